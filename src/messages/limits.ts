/**
 * How large one question may be; the background refuses what is larger, so an asker cuts its questions to fit.
 *
 * Lengths are UTF-16 code units. A long newspaper article has some 200 blocks and 60,000 units, so these leave an
 * honest page ten times what it needs and bound what a hostile one can ask of the background at once.
 */
export const limits = {
  /** Blocks in one `findMentions`. */
  blocks: 4_000,
  /** Length of one block. */
  blockLength: 100_000,
  /** Length of all blocks of one question together. */
  textLength: 1_000_000,
  /** Entities in `known` or `company`. */
  entities: 4_000,
  /** Length of an entity's id. */
  idLength: 120,
  /** Length of a host name (RFC 1035, section 2.3.4). */
  siteLength: 255,
  /** Length of a language tag; RFC 5646 asks for at least 35. */
  languageLength: 64,
} as const;
