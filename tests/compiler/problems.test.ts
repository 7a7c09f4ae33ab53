import { describe, expect, test } from 'vitest';
import { soundSources } from '../../src/compiler/compile-dataset.ts';
import { DatasetProblems } from '../../src/compiler/problems.ts';
import type { SourceFile } from '../../src/compiler/read-sources.ts';
import { filesOf, soundRecords } from './sound-files.ts';

function problemsOf(files: SourceFile[]): string[] {
  try {
    soundSources(files);
    return [];
  } catch (error) {
    if (error instanceof DatasetProblems) return error.message.split('\n');
    throw error;
  }
}

function spoiled(spoil: (records: ReturnType<typeof soundRecords>) => void): string[] {
  const records = soundRecords();
  spoil(records);
  return problemsOf(filesOf(records));
}

const truss = (records: ReturnType<typeof soundRecords>) => records['people/gb.json']![0];
const talks = (records: ReturnType<typeof soundRecords>) => records['events/2022.json']![0];
const office = (records: ReturnType<typeof soundRecords>) => records['offices/gb.json']![0];

test('a sound dataset has no problems', () => {
  expect(problemsOf(filesOf(soundRecords()))).toEqual([]);
});

describe('an editor is told the file, the place and the remedy', () => {
  test.each<[string, (records: ReturnType<typeof soundRecords>) => void, string]>([
    [
      'a misspelt field',
      r => (truss(r).adress = 'x'),
      'people/gb.json: Liz Truss: there is no field adress; leave it out or mend it',
    ],
    [
      'a date of the wrong kind',
      r => (truss(r).offices[0].to = '6.9.2022'),
      'people/gb.json: Liz Truss: offices[0].to: write dates as 2021, 2021-12 or 2021-12-08',
    ],
    [
      'a day that is not',
      r => (truss(r).offices[0].to = '2022-02-30'),
      'people/gb.json: Liz Truss: offices[0].to: there is no such day',
    ],
    [
      'no name',
      r => delete truss(r).name,
      'people/gb.json: Q272201: name: write a text here, like "Liz Truss"',
    ],
    [
      'a bad id',
      r => (truss(r).id = 'Liz_Truss'),
      'people/gb.json: Liz Truss: id: write a Wikidata id (Q260464), or small letters, digits and hyphens that begin with a letter',
    ],
    [
      'no source',
      r => (truss(r).sources = []),
      'people/gb.json: Liz Truss: sources: name at least one source',
    ],
    [
      'a source without a publisher',
      r => (talks(r).sources = [{ url: 'https://x.example/' }]),
      'events/2022.json: event-truss-lavrov: sources[0]: write the id of a collection in sources.json, or {"url": …, "publisher": …, "title"?: …, "date"?: …}',
    ],
    [
      'an address that is none',
      r => (truss(r).website = 'javascript:alert(1)'),
      'people/gb.json: Liz Truss: website: write the address of a page, beginning with https:// or http://',
    ],
    [
      'a rank that is none',
      r => (office(r).ranks = ['king']),
      'offices/gb.json: gb-foreign-secretary: ranks[0]: write one of head-of-state,',
    ],
    [
      'an empty history',
      r => (talks(r).history = []),
      'events/2022.json: event-truss-lavrov: history: say at least whether it was held',
    ],
    [
      'an office that is not there',
      r => (truss(r).offices[0].office = 'gb-king'),
      'people/gb.json: Liz Truss: offices[0].office: there is no office gb-king; add it to offices/ or mend the id',
    ],
    [
      'a participant that is not there',
      r => (talks(r).participants[0] = 'Q1'),
      'events/2022.json: event-truss-lavrov: participants[0]: there is no person or organization or place Q1; add it or mend the id',
    ],
    [
      'a place that is a person',
      r => (talks(r).place = 'Q58217'),
      'events/2022.json: event-truss-lavrov: place: Q58217 is of kind person; write the id of a place',
    ],
    [
      'a collection that is not there',
      r => (truss(r).sources = ['wiki']),
      'people/gb.json: Liz Truss: sources[0]: there is no collection wiki; add it to sources.json or mend the id',
    ],
    [
      'the same id twice',
      r => (r['people/ru.json']![0].id = 'Q272201'),
      'people/ru.json: Sergey Lavrov: id: Q272201 is Liz Truss in people/gb.json; merge them or mend one id',
    ],
    [
      'an end before the start',
      r => (truss(r).offices[0].to = '2020'),
      'people/gb.json: Liz Truss: offices[0].to: 2020 is before the office began (2021-09-15); mend one of them',
    ],
    [
      'an end left open',
      r => delete truss(r).offices[0].to,
      'people/gb.json: Liz Truss: offices[0]: write to, or lastAttested',
    ],
    [
      'two in a seat for one',
      r => (r['people/gb.json']![1].offices[0].to = '2021-09-16'),
      'people/gb.json: Liz Truss: offices[0]: gb-foreign-secretary has one seat, which Boris Johnson held on 2021-09-15; mend the dates, or mark one as acting',
    ],
    [
      'a history out of order',
      r => talks(r).history.reverse(),
      'events/2022.json: event-truss-lavrov: history[1].on: 2022-01-22 is before the entry above it (2022-02-10); write the oldest first',
    ],
    [
      'a meeting held before it began',
      r => (talks(r).history[1].on = '2022-02-09'),
      'events/2022.json: event-truss-lavrov: history[1].on: it cannot be held on 2022-02-09, before it began on 2022-02-10',
    ],
    [
      'a meeting held after it was called off',
      r => (talks(r).history[0].status = 'cancelled'),
      'events/2022.json: event-truss-lavrov: history[1].status: held cannot follow cancelled; leave it out, or write another event',
    ],
    [
      'a meeting held on no day',
      r => delete talks(r).start,
      'events/2022.json: event-truss-lavrov: start: write the day: the event was held',
    ],
    [
      'talks with oneself',
      r => (talks(r).participants = ['Q272201']),
      'events/2022.json: event-truss-lavrov: participants: name at least 2, or give the event a name of its own',
    ],
    [
      'somebody twice',
      r => talks(r).participants.push('Q272201'),
      'events/2022.json: event-truss-lavrov: participants[2]: Q272201 is already in the list; leave it out',
    ],
    [
      'an event told twice',
      r => r['events/2022.json']!.push({ ...talks(r), id: 'event-again' }),
      'events/2022.json: event-again: is event-truss-lavrov in events/2022.json again; merge them',
    ],
    [
      'an event in the wrong year',
      r => (talks(r).start = '2021-12-31'),
      'events/2022.json: event-truss-lavrov: move it to events/2021.json',
    ],
    [
      'an office on the word of a list of names',
      r => (truss(r).offices[0].sources = ['cldr']),
      'people/gb.json: Liz Truss: offices[0].sources: cldr may give names only; name a source whose facts may be shipped',
    ],
    [
      'what may not be shipped',
      r => truss(r).sources.push('rumours'),
      'people/gb.json: Liz Truss: sources[1]: nothing from this collection may be shipped; name another',
    ],
    [
      'a credit that is owed',
      r => delete r['sources.json']![0].credit,
      'sources.json: ifg: credit: write the credit that the licence asks for',
    ],
    [
      'a page by Wikidata id for one who has none',
      r => (r['organizations/gb.json']![0].sources = ['wikidata']),
      'organizations/gb.json: Foreign Office: sources: wikidata has pages for Wikidata ids only; cite a page by its address',
    ],
    [
      'a common word as an alias',
      r => truss(r).aliases.push('minister'),
      'people/gb.json: Liz Truss: aliases[1]: "minister" is a common word; write a name with its capital letters',
    ],
    [
      'an alias without an end',
      r => truss(r).aliases.push('T'.repeat(200)),
      'people/gb.json: Liz Truss: aliases[1]: a word is too long to be one; shorten it',
    ],
    [
      'an alias without letters',
      r => truss(r).aliases.push('…'),
      'people/gb.json: Liz Truss: aliases[1]: "…" has no letter; leave it out',
    ],
    [
      'a short name that two bear',
      r => r['people/ru.json']!.push({ id: 'Q1', name: 'Mary Truss', sources: ['wikidata'] }),
      'people/gb.json: Liz Truss: unmistakable: leave it out: Mary Truss can be called "Truss" too',
    ],
  ])('%s', (_, spoil, line) => {
    const lines = spoiled(spoil);
    expect(lines.filter(one => one.startsWith(line))).not.toEqual([]);
  });

  test('an alias that too many claim', () => {
    const lines = spoiled(records => {
      for (const id of ['Q11', 'Q12', 'Q13', 'Q14']) {
        records['people/gb.json']!.push({
          id,
          name: `Person ${id}`,
          aliases: ['John Smith'],
          sources: ['wikidata'],
        });
      }
    });
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain(
      'aliases[0]: "John Smith" is claimed by Person Q11, Person Q12, Person Q13, Person Q14',
    );
  });
});

