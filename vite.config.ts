import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };

const content = 'src/content/index.ts';
const gecko = {
  id: 'dramatis@dramatis.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** One manifest for both browsers: the version, the news sites, and what each browser calls the background. */
function manifestFor(browser: 'chrome' | 'firefox') {
  const { background, ...rest } = manifest;
  const sites: { matches: string[] } = { matches: ['https://www.bbc.com/*'] };
  const shared = {
    ...rest,
    version: packageJson.version,
    content_scripts: manifest.content_scripts.map(script => ({ ...script, matches: sites.matches })),
  };
  return browser === 'chrome'
    ? { ...shared, background, minimum_chrome_version: '120' }
    : // Firefox runs the background as an event page; it has no service worker.
      {
        ...shared,
        background: { scripts: [background.service_worker], type: 'module' },
        browser_specific_settings: { gecko },
      };
}

export default defineConfig(({ mode, command }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    build: { outDir: `dist/${browser}`, emptyOutDir: true, modulePreload: false },
    plugins: process.env.VITEST
      ? []
      : [
          crx({
            manifest: manifestFor(browser) as never,
            browser,
            // One self-contained file in a build: no loader, nothing web-accessible. In development the loader reloads.
            contentScripts: command === 'build' ? { standaloneFiles: [content] } : {},
          }),
        ],
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            // mark.js ships its class as an ES module that Node would read as CommonJS.
            server: { deps: { inline: ['mark.js'] } },
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.e2e.ts'],
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
