// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { blocksIn, readBlocks, type Story } from '../../../src/content/article/read-blocks.ts';
import { atOnce } from '../../../src/content/article/steps.ts';
import { page } from './pages.ts';

function storyOf(body: string): Story & { document: Document } {
  const document = page(`<article>${body}</article>`);
  return { kind: 'article', roots: [document.querySelector('article')!], kept: new Set(), document };
}

const textsOf = (body: string) => atOnce(readBlocks(storyOf(body))).map(({ text }) => text);

describe('a block', () => {
  test('is the data of its text nodes, glued letter for letter', () => {
    const [block] = atOnce(
      readBlocks(storyOf('<p> Liz <b>Truss</b> met <a href="/l"><i>Sergey</i> Lavrov</a>.\n</p>')),
    );
    expect(block!.text).toBe(' Liz Truss met Sergey Lavrov.\n');
    expect(block!.nodes.map(({ data }) => data)).toEqual([
      ' Liz ',
      'Truss',
      ' met ',
      'Sergey',
      ' Lavrov',
      '.\n',
    ]);
    expect(block!.starts).toEqual([0, 5, 10, 15, 21, 28]);
    expect(block!.element.localName).toBe('p');
  });

  test.each([
    ['<p>One met two.</p><p>Three met four.</p>', ['One met two.', 'Three met four.']],
    [
      '<div>One met two.<p>Three met four.</p>Five met six.</div>',
      ['One met two.', 'Three met four.', 'Five met six.'],
    ],
    ['<div>One met two.<br><br>Three met four.</div>', ['One met two.', 'Three met four.']],
    ['<div>One met two.<br> <br>Three met four.</div>', ['One met two. ', 'Three met four.']],
    ['<div>One met two.<br>&nbsp;<br>Three met four.</div>', ['One met two.\u00a0', 'Three met four.']],
    ['<p>One met<br>\ntwo.</p>', ['One met\ntwo.']],
    ['<p>One met Johnson.<br>Berlin was silent.</p>', ['One met Johnson.', 'Berlin was silent.']],
    ['<ul><li>One met two.</li><li>Three met four.</li></ul>', ['One met two.', 'Three met four.']],
    ['<p>One met<script>x()</script> two.</p>', ['One met two.']],
    ['<p>One met<!-- nobody --> two.</p>', ['One met two.']],
    ['<span>One met two.<div>Three met four.</div></span>', ['One met two.', 'Three met four.']],
  ])('%s', (body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });
});

describe('read are', () => {
  test.each([
    ['<h2>Unifying the opposition</h2>'],
    ['<blockquote>We met.</blockquote>'],
    ['<figure><figcaption>Angela Merkel in Minsk</figcaption></figure>'],
    ['<table><tr><td>Olaf Scholz</td></tr></table>'],
    ['<div class="live-post"><header><h3>Scholz lands</h3></header></div>'],
    ['<p>It was <a href="/x">first reported</a> by others that Merkel would go.</p>'],
    ['<div class="paywall"><p>Merkel met Macron.</p></div>'],
    ['<p class="reported">Merkel met Macron.</p>'],
  ])('%s', body => {
    expect(textsOf(body)).toHaveLength(1);
  });
});

