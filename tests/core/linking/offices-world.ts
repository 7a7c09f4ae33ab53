import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { openDataset } from '../../../src/core/dataset/open-dataset.ts';
import type { DatasetRecords } from '../../../src/core/dataset/records.ts';
import { writeDataset } from '../../../src/core/dataset/write-dataset.ts';
import { findMentions } from '../../../src/core/linking/find-mentions.ts';
import type { Tenure } from '../../../src/core/model/date.ts';
import type { Entity } from '../../../src/core/model/entity.ts';
import type { Office, OfficeHolding, Rank } from '../../../src/core/model/office.ts';
import { words } from '../../../src/core/text/words.ts';

const source = { url: 'https://www.example.org/', publisher: 'Example' };

/** Offices: country, ranks, title, organization, and who held them from when to when. */
type Row = [
  country: string,
  ranks: string,
  title: string,
  organization: string | undefined,
  ...holders: [name: string, from: string, to?: string][],
];

/** Who held what between 2013 and 2025; a tenure without an end is vouched for until the end of 2025. */
const offices: Row[] = [
  [
    'GB',
    'head-of-state',
    'Queen of the United Kingdom',
    undefined,
    ['Elizabeth II', '1952-02-06', '2022-09-08'],
  ],
  [
    'GB',
    'head-of-government',
    'Prime Minister of the United Kingdom',
    'Downing Street',
    ['David Cameron', '2010-05-11', '2016-07-13'],
    ['Theresa May', '2016-07-13', '2019-07-24'],
    ['Boris Johnson', '2019-07-24', '2022-09-06'],
    ['Liz Truss', '2022-09-06', '2022-10-25'],
  ],
  [
    'GB',
    'foreign-minister',
    'Foreign Secretary',
    'Foreign Office',
    ['Dominic Raab', '2019-07-24', '2021-09-15'],
    ['Liz Truss', '2021-09-15', '2022-09-06'],
  ],
  [
    'GB',
    'defence-minister',
    'Secretary of State for Defence',
    undefined,
    ['Ben Wallace', '2019-07-24', '2023-08-31'],
  ],
  ['GB', 'deputy-minister', 'Minister for Europe', undefined, ['James Cleverly', '2022-02-08', '2022-07-07']],
  ['GB', 'ambassador', 'Ambassador to Russia', undefined, ['Deborah Bronnert', '2020-01-20']],
  ['RU', 'head-of-state', 'President of Russia', 'Kremlin', ['Vladimir Putin', '2012-05-07']],
  ['RU', 'head-of-government', 'Prime Minister of Russia', undefined, ['Mikhail Mishustin', '2020-01-16']],
  [
    'RU',
    'foreign-minister',
    'Minister of Foreign Affairs',
    'Russian Foreign Ministry',
    ['Sergey Lavrov', '2004-03-09'],
  ],
  [
    'RU',
    'defence-minister',
    'Minister of Defence',
    undefined,
    ['Sergei Shoigu', '2012-11-06', '2024-05-12'],
    ['Andrei Belousov', '2024-05-14'],
  ],
  ['RU', 'spokesperson', 'Press Secretary of the President', 'Kremlin', ['Dmitry Peskov', '2012-05-22']],
  [
    'RU',
    'deputy-minister',
    'Deputy Minister of Foreign Affairs',
    undefined,
    ['Sergei Ryabkov', '2008-08-15'],
  ],
  ['UA', 'head-of-state', 'President of Ukraine', undefined, ['Volodymyr Zelensky', '2019-05-20']],
  [
    'UA',
    'foreign-minister',
    'Minister of Foreign Affairs',
    undefined,
    ['Dmytro Kuleba', '2020-03-04', '2024-09-05'],
  ],
  [
    'FR',
    'head-of-state',
    'President of France',
    undefined,
    ['François Hollande', '2012-05-15', '2017-05-14'],
    ['Emmanuel Macron', '2017-05-14'],
  ],
  ['FR', 'head-of-government', 'Prime Minister', undefined, ['Jean Castex', '2020-07-03', '2022-05-16']],
  [
    'FR',
    'foreign-minister',
    'Minister of Europe and Foreign Affairs',
    undefined,
    ['Jean-Yves Le Drian', '2017-05-17', '2022-05-20'],
  ],
  ['DE', 'head-of-state', 'President', undefined, ['Frank-Walter Steinmeier', '2017-03-19']],
  [
    'DE',
    'head-of-government',
    'Federal Chancellor',
    undefined,
    ['Angela Merkel', '2005-11-22', '2021-12-08'],
    ['Olaf Scholz', '2021-12-08', '2025-05-06'],
    ['Friedrich Merz', '2025-05-06'],
  ],
  [
    'DE',
    'foreign-minister',
    'Federal Minister for Foreign Affairs',
    undefined,
    ['Heiko Maas', '2018-03-14', '2021-12-08'],
    ['Annalena Baerbock', '2021-12-08', '2025-05-06'],
  ],
  [
    'US',
    'head-of-state head-of-government',
    'President of the United States',
    'White House',
    ['Barack Obama', '2009-01-20', '2017-01-20'],
    ['Donald Trump', '2017-01-20', '2021-01-20'],
    ['Joe Biden', '2021-01-20', '2025-01-20'],
  ],
  ['US', 'foreign-minister', 'Secretary of State', undefined, ['Antony Blinken', '2021-01-26', '2025-01-20']],
  ['US', 'defence-minister', 'Secretary of Defense', undefined, ['Lloyd Austin', '2021-01-22', '2025-01-20']],
  ['US', 'vice-president', 'Vice President', undefined, ['Kamala Harris', '2021-01-20', '2025-01-20']],
  ['US', 'minister', 'Secretary of the Treasury', undefined, ['Janet Yellen', '2021-01-26', '2025-01-20']],
  [
    'GM',
    'head-of-state head-of-government',
    'President',
    undefined,
    ['Yahya Jammeh', '1996-10-18', '2017-01-19'],
    ['Adama Barrow', '2017-01-19'],
  ],
  ['SN', 'head-of-state', 'President', undefined, ['Macky Sall', '2012-04-02', '2024-04-02']],
  ['IE', 'head-of-government', 'Taoiseach', undefined, ['Micheál Martin', '2020-06-27', '2022-12-17']],
  ['IE', 'party-leader', 'Leader of Fianna Fáil', 'Fianna Fáil', ['Micheál Martin', '2011-01-26']],
  [
    'INT',
    'head-of-organization',
    'Secretary General of NATO',
    'NATO',
    ['Jens Stoltenberg', '2014-10-01', '2024-10-01'],
  ],
  [
    'INT',
    'head-of-organization',
    'Secretary-General of the United Nations',
    'United Nations',
    ['António Guterres', '2017-01-01'],
  ],
  [
    'EU',
    'foreign-minister',
    'High Representative for Foreign Affairs',
    'European Union',
    ['Josep Borrell', '2019-12-01', '2024-12-01'],
  ],
  [
    'EU',
    'head-of-organization',
    'President of the European Commission',
    'European Commission',
    ['Ursula von der Leyen', '2019-12-01'],
  ],
];

