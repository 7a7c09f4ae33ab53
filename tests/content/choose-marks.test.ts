import { describe, expect, test } from 'vitest';
import { chooseMarks } from '../../src/content/choose-marks.ts';
import type { Mention } from '../../src/core/model/mention.ts';
import { type Density, defaultSettings, type Settings } from '../../src/core/settings/settings.ts';

const truss = (start: number): Mention => ({
  block: 0,
  start,
  end: start + 5,
  kind: 'person',
  via: 'short-name',
  entities: ['Q272201'],
});
const moscow: Mention = { block: 0, start: 40, end: 46, kind: 'place', via: 'name', entities: ['Q649'] };
const paragraphs = [
  [truss(0), truss(20), moscow],
  [truss(3), moscow],
];

describe('of two paragraphs that name Truss three times and Moscow twice', () => {
  test.each<[Density, number[]]>([
    ['every-mention', [3, 2]],
    ['once-per-paragraph', [2, 2]],
    ['once-per-article', [2, 0]],
  ])('%s shows %o', (density, shown) => {
    const seen = new Set<string>();
    const marks = paragraphs.map(mentions =>
      chooseMarks(mentions, { ...defaultSettings, density }, new Set(), seen),
    );
    expect(marks.map(list => list.length)).toEqual(shown);
  });

  test('a kind that is switched off shows nothing, and hides nothing else', () => {
    const settings = { ...defaultSettings, kinds: { ...defaultSettings.kinds, place: false } };
    const marks = chooseMarks(paragraphs[0]!, settings, new Set(), new Set());
    expect(marks.map(mark => mark.kind)).toEqual(['person']);
  });

  test('of an office and the name beside it the name is marked', () => {
    const office: Mention = { ...truss(0), end: 25, via: 'office' };
    const name = truss(26);
    const later: Mention = { ...truss(50), end: 75, via: 'office' };
    const settings: Settings = { ...defaultSettings, density: 'every-mention' };
    expect(chooseMarks([office, name, later], settings, new Set(), new Set())).toEqual([name, later]);
  });

  test('a hidden name is not shown; a mention that means others too is', () => {
    const ministers: Mention = { ...truss(60), entities: ['Q272201', 'Q58217'] };
    const marks = chooseMarks(
      [truss(0), moscow, ministers],
      defaultSettings,
      new Set(['Q272201']),
      new Set(),
    );
    expect(marks).toEqual([moscow, ministers]);
  });
});
