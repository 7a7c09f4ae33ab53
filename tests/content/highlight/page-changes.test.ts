// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { beforeNextPaint, outline, startMarking, textNodes } from './twin-pages.ts';

type Change = (root: HTMLElement, texts: Text[]) => void;

/** Does the same to a page with marks and to its twin without, and compares what the reader sees and what is left. */
async function compare(html: string, changes: Change | Change[], options = { readAgain: false }) {
  document.body.innerHTML = '';
  const [marked, plain] = [document.createElement('div'), document.createElement('div')];
  for (const root of [marked, plain]) root.innerHTML = html;
  const twins = [marked, plain].map(root => ({ root, texts: textNodes(root) }));
  document.body.append(marked);
  const page = startMarking(options);
  page.mark(marked);
  const before = page.highlighter.markedElements().length;
  for (const change of [changes].flat()) {
    for (const { root, texts } of twins) change(root, texts);
    await beforeNextPaint();
    expect(marked.textContent).toBe(plain.textContent);
  }
  const left = page.highlighter.markedElements().length;
  page.highlighter.clear();
  const [ours, theirs] = twins.map(({ root, texts }) => ({
    tree: outline(root),
    // The page's own nodes: the letters each holds, and where each stands.
    nodes: texts.map(
      node => `${node.data} @ ${root.contains(node) ? textNodes(root).indexOf(node) : 'away'}`,
    ),
  }));
  expect(ours).toEqual(theirs);
  page.stop();
  return { before, left, again: page.again, marked };
}

afterEach(() => {
  document.body.innerHTML = '';
});

const sentence = '<p>On Monday the president Vladimir Putin met Macron in Moscow.</p>';
const first = '<p>Putin said on Monday that NATO had ignored him.</p>';
const whole = '<p>The call with <a href="#">Boris Johnson</a> was put off.</p>';

describe('a page that writes its text node anew, as React does', () => {
  test.each([
    [sentence, 'On Tuesday it rained.'],
    [sentence, 'On Monday the president Emmanuel Macron met nobody.'],
    [sentence, 'On Monday the president Vladimir Putin met Macron in Moscow for five hours.'],
    [sentence, ''],
    [first, 'Truss said on Monday that NATO had ignored him.'],
    [first, 'Putin'],
    [first, ''],
    [first, 'Nobody spoke.'],
  ])('shows the new text alone: %s → %s', async (html, text) => {
    await compare(html, (_, [node]) => {
      node!.nodeValue = text;
    });
  });

  test('in a link that was a name as a whole', async () => {
    await compare(whole, (_, texts) => {
      texts[1]!.nodeValue = 'Xi';
    });
  });

  test('twice in one task', async () => {
    await compare(sentence, (_, [node]) => {
      node!.nodeValue = '';
      node!.nodeValue = 'On Monday the president x';
    });
  });

  test('and puts the rest into elements of its own', async () => {
    await compare(sentence, (root, [node]) => {
      node!.nodeValue = 'On Monday the president ';
      const link = document.createElement('a');
      link.textContent = 'Vladimir Putin met Macron in Moscow.';
      root.firstElementChild!.append(link);
    });
  });
});

