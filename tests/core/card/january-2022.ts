import { openDataset } from '../../../src/core/dataset/open-dataset.ts';
import { writeDataset } from '../../../src/core/dataset/write-dataset.ts';
import type { Tenure } from '../../../src/core/model/date.ts';
import type { Entity, EntityId, SourceLink } from '../../../src/core/model/entity.ts';
import type { Event, EventKind, StatusChange } from '../../../src/core/model/event.ts';
import type { Office, OfficeHolding, Rank } from '../../../src/core/model/office.ts';

const gov: SourceLink = { url: 'https://www.gov.uk/government/ministers', publisher: 'GOV.UK' };
const kremlin: SourceLink = { url: 'http://en.kremlin.ru/structure/president', publisher: 'Kremlin' };
const reuters: SourceLink = {
  url: 'https://www.reuters.com/world/',
  publisher: 'Reuters',
  date: '2022-01-22',
};

const person = (id: EntityId, name: string, country: string, description: string): Entity => ({
  id,
  kind: 'person',
  name,
  country,
  description,
});

const entities: Entity[] = [
  person('truss', 'Liz Truss', 'GB', 'British politician'),
  person('johnson', 'Boris Johnson', 'GB', 'British politician'),
  person('wallace', 'Ben Wallace', 'GB', 'British politician'),
  person('lavrov', 'Sergey Lavrov', 'RU', 'Russian diplomat'),
  person('putin', 'Vladimir Putin', 'RU', 'Russian politician'),
  person('shoigu', 'Sergei Shoigu', 'RU', 'Russian politician'),
  person('zelenskyy', 'Volodymyr Zelenskyy', 'UA', 'Ukrainian politician'),
  person('shmyhal', 'Denys Shmyhal', 'UA', 'Ukrainian politician'),
  person('kuleba', 'Dmytro Kuleba', 'UA', 'Ukrainian politician'),
  person('reznikov', 'Oleksii Reznikov', 'UA', 'Ukrainian politician'),
  person('stoltenberg', 'Jens Stoltenberg', 'NO', 'Norwegian politician'),
  person('blinken', 'Antony Blinken', 'US', 'American diplomat'),
  {
    id: 'nato',
    kind: 'organization',
    name: 'NATO',
    country: 'INT',
    description: 'military alliance of North American and European states',
    website: 'https://www.nato.int/',
  },
  { id: 'moscow', kind: 'place', name: 'Moscow', country: 'RU', description: 'capital of Russia' },
  { id: 'kyiv', kind: 'place', name: 'Kyiv', country: 'UA', description: 'capital of Ukraine' },
  { id: 'brussels', kind: 'place', name: 'Brussels', country: 'BE', description: 'capital of Belgium' },
  { id: 'munich', kind: 'place', name: 'Munich', country: 'DE', description: 'city in Germany' },
];

const office = (id: string, country: string, rank: Rank[], short: string, title = short): Office => ({
  id,
  country,
  ranks: rank,
  titles: [{ title, ...(title !== short && { short }) }],
});

