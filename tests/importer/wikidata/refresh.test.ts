import { describe, expect, test } from 'vitest';
import { soundSources } from '../../../src/compiler/compile-dataset.ts';
import type { SourceFile } from '../../../src/compiler/read-sources.ts';
import { startReport } from '../../../src/importer/report.ts';
import { distil } from '../../../src/importer/wikidata/distil.ts';
import { keptFiles, takeAnswers } from '../../../src/importer/wikidata/keep-positions.ts';
import type { WikidataPosition } from '../../../src/importer/wikidata/position.ts';
import type { ResultRow } from '../../../src/importer/wikidata/read-results.ts';
import { refresh } from '../../../src/importer/wikidata/refresh.ts';
import { textOf } from '../../../src/importer/write-files.ts';
import { germany, row } from './answers.ts';

const scholz = row({
  person: 'Q61053',
  personLabel: 'Olaf Scholz',
  from: '2021-12-08',
  to: '2025-05-06',
  name_uk: 'Олаф Шольц',
});
const merz = row({ person: 'Q121', personLabel: 'Friedrich Merz', from: '2025-05-06', replaces: 'Q61053' });
const ministry = {
  position: 'http://www.wikidata.org/entity/Q1402561',
  positionLabel: 'Federal Minister for Foreign Affairs',
  rank: 'foreign-minister',
};

/** Lays the answers over the files as `npm run import` does, and returns what the compiler then reads. */
function refreshed(
  rows: readonly ResultRow[],
  files: SourceFile[] = germany(),
  kept: WikidataPosition[] = [],
) {
  const report = startReport();
  const positions = takeAnswers(kept, distil(rows, 'query.json', report), report);
  const layer = refresh(files, positions, [], report);
  const written = [...layer].map(([file, records]) => ({ file, text: textOf(records) }));
  // Throws when the whole has a problem.
  const sources = soundSources([...files, ...written]);
  const person = (name: string) => sources.people.find(({ record }) => record.name === name)?.record;
  const held = (name: string) => person(name)?.offices?.map(({ sources: _, office: __, ...dates }) => dates);
  const notes = Object.fromEntries(report.sections());
  return { sources, layer, positions, person, held, notes };
}

describe('a refresh', () => {
  test('Scholz, whom a list left in office, left on 6 May 2025, and Merz has the office since', () => {
    const { held, person, notes } = refreshed([scholz, merz]);
    expect(held('Olaf Scholz')).toEqual([{ from: '2021-12-08', to: '2025-05-06' }]);
    expect(person('Olaf Scholz')?.offices?.[0]?.sources).toEqual(['factbook', 'wikidata']);
    expect(held('Friedrich Merz')).toEqual([{ from: '2025-05-06', lastAttested: '2026-11-20' }]);
    expect(person('Friedrich Merz')).toMatchObject({
      id: 'Q121',
      description: 'German politician',
      sources: ['wikidata'],
    });
    expect(notes['Wikidata, added: a person']).toEqual(['Q121: Friedrich Merz']);
    expect(notes['Wikidata, changed']).toHaveLength(1);
  });

  test('Merkel, of whom it says nothing new, does not stand in the layer', () => {
    const merkel = row({
      person: 'Q567',
      personLabel: 'Angela Merkel',
      from: '2005-11-22',
      to: '2021-12-08',
    });
    const { layer } = refreshed([merkel]);
    expect([...layer]).toEqual([]);
  });

  test('a date that another source gives stays, and the report tells of the other', () => {
    const merkel = row({
      person: 'Q567',
      personLabel: 'Angela Merkel',
      from: '2005-11-22',
      to: '2021-10-26',
    });
    const { held, notes } = refreshed([merkel]);
    expect(held('Angela Merkel')).toEqual([{ from: '2005-11-22', to: '2021-12-08' }]);
    expect(notes['Wikidata, kept: another source says otherwise']).toEqual([
      'de-chancellor: Q567: to 2021-12-08, not 2021-10-26',
    ]);
  });

  test('a date that was taken from Wikidata gives way to its answer of today', () => {
    const baerbock = row({
      person: 'Q564328',
      personLabel: 'Annalena Baerbock',
      ...ministry,
      from: '2021-12-07',
      to: '2025-05-06',
    });
    expect(refreshed([baerbock]).held('Annalena Baerbock')).toEqual([
      { from: '2021-12-07', to: '2025-05-06' },
    ]);
  });

  test('what is written by hand stays as written', () => {
    const byHand = {
      file: 'by-hand/people/de.json',
      text: JSON.stringify([
        {
          id: 'Q61053',
          offices: [{ office: 'de-chancellor', from: '2021-12-08', to: '2025-05-05', sources: ['factbook'] }],
        },
      ]),
    };
    expect(refreshed([scholz, merz], [...germany(), byHand]).held('Olaf Scholz')).toEqual([
      { from: '2021-12-08', to: '2025-05-05' },
    ]);
  });

  test('names in other languages are kept', () => {
    const { sources } = refreshed([scholz]);
    expect(sources.names.map(({ record }) => record)).toEqual([{ entity: 'Q61053', names: ['Олаф Шольц'] }]);
  });
});

