// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findAnyStory } from '../../../src/content/article/find-article.ts';
import { readBlocks } from '../../../src/content/article/read-blocks.ts';
import { atOnce } from '../../../src/content/article/steps.ts';
import { page, paragraphs, sentence } from './pages.ts';

const title = 'Ministers agree to meet in Moscow';

function textsOf(body: string): { met: string[]; walked: string[] } {
  const story = atOnce(findAnyStory(page(body, `<title>${title}</title>`)));
  const { met: _, ...unread } = story;
  const texts = (found: typeof story) => atOnce(readBlocks(found)).map(({ text }) => text);
  return { met: texts(story), walked: texts(unread) };
}

/** Stories with what may stand between their lines. */
const stories: [string, string][] = [
  ['nothing else', `<h1>${title}</h1>${paragraphs(5)}`],
  [
    'a credit within a caption',
    `<h1>${title}</h1>${paragraphs(4)}<figure><figcaption>${sentence('the picture')} <span class="credit">(Photo: <b>Agency</b><br>Service)</span></figcaption></figure>`,
  ],
  [
    'an advertisement within a sentence',
    `<h1>${title}</h1>${paragraphs(4)}<p>Lavrov <span class="ad">Buy <i>now</i></span> met <a href="/t">Truss</a> in Moscow on Thursday.</p>`,
  ],
  [
    'related links between its paragraphs',
    `<h1>${title}</h1>${paragraphs(3)}<div class="related"><p>${sentence('something else')}</p></div>${paragraphs(3)}`,
  ],
  [
    'a headline that runs on in a line',
    `<div>Live <span itemprop="headline">${title}</span></div>${paragraphs(5)}`,
  ],
  [
    'lines parted by breaks',
    `<h1>${title}</h1><div>${sentence('one')}<br><br>${sentence('two')}<br><br><span class="share">Share</span>${sentence('three')}</div>`,
  ],
];

describe('the blocks of a story, taken from one walk over the whole page', () => {
  test.each(stories)('are those that a walk over the story alone gives: %s', (_, body) => {
    const { met, walked } = textsOf(body);
    expect(walked.length).toBeGreaterThan(2);
    expect(met).toEqual(walked);
  });
});
