import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/linking/find-mentions.ts';
import { world } from './world.ts';

/** Pieces of names and of what stands around them, whole and broken. */
const pieces = [
  'Liz Truss',
  'Truss',
  'Lavrov',
  'Boris',
  'Johnson',
  'Mick',
  'Wallace',
  'Ben Wallace',
  'Kim Jong Un',
  'Kim',
  'May',
  'Theresa May',
  'U.S.',
  'US',
  'us',
  'NATO',
  'Turkey',
  'turkey',
  'Moscow',
  'London',
  'Jordan',
  'South',
  'Sudan',
  'Guinea-Bissau',
  'Ministry of Defence',
  'British',
  'North Korean',
  'President',
  'Mr.',
  'the',
  'of',
  'von der',
  'Leyen',
  "d'Ivoire",
  'Côte',
  'Лавров',
  'Сергей',
  'Street',
  'Jr.',
  'Texas',
  'Çavuşoğlu'.normalize('NFD'),
  'İstanbul',
  'ǅ',
  'ß',
  '日本',
  'שלום',
  '\u0301',
  '\u200D',
  '\u00AD',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '😀',
  '\0',
  '2022',
  '-',
  '‑',
  '–',
  '&',
  "'s",
  '’s',
  '’',
  '"',
  '“',
  '.',
  '...',
  ',',
  ':',
  '(',
  ')',
  '\n',
  '\r\n',
  '\u2028',
  '\u00A0',
  '\t',
  ' ',
  ' ',
  ' ',
  ' ',
];

/** Numbers from 0 up to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const find = (blocks: string[]) => findMentions(world, { asOf: '2022-01-28', blocks, known: [] });

/** What is wrong with the mentions in some blocks, in words. */
function faultsIn(blocks: string[]): string[] {
  const { mentions, entities } = find(blocks);
  const described = new Set(entities.map(({ id }) => id));
  return mentions.flatMap((mention, number) => {
    const { block, start, end, entities: meant, undecided } = mention;
    const before = mentions[number - 1];
    const surface = blocks[block]?.slice(start, end) ?? '';
    const sound =
      surface.length === end - start &&
      /^[\p{L}\p{N}\p{M}].*[\p{L}\p{N}\p{M}.]$/su.test(surface) &&
      (before === undefined || block > before.block || (block === before.block && start >= before.end)) &&
      meant.length > 1 === (undecided === true) &&
      meant.every(id => described.has(id));
    return sound ? [] : [`${JSON.stringify(mention)} in ${JSON.stringify(blocks)}`];
  });
}

describe('whatever the text', () => {
  test('mentions are in order, share no letter, lie within their blocks and begin and end with their words', () => {
    const next = seeded(28012022);
    const some = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
    const faults: string[] = [];
    let mentioned = 0;
    for (let round = 0; round < 1000; round++) {
      const blocks = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
        Array.from({ length: Math.floor(next() * 25) }, () => some(pieces) + (next() < 0.7 ? ' ' : '')).join(
          '',
        ),
      );
      faults.push(...faultsIn(blocks));
      mentioned += find(blocks).mentions.length;
    }
    expect(faults).toEqual([]);
    expect(mentioned).toBeGreaterThan(1000);
  });

  test('letters before and after the blocks of a text change nothing in them', () => {
    const next = seeded(10022022);
    const some = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 20 }, () => some(pieces)).join(' ');
      const shifted = find(['', text, ' ']).mentions.map(mention => ({
        ...mention,
        block: mention.block - 1,
      }));
      expect(shifted).toEqual(find([text]).mentions);
    }
  });

  test.each([
    ['one word of ten million letters', 'a'.repeat(10_000_000)],
    ['ten million dots', '.'.repeat(10_000_000)],
    ['a million initials', 'A.'.repeat(1_000_000)],
    ['a million hyphens between names', 'Truss-'.repeat(300_000)],
    ['a million apostrophes', "d'".repeat(1_000_000)],
    ['half a name for ever', 'Kim Jong '.repeat(300_000)],
    ['spaces between the words of a name', `Liz${' '.repeat(1_000_000)}Truss`],
    ['marks on one letter', `e${'\u0301'.repeat(1_000_000)}`],
    ['broken surrogates', '\uD83D \uDE00'.repeat(300_000)],
    ['names and namesakes', 'Boris Johnson, Lyndon Johnson, Johnson. '.repeat(30_000)],
  ])('takes seconds of the processor at most: %s', (_, text) => {
    const started = process.cpuUsage();
    find([text]);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(10_000);
  });

  test('takes time in proportion to its length', () => {
    const sentence =
      'On Friday Boris Johnson met Mick Wallace and Lavrov in Moscow; Johnson and Truss left for London. ';
    const time = (repeats: number) => {
      const blocks = Array.from({ length: repeats }, () => sentence);
      const times = Array.from({ length: 3 }, () => {
        const started = performance.now();
        find(blocks);
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    time(500);
    // Eight times the text may take four times eight as long on a busy machine, not eight times eight.
    expect(time(4_000)).toBeLessThan(32 * Math.max(time(500), 2));
  });
});
