import { describe, expect, test } from 'vitest';
import { insideStory } from '../../src/dev/pages/inside-story.ts';
import type { Passage } from '../../src/dev/pages/look-in-page.ts';

/** A mention in brackets, as it stands in its line. */
function passage(line: string, place: Passage['place'] = 'text'): Passage {
  const [before = '', mention = '', after = ''] = line.split(/[[\]]/);
  return { before, mention, after, place };
}

describe('a mention on a saved page', () => {
  const body =
    'The foreign ministers of Russia and the United Kingdom met in Moscow.\n\nSergey Lavrov called the talks a conversation of the deaf.';
  const isInside = insideStory(body, 'Truss and Lavrov meet in Moscow');

  test.each([
    'The foreign ministers of [Russia] and the United Kingdom met in Moscow.',
    'The foreign ministers of Russia and the United Kingdom met in  [Moscow] .',
    '[Truss] and Lavrov meet in Moscow',
  ])('stands inside the story: %s', line => {
    expect(isInside(passage(line))).toBe(true);
  });

  test.each([
    'Read more: the foreign minister of [Russia] flies to Geneva',
    '[Russia]',
    'Topics: [Sergey Lavrov]',
    'Why [Russia] and the United Kingdom fell out over the Arctic',
  ])('stands outside of it: %s', line => {
    expect(isInside(passage(line))).toBe(false);
  });

  test('stands inside below a picture, which the story as it was cut out does not have', () => {
    expect(isInside(passage('[Liz Truss] on Red Square', 'caption'))).toBe(true);
  });

  test('is found in a story that was cut out as markup', () => {
    const isInside = insideStory('<p>Talks &amp; tea in <b>Moscow</b></p><p>Lavrov left early.</p>', '');
    expect(isInside(passage('Talks & tea in [Moscow]'))).toBe(true);
  });
});
