import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const polyfill = 'webextension-polyfill';
/** No functions; without any table the polyfill takes itself for badly built. */
const noTable = '{ "runtime": {} }';
const table = 'const apiMetadata = ';

/**
 * For Vite's `resolve.alias`: webextension-polyfill made quick to start, in every script of the extension.
 *
 * Left out is its table of the functions that take callbacks: half of what it weighs. Since Manifest V3 Chrome's functions
 * return promises; what we need of it is that listeners to messages may. And it becomes a module with one export: of a
 * script, bundlers copy whatever the browser offers piece by piece, for which the browser must set up every interface that
 * it has, at each start.
 *
 * It is an alias and not a plugin, because the build of content scripts takes over no plugin.
 *
 * @throws when the polyfill has another form than the one that is known
 */
export function quickPolyfill(root: string): Record<string, string> {
  const original = readFileSync(createRequire(join(root, 'package.json')).resolve(polyfill), 'utf8');
  const folder = join(root, 'node_modules/.cache/dramatis');
  const file = join(folder, `${polyfill}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, asModule(withoutTable(original)));
  return { [polyfill]: file };
}

function withoutTable(script: string): string {
  const from = script.indexOf(table) + table.length;
  const to = script.indexOf('\n      };', from) + '\n      }'.length;
  if (from < table.length || to < from)
    throw new Error(`${polyfill} holds its table of functions elsewhere: mend quick-polyfill.ts`);
  return script.slice(0, from) + noTable + script.slice(to);
}

/** A script that gives its one value to `module.exports`, as a module. */
function asModule(script: string): string {
  return `const module = {};\nconst exports = module;\n${script}\nexport default module.exports;\n`;
}
