import { timing } from './timing.ts';

/**
 * What opens a card: a pointer that rests on a name; the same with Shift held; a click alone; or nothing the pointer
 * does. Keyboard commands open cards in every mode.
 */
export const hoverModes = ['hover', 'modifier', 'click', 'off'] as const;
export type HoverMode = (typeof hoverModes)[number];

/** How the reader wants cards to come and go. */
export interface HoverHabits {
  mode: HoverMode;
  /** Milliseconds from resting on a name to its card. */
  openDelay: number;
  /** Milliseconds from leaving name and card to closing. */
  closeDelay: number;
}

export const usualHabits: HoverHabits = {
  mode: 'hover',
  openDelay: timing.openAfter,
  closeDelay: timing.closeAfter,
};

/** The longest delay that can be chosen, in milliseconds; a longer one looks like a fault. */
export const longestDelay = 3000;

/** The shortest time to closing, in milliseconds: with less, nobody reaches a card by pointer (WCAG 1.4.13, hoverable). */
export const shortestClose = 100;
