import type { EntityId } from '../../model/entity.ts';
import type { About } from './about.ts';
import type { Ground } from './ground.ts';
import type { OfficeBook } from './office-book.ts';
import type { Owner, Phrase } from './read-phrase.ts';
import type { Role } from './role.ts';
import { lastSaid, personsIn, type Said, saidBetween, startOfSentence } from './said.ts';
import { leadersOf, type Tally } from './tally.ts';

/** Two are "the two presidents" of an article that speaks of them so many times as often as of any third. */
const clearLead = 1.5;
/** The same for those whom it has yet to name. */
const farLead = 2;

/** "The two ministers": so many who hold such an office, of the sentence, of the block, or of the article. */
export function resolveCounted(
  ground: Ground,
  phrase: Phrase,
  said: Said,
  tally: Tally,
  { book, facts }: About,
): EntityId[] | undefined {
  const { block: number, from, count = 2, role, before } = phrase;
  const block = ground.article.blocks[number]!;
  const fits = (person: EntityId) =>
    role.anyone ? facts.entity(person)?.kind === 'person' : countsAs(book, person, role);
  for (const start of [startOfSentence(block, from), 0]) {
    const persons = [...new Set(personsIn(saidBetween(said, number, start, from)).filter(fits))].reverse();
    if (persons.length === count) return persons;
    if (persons.length > count) break;
  }
  if (role.anyone) return undefined;
  const fitting = tally.ranked(role, fits);
  const introduced = fitting.filter(said.has);
  if (introduced.length > 0 || before !== 'count') return leadersOf(introduced, tally, count, clearLead);
  // "The two presidents agree": an article that begins so is about those it names later.
  return leadersOf(fitting, tally, count, farLead);
}

/** Whether a person may be one of "the two presidents" or "both leaders". */
function countsAs(book: OfficeBook, person: EntityId, role: Role): boolean {
  if (!role.leads) return book.holds(person, role);
  return book
    .officesOf(person)
    .some(({ ranks }) => ranks.includes('head-of-state') || ranks.includes('head-of-government'));
}

/** "Foreign ministers to meet": of the two states that the sentence speaks of. */
export function resolvePlural(ground: Ground, phrase: Phrase, { book }: About): EntityId[] | undefined {
  if (phrase.role.leads || phrase.role.heads) return undefined;
  const block = ground.article.blocks[phrase.block]!;
  const countries = new Set<string>();
  for (let at = startOfSentence(block, phrase.from); at < phrase.from; at++) {
    const owner = ground.ownerEnding(phrase.block, at)?.owner;
    if (owner?.country !== undefined && owner.organization === undefined) countries.add(owner.country);
  }
  if (countries.size !== 2) return undefined;
  return holdersIn(
    book,
    phrase.role,
    [...countries].map(country => ({ country })),
  );
}

/** "Her defence secretary", "their foreign ministers": of the states whose heads were spoken of last. */
export function resolveOwn(
  ground: Ground,
  { block, from, role, plural }: Phrase,
  said: Said,
  { book, facts }: About,
): EntityId[] | undefined {
  const heads = lastSaid(said, ground.article.blocks, block, from, person =>
    book
      .officesOf(person)
      .some(({ ranks }) => ranks.includes('head-of-state') || ranks.includes('head-of-government')),
  );
  const countries = new Set(heads.flatMap(person => facts.entity(person)?.country ?? []));
  if (countries.size !== (plural ? 2 : 1)) return undefined;
  const persons = holdersIn(
    book,
    role,
    [...countries].map(country => ({ country })),
  );
  return persons?.some(person => heads.includes(person)) ? undefined : persons;
}

function holdersIn(book: OfficeBook, role: Role, owners: readonly Owner[]): EntityId[] | undefined {
  const persons = owners.flatMap(owner => book.holder(role, owner) ?? []);
  return persons.length === owners.length ? persons : undefined;
}
