import type { EntityId } from '../../model/entity.ts';
import type { CountryCues } from '../country-cues.ts';
import type { Facts } from '../facts.ts';
import type { Ground } from './ground.ts';
import type { OfficeBook } from './office-book.ts';
import type { Owner, Phrase } from './read-phrase.ts';
import { resolveBare } from './resolve-bare.ts';
import { resolveCounterpart } from './resolve-counterpart.ts';
import type { Role } from './role.ts';
import { lastSaid, personsIn, type Said, saidBetween, startOfSentence } from './said.ts';
import type { Tally } from './tally.ts';

/** What resolving asks about the world and the article. */
export interface About {
  book: OfficeBook;
  facts: Facts;
  cues: CountryCues;
}

/** Whom a phrase means that does not say whose office it is: someone the article has spoken of. */
export function resolveInContext(
  ground: Ground,
  phrase: Phrase,
  said: Said,
  tally: Tally,
  about: About,
): EntityId[] | undefined {
  if (phrase.role.counterpart) return resolveCounterpart(ground, phrase, said, about);
  if (phrase.before === 'count') return resolveCounted(ground, phrase, said, about);
  if (phrase.role.onlyCounted) return undefined;
  if (phrase.plural) return resolvePlural(ground, phrase, about);
  if (phrase.before === 'pronoun') return resolveOwn(ground, phrase, said, about);
  return resolveBare(ground, phrase, said, tally, about);
}

/** "The two ministers": the last so many who hold such an office, when the sentence or block speaks of no more. */
function resolveCounted(
  ground: Ground,
  phrase: Phrase,
  said: Said,
  { book, facts }: About,
): EntityId[] | undefined {
  const { block: number, from, count = 2, role } = phrase;
  const block = ground.article.blocks[number]!;
  const fits = (person: EntityId) =>
    role.anyone ? facts.entity(person)?.kind === 'person' : counts(book, person, role);
  const windows = [startOfSentence(block, from), 0];
  for (const start of windows) {
    const persons = [...new Set(personsIn(saidBetween(said, number, start, from)).filter(fits))].reverse();
    if (persons.length === count) return persons;
    if (persons.length > count) return undefined;
  }
  return undefined;
}

/** Whether a person may be one of "the two presidents" or "both leaders". */
function counts(book: OfficeBook, person: EntityId, role: Role): boolean {
  return role.leads
    ? book
        .officesOf(person)
        .some(({ ranks }) => ranks.some(rank => rank === 'head-of-state' || rank === 'head-of-government'))
    : book.holds(person, role);
}

/** "Foreign ministers to meet": of the two states that the sentence speaks of. */
function resolvePlural(ground: Ground, phrase: Phrase, { book }: About): EntityId[] | undefined {
  if (phrase.role.leads || phrase.role.heads) return undefined;
  const block = ground.article.blocks[phrase.block]!;
  const countries = new Set<string>();
  for (let at = startOfSentence(block, phrase.from); at < phrase.from; at++) {
    const owner = ground.ownerEnding(phrase.block, at)?.owner;
    if (owner?.country !== undefined && owner.organization === undefined) countries.add(owner.country);
  }
  if (countries.size !== 2) return undefined;
  return holders(
    book,
    phrase.role,
    [...countries].map(country => ({ country })),
  );
}

function holders(book: OfficeBook, role: Role, owners: readonly Owner[]): EntityId[] | undefined {
  const persons = owners.map(owner => book.holder(role, owner)).filter(person => person !== undefined);
  return persons.length === owners.length ? persons : undefined;
}

/** "Her defence secretary": that of the state whose head was spoken of last. */
function resolveOwn(
  ground: Ground,
  { block, from, role }: Phrase,
  said: Said,
  { book, facts }: About,
): EntityId[] | undefined {
  const heads = lastSaid(said, ground.article.blocks, block, from, person =>
    book
      .officesOf(person)
      .some(({ ranks }) => ranks.includes('head-of-state') || ranks.includes('head-of-government')),
  );
  const countries = new Set(heads.map(person => facts.entity(person)?.country));
  const [country] = countries;
  if (country === undefined || countries.size > 1) return undefined;
  const person = book.holder(role, { country });
  return person === undefined || heads.includes(person) ? undefined : [person];
}