const offices: Office[] = [
  office('gb-pm', 'GB', ['head-of-government'], 'Prime Minister', 'Prime Minister of the United Kingdom'),
  {
    ...office('gb-foreign', 'GB', ['foreign-minister'], ''),
    titles: [
      {
        title: 'Secretary of State for Foreign and Commonwealth Affairs',
        short: 'Foreign Secretary',
        to: '2020-09-02',
      },
      {
        title: 'Secretary of State for Foreign, Commonwealth and Development Affairs',
        short: 'Foreign Secretary',
        from: '2020-09-02',
      },
    ],
  },
  office('gb-defence', 'GB', ['defence-minister'], 'Defence Secretary', 'Secretary of State for Defence'),
  office('gb-trade', 'GB', ['minister'], 'Trade Secretary', 'Secretary of State for International Trade'),
  office('gb-women', 'GB', ['minister'], 'Minister for Women and Equalities'),
  office('gb-treasury', 'GB', ['minister'], 'Chief Secretary to the Treasury'),
  office('gb-justice', 'GB', ['minister'], 'Justice Secretary', 'Secretary of State for Justice'),
  office('gb-mp', 'GB', ['legislator'], 'Member of Parliament'),
  office('ru-president', 'RU', ['head-of-state'], 'President', 'President of Russia'),
  office('ru-pm', 'RU', ['head-of-government'], 'Prime Minister', 'Prime Minister of Russia'),
  office(
    'ru-foreign',
    'RU',
    ['foreign-minister'],
    'Foreign Minister',
    'Minister of Foreign Affairs of Russia',
  ),
  office('ru-defence', 'RU', ['defence-minister'], 'Defence Minister', 'Minister of Defence of Russia'),
  office('ua-president', 'UA', ['head-of-state'], 'President', 'President of Ukraine'),
  office('ua-pm', 'UA', ['head-of-government'], 'Prime Minister', 'Prime Minister of Ukraine'),
  office(
    'ua-foreign',
    'UA',
    ['foreign-minister'],
    'Foreign Minister',
    'Minister of Foreign Affairs of Ukraine',
  ),
  office('ua-defence', 'UA', ['defence-minister'], 'Defence Minister', 'Minister of Defence of Ukraine'),
  {
    ...office('nato-sg', 'INT', ['head-of-organization'], 'Secretary General of NATO'),
    organization: 'nato',
  },
  { ...office('nato-spokes', 'INT', ['spokesperson'], 'Spokesperson of NATO'), organization: 'nato' },
];

const held = (who: EntityId, what: string, tenure: Tenure, source = gov): OfficeHolding => ({
  person: who,
  office: offices.find(({ id }) => id === what)!,
  tenure,
  sources: [source],
});

const holdings: OfficeHolding[] = [
  held('truss', 'gb-mp', { from: '2010-05-06', to: '2024-05-30' }),
  held('truss', 'gb-justice', { from: '2016-07-14', to: '2017-06-11' }),
  held('truss', 'gb-treasury', { from: '2017-06-11', to: '2019-07-24' }),
  held('truss', 'gb-trade', { from: '2019-07-24', to: '2021-09-15' }),
  held('truss', 'gb-women', { from: '2019-09-10', to: '2022-09-06' }),
  held('truss', 'gb-foreign', { from: '2021-09-15', to: '2022-09-06' }),
  held('truss', 'gb-pm', { from: '2022-09-06', to: '2022-10-25' }),
  held('johnson', 'gb-foreign', { from: '2016-07-13', to: '2018-07-09' }),
  held('johnson', 'gb-pm', { from: '2019-07-24', to: '2022-09-06' }),
  held('wallace', 'gb-defence', { from: '2019-07-24', to: '2023-08-31' }),
  held('putin', 'ru-president', { from: '2000-05-07', to: '2008-05-07' }, kremlin),
  held('putin', 'ru-pm', { from: '2008-05-08', to: '2012-05-07' }, kremlin),
  held('putin', 'ru-president', { from: '2012-05-07', lastAttested: '2026-01-15' }, kremlin),
  held('lavrov', 'ru-foreign', { from: '2004-03-09', lastAttested: '2026-05' }, kremlin),
  held('shoigu', 'ru-defence', { from: '2012-11-06', to: '2024-05-12' }, kremlin),
  held('zelenskyy', 'ua-president', { from: '2019-05-20', lastAttested: '2026-05-02' }),
  held('shmyhal', 'ua-pm', { from: '2020-03-04', to: '2025-07-16' }),
  held('kuleba', 'ua-foreign', { from: '2020-03-04', to: '2024-09-05' }),
  held('reznikov', 'ua-defence', { from: '2021-11-04', to: '2023-09-05' }),
  held('stoltenberg', 'nato-sg', { from: '2014-10-01', to: '2024-10-01' }),
  held('blinken', 'nato-spokes', { from: '2019', lastAttested: '2021-06' }),
];