describe('a page that changes letters of the node it sees', () => {
  test.each<[string, string, (node: Text) => void]>([
    ['appends a sentence', sentence, node => node.appendData(' They dined.')],
    ['appends one letter', sentence, node => (node.data += 'x')],
    [
      'appends letter by letter',
      sentence,
      node => {
        for (const letter of ' wow') node.data += letter;
      },
    ],
    ['appends to a node that begins with a name', first, node => node.appendData(', he added.')],
    ['puts something in front', sentence, node => node.insertData(0, 'Update: ')],
    ['mends a word', sentence, node => (node.data = node.data.replace('Monday', 'Sunday'))],
    ['writes back what it read', sentence, node => (node.data = `${node.data}`)],
  ])('%s', async (_, html, change) => {
    await compare(html, (_root, [node]) => change(node!));
  });

  test('in every text node it meets, and writes back what it remembers of each', async () => {
    document.body.innerHTML = sentence;
    const page = startMarking({ readAgain: true });
    page.mark(document.body);
    const { textContent } = document.body;
    const met = textNodes(document.body).map(node => ({ node, data: node.data }));
    for (const { node, data } of met) node.data = data.replace(/o/g, '0');
    await beforeNextPaint();
    expect(document.body.textContent).toBe(textContent!.replace(/o/g, '0'));
    for (const { node, data } of met) node.data = data;
    await beforeNextPaint();
    expect(document.body.textContent).toBe(textContent);
  });

  test('at its start, to wrap what ends there with the name before it', async () => {
    document.body.innerHTML = '<p>She knows <i>Truss</i> well. Macron knows Lavrov.</p>';
    const page = startMarking();
    page.mark(document.body);
    const { textContent } = document.body;
    const range = document.createRange();
    range.setStartBefore(document.querySelector('i')!);
    range.setEnd(textNodes(document.body).find(({ data }) => data.startsWith(' well'))!, 5);
    const wrapper = document.createElement('mark');
    wrapper.append(range.extractContents());
    range.insertNode(wrapper);
    await beforeNextPaint();
    expect(document.body.textContent).toBe(textContent);
    expect(wrapper.textContent).toBe('Truss well');
  });

  test('as a translator does that was given the text before it was marked', async () => {
    document.body.innerHTML = sentence;
    const [node] = textNodes(document.body);
    const page = startMarking({ readAgain: true });
    page.mark(document.body);
    const font = document.createElement('font');
    font.textContent = 'Am Montag traf Präsident Vladimir Putin in Moskau Macron.';
    node!.before(font);
    node!.remove();
    await beforeNextPaint();
    expect(document.body.textContent).toBe(font.textContent);
    font.replaceWith(node!);
    await beforeNextPaint();
    expect(document.body.innerHTML).toContain(page.highlighter.markedElements()[0]?.outerHTML ?? 'no mark');
    page.stop();
    expect(document.body.innerHTML).toBe(sentence);
  });
});

describe('a page that takes its text node away', () => {
  test.each<[string, string, Change]>([
    ['removes it', sentence, (_, [node]) => node!.remove()],
    ['removes it when it begins with a name', first, (_, [node]) => node!.remove()],
    ['removes a name that is a whole node', whole, (_, texts) => texts[1]!.remove()],
    ['puts another in its place', sentence, (_, [node]) => node!.replaceWith('Nothing happened.')],
    ['puts an element in its place', first, (_, [node]) => node!.replaceWith(document.createElement('hr'))],
    ['empties its parent', sentence, root => root.firstElementChild!.replaceChildren()],
    ['sets the text of its parent', sentence, root => (root.firstElementChild!.textContent = 'Putin left.')],
    ['sets the markup of its parent', sentence, root => (root.innerHTML = '<p>Macron <b>left</b>.</p>')],
    ['moves it to the end', `${sentence}<p>Last.</p>`, (root, [node]) => root.append(node!)],
    [
      'removes it and puts it back where it was',
      `${sentence}<p>Last.</p>`,
      (root, [node]) => {
        node!.remove();
        root.firstElementChild!.append(node!);
      },
    ],
    [
      'moves all that a paragraph holds into a new element',
      sentence,
      root => {
        const paragraph = root.firstElementChild!;
        const box = document.createElement('span');
        while (paragraph.firstChild) box.append(paragraph.firstChild);
        paragraph.append(box);
      },
    ],
    [
      'moves what follows the node into another paragraph',
      '<p>Liz Truss flew to Moscow. <b>Lavrov</b> waited.</p><p></p>',
      (root, [node]) => {
        while (node!.nextSibling) root.lastElementChild!.append(node!.nextSibling);
      },
    ],
  ])('%s', async (_, html, change) => {
    await compare(html, change);
  });

  test('gets it back whole in a later task', async () => {
    const kept: Text[] = [];
    await compare(sentence, [
      (_, [node]) => node!.remove(),
      (root, [node]) => {
        kept.push(node!);
        root.firstElementChild!.append(node!);
      },
    ]);
    expect(kept.map(({ data }) => data)).toEqual(
      Array(2).fill('On Monday the president Vladimir Putin met Macron in Moscow.'),
    );
  });

  test('finds removed subtrees as it wrote them', async () => {
    await compare(`${sentence}<section>${first}${whole}</section>`, [
      root => root.querySelector('section')!.remove(),
      root => root.append('The end.'),
    ]);
  });
});

