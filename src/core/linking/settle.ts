import type { AliasMeaning } from '../dataset/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import type { Company } from './company.ts';
import type { CountryCues } from './country-cues.ts';
import type { Facts } from './facts.ts';
import type { Namings } from './namings.ts';
import type { Titled } from './offices/titled.ts';
import { isState } from './owners.ts';
import { isNewsAgency } from './picture-credit.ts';
import type { Candidate } from './read-hits.ts';
import { type Choice, choose, weigh } from './weigh.ts';
import { calendar } from './words/calendar.ts';
import { countryOfAdjective, otherAdjectives } from './words/country-adjectives.ts';
import { givenNames } from './words/given-names.ts';
import { headlineWords } from './words/headline-words.ts';
import { titles } from './words/titles.ts';

/** What is known of an article while its names are being settled. */
export interface Reader {
  facts: Facts;
  cues: CountryCues;
  company: Company;
  namings: Namings;
  titled: Titled;
}

/** Whom a candidate means, or `undefined` when none of its meanings convinces. */
export function settle(candidate: Candidate, reader: Reader): Choice | undefined {
  const standing = candidate.meanings.filter(meaning => canStand(candidate, meaning, reader));
  const entities = withoutTwins([...new Set(standing.map(({ entity }) => entity))], reader.facts);
  const [only, ...more] = entities;
  if (only === undefined) return undefined;
  if (more.length === 0) return isPlausible(candidate, standing[0]!, reader) ? { entities } : undefined;
  const { facts, company, namings } = reader;
  const { owner, place } = candidate;
  const weights = new Map(
    entities.map(id => {
      const said = { owner, named: namings.named(id, place), titled: reader.titled(candidate.hit, id) };
      return [id, weigh(id, facts, company, said)];
    }),
  );
  return choose(weights, facts, id => namings.named(id, place) === 'before');
}

/** Of a place and an organization of one name, as Camp David, readers mean the place. */
function withoutTwins(entities: EntityId[], facts: Facts): EntityId[] {
  if (entities.length < 2) return entities;
  const kinds = entities.map(id => facts.entity(id));
  const places = new Set(kinds.flatMap(one => (one?.kind === 'place' ? one.name : [])));
  return entities.filter((_, at) => kinds[at]?.kind !== 'organization' || !places.has(kinds[at].name));
}

/**
 * Whether a name alone is enough: the world knows the person by that name, by having led a state, or by an office of that
 * day, or the dataset knows nothing that speaks against it.
 */
export function isKnownOnDay(person: EntityId, facts: Facts): boolean {
  return (
    facts.inHighOffice(person) ||
    facts.inOffice(person) === 'none known' ||
    facts.isUnmistakable(person) ||
    facts.hasLed(person)
  );
}

/** Whether the alias may be believed to mean this in this article. */
function canStand(candidate: Candidate, meaning: AliasMeaning, reader: Reader): boolean {
  const { place, hit } = candidate;
  const { entity, kind, use } = meaning;
  const { company, namings } = reader;
  const isOneWord = hit.first === hit.last;
  if (kind === 'place' && isOtherState(candidate.word, entity, reader)) return false;
  if (candidate.reigned && kind === 'person' && use === 'short' && !reader.facts.hasLed(entity)) return false;
  switch (use) {
    case 'name':
      // After Michael Jordan a bare Jordan is the country only in company of Jordanians, and Bloomberg no agency.
      return kind === 'person' || !isOneWord || !namings.hasOther(entity) || company.sharesCountry(entity);
    case 'unmistakable':
      return namings.named(entity, place) !== undefined || !namings.hasOther(entity);
    case 'short':
      return (
        namings.canMean(entity, place) ||
        // In an article about the one who governs, the family are named in full and the short name stays theirs.
        (reader.facts.governs(entity) && namings.outshinesOthers(entity, place)) ||
        reader.titled(candidate.hit, entity) ||
        isOfTheDay(candidate, entity, reader)
      );
    case 'context':
      return hasContext(candidate, meaning, reader);
  }
}

