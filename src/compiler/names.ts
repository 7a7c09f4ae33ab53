import { type AliasUse, aliasUses } from '../core/dataset/dataset.ts';
import type { EntityId } from '../core/model/entity.ts';
import { words } from '../core/text/words.ts';
import { bodyNames, statesByCode } from './body-names.ts';
import type { PlaceSource } from './schema.ts';
import { entitiesOf, type Sources } from './sources.ts';

/** A name as articles may write it, and what it is to its entity. */
export interface Name {
  text: string;
  use: AliasUse;
  /** Only these very letters count. */
  exactly?: true;
}

type NamedEntity = ReturnType<typeof entitiesOf>[number];

/**
 * Every name of an entity, each in its strongest use: its name, its aliases, a person's short names, and what a body of a
 * state is called beside the state's name.
 */
export function namesOf(entity: NamedEntity, states: ReadonlyMap<string, PlaceSource>): Name[] {
  const { name, aliases = [] } = entity.record;
  const names: Name[] = name === undefined ? [] : [{ text: name, use: 'name' }];
  for (const alias of aliases) {
    const { text, exactly, context } = typeof alias === 'string' ? { text: alias } : { ...alias };
    names.push({ text, use: context ? 'context' : 'name', ...(exactly && { exactly }) });
  }
  names.push(...shortNamesOf(entity), ...namesAsBody(entity, states));
  const strongest = names.toSorted((a, b) => aliasUses.indexOf(a.use) - aliasUses.indexOf(b.use));
  const seen = new Set<string>();
  return strongest.filter(({ text, exactly }) => {
    const folded = foldName(text).join(' ');
    const key = exactly ? `${folded}=${text}` : folded;
    const known = seen.has(key) || seen.has(folded);
    seen.add(key);
    return !known;
  });
}

/** The folded words of a name, as the gazetteer holds them. */
export function foldName(text: string): string[] {
  return words(text).map(word => word.fold);
}

/** Who bears each name, by its folded words. */
export function bearersOf(sources: Sources): Map<string, { entity: EntityId; label: string; name: Name }[]> {
  const bearers = new Map<string, { entity: EntityId; label: string; name: Name }[]>();
  const states = statesByCode(sources);
  for (const entity of entitiesOf(sources)) {
    for (const name of namesOf(entity, states)) {
      const key = foldName(name.text).join(' ');
      const bearer = { entity: entity.record.id, label: entity.label, name };
      bearers.set(key, [...(bearers.get(key) ?? []), bearer]);
    }
  }
  return bearers;
}

function shortNamesOf(entity: NamedEntity): Name[] {
  if (entity.kind !== 'person') return [];
  const { name, shortNames, familyNameFirst, unmistakable } = entity.record;
  const last = familyNameFirst ? [] : [name.split(' ').at(-1)!];
  return (shortNames ?? last).map(text => ({ text, use: unmistakable ? 'unmistakable' : 'short' }));
}

function namesAsBody(entity: NamedEntity, states: ReadonlyMap<string, PlaceSource>): Name[] {
  if (entity.kind !== 'organization' || entity.record.bodies === undefined) return [];
  const state = states.get(entity.country ?? '');
  return state ? bodyNames(entity.record.bodies, state).map(text => ({ text, use: 'name' })) : [];
}
