import type { AliasMeaning } from '../dataset/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import type { Block } from './article.ts';
import { readBeside } from './beside.ts';
import { shouting, small, styleAt } from './casing.ts';
import type { Facts } from './facts.ts';
import type { Hit } from './find-hits.ts';
import { textBetween } from './gaps.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import { isState, ownerOf } from './owners.ts';
import { isInCredit } from './picture-credit.ts';
import type { Surroundings } from './surroundings.ts';
import { givenNames } from './words/given-names.ts';
import { reigns } from './words/namesakes.ts';
import { introducers, openers } from './words/openers.ts';
import { addresses } from './words/titles.ts';

/** A hit that the words around it let stand, with the meanings they leave. */
export interface Candidate {
  hit: Hit;
  /** Place of the hit in reading order. */
  place: number;
  meanings: AliasMeaning[];
  /** Its last word, folded. */
  word: string;
  owner?: string | undefined;
  /** Whether its capitals, here or elsewhere in the article, show that it is a name. */
  tells: boolean;
  /** Whether it is introduced, as nobody would who is known by the name alone: "Kerry, my neighbor". */
  isSetApart: boolean;
  /** Whether it stands beside the credit of a picture. */
  credited: boolean;
  /** Whether a form of address before it shows that it is a person's: "Mrs May". */
  addressed: boolean;
  /** Whether who is meant must have led a state: "the Clinton impeachment". */
  reigned: boolean;
}

/** Longer acronyms are no words that a headline in capitals could mean ("TELL US"). */
const longestWordlikeAcronym = 4;

/**
 * The hits that stand where they stand. `namesake` is told of each entity that another of its name is named at a place.
 */
export function readHits(
  around: Surroundings,
  hits: readonly Hit[],
  facts: Facts,
  namesake: (entity: EntityId, place: number) => void,
): Candidate[] {
  const telling = new Set(hits.filter(hit => hit.tells).map(hit => hit.alias));
  const candidates: Candidate[] = [];
  for (const [place, hit] of hits.entries()) {
    const readings = readBeside(around, hit, facts);
    for (const [number, { entity }] of hit.meanings.entries()) {
      if (readings[number] === 'namesake') namesake(entity, place);
    }
    const tells = hit.tells || telling.has(hit.alias);
    if (!tells && isDoubtful(around, hit)) continue;
    const owner = hit.meanings.some(isInstitution) ? ownerOf(around, hit, facts) : undefined;
    const meanings = hit.meanings.filter(
      (meaning, number) => readings[number] === 'itself' && isOwnedBy(hit, meaning, owner, facts),
    );
    if (meanings.length === 0) continue;
    const credited =
      meanings.some(({ use }) => use === 'context') && isInCredit(around.article.blocks[hit.block]!, hit);
    const block = around.article.blocks[hit.block]!;
    const isSetApart = introduces(block, hit.last);
    const word = block.words[hit.last]!.fold;
    const after = wordAfter(block, hit.last);
    const reigned =
      after?.gap === 'space' && block.words[after.at]!.shape === small && reigns.has(after.fold);
    const before = wordBefore(block, hit.first);
    const addressed = before?.gap === 'space' && addresses.has(before.fold);
    candidates.push({ hit, place, meanings, word, owner, tells, isSetApart, credited, reigned, addressed });
  }
  return candidates;
}

/** Whether a comma and "a", "my" or the like follow. */
function introduces(block: Block, last: number): boolean {
  const next = block.words[last + 1];
  if (next === undefined || textBetween(block, last, last + 1) !== ', ') return false;
  return introducers.has(next.fold);
}

/** Whether a single word whose capital tells nothing, here or elsewhere in the article, may be an ordinary word. */
function isDoubtful({ article }: Surroundings, hit: Hit): boolean {
  const block = article.blocks[hit.block]!;
  const { length, fold } = block.words[hit.first]!;
  if (openers.has(fold) || article.writesSmall(fold)) return hit.meanings.every(({ use }) => use !== 'short');
  if (styleAt(block, hit.first) === shouting) {
    return length <= longestWordlikeAcronym && hit.meanings.some(({ exactly }) => exactly !== undefined);
  }
  return givenNames.has(fold) && hit.meanings.every(({ kind }) => kind === 'place');
}

function isInstitution({ kind, use }: AliasMeaning): boolean {
  return kind === 'organization' || use === 'context';
}

/** Whether an institution with a name that others share is not said to be another state's. */
function isOwnedBy(
  hit: Hit,
  { entity, kind, use }: AliasMeaning,
  owner: string | undefined,
  facts: Facts,
): boolean {
  if (owner === undefined || kind !== 'organization') return true;
  if (hit.last === hit.first && use !== 'context') return true;
  const country = facts.entity(entity)?.country;
  return country === undefined || !isState(country) || country === owner;
}
