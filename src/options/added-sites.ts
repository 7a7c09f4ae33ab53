import { covers, type OriginPattern } from '../browser/origins.ts';

/** The granted patterns that no listed site covers: those the reader has added, each once. */
export function addedSites(granted: OriginPattern[], listed: OriginPattern[]): OriginPattern[] {
  const added = granted.filter(
    pattern => /^(\*|https?):|^<all_urls>$/.test(pattern) && !listed.some(site => covers(site, pattern)),
  );
  return [...new Set(added)].sort();
}

/** The host that a pattern is of: `example.org` for `*://*.example.org/*`; nothing when it covers every one. */
export function hostOfPattern(pattern: OriginPattern): string | undefined {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host?.replace(/^www\./, '');
}
