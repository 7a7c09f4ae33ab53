import { latePattern } from '../../core/text/late-pattern.ts';
import type { Story } from './read-blocks.ts';
import { shortText } from './short-text.ts';

/** Linked headlines from which on a page is a front page. */
const fewest = 8;
/** UTF-16 units of a linked heading from which on it is a headline and not the name of a section. */
const shortest = 20;
const longest = 1_000;
/** Scripts without capitals say a headline in few characters. */
const withoutCapitals = latePattern('\\p{Lo}{8}', 'u');

/** Headings that lead to articles. */
export const linkedHeadings = ['h1', 'h2', 'h3', 'h4']
  .flatMap(tag => [`${tag} a[href]`, `a[href] ${tag}`])
  .join();

/** The page as a front page: its main part, when enough of its headings lead to articles; else nothing to read. */
export function findFrontPage(document: Document): Story {
  const headings = [...document.querySelectorAll(linkedHeadings)];
  const headlines = headings.slice(0, 500).filter(heading => {
    const text = shortText(heading, longest).trim();
    return (text.length >= shortest || withoutCapitals().test(text)) && !heading.closest('nav, footer');
  });
  if (headlines.length < fewest) return { kind: 'none', roots: [], kept: new Set() };
  const main = document.querySelector('main, [role="main"]');
  const holdsMost =
    main && headlines.filter(heading => main.contains(heading)).length >= headlines.length / 2;
  return { kind: 'front-page', roots: [holdsMost ? main : document.body], kept: new Set() };
}