describe('a page that puts things beside its text node', () => {
  const put = (text: string) => Object.assign(document.createElement('i'), { textContent: text });

  test.each<[string, string, Change]>([
    ['after it', sentence, (_, [node]) => node!.after(put(' (updated)'))],
    ['after it, when it begins with a name', first, (_, [node]) => node!.after(put(' (updated)'))],
    ['after it, twice', sentence, (_, [node]) => node!.after(put('1'), put('2'))],
    ['before it', sentence, (_, [node]) => node!.before(put('Update: '))],
    ['text after it', sentence, (_, [node]) => node!.after(' Putin denied it.')],
    ['at the end', sentence, root => root.firstElementChild!.append(put(' (updated)'))],
    [
      'the next paragraph’s text right after it',
      `${sentence}${first}`,
      (_, [node, other]) => node!.parentNode!.insertBefore(other!, node!.nextSibling),
    ],
    [
      'all between two of its own comments anew',
      '<p><!--[-->Putin called Macron.<!--]--></p>',
      root => {
        const [start, ,] = root.firstElementChild!.childNodes;
        const end = root.firstElementChild!.lastChild!;
        while (start!.nextSibling !== end) start!.nextSibling!.remove();
        end.before('Macron called ', put('Putin'), ' back.');
      },
    ],
  ])('%s', async (_, html, change) => {
    await compare(html, change);
  });
});

describe('a page that tidies up its text nodes', () => {
  const split: Change = root => {
    const [node] = textNodes(root);
    node!.splitText(10);
  };

  test.each([
    ['a text that begins with a name', first],
    ['a name that is a whole node', whole],
    ['a sentence', sentence],
    ['a name after bold text', '<p><b>Breaking:</b>Putin <i>Vladimir</i>Lavrov</p>'],
  ])('loses no letter of %s by normalize()', async (_, html) => {
    await compare(html, root => root.normalize());
  });

  test.each([
    ['The summit of ', 'NATO', ' was in Madrid.'],
    ['Putin', ' and ', 'Lavrov'],
    ['He met Putin, ', 'saw Lavrov and ', 'left.'],
    ['He met Putin. ', 'Lavrov came along ', 'with Truss later.'],
  ])('joins split text nodes by normalize() as it would without marks: %s|%s|%s', async (...parts) => {
    const root = document.createElement('div');
    document.body.append(root);
    root.innerHTML = '<p></p>';
    root.firstElementChild!.append(...parts);
    const page = startMarking();
    page.mark(root);
    expect(page.highlighter.markedElements()).not.toEqual([]);
    root.normalize();
    await beforeNextPaint();
    expect(root.textContent).toBe(parts.join(''));
    page.highlighter.clear();
    expect(root.textContent).toBe(parts.join(''));
    expect(root.querySelector('dramatis-mention')).toBeNull();
  });

  test('keeps the split text nodes of the page apart', async () => {
    await compare('<p>The president Putin met Macron.</p>', [split, root => root.append('!')]);
  });
});

