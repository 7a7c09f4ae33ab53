import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { soundSources } from '../../src/compiler/compile-dataset.ts';
import { datasetBytes, datasetFolder } from '../../src/compiler/dataset-bytes.ts';
import { readSources } from '../../src/compiler/read-sources.ts';
import { openDataset } from '../../src/core/dataset/open-dataset.ts';
import { writeDataset } from '../../src/core/dataset/write-dataset.ts';
import { heldOn } from '../../src/core/model/date.ts';
import { statusOn } from '../../src/core/model/event.ts';
import type { OfficeHolding } from '../../src/core/model/office.ts';
import { words } from '../../src/core/text/words.ts';

// Throws with a line for each problem when the sources have any.
const records = compile(soundSources(readSources(datasetFolder)));
const dataset = openDataset(writeDataset(records));

const [TRUSS, JOHNSON, WALLACE] = ['Q272201', 'Q180589', 'Q263166'];
const [PUTIN, LAVROV, SHOIGU] = ['Q7747', 'Q58217', 'Q32024'];
const [MACRON, ZELENSKYY, BLINKEN] = ['Q3052772', 'Q3874799', 'Q7821917'];

describe('offices on 28 January 2022', () => {
  test.each([
    [TRUSS, 'Liz Truss', 'gb-foreign-secretary'],
    [JOHNSON, 'Boris Johnson', 'gb-prime-minister'],
    [WALLACE, 'Ben Wallace', 'gb-defence-secretary'],
    [PUTIN, 'Vladimir Putin', 'ru-president'],
    [LAVROV, 'Sergey Lavrov', 'ru-foreign-minister'],
    [SHOIGU, 'Sergei Shoigu', 'ru-defence-minister'],
    [MACRON, 'Emmanuel Macron', 'fr-president'],
    [ZELENSKYY, 'Volodymyr Zelenskyy', 'ua-president'],
    [BLINKEN, 'Antony Blinken', 'us-secretary-of-state'],
  ])('%s is %s, %s', (id, name, office) => {
    expect(dataset.entity(id)?.name).toBe(name);
    const held = dataset.holdingsOf(id).filter(({ tenure }) => heldOn(tenure, '2022-01-28') === 'yes');
    expect(held.map(holding => holding.office.id)).toContain(office);
  });

  test.each(['GB', 'RU', 'UA', 'FR', 'HU', 'HR', 'SK', 'SI', 'DE', 'IT', 'PL'])(
    'of %s head of state, head of government, foreign and defence minister are known',
    country => {
      const held = dataset
        .governmentOf(country)
        .filter(({ tenure, acting }) => !acting && heldOn(tenure, '2022-01-28') === 'yes');
      expect(held.map(({ office }) => office.ranks[0]).sort()).toEqual([
        'defence-minister',
        'foreign-minister',
        'head-of-government',
        'head-of-state',
      ]);
    },
  );

  test('Ben Wallace is the politician', () => {
    expect(dataset.entity(WALLACE)).toMatchObject({ country: 'GB', wikipedia: 'Ben Wallace (politician)' });
  });
});

describe('meetings as a reader of 28 January 2022 could know them', () => {
  test.each([
    ['event-2022-02-10-truss-lavrov-moscow', 'announced', ['expected', 'held']],
    ['event-2022-02-11-wallace-shoigu-moscow', 'announced', ['held']],
    ['event-2022-02-02-johnson-putin-call', 'expected', ['postponed', 'expected', 'held']],
    ['event-2022-01-28-putin-macron-call', 'held', []],
    ['event-2022-02-01-johnson-kyiv-visit', 'expected', ['announced', 'held']],
    ['event-2022-02-truss-kyiv-visit-planned', 'announced', ['postponed']],
    ['event-2022-01-31-wallace-central-europe', 'announced', ['held']],
    ['event-2022-02-wallace-slovakia-visit', 'announced', []],
    ['event-2022-01-31-uk-sanctions-announcement', 'expected', ['held']],
    ['event-2022-01-21-blinken-lavrov-geneva', 'held', []],
    ['event-2013-03-13-uk-russia-london', 'held', []],
  ])('%s was %s, and since then %j', (id, then, since) => {
    const status = statusOn(dataset.event(id)!.history, '2022-01-28');
    expect(status.then?.status).toBe(then);
    expect(status.since.map(change => change.status)).toEqual(since);
  });

  test('the meeting of Truss and Lavrov was held in Moscow on 10 February, as both governments say', () => {
    const talks = dataset.event('event-2022-02-10-truss-lavrov-moscow')!;
    expect(talks).toMatchObject({ kind: 'talks', start: '2022-02-10', place: 'place-ru-moscow' });
    expect(talks.participants.map(({ entity }) => entity)).toEqual([TRUSS, LAVROV]);
    expect(talks.history[0]).toMatchObject({ on: '2022-01-22', planned: '2022-02' });
    expect(talks.sources.map(({ url }) => new URL(url).hostname)).toEqual(['www.gov.uk', 'mid.ru']);
  });

  test('Truss came to Kyiv on 17 February in place of the visit that was put off', () => {
    const visit = dataset.event('event-2022-02-17-truss-kyiv-visit')!;
    expect(visit).toMatchObject({ start: '2022-02-17', insteadOf: 'event-2022-02-truss-kyiv-visit-planned' });
  });
});

