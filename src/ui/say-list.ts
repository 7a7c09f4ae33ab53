import { language } from './words.ts';

/** Several things in a row: "Liz Truss, Boris Johnson and Ben Wallace". */
export function sayList(parts: string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
