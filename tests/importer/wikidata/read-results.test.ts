import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasetFolder } from '../../../src/compiler/dataset-bytes.ts';
import { readResults } from '../../../src/importer/wikidata/read-results.ts';
import { resultsOf, row } from './answers.ts';

const scholz = row({ person: 'Q61053', personLabel: 'Olaf Scholz', from: '2021-12-08', to: '2025-05-06' });
const read = (text: string) => readResults(text, 'query.json');

describe('a saved result', () => {
  test('is read in the standard form, in the verbose one, and as the plain list that "JSON file" saves', () => {
    expect(read(resultsOf([scholz]))).toEqual([scholz]);
    expect(read(JSON.stringify([scholz]))).toEqual([scholz]);
    expect(read(`\uFEFF${JSON.stringify([scholz])}`)).toEqual([scholz]);
  });

  test('has no value where Wikidata knows that there is one, and not which', () => {
    const results = JSON.parse(resultsOf([scholz]));
    results.results.bindings[0].replacedBy = {
      type: 'uri',
      value: 'http://www.wikidata.org/.well-known/genid/0a1b',
    };
    expect(read(JSON.stringify(results))).toEqual([scholz]);
  });
});

describe('what is no result is refused in one line that says what to do', () => {
  const without = (column: string) =>
    Object.fromEntries(Object.entries(scholz).filter(([one]) => one !== column));
  test.each([
    ['an error page', '<!DOCTYPE html><html><body>502</body></html>', /is a web page or XML/],
    ['a download that broke off', resultsOf([scholz]).slice(0, -40), /is no JSON, or was cut off/],
    ['another JSON', '{"entities": {}}', /not the result of a query/],
    ['the answer to ASK', '{"head": {}, "boolean": true}', /not the result of a query/],
    ['an empty answer', resultsOf([]), /has no rows/],
    [
      'an answer without ranks',
      resultsOf([scholz], ['person', 'personLabel']),
      /lacks the columns position, /,
    ],
    ['a list without the day', JSON.stringify([without('asked')]), /lacks the column asked/],
    [
      'a date of unknown precision',
      JSON.stringify([without('endPrecision')]),
      /row 1 has a end but no endPrecision/,
    ],
    [
      'a row of nobody',
      resultsOf([scholz, row({ person: 'Q1', personLabel: 'X', rank: undefined })]),
      /row 2 has no rank/,
    ],
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(
      /^query\.json[^\n]* run a query of assets\/dataset\/README\.md again and save[^\n]*\.$/,
    );
  });
});

describe('the queries of the README', () => {
  const page = readFileSync(join(datasetFolder, 'README.md'), 'utf8');
  const queries = [...page.matchAll(/```sparql\n([\s\S]*?)```/g)].map(([, query]) => query!);

  test('ask for every column that the import needs, and bind every column they ask for', () => {
    expect(queries).toHaveLength(4);
    for (const query of queries) {
      const [selected, body] = query.split(' WHERE {\n') as [string, string];
      const vars = [...selected.matchAll(/\?(\w+)/g)].map(([, name]) => name!);
      expect(() => readResults(resultsOf([scholz], vars), 'query.json')).not.toThrow();
      const unbound = vars.filter(name => !name.endsWith('Label') && !body.includes(`?${name}`));
      expect(unbound).toEqual([]);
      expect(body.split('{').length).toBe(body.split('}').length - 1);
    }
  });
});