/** Whether a state of the union of the same name is meant: Georgia, in an article on America that has no Georgian in it. */
function isOtherState(word: string, entity: EntityId, { company }: Reader): boolean {
  return word === 'georgia' && company.speaksOf('US') && !company.sharesCountry(entity);
}

/** With so many meetings one who governs is known to the world by the family name: Franco is not Guatemala's vice president. */
const oftenMet = 10;

/**
 * Whether a family name alone means the one who governs on the day: nobody else of that name does, nothing else is called
 * so, it is no given name unless the article is all about those they meet, and the article is in that company. Others of
 * the name may come later ("Jo Johnson, the prime minister's brother") when someone is there whom the one meant has met.
 */
function isOfTheDay(
  { hit, place, meanings, tells, word, isSetApart, addressed }: Candidate,
  entity: EntityId,
  { facts, company, namings }: Reader,
): boolean {
  if (hit.first !== hit.last || !facts.governs(entity)) return false;
  if (isSetApart || (!tells && headlineWords.has(word))) return false;
  const isName = addressed || (givenNames.has(word) && company.isAmongAcquaintances(entity));
  if (isWordOfItsOwn(word) && !isName) return false;
  const rivals = meanings.filter(other => other.entity !== entity);
  if (rivals.some(other => other.kind !== 'person' || facts.governs(other.entity))) return false;
  const named = rivals.map(other => namings.named(other.entity, place));
  if (named.includes('before') || namings.hasOther(entity, place)) return false;
  if ((named.includes('after') || namings.hasOther(entity)) && !company.hasMet(entity)) return false;
  return (
    company.sharesCountry(entity) ||
    company.sharesOrganization(entity) ||
    company.isAmongPeers(entity) ||
    (company.isAmongRulers(entity) && facts.prominence(entity) >= oftenMet)
  );
}

/** Whether a family name is also written with a capital for other reasons: a given name, a nationality, a month, a title. */
function isWordOfItsOwn(word: string): boolean {
  return (
    givenNames.has(word) ||
    countryOfAdjective.has(word) ||
    otherAdjectives.has(word) ||
    calendar.has(word) ||
    titles.has(word)
  );
}

/**
 * Whether a name that needs company has it. Where many states have a "Supreme Court", the article must be about this
 * state, or speak of it next to the name.
 */
function hasContext(
  { hit, place, owner, credited }: Candidate,
  { entity, kind }: AliasMeaning,
  reader: Reader,
): boolean {
  const { facts, cues, company } = reader;
  const { country, description } = facts.entity(entity) ?? {};
  if (isNewsAgency(description)) return credited;
  // Once the Michigan Supreme Court was named, a bare "Supreme Court" may be that.
  if (!company.has(entity) && owner === undefined && reader.namings.hasOther(entity, place)) return false;
  if (company.has(entity) || (owner !== undefined && country === owner)) return true;
  if (company.sharesOrganization(entity)) return true;
  if (country === undefined || !company.sharesCountry(entity)) return false;
  if (kind !== 'organization' || !isState(country)) return true;
  return cues.isMain(country) || cues.nearest(hit.block, hit.first) === country;
}

/**
 * Whether the only meaning that stands is believed. A person who held no high office on the day needs company of their
 * own, since others bear the name too; and a short name may mean a namesake whom the article need not introduce.
 */
function isPlausible(candidate: Candidate, { entity, kind, use }: AliasMeaning, reader: Reader): boolean {
  const { facts, company, namings } = reader;
  if (kind !== 'person' || reader.titled(candidate.hit, entity)) return true;
  if (use === 'short') return facts.inHighOffice(entity) || !isOvershadowed(candidate, entity, reader);
  if (namings.named(entity, candidate.place) !== undefined || isKnownOnDay(entity, facts)) return true;
  return company.sharesCountry(entity) || company.sharesOrganization(entity) || company.hasMet(entity);
}

/** Whether someone of the same short name governs a country that the article is about. */
function isOvershadowed({ meanings }: Candidate, entity: EntityId, { facts, company }: Reader): boolean {
  return meanings.some(
    other => other.entity !== entity && facts.governs(other.entity) && company.sharesCountry(other.entity),
  );
}
