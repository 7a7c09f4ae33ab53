import type { Dataset } from '../dataset/dataset.ts';
import type { AsOfDate } from '../model/date.ts';
import type { EntityId } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Article } from './article.ts';
import { gatherCompany } from './company.ts';
import { gatherCues } from './country-cues.ts';
import { factsOn } from './facts.ts';
import { findHits } from './find-hits.ts';
import { startNamings } from './namings.ts';
import { isState } from './owners.ts';
import { type Candidate, readHits } from './read-hits.ts';
import { isKnownOnDay, type Reader, settle } from './settle.ts';
import { surround } from './surroundings.ts';
import type { Choice } from './weigh.ts';

/**
 * Mentions by name in reading order. Names that say by themselves whom they mean are settled first, since they are the
 * company that the others are judged by.
 */
export function findNames(
  article: Article,
  dataset: Dataset,
  asOf: AsOfDate,
  known: readonly EntityId[],
): Mention[] {
  const hits = findHits(article, dataset);
  const facts = factsOn(dataset, asOf);
  const namings = startNamings(known);
  const candidates = readHits(surround(article, hits, known), hits, facts, namings.nameOther);
  const cues = gatherCues(article);
  const reader = { facts, cues, company: gatherCompany(facts, cues, known), namings };
  for (const candidate of candidates) introduce(candidate, reader);

  const mentions: { place: number; mention: Mention }[] = [];
  for (const turn of turns) {
    for (const candidate of candidates) {
      if (turnOf(candidate) !== turn) continue;
      const choice = settle(candidate, reader);
      if (choice === undefined) continue;
      const mention = mentionOf(article, candidate, choice);
      mentions.push({ place: candidate.place, mention });
      if (!choice.undecided) learn(mention, candidate, reader);
    }
  }
  return mentions.sort((a, b) => a.place - b.place).map(({ mention }) => mention);
}

/** The order in which candidates are settled, each by what its least certain meaning needs to know of the others. */
const turns = ['name', 'person in context', 'short name', 'institution in context'] as const;

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
  const { words } = article.blocks[hit.block]!;
  const { kind, use } = meanings.find(meaning => meaning.entity === entities[0])!;
  return {
    block: hit.block,
    start: words[hit.first]!.start,
    end: words[hit.last]!.end,
    kind,
    via: use === 'short' || use === 'unmistakable' ? 'short-name' : 'name',
    entities,
    ...(undecided && { undecided }),
  };
}
