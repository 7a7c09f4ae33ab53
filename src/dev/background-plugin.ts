import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { quickPolyfill } from './quick-polyfill.ts';

const fileName = 'background.js';

/** A file of what is built: code, or an asset with its content. */
interface Built {
  type: 'chunk' | 'asset';
  facadeModuleId?: string | null;
  code?: string;
  source?: string | Uint8Array;
}

/**
 * Builds the background as one plain script. Browsers stop a background that has nothing to do, and the reader waits while
 * it starts again; one made of several modules, each found in the one before, takes markedly longer (`npm run bench -- T6`).
 *
 * @param entry its first module, from the root of the project
 */
export function backgroundPlugin(entry: string): Plugin {
  let root = '';
  return {
    name: 'dramatis:background',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = bundle as Record<string, Built>;
        const manifest = files['manifest.json'];
        if (manifest === undefined) throw new Error('there is no manifest to name the background in');
        const { background, ...rest } = JSON.parse(String(manifest.source));
        const loader: string = background.service_worker ?? background.scripts[0];
        const modules = Object.keys(files).find(name => files[name]?.facadeModuleId === join(root, entry));
        if (modules === undefined) throw new Error(`${entry} was not built`);
        delete files[loader];
        delete files[modules];
        this.emitFile({ type: 'asset', fileName, source: await bundleOf(root, entry) });
        const named = background.scripts ? { scripts: [fileName] } : { service_worker: fileName };
        manifest.source = JSON.stringify({ ...rest, background: named }, null, 2);
      },
    },
  };
}

async function bundleOf(root: string, entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: quickPolyfill(root) },
    build: {
      write: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'dramatisBackground' },
    },
  });
  const outputs = [result].flat() as unknown as { output: Built[] }[];
  const code = outputs[0]?.output.find(({ type }) => type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${entry} could not be made one script`);
  return code;
}
