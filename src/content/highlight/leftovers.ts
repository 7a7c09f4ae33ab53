import { dissolve } from './give-back.ts';
import { markTag } from './mark-nodes.ts';

/**
 * Takes away what an earlier script of ours left on the page: Firefox ends a script in the middle when the extension is
 * updated or switched off, and starts the next one on the page as it stands. To be called before anything is read.
 */
export function takeAwayLeftovers(page: Document): void {
  for (const mark of page.querySelectorAll(markTag)) dissolve(mark, () => true);
  for (const card of page.querySelectorAll('dramatis-card')) card.remove();
}
