// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { MeetingLine, OfficeLine, PersonCard } from '../../src/core/card/card.ts';
import type { Tenure } from '../../src/core/model/date.ts';
import { EntityCard } from '../../src/ui/EntityCard.tsx';
import type { Why } from '../../src/ui/say-why.ts';

const person: PersonCard = {
  id: 'Q1',
  kind: 'person',
  name: 'Jane Example',
  asOf: '2022-01-28',
  datasetDate: '2026-01-22',
  unlisted: { before: 0, after: 0 },
  offices: [],
  since: [],
  career: [],
  meetings: [],
};
const office = (title: string, tenure: Tenure): OfficeLine => ({
  title,
  rank: 'minister',
  country: 'GB',
  tenure,
  sources: [{ url: 'https://www.example.org/', publisher: 'Example' }],
});
const meeting = (i: number): MeetingLine => ({
  event: `e${i}`,
  kind: 'call',
  title: `Call number ${i}`,
  when: 'before',
  start: `2022-01-${String(1 + (i % 27)).padStart(2, '0')}`,
  distance: -1 - (i % 27),
  participants: [{ id: 'Q2', kind: 'person', name: 'John Other' }],
  company: [],
  since: [],
  sources: [],
});

function draw(card: Partial<PersonCard>, why?: Why): HTMLElement {
  const place = document.createElement('div');
  render(<EntityCard card={{ ...person, ...card }} why={why} onOpen={() => {}} />, place);
  return place;
}
const said = (element: Element | null) => element?.textContent ?? '';

test('who held four offices at once is shown with two, the first large, and the rest to open', () => {
  const offices = ['Prime Minister', 'Foreign Minister', 'Defence Minister', 'Minister of Culture'];
  const card = draw({
    offices: offices.map((title, i) => office(title, { from: `201${i}-01-01`, to: '2023-01-01' })),
  });
  expect(said(card.querySelector('.office .office-title'))).toBe('Prime Minister');
  const notes = [...card.querySelectorAll('.offices > .office-note .office-title')];
  expect(notes.map(note => said(note).trim())).toEqual(['Foreign Minister']);
  expect(said(card.querySelector('.offices details'))).toMatch(/^2 more.*Minister of Culture/);
});

test('offices taken up on the same day are said in one line', () => {
  const offices = ['Foreign Secretary', 'Women’s Minister', 'Envoy'];
  const card = draw({
    offices: offices.map(title => office(title, { from: '2021-09-15', to: '2022-09-06' })),
  });
  expect(said(card.querySelector('.offices > .office-note'))).toBe(
    'Women’s Minister and Envoy since 15 Sept 2021',
  );
});

test('nothing known is said to be so: no office, no meeting', () => {
  const card = draw({});
  expect(said(card)).toContain('No office known on this day.');
  expect(said(card)).toContain('No meetings around this day are in our data.');
  expect(card.querySelector('svg')).toBeNull();
});

test('an office held for one day is a bar that can be seen', () => {
  const day = office('Acting Prime Minister', { from: '2019-03-01', to: '2019-03-01' });
  const card = draw({ career: [office('Deputy', { from: '2000-01-01', to: '2018-01-01' }), day] });
  const widths = [...card.querySelectorAll('.career-bar rect')].map(bar => Number(bar.getAttribute('width')));
  expect(widths).toHaveLength(2);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(4);
});

test('dates known by year or month are said no more precisely, and an unknown beginning is none', () => {
  const card = draw({
    offices: [
      office('Mayor', { from: '2019', to: '2023' }),
      office('Envoy', { firstAttested: '2021-06', to: '2023' }),
    ],
  });
  expect(said(card.querySelector('.offices'))).toContain('since 2019');
  expect(said(card.querySelector('.offices'))).toContain('in office by Jun 2021');
});

test('of forty meetings three are shown, the others to open, and what is not listed is counted', () => {
  const meetings = Array.from({ length: 40 }, (_, i) => meeting(i));
  const card = draw({ meetings, unlisted: { before: 12, after: 0 } });
  expect(card.querySelectorAll('.meetings > ul > .meeting')).toHaveLength(3);
  expect(card.querySelectorAll('.meetings details .meeting')).toHaveLength(37);
  expect(said(card.querySelector('.unlisted'))).toBe('12 more before this article in our data');
  expect(card.querySelectorAll('.strip-dot')).toHaveLength(40);
});

test('the dot of a meeting that lay ahead tells its day as later knowledge', () => {
  const ahead: MeetingLine = { ...meeting(1), when: 'ahead', start: '2022-02-10', distance: 13 };
  const card = draw({ meetings: [meeting(2), ahead] });
  const titles = [...card.querySelectorAll('.strip-dot title')].map(said);
  expect(titles).toContain('Call number 1 (Since then: 10 February 2022)');
});

const why: Why = {
  text: 'the foreign secretary',
  via: 'office',
  undecided: false,
  namedInFull: false,
  asOf: '2022-01-28',
  dayFrom: 'published',
  company: [],
};

test('the card of an office phrase says first whose office it was that day', () => {
  const card = draw({ name: 'Liz Truss' }, why);
  expect(said(card.querySelector('.note'))).toContain('“the foreign secretary”');
  expect(said(card.querySelector('.note'))).toContain('28 January 2022');
  expect(said(card.querySelector('.note'))).toContain('Liz Truss');
  expect(draw({}, { ...why, via: 'name' }).querySelector('.note')).toBeNull();
});

test('a card of an article without a day says that it is as of today', () => {
  const card = draw({ asOf: '2026-11-21' }, { ...why, via: 'name', dayFrom: 'today' });
  expect(said(card.querySelector('.note'))).toBe(
    'Today, 21 November 2026; the day of the article is not known',
  );
});
