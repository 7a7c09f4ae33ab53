import type { AliasSource } from '../compiler/schema.ts';
import { entitiesOf, type Sources } from '../compiler/sources.ts';
import type { EntityId } from '../core/model/entity.ts';
import { nameKey } from './names-key.ts';
import type { ImportedOrganization } from './organizations/build-organizations.ts';
import type { TakenNames } from './people/settle-names.ts';
import type { ImportedPlace } from './places/build-places.ts';

interface Named {
  id: EntityId;
  name: string;
  aliases?: AliasSource[] | undefined;
}

/** Names that people of drafts cannot have as an alias, since something else is called so. */
export function namesTaken(
  byHand: Sources,
  organizations: readonly ImportedOrganization[],
  places: readonly ImportedPlace[],
): TakenNames {
  const names = new Map<string, Set<EntityId>>();
  const claim = ({ id, ...named }: Named) => {
    for (const text of textsOf({ id, ...named })) {
      const key = nameKey(text);
      names.set(key, (names.get(key) ?? new Set()).add(id));
    }
  };
  for (const { record } of entitiesOf(byHand)) if (record.name !== undefined) claim(record as Named);
  for (const { record } of organizations) claim(record);
  for (const { record } of places) {
    claim(record);
    claim({
      id: record.id,
      name: record.name,
      aliases: [...(record.adjectives ?? []), ...(record.demonyms ?? [])],
    });
  }
  const unmistakable = new Map(
    byHand.people.flatMap(({ record }) =>
      record.unmistakable
        ? (record.shortNames ?? [record.name.split(' ').at(-1)!]).map(
            text => [nameKey(text), record.id] as const,
          )
        : [],
    ),
  );
  return { names, unmistakable };
}

function textsOf({ name, aliases = [] }: Named): string[] {
  return [name, ...aliases.map(alias => (typeof alias === 'string' ? alias : alias.text))];
}
