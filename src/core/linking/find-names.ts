import type { AliasMeaning, AliasUse, Dataset } from '../dataset/dataset.ts';
import type { AsOfDate } from '../model/date.ts';
import type { EntityId } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Article } from './article.ts';
import { type Company, gatherCompany } from './company.ts';
import { type Facts, factsOn } from './facts.ts';
import { findHits } from './find-hits.ts';
import { type Namings, startNamings } from './namings.ts';
import { type Candidate, readHits } from './read-hits.ts';
import { surround } from './surround.ts';
import { type Choice, choose, weigh } from './weigh.ts';

interface Reader {
  facts: Facts;
  company: Company;
  namings: Namings;
}

/**
 * Mentions by name in reading order: full names and aliases first, since they are the company that the others are judged
 * by, then names that need company, then short names.
 */
export function findNames(
  article: Article,
  dataset: Dataset,
  asOf: AsOfDate,
  known: readonly EntityId[],
): Mention[] {
  const hits = findHits(article, dataset);
  const namings = startNamings(known);
  const candidates = readHits(surround(article, hits), hits, dataset, namings.nameOther);
  const facts = factsOn(dataset, asOf);
  const reader = { facts, company: gatherCompany(article, facts, known), namings };
  for (const candidate of candidates) introduce(candidate, reader);

  const mentions: { place: number; mention: Mention }[] = [];
  for (const turn of [1, 2, 3]) {
    for (const candidate of candidates) {
      if (turnOf(candidate) !== turn) continue;
      const choice = settle(candidate, reader);
      if (choice === undefined) continue;
      const mention = mentionOf(article, candidate, choice);
      mentions.push({ place: candidate.place, mention });
      if (choice.undecided) continue;
      reader.company.add(choice.entities[0]!);
      if (mention.via === 'name') namings.name(choice.entities[0]!, candidate.place);
    }
  }
  return mentions.sort((a, b) => a.place - b.place).map(({ mention }) => mention);
}

/** When a candidate is settled, by what its least certain meaning needs to know of the others. */
function turnOf({ meanings }: Candidate): number {
  const uses = new Set<AliasUse>(meanings.map(({ use }) => use));
  return uses.has('short') || uses.has('unmistakable') ? 3 : uses.has('context') ? 2 : 1;
}

/** Adds to the company what a candidate means beyond doubt. */
function introduce({ hit, meanings }: Candidate, { facts, company, namings }: Reader): void {
  const [only, ...more] = meanings;
  if (only === undefined || more.length > 0) return;
  const sure =
    (only.use === 'name' && (only.kind !== 'person' || facts.inOffice(only.entity) !== 'no')) ||
    (only.use === 'unmistakable' && !namings.hasOther(hit.alias));
  if (sure) company.add(only.entity);
}

function settle(candidate: Candidate, reader: Reader): Choice | undefined {
  const standing = candidate.meanings.filter(meaning => canStand(candidate, meaning, reader));
  const entities = [...new Set(standing.map(({ entity }) => entity))];
  if (entities.length === 0) return undefined;
  if (entities.length === 1) return isPlausible(standing[0]!, reader) ? { entities } : undefined;
  const { facts, company, namings } = reader;
  const weights = new Map(
    entities.map(id => [
      id,
      weigh(id, facts, company, { owner: candidate.owner, named: namings.isNamed(id) }),
    ]),
  );
  return choose(weights, facts);
}

/** Whether the alias may be believed to mean this in this article. */
function canStand(candidate: Candidate, { entity, use }: AliasMeaning, reader: Reader): boolean {
  const { facts, company, namings } = reader;
  const { alias } = candidate.hit;
  switch (use) {
    case 'name':
      return true;
    case 'unmistakable':
      return namings.isNamed(entity) || !namings.hasOther(alias);
    case 'short':
      return namings.canMean(entity, alias, candidate.place);
    case 'context':
      return (
        company.has(entity) ||
        company.sharesCountry(entity) ||
        company.sharesOrganization(entity) ||
        (candidate.owner !== undefined && facts.entity(entity)?.country === candidate.owner)
      );
  }
}

/**
 * Whether a person's full name means the person we know: someone who held no office on the day needs company of their
 * own, since others bear the name too.
 */
function isPlausible({ entity, kind, use }: AliasMeaning, { facts, company, namings }: Reader): boolean {
  if (kind !== 'person' || use !== 'name' || namings.isNamed(entity)) return true;
  if (facts.inOffice(entity) !== 'no') return true;
  return company.sharesCountry(entity) || company.sharesOrganization(entity) || company.hasMet(entity);
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
