import { hasLetter } from '../../core/text/letters.ts';

/** A finder of month names in lower-case text, in words too, and the number (1–12) of each name. */
export interface MonthNames {
  pattern: RegExp;
  numbers: Map<string, number>;
}

/** Languages whose months have other names from region to region, while pages say no more than the language. */
const regions: Record<string, string[]> = { ar: ['ar', 'ar-LB', 'ar-DZ', 'ar-MA'], en: ['en-US', 'en-GB'] };

/** The month names, long and short, alone and beside a day, that the browser knows for the languages (BCP 47). */
export function monthNames(languages: string[]): MonthNames {
  const numbers = new Map<string, number>();
  for (const language of languages.flatMap(tag => regions[tag.split('-')[0]!] ?? [tag])) {
    for (const style of ['long', 'short'] as const) {
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          ...beside,
          month: style,
          timeZone: 'UTC',
        });
        for (let month = 1; month <= 12; month++) {
          const part = format
            .formatToParts(Date.UTC(2022, month - 1, 15))
            .find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
          // Chinese, Japanese and Korean number their months; numbers are read without a list of names.
          if (hasLetter(name) && !/^\d/.test(name) && !numbers.has(name)) numbers.set(name, month);
        }
      }
    }
  }
  const longestFirst = [...numbers.keys()].sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(longestFirst.map(escaped).join('|'), 'gu'),
    numbers,
  };
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
