import { expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';
import {
  apostrophe,
  classAt,
  digitOrMark,
  hasLetter,
  invisible,
  keepOnly,
  letter,
  other,
} from '../../../src/core/text/letters.ts';

const everyUnit = Array.from({ length: 0x1_0000 }, (_, unit) => String.fromCharCode(unit));

test('every code unit has the class that Unicode gives it, those known from the start too', () => {
  const wrong = everyUnit.filter(one => {
    const found = classAt(one, 0);
    if (found === apostrophe || found === invisible) return false;
    if (/\p{L}/u.test(one)) return found !== letter;
    return found !== (/[\p{N}\p{M}]/u.test(one) ? digitOrMark : other);
  });
  expect(wrong).toEqual([]);
});

test('a letter is found in any script, and no digit, mark or sign is one', () => {
  expect(['28 января', '2022年', '١ مارس', '𝒜', '“é'].filter(hasLetter)).toHaveLength(5);
  expect(['', '28.01.2022', '“…” —', '١٢', '\u0301', '🙂'].filter(hasLetter)).toEqual([]);
});

test('of a text what is wanted is kept, and a run of all else is one gap', () => {
  expect(keepOnly('Read 12 times – á 𝒜!', [letter], ' ')).toBe('Read times á 𝒜 ');
  expect(keepOnly('“28. січня”: 2022 année', [letter, digitOrMark])).toBe('28січня2022année');
});

test('accents go from letters of all scripts, whether they lie beside Latin ones or not', () => {
  const accents = /(?!\u3099|\u309A)\p{Script=Inherited}|(?=\p{Script=Hebrew}|\p{Script=Arabic})\p{Mn}/u;
  const left = everyUnit.filter(one => accents.test(one) && fold(`a${one}`) !== 'a');
  expect(left.filter(one => classAt(one, 0) !== invisible)).toEqual([]);
});
