/**
 * When a card opens and closes, in milliseconds and CSS pixels. All lie within the range of the hover cards readers
 * know (MediaWiki Popups, Mastodon, 10ten, Radix).
 */
export const timing = {
  /** From the pointer coming to rest on a mention to the card. */
  openAfter: 400,
  /** The same while a card is open or has just been: the reader is looking at one card after another. */
  openNextAfter: 100,
  /** How long after closing a card counts as just been open. */
  justOpenFor: 300,
  /** From leaving mention and card to closing. */
  closeAfter: 300,
  /** A pointer that has not moved for longer did not choose this mention: the page moved under it. */
  movedWithin: 150,
  /** A mention that comes under the pointer so soon after scrolling was scrolled there. */
  scrollQuiet: 100,
  /** Pixels per millisecond from which on the pointer is on its way elsewhere. */
  passingSpeed: 0.5,
} as const;
