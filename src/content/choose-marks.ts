import type { EntityId } from '../core/model/entity.ts';
import type { Mention } from '../core/model/mention.ts';
import type { Settings } from '../core/settings/settings.ts';

/**
 * Which mentions of a block the reader wants to see: those of the kinds that are switched on, of nobody hidden, and
 * each entity as often as the chosen density allows. A mention of several is hidden when all of them are.
 *
 * `seen` holds what earlier blocks of the article have shown; it is added to.
 */
export function chooseMarks(
  mentions: readonly Mention[],
  settings: Settings,
  hidden: ReadonlySet<EntityId>,
  seen: Set<string>,
): Mention[] {
  const inThisBlock = new Set<string>();
  return mentions.filter(mention => {
    if (!settings.kinds[mention.kind] || mention.entities.every(id => hidden.has(id))) return false;
    const named = mention.entities.join(' ');
    const before = settings.density === 'once-per-article' ? seen : inThisBlock;
    const repeated = settings.density !== 'every-mention' && before.has(named);
    seen.add(named);
    inThisBlock.add(named);
    return !repeated;
  });
}
