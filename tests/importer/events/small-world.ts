import type { Sources } from '../../../src/compiler/sources.ts';
import type { Tenure } from '../../../src/core/model/date.ts';
import type { Rank } from '../../../src/core/model/office.ts';
import { eventCorrectionsOf } from '../../../src/importer/events/event-corrections.ts';
import { placeFinder } from '../../../src/importer/events/find-place.ts';
import type { Reading } from '../../../src/importer/events/read-meetings.ts';
import type { DraftMeeting } from '../../../src/importer/events/shapes.ts';
import { worldOf } from '../../../src/importer/events/world.ts';

const sources: Sources = {
  collections: [],
  people: [],
  organizations: [],
  places: [],
  offices: [],
  events: [],
  names: [],
};
const record = { file: 'people/us.json', label: '' };

function person(id: string, name: string, country: string, rank: Rank, tenure: Tenure) {
  const office = `${country.toLowerCase()}-${rank}`;
  if (!sources.offices.some(({ record }) => record.id === office)) {
    const title = rank === 'head-of-organization' ? 'NATO Secretary General' : rank;
    sources.offices.push({ ...record, country, record: { id: office, ranks: [rank], titles: [{ title }] } });
  }
  const offices = [{ office, ...tenure, sources: ['factbook'] }];
  sources.people.push({ ...record, country, record: { id, name, offices, sources: ['factbook'] } });
}

function place(id: string, name: string, country: string, type: 'state' | 'city', adjective?: string) {
  const adjectives = adjective === undefined ? {} : { adjectives: [adjective] };
  sources.places.push({ ...record, record: { id, name, country, type, ...adjectives, sources: ['cldr'] } });
}

person('Q22316', 'John Kerry', 'US', 'foreign-minister', { from: '2013-02-01', to: '2017-01-20' });
person('Q76', 'Barack Obama', 'US', 'head-of-state', { from: '2009-01-20', to: '2017-01-20' });
person('Q22686', 'Donald Trump', 'US', 'head-of-state', { from: '2017-01-20', to: '2021-01-20' });
person('Q473239', 'Mike Pompeo', 'US', 'foreign-minister', { from: '2018-04-26', to: '2021-01-20' });
person('Q58217', 'Sergey Lavrov', 'RU', 'foreign-minister', {
  from: '2004-03-09',
  lastAttested: '2026-05-01',
});
person('Q7747', 'Vladimir Putin', 'RU', 'head-of-state', { from: '2012-05-07', lastAttested: '2026-01-01' });
person('Q58077', 'Petro Poroshenko', 'UA', 'head-of-state', { from: '2014-06-07', to: '2019-05-20' });
person('Q355463', 'Sauli Niinistö', 'FI', 'head-of-state', { from: '2012-03-01', to: '2024-03-01' });
person('Q5015', 'Mohammad Javad Zarif', 'IR', 'foreign-minister', { from: '2013-08-15', to: '2021-08-25' });
person('Q249206', 'Mevlüt Çavuşoğlu', 'TR', 'foreign-minister', { from: '2015-11-24', to: '2023-06-03' });
person('Q57792', 'Jens Stoltenberg', 'NO', 'head-of-organization', { from: '2014-10-01', to: '2024-10-01' });
sources.organizations.push({
  ...record,
  country: 'INT',
  record: { id: 'Q7184', name: 'NATO', sources: ['wikidata'] },
});
place('Q30', 'United States', 'US', 'state', 'American');
place('Q159', 'Russia', 'RU', 'state', 'Russian');
place('Q212', 'Ukraine', 'UA', 'state', 'Ukrainian');
place('Q33', 'Finland', 'FI', 'state', 'Finnish');
place('Q39', 'Switzerland', 'CH', 'state', 'Swiss');
place('Q884', 'South Korea', 'KR', 'state', 'South Korean');
place('Q801', 'Israel', 'IL', 'state', 'Israeli');
place('Q668', 'India', 'IN', 'state', 'Indian');
place('Q334', 'Singapore', 'SG', 'state', 'Singaporean');
place('place-ru-moscow', 'Moscow', 'RU', 'city');
place('place-ua-kyiv', 'Kyiv', 'UA', 'city');
place('place-fi-helsinki', 'Helsinki', 'FI', 'city');
place('place-il-jerusalem', 'Jerusalem', 'IL', 'city');
place('place-kr-seoul', 'Seoul', 'KR', 'city');

/** The people who met in Geneva, Moscow and Helsinki from 2014 to 2021, under the ids of the drafts. */
export const smallWorld = worldOf(sources, draft => (draft.startsWith('Q') ? draft : undefined));

/** What reading a row needs, with what is told of it. */
export function smallReading(corrections: Parameters<typeof eventCorrectionsOf>[0] = []) {
  const told: string[] = [];
  const reading: Reading = {
    world: smallWorld,
    places: placeFinder(smallWorld),
    corrections: eventCorrectionsOf(corrections),
    tell: ({ row, what, why }) => told.push(`${row} ${what}: ${why}`),
  };
  return { ...reading, told };
}

/** A row of the meetings of Kerry's travels, with what is said otherwise. */
export function meetingRow(
  row: Partial<DraftMeeting> & Pick<DraftMeeting, 'id' | 'start' | 'participants'>,
): DraftMeeting {
  return {
    kind: 'visit',
    end: row.start,
    place: null,
    countries: [],
    confidence: 'official',
    source: 'hsg-travels',
    url: 'https://history.state.gov/departmenthistory/travels/secretary/kerry-john-forbes',
    ...row,
  };
}

export const telegram = {
  source: 'Russian MFA Telegram (lobsterbush/kremlin-speeches)',
  url: 'https://t.me/MFARussia',
} as const;
