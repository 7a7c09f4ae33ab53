// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { readText } from '../../../src/content/article/read-text.ts';
import { beforeNextPaint, mentionsIn, outline, startMarking, textNodes } from './twin-pages.ts';

const article =
  '<article><h1>Putin calls <i>NATO</i></h1><p>Prime Minister <a href="#">Boris</a> Johnson spoke to Putin.</p>' +
  '<p>Zelensky</p><p>Nobody was there.</p></article>';

function show(html = article) {
  document.body.innerHTML = html;
  const before = textNodes(document.body).map(node => ({ node, data: node.data, parent: node.parentNode }));
  return { page: startMarking(), before, text: document.body.textContent };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('painting', () => {
  test('leaves every letter where it was and every text node of the page in its place', () => {
    const { page, before, text } = show();
    page.mark(document.body);
    expect(document.body.textContent).toBe(text);
    for (const { node, parent } of before) expect(node.parentNode).toBe(parent);
  });

  test('puts on each element what the mention is', () => {
    const { page } = show('<p>Boris Johnson spoke.</p>');
    const [block] = readText(document.body);
    const [mention] = mentionsIn(block!.text);
    page.highlighter.paint([
      {
        block: block!,
        mentions: [{ ...mention!, via: 'short-name', entities: ['Q180589', 'Q4749'], undecided: true }],
      },
    ]);
    const [element] = page.highlighter.markedElements();
    expect({ ...element!.dataset }).toEqual({
      kind: 'person',
      entities: 'Q180589 Q4749',
      via: 'short-name',
      undecided: '',
    });
  });

  test('makes one highlight of a name that runs through a link', () => {
    const { page } = show();
    page.mark(document.body);
    const elements = page.highlighter.markedElements();
    expect(elements.map(({ textContent }) => textContent)).toEqual([
      'Putin',
      'NATO',
      'Boris',
      ' Johnson',
      'Putin',
      'Zelensky',
    ]);
    const [, , boris, johnson] = elements;
    expect(page.highlighter.highlightOf(boris!)).toBe(page.highlighter.highlightOf(johnson!));
    expect(page.highlighter.highlightOf(boris!)?.elements).toEqual([boris, johnson]);
  });

  test('leaves no note on the page’s nodes that would keep marks in memory', () => {
    const { page, before } = show();
    const notes = () => before.map(({ node }) => Object.getOwnPropertySymbols(node));
    const none = notes();
    page.mark(document.body);
    expect(notes()).not.toEqual(none);
    page.highlighter.clear();
    expect(notes()).toEqual(none);
  });

  test('knows its own elements from those a page makes', () => {
    const { page } = show();
    page.mark(document.body);
    const feigned = document.createElement('dramatis-mention');
    feigned.dataset.kind = 'person';
    expect(page.highlighter.highlightOf(feigned)).toBeUndefined();
  });

  test('leaves a block alone that the page has changed since it was read', () => {
    const { page } = show();
    const blocks = readText(document.body);
    textNodes(document.body)[0]!.data = 'Macron calls ';
    page.highlighter.paint(blocks.map(block => ({ block, mentions: mentionsIn(block.text) })));
    expect(document.querySelector('h1 dramatis-mention')).toBeNull();
    expect(page.highlighter.markedElements()).not.toEqual([]);
  });

  test('replaces the marks that a block bears', () => {
    const { page } = show();
    const blocks = readText(document.body);
    const paint = (kinds: string[]) =>
      page.highlighter.paint(
        blocks.map(block => ({
          block,
          mentions: mentionsIn(block.text).filter(({ kind }) => kinds.includes(kind)),
        })),
      );
    paint(['person', 'organization']);
    paint(['organization']);
    expect(page.highlighter.markedElements().map(({ textContent }) => textContent)).toEqual(['NATO']);
    paint([]);
    expect(page.highlighter.markedElements()).toEqual([]);
  });

  test('passes over text whose parts a flex or grid container would set apart', () => {
    const { page } = show(
      '<p style="display: flex">Putin spoke <b>to Truss</b></p><div style="display: inline-grid">NATO</div>',
    );
    page.mark(document.body);
    expect(outline(document.body)).toBe(
      'body[p["Putin spoke ", b["to ", dramatis-mention["Truss"], ""]], div["NATO"]]',
    );
  });

  test('passes over text that a component slots, and would hear of', () => {
    const { page } = show('<news-quote>Putin met <b>Truss</b></news-quote>');
    document.querySelector('news-quote')!.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
    page.mark(document.body);
    expect(outline(document.body)).toBe(
      'body[news-quote["Putin met ", b["", "", dramatis-mention["Truss"], ""]]]',
    );
  });

  test('wakes no observer of ours', async () => {
    const { page } = show();
    page.mark(document.body);
    await beforeNextPaint();
    page.highlighter.clear();
    await beforeNextPaint();
    expect(page.told).toEqual([]);
  });

  test('leaves what the reader has selected as it was', () => {
    document.body.innerHTML = '<p>On Monday Putin met Macron.</p>';
    const [node] = textNodes(document.body);
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(node!, 12, node!, 22);
    const page = startMarking();
    page.mark(document.body);
    expect(String(selection)).toBe('tin met Ma');
    page.highlighter.clear();
    expect([
      selection.anchorNode,
      selection.anchorOffset,
      selection.focusNode,
      selection.focusOffset,
    ]).toEqual([node, 12, node, 22]);
  });
});

describe('clearing', () => {
  test('gives back the very nodes, split as the page had them', () => {
    const { page, before } = show();
    document.querySelector('p')!.append('', ' He ', 'met ', 'Truss', '');
    const now = textNodes(document.body).map(node => ({ node, data: node.data, parent: node.parentNode }));
    expect(now.length).toBe(before.length + 5);
    page.mark(document.body);
    page.highlighter.clear();
    expect(
      textNodes(document.body).map(node => ({ node, data: node.data, parent: node.parentNode })),
    ).toEqual(now);
    expect(page.highlighter.markedElements()).toEqual([]);
  });

  test('happens when the session ends', () => {
    const { page, before } = show();
    page.mark(document.body);
    page.stop();
    expect(textNodes(document.body)).toEqual(before.map(({ node }) => node));
    page.mark(document.body);
    expect(document.querySelector('dramatis-mention')).toBeNull();
  });
});

describe('a page that undoes the marks', () => {
  test('is given up at the fifth time, with everything restored', async () => {
    const { page } = show(`<p id="fight">Putin met Macron.</p><p>Lavrov spoke.</p>`);
    const paragraph = document.getElementById('fight')!;
    page.mark(document.body);
    for (let round = 1; round <= 5; round++) {
      expect(page.gaveUp()).toBe(false);
      paragraph.innerHTML = 'Putin met Macron.';
      await beforeNextPaint();
      page.mark(paragraph);
    }
    expect(page.gaveUp()).toBe(true);
    expect(document.querySelector('dramatis-mention')).toBeNull();
    page.mark(document.body);
    expect(document.querySelector('dramatis-mention')).toBeNull();
  });

  test('is not given up for ten teasers alike that it renders anew at once', async () => {
    const { page } = show('<p>Putin met Macron.</p>'.repeat(10));
    page.mark(document.body);
    for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Lavrov spoke.';
    await beforeNextPaint();
    expect(page.gaveUp()).toBe(false);
  });

  test('in a ticker alone keeps its other marks', async () => {
    const { page } = show('<p id="ticker">Putin speaks: 0 s</p><p>Lavrov spoke.</p>');
    const [node] = textNodes(document.getElementById('ticker')!);
    for (let seconds = 1; seconds <= 20; seconds++) {
      page.mark(document.body);
      node!.data = `Putin speaks: ${seconds} s`;
      await beforeNextPaint();
    }
    expect(page.gaveUp()).toBe(false);
    page.mark(document.body);
    expect(page.highlighter.markedElements().map(({ textContent }) => textContent)).toEqual(['Lavrov']);
  });
});

describe('what is to be read again', () => {
  test('are the blocks the page changed, and no others', async () => {
    const { page } = show('<p>Putin met Macron.</p><p>Lavrov <b>spoke</b>.</p><p>Truss</p>');
    const [first, second] = document.querySelectorAll('p');
    page.mark(document.body);
    second!.lastChild!.nodeValue = ' to Zelensky.';
    await beforeNextPaint();
    expect(page.again).toEqual([second]);
    expect(outline(second!)).toBe('p["Lavrov ", b["spoke"], " to Zelensky."]');
    expect(first!.querySelectorAll('dramatis-mention').length).toBe(2);
  });

  test('is nothing when a page removes paragraphs or adds some', async () => {
    const { page } = show('<p>Putin met Macron.</p><p>Truss</p>');
    page.mark(document.body);
    document.querySelector('p')!.remove();
    document.body.append(document.createElement('p'));
    await beforeNextPaint();
    expect(page.again).toEqual([]);
    expect(page.highlighter.markedElements().length).toBe(1);
  });
});
