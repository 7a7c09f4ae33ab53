import type { Dataset } from '../dataset/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { endOf, startOf } from '../text/words.ts';
import type { Article } from './article.ts';
import { gatherCompany } from './company.ts';
import { gatherCues } from './country-cues.ts';
import { evidenceFor } from './evidence.ts';
import type { Facts } from './facts.ts';
import { findHits } from './find-hits.ts';
import type { Lookup } from './lookup.ts';
import { startNamings } from './namings.ts';
import type { Titled } from './offices/titled.ts';
import { isState } from './owners.ts';
import { type Candidate, readHits } from './read-hits.ts';
import { isKnownOnDay, type Reader, settle } from './settle.ts';
import { surround } from './surroundings.ts';
import type { Choice } from './weigh.ts';

/** A mention by name, and the places of its first and last word in the block. */
export interface Named {
  mention: Mention;
  first: number;
  last: number;
}

/**
 * Mentions by name in reading order. Names that say by themselves whom they mean are settled first, since they are the
 * company that the others are judged by.
 */
export function findNames(
  article: Article,
  dataset: Dataset,
  lookup: Lookup,
  facts: Facts,
  titled: Titled,
  known: readonly EntityId[],
): { names: Named[]; reader: Reader } {
  const hits = findHits(article, dataset, lookup);
  const namings = startNamings(known);
  const candidates = readHits(surround(article, hits, known), hits, facts, namings.nameOther);
  const cues = gatherCues(article);
  const reader = { facts, cues, company: gatherCompany(facts, cues, known), namings, titled };
  for (const candidate of candidates) introduce(candidate, reader);

  const names: (Named & { place: number })[] = [];
  const settled = new Set<Candidate>();
  const ownTurns = candidates.map(turnOf);
  for (const turn of turns) {
    for (const [number, candidate] of candidates.entries()) {
      if (ownTurns[number] !== turn || settled.has(candidate)) continue;
      const choice = settle(candidate, reader);
      if (choice === undefined) continue;
      settled.add(candidate);
      const evidence = choice.undecided ? [] : evidenceFor(candidate, choice.entities[0]!, reader);
      const mention = { ...mentionOf(article, candidate, choice), ...(evidence.length > 0 && { evidence }) };
      const { first, last } = candidate.hit;
      names.push({ place: candidate.place, mention, first, last });
      if (!choice.undecided) learn(mention, candidate, reader);
    }
  }
  return { names: names.sort((a, b) => a.place - b.place), reader };
}

/**
 * The order in which candidates are settled, each by what its least certain meaning needs to know of the others. Short
 * names have a second turn: a headline stands before the company that vouches for it.
 */
const turns = ['name', 'person in context', 'short name', 'short name', 'institution in context'] as const;

function turnOf({ meanings }: Candidate): (typeof turns)[number] {
  if (meanings.some(({ use }) => use === 'short' || use === 'unmistakable')) return 'short name';
  const contexts = meanings.filter(({ use }) => use === 'context');
  if (contexts.length === 0) return 'name';
  return contexts.some(({ kind }) => kind === 'person') ? 'person in context' : 'institution in context';
}

/** What a settled mention tells of those settled after it. */
function learn(
  { via, entities }: Mention,
  candidate: Candidate,
  { facts, cues, company, namings }: Reader,
): void {
  const entity = entities[0]!;
  company.add(entity);
  if (via === 'name') namings.name(entity, candidate.place);
  else namings.shorten(entity);
  const country = facts.entity(entity)?.country;
  // An institution that was believed because of its country is no further sign of that country.
  if (country !== undefined && isState(country) && turnOf(candidate) !== 'institution in context') {
    cues.add(country, candidate.hit.block, candidate.hit.first);
  }
}

/** Adds to the company what a candidate means beyond doubt. */
function introduce({ meanings }: Candidate, { facts, company, namings }: Reader): void {
  const [only, ...more] = meanings;
  if (only === undefined || more.length > 0 || namings.hasOther(only.entity)) return;
  const sure = only.use === 'name' || only.use === 'unmistakable';
  if (sure && (only.kind !== 'person' || isKnownOnDay(only.entity, facts))) company.add(only.entity);
}

function mentionOf(article: Article, { hit, meanings }: Candidate, { entities, undecided }: Choice): Mention {
  const block = article.blocks[hit.block]!;
  const { kind, use } = meanings.find(meaning => meaning.entity === entities[0])!;
  return {
    block: hit.block,
    start: startOf(block, hit.first),
    end: endOf(block, hit.last),
    kind,
    via: use === 'short' || use === 'unmistakable' ? 'short-name' : 'name',
    entities,
    ...(undecided && { undecided }),
  };
}