describe('what looks like a problem and is none', () => {
  test.each<[string, (records: ReturnType<typeof soundRecords>) => void]>([
    ['the day of a handover', r => (r['people/gb.json']![1].offices[0].to = '2021-09-15')],
    ['a handover known by its month', r => (r['people/gb.json']![1].offices[0].to = '2021-09')],
    [
      'somebody who acts beside the holder',
      r => Object.assign(truss(r).offices[0], { from: '2017-01-01', acting: true }),
    ],
    [
      'an office last vouched for years ago',
      r =>
        (r['people/gb.json']![1].offices[0] = {
          office: 'gb-foreign-secretary',
          from: '2016',
          lastAttested: '2017',
          sources: ['ifg'],
        }),
    ],
    ['an office that many hold', r => delete office(r).seats],
    [
      'a meeting put off, announced again and held',
      r =>
        talks(r).history.splice(
          1,
          0,
          { status: 'postponed', on: '2022-01-31' },
          { status: 'announced', on: '2022-02' },
        ),
    ],
  ])('%s', (_, change) => {
    expect(spoiled(change)).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const file = (text: string, name = 'people/gb.json') => problemsOf([{ file: name, text }]);

  test.each([
    ['[\n  { "id": "Q1" "name": "x" }\n]', 'people/gb.json: line 2, column 16: write a comma or } here'],
    [
      '[\n  { "id": "Q1", }\n]',
      'people/gb.json: line 2, column 17: write the name of a field in double quotes here; no comma may stand before }',
    ],
    [
      '',
      'people/gb.json: line 1, column 1: write a value here: a text in double quotes, a number, true, false, { or [',
    ],
    ['[{}', 'people/gb.json: line 1, column 4: write a comma or ] here'],
    ['{}', 'people/gb.json: line 1: write a list of records: [ … ]'],
    ['[1]', 'people/gb.json: [0]: write a record here: { … }'],
  ])('%j', (text, line) => {
    expect(file(text)).toEqual([line]);
  });

  test('a file in the wrong place', () => {
    expect(file('[]', 'people/Britain.json')[0]).toMatch(/^people\/Britain\.json: move it to people\//);
  });
});
