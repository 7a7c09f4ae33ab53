import { known } from '../../core/dataset/known.ts';
import type { PartialDate } from '../../core/model/date.ts';
import { groupBy } from '../group-by.ts';
import type { Report } from '../report.ts';
import {
  type AskedRank,
  rankKinds,
  type WikidataHeld,
  type WikidataPerson,
  type WikidataPosition,
} from './position.ts';
import type { ResultRow } from './read-results.ts';

/** Wikidata's numbers for how precise a date is; coarser ones tell no year. */
const lengthOfPrecision: Record<string, number> = { 9: 4, 10: 7, 11: 10 };

/**
 * What rows say, position by position, in the order of their ids. A statement comes in several rows where it has several
 * ranks, or replaced several people.
 */
export function distil(rows: readonly ResultRow[], file: string, report: Report): WikidataPosition[] {
  const sound = rows.filter(row => isSound(row, file, report));
  return [...groupBy(sound, row => idOf(row.position)!)]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([position, ofPosition]) => distilPosition(position, ofPosition));
}

function isSound(row: ResultRow, file: string, report: Report): boolean {
  const what = `${row.personLabel}, ${row.positionLabel}`;
  if (idOf(row.person) === undefined || idOf(row.position) === undefined) {
    report.note('Wikidata, left out: no id of Wikidata', `${file}: ${what}`);
    return false;
  }
  if (row.rank! in rankKinds) return true;
  report.note('Wikidata, left out: a rank that is not asked for', `${file}: ${what}: ${row.rank}`);
  return false;
}

function distilPosition(position: string, rows: readonly ResultRow[]): WikidataPosition {
  const statements = groupBy(rows, row => row.statement ?? `${row.person} ${row.start} ${row.end}`);
  const people = groupBy(rows, row => idOf(row.person)!);
  const country = first(rows, 'country');
  const organization = idOf(first(rows, 'organization'));
  const name = first(rows, 'organizationLabel');
  return {
    position,
    title: first(rows, 'positionLabel')!,
    ...(country && /^[A-Z]{2}$/.test(country) && { country }),
    ...(organization && name && { organization: { id: organization, name } }),
    ranks: distinct(rows.map(({ rank }) => rank as AskedRank)),
    // A query that ran over midnight vouches for the day on which it began.
    asked: rows.map(({ asked }) => asked!.slice(0, 10)).sort()[0]!,
    held: [...statements.values()].map(distilStatement).sort(byBegin),
    people: [...people]
      .sort(([a], [b]) => compareIds(a, b))
      .map(([id, ofPerson]) => distilPerson(id, ofPerson)),
  };
}

function distilStatement(rows: readonly ResultRow[]): WikidataHeld {
  const row = rows[0]!;
  const [replaces, replacedBy] = (['replaces', 'replacedBy'] as const).map(column =>
    distinct(rows.flatMap(one => idOf(one[column]) ?? [])),
  );
  return {
    person: idOf(row.person)!,
    ...known({
      from: dateOf(row.start, row.startPrecision),
      to: dateOf(row.end, row.endPrecision),
      acting: rows.some(({ acting }) => acting === 'true') ? (true as const) : undefined,
    }),
    ...(replaces!.length > 0 && { replaces }),
    ...(replacedBy!.length > 0 && { replacedBy }),
  };
}

function distilPerson(id: string, rows: readonly ResultRow[]): WikidataPerson {
  const name = first(rows, 'personLabel')!;
  const wikipedia = first(rows, 'wikipedia');
  const names = Object.fromEntries(
    distinct(rows.flatMap(row => Object.keys(row)).filter(column => /^name_[a-z]{2,3}$/.test(column))).map(
      column => [column.slice('name_'.length), first(rows, column)!],
    ),
  );
  return {
    id,
    name,
    ...(wikipedia !== undefined && wikipedia !== name && { wikipedia }),
    ...(Object.keys(names).length > 0 && { names }),
  };
}

/** `http://www.wikidata.org/entity/Q191954` is Q191954. */
function idOf(address: string | undefined): string | undefined {
  return /(?:^|\/)(Q[1-9]\d*)$/.exec(address ?? '')?.[1];
}

function dateOf(time: string | undefined, precision: string | undefined): PartialDate | undefined {
  const length = lengthOfPrecision[precision ?? ''];
  if (length === undefined || !/^\d{4}-\d{2}-\d{2}/.test(time ?? '')) return undefined;
  return time!.slice(0, length);
}

function first(rows: readonly ResultRow[], column: string): string | undefined {
  return rows.flatMap(row => row[column] ?? []).sort()[0];
}

function distinct<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}

/** Q9 before Q10. */
function compareIds(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}

function byBegin(a: WikidataHeld, b: WikidataHeld): number {
  const [first, second] = [a, b].map(({ from, to }) => `${from ?? ''} ${to ?? ''}`);
  return first! < second! ? -1 : first! > second! ? 1 : compareIds(a.person, b.person);
}
