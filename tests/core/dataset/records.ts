import type { DatasetRecords } from '../../../src/core/dataset/records.ts';
import type { Office } from '../../../src/core/model/office.ts';

const source = { url: 'https://www.gov.uk/government/people/elizabeth-truss', publisher: 'GOV.UK' };
const dated = { ...source, title: 'Foreign Secretary statement', date: '2022-02-10' };

const foreignSecretary: Office = {
  id: 'gb-foreign-secretary',
  country: 'GB',
  ranks: ['foreign-minister'],
  organization: 'Q358834',
  seats: 1,
  titles: [
    {
      title: 'Secretary of State for Foreign and Commonwealth Affairs',
      short: 'Foreign Secretary',
      to: '2020-09-02',
    },
    { title: 'Secretary of State for Foreign, Commonwealth and Development Affairs', from: '2020-09-02' },
  ],
};
const president: Office = {
  id: 'us-president',
  country: 'US',
  ranks: ['head-of-state', 'head-of-government'],
  titles: [{ title: 'President of the United States', short: 'President' }],
};

/** A handful of records that use every column of the file. */
export const someRecords: DatasetRecords = {
  date: '2022-02-17',
  entities: [
    {
      id: 'Q58152',
      kind: 'person',
      name: 'Sergey Lavrov',
      country: 'RU',
      wikipedia: 'Sergey Lavrov (diplomat)',
    },
    { id: 'Q260464', kind: 'person', name: 'Liz Truss', description: 'British politician', country: 'GB' },
    { id: 'Q6279', kind: 'person', name: 'Joe Biden', country: 'US' },
    {
      id: 'Q358834',
      kind: 'organization',
      name: 'Foreign Office',
      country: 'GB',
      website: 'https://www.gov.uk/',
    },
    { id: 'Q649', kind: 'place', name: 'Moscow', country: 'RU', placeType: 'city' },
    { id: 'Q159', kind: 'place', name: 'Russia', country: 'RU', placeType: 'state', capital: 'Q649' },
    { id: 'event-moscow', kind: 'event', name: 'Truss – Lavrov talks' },
    { id: 'event-kyiv', kind: 'event', name: 'Çelebi – Đoković 𐐀 日本' },
  ],
  aliases: [
    { words: ['liz', 'truss'], meanings: [{ entity: 'Q260464', use: 'name' }] },
    { words: ['truss'], meanings: [{ entity: 'Q260464', use: 'short' }] },
    { words: ['us'], meanings: [{ entity: 'Q6279', use: 'context', exactly: 'US' }] },
    {
      words: ['moscow'],
      meanings: [
        { entity: 'Q649', use: 'name' },
        { entity: 'Q58152', use: 'unmistakable' },
      ],
    },
    { words: ['moscow', 'talks'], meanings: [{ entity: 'event-moscow', use: 'name' }] },
    { words: ['mid', 'moscow'], meanings: [{ entity: 'Q649', use: 'name', exactly: 'mid-Moscow' }] },
  ],
  offices: [foreignSecretary, president],
  holdings: [
    {
      person: 'Q6279',
      office: president,
      tenure: { firstAttested: '2021', lastAttested: '2022-02-01', termEnds: '2025-01-20' },
      sources: [source, dated],
    },
    {
      person: 'Q260464',
      office: foreignSecretary,
      tenure: { from: '2021-09-15', to: '2022-09-06', toInferred: true },
      acting: true,
      sources: [source],
    },
    { person: 'Q260464', office: president, tenure: { from: '2019', endedBefore: '2020-02' }, sources: [] },
  ],
  events: [
    {
      id: 'event-kyiv',
      kind: 'visit',
      participants: [],
      history: [{ status: 'announced', on: '2022-01-28', planned: '2022-02', sources: [dated] }],
      sources: [],
    },
    {
      id: 'event-moscow',
      kind: 'talks',
      name: 'Truss – Lavrov talks',
      start: '2022-02-10',
      end: '2022-02-10',
      place: 'Q649',
      participants: [
        { entity: 'Q260464', known: 'named' },
        { entity: 'Q58152', known: 'inferred' },
      ],
      history: [
        { status: 'announced', on: '2022-01-22', planned: '2022-02', sources: [source] },
        { status: 'held', on: '2022-02-10', note: 'a press conference followed', sources: [dated] },
      ],
      outcome: 'No agreement was announced.',
      insteadOf: 'event-kyiv',
      sources: [dated],
    },
  ],
};
