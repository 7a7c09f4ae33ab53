import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile, compileModule } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { createSSRApp } from 'vue';
import { renderToString as renderVueToString } from 'vue/server-renderer';
import { ReactStory } from './pages/react-story.ts';
import { beginning } from './pages/story.ts';
import { vueStory } from './pages/vue-story.ts';

const folder = join(import.meta.dirname, 'pages');

/** The frameworks, each by the name of its page's file. */
export const frameworks = [
  'react',
  'react-hydrated',
  'preact',
  'vue',
  'svelte',
  'lit',
  'by-hand',
  'in-one-text',
  'translated',
] as const;

const pages = new Map<string, Promise<string>>();

/** The page of a framework, as its publisher would serve it: the framework's own current release, bundled once. */
export function pageOf(framework: (typeof frameworks)[number]): Promise<string> {
  const page = pages.get(framework) ?? bundledPageOf(framework);
  pages.set(framework, page);
  return page;
}

async function bundledPageOf(framework: (typeof frameworks)[number]): Promise<string> {
  const drawn = framework === 'react-hydrated' ? reactOnServer() : '';
  const script = (await bundle(framework)).replaceAll('</script', '<\\/script');
  return htmlOf(drawn, `<script>${script}</script>`);
}

/** Frameworks whose servers draw the article, which a script of the page then takes over. */
export const servers = { react: reactOnServer, vue: vueOnServer };

/** The page as its server drew it, and the script that takes it over as soon as it arrives. */
export async function drawnPageOf(framework: keyof typeof servers, scriptAddress: string) {
  return {
    html: htmlOf(await servers[framework](), `<script async src="${scriptAddress}"></script>`),
    script: await bundle(`${framework}-on-arrival`),
  };
}

function htmlOf(drawn: string, script: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: beginning.title,
    datePublished: '2022-01-28T10:00:00Z',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${beginning.title}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><main><article id="app">${drawn}</article></main>${script}</body></html>`;
}

function reactOnServer(): string {
  return renderToString(createElement(ReactStory, { story: beginning, hear() {} }));
}

function vueOnServer(): Promise<string> {
  return renderVueToString(createSSRApp(vueStory(beginning, () => {})));
}

async function bundle(framework: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [svelte()],
    // Releases as publishers serve them, not those that help while developing.
    mode: 'production',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      lib: { entry: join(folder, `${framework}.ts`), formats: ['iife'], name: 'page' },
    },
  });
  const [bundled] = [result].flat() as { output: { code?: string }[] }[];
  return bundled?.output[0]?.code ?? '';
}

/** Svelte's compiler, which is all that its own plugin adds here. */
function svelte(): Plugin {
  return {
    name: 'svelte',
    config: () => ({ resolve: { conditions: ['browser', 'svelte', 'import', 'module', 'default'] } }),
    load(id) {
      if (!id.endsWith('.svelte')) return undefined;
      return compile(readFileSync(id, 'utf8'), { filename: id, generate: 'client', dev: false }).js.code;
    },
    transform(code, id) {
      if (!/\.svelte\.[jt]s$/.test(id)) return undefined;
      return compileModule(code, { filename: id, generate: 'client' }).js.code;
    },
  };
}
