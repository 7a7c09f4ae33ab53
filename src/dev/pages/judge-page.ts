import type { Target } from '../bench/target.ts';
import type { RealPage } from '../real-pages.ts';
import { insideStory } from './inside-story.ts';
import type { Look } from './look-at-page.ts';
import type { Passage } from './look-in-page.ts';

/** What is right and wrong with the extension on one page in one browser. */
export interface Verdict {
  file: string;
  browser: string;
  asOf?: { date: string; from: string };
  /** The day of publication, where somebody knows it from elsewhere than the page's own data. */
  truth?: string;
  isArticle: boolean;
  isNewsArticle: boolean;
  marks: number;
  /** Marks outside the story; nothing where nobody has cut the story out. */
  strayed?: Passage[];
  /** The page had the same letters while it was marked, and has them still. */
  sameLetters: boolean;
  /** Its own text nodes that were not given back as they were. */
  notGivenBack: string[];
  /** What memory holds more than before: nodes, and thousands of bytes. */
  left?: { nodes: number; kilobytes: number };
  errors: string[];
}

/** Judges what was seen of one page by what is known of it. */
export function judgePage(
  page: Omit<RealPage, 'html'>,
  browser: string,
  look: Look,
  errors: string[],
): Verdict {
  const { state, passages, letters, memory } = look;
  const { date } = page.groundTruth;
  const isTruth = page.isNewsArticle && page.datePublished && date && !date.includes('not independent');
  const isInside = page.isNewsArticle && page.body ? insideStory(page.body, page.told) : undefined;
  return {
    file: page.file,
    browser,
    ...(state && { asOf: state.asOf }),
    ...(isTruth && page.datePublished && { truth: page.datePublished.slice(0, 10) }),
    isArticle: state?.article ?? false,
    isNewsArticle: page.isNewsArticle,
    marks: passages.length,
    ...(isInside && { strayed: passages.filter(passage => !isInside(passage)) }),
    sameLetters: letters.before.text === letters.on.text && letters.on.text === letters.after.text,
    notGivenBack: letters.after.differ,
    ...(memory && {
      left: {
        nodes: memory.after.nodes - memory.before.nodes,
        kilobytes: Math.round((memory.after.bytes - memory.before.bytes) / 1000),
      },
    }),
    errors: state ? errors : [...errors, 'the extension does not run on this page'],
  };
}

/** Nodes that a page's own clock may add meanwhile; every mark that stayed would be three. */
const mostNodes = 2;
/** Thousands of bytes that looking at the page leaves behind by itself. */
const mostKilobytes = 500;

/** Whether nothing of ours stays in memory. */
export function isForgotten({ left }: Verdict): boolean {
  return !left || (left.nodes <= mostNodes && left.kilobytes <= mostKilobytes);
}

/** What is promised of all pages in one browser, and what came of it. */
export function targetsOf(verdicts: readonly Verdict[], browser: string): Target[] {
  const own = verdicts.filter(verdict => verdict.browser === browser);
  const dated = own.filter(({ truth }) => truth !== undefined);
  const cut = own.filter(({ strayed }) => strayed !== undefined);
  const marks = cut.reduce((sum, verdict) => sum + verdict.marks, 0);
  const strayed = cut.reduce((sum, verdict) => sum + verdict.strayed!.length, 0);
  const rightDays = dated.filter(({ asOf, truth }) => asOf?.date === truth).length;
  const rightKinds = own.filter(({ isArticle, isNewsArticle }) => isArticle === isNewsArticle).length;
  const share = (claim: string, right: number, all: number, atLeast: number): Target[] =>
    all === 0
      ? []
      : [{ id: browser, claim, atLeast, figure: (100 * right) / all, note: `${right} of ${all}` }];
  const measured = own.filter(({ left }) => left !== undefined);
  const none = (claim: string, isFault: (verdict: Verdict) => boolean): Target => ({
    id: browser,
    claim,
    atMost: 0,
    figure: own.filter(isFault).length,
  });
  return [
    ...share('the day of publication is right, in %', rightDays, dated.length, 95),
    ...share('articles are told from other pages, in %', rightKinds, own.length, 95),
    ...share('marks that stand inside the story, in %', marks - strayed, marks, 98),
    none('pages with other letters than before', ({ sameLetters }) => !sameLetters),
    none('pages whose text nodes were not all given back', ({ notGivenBack }) => notGivenBack.length > 0),
    ...(measured.length > 0
      ? [none('pages on which something of ours stayed in memory', verdict => !isForgotten(verdict))]
      : []),
    none('pages with errors of ours', ({ errors }) => errors.length > 0),
  ];
}