const states: [country: string, capital: string, ...names: string[]][] = [
  ['GB', 'London', 'United Kingdom', 'Britain', 'U.K.'],
  ['RU', 'Moscow', 'Russia'],
  ['UA', 'Kyiv', 'Ukraine'],
  ['FR', 'Paris', 'France'],
  ['DE', 'Berlin', 'Germany'],
  ['US', 'Washington', 'United States', 'U.S.'],
  ['GM', 'Banjul', 'Gambia'],
  ['SN', 'Dakar', 'Senegal'],
  ['IE', 'Dublin', 'Ireland'],
];
const regions: [country: string, name: string][] = [
  ['ES', 'Catalonia'],
  ['GB', 'Scotland'],
];
/** Names that stand alone. */
const unmistakable = ['Putin', 'Lavrov', 'Macron', 'Biden', 'Trump', 'Zelensky'];
/** Who met whom: it says who leads a state of two heads. */
const meetings = [
  ['Vladimir Putin', 'Emmanuel Macron'],
  ['Vladimir Putin', 'Joe Biden'],
  ['Vladimir Putin', 'Olaf Scholz'],
  ['Vladimir Putin', 'Angela Merkel'],
  ['Emmanuel Macron', 'Angela Merkel'],
  ['Emmanuel Macron', 'Olaf Scholz'],
  ['Emmanuel Macron', 'Boris Johnson'],
  ['Boris Johnson', 'Olaf Scholz'],
  ['Boris Johnson', 'Joe Biden'],
  ['Olaf Scholz', 'Joe Biden'],
];

