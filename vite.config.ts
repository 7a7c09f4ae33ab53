import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import newsSites from './assets/news-sites.json' with { type: 'json' };
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { datasetPlugin } from './src/compiler/vite-plugin.ts';
import { backgroundPlugin } from './src/dev/background-plugin.ts';
import { quickPolyfill } from './src/dev/quick-polyfill.ts';

const content = 'src/content/index.ts';
const settingsOfFirefox = {
  gecko: {
    id: 'dramatis@dramatis.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

/**
 * One manifest for both browsers: the version, the news sites, and what each browser calls the background. While
 * developing, pages and background load from Vite's server, which the policy of a build forbids.
 */
function manifestFor(browser: 'chrome' | 'firefox', developing: boolean) {
  const { background, content_security_policy, ...rest } = manifest;
  const shared = {
    ...rest,
    ...(!developing && { content_security_policy }),
    version: packageJson.version,
    content_scripts: manifest.content_scripts.map(script => ({
      ...script,
      matches: newsSites.sites.map(({ host }) => `*://*.${host}/*`),
    })),
  };
  return browser === 'chrome'
    ? {
        ...shared,
        background,
        minimum_chrome_version: '120',
        // From Chrome 148 on messages are copied as Firefox copies them; a long text gets there in two thirds of the time
        // that JSON takes. Older ones pass over it (https://developer.chrome.com/blog/structured-clone-messaging).
        message_serialization: 'structured_clone',
      }
    : // Firefox runs the background as an event page; it has no service worker.
      {
        ...shared,
        background: { scripts: [background.service_worker], type: 'module' },
        commands: withKeys({ 'next-mention': 'Alt+Shift+N', 'previous-mention': 'Alt+Shift+P' }),
        browser_specific_settings: settingsOfFirefox,
      };
}

/**
 * The manifest's commands with other keys. Chrome keeps N and P with Alt+Shift to itself, and a command that suggests
 * one of its own keys is left without any; so the manifest suggests J and K, and Firefox gets N and P.
 */
function withKeys(keys: Record<keyof typeof manifest.commands, string>) {
  const { commands } = manifest;
  return {
    'next-mention': { ...commands['next-mention'], suggested_key: { default: keys['next-mention'] } },
    'previous-mention': {
      ...commands['previous-mention'],
      suggested_key: { default: keys['previous-mention'] },
    },
  };
}

export default defineConfig(({ mode, command }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    resolve: { alias: process.env.VITEST ? {} : quickPolyfill(import.meta.dirname) },
    build: { outDir: `dist/${browser}`, emptyOutDir: true, modulePreload: false },
    plugins: process.env.VITEST
      ? []
      : [
          datasetPlugin(),
          crx({
            manifest: manifestFor(browser, command === 'serve') as never,
            browser,
            // One self-contained file in a build: no loader, nothing web-accessible. In development the loader reloads.
            contentScripts: command === 'build' ? { standaloneFiles: [content] } : {},
          }),
          backgroundPlugin(manifest.background.service_worker),
        ],
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            // Some start a command of the project, and machines may be busy; no test is about time.
            testTimeout: 60_000,
            hookTimeout: 60_000,
            setupFiles: ['tests/support/speak-english.ts'],
            // mark.js ships its class as an ES module that Node would read as CommonJS.
            server: { deps: { inline: ['mark.js'] } },
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.e2e.ts'],
            globalSetup: 'tests/e2e/build-first.ts',
            // They wait for browsers more than they compute.
            maxWorkers: 2,
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
