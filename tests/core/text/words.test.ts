import { describe, expect, test } from 'vitest';
import { longestWord } from '../../../src/core/text/spellings.ts';
import { mostWords, words } from '../../../src/core/text/words.ts';

const surfaces = (text: string) => words(text).map(word => text.slice(word.start, word.end));
const folds = (text: string) => words(text).map(word => word.fold);

describe('words', () => {
  test.each([
    ['Ben Wallace, Liz Truss', ['Ben', 'Wallace', 'Liz', 'Truss']],
    ['Saint-Denis–Moscow', ['Saint', 'Denis', 'Moscow']],
    ['O’Brien and d’Ivoire', ['O’Brien', 'and', 'd’Ivoire']],
    ["Johnson's, Truss’s, JOHNSON’S", ['Johnson', 'Truss', 'JOHNSON']],
    ['the ministers’ talks', ['the', 'ministers', 'talks']],
    ['‘Truss’s visit’', ['Truss', 'visit']],
    ['George H. W. Bush', ['George', 'H', 'W', 'Bush']],
    ['COP26, 1.5 degrees', ['COP26', '1', '5', 'degrees']],
    ['the West\u200F', ['the', 'West']],
    ['', []],
    ['… — “”', []],
  ])('%j is cut into %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  test.each([
    ['U.S.', ['U.S.'], ['u.s.']],
    ['the U.K.’s Defense', ['the', 'U.K.', 'Defense'], ['the', 'u.k.', 'defense']],
    ['U.S.-led', ['U.S.', 'led'], ['u.s.', 'led']],
    ['in the U.N, he', ['in', 'the', 'U.N', 'he'], ['in', 'the', 'u.n.', 'he']],
    ['J.D.Vance', ['J.D.', 'Vance'], ['j.d.', 'vance']],
    ['US', ['US'], ['us']],
  ])('the initialisms of %j keep their dots, and are not the word "us"', (text, expected, folded) => {
    expect(surfaces(text)).toEqual(expected);
    expect(folds(text)).toEqual(folded);
  });

  test.each([
    ['Çavuşoğlu', 'cavusoglu'],
    ['Åland', 'aland'],
    ['Re\u0301publique', 'republique'],
    ['Łukasz', 'lukasz'],
    ['Søren', 'soren'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Kırıkkale', 'kirikkale'],
    ['O’Brien', "o'brien"],
    ['so\u00ADwie', 'sowie'],
    ['Шойгу', 'шойгу'],
    ['Хрущёв', 'хрущев'],
    ['Київ', 'київ'],
    ['ΠΑΡΙΣ', 'παρισ'],
    ['Париж', 'париж'],
    ['가나', '가나'],
    ['がく', 'がく'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s is compared as %s', (word, folded) => {
    expect(folds(word)).toEqual([folded]);
  });

  test('a word folds to the same however many other words have been read in between', () => {
    const names = ['Çavuşoğlu', 'TRUSS', 'Straße', 'Шойгу'];
    const before = folds(names.join(' '));
    for (let number = 0; number < 100_000; number++) words(`Wort${number}`);
    expect(folds(names.join(' '))).toEqual(before);
    expect(before).toEqual(['cavusoglu', 'truss', 'strasse', 'шойгу']);
  });

  test('offsets are those of the text as it stands, also after a letter that grows in lower case', () => {
    const text = 'İİİ “Łódź” 🇬🇧 Truss';
    expect(surfaces(text)).toEqual(['İİİ', 'Łódź', 'Truss']);
  });

  test.each([
    ['a lone surrogate', '\uD800Truss\uDC00 met', ['Truss', 'met']],
    ['a NUL', 'Truss\0met', ['Truss', 'met']],
    ['letters beyond the basic plane', '𐐀𐐁 met', ['𐐀𐐁', 'met']],
    ['an emoji', 'Truss😀met', ['Truss', 'met']],
  ])('%s is survived', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  test.each([
    ['a', 1],
    ["a'", 1],
    ['a.', 1],
    ['\u200F', 0],
    ["'", 0],
    ['\uD800', 0],
  ])('ten million code units of %j take no longer than a blink, and are in no name', (unit, count) => {
    const found = words(unit.repeat(10_000_000 / unit.length));
    expect(found.length).toBe(count);
    expect(found.every(word => word.fold === '' && word.end - word.start > longestWord)).toBe(true);
  });

  test('whatever the letters, words stand in order, apart, in the room there is, and fold to the same when cut again', () => {
    const letters = [
      'a',
      'S',
      's',
      "'",
      '’',
      '.',
      ' ',
      '-',
      'é',
      'e\u0301',
      'ß',
      'й',
      'İ',
      '\uD83D',
      '\u200F',
      '1',
    ];
    let seed = 20_220_128;
    const next = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return letters[Math.floor(seed / 65_536) % letters.length]!;
    };
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({ length: 12 }, next).join('');
      let end = 0;
      expect(words(text).length).toBeLessThanOrEqual(mostWords(text.length));
      for (const word of words(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        const alone = words(text.slice(word.start, word.end));
        expect(alone.map(one => one.fold)).toEqual([word.fold]);
        end = word.end;
      }
    }
  });
});