function recordsOf(): DatasetRecords {
  const entities = new Map<string, Entity>();
  const aliases = new Map<string, DatasetRecords['aliases'][number]>();
  function call(text: string, entity: string, use: 'name' | 'short' | 'unmistakable'): void {
    const cut = words(text).map(word => word.fold);
    const alias = aliases.get(cut.join(' ')) ?? { words: cut, meanings: [] };
    alias.meanings.push({ entity, use });
    aliases.set(cut.join(' '), alias);
  }
  function person(name: string, country: string): void {
    if (entities.has(name)) return;
    entities.set(name, { id: name, kind: 'person', name, country });
    call(name, name, 'name');
    const short = name.endsWith('von der Leyen') ? 'von der Leyen' : name.split(' ').at(-1)!;
    if (short !== name) call(short, name, unmistakable.includes(short) ? 'unmistakable' : 'short');
  }
  const holdings: OfficeHolding[] = [];
  const all = offices.map(([country, ranks, title, organization, ...holders], number): Office => {
    const office: Office = {
      id: `office-${number}`,
      country,
      ranks: ranks.split(' ') as Rank[],
      titles: [{ title }],
      ...(organization !== undefined && { organization }),
    };
    if (organization !== undefined && !entities.has(organization)) {
      entities.set(organization, { id: organization, kind: 'organization', name: organization, country });
      call(organization, organization, 'name');
      if (organization === 'United Nations') call('UN', organization, 'name');
      if (organization === 'European Union') call('EU', organization, 'name');
    }
    for (const [name, from, to] of holders) {
      person(name, ['INT', 'EU'].includes(country) ? 'XX' : country);
      const tenure: Tenure = to === undefined ? { from, lastAttested: '2025-12-31' } : { from, to };
      holdings.push({ person: name, office, tenure, sources: [source] });
    }
    return office;
  });
  for (const [country, capital, ...names] of states) {
    entities.set(capital, { id: capital, kind: 'place', name: capital, country, placeType: 'city' });
    call(capital, capital, 'name');
    const name = names[0]!;
    entities.set(name, { id: name, kind: 'place', name, country, placeType: 'state', capital });
    for (const alias of names) call(alias, name, 'name');
  }
  for (const [country, name] of regions) {
    entities.set(name, { id: name, kind: 'place', name, country, placeType: 'region' });
    call(name, name, 'name');
  }
  const events = meetings.map((names, number) => ({
    id: `meeting-${number}`,
    kind: 'meeting' as const,
    start: '2021-06-16',
    participants: names.map(entity => ({ entity, known: 'named' as const })),
    history: [{ status: 'held' as const, on: '2021-06-16', sources: [source] }],
    sources: [source],
  }));
  for (const { id } of events) entities.set(id, { id, kind: 'event', name: id });
  return {
    date: '2025-12-31',
    entities: [...entities.values()],
    aliases: [...aliases.values()],
    offices: all,
    holdings,
    events,
  };
}

const world: Dataset = openDataset(writeDataset(recordsOf()));

/** The office phrases in an article, one block a line, as `phrase → holders`; as of 28 January 2022 unless told. */
export function officesIn(article: string, asOf = '2022-01-28', known: string[] = []): string[] {
  const blocks = article.split('\n');
  const { mentions } = findMentions(world, { asOf, blocks, known });
  return mentions
    .filter(({ via }) => via === 'office')
    .map(({ block, start, end, entities }) => `${blocks[block]!.slice(start, end)} → ${entities.join(', ')}`);
}

/** Everyone named in an article by a name, as `name → person`. */
export function named(article: string, asOf = '2022-01-28'): string[] {
  const blocks = article.split('\n');
  const { mentions } = findMentions(world, { asOf, blocks, known: [] });
  return mentions
    .filter(({ via, kind }) => via !== 'office' && kind === 'person')
    .map(({ block, start, end, entities }) => `${blocks[block]!.slice(start, end)} → ${entities.join(', ')}`);
}
