import { mostSpellings } from '../text/spellings.ts';
import type { Article } from './article.ts';
import type { Word } from './word.ts';

/**
 * A question about words whose answer, a number below 255, hangs on their spelling alone: put but once for each spelling
 * remembered.
 */
export function askedOnce(ask: (word: Word) => number): (word: Word) => number {
  /** Answers plus one; 0 where nothing was asked. */
  const answers = new Uint8Array(mostSpellings);
  return word => {
    const known = answers[word.number];
    if (known) return known - 1;
    const answer = ask(word);
    answers[word.number] = answer + 1;
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