describe('names as newspapers write them', () => {
  function meant(text: string) {
    const { aliases } = dataset;
    const node = words(text).reduce(
      (at, { fold }) => (at < 0 ? at : aliases.step(at, aliases.wordNumber(fold))),
      0,
    );
    return dataset.meanings(node < 0 ? 0 : aliases.aliasAt(node));
  }

  test.each([
    ['Volodymyr Zelensky', ZELENSKYY],
    ['Anthony Blinken', BLINKEN],
    ['Sergei Lavrov', LAVROV],
    ['Russian Foreign Ministry', 'org-mid-ru'],
    ['British Ministry of Defense', 'org-mod-uk'],
    ['Russian embassy in London', 'org-embassy-ru-gb'],
    ['Russian government', 'org-russian-government'],
    ['RIA news agency', 'org-ria'],
    ['Downing Street', 'org-downing-street'],
    ['U.K.', 'Q145'],
    ['Britain', 'Q145'],
    ['U.S.', 'Q30'],
    ['Kiev', 'place-ua-kyiv'],
    ['Eastern Europe', 'place-eastern-europe'],
  ])('%s means %s alone', (text, id) => {
    expect(meant(text)).toEqual([expect.objectContaining({ entity: id, use: 'name' })]);
  });

  test.each([
    ['Putin', 'unmistakable'],
    ['Lavrov', 'unmistakable'],
    ['Zelenskiy', 'unmistakable'],
    ['Johnson', 'short'],
    ['Wallace', 'short'],
  ])('%s is %s', (text, use) => {
    expect([...new Set(meant(text).map(meaning => meaning.use))]).toEqual([use]);
  });

  test('US is the state only in capitals', () => {
    expect(meant('us')).toEqual([{ entity: 'Q30', kind: 'place', use: 'name', exactly: 'US' }]);
  });
});

describe('every fact', () => {
  test('leads to a page', () => {
    for (const { sources } of [...records.holdings, ...records.events]) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { url, publisher } of sources) {
        expect(url).toMatch(/^https?:\/\/[^{}\s]+$/);
        expect(publisher).not.toBe('');
      }
    }
  });

  test('of a tenure has an end that a source vouches for', () => {
    const open = records.holdings.filter(
      ({ tenure: { to, lastAttested, endedBefore } }) => !(to ?? lastAttested ?? endedBefore),
    );
    expect(open).toEqual([]);
  });
});

test('all records come back from the compiled file as they went in', () => {
  for (const entity of records.entities) expect(dataset.entity(entity.id)).toEqual(entity);
  for (const event of records.events) expect(dataset.event(event.id)).toEqual(event);
  const holdings = records.entities.flatMap(({ id }) => dataset.holdingsOf(id));
  expect(holdings.map(asText).sort()).toEqual(records.holdings.map(asText).sort());
});

/** The same text for the same holding, in whatever order its cells were set. */
function asText({ person, office, tenure, acting, sources }: OfficeHolding): string {
  return JSON.stringify([
    person,
    office.id,
    Object.entries(tenure).sort(),
    acting,
    sources.map(({ url }) => url),
  ]);
}

test('the bytes that tools are given are the compiled sources, from the cache as from the compiler', () => {
  const bytes = writeDataset(records);
  expect(Buffer.compare(datasetBytes(), bytes)).toBe(0);
  expect(Buffer.compare(datasetBytes(), bytes)).toBe(0);
});

test('no description gives a person an office without saying when: offices have days, and cards tell them by the day', () => {
  const office =
    /\b(president|prime minister|chancellor|minister|senator|governor|mayor|ambassador|secretary|member of the (House|Senate)|head of (the )?(Mossad|Shin Bet|CIA|central bank)|chair) (of|for|to)\b/i;
  const dated = /\b(former|first|last|early|late)\b|\b(from|until|in) \d{4}\b/i;
  const undated = records.entities.filter(
    ({ kind, description = '' }) => kind === 'person' && office.test(description) && !dated.test(description),
  );
  expect(undated.map(({ name, description }) => `${name}: ${description}`)).toEqual([]);
});
