import { describe, expect, test } from 'vitest';
import { capital, none, shapeOf, small, upper } from '../../../src/core/linking/casing.ts';

const names = { [none]: 'none', [small]: 'small', [capital]: 'capital', [upper]: 'upper' };

describe('a word is written', () => {
  test.each([
    ['none', ['2022', '北京', 'القاهرة', 'თბილისი', 'ªo']],
    ['small', ['president', 'été', 'москва', 'ßen', "d'Ivoire", 'ǆep']],
    [
      'capital',
      ['A', 'Truss', 'Élysée', 'Élise', 'Łódź', 'Москва', 'Я', 'É', 'ǅep', "O'Brien", 'İstanbul', 'SPÖs'],
    ],
    ['upper', ['NATO', 'ÖVP', 'SPÖ', 'МИД', 'ÉU', "O'BRIEN", 'COP26', 'ΕΕ', 'U.S.', 'Ö.B.']],
  ])('%s: %j', (shape, words) => {
    expect(words.filter(word => names[shapeOf(word) as keyof typeof names] !== shape)).toEqual([]);
  });
});

test('one letter is small or a capital as Unicode has it, wherever it has both', () => {
  const wrong = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit)).filter(one => {
    const isGeorgian = one >= '\u10d0' && one <= '\u10ff';
    const hasBoth = /^[\p{L}]$/u.test(one) && one.toLowerCase() !== one.toUpperCase() && !isGeorgian;
    return hasBoth && shapeOf(one) !== (/[\p{Lu}\p{Lt}]/u.test(one) ? capital : small);
  });
  expect(wrong).toEqual([]);
});
