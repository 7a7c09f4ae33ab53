import type { SourceFile } from '../../src/compiler/read-sources.ts';

// biome-ignore lint/suspicious/noExplicitAny: records of JSON files that tests spoil on purpose
type Json = any;

/** The records of a small sound dataset, by file; a test spoils one and looks at what an editor is told. */
export function soundRecords(): Record<string, Json[]> {
  return {
    'sources.json': [
      {
        id: 'ifg',
        publisher: 'Institute for Government',
        url: 'https://ifg.example/',
        licence: 'CC-BY-4.0',
        credit: 'IfG',
      },
      {
        id: 'wikidata',
        publisher: 'Wikidata',
        url: 'https://www.wikidata.org/wiki/{id}',
        licence: 'CC0-1.0',
      },
      { id: 'cldr', publisher: 'Unicode', url: 'https://cldr.unicode.org/', licence: 'Unicode-3.0' },
      { id: 'rumours', publisher: 'Nobody', url: 'https://rumours.example/', licence: 'not-shipped' },
    ],
    'people/gb.json': [
      {
        id: 'Q272201',
        name: 'Liz Truss',
        aliases: ['Elizabeth Truss'],
        unmistakable: true,
        offices: [{ office: 'gb-foreign-secretary', from: '2021-09-15', to: '2022-09-06', sources: ['ifg'] }],
        sources: ['wikidata'],
      },
      {
        id: 'Q180589',
        name: 'Boris Johnson',
        offices: [{ office: 'gb-foreign-secretary', from: '2016-07-13', to: '2018-07-09', sources: ['ifg'] }],
        sources: ['wikidata'],
      },
    ],
    'people/ru.json': [{ id: 'Q58217', name: 'Sergey Lavrov', sources: ['wikidata'] }],
    'organizations/gb.json': [
      {
        id: 'org-fcdo',
        name: 'Foreign Office',
        aliases: [{ text: 'FCDO', exactly: true }],
        sources: ['cldr'],
      },
    ],
    'offices/gb.json': [
      {
        id: 'gb-foreign-secretary',
        ranks: ['foreign-minister'],
        organization: 'org-fcdo',
        seats: 1,
        titles: [
          { title: 'Secretary of State for Foreign and Commonwealth Affairs', short: 'Foreign Secretary' },
        ],
      },
    ],
    'places/cities.json': [
      { id: 'place-moscow', name: 'Moscow', type: 'city', country: 'RU', sources: ['cldr'] },
    ],
    'events/2022.json': [
      {
        id: 'event-truss-lavrov',
        kind: 'talks',
        start: '2022-02-10',
        place: 'place-moscow',
        participants: ['Q272201', { entity: 'Q58217', inferred: true }],
        history: [
          { status: 'announced', on: '2022-01-22', planned: '2022-02' },
          { status: 'held', on: '2022-02-10' },
        ],
        sources: [{ url: 'https://www.gov.uk/speech', publisher: 'GOV.UK' }],
      },
    ],
  };
}

export function filesOf(records: Record<string, Json[]>): SourceFile[] {
  return Object.entries(records).map(([file, list]) => ({ file, text: JSON.stringify(list, undefined, 2) }));
}
