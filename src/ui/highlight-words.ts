import type { EntityKind } from '../core/model/entity.ts';
import type { Density } from '../core/settings/settings.ts';
import type { Voice } from './voice.ts';

/** The words of the choices about highlights, which popup and options both offer. */
export function highlightWords({ text }: Voice) {
  return {
    everywhere: text('popupEverywhere'),
    highlight: text('popupHighlight'),
    kinds: {
      person: text('popupPeople'),
      organization: text('popupOrganizations'),
      place: text('popupPlaces'),
      event: text('popupEvents'),
    } satisfies Record<EntityKind, string>,
    density: text('popupDensity'),
    densities: {
      'every-mention': text('popupEveryMention'),
      'once-per-paragraph': text('popupOncePerParagraph'),
      'once-per-article': text('popupOncePerArticle'),
    } satisfies Record<Density, string>,
  };
}
