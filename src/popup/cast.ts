import type { EntityLink } from '../core/model/entity.ts';
import { hiddenOn } from '../core/settings/hidden-names.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { PageState } from '../messages/contract.ts';

/** One of those whom the page names, and how often. */
export interface CastMember {
  link: EntityLink;
  mentions: number;
}

/**
 * Whom the page names, as far as the reader wants to see them highlighted: people and organizations before places and
 * events, whoever is named more often first, and of two named equally often whoever is named earlier.
 *
 * A mention that may be either of two is nobody's yet.
 */
export function castOf(
  { mentions, host }: Pick<PageState, 'mentions' | 'host'>,
  settings: Settings,
): CastMember[] {
  const hidden = hiddenOn(settings, host);
  const cast = new Map<string, CastMember>();
  for (const { entities, undecided } of mentions) {
    if (undecided) continue;
    for (const link of entities) {
      if (!settings.kinds[link.kind] || hidden.has(link.id)) continue;
      const known = cast.get(link.id);
      if (known) known.mentions++;
      else cast.set(link.id, { link, mentions: 1 });
    }
  }
  // Sorting keeps the order of those who stand level, which is that of their first mention.
  return [...cast.values()].sort((a, b) => rank(a.link) - rank(b.link) || b.mentions - a.mentions);
}

function rank({ kind }: EntityLink): number {
  return kind === 'person' || kind === 'organization' ? 0 : 1;
}
