import type { EntityKind } from '../model/entity.ts';
import type { Article, Block } from './article.ts';
import { capital, middle, none, running, small, upper } from './casing.ts';
import type { Hit } from './find-hits.ts';
import { looksLikeName, type Neighbour, wordAfter, wordBefore } from './neighbours.ts';
import { beforeDates, calendar } from './words/calendar.ts';
import { givenNames } from './words/given-names.ts';
import { directions, headsOfNames, namesakes, prefixes } from './words/namesakes.ts';
import { ties } from './words/particles.ts';

/**
 * What the words beside a hit make of it: `itself`; `other`, when together they name something else ("Moscow Times",
 * "Wallace Street"); `namesake`, when they name another person of that family ("Mick Wallace").
 */
export type Reading = 'itself' | 'other' | 'namesake';

/** An article with its hits, so that a neighbour that is a mention of its own can be told from a stranger. */
export interface Surroundings {
  article: Article;
  hitAt(block: number, at: number): Hit | undefined;
}

/** How a hit reads as the name of an entity of a kind; `full` for a person's given and family name. */
export function readBeside(around: Surroundings, hit: Hit, kind: EntityKind, full: boolean): Reading {
  const block = around.article.blocks[hit.block]!;
  const before = wordBefore(block, hit.first);
  const after = wordAfter(block, hit.last);
  if (kind === 'person') return readPerson(around, hit, full, before, after);
  const acronym = hit.first === hit.last && block.shape[hit.first] === upper;
  if (acronym) return 'itself';
  if (after?.gap === 'space' && isWritten(block, after) && namesakes.has(after.fold)) {
    return kind === 'place' || hit.first === hit.last ? 'other' : 'itself';
  }
  return kind === 'place' ? readPlace(around, hit, before, after) : 'itself';
}

function readPerson(
  around: Surroundings,
  hit: Hit,
  full: boolean,
  before: Neighbour | undefined,
  after: Neighbour | undefined,
): Reading {
  const block = around.article.blocks[hit.block]!;
  if (isTied(around, hit, before) || isTied(around, hit, after)) return 'other';
  if (after?.gap === 'space') {
    if (isWritten(block, after) && namesakes.has(after.fold)) return 'other';
    const judged = !full || block.style[after.at] === running;
    if (judged && isStranger(around, hit.block, after)) return 'other';
  }
  if (full) return 'itself';
  if (isDate(block, hit, before, after)) return 'other';
  if (before?.gap !== 'space') return 'itself';
  if (block.shape[before.at] === small && ties.has(before.fold)) return 'namesake';
  return isStranger(around, hit.block, before) ? 'namesake' : 'itself';
}

/** Whether a hyphen or an ampersand makes the neighbour part of one name with the hit: "Wallace-Smith", "Johnson & Co". */
function isTied(around: Surroundings, hit: Hit, beside: Neighbour | undefined): boolean {
  if (beside === undefined || (beside.gap !== 'hyphen' && beside.gap !== 'ampersand')) return false;
  const block = around.article.blocks[hit.block]!;
  if (block.shape[beside.at]! < capital) return false;
  if (beside.gap === 'ampersand') return true;
  const parted = prefixes.has(beside.fold) || block.style[beside.at] !== running;
  return !parted && around.hitAt(hit.block, beside.at) === undefined && block.shape[beside.at] !== upper;
}

/** Whether a neighbour looks like part of a person's name and is no mention of its own. */
function isStranger(around: Surroundings, number: number, beside: Neighbour): boolean {
  const block = around.article.blocks[number]!;
  const own = around.hitAt(number, beside.at);
  if (own !== undefined) {
    if (own.first !== own.last) return false;
    if (own.meanings.some(({ kind }) => kind !== 'person')) return givenNames.has(beside.fold);
  }
  return looksLikeName(around.article, block, beside.at);
}

/** Whether a hit that is also the name of a month is one here: "in May", "May 19". */
function isDate(
  block: Block,
  hit: Hit,
  before: Neighbour | undefined,
  after: Neighbour | undefined,
): boolean {
  if (hit.first !== hit.last || !calendar.has(block.words[hit.first]!.fold)) return false;
  if (!hit.tells) return true;
  const dated = (beside: Neighbour | undefined) => beside !== undefined && block.shape[beside.at] === none;
  return dated(before) || dated(after) || (before !== undefined && beforeDates.has(before.fold));
}

function readPlace(
  around: Surroundings,
  hit: Hit,
  before: Neighbour | undefined,
  after: Neighbour | undefined,
): Reading {
  const block = around.article.blocks[hit.block]!;
  if (after?.gap === 'space' && block.style[after.at] === running) {
    const named = givenNames.has(block.words[hit.first]!.fold);
    const own = around.hitAt(hit.block, after.at);
    const strange =
      own === undefined ? looksLikeName(around.article, block, after.at) : named && isPerson(own);
    if (strange) return 'other';
  }
  if (before?.gap !== 'space') return 'itself';
  if (isWritten(block, before) && directions.has(before.fold)) return 'other';
  if (isNameOf(block, before)) return 'other';
  if (around.hitAt(hit.block, before.at) !== undefined) return 'itself';
  const judged = block.opening[before.at] === middle || givenNames.has(before.fold);
  return judged && block.style[before.at] === running && looksLikeName(around.article, block, before.at)
    ? 'other'
    : 'itself';
}

/** Whether the word before a place is the "of" of a longer name: "University of London". */
function isNameOf(block: Block, before: Neighbour): boolean {
  if (before.fold !== 'of') return false;
  const head = wordBefore(block, before.at);
  return head?.gap === 'space' && isWritten(block, head) && headsOfNames.has(head.fold);
}

function isPerson(hit: Hit): boolean {
  return hit.meanings.every(({ kind }) => kind === 'person');
}

function isWritten(block: Block, beside: Neighbour): boolean {
  return block.shape[beside.at]! >= capital;
}
