import { type Table, table } from '../table.ts';
import { isForgotten, type Verdict } from './judge-page.ts';

/** Every page in every browser as a line of one table; what is wrong bears a cross. */
export function pagesTable(verdicts: readonly Verdict[]): string {
  const heading = [
    ...['page', 'browser', 'day', 'read from', 'true day', 'article', 'marks', 'inside'],
    ...['letters', 'nodes given back', 'nodes left', 'kB left', 'errors'],
  ];
  return table([heading, ...verdicts.map(rowOf)]);
}

function rowOf(verdict: Verdict): Table[number] {
  const { file, browser, asOf, truth, isArticle, isNewsArticle, marks, strayed, left } = verdict;
  const forgotten = isForgotten(verdict);
  return [
    file,
    browser,
    wrong(asOf?.date ?? '–', truth !== undefined && asOf?.date !== truth),
    asOf?.from ?? '–',
    truth ?? '–',
    wrong(isArticle ? 'yes' : 'no', isArticle !== isNewsArticle),
    marks,
    strayed && marks > 0 ? wrong(`${marks - strayed.length} of ${marks}`, strayed.length > 0) : '–',
    verdict.sameLetters ? 'same' : wrong('other', true),
    wrong(
      verdict.notGivenBack.length === 0 ? 'all' : `but ${verdict.notGivenBack.length}`,
      verdict.notGivenBack.length > 0,
    ),
    left ? wrong(String(left.nodes), !forgotten) : '–',
    left ? wrong(String(left.kilobytes), !forgotten) : '–',
    wrong(String(verdict.errors.length), verdict.errors.length > 0),
  ];
}

function wrong(text: string, isWrong: boolean): string {
  return isWrong ? `✗ ${text}` : text;
}

/** What is wrong, one line each: where a mark strayed, which letters differ, what the browser said. */
export function faultsOf(verdicts: readonly Verdict[]): string {
  return verdicts
    .flatMap(({ file, browser, strayed = [], notGivenBack, errors }) => [
      ...strayed.map(({ before, mention, after }) => {
        const around = `${before.slice(-40)}[${mention}]${after.slice(0, 40)}`;
        return `${file}, ${browser}: outside the story: ${around.replace(/\s+/g, ' ')}`;
      }),
      ...notGivenBack.slice(0, 5).map(text => `${file}, ${browser}: ${text.slice(0, 120)}`),
      ...errors.map(error => `${file}, ${browser}: ${error}`),
    ])
    .join('\n');
}
