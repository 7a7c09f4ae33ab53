import type { Article, Block } from './article.ts';
import { askedOncePerArticle } from './asked-once.ts';
import { openingAt, sentenceStart } from './casing.ts';
import { textBetween } from './gaps.ts';
import { ofMatch } from './word.ts';
import { matchPairs, matchWords, scored } from './words/match-words.ts';

/** How far from a name, in words, its sentence is read for words of sport. */
const reach = 30;

/** An article with so many words of sport, and one in so many words, is a report of matches from end to end. */
const fewest = 3;
const oneIn = 60;

/** Whether the sentence around a word, or the whole article, tells of a match: states and lands in it are then teams. */
export function tellsOfMatch(article: Article, block: Block, at: number): boolean {
  return isOfMatch(block, at) || isReport(article);
}

function isOfMatch(block: Block, at: number): boolean {
  if (!(block.signs & ofMatch)) return false;
  const { words } = block;
  let first = at;
  while (first > 0 && at - first < reach && openingAt(block, first) !== sentenceStart) first--;
  let score = false;
  let contest = false;
  for (let next = first; next < words.length && next <= at + reach; next++) {
    if (next > at && openingAt(block, next) === sentenceStart) return false;
    if (isSign(block, next)) return true;
    score ||= isScore(block, next);
    contest ||= scored.has(words[next]!.fold);
    if (score && contest) return true;
  }
  return false;
}

const isReport = askedOncePerArticle(({ blocks }) => {
  let signs = 0;
  let words = 0;
  for (const block of blocks) {
    words += block.words.length;
    if (!(block.signs & ofMatch)) continue;
    for (let at = 0; at < block.words.length; at++) if (isSign(block, at)) signs++;
  }
  return signs >= fewest && signs * oneIn >= words;
});

function isSign({ words }: Block, at: number): boolean {
  const { fold, signs } = words[at]!;
  if (!(signs & ofMatch)) return false;
  return matchWords.has(fold) || (matchPairs.get(fold)?.has(words[at + 1]?.fold ?? '') ?? false);
}

/** Whether the score of a game stands there: "4-3". */
function isScore(block: Block, at: number): boolean {
  const [left, right] = [block.words[at]!.fold, block.words[at + 1]?.fold ?? ''];
  return /^\d$/.test(left) && /^\d$/.test(right) && /^[-\u2013]$/.test(textBetween(block, at, at + 1));
}
