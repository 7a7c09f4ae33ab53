import type { SourceFile } from '../../../src/compiler/read-sources.ts';
import type { ResultRow } from '../../../src/importer/wikidata/read-results.ts';

const columns = [
  ...['statement', 'person', 'personLabel', 'wikipedia', 'position', 'positionLabel', 'country', 'rank'],
  ...[
    'start',
    'startPrecision',
    'end',
    'endPrecision',
    'acting',
    'replaces',
    'replacedBy',
    'asked',
    'name_uk',
  ],
];

/** What a test says of one statement; dates as precise as they are written. */
export interface Told extends Record<string, string | undefined> {
  person: string;
  personLabel: string;
  from?: string;
  to?: string;
}

/** A row as the query service writes it. */
export function row({ person, from, to, replaces, replacedBy, ...rest }: Told): ResultRow {
  const entity = (id: string) => `http://www.wikidata.org/entity/${id}`;
  const date = (column: string, day: string | undefined) =>
    day === undefined
      ? {}
      : {
          [column]: `${day}${'-01-01'.slice(day.length - 4)}T00:00:00Z`,
          [`${column}Precision`]: { 4: '9', 7: '10', 10: '11' }[day.length]!,
        };
  const cells: Record<string, string | undefined> = {
    position: entity('Q4970706'),
    positionLabel: 'Federal Chancellor of Germany',
    country: 'DE',
    rank: 'head-of-government',
    asked: '2026-11-20T09:30:00Z',
    ...rest,
    person: entity(person),
    replaces: replaces && entity(replaces),
    replacedBy: replacedBy && entity(replacedBy),
    ...date('start', from),
    ...date('end', to),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined)) as ResultRow;
}

/** The standard JSON of a query's result. */
export function resultsOf(rows: readonly ResultRow[], vars = columns) {
  const bindings = rows.map(one =>
    Object.fromEntries(
      Object.entries(one).map(([column, value]) => [
        column,
        { type: value.startsWith('http') ? 'uri' : 'literal', value },
      ]),
    ),
  );
  return JSON.stringify({ head: { vars }, results: { bindings } });
}

/** Germany as a list of the year 2022 left it: a chancellor in office, a foreign minister, and nobody after them. */
export function germany(): SourceFile[] {
  const files = {
    'sources.json': [
      {
        id: 'wikidata',
        publisher: 'Wikidata',
        url: 'https://www.wikidata.org/wiki/{id}',
        licence: 'CC0-1.0',
      },
      {
        id: 'every-politician',
        publisher: 'EveryPolitician',
        url: 'https://ep.example/',
        licence: 'CC0-1.0',
      },
      { id: 'factbook', publisher: 'CIA', url: 'https://cia.example/', licence: 'public-domain' },
    ],
    'places/states.json': [
      {
        id: 'Q183',
        name: 'Germany',
        type: 'state',
        country: 'DE',
        adjectives: ['German'],
        sources: ['wikidata'],
      },
    ],
    'offices/de.json': [
      {
        id: 'de-chancellor',
        ranks: ['head-of-government'],
        seats: 1,
        titles: [{ title: 'Chancellor of Germany', short: 'Chancellor' }],
      },
      {
        id: 'de-foreign-minister',
        ranks: ['foreign-minister'],
        seats: 1,
        titles: [{ title: 'Minister for Foreign Affairs', short: 'Foreign Minister' }],
      },
    ],
    'people/de.json': [
      {
        id: 'Q567',
        name: 'Angela Merkel',
        offices: [{ office: 'de-chancellor', from: '2005-11-22', to: '2021-12-08', sources: ['factbook'] }],
        sources: ['wikidata'],
      },
      {
        id: 'Q61053',
        name: 'Olaf Scholz',
        offices: [
          { office: 'de-chancellor', from: '2021-12', lastAttested: '2022-07-28', sources: ['factbook'] },
        ],
        sources: ['wikidata'],
      },
      {
        id: 'Q564328',
        name: 'Annalena Baerbock',
        offices: [
          {
            office: 'de-foreign-minister',
            from: '2021-12-08',
            lastAttested: '2022-07-28',
            sources: ['every-politician'],
          },
        ],
        sources: ['wikidata'],
      },
    ],
  };
  return Object.entries(files).map(([file, records]) => ({ file, text: JSON.stringify(records) }));
}
