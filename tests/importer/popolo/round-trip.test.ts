import { describe, expect, test } from 'vitest';
import { datasetFolder } from '../../../src/compiler/dataset-bytes.ts';
import { parseSources } from '../../../src/compiler/parse-sources.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { SourceKind, Sources } from '../../../src/compiler/sources.ts';
import { fromPopolo } from '../../../src/importer/popolo/from-popolo.ts';
import { sourcesOfCountry } from '../../../src/importer/popolo/of-country.ts';
import { popoloLayer } from '../../../src/importer/popolo/popolo-layer.ts';
import { readPopolo } from '../../../src/importer/popolo/read-popolo.ts';
import { toPopolo } from '../../../src/importer/popolo/write-popolo.ts';
import { startReport } from '../../../src/importer/report.ts';

const { sources } = parseSources(readSources(datasetFolder));
const collections = new Map(sources.collections.map(({ record }) => [record.id, record]));
const exported = toPopolo(sources);

/** Records by file and id, whatever layer they stood in. */
function recordsOf(all: Sources, kind: SourceKind): Map<string, object> {
  return new Map(
    all[kind].map(({ file, record }) => {
      const id = 'entity' in record ? record.entity : record.id;
      // Which file of its kind a place stands in says nothing about it.
      const at = kind === 'places' ? kind : file.replace(/^(by-hand|refreshed|popolo)\//, '');
      return [`${at} ${id}`, record];
    }),
  );
}

describe('the whole dataset, written as Popolo and read into an empty one', () => {
  const report = startReport();
  const told = readPopolo(JSON.stringify(exported), 'dataset.json');
  const files = [...fromPopolo({ told, collections, countries: new Map(), report })].map(
    ([file, records]) => ({
      file,
      text: JSON.stringify(records),
    }),
  );
  const read = parseSources(files);

  test('is read without a problem, and nothing is left out', () => {
    expect(read.problems).toEqual([]);
    expect(report.sections()).toEqual([]);
  });

  test.each(['people', 'offices', 'organizations', 'places', 'events', 'names'] as const)(
    '%s are what they were, field by field',
    kind => {
      const [before, after] = [recordsOf(sources, kind), recordsOf(read.sources, kind)];
      const differing = [...before]
        .filter(([key, record]) => JSON.stringify(sorted(record)) !== JSON.stringify(sorted(after.get(key))))
        .map(([key, record]) => [key, sorted(record), sorted(after.get(key))]);
      expect(differing.slice(0, 3)).toEqual([]);
      expect([...after.keys()].filter(key => !before.has(key))).toEqual([]);
    },
  );
});

describe('what is about France, written and read beside the dataset', () => {
  const told = toPopolo(sourcesOfCountry(sources, 'FR'));
  const ids = new Set([...told.persons, ...told.organizations, ...told.areas].map(({ id }) => id));

  test('names nobody and nothing that it does not tell of', () => {
    const posts = new Set(told.posts.map(({ id }) => id));
    const unknown = [
      ...told.events.flatMap(one => [
        ...one.participants!.map(({ id }) => id),
        ...(one.area_id ? [one.area_id] : []),
      ]),
      ...told.memberships.map(one => one.person_id),
    ].filter(id => !ids.has(id));
    expect(unknown).toEqual([]);
    expect(told.memberships.filter(one => !posts.has(one.post_id!))).toEqual([]);
    expect(ids).toContain('Q3052772');
  });

  test('says nothing new, and so leaves nothing in the layer', () => {
    const report = startReport();
    const read = readPopolo(JSON.stringify(told), 'france.json');
    const countries = new Map(sources.people.map(one => [one.record.id, one.country!]));
    const records = fromPopolo({ told: read, collections, countries, report });
    expect([...popoloLayer(records, readSources(datasetFolder), report)]).toEqual([]);
    expect(report.sections().map(([heading]) => heading)).toEqual(['Popolo, kept: nothing new']);
  });
});

/** The same with its fields in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, one]) => [key, sorted(one)]));
}
