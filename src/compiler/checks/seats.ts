import type { PartialDate } from '../../core/model/date.ts';
import { type Check, problemAt } from '../problems.ts';
import type { HoldingSource, PersonSource } from '../schema.ts';
import type { Located } from '../sources.ts';

interface Sitting {
  person: Located<PersonSource>;
  place: number;
  held: HoldingSource;
}

export const seatsAreNotShared: Check = {
  name: 'an office is never held by more people at once than it has seats',
  *run({ people, offices }) {
    const seats = new Map(offices.map(({ record }) => [record.id, record.seats]));
    const sittings = new Map<string, Sitting[]>();
    for (const person of people) {
      for (const [place, held] of (person.record.offices ?? []).entries()) {
        // Whoever acts for the holder sits beside the holder on purpose.
        if (held.acting) continue;
        sittings.set(held.office, [...(sittings.get(held.office) ?? []), { person, place, held }]);
      }
    }
    for (const [office, all] of sittings) {
      const most = seats.get(office);
      if (most === undefined) continue;
      for (const one of all) {
        const beside = all.filter(other => startsWithin(one.held, other.held) && other !== one);
        if (beside.length < most) continue;
        const names = beside.map(({ person }) => person.label).join(', ');
        const message = `${office} has ${most === 1 ? 'one seat' : `${most} seats`}, which ${names} held on ${begin(one.held)}; mend the dates, or mark one as acting`;
        yield problemAt(one.person, `offices[${one.place}]`, message);
      }
    }
  },
};

const begin = ({ from, firstAttested }: HoldingSource): PartialDate => from ?? firstAttested ?? '';
/** The last day known to be held; a tenure that a source last vouched for counts as over after that day. */
const end = ({ to, lastAttested, endedBefore }: HoldingSource): PartialDate =>
  to ?? lastAttested ?? endedBefore ?? '';

/**
 * Whether `one` begins while `other` holds the office. The day of a handover belongs to both; so does the month or
 * year when no more is known.
 */
function startsWithin(one: HoldingSource, other: HoldingSource): boolean {
  const day = begin(one);
  const first = begin(other);
  // All that is known of it is its last day, which is the first of the next.
  if (one.from === undefined && day === one.to && day === first) return false;
  const cut = (date: PartialDate) => date.slice(0, Math.min(day.length, date.length));
  return cut(first) <= day.slice(0, first.length) && day.slice(0, end(other).length) < cut(end(other));
}
