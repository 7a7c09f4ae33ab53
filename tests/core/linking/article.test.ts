import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/linking/article.ts';
import {
  afterBreak,
  middle,
  openingAt,
  running,
  sentenceStart,
  shouting,
  styleAt,
  titleCase,
} from '../../../src/core/linking/casing.ts';

describe('what papers ask of their readers is no part of the story', () => {
  test.each([
    'Please sign up here for more from Kyiv.',
    'You may subscribe to our briefing on Ukraine.',
    'Get our daily newsletter from Moscow.',
    'Was this newsletter sent on? Who forwarded this email to you?',
    'Help us support independent journalism in Russia.',
    'The Guardian has a community of readers in Germany.',
    'Your contribution keeps Ukraine in the news.',
    'This article is only available to our subscribers in France.',
    'For news of Geneva follow us on Telegram.',
    'Read more: Truss flies to Moscow',
    '© Reuters',
  ])('%s', text => {
    expect(readArticle([text]).blocks[0]!.words).toEqual([]);
  });

  test.each([
    'The government will support our allies, the press wrote.',
    'Members of the council said the content is known to our subscribers.',
    'Your support is welcome, Johnson told the ministers.',
    'Others will follow, Lavrov told our correspondent.',
    'The ministers will sign the agreement today.',
  ])('but this is: %s', text => {
    expect(readArticle([text]).blocks[0]!.words.length).toBeGreaterThan(4);
  });
});

test('how each sentence is written is told for each of its words, in whatever paragraph it stands', () => {
  const texts = [
    'Truss met Lavrov. TRUSS MEETS LAVROV IN MOSCOW! He said: “We talk.”',
    'Subscribe to our newsletter',
    'Foreign Secretary Truss Meets Lavrov',
    '',
    'Mr. Johnson, too, spoke.',
  ];
  const names: Record<number, string> = {
    [running]: 'running',
    [titleCase]: 'title',
    [shouting]: 'shouting',
  };
  const places: Record<number, string> = { [middle]: '', [sentenceStart]: '^', [afterBreak]: '|' };
  const written = readArticle(texts).blocks.map(block =>
    block.words
      .map(({ fold }, at) => `${places[openingAt(block, at)]}${fold} ${names[styleAt(block, at)]}`)
      .join(', '),
  );
  expect(written).toEqual([
    '^truss running, met running, lavrov running, ^truss shouting, meets shouting, lavrov shouting, ' +
      'in shouting, moscow shouting, ^he running, said running, |we running, talk running',
    '',
    '^foreign title, secretary title, truss title, meets title, lavrov title',
    '',
    '^mr running, johnson running, too running, spoke running',
  ]);
});
