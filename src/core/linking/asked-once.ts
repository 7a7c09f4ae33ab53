import { mostSpellings } from '../text/spellings.ts';
import type { Article } from './article.ts';
import type { Word } from './word.ts';

const no = 1;
const yes = 2;

/** A question about words whose answer hangs on their spelling alone, put but once for each spelling remembered. */
export function askedOnce(ask: (word: Word) => boolean): (word: Word) => boolean {
  const answers = new Uint8Array(mostSpellings);
  return word => {
    const known = answers[word.number];
    if (known) return known === yes;
    const answer = ask(word);
    answers[word.number] = answer ? yes : no;
    return answer;
  };
}

/** A question about an article, answered but once for each. */
export function askedOncePerArticle(ask: (article: Article) => boolean): (article: Article) => boolean {
  const answers = new WeakMap<Article, boolean>();
  return article => {
    const answer = answers.get(article) ?? ask(article);
    answers.set(article, answer);
    return answer;
  };
}
