import type { EntityId } from '../../model/entity.ts';
import type { Block } from '../article.ts';
import { openingAt, sentenceStart, upper } from '../casing.ts';
import { gapAfter } from '../gaps.ts';
import { looksLikeName } from '../neighbours.ts';
import {
  bygone,
  coming,
  counts,
  definite,
  indefinite,
  otherOffice,
  ownPronouns,
  predicates,
  standing,
} from '../words/office-words.ts';
import type { Title } from './find-titles.ts';
import type { Ground } from './ground.ts';
import { foldAt, isNear } from './near.ts';
import { ownersBefore } from './owners-beside.ts';
import { readAfter } from './read-after.ts';
import { speaksInGeneral } from './speaks-in-general.ts';

/** Whose office a phrase speaks of: a state's, by its code, or an organization's. */
export interface Owner {
  country?: string | undefined;
  organization?: EntityId;
  /** Who leads the state, when the phrase says it by them: "Johnson's foreign secretary". */
  person?: EntityId;
}

/** A title with the words around it that say whose it is, when, and how many. */
export interface Phrase extends Title {
  /** Places of the first and last word of the whole phrase, its article included. */
  from: number;
  to: number;
  owners: Owner[];
  /** "The", a pronoun ("her defence secretary"), a number ("the two ministers"), or nothing before it. */
  before: 'the' | 'pronoun' | 'count' | 'nothing';
  count: number | undefined;
  /** "The acting president": who stands in for the holder is meant. */
  acting: boolean;
  /** "President-elect": the next holder is meant. */
  coming: boolean;
  /** "Deputy foreign minister": it is another office than its title says. */
  lesser: boolean;
  /** "A minister", "the former president": it means someone certain only when a name says who. */
  vague: boolean;
}

/** The phrase a title stands in, or `undefined` when it is part of something else: "minister-level talks". */
export function readPhrase(ground: Ground, title: Title): Phrase | undefined {
  const block = ground.article.blocks[title.block]!;
  const after = readAfter(ground, block, title);
  const near = readModifiers(block, title.first - 1);
  if (after === undefined) return undefined;
  // "The president's national security adviser": only a name beside it can say who.
  const known = ownerAround(ground, title) ?? ownersBefore(ground, block, title.block, near.at);
  const owned = withSender(ground, title, known ?? { owners: [], at: near.at - 1 });
  const far = readModifiers(block, owned.at);
  const lesser = near.lesser || far.lesser;
  const owners = [...owned.owners, ...after.owners];
  const det = readBefore(ground, title.block, far.at, owned.owners.length > 0);
  return {
    block: title.block,
    first: title.first,
    last: title.last,
    role: title.role,
    plural: title.plural,
    from: Math.min(det.from, ground.namedAt(title.block, title.first)?.first ?? det.from),
    to: after.to,
    owners,
    before: after.count === undefined ? det.before : 'count',
    acting: near.acting || far.acting,
    coming: after.coming || near.coming || far.coming,
    lesser,
    vague:
      known === undefined ||
      lesser ||
      after.vague ||
      (after.ofPart && owners.some(({ organization }) => organization !== undefined)) ||
      near.past ||
      far.past ||
      det.vague ||
      speaksInGeneral(block, det.from, after.to),
    count: det.count ?? after.count,
  };
}

/** The state of the organization whose name the title begins in: "US Treasury secretary", "Pakistan's army chief". */
function ownerAround(ground: Ground, { block, first }: Title): { owners: Owner[]; at: number } | undefined {
  const around = ground.namedAt(block, first);
  if (around === undefined || around.first >= first) return undefined;
  const country = ground.ownerEnding(block, around.last)?.owner.country;
  return country === undefined ? undefined : { owners: [{ country }], at: around.first - 1 };
}

/** The owners of an ambassador with the state that sends them, where the post goes before: "Russia's UN ambassador". */
function withSender(
  ground: Ground,
  { block: number, role }: Title,
  owned: { owners: Owner[]; at: number },
): { owners: Owner[]; at: number } {
  const [post, ...more] = owned.owners;
  if (!role.ranks.includes('ambassador') || post?.organization === undefined || more.length > 0) return owned;
  const sender = ground.ownerEnding(number, owned.at);
  if (sender === undefined || sender.owner.organization !== undefined) return owned;
  const gap = gapAfter(ground.article.blocks[number]!, owned.at);
  return gap === 'space' || gap === 'possessive'
    ? { owners: [sender.owner, post], at: sender.first - 1 }
    : owned;
}

/** What the adjectives that end with word `last` say, and where they begin. */
function readModifiers(
  block: Block,
  last: number,
): { at: number; acting: boolean; past: boolean; coming: boolean; lesser: boolean } {
  let acting = false;
  let past = false;
  let next = false;
  let lesser = false;
  let at = last;
  for (; isNear(block, at); at--) {
    const fold = foldAt(block, at);
    // "Then Foreign Secretary Truss left", not "then-Foreign Secretary".
    if (fold === 'then' && openingAt(block, at) === sentenceStart) break;
    if (otherOffice.has(fold) || isUnder(block, at)) lesser = true;
    else if (bygone.has(fold)) past = true;
    else if (coming.has(fold)) next = true;
    else if (!standing.has(fold)) break;
    if (fold === 'acting') acting = true;
  }
  return { at, acting, past, coming: next, lesser };
}

/** Whether a hyphen ties "under" to the title: "under-secretary", not "signed under President Obama". */
function isUnder(block: Block, at: number): boolean {
  return foldAt(block, at) === 'under' && gapAfter(block, at) === 'hyphen';
}

/** What stands before the phrase. */
function readBefore(
  ground: Ground,
  number: number,
  at: number,
  owned: boolean,
): Pick<Phrase, 'from' | 'before' | 'vague'> & { count?: number } {
  const block = ground.article.blocks[number]!;
  const nothing = { from: at + 1, before: 'nothing' as const, vague: false };
  if (!isNear(block, at)) return nothing;
  const fold = foldAt(block, at);
  const count = counts.get(fold);
  if (count !== undefined) {
    const from = isNear(block, at - 1) && foldAt(block, at - 1) === 'the' ? at - 1 : at;
    return { from, before: 'count', count, vague: false };
  }
  if (definite.has(fold)) return { from: at, before: 'the', vague: false };
  if (ownPronouns.has(fold)) return { from: at, before: 'pronoun', vague: false };
  if (indefinite.has(fold) || (owned && predicates.has(fold))) return { ...nothing, vague: true };
  if (owned) {
    // "The Turkish Cypriot leader", "the Bosnian Serb president": of no state.
    const longer = looksLikeName(ground.article, block, at) || ground.ownerEnding(number, at) !== undefined;
    const further = isNear(block, at - 1) ? foldAt(block, at - 1) : '';
    return { ...nothing, vague: longer || indefinite.has(further) || bygone.has(further) };
  }
  // "FIFA president": a title of something that is not known.
  return { ...nothing, vague: looksLikeName(ground.article, block, at) || block.words[at]!.shape === upper };
}
