import type { Plugin } from 'vite';

/** What the polyfill is to know of; whatever else is asked is the browser's own, whose functions return promises. */
const used = 'runtime';
const table = 'const apiMetadata = ';

/**
 * Makes webextension-polyfill quick to start.
 *
 * Left out is its table of the functions that take callbacks: half of what it weighs. Since Manifest V3 Chrome's functions
 * return promises; what we need of it is that listeners to messages may. And it becomes a module with one export: made of
 * a script, bundlers copy whatever the browser offers one by one, for which the browser must set up every interface that it
 * has, at each start.
 */
export function polyfillPlugin(): Plugin {
  return {
    name: 'dramatis:polyfill',
    apply: 'build',
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
      return { code: asModule(code.slice(0, from) + JSON.stringify(kept) + code.slice(to)), map: null };
    },
  };
}

/** A script that gives its one value to `module.exports`, as a module. */
function asModule(script: string): string {
  return `const module = {};\nconst exports = module;\n${script}\nexport default module.exports;\n`;
}
