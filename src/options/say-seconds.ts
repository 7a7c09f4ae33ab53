import { language } from '../ui/words.ts';

/** A time in seconds, as the reader's language says it: "0.4 seconds". */
export function saySeconds(milliseconds: number): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(milliseconds / 1000);
}
