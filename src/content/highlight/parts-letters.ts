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
  const ends = ranges.map(range => start + range.start + range.length);
  if (ends.some(end => /^['’‘ʼ-]?\p{L}/u.test(text.slice(end, end + 3)))) {
    const parents = new Set(nodes.map(({ parentElement }) => parentElement!));
    for (const parent of parents)
      if (getComputedStyle(parent).textTransform.includes('capitalize')) return true;
  }
  const before = text.slice(0, start + ranges[0]!.start).trim();
  return before !== '' && /^\p{P}+$/u.test(before) && hasFirstLetter(element);
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
