import { describe, expect, test } from 'vitest';
import { headerBytes, shapeOf, tables, version, widthsAt } from '../../../src/core/dataset/layout.ts';
import { openDataset } from '../../../src/core/dataset/open-dataset.ts';
import { openTables } from '../../../src/core/dataset/open-tables.ts';
import { writeDataset } from '../../../src/core/dataset/write-dataset.ts';
import { spanOf } from '../../../src/core/model/day-span.ts';
import { someRecords } from './records.ts';

const bytes = writeDataset(someRecords);
const dataset = openDataset(bytes);
const aliasOf = (...words: string[]) =>
  dataset.aliases.aliasAt(
    words.reduce((node, word) => dataset.aliases.step(node, dataset.aliases.wordNumber(word)), 0),
  );

describe('a dataset that was written and opened again', () => {
  test('says of what day it is and how much it holds', () => {
    expect(dataset.date).toBe('2022-02-17');
    expect(dataset.counts).toEqual({ person: 3, organization: 1, place: 2, event: 2, office: 2, holding: 3 });
  });

  test.each(someRecords.entities.map(entity => [entity.name, entity] as const))(
    'knows %s as before',
    (_, entity) => {
      expect(dataset.entity(entity.id)).toEqual(entity);
    },
  );

  test('knows every event as before', () => {
    for (const event of someRecords.events) expect(dataset.event(event.id)).toEqual(event);
  });

  test('gives the offices a person held, earliest first', () => {
    const [foreign, former] = [someRecords.holdings[1], someRecords.holdings[2]];
    expect(dataset.holdingsOf('Q260464')).toEqual([former, foreign]);
    expect(dataset.holdingsOf('Q6279')).toEqual([someRecords.holdings[0]]);
  });

  test('gives who held offices in an organization, and who governed a state', () => {
    expect(dataset.holdingsIn('Q358834').map(({ person }) => person)).toEqual(['Q260464']);
    expect(dataset.governmentOf('US').map(({ person }) => person)).toEqual(['Q260464', 'Q6279']);
    expect(dataset.governmentOf('FR')).toEqual([]);
  });

  test('gives the offices of a rank in a country with who held them, earliest first', () => {
    const [biden, truss, former] = someRecords.holdings;
    const [foreignSecretary, president] = someRecords.offices;
    expect(dataset.officesOf('US', 'head-of-state')).toEqual([
      { office: president, holdings: [former, biden] },
    ]);
    expect(dataset.officesOf('GB', 'foreign-minister')).toEqual([
      { office: foreignSecretary, holdings: [truss] },
    ]);
    expect(dataset.officesOf('GB', 'head-of-state')).toEqual([]);
    expect(dataset.officesOf('FR', 'head-of-state')).toEqual([]);
  });

  test('gives the state with a code', () => {
    expect(dataset.stateOf('RU')).toBe('Q159');
    expect(dataset.stateOf('GB')).toBeUndefined();
    expect(dataset.stateOf('FR')).toBeUndefined();
  });

  test('gives the events of a person and of a place, undated ones last', () => {
    expect(dataset.eventsOf('Q58152').map(({ id }) => id)).toEqual(['event-moscow']);
    expect(dataset.eventsOf('Q649').map(({ id }) => id)).toEqual(['event-moscow']);
  });

  test('gives events in outline as they are in full, with the days of what was said of them', () => {
    for (const event of someRecords.events) {
      const outline = dataset.outlineOf(event.id)!;
      const { id, kind, place, participants, history } = event;
      expect(outline).toMatchObject({ id, kind, participants: participants.map(({ entity }) => entity) });
      expect(outline.place).toBe(place);
      expect(outline.span).toEqual(event.start && spanOf(event.start, event.end));
      expect(outline.told).toEqual(history.map(({ on }) => spanOf(on)));
    }
    const outlines = dataset.outlinesOf('Q58152');
    expect([outlines.length, outlines.at(1)]).toEqual([1, undefined]);
    expect(outlines.spanAt(0)).toEqual(spanOf('2022-02-10'));
    expect(outlines.spanAt(1)).toBeUndefined();
    expect(outlines.isPlannedAt(0)).toBe(outlines.at(0)!.planned.length > 0);
    expect(outlines.at(0)?.id).toBe('event-moscow');
    expect(outlines.spanAt(0)).toEqual(outlines.at(0)?.span);
    expect(dataset.outlineOf('Q58152')).toBeUndefined();
  });

  test('knows what an alias may mean', () => {
    expect(dataset.meanings(aliasOf('liz', 'truss'))).toEqual([
      { entity: 'Q260464', kind: 'person', use: 'name' },
    ]);
    expect(dataset.meanings(aliasOf('us'))).toEqual([
      { entity: 'Q6279', kind: 'person', use: 'context', exactly: 'US' },
    ]);
    expect(dataset.meanings(aliasOf('moscow')).map(({ entity }) => entity)).toEqual(['Q649', 'Q58152']);
    expect(dataset.meanings(0)).toEqual([]);
  });

  test('knows with which words names of events begin, and names in letters that begin small', () => {
    expect([...dataset.eventOpeners]).toEqual(['moscow']);
    expect([...dataset.smallOpeners]).toEqual(['mid']);
  });

  test('knows who met whom', () => {
    expect(dataset.companionsOf('Q58152').has('Q260464')).toBe(true);
    expect(dataset.companionsOf('Q58152').has('Q649')).toBe(true);
    expect(dataset.companionsOf('Q58152').has('Q58152')).toBe(false);
    expect(dataset.companionsOf('Q58152').has('Q1')).toBe(false);
    expect(dataset.companionsOf('Q1').has('Q58152')).toBe(false);
  });

  test('knows nothing of ids it has not', () => {
    for (const id of ['Q1', '', 'zzz', 'Q649 ', 'Q260464']) {
      expect(dataset.event(id)).toBeUndefined();
      expect(dataset.holdingsIn(id)).toEqual([]);
    }
    expect(dataset.entity('Q1')).toBeUndefined();
    expect(dataset.eventsOf('constructor')).toEqual([]);
  });
});

