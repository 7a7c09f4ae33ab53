import type { CardPage } from '../content/tooltip/card-page.ts';
import type { Card } from '../core/card/card.ts';
import type { Why } from '../ui/say-why.ts';
import { asOf, lavrov, mickWallace, truss, wallace } from './facts.ts';
import * as others from './other-cards.ts';
import * as people from './person-cards.ts';

/** One state of the card. */
export interface CardState {
  title: string;
  /** Pages turned so far; the last one is on view. */
  trail: CardPage[];
  pinned?: boolean;
  form?: 'card' | 'sheet';
  /** What the reader has pressed, as selectors, in order. */
  pressed?: string[];
}

const why: Why = {
  text: 'Truss',
  via: 'short-name',
  undecided: false,
  namedInFull: true,
  asOf,
  dayFrom: 'published',
  company: ['Sergey Lavrov', 'Boris Johnson', 'Vladimir Putin', 'NATO', 'Ben Wallace'],
};
const shows = (card: Card, more: Partial<Why> = {}): CardPage[] => [
  { shows: 'card', card, why: { ...why, text: card.name, via: 'name', ...more } },
];
const office = { text: 'the foreign secretary', via: 'office' } as const;
const candidates = (undecided: boolean): CardPage[] => [
  {
    shows: 'candidates',
    kind: 'person',
    undecided,
    candidates: undecided
      ? [
          { link: wallace, card: people.lastKnownCard },
          { link: mickWallace, card: null },
        ]
      : [
          { link: truss, card: people.trussCard },
          { link: lavrov, card: null },
        ],
    why: {
      ...why,
      text: undecided ? 'Wallace' : 'the two ministers',
      undecided,
      via: undecided ? 'name' : 'office',
    },
  },
];

/** The card in every state it can be in. */
export const cardStates: CardState[] = [
  { title: 'Person, under the pointer', trail: shows(people.trussCard) },
  {
    title: 'Person, kept open, with Back',
    trail: [...shows(others.natoCard), ...shows(people.trussCard)],
    pinned: true,
  },
  { title: 'Person, as a sheet', trail: shows(people.trussCard), form: 'sheet' },
  {
    title: 'Person, Why this?',
    trail: shows(people.trussCard, office),
    pinned: true,
    pressed: ['.foot-line button'],
  },
  {
    title: 'Person, hidden on this page',
    trail: shows(people.trussCard),
    pinned: true,
    pressed: ['.foot-line button', '.hide-name button'],
  },
  {
    title: 'Person, career opened',
    trail: shows(people.trussCard),
    pinned: true,
    pressed: ['.career-section summary'],
  },
  { title: 'Person, several offices, long name', trail: shows(people.busyCard), pinned: true },
  { title: 'Person, last known office', trail: shows(people.lastKnownCard) },
  { title: 'Person, nothing known, day not known', trail: shows(people.bareCard, { dayFrom: 'today' }) },
  { title: 'Person, forty meetings', trail: shows(people.manyMeetingsCard), pinned: true },
  { title: 'Organization', trail: shows(others.natoCard) },
  { title: 'Organization, nothing known', trail: shows(others.unledCard) },
  { title: 'Place', trail: shows(others.moscowCard) },
  { title: 'Place, nothing known', trail: shows(others.ungovernedCard) },
  { title: 'Event ahead', trail: shows(others.talksCard, { via: 'event', text: 'meet' }) },
  { title: 'Event that had taken place', trail: shows(others.summitCard) },
  { title: 'Event proposed, outcome not known', trail: shows(others.proposedCard) },
  { title: 'Several are meant', trail: candidates(false), pinned: true },
  {
    title: 'Undecided, Why this?',
    trail: candidates(true),
    pinned: true,
    pressed: ['.foot-line button'],
  },
];
