import { apostrophe, classAt, letter, startsWord } from '../../core/text/letters.ts';
import type { Block } from '../article/read-blocks.ts';
import type { Stretch } from './stretches.ts';

/**
 * Whether marking a stretch would change how letters are drawn that a mark parts from others.
 *
 * Browsers make the letter after an apostrophe a capital where an element begins there (`text-transform: capitalize`,
 * "Putin'S"), and draw an opening quotation mark as a first letter of its own where the name after it is an element.
 * Styles are asked for only where a mark stands so.
 */
export function partsLetters({ element, text }: Block, { start, nodes, ranges }: Stretch): boolean {
  if (ranges.some(range => goesOn(text, start + range.start + range.length))) {
    const parents = new Set(nodes.map(({ parentElement }) => parentElement!));
    for (const parent of parents)
      if (getComputedStyle(parent).textTransform.includes('capitalize')) return true;
  }
  return followsSigns(text, start + ranges[0]!.start) && hasFirstLetter(element);
}

/** Whether a word goes on at a place: with a letter, or one behind an apostrophe or hyphen. */
function goesOn(text: string, at: number): boolean {
  const kind = classAt(text, at);
  const joins = kind === apostrophe || text[at] === '-';
  return kind === letter || (joins && classAt(text, at + 1) === letter);
}

/** Whether nothing but signs, and white space, stands before a place. */
function followsSigns(text: string, place: number): boolean {
  let signs = false;
  for (let at = place - 1; at >= 0; at--) {
    if (startsWord(text, at)) return false;
    signs ||= text[at]!.trim() !== '';
  }
  return signs;
}

/** Whether the first letter of a paragraph is drawn otherwise than the rest, by a rule for it or what it begins. */
function hasFirstLetter(paragraph: Element): boolean {
  for (let at: Element | null = paragraph; at; at = at.parentElement) {
    const [own, letter] = [getComputedStyle(at), getComputedStyle(at, '::first-letter')];
    const differs = (['font', 'color', 'initialLetter'] as (keyof CSSStyleDeclaration)[]).some(
      property => own[property] !== letter[property],
    );
    if (differs || letter.float !== 'none') return true;
    if (at.parentElement?.firstElementChild !== at) return false;
  }
  return false;
}