describe('a file that is no dataset of this version is refused, with the reason', () => {
  /** The file with another number at one place of its header. */
  const changed = (place: number, number: number) => {
    const copy = bytes.slice();
    new Uint32Array(copy.buffer, 0, headerBytes / 4)[place] = number;
    return copy;
  };
  test.each([
    ['an empty file', new Uint8Array(0), '0 bytes are too few'],
    ['a page', new TextEncoder().encode('<!doctype html>'.repeat(30)), 'not a dataset file'],
    ['a file cut short', bytes.slice(0, bytes.length - 4), 'should be'],
    ['a file cut within its header', bytes.slice(0, 40), 'too few'],
    ['a file with something after it', new Uint8Array([...bytes, 0, 0, 0, 0]), 'should be'],
    ['a later version', changed(1, version + 1), `has layout ${version + 1}/`],
    ['other columns', changed(2, 7), `has layout ${version}/7`],
    ['more rows than there are', changed(6, 4_000_000_000), 'ends within textBlocks.end'],
    ['a column of three bytes', changed(widthsAt / 4, 0x03030303), 'no known width'],
    ['a wrong blob length', changed(5, 1), 'do not fill it'],
    ['a view at an odd place', new Uint8Array(new ArrayBuffer(bytes.length + 1), 1), 'multiple of four'],
  ])('%s', (_, file, reason) => {
    expect(() => openDataset(file)).toThrow(reason);
    expect(() => openDataset(file)).toThrow(expect.objectContaining({ name: 'DatasetError' }));
  });

  test('other columns have another shape', () => {
    const { sources, ...rest } = tables;
    expect(shapeOf({ sources, ...rest })).not.toBe(shapeOf(tables));
  });

  test('numbers changed at random within it may give wrong answers, but end and throw nothing', () => {
    let seed = 7;
    const random = (limit: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * limit);
    };
    const start = openTables(bytes).view('textBlocks', 'end').byteOffset;
    for (let round = 0; round < 300; round++) {
      const copy = bytes.slice();
      for (let i = 0; i < 5; i++) copy[start + random(bytes.length - start)] = random(256);
      const damaged = openDataset(copy);
      for (const { id } of someRecords.entities) {
        damaged.entity(id);
        damaged.event(id);
        damaged.eventsOf(id);
        damaged.outlineOf(id);
        damaged.outlinesOf(id).at(0);
        damaged.companionsOf(id).has('Q649');
        damaged.holdingsOf(id);
        damaged.holdingsIn(id);
        damaged.governmentOf('US');
        damaged.officesOf('US', 'head-of-state');
        const { aliases } = damaged;
        damaged.meanings(aliases.aliasAt(aliases.step(0, aliases.wordNumber('truss'))));
      }
    }
  });
});

describe('the writer', () => {
  test('names the column when a value does not fit', () => {
    const offices = someRecords.offices.map(office => ({ ...office, seats: 1.5 }));
    const holdings = someRecords.holdings;
    expect(() => writeDataset({ ...someRecords, offices, holdings })).toThrow(
      'offices.seats: 1.5 does not fit',
    );
  });

  test('gives each column the bytes that its largest number needs', () => {
    const strangers = Array.from({ length: 0xffff }, (_, at) => ({
      id: `A${at}`,
      kind: 'person' as const,
      name: 'Somebody',
    }));
    const many = writeDataset({ ...someRecords, entities: [...someRecords.entities, ...strangers] });
    const widthOf = (file: Uint8Array) => openTables(file).view('holdings', 'person').BYTES_PER_ELEMENT;
    expect([widthOf(bytes), widthOf(many)]).toEqual([1, 4]);
    expect(openDataset(many).holdingsOf('Q260464')).toEqual(dataset.holdingsOf('Q260464'));
  });

  test('names an id that is not among the records', () => {
    const entities = someRecords.entities.filter(({ id }) => id !== 'Q649');
    expect(() => writeDataset({ ...someRecords, entities })).toThrow('Q649');
  });

  test('gives the same bytes for the same records', () => {
    expect(writeDataset(someRecords)).toEqual(bytes);
  });
});
