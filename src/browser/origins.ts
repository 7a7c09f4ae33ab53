/** A match pattern without a path of its own: `*://*.example.org/*`. */
export type OriginPattern = string;

/** The browsers' own add-on shops, where they let no extension in. */
const shops = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
];

/** Whether an address is one that no extension may read: a page of the browser, a file, an add-on shop. */
export function isClosed(url: string): boolean {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return !address || !/^https?:$/.test(address.protocol) || shops.includes(address.hostname);
}

/** Whether every page of `inner` is also one of `outer`. */
export function covers(outer: OriginPattern, inner: OriginPattern): boolean {
  const wide = parts(outer);
  const narrow = parts(inner);
  if (wide === undefined || narrow === undefined) return false;
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.host === '*') return true;
  if (!wide.host.startsWith('*.')) return wide.host === narrow.host;
  const domain = wide.host.slice(2);
  const host = narrow.host.replace(/^\*\./, '');
  return host === domain || host.endsWith(`.${domain}`);
}

/** The granted patterns that need a script of their own: pages of the web that no listed pattern covers. */
export function patternsToRegister(granted: OriginPattern[], listed: OriginPattern[]): OriginPattern[] {
  const unlisted = granted
    .filter(pattern => parts(pattern) && !listed.some(site => covers(site, pattern)))
    .map(pattern => (pattern === '<all_urls>' ? '*://*/*' : pattern));
  return [...new Set(unlisted)].sort();
}

function parts(pattern: OriginPattern): { scheme: string; host: string } | undefined {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme && host ? { scheme, host } : undefined;
}
