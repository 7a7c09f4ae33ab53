import { expect, test } from 'vitest';
import { findJsonFault } from '../../src/compiler/find-json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('the place of a fault is found whenever the engine finds one, and only then', () => {
  const parts = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    'true',
    'null',
    ' ',
    '\n',
    '"',
    '\\',
    '01',
    '-',
    '.5',
    'tru',
  ];
  let seed = 11;
  for (let round = 0; round < 20_000; round++) {
    let text = '';
    for (let i = 0; i < 7; i++) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += parts[Math.floor(seed / 65_536) % parts.length];
    }
    expect([text, findJsonFault(text) === undefined]).toEqual([text, isJson(text)]);
  }
});
