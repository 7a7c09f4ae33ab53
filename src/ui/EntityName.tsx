import type { EntityLink } from '../core/model/entity.ts';
import { langOfName, sayName } from './say-name.ts';

/** Opens the card of an entity inside the card. */
export type OpenEntity = (link: EntityLink) => void;

/** An entity by its name, leading to its card; names keep their own writing direction. */
export function EntityName({ link, onOpen }: { link: EntityLink; onOpen: OpenEntity }) {
  return (
    <button
      type="button"
      class="name-link"
      data-kind={link.kind}
      dir="auto"
      lang={langOfName(link)}
      onClick={() => onOpen(link)}
    >
      {sayName(link)}
    </button>
  );
}
