import { expect, test } from 'vitest';
import type { AsOfFrom } from '../../src/messages/contract.ts';
import { asOfLine } from '../../src/popup/as-of-line.ts';

test.each<[AsOfFrom, string]>([
  ['json-ld', '28 January 2022, from the page’s structured data'],
  ['meta', '28 January 2022, from the page’s metadata'],
  ['time', '28 January 2022, from the date above the article'],
  ['address', '28 January 2022, from the page’s address'],
  ['dateline', '28 January 2022, from the dateline'],
  ['reader', '28 January 2022, as you set it'],
  ['today', 'today, because the page gives no date'],
])('a day read from %s reads "%s"', (from, line) => {
  expect(asOfLine({ date: '2022-01-28', from })).toBe(line);
});
