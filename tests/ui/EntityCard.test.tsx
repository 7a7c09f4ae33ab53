// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildCard } from '../../src/core/card/build-card.ts';
import { EntityCard } from '../../src/ui/EntityCard.tsx';
import { asOf, company, january2022 } from '../core/card/january-2022.ts';

const onOpen = vi.fn();
let card: HTMLElement;

function draw(entity: string, day = asOf) {
  const built = buildCard(january2022, { entity, asOf: day, company });
  if (built === null) throw new Error(`no card of ${entity}`);
  card = document.createElement('div');
  render(<EntityCard card={built} onOpen={onOpen} />, card);
}
const said = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const sectionOf = (heading: string) =>
  [...card.querySelectorAll('h3')].find(h => h.textContent === heading)?.parentElement;
const meeting = (title: string) =>
  [...card.querySelectorAll('.meeting')].find(item => said(item).startsWith(title));
/** What the card says, with everything learned after the article cut out. */
function saidThen(element: Element | null | undefined) {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const later of copy?.querySelectorAll('.later, details') ?? []) later.remove();
  return said(copy);
}

beforeEach(() => onOpen.mockClear());

describe('the card of Liz Truss in an article of 28 January 2022', () => {
  beforeEach(() => draw('truss'));

  test('says which offices she held that day, and not when she left them', () => {
    const offices = said(sectionOf('On 28 January 2022'));
    expect(offices).toContain('Foreign Secretary');
    expect(offices).toContain('since 15 September 2021');
    expect(offices).not.toContain('6 September 2022');
  });

  test('says apart from that what she became', () => {
    expect(said(card.querySelector('.later'))).toBe(
      'Since thenPrime Minister 6 Sept – 25 Oct 2022' +
        'Foreign Secretary and Minister for Women and Equalities until 6 Sept 2022' +
        '1 moreMember of Parliament until 30 May 2024',
    );
  });

  test('says what had been announced, and apart from it what became of it', () => {
    const talks = meeting('Truss – Lavrov talks, Moscow');
    expect(saidThen(talks)).toContain('Announced on 22 Jan 2022 for Feb 2022');
    expect(saidThen(talks)).not.toMatch(/10 Feb/);
    expect(said(talks?.querySelector('.later'))).toBe(
      'Since thenTook place on 10 February 2022, 13 days after this article',
    );
  });

  test('says why a visit was put off', () => {
    expect(said(meeting('Truss’s visit to Kyiv')?.querySelector('.later'))).toContain(
      'Put off on 31 January 2022: after a positive Covid test',
    );
  });

  test('leads to the cards of those she met', () => {
    const names = [...(meeting('Truss – Lavrov talks, Moscow')?.querySelectorAll('button') ?? [])];
    names.find(name => name.textContent === 'Sergey Lavrov')?.click();
    expect(onOpen).toHaveBeenCalledWith({ id: 'lavrov', kind: 'person', name: 'Sergey Lavrov' });
  });

  test('draws her career with the day of the article marked', () => {
    const picture = card.querySelector('svg.career');
    expect(picture?.getAttribute('aria-label')).toContain('7 offices between 2010 and 2024');
    expect([...card.querySelectorAll<SVGElement>('g.career-bar')].map(bar => bar.dataset.held)).toEqual([
      'then',
      'before',
      'before',
      'before',
      'then',
      'then',
      'since',
    ]);
    // What she was on the day goes on after it; what came later is drawn as such.
    expect(card.querySelectorAll('[data-held="then"] .later')).toHaveLength(3);
    expect(card.querySelectorAll('[data-held="since"] .known')).toHaveLength(0);
  });

  test('says how many meetings it leaves out', () => {
    expect(said(card)).toContain('5 more after this article in our data');
  });

  test('links only to web pages, and lets them know nothing', () => {
    const links = [...card.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ protocol }) => !/^https?:$/.test(protocol))).toEqual([]);
    expect(new Set(links.map(({ rel, target }) => `${rel} ${target}`))).toEqual(
      new Set(['noopener noreferrer _blank']),
    );
  });
});

test('an office still held says of what day that is known, never "present"', () => {
  draw('putin');
  expect(said(card.querySelector('.later'))).toContain('Since thenin office as of 15 Jan 2026');
  expect(said(card)).not.toContain('present');
});

test('someone of whom nothing is known on the day is said to be so', () => {
  draw('blinken');
  expect(said(sectionOf('On 28 January 2022'))).toContain('No office known on this day.');
  expect(said(sectionOf('On 28 January 2022'))).toContain('Last known office');
});

test('the card of an event tells its outcome as later knowledge before it, and plainly after it', () => {
  draw('truss-lavrov');
  expect(said(card.querySelector('.later'))).toContain('The talks ended without agreement.');
  draw('truss-lavrov', '2022-02-12');
  expect(card.querySelector('.later')).toBeNull();
  expect(said(card.querySelector('.outcome'))).toBe('The talks ended without agreement.');
});

test('the card of an event that nobody had spoken of yet tells nothing of it as known on the day', () => {
  draw('johnson-kyiv');
  const onTheDay = sectionOf('On 28 January 2022');
  expect(said(onTheDay?.querySelector('.later'))).toContain('1 February 2022');
  expect(saidThen(onTheDay)).toBe('On 28 January 2022');
});

test('the card of a capital names the government of the day', () => {
  draw('kyiv');
  expect(said(sectionOf('Government of Ukraine, on 28 January 2022'))).toContain('Volodymyr Zelenskyy');
});
