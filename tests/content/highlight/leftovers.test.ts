// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readText } from '../../../src/content/article/read-text.ts';
import { takeAwayLeftovers } from '../../../src/content/highlight/leftovers.ts';
import { paint, sketch } from '../../../src/content/highlight/paint.ts';
import type { Mention } from '../../../src/core/model/mention.ts';

test('marks and a card that an earlier script left are taken away, and Truss’s paragraph has its own text nodes again', () => {
  document.body.innerHTML = '<p>On Friday Liz Truss said <b>Sergey</b> Lavrov would meet her.</p>';
  const [block] = readText(document.querySelector('p')!);
  const { text, nodes } = block!;
  const served = nodes.map(({ data }) => data);
  const mentions = ['Liz Truss', 'Sergey Lavrov'].map(
    (name): Mention => ({
      block: 0,
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      kind: 'person',
      via: 'name',
      entities: ['Q1'],
    }),
  );
  paint(sketch({ block: block!, mentions }, new WeakMap())!);
  document.documentElement.append(document.createElement('dramatis-card'));
  expect(document.querySelectorAll('dramatis-mention')).toHaveLength(3);

  takeAwayLeftovers(document);

  expect(document.querySelectorAll('dramatis-mention, dramatis-card')).toHaveLength(0);
  expect(nodes.map(({ data }) => data)).toEqual(served);
  expect([...document.querySelector('p')!.childNodes]).toEqual([nodes[0], nodes[1]!.parentNode, nodes[2]]);
});
