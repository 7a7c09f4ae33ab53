import { words } from '../core/text/words.ts';

/** A name as a key: its folded words in their order. */
export function nameKey(name: string): string {
  return words(name)
    .map(word => word.fold)
    .join(' ');
}

/** A name as the end of an id: Latin letters without accents, and hyphens. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|['’‘ʻʼ]/gu, '')
    .replace(/[ıø]/gi, letter => (letter === 'ı' ? 'i' : 'o'))
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
