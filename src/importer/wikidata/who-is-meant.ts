import { known } from '../../core/dataset/known.ts';
import { isBefore, type Tenure } from '../../core/model/date.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Report } from '../report.ts';
import { begin, vouched } from '../tenures/claim.ts';
import type { MetOffice } from './find-offices.ts';
import type { WikidataHeld } from './position.ts';
import type { Standing } from './standing.ts';

/**
 * Finds who in the dataset a person of Wikidata is, by id; or, when the dataset knows no Wikidata id of them, somebody of
 * the same country and name who held the same office in the same time. Namesakes who cannot be told are left apart.
 */
export function personFinder(
  { office, country, positions }: MetOffice,
  standing: Standing,
  report: Report,
): (wikidataId: string) => EntityId | undefined {
  const people = new Map(
    positions.flatMap(one => one.people.map(person => [person.id, person.name] as const)),
  );
  const held = positions.flatMap(one => one.held);
  const decided = new Map<string, EntityId | undefined>();
  const decide = (wikidataId: string): EntityId | undefined => {
    const id = standing.idOf(wikidataId);
    const name = people.get(wikidataId);
    if (id === undefined || name === undefined || standing.person(id)) return id;
    const namesakes = standing.namesakes(country, name);
    const own = held.filter(one => one.person === wikidataId);
    const same = namesakes.filter(
      ({ record }) =>
        !record.id.startsWith('Q') &&
        (record.offices ?? []).some(
          one => one.office === office.id && own.some(other => meet(known(one), other)),
        ),
    );
    if (same.length === 1) {
      const ours = same[0]!.record.id;
      report.note('Wikidata, met: known here under an id of ours', `${name}: ${wikidataId} is ${ours}`);
      return ours;
    }
    for (const { record } of namesakes) {
      report.note(
        'Wikidata, doubtful: one name and country, left as two people',
        `${name}: ${id}, ${record.id}`,
      );
    }
    return id;
  };
  return wikidataId => {
    if (!decided.has(wikidataId)) decided.set(wikidataId, decide(wikidataId));
    return decided.get(wikidataId);
  };
}

function meet(a: Tenure, b: WikidataHeld): boolean {
  const told = { ...(b.from && { from: b.from }), ...(b.to && { to: b.to }) };
  return !isBefore(vouched(a), begin(told)) && (b.to === undefined || !isBefore(b.to, begin(a)));
}
