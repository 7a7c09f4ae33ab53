import type { EntityId } from '../../model/entity.ts';
import type { Rank } from '../../model/office.ts';
import type { About } from './about.ts';
import type { Ground } from './ground.ts';
import type { Phrase } from './read-phrase.ts';
import type { Role } from './role.ts';
import { lastSaid, personsIn, type Said, saidBetween, startOfSentence } from './said.ts';
import { leadersOf, type Tally } from './tally.ts';

/** Offices that one state has like another, from the most senior down, as roles. */
const comparable: readonly Role[] = (
  ['head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister'] satisfies Rank[]
).map(rank => ({ ranks: [rank] }));
/** Envoys to the United Nations have each other for counterparts: all are sent to the same place. */
const atUnitedNations: Role = { ranks: ['ambassador'], sentTo: [['united', 'nations'], ['un']] };
const leading: Role = { ranks: ['head-of-state', 'head-of-government'], leads: true };

/**
 * "Her Russian counterpart": who holds the office in Russia that she, who was spoken of last, holds in her state. Silent
 * when those spoken of in the sentence lead to different people.
 */
export function resolveCounterpart(
  ground: Ground,
  { block: number, from, owners, plural }: Phrase,
  said: Said,
  tally: Tally,
  { book, facts }: About,
): EntityId[] | undefined {
  if (plural !== owners.length > 1) return undefined;
  const countries = new Set(owners.map(({ country }) => country));
  const answers = (person: EntityId) =>
    !countries.has(facts.entity(person)?.country) && roleOf(person) !== undefined;
  function roleOf(person: EntityId): Role | undefined {
    if (book.holds(person, leading)) return leading;
    return [...comparable, atUnitedNations].find(role => book.holds(person, role));
  }
  const block = ground.article.blocks[number]!;
  const near = personsIn(saidBetween(said, number, startOfSentence(block, from), from)).filter(answers);
  const people = near.length > 0 ? near : lastSaid(said, ground.article.blocks, number, from, answers);
  if (owners.length === 0) {
    // "His counterpart": the only other one of that office the article speaks of.
    const [person, ...more] = people;
    if (person === undefined || more.length > 0) return undefined;
    const role = roleOf(person)!;
    const others = tally.ranked(role, other => book.holds(other, role)).filter(other => other !== person);
    return leadersOf(others, tally, 1, Number.POSITIVE_INFINITY);
  }
  const found = owners.map(owner => {
    const persons = new Set(people.map(person => book.holder(roleOf(person)!, owner)));
    return persons.size === 1 ? [...persons][0] : undefined;
  });
  const known = found.filter(person => person !== undefined);
  return known.length === owners.length ? known : undefined;
}
