import { describe, expect, test } from 'vitest';
import { textMeant } from '../../../src/content/highlight/text-meant.ts';

describe('the text a page meant', () => {
  const shown = 'On Monday the president ';
  const hidden = 'Putin met Macron in Moscow.';

  test.each([
    ['On Tuesday it rained.', 'a new text'],
    ['', 'no text at all'],
    ['On Monday the president Putin met Macron.', 'the text with its end rewritten'],
    ['On Monday the president Putin met Macron in Moscow. They dined.', 'the whole text, longer'],
    ['On Monday the president Zelensky received Scholz.', 'another name after the same beginning'],
    ['On Monday the president met Macron in Moscow.', 'the text without the name'],
    ['On Monday the president …', 'the text cut short'],
    ['On Monday the president slept.', 'a much shorter text'],
    ['Dear president ', 'a short text that happens to end alike'],
    ['On Monday the president .', 'a template whose value has gone'],
    ['On Monday the president  in Moscow.', 'a template whose value in the middle has gone'],
    ['On Monday the president ’s men were in Moscow.', 'a template with less of what it had'],
  ])('is what it wrote: %s (%s)', now => {
    expect(textMeant(shown, hidden, now)).toBe(now);
  });

  test.each([
    [' They dined.', 'a sentence'],
    ['!', 'a mark'],
    ['x', 'a letter'],
    ['(ap)', 'a few letters'],
  ])('is the whole text and what it appended: %s (%s)', added => {
    expect(textMeant(shown, hidden, shown + added)).toBe(shown + hidden + added);
  });

  test.each([
    ['On Sunday the president ', 'a word exchanged'],
    ['Update: On Monday the president ', 'a word put in front'],
    ['On Monday the presiden\u00adt ', 'a soft hyphen'],
  ])('is its edit of what it saw, and the rest: %s (%s)', now => {
    expect(textMeant(shown, hidden, now)).toBe(now + hidden);
  });

  test('is what a template has left, all of whose values have gone, and not words that stream in one by one', () => {
    const met = 'Vladimir Putin and Ben Wallace met, then Vladimir Putin left.';
    const left = 'At 4:00  and Ben Wallace met, then  left.';
    expect(textMeant('At 4:00 ', met, left)).toBe(left);
    expect(textMeant('At 4:00 ', met, 'At 4:00  and Ben')).toBe(`At 4:00 ${met} and Ben`);
    expect(textMeant('At 4:00 ', met, 'At 4:00  Vladimir Putin stayed.')).toBe(
      `At 4:00 ${met} Vladimir Putin stayed.`,
    );
  });

  test('is the whole text when it wrote back what it saw', () => {
    expect(textMeant(shown, hidden, shown)).toBe(shown + hidden);
    expect(textMeant(shown, hidden, shown.trim())).toBe(shown + hidden);
  });

  test('ends at the mark when the page has put the rest beside it', () => {
    expect(textMeant(shown, hidden, shown, `${hidden} More.`)).toBe(shown);
  });

  test('of a node that begins with a name is what was written, unless that can only go on with a sentence', () => {
    expect(textMeant('', 'Boris Johnson', 'Liz Truss')).toBe('Liz Truss');
    expect(textMeant('', 'Boris Johnson', ', ')).toBe(', ');
    expect(textMeant('', 'Boris Johnson', 'x')).toBe('x');
    const sentence = 'Putin said on Monday that NATO had ignored him.';
    expect(textMeant('', sentence, ' He left.')).toBe(`${sentence} He left.`);
    expect(textMeant('', sentence, 'He left.')).toBe('He left.');
    const longer = ' He left for Geneva, where he is to meet the others of the six.';
    expect(textMeant('', sentence, longer)).toBe(sentence + longer);
  });
});
