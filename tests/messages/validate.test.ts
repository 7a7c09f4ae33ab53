import { describe, expect, test } from 'vitest';
import { limits } from '../../src/messages/limits.ts';
import { backgroundReaders } from '../../src/messages/validate.ts';

const scan = {
  asOf: '2022-01-28',
  language: 'en-GB',
  blocks: ['Liz Truss will travel to Moscow.', ''],
  known: ['Q272201'],
};
const hover = { entity: 'Q58217', asOf: '2022-01-28', company: ['Q272201', 'truss-lavrov-2022'] };

describe('the background reads', () => {
  test('a scan, letter for letter', () => {
    expect(backgroundReaders.findMentions(scan)).toEqual(scan);
  });

  test('a scan of a page that does not say its language', () => {
    const { language: _, ...silent } = scan;
    expect(backgroundReaders.findMentions(silent)).toEqual(silent);
  });

  test('a hover', () => {
    expect(backgroundReaders.readCard(hover)).toEqual(hover);
  });

  test('a count and a question without fields', () => {
    expect(backgroundReaders.showCount({ actors: 0 })).toEqual({ actors: 0 });
    expect(backgroundReaders.describeDataset({})).toEqual({});
  });

  test('a name to hide, on a site or everywhere', () => {
    const everywhere = { entity: 'Q272201', hidden: true };
    expect(backgroundReaders.hideName(everywhere)).toEqual(everywhere);
    expect(backgroundReaders.hideName({ ...everywhere, site: 'www.bbc.com' })).toMatchObject({
      site: 'www.bbc.com',
    });
    expect(() => backgroundReaders.hideName({ ...everywhere, site: 'bbc .com' })).toThrow(
      /site must be a host/,
    );
  });

  test('blocks up to the limits', () => {
    const blocks = Array.from({ length: limits.textLength / limits.blockLength }, () =>
      'x'.repeat(limits.blockLength),
    );
    expect(backgroundReaders.findMentions({ ...scan, blocks }).blocks).toHaveLength(blocks.length);
  });
});

describe('the background refuses', () => {
  const tooManyIds = Array.from({ length: limits.entities + 1 }, (_, i) => `Q${i}`);

  test.each([
    ['no question at all', undefined, /contract/],
    ['a text', 'Liz Truss', /contract/],
    ['a field it does not know', { ...scan, url: 'https://www.bbc.com/' }, /contract/],
    ['a scan without a day', { blocks: [], known: [] }, /asOf must be text/],
    ['30 February', { ...scan, asOf: '2022-02-30' }, /asOf must be a day/],
    ['a month', { ...scan, asOf: '2022-02' }, /asOf must be a day/],
    ['the first of January written freely', { ...scan, asOf: '1 January 2022' }, /asOf must be a day/],
    ['a language that is none', { ...scan, language: 'en"><script>' }, /language must be a language tag/],
    ['one block instead of a list', { ...scan, blocks: 'Liz Truss' }, /blocks must be a list/],
    ['a block that is no text', { ...scan, blocks: ['Truss', 7] }, /blocks 1 must be text/],
    ['too many blocks', { ...scan, blocks: Array(limits.blocks + 1).fill('') }, /blocks must hold no more/],
    [
      'a block too long',
      { ...scan, blocks: ['x'.repeat(limits.blockLength + 1)] },
      /blocks 0 must be no longer/,
    ],
    [
      'too much text in blocks that are each short enough',
      {
        ...scan,
        blocks: Array(limits.textLength / limits.blockLength + 1).fill('x'.repeat(limits.blockLength)),
      },
      /together/,
    ],
    ['too many known entities', { ...scan, known: tooManyIds }, /known must hold no more/],
    ['an id with white space', { ...scan, known: ['Q1 Q2'] }, /known 0 must begin with a letter/],
    ['an empty id', { ...scan, known: [''] }, /known 0 must begin with a letter/],
    ['an id too long', { ...scan, known: ['q'.repeat(limits.idLength + 1)] }, /known 0 must be no longer/],
  ])('%s', (_, question, reason) => {
    expect(() => backgroundReaders.findMentions(question)).toThrow(reason);
    expect(() => backgroundReaders.findMentions(question)).toThrow(/^findMentions: /);
  });

  test.each([
    ['a card of nobody', { ...hover, entity: undefined }, /entity must be text/],
    ['company that is no list', { ...hover, company: 'Q272201' }, /company must be a list/],
  ])('%s', (_, question, reason) => {
    expect(() => backgroundReaders.readCard(question)).toThrow(reason);
  });

  test.each([[-1], [1.5], [Number.NaN], ['3'], [undefined]])('a count of %s', actors => {
    expect(() => backgroundReaders.showCount({ actors })).toThrow(/^showCount: actors must/);
  });
});