describe('a statement without an end', () => {
  test('vouches for its first day alone when another is open too', () => {
    const { held } = refreshed([
      row({ person: 'Q564328', personLabel: 'Annalena Baerbock', ...ministry, from: '2021-12-08' }),
      row({ person: 'Q122', personLabel: 'Johann Wadephul', ...ministry, from: '2025-05-06' }),
    ]);
    expect(held('Johann Wadephul')).toEqual([{ from: '2025-05-06', lastAttested: '2025-05-06' }]);
    expect(held('Annalena Baerbock')?.[0]).toMatchObject({
      lastAttested: '2022-07-28',
      endedBefore: '2025-05-06',
    });
  });

  test('is over where a later holder is over, and ends with the one who took the place', () => {
    const { held } = refreshed([
      row({ person: 'Q564328', personLabel: 'Annalena Baerbock', ...ministry, from: '2021-12-08' }),
      row({
        person: 'Q122',
        personLabel: 'Johann Wadephul',
        ...ministry,
        from: '2025-05-06',
        to: '2026-03-01',
        replaces: 'Q564328',
      }),
    ]);
    expect(held('Annalena Baerbock')).toEqual([{ from: '2021-12-08', to: '2025-05-06', toInferred: true }]);
  });

  test.each([
    ['a minister who began nine years ago', ministry, '2017-11-01', '2017-11-01'],
    ['a chancellor who began nine years ago', {}, '2021-12-08', '2026-11-20'],
  ])('of %s', (_, office, from, lastAttested) => {
    const name = from === '2021-12-08' ? 'Olaf Scholz' : 'Sigmar Gabriel';
    const person = from === '2021-12-08' ? 'Q61053' : 'Q160902';
    const { held } = refreshed([row({ person, personLabel: name, ...office, from })]);
    expect(held(name)?.[0]).toMatchObject({ from, lastAttested });
  });

  test('that names a successor does not vouch for today', () => {
    const { held } = refreshed([
      row({ person: 'Q61053', personLabel: 'Olaf Scholz', from: '2021-12-08', replacedBy: 'Q121' }),
    ]);
    expect(held('Olaf Scholz')?.[0]).toMatchObject({ lastAttested: '2022-07-28' });
  });
});

