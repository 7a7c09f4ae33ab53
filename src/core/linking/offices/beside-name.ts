import type { EntityId } from '../../model/entity.ts';
import { endOf } from '../../text/words.ts';
import type { Block } from '../article.ts';
import { gapAfter, textBetween } from '../gaps.ts';
import { looksLikeName } from '../neighbours.ts';
import { calendar } from '../words/calendar.ts';
import type { Ground } from './ground.ts';
import { pastTitles } from './near.ts';
import type { Phrase } from './read-phrase.ts';

/** Who stands named beside an office phrase: someone known, `stranger`, or `nobody`. */
export type Beside = { person: EntityId; apart: boolean; closed?: boolean } | 'stranger' | 'nobody';

/**
 * The name beside a phrase: right after it ("French President Emmanuel Macron"), or set off by a comma after or before
 * it ("the Kremlin spokesman, Dmitry Peskov", "Dmitry Peskov, the Kremlin spokesman").
 */
export function nameBeside(ground: Ground, phrase: Phrase): Beside {
  const block = ground.article.blocks[phrase.block]!;
  const next = phrase.to + 1;
  if (next < block.words.length) {
    const gap = gapAfter(block, phrase.to);
    const set = isComma(ground, phrase.block, phrase.to);
    if (gap === 'space' || set) {
      const person =
        personAt(ground, phrase.block, next) ??
        (set ? personAt(ground, phrase.block, pastTitles(block, next)) : undefined);
      if (person !== undefined)
        return person === 'unsure'
          ? 'stranger'
          : { person, apart: set, closed: set && isClosed(ground, phrase) };
      if (isStranger(ground, phrase.block, next, set)) return 'stranger';
    }
  }
  const last = phrase.from - 1;
  if (last < 0 || !isComma(ground, phrase.block, last)) return 'nobody';
  const person = personAt(ground, phrase.block, last);
  if (person !== undefined && person !== 'unsure') return { person, apart: true };
  const closed = next >= block.words.length || isClosedAt(block, phrase.to);
  return closed &&
    last > 0 &&
    isNameLike(ground, phrase.block, last) &&
    isNameLike(ground, phrase.block, last - 1)
    ? 'stranger'
    : 'nobody';
}

/** Whether the name that a comma sets off after a phrase is closed too: "the new minister, Israel Katz, said". */
function isClosed({ article, namedAt }: Ground, { block: number, to }: Phrase): boolean {
  const block = article.blocks[number]!;
  const named = namedAt(number, to + 1) ?? namedAt(number, pastTitles(block, to + 1));
  return named !== undefined && isClosedAt(block, named.last);
}

/** Whether a comma, a full stop or a parenthesis follows a word at once. */
function isClosedAt(block: Block, at: number): boolean {
  const end = endOf(block, at);
  return /^[,.)]/.test(block.text.slice(end, end + 1));
}

function personAt(ground: Ground, block: number, at: number): EntityId | 'unsure' | undefined {
  const named = ground.namedAt(block, at);
  if (named?.mention.kind !== 'person') return undefined;
  return named.mention.undecided ? 'unsure' : named.mention.entities[0];
}

/** Whether someone unknown is named from a place on: one word right after a title, two when a comma sets them off. */
function isStranger(ground: Ground, block: number, at: number, set: boolean): boolean {
  if (!isNameLike(ground, block, at)) return false;
  if (!set) return true;
  const { [block]: there } = ground.article.blocks;
  if (!there || at + 1 >= there.words.length || gapAfter(there, at) !== 'space') return false;
  return isNameLike(ground, block, at + 1);
}

function isNameLike({ article, namedAt }: Ground, number: number, at: number): boolean {
  const block = article.blocks[number]!;
  if (namedAt(number, at) !== undefined || calendar.has(block.words[at]!.fold)) return false;
  return looksLikeName(article, block, at);
}

function isComma({ article }: Ground, number: number, at: number): boolean {
  const block = article.blocks[number]!;
  if (at + 1 >= block.words.length) return false;
  return /^[,(]? ?[,(] ?$/.test(textBetween(block, at, at + 1).slice(0, 8));
}
