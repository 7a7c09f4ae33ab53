// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { createFuse } from '../../../src/content/highlight/fuse.ts';

const second = 1000;

function play(
  rounds: number,
  every: number,
  text: (round: number) => string,
  element?: (round: number) => Element,
) {
  let now = 0;
  const fuse = createFuse(() => now);
  for (let round = 0; round < rounds; round++) {
    fuse.undone(text(round), element?.(round));
    now += every;
  }
  return fuse;
}

describe('a page is given up', () => {
  test('when the same text comes back unmarked five times in half a minute', () => {
    expect(play(4, second, () => 'Putin spoke.').blown()).toBe(false);
    expect(play(5, second, () => 'Putin spoke.').blown()).toBe(true);
  });

  test('but not when that takes minutes', () => {
    expect(play(50, 20 * second, () => 'Putin spoke.').blown()).toBe(false);
  });

  test('nor for a clock, which is left without marks', () => {
    const clock = document.createElement('time');
    const fuse = play(
      100,
      second,
      round => `Lavrov has been speaking for ${round} seconds`,
      () => clock,
    );
    expect(fuse.restless(clock)).toBe(true);
    expect(fuse.blown()).toBe(false);
  });

  test('when three places never rest', () => {
    const places = ['a', 'b', 'c'].map(name => document.createElement(name));
    const fuse = play(15, second, String, round => places[round % 3]!);
    expect(fuse.blown()).toBe(true);
  });

  test('never for a feed that drops a thousand different paragraphs', () => {
    expect(play(5000, 1, round => `Paragraph ${round} on Truss`).blown()).toBe(false);
  });
});
