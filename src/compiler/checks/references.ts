import type { EntityKind } from '../../core/model/entity.ts';
import { type Check, type Problem, problemAt } from '../problems.ts';
import { entitiesOf, type Located } from '../sources.ts';

export const referencesLead: Check = {
  name: 'every id that is referred to is the id of a record of the right kind',
  *run(sources) {
    const kinds = new Map(entitiesOf(sources).map(({ record, kind }) => [record.id, kind]));
    const offices = new Set(sources.offices.map(({ record }) => record.id));
    const collections = new Set(sources.collections.map(({ record }) => record.id));

    function* entity(
      from: Located<unknown>,
      field: string,
      id: string | undefined,
      ...wanted: EntityKind[]
    ): Generator<Problem> {
      if (id === undefined) return;
      const kind = kinds.get(id);
      if (kind === undefined)
        yield problemAt(from, field, `there is no ${wanted.join(' or ')} ${id}; add it or mend the id`);
      else if (!wanted.includes(kind))
        yield problemAt(from, field, `${id} is of kind ${kind}; write the id of a ${wanted.join(' or ')}`);
    }
    function* cited(
      from: Located<unknown>,
      field: string,
      list: readonly unknown[] = [],
    ): Generator<Problem> {
      for (const [i, source] of list.entries()) {
        if (typeof source !== 'string' || collections.has(source)) continue;
        yield problemAt(
          from,
          `${field}[${i}]`,
          `there is no collection ${source}; add it to sources.json or mend the id`,
        );
      }
    }

    for (const one of entitiesOf(sources)) yield* cited(one, 'sources', one.record.sources);
    for (const person of sources.people) {
      for (const [i, held] of (person.record.offices ?? []).entries()) {
        if (!offices.has(held.office)) {
          yield problemAt(
            person,
            `offices[${i}].office`,
            `there is no office ${held.office}; add it to offices/ or mend the id`,
          );
        }
        yield* cited(person, `offices[${i}].sources`, held.sources);
      }
    }
    for (const office of sources.offices) {
      yield* entity(office, 'organization', office.record.organization, 'organization');
    }
    for (const place of sources.places) yield* entity(place, 'capital', place.record.capital, 'place');
    for (const event of sources.events) {
      const { place, insteadOf, participants, history } = event.record;
      yield* entity(event, 'place', place, 'place');
      yield* entity(event, 'insteadOf', insteadOf, 'event');
      for (const [i, one] of participants.entries()) {
        const id = typeof one === 'string' ? one : one.entity;
        yield* entity(event, `participants[${i}]`, id, 'person', 'organization', 'place');
      }
      for (const [i, change] of history.entries())
        yield* cited(event, `history[${i}].sources`, change.sources);
    }
  },
};
