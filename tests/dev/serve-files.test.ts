import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileServer, serveFile } from '../../src/dev/serve-files.ts';

describe('a saved page that is opened with npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-serve-'));
  let server: FileServer;

  beforeAll(async () => {
    mkdirSync(join(folder, 'saved', 'page files'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'not for the browser');
    writeFileSync(join(folder, 'saved', 'Zelenský.html'), '<p>Volodymyr Zelenský</p>');
    writeFileSync(join(folder, 'saved', 'page files', 'page.css'), 'p { color: red }');
    server = await serveFile(join(folder, 'saved', 'Zelenský.html'));
  });
  afterAll(() => server.close());

  test('is served to this machine, whatever letters its name has', async () => {
    const answer = await fetch(server.url);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<p>Volodymyr Zelenský</p>');
  });

  test('has the styles that were saved beside it', async () => {
    const answer = await fetch(new URL('page%20files/page.css', server.url));
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  test.each(['../secret.txt', '..%2Fsecret.txt', 'nothing.html', '/'])(
    'leads nowhere else: %s',
    async path => {
      expect((await fetch(new URL(path, server.url))).status).toBe(404);
    },
  );
});
