import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves files from memory to this machine only, at a free port. */
export interface MemoryServer {
  origin: string;
  close(): void;
}

const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };

export async function serveFromMemory(
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<MemoryServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const file = files.get(path);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[path.split('.').at(-1)!] ?? 'application/octet-stream',
      // An isolated page has a clock of five microseconds; any other has one of a tenth of a millisecond.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(file);
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
