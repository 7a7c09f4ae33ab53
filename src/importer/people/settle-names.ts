import type { AliasSource, PersonSource } from '../../compiler/schema.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Ambiguity } from '../ambiguity.ts';
import { nameKey } from '../names-key.ts';
import type { Report } from '../report.ts';
import type { ImportedPerson } from './build-people.ts';
import { spellingsOf } from './spellings.ts';

/** Names that are taken: by records by hand, organizations and places, and by people as their names. */
export interface TakenNames {
  /** Who bears a name, by its key. */
  names: Map<string, Set<EntityId>>;
  /** Short names that by hand are said to mean one person wherever they stand, by key. */
  unmistakable: Map<string, EntityId>;
}

/** Meetings that a person must have had, at least, for a short name to mean nobody else wherever it stands. */
const fewestMeetings = 12;
/** Shorter names are too often something else. */
const shortestAlone = 5;

/**
 * Gives each person the aliases that nobody else bears, other spellings of the name where they collide with nobody, and
 * lets a short name stand alone where it can hardly mean anybody else: the person is among the most newsworthy and was
 * in many meetings, and no other person, place, organization or word is called so.
 */
export function settleNames(
  people: readonly ImportedPerson[],
  taken: TakenNames,
  ambiguity: Ambiguity,
  report: Report,
): ImportedPerson[] {
  const names = copyOf(taken.names);
  const shorts = new Map<string, Set<EntityId>>();
  for (const { record } of people) {
    claim(names, record.name, record.id);
    for (const short of shortsOf(record)) claim(shorts, short, record.id);
  }
  const aliases = new Map<string, Set<EntityId>>();
  for (const { record } of people) for (const alias of textsOf(record)) claim(aliases, alias, record.id);

  const isFree = (text: string, id: EntityId) =>
    [names, aliases, shorts].every(owners =>
      [...(owners.get(nameKey(text)) ?? [])].every(owner => owner === id),
    );
  return people.map(person => {
    const { record } = person;
    const own = textsOf(record).filter(text => {
      const free = [names, aliases].every(owners =>
        [...(owners.get(nameKey(text)) ?? [])].every(owner => owner === record.id),
      );
      if (!free)
        report.note('Aliases left out: another bears the name', `${record.name} (${record.id}): ${text}`);
      return free;
    });
    const spelled = person.core
      ? spellingsOf(record.name, person.country).filter(
          text => !own.some(one => nameKey(one) === nameKey(text)) && isFree(text, record.id),
        )
      : [];
    return { ...person, record: withNames(person, [...own, ...spelled], shorts, names, taken, ambiguity) };
  });
}

function withNames(
  person: ImportedPerson,
  aliases: readonly string[],
  shorts: Map<string, Set<EntityId>>,
  names: Map<string, Set<EntityId>>,
  taken: TakenNames,
  ambiguity: Ambiguity,
): PersonSource {
  const { aliases: _, shortNames: written, unmistakable: __, offices, sources, ...record } = person.record;
  const own = shortsOf(person.record);
  // Where a name by hand means one person wherever it stands, it means nobody else.
  const left = own.filter(short => {
    const owner = taken.unmistakable.get(nameKey(short));
    return owner === undefined || owner === record.id;
  });
  const changed = left.length < own.length;
  const alone = left.length > 0 && left.every(short => standsAlone(short, person, shorts, names, ambiguity));
  const shortNames = changed || written !== undefined ? left : undefined;
  return {
    ...record,
    ...(aliases.length > 0 && { aliases: distinct(aliases) as AliasSource[] }),
    ...(shortNames !== undefined && { shortNames }),
    ...(alone && { unmistakable: true as const }),
    ...(offices && { offices }),
    sources,
  };
}

function standsAlone(
  short: string,
  { record, core, meetings, country }: ImportedPerson,
  shorts: Map<string, Set<EntityId>>,
  names: Map<string, Set<EntityId>>,
  ambiguity: Ambiguity,
): boolean {
  const key = nameKey(short);
  if (!core || meetings < fewestMeetings || key.length < shortestAlone) return false;
  if (['CN', 'KR', 'KP', 'VN', 'TW', 'GB', 'US', 'CA', 'AU', 'NZ', 'IE'].includes(country)) return false;
  if (ambiguity.isAlsoOther(short) && !ambiguity.standsAlone(short)) return false;
  const only = (owners: Set<EntityId> | undefined) => [...(owners ?? [])].every(owner => owner === record.id);
  return only(shorts.get(key)) && only(names.get(key));
}

function shortsOf({ name, shortNames, familyNameFirst }: PersonSource): string[] {
  return shortNames ?? (familyNameFirst ? [] : [name.split(' ').at(-1)!]);
}

function textsOf({ aliases = [] }: PersonSource): string[] {
  return aliases.map(alias => (typeof alias === 'string' ? alias : alias.text));
}

function claim(owners: Map<string, Set<EntityId>>, text: string, id: EntityId): void {
  const key = nameKey(text);
  owners.set(key, (owners.get(key) ?? new Set()).add(id));
}

function copyOf(owners: Map<string, Set<EntityId>>): Map<string, Set<EntityId>> {
  return new Map([...owners].map(([key, ids]) => [key, new Set(ids)]));
}

function distinct(texts: readonly string[]): string[] {
  const keys = new Set<string>();
  return texts.filter(text => {
    const key = nameKey(text);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
