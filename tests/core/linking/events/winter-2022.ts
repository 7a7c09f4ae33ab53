import { openDataset } from '../../../../src/core/dataset/open-dataset.ts';
import type { DatasetRecords } from '../../../../src/core/dataset/records.ts';
import { writeDataset } from '../../../../src/core/dataset/write-dataset.ts';
import { findMentions } from '../../../../src/core/linking/find-mentions.ts';
import type { Entity } from '../../../../src/core/model/entity.ts';
import type { Event, EventKind, EventStatus } from '../../../../src/core/model/event.ts';
import { words } from '../../../../src/core/text/words.ts';

const sources = [{ url: 'https://www.gov.uk/', publisher: 'GOV.UK' }];

const people: Record<string, [name: string, country: string]> = {
  truss: ['Liz Truss', 'GB'],
  wallace: ['Ben Wallace', 'GB'],
  johnson: ['Boris Johnson', 'GB'],
  lavrov: ['Sergey Lavrov', 'RU'],
  shoigu: ['Sergei Shoigu', 'RU'],
  putin: ['Vladimir Putin', 'RU'],
  macron: ['Emmanuel Macron', 'FR'],
  scholz: ['Olaf Scholz', 'DE'],
  blinken: ['Antony Blinken', 'US'],
  biden: ['Joe Biden', 'US'],
  zelenskyy: ['Volodymyr Zelensky', 'UA'],
};
const places: Record<string, [name: string, country: string, type: 'state' | 'city']> = {
  moscow: ['Moscow', 'RU', 'city'],
  geneva: ['Geneva', 'CH', 'city'],
  kyiv: ['Kyiv', 'UA', 'city'],
  munich: ['Munich', 'DE', 'city'],
  madrid: ['Madrid', 'ES', 'city'],
  brussels: ['Brussels', 'BE', 'city'],
  warsaw: ['Warsaw', 'PL', 'city'],
  hungary: ['Hungary', 'HU', 'state'],
  croatia: ['Croatia', 'HR', 'state'],
  russia: ['Russia', 'RU', 'state'],
  ukraine: ['Ukraine', 'UA', 'state'],
};

type Told = [id: string, kind: EventKind, start: string, place: string, participants: string, more?: More];
interface More {
  end?: string;
  name?: string;
  aliases?: string[];
  history?: [EventStatus, string][];
}

const told: Told[] = [
  ['blinken-lavrov', 'talks', '2022-01-21', 'geneva', 'blinken lavrov'],
  ['shoigu-invites', 'invitation', '2022-01-21', '', 'shoigu wallace'],
  ['wallace-invites', 'invitation', '2022-01-17', '', 'wallace shoigu'],
  ['macron-call', 'call', '2022-01-28', '', 'putin macron'],
  ['macron-call-again', 'call', '2022-01-31', '', 'putin macron'],
  [
    'johnson-kyiv',
    'visit',
    '2022-02-01',
    'kyiv',
    'johnson zelenskyy',
    { history: [['expected', '2022-01-28']] },
  ],
  ['johnson-call', 'call', '2022-02-02', '', 'johnson putin', { history: [['expected', '2022-01-28']] }],
  ['wallace-tour', 'visit', '2022-01-31', '', 'wallace', { end: '2022-02-02' }],
  ['macron-moscow', 'visit', '2022-02-07', 'moscow', 'macron putin'],
  ['scholz-moscow', 'visit', '2022-02-15', 'moscow', 'scholz putin'],
  ['scholz-kyiv', 'visit', '2022-02-14', 'kyiv', 'scholz zelenskyy'],
  ['truss-visit', 'visit', '2022-02-09', 'moscow', 'truss', { end: '2022-02-10' }],
  ['truss-lavrov', 'talks', '2022-02-10', 'moscow', 'truss lavrov'],
  ['wallace-shoigu', 'talks', '2022-02-11', 'moscow', 'wallace shoigu'],
  ['geneva-2021', 'summit', '2021-06-16', 'geneva', 'biden putin'],
  ['munich-2021', 'conference', '2021-02-19', 'munich', '', { name: 'Munich Security Conference' }],
  [
    'munich-2022',
    'conference',
    '2022-02-18',
    'munich',
    '',
    { end: '2022-02-20', name: 'Munich Security Conference' },
  ],
  ['nato-2021', 'summit', '2021-06-14', 'brussels', 'biden johnson', { name: 'NATO summit' }],
  [
    'nato-2022',
    'summit',
    '2022-06-28',
    'madrid',
    'biden johnson',
    { end: '2022-06-30', name: 'NATO summit' },
  ],
  ['cop26', 'conference', '2021-10-31', '', 'johnson', { end: '2021-11-13', name: 'COP26' }],
  ['invasion', 'conflict', '2022-02-24', 'ukraine', '', { name: 'Russian invasion of Ukraine' }],
];

function eventOf([id, kind, start, place, participants, { end, name, history = [] } = {}]: Told): Event {
  return {
    id,
    kind,
    start,
    end: end ?? start,
    ...(name && { name }),
    ...(place && { place }),
    participants: participants
      .split(' ')
      .filter(Boolean)
      .map(entity => ({ entity, known: 'named' })),
    history: [...history, ['held', end ?? start] as const].map(([status, on]) => ({ status, on, sources })),
    sources,
  };
}

function records(): DatasetRecords {
  const aliases = new Map<string, DatasetRecords['aliases'][number]>();
  const name = (text: string, entity: string, use: 'name' | 'unmistakable') => {
    const folded = words(text).map(word => word.fold);
    const alias = aliases.get(folded.join(' ')) ?? { words: folded, meanings: [] };
    alias.meanings.push({ entity, use });
    aliases.set(folded.join(' '), alias);
  };
  const entities: Entity[] = [];
  for (const [id, [full, country]] of Object.entries(people)) {
    entities.push({ id, kind: 'person', name: full, country });
    name(full, id, 'name');
    name(full.split(' ').at(-1)!, id, 'unmistakable');
  }
  for (const [id, [full, country, placeType]] of Object.entries(places)) {
    entities.push({ id, kind: 'place', name: full, country, placeType });
    name(full, id, 'name');
  }
  const events = told.map(eventOf);
  for (const event of events) {
    entities.push({ id: event.id, kind: 'event', name: event.name ?? event.id });
    if (event.name) name(event.name, event.id, 'name');
  }
  entities.push({ id: 'nato', kind: 'organization', name: 'NATO', country: 'INT' });
  name('NATO', 'nato', 'name');
  return { date: '2022-12-31', entities, aliases: [...aliases.values()], offices: [], holdings: [], events };
}

const dataset = openDataset(writeDataset(records()));

/** The events found in an article of 28 January 2022, a Friday, one block a line: `words → event`. */
export function eventsIn(
  article: string,
  { asOf = '2022-01-28', language }: { asOf?: string; language?: string } = {},
): string[] {
  const blocks = article.split('\n');
  const { mentions } = findMentions(dataset, { asOf, blocks, known: [], ...(language && { language }) });
  return mentions
    .filter(({ kind }) => kind === 'event')
    .map(({ block, start, end, entities }) => `${blocks[block]!.slice(start, end)} → ${entities.join(', ')}`);
}