describe('never read are', () => {
  const words = 'Angela Merkel met Emmanuel Macron in Berlin on Friday.';

  test.each([
    ['a menu', `<nav>${words}</nav>`],
    ['a footer', `<footer>${words}</footer>`],
    ['an aside', `<aside><p>${words}</p></aside>`],
    ['a form', `<form><p>${words}</p><textarea>${words}</textarea></form>`],
    ['editable text', `<div contenteditable><p>${words}</p></div>`],
    ['a text box', `<div role="textbox">${words}</div>`],
    ['code', `<pre>${words}</pre><p><code>${words}</code></p>`],
    ['a live region', `<div aria-live="polite">${words}</div><div role="status">${words}</div>`],
    ['an advertisement', `<div class="story-ad__slot"><p>${words}</p></div>`],
    ['comments', `<div id="comments"><p>${words}</p></div>`],
    ['related stories', `<div class="Article_relatedLinks__x1"><p>${words}</p></div>`],
    ['a teaser that is a link', `<p><a href="/other">${words}</a></p>`],
    ['a newsletter', `<div class="newsletter-signup"><p>${words}</p></div>`],
    ['what the author is like', `<div class="author-bio"><p>${words}</p></div>`],
    ['a share bar', '<div class="share-tools"><p>Share this article with your friends now</p></div>'],
    ['a cookie wall', `<div id="onetrust-consent-sdk"><p>${words}</p></div>`],
    ['a dialog', `<div role="dialog"><p>${words}</p></div>`],
    [
      'hidden text',
      `<p hidden>${words}</p><p aria-hidden="true">${words}</p><p style="display: none">${words}</p>`,
    ],
    ['text for screen readers', `<span class="sr-only">${words}</span>`],
    [
      'script, style, template and noscript',
      `<script>${words}</script><style>${words}</style><template>${words}</template><noscript>${words}</noscript>`,
    ],
    ['our own card', `<dramatis-card>${words}</dramatis-card>`],
    ['a label', '<div>Menu</div>'],
    ['what has no letters', '<p>* * *</p>'],
  ])('%s', (_, body) => {
    expect(textsOf(body)).toEqual([]);
  });
});

test('a word of a sentence stays, though its link is named like a list of topics', () => {
  expect(textsOf('<p>Here <a class="tags" href="/merkel">Angela Merkel</a> met Macron.</p>')).toEqual([
    'Here Angela Merkel met Macron.',
  ]);
});

describe('later content', () => {
  test('is read by the whole paragraph, and only what was touched', () => {
    const story = storyOf('<p>Merkel met <b>Macron</b>.</p><p>Scholz stayed.</p>');
    const bold = story.document.querySelector('b')!;
    expect(blocksIn([bold], story).map(({ text }) => text)).toEqual(['Merkel met Macron.']);
    expect(blocksIn([bold.firstChild!, bold], story)).toHaveLength(1);
  });

  test('is read once, though both it and what holds it are new', () => {
    const story = storyOf('<section><p>Merkel met Macron.</p><p>Scholz stayed.</p></section>');
    const [first] = story.document.querySelectorAll('p');
    expect(blocksIn([first!, story.document.querySelector('section')!], story)).toHaveLength(2);
  });

  test('loose beside other paragraphs brings none of them along', () => {
    const story = storyOf('<div>Merkel met Macron.<p>Scholz stayed.</p></div>');
    const loose = story.document.querySelector('div')!.firstChild!;
    expect(blocksIn([loose], story).map(({ text }) => text)).toEqual(['Merkel met Macron.']);
  });

  test('is not read outside the story, in what is passed over, or when it is gone again', () => {
    const story = storyOf(
      '<p>Merkel met Macron.</p><div class="related"><p>Other news of the day.</p></div>',
    );
    const { document } = story;
    const outside = document.body.appendChild(document.createElement('p'));
    outside.textContent = 'Outside the story.';
    const gone = document.createElement('p');
    gone.textContent = 'Gone again.';
    expect(blocksIn([outside, gone, document.querySelector('.related p')!], story)).toEqual([]);
  });

  test('is not read when it is a teaser inside a link', () => {
    const story = storyOf('<p>Merkel met Macron.</p><a href="/other"><p>Scholz stayed at home.</p></a>');
    expect(blocksIn([...story.document.querySelectorAll('a p')], story)).toEqual([]);
  });

  test('is not read where our own highlights stand', () => {
    const story = storyOf(
      '<p><dramatis-mention>Merkel</dramatis-mention> met Macron.</p><p>Scholz stayed.</p>',
    );
    expect(blocksIn([...story.document.querySelectorAll('p')], story).map(({ text }) => text)).toEqual([
      'Scholz stayed.',
    ]);
  });
});

describe('a hostile page', () => {
  test('of three thousand nested elements is read', { timeout: 60_000 }, () => {
    const story = storyOf('');
    let inner = story.roots[0]!;
    for (let depth = 0; depth < 3_000; depth++) {
      inner = inner.appendChild(story.document.createElement(depth % 2 ? 'span' : 'div'));
    }
    inner.textContent = 'Angela Merkel stands at the bottom.';
    expect(atOnce(readBlocks(story)).map(({ text }) => text)).toEqual([
      'Angela Merkel stands at the bottom.',
    ]);
  });
});
