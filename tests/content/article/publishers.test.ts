// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findStory } from '../../../src/content/article/find-article.ts';
import { readBlocks } from '../../../src/content/article/read-blocks.ts';
import { readAsOf } from '../../../src/content/article/read-date.ts';
import { atOnce } from '../../../src/content/article/steps.ts';
import { moreNewsPages } from './more-news-pages.ts';
import { type BuiltPage, newsPages } from './news-pages.ts';
import { otherPages } from './other-pages.ts';
import { page } from './pages.ts';

const today = '2026-11-21';

/** What is made of a page, as the extension goes about it. */
function readPage({ address, language = 'en', head, body }: BuiltPage) {
  const document = page(body, head, `lang="${language}"`);
  const url = new URL(address);
  const asOf = readAsOf(document, url, today);
  const story = atOnce(findStory(document, url, asOf));
  const text = atOnce(readBlocks(story))
    .map(block => block.text)
    .join('\n');
  return { kind: story.kind, day: asOf.from === 'today' ? undefined : asOf.date, text };
}

describe('news, as it is built by', () => {
  test.each([...newsPages, ...moreNewsPages])('$name', built => {
    const { kind, day, text } = readPage(built);
    expect({ kind, day }).toEqual({ kind: 'article', day: built.day });
    expect(built.reads?.filter(words => !text.includes(words)) ?? []).toEqual([]);
    expect(built.leaves?.filter(words => text.includes(words)) ?? []).toEqual([]);
  });
});

describe('no article is', () => {
  test.each(otherPages)('$name', built => {
    expect(readPage(built).kind).not.toBe('article');
  });
});
