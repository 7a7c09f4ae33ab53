import { provideExtension } from '../../src/dev/built-extension.ts';
import { browserNames } from '../../src/dev/project.ts';

/** The journeys walk the extension as built, so what is older than its sources is built before the first of them. */
export function setup(): void {
  for (const browser of browserNames) provideExtension(browser);
}
