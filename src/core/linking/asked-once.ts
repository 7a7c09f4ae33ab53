import { mostSpellings } from '../text/spellings.ts';
import type { Word } from './word.ts';

const no = 1;
const yes = 2;

/** A question about words whose answer hangs on their spelling alone, put but once for each spelling remembered. */
export function askedOnce(ask: (word: Word) => boolean): (word: Word) => boolean {
  const answers = new Uint8Array(mostSpellings);
  return word => {
    const known = answers[word.number];
    if (known !== undefined && known > 0) return known === yes;
    const answer = ask(word);
    answers[word.number] = answer ? yes : no;
    return answer;
  };
}
