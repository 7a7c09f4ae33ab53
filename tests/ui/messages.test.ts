import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import type { MessageFile } from '../../src/gallery/say-from.ts';

const project = join(import.meta.dirname, '..', '..');
const locales = join(project, '_locales');
const messagesOf = (language: string): MessageFile =>
  JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8'));
const english = messagesOf('en');

/** The message without its plural: every language has as many plurals as it needs. */
const baseOf = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const bases = (messages: MessageFile) => [...new Set(Object.keys(messages).map(baseOf))].sort();
const gapsOf = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

describe.each(readdirSync(locales))('the messages in %s', language => {
  const messages = messagesOf(language);
  const keys = Object.keys(messages);

  test('are the same as in English, each in every plural that the language has', () => {
    expect(bases(messages)).toEqual(bases(english));
    const { pluralCategories } = new Intl.PluralRules(messages.language!.message).resolvedOptions();
    for (const base of new Set(keys.filter(key => key !== baseOf(key)).map(baseOf))) {
      const plurals = keys.filter(key => baseOf(key) === base).map(key => key.slice(base.length + 1));
      expect([base, ...plurals.sort()]).toEqual([base, ...[...pluralCategories].sort()]);
    }
  });

  test.each(keys)('%s has the gaps of its English', key => {
    const source = english[key] ?? english[`${baseOf(key)}_other`];
    const gaps = gapsOf(messages[key]!.message);
    // One of a kind may be said without its number.
    const needed = gapsOf(source!.message).filter(gap => key === baseOf(key) || gap !== '$1');
    expect(gaps).toEqual(expect.arrayContaining(needed));
    expect(gapsOf(source!.message)).toEqual(expect.arrayContaining(gaps.filter(gap => gap !== '$1')));
  });

  test('say something, and nothing that a browser would read as a gap of another kind', () => {
    const faulty = keys.filter(key => {
      const { message } = messages[key]!;
      return message.trim() === '' || /\$(?!\d)|\$\d\$|\$\d\d/.test(message) || !/^\w+$/.test(key);
    });
    expect(faulty).toEqual([]);
  });

  test('describe the extension within what the stores take', () => {
    expect(messages.extensionDescription!.message.length).toBeLessThanOrEqual(132);
    expect(messages.extensionName!.message).toBe('Dramatis');
  });
});

test('every gap is explained to translators', () => {
  const unexplained = Object.entries(english).filter(([key, { message, description = '' }]) => {
    const explained = description || english[`${baseOf(key)}_one`]?.description;
    return gapsOf(message).some(gap => !explained?.includes(gap)) && key === baseOf(key);
  });
  expect(unexplained.map(([key]) => key)).toEqual([
    'statusAnnounced',
    'statusExpected',
    'statusUnderWay',
    'statusPostponed',
    'statusCancelled',
  ]);
});

/** The rooms that speak to readers. */
const rooms = ['ui', 'popup', 'options', join('content', 'tooltip')].map(room => join(project, 'src', room));
const sources = rooms.flatMap(room =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => ({ file: join(room, file), code: readFileSync(join(room, file), 'utf8') })),
);

test('every message is said somewhere: in a component, or in the manifest', () => {
  const manifest = readFileSync(join(project, 'manifest.json'), 'utf8');
  const said = sources.map(({ code }) => code).join('\n');
  const unsaid = bases(english).filter(
    key => !said.includes(`'${key}'`) && !manifest.includes(`__MSG_${key}__`),
  );
  expect(unsaid).toEqual([]);
});

/** A node of a syntax tree, as far as it matters here. */
type Syntax = { type: string } & Record<string, unknown>;

/** What readers would see or hear of a piece of code, were it not said by a message: text, labels, sentences. */
function bareWords(node: unknown, of = ''): string[] {
  if (Array.isArray(node)) return node.flatMap(part => bareWords(part, of));
  if (typeof node !== 'object' || node === null) return [];
  const { type, ...parts } = node as Syntax;
  if (/^(Import|Export(All|Named)Declaration.*source|NewExpression|TS)/.test(type)) return [];
  if (type === 'JSXText') return /\p{L}{2}/u.test(String(parts.value)) ? [String(parts.value).trim()] : [];
  const attribute = type === 'JSXAttribute' ? String((parts.name as Syntax).name) : of;
  if (/^(class|d|viewBox|key|id|rel)$/.test(attribute) || attribute.startsWith('data-')) return [];
  if (type === 'Literal' || type === 'TemplateElement') {
    const text = type === 'Literal' ? parts.value : (parts.value as { cooked: string }).cooked;
    const spoken = /^(aria-label|title|alt|label|placeholder)$/.test(attribute)
      ? /\p{L}/u
      : /\p{L}{2,} \p{L}{2,}/u;
    return typeof text === 'string' && spoken.test(text) ? [text] : [];
  }
  return Object.values(parts).flatMap(part => bareWords(part, attribute));
}

test('the search for bare words finds them in text, labels and sentences', () => {
  const words = (code: string) => bareWords(parseAst(code, { lang: 'tsx' }));
  expect(words('const a = <p title="Hi" class="b c">Hello {who}</p>;')).toEqual(['Hi', 'Hello']);
  expect(words('const line = known ? "One name in" : `none at all ` + day;')).toEqual([
    'One name in',
    'none at all ',
  ]);
});

test.each(sources)('$file has no words of its own', ({ code, file }) => {
  expect(bareWords(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))).toEqual([]);
});