describe('a page or another extension that takes the marks for text of its own', () => {
  const last = (root: HTMLElement) => textNodes(root).at(-1)!;
  const wrap = (node: Text) => {
    const box = document.createElement('span');
    node.replaceWith(box);
    box.append(node);
  };

  test.each<[string, string, (root: HTMLElement) => void, string]>([
    [
      'edits a name',
      sentence,
      root => (root.querySelector('dramatis-mention')!.firstChild as Text).appendData('a'),
      'On Monday the president Vladimir Putina met Macron in Moscow.',
    ],
    [
      'edits the end',
      sentence,
      root => last(root).appendData(' It rained.'),
      'On Monday the president Vladimir Putin met Macron in Moscow. It rained.',
    ],
    [
      'splits the end',
      sentence,
      root => last(root).splitText(4),
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'splits the middle',
      sentence,
      root => textNodes(root)[2]!.splitText(2),
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'splits the beginning',
      sentence,
      root => textNodes(root)[0]!.splitText(5),
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'splits a text that begins with a name where there is nothing left',
      '<p>Vladimir Putin met Macron in Moscow.</p>',
      root => textNodes(root)[0]!.splitText(0),
      'Vladimir Putin met Macron in Moscow.',
    ],
    [
      'wraps the middle',
      sentence,
      root => wrap(textNodes(root)[2]!),
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'wraps every text node',
      sentence,
      root => textNodes(root).forEach(wrap),
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'wraps words of the end',
      sentence,
      root => {
        const range = document.createRange();
        range.setStart(last(root), 4);
        range.setEnd(last(root), 10);
        range.surroundContents(document.createElement('b'));
      },
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'unwraps the names',
      sentence,
      root => {
        for (const mark of root.querySelectorAll('dramatis-mention')) mark.replaceWith(...mark.childNodes);
      },
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'translates every text node',
      sentence,
      root =>
        textNodes(root).forEach(node => {
          const font = document.createElement('font');
          font.textContent = node.data.toUpperCase();
          node.replaceWith(font);
        }),
      'ON MONDAY THE PRESIDENT VLADIMIR PUTIN MET MACRON IN MOSCOW.',
    ],
    [
      'makes links of what it reads',
      sentence,
      root => {
        const node = textNodes(root)[0]!;
        const link = document.createElement('a');
        link.textContent = 'Monday';
        node.replaceWith('On ', link, ' the president ');
      },
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'removes the names as elements it does not know',
      sentence,
      root => {
        for (const mark of root.querySelectorAll('dramatis-mention')) mark.remove();
      },
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
    [
      'turns the order of all nodes',
      sentence,
      root => {
        const p = root.firstElementChild!;
        for (const node of [...p.childNodes].reverse()) p.append(node);
      },
      'On Monday the president Vladimir Putin met Macron in Moscow.',
    ],
  ])('leaves what it made, and no mark: %s', async (_, html, change, text) => {
    const root = document.createElement('div');
    root.innerHTML = html;
    document.body.append(root);
    const page = startMarking();
    page.mark(root);
    change(root);
    await beforeNextPaint();
    expect(root.textContent).toBe(text);
    expect(document.querySelector('dramatis-mention')).toBeNull();
  });
});

describe('a page that copies marked text', () => {
  test.each<[string, Change]>([
    ['a paragraph', root => root.append(root.firstElementChild!.cloneNode(true))],
    ['its markup', root => root.insertAdjacentHTML('beforeend', root.firstElementChild!.outerHTML)],
    ['a deep tree', root => root.append(root.cloneNode(true))],
    [
      'node by node',
      root => root.append(...[...root.firstElementChild!.childNodes].map(node => node.cloneNode(true))),
    ],
  ])('gets plain text: %s', async (_, change) => {
    for (const html of [sentence, first, whole]) {
      const { left, before } = await compare(html, change);
      expect(left).toBe(before);
    }
  });
});

describe('a page that moves whole paragraphs', () => {
  test('keeps their marks when it puts them in another order', async () => {
    const { before, left } = await compare(
      `<ul><li>Putin</li><li>Lavrov spoke.</li><li>So did Truss.</li></ul>`,
      root => {
        const list = root.firstElementChild!;
        list.prepend(list.lastElementChild!);
      },
    );
    expect(left).toBe(before);
  });

  test('gives up the marks of those it takes to another document', async () => {
    document.body.innerHTML = '<p>Putin called.</p>';
    const page = startMarking();
    page.mark(document.body);
    const other = document.implementation.createHTMLDocument();
    const [paragraph] = document.body.children;
    other.body.append(paragraph!);
    await beforeNextPaint();
    expect(outline(paragraph!)).toBe('p["Putin called."]');
  });

  test('gets its text back when it lets the reader edit it', async () => {
    const { left } = await compare(sentence, root => root.setAttribute('contenteditable', 'true'));
    expect(left).toBe(0);
  });
});
