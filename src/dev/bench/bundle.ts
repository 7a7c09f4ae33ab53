import { join } from 'node:path';
import { build } from 'vite';

/** The script that the benchmark puts into pages, as one file. */
export async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'dramatisBench' },
    },
  });
  const [{ output }] = [result].flat() as { output: { type: string; code?: string }[] }[] as [
    { output: { type: string; code?: string }[] },
  ];
  return output.find(({ type }) => type === 'chunk')?.code ?? '';
}
