import { describe, expect, test } from 'vitest';
import { type HoverHabits, usualHabits } from '../../../src/core/tooltip/hover-habits.ts';
import {
  firstHover,
  type HoverEvent,
  type HoverState,
  wakesAt,
} from '../../../src/core/tooltip/hover-state.ts';
import { nextHover } from '../../../src/core/tooltip/next-hover.ts';
import { timing } from '../../../src/core/tooltip/timing.ts';

interface Mention {
  name: string;
}
const truss: Mention = { name: 'Liz Truss' };
const lavrov: Mention = { name: 'Sergey Lavrov' };
type Event = HoverEvent<Mention, string>;

/** The pointer comes from the page to a mention at time 0, slowly; the card stands below. */
const arrive: Event[] = [
  { type: 'point', at: -40, x: 90, y: 95, over: 'page' },
  { type: 'point', at: 0, x: 100, y: 95, over: truss },
];
const answer = (at: number, token = 1): Event => ({ type: 'answered', at, token, view: 'the card' });
const tick = (at: number): Event => ({ type: 'tick', at });
const box = { left: 80, top: 110, right: 440, bottom: 530 };
const openCard: Event[] = [...arrive, answer(20), tick(400), { type: 'placed', box }];

function play(...events: Event[]): HoverState<Mention, string> {
  return playWith(usualHabits, ...events);
}
function playWith(habits: HoverHabits, ...events: Event[]): HoverState<Mention, string> {
  return events.reduce<HoverState<Mention, string>>(
    (state, event) => nextHover(state, event, habits),
    firstHover(),
  );
}
const phase = (...events: Event[]) => play(...events).phase;

describe('a card opens', () => {
  /*
   *   time    -40      0            20        399    400
   *   pointer  page ─► Liz Truss ─────────────────────►
   *   phase    closed  waiting      waiting   ·      open
   */
  test.each([
    ['nothing yet on arriving', arrive, 'waiting'],
    ['not when the answer comes early', [...arrive, answer(20)], 'waiting'],
    ['not a moment before 400 ms', [...arrive, answer(20), tick(399)], 'waiting'],
    ['400 ms after the pointer came to rest', [...arrive, answer(20), tick(400)], 'open'],
    ['with the answer, when that is late', [...arrive, tick(400), answer(650)], 'open'],
  ] as [string, Event[], string][])('%s', (_, events, expected) => {
    expect(phase(...events)).toBe(expected);
  });

  test('wants to be woken when it is due', () => {
    expect(wakesAt(play(...arrive))).toBe(timing.openAfter);
  });

  test('later for a pointer that hurries on across the mention', () => {
    const hurrying: Event = { type: 'point', at: 100, x: 200, y: 95, over: truss };
    expect(wakesAt(play(...arrive, hurrying))).toBe(500);
    const strolling: Event = { type: 'point', at: 100, x: 140, y: 95, over: truss };
    expect(wakesAt(play(...arrive, strolling))).toBe(400);
  });

  test('at once and pinned when a key or a click asks for it', () => {
    expect(phase({ type: 'summon', at: 0, mention: truss }, answer(3))).toBe('pinned');
  });

  test('100 ms after resting on the next mention while one is open', () => {
    const onLavrov: Event = { type: 'point', at: 1000, x: 600, y: 60, over: lavrov };
    const state = play(...openCard, onLavrov);
    expect(state).toMatchObject({ phase: 'waiting', mention: lavrov });
    expect(wakesAt(state)).toBe(1100);
  });

  test('100 ms after resting on a mention when one has just closed', () => {
    const away: Event = { type: 'point', at: 1000, x: 600, y: 20, over: 'page' };
    const onLavrov: Event = { type: 'point', at: 1400, x: 610, y: 20, over: lavrov };
    expect(wakesAt(play(...openCard, away, tick(1300), onLavrov))).toBe(1500);
    expect(wakesAt(play(...openCard, away, tick(1300), { ...onLavrov, at: 2000 }))).toBe(2400);
  });
});

describe('a card stays shut', () => {
  test('when the page scrolled a mention under a pointer at rest', () => {
    expect(phase(arrive[0]!, { type: 'point', at: 300, x: 90, y: 95, over: truss })).toBe('closed');
  });

  test('when the page was loaded under the pointer', () => {
    expect(phase({ type: 'point', at: 10, x: 100, y: 95, over: truss })).toBe('closed');
  });

  test('within 100 ms of scrolling, though the pointer moves', () => {
    const scroll: Event = { type: 'scroll', at: -50 };
    const at = (time: number): Event => ({ type: 'point', at: time, x: 100 + time, y: 95, over: truss });
    expect(phase(arrive[0]!, scroll, at(40))).toBe('closed');
    expect(phase(arrive[0]!, scroll, at(40), at(60))).toBe('waiting');
  });

  test('when the reader scrolls or leaves before it is due', () => {
    expect(phase(...arrive, { type: 'scroll', at: 200 }, answer(300), tick(400))).toBe('closed');
    const away: Event = { type: 'point', at: 200, x: 90, y: 200, over: 'page' };
    expect(phase(...arrive, away, answer(300), tick(400))).toBe('closed');
  });

  test('for an answer to a mention that was left for another', () => {
    const onLavrov: Event = { type: 'point', at: 200, x: 150, y: 95, over: lavrov };
    expect(phase(...arrive, onLavrov, answer(300, 1), tick(600))).toBe('waiting');
    expect(phase(...arrive, onLavrov, answer(300, 2), tick(600))).toBe('open');
  });

  test('when there is nothing to say', () => {
    expect(phase(...arrive, { type: 'answered', at: 20, token: 1, view: null })).toBe('closed');
  });

  test('after Escape until the pointer has been elsewhere', () => {
    const still: Event = { type: 'point', at: 500, x: 103, y: 95, over: truss };
    const away: Event = { type: 'point', at: 600, x: 103, y: 300, over: 'page' };
    const back: Event = { type: 'point', at: 700, x: 103, y: 96, over: truss };
    expect(phase(...openCard, { type: 'dismiss' }, still)).toBe('closed');
    expect(phase(...openCard, { type: 'dismiss' }, still, away, back)).toBe('waiting');
  });
});

