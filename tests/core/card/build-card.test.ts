import { describe, expect, test } from 'vitest';
import { buildCard } from '../../../src/core/card/build-card.ts';
import type { Card } from '../../../src/core/card/card.ts';
import { asOf, company, january2022 } from './january-2022.ts';

type CardOf<K extends Card['kind']> = Extract<Card, { kind: K }>;

function cardOf<K extends Card['kind']>(kind: K, entity: string, day = asOf): CardOf<K> {
  const card = buildCard(january2022, { entity, asOf: day, company });
  if (card?.kind !== kind) throw new Error(`${entity} should be a ${kind}`);
  return card as CardOf<K>;
}
const shortTitles = (lines: { title: string; short?: string }[]) =>
  lines.map(({ title, short }) => short ?? title);

describe('the card of a person', () => {
  test.each([
    ['2021-09-14', ['Trade Secretary', 'Minister for Women and Equalities', 'Member of Parliament']],
    ['2022-01-28', ['Foreign Secretary', 'Minister for Women and Equalities', 'Member of Parliament']],
    ['2022-10-01', ['Prime Minister', 'Member of Parliament']],
    ['2025-01-01', []],
  ])('lists what Liz Truss was on %s, most senior first', (day, offices) => {
    expect(shortTitles(cardOf('person', 'truss', day).offices)).toEqual(offices);
  });

  test('says what changed for Liz Truss after 28 January 2022', () => {
    expect(shortTitles(cardOf('person', 'truss').since)).toEqual([
      'Prime Minister',
      'Foreign Secretary',
      'Minister for Women and Equalities',
      'Member of Parliament',
    ]);
  });

  test('says nothing of a change when an office is merely still held', () => {
    expect(cardOf('person', 'putin').since).toEqual([]);
  });

  test('calls the office by its name of the time', () => {
    expect(cardOf('person', 'truss').offices[0]?.title).toBe(
      'Secretary of State for Foreign, Commonwealth and Development Affairs',
    );
    const earlier = cardOf('person', 'johnson').career[0];
    expect(earlier?.title).toBe('Secretary of State for Foreign and Commonwealth Affairs');
  });

  test('gives the last known office when the sources do not reach the day', () => {
    const { offices, lastKnown } = cardOf('person', 'blinken');
    expect(offices).toEqual([]);
    expect(lastKnown?.title).toBe('Spokesperson of NATO');
    expect(cardOf('person', 'truss').lastKnown).toBeUndefined();
  });
});

describe('the meetings of a story', () => {
  const truss = cardOf('person', 'truss');
  const titles = (when: string) => truss.meetings.filter(m => m.when === when).map(({ title }) => title);

  test('lie before the article, those with its other actors first though they be older', () => {
    expect(titles('before')).toEqual([
      'Truss – Lavrov meeting',
      'Truss – Stoltenberg meeting, Brussels',
      'Truss – Blinken call',
      'Truss – Kuleba meeting',
    ]);
  });

  test('with whom the article names first come before those with whom it names in passing', () => {
    const ahead = (company: string[]) =>
      buildCard(january2022, { entity: 'truss', asOf, company })
        ?.meetings.filter(({ when }) => when === 'ahead')
        .map(({ event }) => event);
    const others = ['johnson', 'putin', 'wallace', 'shoigu', 'stoltenberg'];
    expect(ahead(['lavrov', ...others, 'zelenskyy'])).toMatchObject(['truss-lavrov', 'truss-kyiv-plan', {}]);
    expect(ahead(['zelenskyy', ...others, 'lavrov'])).toMatchObject(['truss-kyiv-plan', {}, {}]);
  });

  test('of which the article itself tells come before all others', () => {
    const card = buildCard(january2022, { entity: 'truss', asOf, company: ['lavrov', 'munich-2022'] });
    expect(card?.meetings.find(({ when }) => when === 'ahead')?.event).toBe('munich-2022');
  });

  test('or ahead of it, as far as they had been spoken of', () => {
    expect(titles('ahead')).toContain('Truss – Lavrov talks, Moscow');
    expect(titles('ahead')).toContain('Munich Security Conference 2022');
  });

  test('come after what was announced when nobody knew of them yet', () => {
    expect(titles('later')).toEqual(['Truss’s visit to Kyiv']);
  });

  test('are counted beyond the eight that are listed', () => {
    expect(truss.meetings).toHaveLength(8);
    expect(truss.unlisted).toEqual({ before: 0, after: 5 });
  });

  test('keep what was announced apart from what became of it', () => {
    const talks = truss.meetings.find(({ event }) => event === 'truss-lavrov');
    expect(talks).toMatchObject({ distance: 13, company: ['truss', 'lavrov'] });
    expect(talks?.then).toMatchObject({ status: 'announced', on: '2022-01-22', planned: '2022-02' });
    expect(talks?.since).toMatchObject([{ status: 'held', on: '2022-02-10' }]);
  });

  test('are told without later knowledge to the reader of an earlier article', () => {
    const early = cardOf('person', 'lavrov', '2022-01-21');
    const talks = early.meetings.find(({ event }) => event === 'truss-lavrov');
    expect(talks?.when).toBe('later');
    expect(talks?.then).toBeUndefined();
  });

  test('lie behind the reader of a later article', () => {
    const late = cardOf('person', 'lavrov', '2022-02-12');
    const talks = late.meetings.find(({ event }) => event === 'truss-lavrov');
    expect(talks).toMatchObject({ when: 'before', distance: -2, since: [] });
    expect(talks?.then?.status).toBe('held');
  });
});

describe('the card of an organization, a place, an event', () => {
  test('says that Jens Stoltenberg led NATO, and leaves out who spoke for it', () => {
    const { leaders } = cardOf('organization', 'nato', '2021-01-01');
    expect(leaders.map(({ person }) => person.name)).toEqual(['Jens Stoltenberg']);
    expect(cardOf('organization', 'nato', '2024-12-01').leaders).toEqual([]);
  });

  test('says who governed Ukraine for its capital', () => {
    expect(cardOf('place', 'kyiv').government.map(({ person }) => person.name)).toEqual([
      'Volodymyr Zelenskyy',
      'Denys Shmyhal',
      'Dmytro Kuleba',
      'Oleksii Reznikov',
    ]);
  });

  test('names those who were to meet in Moscow with their offices of that day, and what came of it', () => {
    const card = cardOf('event', 'truss-lavrov');
    expect(card.name).toBe('Truss – Lavrov talks, Moscow');
    expect(card.participants).toMatchObject([
      { link: { name: 'Liz Truss' }, office: 'Foreign Secretary' },
      { link: { name: 'Sergey Lavrov' }, office: 'Foreign Minister' },
    ]);
    expect(card.outcome).toBe('The talks ended without agreement.');
    expect(card.meetings.map(({ event }) => event)).toEqual(['truss-lavrov-2021']);
  });

  test('is not made up for what the dataset does not have', () => {
    expect(buildCard(january2022, { entity: 'Q1', asOf, company })).toBeNull();
  });
});

test('a card survives the way from the background to the page as JSON', () => {
  const card = cardOf('person', 'truss');
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});
