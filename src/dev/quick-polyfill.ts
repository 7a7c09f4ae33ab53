import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const polyfill = 'webextension-polyfill';
/** What is left out: from where up to where, and what stands there instead. */
const cuts = [
  ['const apiMetadata = {', 'class DefaultWeakMap', 'const apiMetadata = {};'],
  ['const wrapAsyncFunction = ', 'const wrapMethod = ', 'const wrapAsyncFunction = undefined;'],
  ['const onRequestFinishedWrappers = ', 'const onMessageWrappers', ''],
  ['devtools: {', 'runtime: {', ''],
  ['const settingMetadata = {', 'return wrapObject(extensionAPIs', ''],
] as const;
const factory = 'function (module) {';

/**
 * For Vite's `resolve.alias`: webextension-polyfill made quick to start, in every script of the extension.
 *
 * Left out is its table of the functions that take callbacks, half of what it weighs, with what wraps these, and what it
 * does for developer tools and privacy settings. Since Manifest V3 Chrome's functions return promises; what we need of it is
 * that listeners to messages may. And it becomes a module with one export: of a script, bundlers copy whatever the browser
 * offers piece by piece, for which the browser must set up every interface that it has, at each start.
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
  writeFileSync(file, asModule(cuts.reduce(cutOut, original)));
  return { [polyfill]: file };
}

function cutOut(script: string, [first, next, instead]: (typeof cuts)[number]): string {
  const from = script.indexOf(first);
  const to = script.indexOf(next, from);
  if (from < 0 || to < 0)
    throw new Error(`${polyfill} has nothing from “${first}” to “${next}”: mend quick-polyfill.ts`);
  return script.slice(0, from) + instead + script.slice(to);
}

/** As a module: the function that gives its one value to `module.exports`, without the head that looks for a loader. */
function asModule(script: string): string {
  const from = script.indexOf(factory);
  const to = script.lastIndexOf('});');
  if (from < 0 || to < from)
    throw new Error(`${polyfill} is no longer one function of its module: mend quick-polyfill.ts`);
  return `const module = {};\n(${script.slice(from, to + 1)})(module);\nexport default module.exports;\n`;
}
