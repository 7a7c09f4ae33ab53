import type { EntityId } from '../core/model/entity.ts';
import type { Mention } from '../core/model/mention.ts';
import type { Settings } from '../core/settings/settings.ts';

/**
 * Which mentions of a block the reader wants to see: those of the kinds that are switched on, of nobody hidden, and
 * each entity as often as the chosen density allows. A mention of several is hidden when all of them are. Of an office
 * and the name beside it ("French President Emmanuel Macron") the name alone is marked.
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
  return mentions.filter((mention, at) => {
    if (!settings.kinds[mention.kind] || mention.entities.every(id => hidden.has(id))) return false;
    if (namesTheSame(mention, mentions[at - 1]) || namesTheSame(mention, mentions[at + 1])) return false;
    const named = mention.entities.join(' ');
    const before = settings.density === 'once-per-article' ? seen : inThisBlock;
    const repeated = settings.density !== 'every-mention' && before.has(named);
    seen.add(named);
    inThisBlock.add(named);
    return !repeated;
  });
}

/** At most so many UTF-16 code units part an office from the name beside it: a comma and a space. */
const widestGap = 2;

/** Whether a mention is by office and its neighbour names the same person right beside it. */
function namesTheSame(mention: Mention, beside: Mention | undefined): boolean {
  if (mention.via !== 'office' || beside === undefined || beside.via === 'office') return false;
  const gap = Math.max(beside.start - mention.end, mention.start - beside.end);
  return gap <= widestGap && beside.entities.join(' ') === mention.entities.join(' ');
}
