import type { AsOfDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Facts } from '../facts.ts';
import { nameBeside } from './beside-name.ts';
import type { Ground } from './ground.ts';
import type { OfficeBook } from './office-book.ts';
import type { Owner, Phrase } from './read-phrase.ts';
import { startOfSentence } from './said.ts';

/**
 * Whom a phrase means that says whose office it is, or that stands beside a name; `in context` when it says neither, and
 * `undefined` when it means nobody certain.
 */
export function resolveByItself(
  ground: Ground,
  phrase: Phrase,
  about: { book: OfficeBook; facts: Facts; asOf: AsOfDate },
): EntityId[] | 'in context' | undefined {
  const { role, owners, plural } = phrase;
  const beside = plural ? 'nobody' : nameBeside(ground, phrase);
  if (beside === 'stranger') return undefined;
  if (beside !== 'nobody') {
    if (isTheirs(phrase, beside.person, about)) return [beside.person];
    if (!beside.apart) return undefined;
  }
  if (phrase.vague || role.ranks.includes('ambassador')) return undefined;
  if (owners.length === 0 || role.counterpart || role.onlyCounted) return 'in context';
  if (phrase.before === 'pronoun' || plural !== owners.length > 1 || speaksOfPast(ground, phrase, about.asOf))
    return undefined;
  return holdersOf(about.book, phrase, owners);
}

/** Whether the person named beside a phrase may be the one it speaks of. */
function isTheirs(
  { role, owners }: Phrase,
  person: EntityId,
  { book, facts }: { book: OfficeBook; facts: Facts },
): boolean {
  const country = facts.entity(person)?.country;
  const [owner] = owners;
  if (role.counterpart) return owners.some(one => one.country === country);
  if (book.hasHeld(person, role)) return owner?.organization !== undefined || isOf(owner, country);
  // Parties and smaller bodies often have no head in the dataset; their own people are not doubted.
  const { organization } = owner ?? {};
  return (
    organization !== undefined && isOf(owner, country) && book.holder(role, { organization }) === undefined
  );
}

function isOf(owner: Owner | undefined, country: string | undefined): boolean {
  return owner?.country === undefined || owner.country === country;
}

function holdersOf(
  book: OfficeBook,
  { role, coming }: Phrase,
  owners: readonly Owner[],
): EntityId[] | undefined {
  const persons = owners.flatMap(
    owner => (coming ? book.successor(role, owner) : book.holder(role, owner)) ?? [],
  );
  return persons.length === owners.length && new Set(persons).size === persons.length ? persons : undefined;
}

/** Whether a past year stands before the phrase in its sentence, or right after it: offices change hands. */
function speaksOfPast({ article }: Ground, { block: number, from, to }: Phrase, asOf: AsOfDate): boolean {
  const block = article.blocks[number]!;
  const isPast = (at: number) => {
    const fold = block.words[at]?.fold ?? '';
    return /^(19|20)\d\d$/.test(fold) && fold < asOf.slice(0, 4);
  };
  for (let at = startOfSentence(block, from); at < from; at++) if (isPast(at)) return true;
  return block.words[to + 1]?.fold === 'in' && isPast(to + 2);
}
