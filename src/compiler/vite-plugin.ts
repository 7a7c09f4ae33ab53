import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compileDataset } from './compile-dataset.ts';
import { datasetFolder } from './dataset-bytes.ts';

const fileName = 'dataset.bin';

/**
 * Puts the compiled dataset at the root of what is built. A build fails when the sources have problems, and says
 * them; in development they are said, and the file is compiled again when a source changes.
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'dramatis:dataset',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: compileDataset(datasetFolder) });
    },
    configureServer(server) {
      writeAgain(server);
      server.watcher.add(datasetFolder);
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(datasetFolder) && file.endsWith('.json')) writeAgain(server);
      });
    },
  };
}

function writeAgain({ config, ws }: ViteDevServer): void {
  try {
    const bytes = compileDataset(datasetFolder);
    const folder = resolve(config.root, config.build.outDir);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, fileName), bytes);
    // The background opens the dataset when it starts, so the extension has to start again.
    ws.send({ type: 'custom', event: 'crx:runtime-reload' });
  } catch (error) {
    config.logger.error((error as Error).message, { error: error as Error });
  }
}
