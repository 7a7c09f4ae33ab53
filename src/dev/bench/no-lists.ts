import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.ts';
import type { Target } from './target.ts';

/** T10: calls in the extension that hand mark.js a list of names, which it walks the page for one by one. */
export function noListsTarget(): Target {
  const rooms = ['content', 'background', 'popup', 'ui', 'core', 'browser', 'messages'];
  const calls = rooms.flatMap(room => {
    const folder = join(projectFolder, 'src', room);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .filter(file => /mark\.js/.test(readFileSync(join(folder, file), 'utf8')))
      .flatMap(file => readFileSync(join(folder, file), 'utf8').match(/\.(?:mark|unmark)\(/g) ?? []);
  });
  return {
    id: 'T10',
    claim: 'calls of mark(list) or unmark() in the extension',
    atMost: 0,
    figure: calls.length,
  };
}