describe('an open card closes', () => {
  const away: Event = { type: 'point', at: 1000, x: 100, y: 20, over: 'page' };

  test('300 ms after the pointer left it', () => {
    expect(phase(...openCard, away)).toBe('leaving');
    expect(phase(...openCard, away, tick(1299))).toBe('leaving');
    expect(phase(...openCard, away, tick(1300))).toBe('closed');
  });

  test('not when the pointer goes into it or comes back', () => {
    const inCard: Event = { type: 'point', at: 1200, x: 120, y: 150, over: 'card' };
    const back: Event = { type: 'point', at: 1200, x: 100, y: 95, over: truss };
    expect(phase(...openCard, away, inCard, tick(1300))).toBe('open');
    expect(phase(...openCard, away, back, tick(1300))).toBe('open');
  });

  /*
   *   Liz Truss ·(100,95)
   *              ╲
   *     Sergey    · (110,104) on the way
   *     Lavrov  ┌──────
   *             │ card
   */
  test('not for a mention that is crossed on the way to it', () => {
    const across: Event = { type: 'point', at: 1000, x: 110, y: 104, over: lavrov };
    const arrived: Event = { type: 'point', at: 1100, x: 115, y: 115, over: 'card' };
    expect(phase(...openCard, across)).toBe('leaving');
    expect(phase(...openCard, across, arrived)).toBe('open');
  });

  test('for a mention on the way on which the pointer comes to rest', () => {
    const across: Event = { type: 'point', at: 1000, x: 110, y: 104, over: lavrov };
    const state = play(...openCard, across, tick(1300));
    expect(state).toMatchObject({ phase: 'waiting', mention: lavrov, opensAt: 1400 });
  });

  test('never by leaving once it is pinned, but at once when dismissed', () => {
    expect(phase(...openCard, { type: 'pin' }, away, tick(2000))).toBe('pinned');
    expect(phase(...openCard, { type: 'pin' }, { type: 'dismiss' })).toBe('closed');
  });
});

describe('a reader who wants cards', () => {
  const shift = (at: number): Event => ({ type: 'point', at, x: 100, y: 95, over: truss, shift: true });

  test('only with Shift held gets none without it', () => {
    const habits = { ...usualHabits, mode: 'modifier' } as const;
    expect(playWith(habits, ...arrive).phase).toBe('closed');
    expect(playWith(habits, ...arrive, answer(20), tick(900)).phase).toBe('closed');
  });

  test('only with Shift held gets one soon after pressing it, though the pointer has long been at rest', () => {
    const habits = { ...usualHabits, mode: 'modifier' } as const;
    const pressed = playWith(habits, ...arrive, shift(2000));
    expect(wakesAt(pressed)).toBe(2100);
    expect(playWith(habits, ...arrive, shift(2000), answer(2010), tick(2100)).phase).toBe('open');
  });

  test.each(['click', 'off'] as const)('by %s gets none from resting', mode => {
    const habits = { ...usualHabits, mode };
    expect(playWith(habits, ...arrive, answer(20), tick(900)).phase).toBe('closed');
    expect(playWith(habits, { type: 'summon', at: 0, mention: truss }, answer(5)).phase).toBe('pinned');
  });

  test('slowly gets them slowly, and as long as chosen after leaving', () => {
    const habits = { mode: 'hover', openDelay: 1000, closeDelay: 800 } as const;
    const waiting = playWith(habits, ...arrive, answer(20));
    expect(wakesAt(waiting)).toBe(1000);
    const away: Event = { type: 'point', at: 1500, x: 600, y: 20, over: 'page' };
    expect(wakesAt(playWith(habits, ...arrive, answer(20), tick(1000), away))).toBe(2300);
  });

  test('at once gets the next one no later than the first', () => {
    const habits = { mode: 'hover', openDelay: 0, closeDelay: 300 } as const;
    expect(wakesAt(playWith(habits, ...arrive))).toBe(0);
  });
});

describe('a pointer with a button held', () => {
  const drag = (at: number, over: Mention | 'page'): Event => ({
    type: 'point',
    at,
    x: at,
    y: 95,
    over,
    pressed: true,
  });

  test('selects text and opens nothing', () => {
    expect(phase({ type: 'point', at: -40, x: 90, y: 95, over: 'page' }, drag(0, truss))).toBe('closed');
    expect(phase(...arrive, drag(50, truss))).toBe('closed');
  });

  test('takes no card away while it selects in it', () => {
    expect(phase(...openCard, drag(500, 'page'))).toBe('open');
  });
});
