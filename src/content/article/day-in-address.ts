import type { IsoDay } from '../../core/model/date.ts';
import { realDay, writtenDay } from './written-day.ts';

/** The days that the address of a page may name: `/2022/01/28/`, `2022-01-28`, `/20220128/`, `/2022/jan/28/`. */
export function daysInAddress(address: URL, languages: string[]): IsoDay[] {
  const path = readable(address.pathname);
  return [
    path.match(/(?<!\d)((?:19|20)\d{2})([-/_.])(\d{1,2})\2(\d{1,2})(?!\d)/)?.toSpliced(2, 1),
    // An old custom of CNN's: the section stands between year and month.
    path.match(/\/((?:19|20)\d{2})\/[a-z_-]+\/(\d{1,2})\/(\d{1,2})\//i),
    path.match(/(?<!\d)((?:19|20)\d{2})\/(\d{2})(\d{2})(?!\d)/),
    // A number that begins with a day, often followed by the time or a serial number.
    path.match(/(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{4,})?(?!\d)/),
  ]
    .map(found => found && realDay(Number(found[1]), Number(found[2]), Number(found[3])))
    .concat(namedMonth(path, languages))
    .filter(day => day !== undefined && day !== null);
}

function namedMonth(path: string, languages: string[]): IsoDay | undefined {
  const found = path.match(/(?<!\d)((?:19|20)?\d{2})[-/_]([^\d\s/_.-]{3,12})[-/_](\d{1,2})(?!\d)/);
  if (!found) return undefined;
  const year = found[1]!.length === 2 ? `20${found[1]}` : found[1];
  return writtenDay(`${found[3]} ${found[2]} ${year}`, languages);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
