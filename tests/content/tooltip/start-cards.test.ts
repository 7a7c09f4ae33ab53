// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Gestures } from '../../../src/content/tooltip/hover-listener.ts';
import { type Cards, startCards } from '../../../src/content/tooltip/start-cards.ts';
import { buildCard } from '../../../src/core/card/build-card.ts';
import type { EntityLink } from '../../../src/core/model/entity.ts';
import { type HoverHabits, usualHabits } from '../../../src/core/tooltip/hover-habits.ts';
import { asOf, company, january2022 } from '../../core/card/january-2022.ts';

let reader: Gestures;
let cards: Cards;
let control: AbortController;
let habits: HoverHabits;
let trusted: boolean;
const hideName = vi.fn(async () => true);
const askCard = async (entity: string) => buildCard(january2022, { entity, asOf, company });

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const host = () => document.querySelector('dramatis-card');
const card = () => host()?.shadowRoot?.querySelector<HTMLElement>('.card');
const heading = () => card()?.querySelector('h2')?.textContent;
const button = (name: string) =>
  [...(card()?.querySelectorAll('button') ?? [])].find(
    element => element.textContent === name || element.ariaLabel === name,
  );
const linkOf = (id: string): EntityLink => {
  const { kind, name } = january2022.entity(id)!;
  return { id, kind, name };
};
/** Answers travel through promises, the card's delays through timers. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function pointAt(target: Element, x: number) {
  reader.onPoint({ x, y: 100, target, shift: false, pressed: false });
}
async function dwellOn(id: string) {
  pointAt(document.body, 0);
  await pass(20);
  pointAt(byId(id), 5);
  await pass(400);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  Element.prototype.scrollIntoView = () => {};
  // jsdom draws nothing; what stands in the document counts as drawn.
  // jsdom draws nothing; here all that stands on the page is seen.
  Element.prototype.checkVisibility = () => true;
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([
    { left: 10, top: 100, right: 90, bottom: 120 },
  ] as unknown as DOMRectList);
  document.body.innerHTML = `
    <p>
      <dramatis-mention id="truss" data-entities="truss">Liz Truss</dramatis-mention> meets
      <dramatis-mention id="lavrov" data-entities="lavrov">Sergey Lavrov</dramatis-mention>;
      <a href="#more"><dramatis-mention id="johnson" data-entities="johnson">Johnson</dramatis-mention></a> calls.
      <dramatis-mention id="both" data-entities="truss lavrov">The two ministers</dramatis-mention> speak.
      <dramatis-mention id="gone" data-entities="Q1">Nobody</dramatis-mention>
    </p><input id="search">`;
  control = new AbortController();
  habits = usualHabits;
  trusted = true;
  hideName.mockClear();
  cards = startCards({
    document,
    describe: element => ({
      kind: 'person',
      text: element.textContent,
      via: 'name',
      namedInFull: true,
      entities: (element.getAttribute('data-entities') ?? '')
        .split(' ')
        .map(id => (january2022.entity(id) ? linkOf(id) : { id, kind: 'person', name: id })),
    }),
    askCard,
    article: () => ({
      site: 'bbc.com',
      asOf,
      dayFrom: 'published',
      company: [linkOf('truss'), linkOf('lavrov')],
    }),
    habits: () => habits,
    hideName,
    trusts: () => trusted,
    mentions: () => [...document.querySelectorAll('dramatis-mention')],
    signal: control.signal,
    listen: (_, gestures) => {
      reader = gestures;
    },
  });
});

afterEach(() => {
  control.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('hovering', () => {
  test('shows the card of the name under the pointer as a tooltip named after them', async () => {
    await dwellOn('truss');
    expect(heading()).toBe('Liz Truss');
    expect(card()?.getAttribute('role')).toBe('tooltip');
    expect(document.activeElement).toBe(document.body);
  });

  test('takes it away 300 ms after leaving', async () => {
    await dwellOn('truss');
    pointAt(document.body, 300);
    await pass(299);
    expect(heading()).toBe('Liz Truss');
    await pass(2);
    expect(host()).toBeNull();
  });

  test('keeps it while the pointer is in it', async () => {
    await dwellOn('truss');
    pointAt(host()!, 20);
    await pass(2000);
    expect(heading()).toBe('Liz Truss');
  });

  test('shows nothing for a mention the page has taken away meanwhile', async () => {
    pointAt(document.body, 0);
    pointAt(byId('truss'), 5);
    byId('truss').remove();
    await pass(1000);
    expect(host()).toBeNull();
  });

  test('shows nothing for whom the dataset does not know', async () => {
    await dwellOn('gone');
    expect(host()).toBeNull();
  });

  test('lets the reader choose between the two that are meant', async () => {
    await dwellOn('both');
    expect(heading()).toBe('Several are meant');
    button('Sergey Lavrov')?.click();
    await pass(0);
    expect(heading()).toBe('Sergey Lavrov');
    button('Back')?.click();
    expect(heading()).toBe('Several are meant');
  });
});

describe('Escape', () => {
  test('sends a hovered card away and leaves the key to the page', async () => {
    await dwellOn('truss');
    expect(reader.onEscape()).toBe(false);
    expect(host()).toBeNull();
  });

  test('gives focus back to where it was before the keyboard opened the card', async () => {
    byId('search').focus();
    cards.step('next');
    await pass(0);
    expect(document.activeElement).toBe(host());
    expect(card()?.getAttribute('role')).toBe('dialog');
    cards.step('next');
    await pass(0);
    expect(reader.onEscape()).toBe(true);
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(byId('search'));
  });
});

describe('clicking', () => {
  const click = (id: string) => reader.onClick({ target: byId(id), button: 0 } as unknown as MouseEvent);

  test('on a name pins its card', async () => {
    click('truss');
    await pass(0);
    expect(card()?.getAttribute('role')).toBe('dialog');
    pointAt(document.body, 500);
    await pass(1000);
    expect(heading()).toBe('Liz Truss');
    button('Close')?.click();
    expect(host()).toBeNull();
  });

  test('on a name inside a link follows the link', async () => {
    click('johnson');
    await pass(0);
    expect(host()).toBeNull();
  });

  test('on a participant leads to their card, and Back leads back', async () => {
    await dwellOn('truss');
    button('Sergey Lavrov')?.click();
    await pass(0);
    expect(heading()).toBe('Sergey Lavrov');
    expect(card()?.getAttribute('role')).toBe('dialog');
    button('Back')?.click();
    expect(heading()).toBe('Liz Truss');
    expect(button('Back')).toBeUndefined();
  });
});

describe('stepping', () => {
  test('goes through the names in their order and round', async () => {
    const seen: (string | null | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      cards.step('next');
      await pass(0);
      seen.push(heading());
    }
    expect(seen).toEqual(['Liz Truss', 'Sergey Lavrov', 'Boris Johnson']);
    cards.step('previous');
    await pass(0);
    expect(heading()).toBe('Sergey Lavrov');
  });

  test('to the mentions of one who was chosen, round and round, and nowhere when there is none', async () => {
    for (const heard of ['Sergey Lavrov', 'Several are meant', 'Sergey Lavrov']) {
      expect(cards.step('next', 'lavrov')).toBe(true);
      await pass(0);
      expect(heading()).toBe(heard);
    }
    expect(cards.step('next', 'merkel')).toBe(false);
    expect(heading()).toBe('Sergey Lavrov');
  });

  test('backwards begins with the last name and goes on round past the first', async () => {
    byId('gone').remove();
    cards.step('previous');
    await pass(0);
    expect(heading()).toBe('Several are meant');
    for (let i = 0; i < 4; i++) cards.step('previous');
    await pass(0);
    expect(heading()).toBe('Several are meant');
  });
});

test('when the session ends the card is gone and nothing wakes it', async () => {
  await dwellOn('truss');
  control.abort();
  expect(host()).toBeNull();
  cards.step('next');
  await pass(1000);
  expect(host()).toBeNull();
});

describe('a pinned card', () => {
  const keep = async (id: string) => {
    reader.onClick({ target: byId(id), button: 0 } as unknown as MouseEvent);
    await pass(0);
  };

  test('is moved by the arrow keys on its button, and another one opens at its own name', async () => {
    await keep('truss');
    const before = card()?.style.left;
    button('Move this card: drag it, use the arrow keys, or press for the next corner')?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
    );
    expect(card()?.style.left).not.toBe(before);
    await keep('lavrov');
    expect(card()?.style.left).toBe(before);
  });

  test('hides its name where the reader says', async () => {
    await keep('truss');
    button('Why this?')?.click();
    await pass(50);
    button('on bbc.com')?.click();
    expect(hideName).toHaveBeenCalledWith('truss', 'site', true);
  });

  test('is not worked by scripts of the page', async () => {
    trusted = false;
    await keep('truss');
    button('Close')?.click();
    button('Sergey Lavrov')?.click();
    await pass(0);
    expect(heading()).toBe('Liz Truss');
  });
});

describe('a reader who', () => {
  test('wants cards only on clicks gets none for pointing', async () => {
    habits = { ...usualHabits, mode: 'click' };
    await dwellOn('truss');
    expect(host()).toBeNull();
    reader.onClick({ target: byId('truss'), button: 0 } as unknown as MouseEvent);
    await pass(0);
    expect(heading()).toBe('Liz Truss');
  });

  test('wants none gets none for clicks, and one for the keyboard', async () => {
    habits = { ...usualHabits, mode: 'off' };
    reader.onClick({ target: byId('truss'), button: 0 } as unknown as MouseEvent);
    await pass(0);
    expect(host()).toBeNull();
    cards.step('next');
    await pass(0);
    expect(heading()).toBe('Liz Truss');
  });
});
