import type { AsOfDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import { words } from '../../text/words.ts';
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
  if (phrase.vague) return undefined;
  if (role.ranks.includes('ambassador')) return resolveAmbassador(ground, phrase, about);
  if (owners.length === 0 || role.counterpart || role.onlyCounted) return 'in context';
  if (owners.some(owner => !canOwn(phrase, owner))) return undefined;
  if (phrase.before === 'pronoun' || plural !== owners.length > 1 || speaksOfPast(ground, phrase, about.asOf))
    return undefined;
  return holdersOf(about.book, phrase, owners);
}

/** Whether a phrase may say by such an owner whom it means: states have many spokesmen, and leaders no leaders. */
function canOwn({ role, plural, before }: Phrase, { organization, person }: Owner): boolean {
  if (role.ranks.includes('spokesperson') && organization === undefined) return false;
  if (person !== undefined && (role.leads || role.ranks.includes('head-of-state'))) return false;
  // "French and German leaders" may be any.
  return !(plural && role.leads && before !== 'the');
}

/** "The Russian ambassador to Britain": the one whose title names the state they are sent to. */
function resolveAmbassador(
  ground: Ground,
  { role, owners, plural, block, to }: Phrase,
  { book, facts }: { book: OfficeBook; facts: Facts },
): EntityId[] | undefined {
  const [sender, host] = owners;
  const named = ground.namedAt(block, to)?.mention.entities[0];
  if (plural || host === undefined || owners.length > 2 || named === undefined) return undefined;
  const state = words(facts.entity(named)?.name ?? '').map(word => word.fold);
  const person = book.holder({ ...role, called: [['to', ...state]] }, sender!);
  return person === undefined ? undefined : [person];
}

/** Whether the person named beside a phrase may be the one it speaks of. */
function isTheirs(
  { role, owners, coming }: Phrase,
  person: EntityId,
  { book, facts }: { book: OfficeBook; facts: Facts },
): boolean {
  const country = facts.entity(person)?.country;
  const [owner] = owners;
  if (role.counterpart) return owners.some(one => one.country === country);
  if (coming ? book.isComing(person, role) : book.hasHeld(person, role))
    return owner?.organization !== undefined || isOf(owner, country);
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
