import { latePattern } from '../../core/text/late-pattern.ts';

/** One schema.org node of the page, as its publisher wrote it. */
export type JsonLdNode = Record<string, unknown>;

/** Longest JSON-LD script that is read, in UTF-16 units: live blogs of a thousand posts stay below it. */
const longestScript = 4_000_000;
const mostNodes = 2_000;
/** Only what these properties hold describes the page itself; other properties lead to teasers, posts and people. */
const deeper = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/**
 * The JSON-LD nodes that describe this page, in document order.
 *
 * What a browser's JSON reader refuses but a search engine forgives (CDATA, comments, raw control characters,
 * trailing commas, escaped quotes) is mended; what cannot be mended is left out.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > longestScript) continue;
    const queue: unknown[] = [parseKindly(text)];
    for (let at = 0; at < queue.length && nodes.length < mostNodes; at++) {
      const value = queue[at];
      if (Array.isArray(value)) for (const entry of value.slice(0, mostNodes)) queue.push(entry);
      else if (isNode(value)) {
        nodes.push(value);
        for (const property of deeper) if (property in value) queue.push(value[property]);
      }
    }
  }
  return nodes;
}

/** The short names of a node's types: `NewsArticle`, whether written so, as an address or with a prefix. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter(name => typeof name === 'string')
    .map(name => name.slice(Math.max(...[...'/:#'].map(mark => name.lastIndexOf(mark))) + 1));
}

/** Whether the node names `address` as its page. */
export function isAbout(node: JsonLdNode, address: URL): boolean {
  return [...pagesOf(node), node['@id']].some(link => leadsTo(link, address));
}

/** Whether the node names another page than `address` as its own. */
export function isElsewhere(node: JsonLdNode, address: URL): boolean {
  return pagesOf(node).some(link => typeof link === 'string') && !isAbout(node, address);
}

function pagesOf({ url, mainEntityOfPage: page }: JsonLdNode): unknown[] {
  return [url, page, isNode(page) ? page['@id'] : undefined];
}

function leadsTo(link: unknown, address: URL): boolean {
  return (
    typeof link === 'string' &&
    URL.canParse(link, address.href) &&
    pathOf(new URL(link, address)) === pathOf(address)
  );
}

/** The text of a property, whether given plainly, in a list or as a typed value. */
export function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  const plain = isNode(first) ? first['@value'] : first;
  return typeof plain === 'string' ? plain : undefined;
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/+$/, '');
}

function parseKindly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mended(text));
    } catch {
      return undefined;
    }
  }
}

const controls = latePattern('\\p{Cc}+', 'gu');

function mended(text: string): string {
  // Spaces are counted, for a page may hold millions of them in a row.
  const bare = text
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s{0,50}(?:<!\[CDATA\[|<!--)\s{0,50}(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s{0,50}(?:\]\]>|-->)\s{0,50}(?:\*\/)?$/, '');
  return (bare.includes('"') ? bare : bare.replaceAll('&quot;', '"'))
    .replace(controls(), ' ')
    .replace(/\/\*[^*]{0,2000}\*\//g, ' ')
    .replace(/,\s{0,50}([}\]])/g, '$1')
    .trimEnd()
    .replace(/;$/, '');
}
