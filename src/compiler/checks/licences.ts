import { ships } from '../licences.ts';
import { type Check, type Problem, problemAt } from '../problems.ts';
import type { SourceReference } from '../schema.ts';
import { entitiesOf, type Located } from '../sources.ts';

export const factsMayBeShipped: Check = {
  name: 'every fact rests on a source whose licence lets it be shipped',
  *run(sources) {
    const allows = new Map(sources.collections.map(({ record }) => [record.id, ships[record.licence]]));
    const may = (source: SourceReference) =>
      typeof source === 'string' ? (allows.get(source) ?? 'facts') : 'facts';

    function* facts(from: Located<unknown>, field: string, list: SourceReference[]): Generator<Problem> {
      if (list.some(source => may(source) === 'facts')) return;
      yield problemAt(
        from,
        field,
        `${list.join(', ')} may give names only; name a source whose facts may be shipped`,
      );
    }

    for (const one of entitiesOf(sources)) {
      for (const [i, source] of one.record.sources.entries()) {
        if (may(source) !== 'nothing') continue;
        yield problemAt(one, `sources[${i}]`, 'nothing from this collection may be shipped; name another');
      }
    }
    for (const person of sources.people) {
      for (const [i, held] of (person.record.offices ?? []).entries()) {
        yield* facts(person, `offices[${i}].sources`, held.sources);
      }
    }
    for (const event of sources.events) {
      yield* facts(event, 'sources', event.record.sources);
      for (const [i, change] of event.record.history.entries()) {
        if (change.sources) yield* facts(event, `history[${i}].sources`, change.sources);
      }
    }
    for (const collection of sources.collections) {
      const { licence, credit } = collection.record;
      if (licence === 'CC-BY-4.0' && credit === undefined) {
        yield problemAt(collection, 'credit', 'write the credit that the licence asks for');
      }
    }
  },
};
