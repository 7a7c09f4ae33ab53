import type { AsOfDate } from '../../model/date.ts';
import type { EntityId } from '../../model/entity.ts';
import { words } from '../../text/words.ts';
import { capital } from '../casing.ts';
import type { Facts } from '../facts.ts';
import { nameBeside } from './beside-name.ts';
import type { Ground } from './ground.ts';
import { type Held, heldBy } from './held.ts';
import { namesListed } from './names-listed.ts';
import { foldAt, isNear } from './near.ts';
import type { OfficeBook } from './office-book.ts';
import type { Owner, Phrase } from './read-phrase.ts';
import { speaksOfPast } from './speaks-of-past.ts';

/**
 * Whom a phrase means that says whose office it is, or that stands beside a name; `in context` when it says neither, and
 * `undefined` when it means nobody certain.
 */
export function resolveByItself(
  ground: Ground,
  phrase: Phrase,
  about: { book: OfficeBook; facts: Facts; asOf: AsOfDate },
): Held | 'in context' | undefined {
  const { role, owners, plural } = phrase;
  if (plural) {
    const listed = namesListed(ground, phrase);
    const known = listed.filter(
      person => role.onlyCounted || isTheirs({ ...phrase, owners: [] }, person, about),
    );
    if (listed.length > 1 && known.length === listed.length) return heldBy('beside', listed);
  }
  const beside = plural ? 'nobody' : nameBeside(ground, phrase);
  if (beside === 'stranger') return undefined;
  if (beside !== 'nobody') {
    const theirs = !phrase.lesser && isTheirs(phrase, beside.person, about);
    if (theirs && (!role.onlyIntroduced || isPointed(ground, phrase)))
      return heldBy('beside', [beside.person]);
    // "The new defence minister, Israel Katz, was foreign minister": in a day or two he is; no one else is meant.
    if (beside.closed && !role.counterpart && !role.ofSomeone)
      return about.book.isComing(beside.person, role) ? heldBy('beside', [beside.person]) : undefined;
    if (!beside.apart || role.ofSomeone)
      return isTitleOf(ground, phrase, beside.person, about.facts)
        ? heldBy('beside', [beside.person])
        : undefined;
  }
  if (phrase.vague || role.onlyBeforeName) return undefined;
  if (role.ranks.includes('ambassador')) return heldBy('whose', resolveAmbassador(ground, phrase, about));
  if (owners.length === 0 || role.counterpart || role.onlyCounted || role.onlyIntroduced) return 'in context';
  if (owners.some(owner => !canOwn(phrase, owner))) return undefined;
  if (
    phrase.before === 'pronoun' ||
    plural !== owners.length > 1 ||
    speaksOfPast(ground, phrase, about.asOf, false)
  )
    return undefined;
  return heldBy('whose', holdersOf(about.book, phrase, owners));
}

/** Whether "the" or a capital points at one holder: "the Brexit secretary", not "former government minister". */
function isPointed({ article }: Ground, { block: number, first, from, before }: Phrase): boolean {
  const block = article.blocks[number]!;
  const topic = from === first && isNear(block, first - 1) && isNear(block, first - 2);
  return (
    before === 'the' || block.words[first]!.shape >= capital || (topic && foldAt(block, first - 2) === 'the')
  );
}

/**
 * Whether a title right before a name is that person's, though the dataset has no such office of theirs: it is written
 * like a part of the name, and is not another state's.
 */
function isTitleOf({ article }: Ground, phrase: Phrase, person: EntityId, facts: Facts): boolean {
  const { block: number, first, owners, before, role } = phrase;
  if (role.counterpart || role.onlyCounted || owners.length > 1) return false;
  const { country } = facts.entity(person) ?? {};
  const owned = owners[0]?.country !== undefined && owners[0].country === country;
  if (role.ofSomeone) return before === 'pronoun' && isOf(owners[0], country);
  if (before !== 'nothing' && before !== 'the') return false;
  return owned || (article.blocks[number]!.words[first]!.shape >= capital && isOf(owners[0], country));
}

/** Whether a phrase may say by such an owner whom it means: states have many spokesmen, and leaders no leaders. */
function canOwn({ role, plural, before }: Phrase, { organization, person }: Owner): boolean {
  if (role.ranks.includes('spokesperson') && organization === undefined) return false;
  // "The Russian director" is some director.
  if (role.heads && role.ranks.every(rank => rank === 'head-of-organization') && organization === undefined)
    return false;
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
  // "Russia's U.N. ambassador" names the post before the title.
  const named = host?.organization ?? ground.namedAt(block, to)?.mention.entities[0];
  if (plural || host === undefined || owners.length > 2 || named === undefined) return undefined;
  const person = book.holder({ ...role, sentTo: namesOf(facts.entity(named)?.name ?? '') }, sender!);
  return person === undefined ? undefined : [person];
}

/** What a title calls the state or the body that an envoy is sent to. */
function namesOf(name: string): string[][] {
  const named = words(name).map(word => word.fold);
  return named.join(' ') === 'united nations' ? [named, ['un']] : [named];
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
  { role, acting, coming }: Phrase,
  owners: readonly Owner[],
): EntityId[] | undefined {
  const persons = owners.flatMap(owner => {
    if (acting) return book.standIn(role, owner) ?? [];
    return (coming ? book.successor(role, owner) : book.holder(role, owner)) ?? [];
  });
  return persons.length === owners.length && new Set(persons).size === persons.length ? persons : undefined;
}