const said = (
  status: StatusChange['status'],
  on: string,
  more: Partial<StatusChange> = {},
): StatusChange => ({
  status,
  on,
  sources: [reuters],
  ...more,
});

function event(
  id: EntityId,
  kind: EventKind,
  participants: EntityId[],
  history: StatusChange[],
  more: Partial<Event> = {},
): Event {
  return {
    id,
    kind,
    participants: participants.map(entity => ({ entity, known: 'named' })),
    history,
    sources: [reuters],
    ...more,
  };
}

/** An event that took place on one day and was known from that day. */
const tookPlace = (
  id: EntityId,
  kind: EventKind,
  participants: EntityId[],
  start: string,
  more: Partial<Event> = {},
) => event(id, kind, participants, [said('held', start)], { start, ...more });

const events: Event[] = [
  tookPlace('blinken-lavrov', 'talks', ['blinken', 'lavrov'], '2022-01-21'),
  tookPlace('truss-stoltenberg', 'meeting', ['truss', 'stoltenberg'], '2022-01-24', { place: 'brussels' }),
  tookPlace('truss-lavrov-2021', 'meeting', ['truss', 'lavrov'], '2021-12-02'),
  tookPlace('truss-kuleba-2021', 'meeting', ['truss', 'kuleba'], '2021-12-08'),
  tookPlace('truss-blinken-2021', 'call', ['truss', 'blinken'], '2021-12-20'),
  event(
    'truss-lavrov',
    'talks',
    ['truss', 'lavrov'],
    [said('announced', '2022-01-22', { planned: '2022-02' }), said('held', '2022-02-10')],
    { start: '2022-02-10', place: 'moscow', outcome: 'The talks ended without agreement.' },
  ),
  event(
    'truss-kyiv-plan',
    'visit',
    ['truss', 'zelenskyy'],
    [
      said('announced', '2022-01-28', { planned: '2022-02-01' }),
      said('postponed', '2022-01-31', { note: 'after a positive Covid test' }),
    ],
    { start: '2022-02-01', place: 'kyiv' },
  ),
  event(
    'wallace-moscow',
    'visit',
    ['wallace', 'shoigu'],
    [said('announced', '2022-01-22'), said('held', '2022-02-11')],
    { start: '2022-02-11', place: 'moscow' },
  ),
  event(
    'johnson-putin',
    'call',
    ['johnson', 'putin'],
    [said('announced', '2022-01-28', { planned: '2022-01-31' }), said('held', '2022-02-02')],
    { start: '2022-02-02' },
  ),
  tookPlace('johnson-kyiv', 'visit', ['johnson', 'zelenskyy'], '2022-02-01', { place: 'kyiv' }),
  tookPlace('truss-kyiv', 'visit', ['truss', 'kuleba'], '2022-02-17', { place: 'kyiv' }),
  event(
    'munich-2022',
    'conference',
    ['truss', 'johnson', 'zelenskyy', 'stoltenberg', 'blinken'],
    [said('announced', '2021-11-03'), said('held', '2022-02-18')],
    { name: 'Munich Security Conference 2022', start: '2022-02-18', end: '2022-02-20', place: 'munich' },
  ),
  ...['2023-01-10', '2023-02-10', '2023-03-10', '2023-04-10', '2023-05-10'].map((day, i) =>
    tookPlace(`truss-later-${i}`, 'call', ['truss', 'stoltenberg'], day),
  ),
];

/** What a careful reader knows of the two weeks around 28 January 2022, in a dataset of 19 June 2026. */
export const january2022 = openDataset(
  writeDataset({
    date: '2026-06-19',
    entities: [
      ...entities,
      ...events.map(({ id, name }): Entity => ({ id, kind: 'event', name: name ?? id })),
    ],
    aliases: [],
    offices,
    holdings,
    events,
  }),
);

/** The other actors of an article about the Truss – Lavrov talks, and its day. */
export const company = ['truss', 'lavrov', 'putin', 'wallace', 'johnson'];
export const asOf = '2022-01-28';
