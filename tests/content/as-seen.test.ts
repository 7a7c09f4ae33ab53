import { describe, expect, test } from 'vitest';
import { asSeen } from '../../src/content/as-seen.ts';

/** The letters of the page that the first place of `name` in the seen text stands for. */
function onPage(page: string, name: string): string {
  const { text, stretch } = asSeen(page);
  const start = text.indexOf(name);
  expect(start).toBeGreaterThanOrEqual(0);
  const found = stretch(start, start + name.length);
  return page.slice(found.start, found.end);
}

describe('a paragraph whose source breaks lines', () => {
  const page = '\n    On Friday Liz\n        Truss met  Sergey\tLavrov\r\n  in Moscow.\n';

  test('is seen with single spaces', () => {
    expect(asSeen(page).text).toBe(' On Friday Liz Truss met Sergey Lavrov in Moscow. ');
  });

  test.each([
    ['Liz Truss', 'Liz\n        Truss'],
    ['Sergey Lavrov', 'Sergey\tLavrov'],
    ['Lavrov', 'Lavrov'],
    ['Moscow', 'Moscow'],
    ['On', 'On'],
  ])('has %s at %j', (name, letters) => {
    expect(onPage(page, name)).toBe(letters);
  });
});

test('a text without such runs is seen as it is', () => {
  const page = 'Liz Truss met Sergey\u00a0Lavrov.';
  expect(asSeen(page).text).toBe(page);
  expect(asSeen(page).stretch(4, 9)).toEqual({ start: 4, end: 9 });
});

test('an empty stretch stays empty', () => {
  expect(asSeen('a \n b').stretch(2, 2)).toEqual({ start: 4, end: 4 });
});
