import { language, words } from './words.ts';

/** The name of a state by its ISO code; nothing when `title` says it already ("President of Russia"). */
export function sayCountry(code: string, title: string): string {
  const name = sayState(code);
  return title.includes(name) ? '' : name;
}

/** The name of a state, or of what stands in its place, by its code. */
export function sayState(code: string): string {
  return words.bodies[code] ?? nameOf(code);
}

function nameOf(code: string): string {
  // Codes that are no region ("X1") make Intl throw; such a code is shown as it stands.
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
