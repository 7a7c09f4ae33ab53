// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/content/article/read-text.ts';
import { stretchesOf } from '../../../src/content/highlight/stretches.ts';
import { mentionsIn } from './twin-pages.ts';

function stretches(html: string) {
  document.body.innerHTML = html;
  const [block] = readText(document.body);
  return stretchesOf(block!, mentionsIn(block!.text)).map(({ nodes, ranges }) => {
    const text = nodes.map(({ data }) => data).join('');
    return {
      nodes: nodes.length,
      marks: ranges.map(({ start, length }) => text.slice(start, start + length)),
    };
  });
}

describe('stretches', () => {
  test('hold one text node each where no name crosses a border', () => {
    expect(stretches('<p>Putin met <b>Macron</b>, and Truss met Lavrov.</p>')).toEqual([
      { nodes: 1, marks: ['Putin'] },
      { nodes: 1, marks: ['Macron'] },
      { nodes: 1, marks: ['Truss', 'Lavrov'] },
    ]);
  });

  test('hold all the nodes that a name runs through, and no empty one', () => {
    document.body.innerHTML = '<p>With <a>Boris</a><!-- --> Johnson and Putin</p>';
    document.querySelector('a')!.append('');
    const [block] = readText(document.body);
    const found = stretchesOf(block!, mentionsIn(block!.text));
    expect(found.map(({ nodes, ranges }) => [nodes.map(({ data }) => data), ranges])).toEqual([
      [
        ['Boris', ' Johnson and Putin'],
        [
          { start: 0, length: 13, i: 0 },
          { start: 18, length: 5, i: 1 },
        ],
      ],
    ]);
  });

  test('leave out mentions that overlap, are empty or leave the text', () => {
    document.body.innerHTML = '<p>Boris Johnson</p>';
    const [block] = readText(document.body);
    const [mention] = mentionsIn(block!.text);
    const at = (start: number, end: number) => ({ ...mention!, start, end });
    const ranges = stretchesOf(block!, [at(6, 13), at(0, 8), at(3, 3), at(9, 14), at(-1, 3)]).flatMap(
      s => s.ranges,
    );
    expect(ranges).toEqual([{ start: 0, length: 8, i: 1 }]);
  });
});
