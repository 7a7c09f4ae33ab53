import { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type AnnotatedDocument, annotateLine, BadLine } from '../../src/dev/annotate-line.ts';
import { annotateStream } from '../../src/dev/annotate-stream.ts';
import { world } from '../core/linking/world.ts';

const today = '2022-01-28';
const annotate = (document: Record<string, unknown>) => annotateLine(world, JSON.stringify(document), today);

/** What comes out when `chunks` go in. */
async function run(chunks: (string | Uint8Array)[]) {
  const written: string[] = [];
  const complaints: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  const bad = await annotateStream(world, { input: Readable.from(chunks), output }, today, told =>
    complaints.push(told),
  );
  const answers: AnnotatedDocument[] = written.map(line => JSON.parse(line));
  return { answers, complaints, bad, written };
}

describe('a text', () => {
  test('gets its mentions with offsets into the whole of it', () => {
    const text = 'Truss in Moscow\r\n\nBritish Foreign Secretary Liz Truss flew.\u2028Then Truss left.';
    const { id, mentions } = annotate({ id: 'a', text, date: '2022-02-10', lang: 'en' });
    expect(id).toBe('a');
    expect(mentions.map(({ surface }) => surface)).toEqual([
      'Truss',
      'Moscow',
      'British Foreign Secretary',
      'Liz Truss',
      'Truss',
    ]);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    expect(mentions[3]).toEqual({
      start: 44,
      end: 53,
      surface: 'Liz Truss',
      kind: 'person',
      via: 'name',
      entities: [{ id: 'truss', name: 'Liz Truss' }],
    });
  });

  test('tells of an event when it was and who took part', () => {
    const text = 'Liz Truss will meet Sergey Lavrov on February 10.';
    const { mentions } = annotate({ id: 'a', text, date: '2022-01-28' });
    expect(mentions.find(({ kind }) => kind === 'event')).toMatchObject({
      surface: 'meet',
      entities: [
        { id: 'talks-moscow', start: '2022-02-10', participants: ['Liz Truss', 'Sergey Lavrov', 'Moscow'] },
      ],
    });
  });

  test('is read as of its date, and without one as of today', () => {
    const text = 'In Ireland Michael Noonan spoke.';
    const linked = (date?: string | null) => annotate({ id: 'a', text, date }).mentions[1]?.entities[0]?.id;
    expect(linked('2013-05-01')).toBe('noonanFM');
    expect(linked('1988-05-01')).toBe('noonanDM');
    expect(linked()).toBe(linked(today));
    expect(linked(null)).toBe(linked(today));
  });

  test('never has a name that spans two lines', () => {
    expect(annotate({ id: 'a', text: 'Liz\nTruss' }).mentions).toEqual([]);
  });

  test('says when a mention is undecided', () => {
    const [mention] = annotate({ id: 'a', text: 'Yesterday Alan Grant spoke.' }).mentions;
    expect(mention).toMatchObject({ undecided: true, entities: [{ id: 'grantUS' }, { id: 'grantNZ' }] });
  });
});

describe('a bad line', () => {
  test.each([
    ['{"id": "a", ', /^not valid JSON/],
    ['[]', /^not a JSON object/],
    ['null', /^not a JSON object/],
    ['{"text": "Liz Truss"}', /^"id" is not a string/],
    ['{"id": 1, "text": "Liz Truss"}', /^"id" is not a string/],
    ['{"id": "a"}', /^"text" is not a string/],
    ['{"id": "a", "text": "", "date": "28 January 2022"}', /^"date" is not a day/],
    ['{"id": "a", "text": "", "date": "2022-02-30"}', /^"date" is not a day/],
    ['{"id": "a", "text": "", "date": "2022-13-01"}', /^"date" is not a day/],
    ['{"id": "a", "text": "", "lang": 7}', /^"lang" is not a string/],
  ])('%s says what is wrong', (line, reason) => {
    const annotated = () => annotateLine(world, line, today);
    expect(annotated).toThrow(BadLine);
    expect(annotated).toThrow(reason);
  });
});

describe('a stream of texts', () => {
  const line = (id: string) => `${JSON.stringify({ id, text: 'Mevlüt Çavuşoğlu in Moscow' })}\n`;

  test('is answered line by line, in order, and nothing else is written', async () => {
    const { answers, written, bad } = await run([line('a') + line('b'), line('c')]);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(written.every(one => one.endsWith('}\n') && one.indexOf('\n') === one.length - 1)).toBe(true);
    expect(bad).toBe(0);
  });

  test('may be cut anywhere, in the middle of a letter too, and need not end with a line feed', async () => {
    const bytes = new TextEncoder().encode(line('a') + line('b').trimEnd());
    const { answers } = await run(Array.from(bytes, byte => new Uint8Array([byte])));
    expect(answers.map(({ mentions }) => mentions.map(({ surface }) => surface))).toEqual([
      ['Mevlüt Çavuşoğlu', 'Moscow'],
      ['Mevlüt Çavuşoğlu', 'Moscow'],
    ]);
  });

  test('may hold line separators of Unicode inside a text', async () => {
    const { answers, bad } = await run(['{"id":"a","text":"Liz Truss\u2028\u2029Moscow"}\n']);
    expect(bad).toBe(0);
    expect(answers[0]?.mentions).toHaveLength(2);
  });

  test('with bad lines names them by number, and answers the rest', async () => {
    const { answers, complaints, bad } = await run(['oops\n', '\n', line('a'), '{"id":"b"}\n', line('c')]);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(complaints).toEqual([
      expect.stringMatching(/^line 1: not valid JSON/),
      'line 4: "text" is not a string',
    ]);
    expect(bad).toBe(2);
  });

  test('is read no faster than the answers are taken', async () => {
    let taken = 0;
    let given = 0;
    const output = new Writable({
      highWaterMark: 1,
      async write(_, __, done) {
        await setImmediate();
        taken++;
        done();
      },
    });
    const input = Readable.from(
      (function* () {
        for (; given < 200; given++) {
          expect(given - taken).toBeLessThan(40);
          yield line(`${given}`);
        }
      })(),
    );
    await annotateStream(world, { input, output }, today, () => {});
    expect(given).toBe(200);
  });
});
