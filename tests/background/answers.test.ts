import { describe, expect, test } from 'vitest';
import { answersFrom } from '../../src/background/answers.ts';
import { directionOf } from '../../src/background/commands.ts';
import { openDataset } from '../../src/core/dataset/open-dataset.ts';
import { writeDataset } from '../../src/core/dataset/write-dataset.ts';
import { hiddenOn } from '../../src/core/settings/hidden-names.ts';
import { defaultSettings, type Settings } from '../../src/core/settings/settings.ts';

const dataset = openDataset(
  writeDataset({
    date: '2022-02-10',
    entities: [
      { id: 'Q272201', kind: 'person', name: 'Liz Truss', country: 'GB', description: 'British politician' },
    ],
    aliases: [{ words: ['liz', 'truss'], meanings: [{ entity: 'Q272201', use: 'name' }] }],
    offices: [],
    holdings: [],
    events: [],
  }),
);
const noBadge = async () => {};
const noSettings = async () => false;
const scan = { asOf: '2022-01-28', language: 'en', blocks: ['A visit by Liz Truss.'], known: [] };
const reader = { tab: 7 };

describe('the background, with its dataset', () => {
  const answers = answersFrom(Promise.resolve(dataset), noBadge, noSettings);

  test('finds Liz Truss where she stands', async () => {
    const { mentions, entities } = await answers.findMentions(scan, reader);
    expect(mentions).toMatchObject([{ block: 0, start: 11, end: 20, kind: 'person', entities: ['Q272201'] }]);
    expect(entities).toMatchObject([{ id: 'Q272201', name: 'Liz Truss' }]);
  });

  test('tells of her, and of nobody it does not know', async () => {
    const hover = { asOf: '2022-01-28', company: [] };
    expect(await answers.readCard({ entity: 'Q272201', ...hover }, reader)).toMatchObject({
      name: 'Liz Truss',
      datasetDate: '2022-02-10',
    });
    expect(await answers.readCard({ entity: 'Q58217', ...hover }, reader)).toBeNull();
  });

  test('says what she is called, and leaves out whom it does not know', async () => {
    expect(await answers.nameEntities({ entities: ['Q272201', 'Q58217'] }, {})).toEqual([
      { id: 'Q272201', kind: 'person', name: 'Liz Truss' },
    ]);
  });

  test('says of what day its facts are', async () => {
    expect(await answers.describeDataset({}, {})).toMatchObject({
      state: 'ready',
      date: '2022-02-10',
      counts: { person: 1, place: 0 },
    });
  });

  test('answers in plain data, as messages may be JSON', async () => {
    const found = [await answers.findMentions(scan, reader), await answers.describeDataset({}, {})];
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe('the background, with a dataset that was cut short', () => {
  const short = Promise.resolve().then(() => openDataset(new Uint8Array(12)));
  const answers = answersFrom(short, noBadge, noSettings);

  test('says so', async () => {
    const told = await answers.describeDataset({}, {});
    expect(told).toMatchObject({ state: 'damaged' });
    expect(told.state === 'damaged' && told.reason.length).toBeGreaterThan(0);
  });

  test('refuses to find anybody, with a reason', async () => {
    await expect(answers.findMentions(scan, reader)).rejects.toThrow(/^the dataset cannot be used: ./);
  });

  test('still counts: the badge needs no dataset', async () => {
    expect(await answers.showCount({ actors: 0 }, reader)).toBeNull();
  });
});

describe('the badge', () => {
  const shown: [number, number][] = [];
  const answers = answersFrom(
    Promise.resolve(dataset),
    async (...badge) => void shown.push(badge),
    noSettings,
  );

  test('is shown in the tab that asks, and for a page without a tab nowhere', async () => {
    await answers.showCount({ actors: 5 }, reader);
    await answers.showCount({ actors: 3 }, {});
    expect(shown).toEqual([[7, 5]]);
  });
});

describe('a name to hide', () => {
  let settings = defaultSettings;
  const change = async (changed: (before: Settings) => Settings) => {
    settings = changed(settings);
    return true;
  };
  const answers = answersFrom(Promise.resolve(dataset), noBadge, change);

  test('is hidden on the site that asks, and shown again', async () => {
    const truss = { entity: 'Q272201', site: 'www.bbc.com' };
    expect(await answers.hideName({ ...truss, hidden: true }, reader)).toBe(true);
    expect([...hiddenOn(settings, 'bbc.com')]).toEqual(['Q272201']);
    await answers.hideName({ ...truss, hidden: false }, reader);
    expect(settings).toEqual(defaultSettings);
  });

  test('that could not be saved is said to be so', async () => {
    const full = answersFrom(Promise.resolve(dataset), noBadge, async () => false);
    expect(await full.hideName({ entity: 'Q272201', hidden: true }, reader)).toBe(false);
  });
});

test.each([
  ['next-mention', 'next'],
  ['previous-mention', 'previous'],
  ['_execute_action', undefined],
])('the command %s steps to %s', (command, direction) => {
  expect(directionOf(command)).toBe(direction);
});
