import type { Card } from '../core/card/card.ts';
import type { EntityLink } from '../core/model/entity.ts';
import { foreignLanguage } from './dataset-language.ts';
import { EntityName, type OpenEntity } from './EntityName.tsx';

/** One of several entities to choose from, with what its card would say first. */
export interface Candidate {
  link: EntityLink;
  card: Card | null;
}

/** Several entities that one mention means, or may mean, each leading to its card. */
export function CandidateList({ candidates, onOpen }: { candidates: Candidate[]; onOpen: OpenEntity }) {
  return (
    <ul class="candidates">
      {candidates.map(({ link, card }) => (
        <li class="holder" key={link.id}>
          <p class="holder-name">
            <EntityName link={link} onOpen={onOpen} />
          </p>
          {card && (
            <p class="meta" lang={foreignLanguage()}>
              {inShort(card)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The office of the day says more about a person than any description. */
function inShort(card: Card): string | undefined {
  const office = card.kind === 'person' ? card.offices[0] : undefined;
  return office?.short ?? office?.title ?? card.description;
}
