import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings.ts';
import type { PageState } from '../../src/messages/contract.ts';
import { castOf } from '../../src/popup/cast.ts';
import { trussToMoscow } from './pages.ts';

const link = (name: string, kind: 'person' | 'organization' | 'place' = 'person') => ({
  id: name,
  kind,
  name,
});
const mention = (...entities: ReturnType<typeof link>[]): PageState['mentions'][number] => ({
  text: entities[0]!.name,
  kind: entities[0]!.kind,
  via: 'name',
  entities,
});
const names = (mentions: PageState['mentions'], settings = defaultSettings) =>
  castOf({ mentions, host: 'www.bbc.com' }, settings).map(
    ({ link: { name }, mentions: often }) => `${name} ${often}`,
  );

describe('the cast of an article', () => {
  test('begins with whom it names most often', () => {
    const said = ['Wallace', 'Truss', 'Lavrov', 'Truss'].map(name => mention(link(name)));
    expect(names(said)).toEqual(['Truss 2', 'Wallace 1', 'Lavrov 1']);
  });

  test('tells people and organizations before places', () => {
    const said = [
      mention(link('Moscow', 'place')),
      mention(link('Moscow', 'place')),
      mention(link('NATO', 'organization')),
    ];
    expect(names(said)).toEqual(['NATO 1', 'Moscow 2']);
  });

  test('counts "the two ministers" for both of them, and an undecided Wallace for neither', () => {
    const undecided = { ...mention(link('Ben Wallace'), link('Mick Wallace')), undecided: true as const };
    expect(names([mention(link('Truss'), link('Lavrov')), undecided])).toEqual(['Truss 1', 'Lavrov 1']);
  });

  test('leaves out kinds that are switched off, and hidden names', () => {
    const { mentions } = trussToMoscow;
    const noPlaces = { ...defaultSettings, kinds: { ...defaultSettings.kinds, place: false } };
    expect(names(mentions, noPlaces)).toEqual(['Liz Truss 2', 'Sergey Lavrov 1']);
    const noTruss = {
      ...defaultSettings,
      hiddenNames: { everywhere: [], sites: { 'bbc.com': ['Q272201'] } },
    };
    expect(names(mentions, noTruss)).toEqual(['Sergey Lavrov 1', 'Moscow 1']);
  });
});
