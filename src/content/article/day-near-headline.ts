import type { IsoDay } from '../../core/model/date.ts';
import { isInline } from './not-story.ts';
import { shortText } from './short-text.ts';
import { machineDay, writtenDay } from './written-day.ts';

/** How far from the headline a dateline may stand, in UTF-16 units of text: standfirst and caption lie between. */
const reachAfter = 1_500;
const reachBefore = 250;
/** Nodes looked at on each side at most. */
const mostNodes = 800;
/** A line longer than this, in UTF-16 units, is a caption or a paragraph; days named there are not the article's. */
const longestLine = 80;
/** Where days are named that are not the article's: chrome, pictures and what others said. */
const elsewhere = 'script, style, noscript, template, nav, aside, footer, form, button, figure, blockquote';

/** Words that mark a day of change; they differ little between languages that took them from each other. */
const changed =
  /updat|modif|last[-_ ]?edit|actuali[sz]|aktuali[sz]|mis[e]? à jour|aggiorna|atualiza|bijgewerkt|güncel|обновл|оновл|ажурир|изменен|更新|수정|تحديث/i;

/** The days of `<time>` elements in the head of the article, nearest after its headline first. */
export function timesNear(headline: Element | undefined, languages: string[]): IsoDay[] {
  return linesNear(headline)
    .flatMap(({ times }) => times)
    .filter(
      ({ element, before }) => !changed.test(`${element.className} ${before} ${shortText(element, 200)}`),
    )
    .map(({ element }) => {
      const given = element.getAttribute('datetime') || shortText(element, 200);
      return machineDay(given) ?? writtenDay(given, languages);
    })
    .filter(day => day !== undefined);
}

/** The days written in the lines around the headline, nearest after it first. */
export function datelinesNear(headline: Element | undefined, languages: string[]): IsoDay[] {
  return linesNear(headline)
    .filter(({ text }) => text.length <= longestLine)
    .map(({ text }) => writtenDay(text.split(changed)[0] ?? '', languages))
    .filter(day => day !== undefined);
}

interface Line {
  text: string;
  /** The `<time>` elements in the line, each with the words that lead up to it. */
  times: { element: Element; before: string }[];
}

/** The lines of text after the headline, then those before it, nearest first. */
function linesNear(headline: Element | undefined): Line[] {
  if (!headline) return [];
  const { body } = headline.ownerDocument;
  const walker = headline.ownerDocument.createTreeWalker(
    body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = headline;
  while (walker.lastChild());
  const after = gather(() => walker.nextNode(), reachAfter);
  walker.currentNode = headline;
  const before = gather(() => walker.previousNode(), reachBefore, 'backwards');
  return [...after, ...before];
}

function gather(step: () => Node | null, reach: number, backwards?: 'backwards'): Line[] {
  const lines: Line[] = [];
  let paragraph: Element | null = null;
  let letters = 0;
  for (let looked = 0; looked < mostNodes && letters < reach; looked++) {
    const node = step();
    if (!node) break;
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    if (!element || element.closest(elsewhere)) continue;
    const around = paragraphOf(element);
    if (around !== paragraph || lines.length === 0) lines.push({ text: '', times: [] });
    paragraph = around;
    const line = lines.at(-1)!;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node as Text).data.trim();
      line.text = backwards ? `${text} ${line.text}` : `${line.text} ${text}`;
      letters += text.length;
    } else if (element.localName === 'time') {
      line.times.push({ element, before: line.text.slice(-30) });
    }
  }
  return lines.map(({ text, times }) => ({ text: text.replace(/\s+/g, ' ').trim(), times }));
}

function paragraphOf(element: Element): Element {
  let around = element;
  while (isInline(around) && around.parentElement) around = around.parentElement;
  return around;
}
