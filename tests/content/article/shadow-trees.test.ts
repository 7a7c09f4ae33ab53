// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { findStory } from '../../../src/content/article/find-article.ts';
import { readBlocks } from '../../../src/content/article/read-blocks.ts';
import { findShadowTrees } from '../../../src/content/article/shadow-trees.ts';
import { atOnce } from '../../../src/content/article/steps.ts';

const address = new URL('https://www.msn.com/en-gb/news/world/truss-to-meet-lavrov/ar-AATdy3B');
const sentence =
  'Liz Truss will meet Sergey Lavrov in Moscow on 10 February, the Foreign Office said on Friday evening. ';
const paragraphs = Array.from({ length: 6 }, (_, n) => `<p>${n}. ${sentence.repeat(2)}</p>`).join('');

/** Puts a component on the page that draws `html` in a shadow tree of its own. */
function component(parent: ParentNode & Node, tag: string, html: string): ShadowRoot {
  const host = document.createElement(tag);
  parent.appendChild(host);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>p { margin: 0 }</style>${html}`;
  return root;
}

function storyOf(page: Document) {
  return atOnce(findStory(page, address, { date: '2022-01-28', from: 'json-ld' }));
}

describe('an article that a component draws in its shadow tree', () => {
  beforeEach(() => {
    document.head.innerHTML =
      '<meta property="og:type" content="article"><title>Truss to meet Lavrov in Moscow</title>';
    document.body.innerHTML = '<nav>News Sport Weather</nav>';
  });

  test('is found, however deep the trees stand in each other', () => {
    const outer = component(document.body, 'entry-point', '<div id="app"></div>');
    const inner = component(
      outer.querySelector('#app')!,
      'cp-article',
      `<article><h1>Truss to meet Lavrov in Moscow</h1>${paragraphs}</article>`,
    );
    const story = storyOf(document);
    expect(story.kind).toBe('article');
    expect(story.roots.every(root => root.getRootNode() === inner)).toBe(true);
    const texts = atOnce(readBlocks(story)).map(({ text }) => text);
    expect(texts).toContain('Truss to meet Lavrov in Moscow');
    expect(texts.filter(text => text.includes('Sergey Lavrov'))).toHaveLength(6);
  });

  test('is not a consent wall, nor what readers comment', () => {
    component(document.body, 'usercentrics-root', `<div>${paragraphs}</div>`);
    component(document.body, 'cookie-consent', `<div>${paragraphs}</div>`);
    component(document.body, 'reader-comments', `<div>${paragraphs}</div>`);
    expect(atOnce(findShadowTrees(document))).toEqual([]);
    expect(storyOf(document).kind).toBe('none');
  });

  test('is not looked for when the page itself is the article', () => {
    document.body.innerHTML = `<article><h1>Truss to meet Lavrov in Moscow</h1>${paragraphs}</article>`;
    component(document.body, 'more-news', `<div>${paragraphs}${paragraphs}</div>`);
    expect(storyOf(document).roots.every(root => root.getRootNode() === document)).toBe(true);
  });
});
