import type { EventCard, OrganizationCard, PlaceCard } from '../core/card/card.ts';
import {
  asOf,
  datasetDate,
  johnson,
  lavrov,
  meeting,
  moscow,
  office,
  putin,
  said,
  stoltenberg,
  truss,
} from './facts.ts';
import { talks } from './person-cards.ts';

const plain = { asOf, datasetDate, meetings: [], unlisted: { before: 0, after: 0 } };

export const natoCard: OrganizationCard = {
  ...plain,
  id: 'Q7184',
  kind: 'organization',
  name: 'NATO',
  description: 'Military alliance of European and North American states',
  website: 'https://www.nato.int/',
  leaders: [
    {
      ...office('Secretary General of NATO', { from: '2014-10-01', to: '2024-10-01' }, { country: 'INT' }),
      person: stoltenberg,
    },
  ],
  meetings: [
    meeting('NATO–Russia Council', {
      when: 'before',
      start: '2022-01-12',
      participants: [stoltenberg],
      knownThen: said('held', '2022-01-12'),
    }),
    meeting('NATO summit, Madrid', { when: 'later', start: '2022-06-29', end: '2022-06-30' }),
  ],
};

/** An organization of whose leaders and meetings nothing is known. */
export const unledCard: OrganizationCard = {
  ...plain,
  id: 'minsk-group',
  kind: 'organization',
  name: 'Trilateral Contact Group',
  leaders: [],
};

export const moscowCard: PlaceCard = {
  ...plain,
  ...moscow,
  kind: 'place',
  description: 'Capital of Russia',
  country: 'RU',
  government: [
    {
      ...office('President of Russia', { from: '2012-05-07' }, { short: 'President', country: 'RU' }),
      person: putin,
    },
    {
      ...office(
        'Minister of Foreign Affairs',
        { from: '2004-03-09' },
        { short: 'Foreign Minister', country: 'RU' },
      ),
      person: lavrov,
    },
  ],
  meetings: [talks],
};

/** A place of whose government nothing is known. */
export const ungovernedCard: PlaceCard = {
  ...plain,
  id: 'Q26',
  kind: 'place',
  name: 'Atlantis',
  government: [],
};

const event = { ...plain, kind: 'event' as const };

/** Talks that had only been announced, with what came of them. */
export const talksCard: EventCard = {
  ...event,
  id: talks.event,
  name: talks.title,
  ...(talks.composed && { composed: talks.composed }),
  event: talks,
  participants: [
    { link: truss, office: 'Foreign Secretary' },
    { link: lavrov, office: 'Minister of Foreign Affairs' },
  ],
  outcome: 'The talks ended without agreement.',
};

const summit = meeting('Russia–United States summit, Geneva', {
  when: 'before',
  kind: 'summit',
  start: '2021-06-16',
  knownThen: said('held', '2021-06-16'),
});
export const summitCard: EventCard = {
  ...event,
  id: summit.event,
  name: summit.title,
  event: summit,
  participants: [{ link: putin, office: 'President of Russia' }],
  outcome: 'Both sides agreed to return their ambassadors.',
};

const proposed = meeting('Johnson’s call to Moscow', {
  when: 'ahead',
  kind: 'call',
  start: '2022-02',
  place: moscow,
  knownThen: said('proposed', '2022-01'),
});
export const proposedCard: EventCard = {
  ...event,
  id: proposed.event,
  name: proposed.title,
  event: proposed,
  participants: [{ link: johnson }, { link: putin }],
};
