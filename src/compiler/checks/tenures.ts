import { isBefore, type PartialDate } from '../../core/model/date.ts';
import { type Check, problemAt } from '../problems.ts';
import type { HoldingSource } from '../schema.ts';

export const tenuresAreHonest: Check = {
  name: 'every tenure has a beginning and an end that sources vouch for, in that order',
  *run({ people }) {
    for (const person of people) {
      for (const [i, held] of (person.record.offices ?? []).entries()) {
        for (const [field, message] of faultsOf(held))
          yield problemAt(person, `offices[${i}]${field}`, message);
      }
    }
  },
};

function* faultsOf(held: HoldingSource): Generator<[field: string, message: string]> {
  const { from, to, toInferred, endedBefore, firstAttested, lastAttested, termEnds } = held;
  const begun = from ?? firstAttested;
  if (begun === undefined) yield ['', 'write from, or firstAttested when the first day is not known'];
  if (to === undefined && endedBefore === undefined && lastAttested === undefined) {
    yield [
      '',
      'write to, or lastAttested: the last day for which a source vouches (no end never means "to the present")',
    ];
  }
  if (to !== undefined && endedBefore !== undefined) yield ['.endedBefore', 'leave it out: to says more'];
  if (toInferred && to === undefined) yield ['.toInferred', 'write to, the day the successor began'];
  for (const [field, day] of Object.entries({ to, endedBefore, lastAttested, termEnds })) {
    if (precedes(day, begun))
      yield [`.${field}`, `${day} is before the office began (${begun}); mend one of them`];
  }
  if (precedes(to, lastAttested)) yield ['.lastAttested', `leave it out: the office ended on ${to}`];
}

function precedes(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a !== undefined && b !== undefined && isBefore(a, b);
}
