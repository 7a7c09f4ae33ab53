import { expect, test } from 'vitest';
import {
  longestWord,
  mostSpellings,
  type Spellings,
  spellingsOf,
  unnumbered,
} from '../../../src/core/text/spellings.ts';
import { cutWords, endOf, startOf } from '../../../src/core/text/words.ts';

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

test('however often plain words are read, each is told from those of the same length and letters', () => {
  const spellings = book();
  const names = Array.from({ length: 2_000 }, (_, number) => `n${String(number).padStart(5, '0')}e`);
  for (let round = 0; round < 5; round++) {
    expect(cutWords(names.join(' '), spellings).words.map(({ letters }) => letters)).toEqual(names);
  }
});

test('a word is found by its letters whatever they are: short, long, with digits, with accents, in capitals', () => {
  const spellings = book();
  const list = [
    ...['a', 'A', '0', 'z', 'Z', '9', 'aa', 'aA', 'Aa', 'Merkel', 'merkel', 'MERKEL', 'Merke', 'Merkels'],
    ...['COP26', 'COP27', 'Zelenskyy', 'Zelensky', 'Zelenskiy', 'Çavuşoğlu', 'Cavusoglu', 'café', 'cafe'],
    // As many letters as a key holds, and one more.
    ...['representatives', 'representativet', 'misunderstanding', 'misunderstandinG', 'isunderstanding'],
    ...['counterintelligence', 'Liechtensteiners', 'Шойгу', 'шойгу', "O'Brien", 'OBrien', 'U.S', 'US'],
  ];
  for (const text of [list.join(' '), list.toReversed().join(', '), `“${list.join('” – “')}”`]) {
    const cut = cutWords(text, spellings);
    const written = cut.words.map((_, at) => text.slice(startOf(cut, at), endOf(cut, at)));
    expect(cut.words.map(({ letters }) => letters)).toEqual(written);
    expect(written.toSorted()).toEqual(list.toSorted());
  }
  expect(new Set(list).size).toBe(list.length);
  const numbers = cutWords(list.join(' '), spellings).words.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(list.length);
  expect(Math.max(...numbers)).toBe(list.length - 1);
});

test('more words than have room beside each other are still told apart', () => {
  const spellings = book();
  const names = Array.from({ length: mostSpellings + 5_000 }, (_, number) => `n${number.toString(36)}`);
  for (let round = 0; round < 3; round++) {
    expect(cutWords(names.join(' '), spellings).words.map(({ letters }) => letters)).toEqual(names);
  }
  expect(spellings.isFull()).toBe(true);
});
