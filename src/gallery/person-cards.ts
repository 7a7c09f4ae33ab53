import type { PersonCard } from '../core/card/card.ts';
import {
  asOf,
  datasetDate,
  johnson,
  kyiv,
  lavrov,
  meeting,
  moscow,
  office,
  putin,
  said,
  stoltenberg,
  truss,
  wallace,
  zelenskyy,
} from './facts.ts';

const plain = {
  kind: 'person' as const,
  asOf,
  datasetDate,
  offices: [],
  since: [],
  career: [],
  meetings: [],
  unlisted: { before: 0, after: 0 },
};

const foreignSecretary = office(
  'Secretary of State for Foreign, Commonwealth and Development Affairs',
  { from: '2021-09-15', to: '2022-09-06' },
  { short: 'Foreign Secretary', rank: 'foreign-minister' },
);
const forWomen = office('Minister for Women and Equalities', { from: '2019-09-10', to: '2022-09-06' });
const primeMinister = office(
  'Prime Minister of the United Kingdom',
  { from: '2022-09-06', to: '2022-10-25' },
  { short: 'Prime Minister', rank: 'head-of-government' },
);
const trade = office('Secretary of State for International Trade', { from: '2019-07-24', to: '2021-09-15' });

export const talks = meeting('Truss – Lavrov talks, Moscow', {
  when: 'ahead',
  kind: 'talks',
  composed: { kind: 'talks', actors: ['Truss', 'Lavrov'], place: { name: 'Moscow', inEnglish: 'Moscow' } },
  start: '2022-02-10',
  place: moscow,
  participants: [truss, lavrov],
  company: [lavrov.id],
  knownThen: said('announced', '2022-01-22', { planned: '2022-02' }),
  since: [said('held', '2022-02-10')],
});

const cancelled = meeting('Truss’s visit to Kyiv', {
  when: 'ahead',
  kind: 'visit',
  start: '2022-02-01',
  place: kyiv,
  participants: [truss, zelenskyy],
  knownThen: said('expected', '2022-01-28', { note: 'in the coming days' }),
  since: [said('postponed', '2022-01-31', { note: 'after a positive Covid test' })],
});

const before = meeting('Truss – Stoltenberg meeting, Brussels', {
  when: 'before',
  start: '2022-01-24',
  participants: [truss, stoltenberg],
  knownThen: said('held', '2022-01-24'),
});

const later = meeting('Johnson – Zelenskyy meeting, Kyiv', {
  when: 'later',
  start: '2022-04-09',
  place: kyiv,
  participants: [johnson, zelenskyy],
  since: [said('held', '2022-04-09')],
});

/** A foreign secretary who has become more since, with meetings on either side of the article. */
export const trussCard: PersonCard = {
  ...plain,
  ...truss,
  kind: 'person',
  description: 'British politician',
  country: 'GB',
  offices: [foreignSecretary, forWomen],
  since: [primeMinister, foreignSecretary, forWomen],
  career: [trade, forWomen, foreignSecretary, primeMinister],
  meetings: [talks, cancelled, before, later],
  unlisted: { before: 4, after: 1 },
};

/** Three offices at once, one of them acting, one known only by its year, one of a single day. */
export const busyCard: PersonCard = {
  ...plain,
  ...johnson,
  kind: 'person',
  name: 'Alexander Boris de Pfeffel Johnson, Member of Parliament for Uxbridge and South Ruislip',
  country: 'GB',
  offices: [
    office('Prime Minister', { from: '2019-07-24', to: '2022-09-06' }, { rank: 'head-of-government' }),
    office('First Lord of the Treasury', { from: '2019-07' }, { acting: true }),
    office('Minister for the Union', { from: '2019', lastAttested: '2022-06' }),
  ],
  career: [
    office('Mayor of London', { from: '2008-05-04', to: '2016-05-09' }),
    office('Foreign Secretary', { from: '2016-07-13', to: '2018-07-09' }),
    office('Speaker for a day', { from: '2018-10-01', to: '2018-10-01' }),
    office('Prime Minister', { from: '2019-07-24', to: '2022-09-06' }),
  ],
};

/** Nobody's office is known on the day, but an earlier one is. */
export const lastKnownCard: PersonCard = {
  ...plain,
  ...wallace,
  kind: 'person',
  country: 'GB',
  lastKnown: office('Secretary of State for Defence', {
    firstAttested: '2020-02',
    lastAttested: '2021-11-05',
  }),
};

/** Someone of whom nothing but the name is known. */
export const bareCard: PersonCard = { ...plain, ...stoltenberg, kind: 'person' };

/** A president with forty meetings. */
export const manyMeetingsCard: PersonCard = {
  ...plain,
  ...putin,
  kind: 'person',
  description: 'Russian politician',
  country: 'RU',
  offices: [
    office('President of Russia', { from: '2012-05-07', lastAttested: '2026-01-15' }, { country: 'RU' }),
  ],
  since: [
    office('President of Russia', { from: '2012-05-07', lastAttested: '2026-01-15' }, { country: 'RU' }),
  ],
  meetings: Array.from({ length: 40 }, (_, i) => {
    const start = new Date(Date.UTC(2021, 11, 1 + 3 * i)).toISOString().slice(0, 10);
    return meeting(`Call number ${i + 1}`, {
      when: start <= asOf ? 'before' : 'later',
      kind: 'call',
      start,
      participants: [putin, johnson, zelenskyy, stoltenberg, lavrov].slice(0, 2 + (i % 4)),
      ...(start <= asOf ? { knownThen: said('held', start) } : { since: [said('held', start)] }),
    });
  }),
};
