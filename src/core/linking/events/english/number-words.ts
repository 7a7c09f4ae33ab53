/** Numbers as counts of days, weeks and months are written; vague ones as what they come to at most. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    couple: 2,
    two: 2,
    three: 3,
    four: 4,
    few: 5,
    five: 5,
    six: 6,
    several: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  }),
);

/** A count in words or digits. */
export function readCount(folded: string): number | undefined {
  return /^\d{1,3}$/.test(folded) ? Number(folded) : numberWords.get(folded);
}