describe('who is left out or told apart', () => {
  test('deputies, shadows and states the dataset does not list', () => {
    const { layer, notes } = refreshed([
      row({ person: 'Q1', personLabel: 'A B', positionLabel: 'Deputy Chancellor', from: '2021-12-08' }),
      row({
        person: 'Q2',
        personLabel: 'C D',
        position: 'http://www.wikidata.org/entity/Q9',
        country: 'XX',
        from: '2021-12-08',
      }),
    ]);
    expect([...layer]).toEqual([]);
    expect(Object.keys(notes).sort()).toEqual([
      'Wikidata, left out: a title beside or below the office',
      'Wikidata, left out: of no state the dataset lists',
    ]);
  });

  test('somebody known under an id of ours is the one of the name who held the office then', () => {
    const files = germany().map(({ file, text }) => ({
      file,
      text: text
        .replaceAll('Q61053', 'x-de-olaf-scholz')
        .replace(/"sources":\["wikidata"\]/g, '"sources":["factbook"]'),
    }));
    const { person, notes } = refreshed([scholz], files);
    expect(person('Olaf Scholz')?.id).toBe('x-de-olaf-scholz');
    expect(person('Olaf Scholz')?.offices?.[0]?.sources).toContainEqual({
      url: 'https://www.wikidata.org/wiki/Q61053',
      publisher: 'Wikidata',
    });
    expect(notes['Wikidata, met: known here under an id of ours']).toEqual([
      'Olaf Scholz: Q61053 is x-de-olaf-scholz',
    ]);
  });

  test('a namesake who held it at another time stays another', () => {
    const other = row({ person: 'Q99', personLabel: 'Angela Merkel', from: '2025-05-06' });
    const files = germany().map(({ file, text }) => ({
      file,
      text: text
        .replaceAll('"Q567"', '"x-de-angela-merkel"')
        .replace(/"sources":\["wikidata"\]/g, '"sources":["factbook"]'),
    }));
    const { notes } = refreshed([other], files);
    expect(notes['Wikidata, doubtful: one name and country, left as two people']).toHaveLength(1);
    expect(notes['Wikidata, added: a person']).toEqual(['Q99: Angela Merkel']);
  });
});

describe('a refresh again', () => {
  const texts = ({ layer, positions }: ReturnType<typeof refreshed>) =>
    [...keptFiles(positions), ...layer].map(([file, records]) => [file, textOf(records)]);

  test('with the same file, or its rows in another order, changes nothing', () => {
    const once = refreshed([scholz, merz]);
    expect(texts(refreshed([scholz, merz], germany(), once.positions))).toEqual(texts(once));
    expect(texts(refreshed([merz, scholz]))).toEqual(texts(once));
    const unasked = { ...once, layer: refresh(germany(), once.positions, [], startReport()) };
    expect(texts(unasked)).toEqual(texts(once));
  });

  test('with a newer answer takes back what Wikidata has taken back', () => {
    const wrong = row({ person: 'Q99', personLabel: 'Erika Mustermann', from: '2025-05-06' });
    const once = refreshed([scholz, wrong]);
    expect(once.person('Erika Mustermann')).toBeDefined();
    const [newer] = [scholz].map(one => ({ ...one, asked: '2026-12-01T00:00:00Z' }));
    const again = refreshed([newer!], germany(), once.positions);
    expect(again.person('Erika Mustermann')).toBeUndefined();
    expect(again.notes['Wikidata, dropped: no longer said, or said otherwise']).toEqual([
      'Federal Chancellor of Germany: Erika Mustermann (Q99) 2025-05-06 – ',
    ]);
  });

  test('with an older answer keeps the newer one', () => {
    const once = refreshed([scholz, merz]);
    const older = { ...scholz, asked: '2024-01-01T00:00:00Z' };
    const again = refreshed([older], germany(), once.positions);
    expect(texts(again)).toEqual(texts(once));
    expect(again.notes['Wikidata, kept: a newer answer is known']).toHaveLength(1);
  });

  test('after drafts that have caught up, the layer has nothing left to say of them', () => {
    const { positions } = refreshed([scholz]);
    const caughtUp = germany().map(({ file, text }) => ({
      file,
      text: text.replace(
        '"from":"2021-12","lastAttested":"2022-07-28"',
        '"from":"2021-12-08","to":"2025-05-06"',
      ),
    }));
    const layer = refresh(caughtUp, positions, [], startReport());
    expect([...layer.keys()]).toEqual(['refreshed/names/uk.json']);
  });
});
