import { expect, test } from 'vitest';
import {
  longestWord,
  mostSpellings,
  type Spellings,
  spellingsOf,
  unnumbered,
} from '../../../src/core/text/spellings.ts';

interface Read {
  letters: string;
  fold: string;
  number: number;
}

const book = () => spellingsOf<Read>((letters, fold, number) => ({ letters, fold, number }));
const read = (spellings: Spellings<Read>, letters: string) =>
  spellings.at(`“${letters}”`, 1, 1 + letters.length);

test('a spelling is read once: "Truss" is one word wherever it stands, and "TRUSS" another that folds to the same', () => {
  const spellings = book();
  const truss = read(spellings, 'Truss');
  expect(read(spellings, 'Truss')).toBe(truss);
  expect(read(spellings, 'TRUSS')).not.toBe(truss);
  expect(read(spellings, 'TRUSS').fold).toBe(truss.fold);
});

test('a full book says so, and reads on without remembering', () => {
  const spellings = book();
  for (let number = 0; number < mostSpellings; number++) {
    expect(spellings.isFull()).toBe(false);
    read(spellings, `Wort${number}`);
  }
  expect(spellings.isFull()).toBe(true);
  expect(read(spellings, 'Çavuşoğlu')).toEqual({
    letters: 'Çavuşoğlu',
    fold: 'cavusoglu',
    number: unnumbered,
  });
  expect(read(spellings, 'Wort7').number).not.toBe(unnumbered);
});

test('a word too long for any name has no fold and takes no room', () => {
  const word = read(book(), 'a'.repeat(longestWord + 1));
  expect(word).toEqual({ letters: 'a'.repeat(longestWord), fold: '', number: unnumbered });
});

test('however often words are asked for, each is told from those of the same length and letters', () => {
  const spellings = book();
  const names = Array.from({ length: 2_000 }, (_, number) => `n${String(number).padStart(5, '0')}e`);
  for (let round = 0; round < 5; round++) {
    for (const name of names) expect(read(spellings, name).letters).toBe(name);
  }
});
