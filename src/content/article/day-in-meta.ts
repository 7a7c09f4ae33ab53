import type { IsoDay } from '../../core/model/date.ts';
import { isInAnotherArticle } from './several-articles.ts';
import { shortText } from './short-text.ts';
import { machineDay, writtenDay } from './written-day.ts';

/** Names of meta elements, letters only, that give the day of publication; the first to give one is believed. */
const names = [
  /^(?:og)?(?:article|news)?published(?:time|date)?$/,
  /^(?!.*(?:modif|updat|expir|last))(?=.*(?:date|time|day|at$|dat$))(?=.*(?:publish|publication|pubdate|parselypub|issued|release|posted))/,
  /^(?:sailthrudate|articledate(?:original)?|displaydate|ptime|pdate|firstcreate|citation(?:online)?date)$/,
  /^(?:dc|dcterms)?(?:date|datecreated|created|creationdate|uploaddate|available|dateavailable)$/,
];

/** The days of publication that the page's meta elements give, most trustworthy first. */
export function daysInMeta(document: Document, languages: string[]): IsoDay[] {
  const metas = [...document.querySelectorAll('meta[property], meta[name]')].map(meta => ({
    name: (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
    value: meta.getAttribute('content') ?? meta.getAttribute('value') ?? '',
  }));
  return names
    .flatMap(pattern => metas.filter(({ name }) => pattern.test(name)))
    .map(({ value }) => dayOf(value, languages))
    .filter(isDay);
}

/**
 * The days that microdata (`itemprop="datePublished"`) gives the page's own article: in meta elements, and shown.
 *
 * Comments, reviews and teasers carry the same mark, so a day must stand outside them, nearest the headline's item.
 */
export function daysInMicrodata(
  document: Document,
  headline: Element | undefined,
  languages: string[],
): { meta: IsoDay[]; shown: IsoDay[] } {
  const marked = [
    ...document.querySelectorAll(
      '[itemprop~="datePublished"], [property="schema:datePublished"], time[pubdate]',
    ),
  ]
    .slice(0, 200)
    .filter(
      element =>
        !element.closest('aside, nav, footer') &&
        !isInAnotherArticle(element, headline) &&
        !/Comment|Review|Product|Offer|VideoObject|ImageObject/.test(
          itemOf(element)?.getAttribute('itemtype') ?? '',
        ),
    );
  const own = headline ? marked.filter(element => itemOf(element)?.contains(headline)) : [];
  const chosen = [...own, ...marked.slice(0, 1)];
  const daysOf = (elements: Element[]) =>
    elements.map(element => dayOf(givenBy(element), languages)).filter(isDay);
  return {
    meta: daysOf(chosen.filter(({ localName }) => localName === 'meta')),
    shown: daysOf(chosen.filter(({ localName }) => localName !== 'meta')),
  };
}

function itemOf(element: Element): Element | null {
  return element.closest('[itemscope]');
}

function givenBy(element: Element): string {
  const given =
    element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('value');
  return given ?? shortText(element, 200);
}

function dayOf(value: string, languages: string[]): IsoDay | undefined {
  return machineDay(value) ?? writtenDay(value.slice(0, 100), languages);
}

function isDay(day: IsoDay | undefined): day is IsoDay {
  return day !== undefined;
}
