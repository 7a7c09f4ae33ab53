import type { Plugin } from 'vite';

/** What the polyfill is to know of; whatever else is asked is the browser's own, whose functions return promises. */
const used = 'runtime';
const table = 'const apiMetadata = ';

/**
 * Leaves out of webextension-polyfill its table of the functions that take callbacks: half of what it weighs. Since Manifest
 * V3 Chrome's functions return promises; what we need of it is that listeners to messages may.
 */
export function polyfillPlugin(): Plugin {
  return {
    name: 'dramatis:polyfill',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('webextension-polyfill/dist/browser-polyfill')) return undefined;
      const from = code.indexOf(table) + table.length;
      const to = code.indexOf('\n      };', from) + '\n      }'.length;
      if (from < table.length || to < from)
        throw new Error(
          'webextension-polyfill holds its table of functions elsewhere: mend polyfill-plugin.ts',
        );
      const known = Object.entries(JSON.parse(code.slice(from, to)) as Record<string, unknown>);
      const kept = Object.fromEntries(known.filter(([api]) => api === used));
      return { code: code.slice(0, from) + JSON.stringify(kept) + code.slice(to), map: null };
    },
  };
}
