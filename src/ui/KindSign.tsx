import type { EntityKind } from '../core/model/entity.ts';
import { words } from './words.ts';

/** One drawing for each kind on a field of 20 × 20, so that colour is never the only sign. */
const drawings: Record<EntityKind, string> = {
  person: 'M10 3.2a3.3 3.3 0 1 1 0 6.6a3.3 3.3 0 0 1 0-6.6zM3.6 16.8c0-3.6 2.8-5.6 6.4-5.6s6.4 2 6.4 5.6z',
  organization: 'M10 2.6 17 6.6v1.5H3V6.6zM4.4 9.3h2v5h-2zM9 9.3h2v5H9zM13.6 9.3h2v5h-2zM3 15.4h14v1.8H3z',
  place:
    'M10 2.4a5.4 5.4 0 0 1 5.4 5.4c0 3.8-5.4 9.8-5.4 9.8S4.6 11.6 4.6 7.8A5.4 5.4 0 0 1 10 2.4zM10 5.7a2.1 2.1 0 1 0 0 4.2a2.1 2.1 0 0 0 0-4.2z',
  event: 'M6 2.5h1.7v1.6h4.6V2.5H14v1.6h2.5v12.7h-13V4.1H6zM5.2 8.1v7h9.6v-7z',
};

/** The sign of a kind, with its name for those who do not see it. */
export function KindSign({ kind }: { kind: EntityKind }) {
  return (
    <svg class="kind-sign" data-kind={kind} viewBox="0 0 20 20" role="img" aria-label={words.kinds[kind]}>
      <path d={drawings[kind]} fill-rule="evenodd" />
    </svg>
  );
}
