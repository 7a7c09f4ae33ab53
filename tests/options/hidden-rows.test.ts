import { describe, expect, test } from 'vitest';
import { hiddenGroups, hiddenIds } from '../../src/options/hidden-rows.ts';

const truss = { id: 'Q272201', kind: 'person', name: 'Liz Truss' } as const;
const moscow = { id: 'Q649', kind: 'place', name: 'Moscow' } as const;
const hidden = { everywhere: ['Q649', 'Q272201'], sites: { 'bbc.com': ['Q272201'], 'apnews.com': ['Q649'] } };

describe('hidden names', () => {
  test('are asked for once, wherever they are hidden', () => {
    expect(hiddenIds(hidden)).toEqual(['Q649', 'Q272201']);
  });

  test('stand by place and alphabet: everywhere first, then site by site', () => {
    const groups = hiddenGroups(hidden, [truss, moscow]);
    expect(groups.map(({ site, names }) => [site, ...names.map(({ name }) => name)])).toEqual([
      [undefined, 'Liz Truss', 'Moscow'],
      ['apnews.com', 'Moscow'],
      ['bbc.com', 'Liz Truss'],
    ]);
  });

  test('that the dataset no longer has stand under their ids, so that they can be shown again', () => {
    expect(hiddenGroups({ everywhere: ['Q1'], sites: {} }, [])[0]?.names).toMatchObject([
      { id: 'Q1', name: 'Q1' },
    ]);
  });

  test('make no group where there are none', () => {
    expect(hiddenGroups({ everywhere: [], sites: {} }, [truss])).toEqual([]);
  });
});
