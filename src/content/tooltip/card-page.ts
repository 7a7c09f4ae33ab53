import type { Card } from '../../core/card/card.ts';
import type { EntityId, EntityKind, EntityLink } from '../../core/model/entity.ts';
import type { Candidate } from '../../ui/CandidateList.tsx';

/** What a highlight on the page stands for. */
export interface Mentioned {
  kind: EntityKind;
  /** All of them are meant, unless `undecided`: then they are candidates that stand level. */
  entities: EntityLink[];
  undecided?: true | undefined;
  /** All elements of a mention that runs through a link or other markup, in document order. */
  pieces?: Element[];
}

/** One page of the card; the reader turns to another by choosing a name in it. */
export type CardPage =
  | { shows: 'card'; card: Card }
  | { shows: 'candidates'; kind: EntityKind; candidates: Candidate[]; undecided: boolean };

export type AskCard = (entity: EntityId) => Promise<Card | null>;

/** More candidates than these are not worth asking for. */
const most = 8;

/** The first page for a mention: its card, or a choice when it names several; `null` when nothing is known. */
export async function readFirstPage(
  { kind, entities, undecided }: Mentioned,
  askCard: AskCard,
): Promise<CardPage | null> {
  const asked = await Promise.all(
    entities.slice(0, most).map(async link => ({ link, card: await askCard(link.id) })),
  );
  const known = asked.flatMap(({ link, card }) => (card === null ? [] : [{ link, card }]));
  const [only] = known;
  if (only === undefined) return null;
  return known.length === 1
    ? { shows: 'card', card: only.card }
    : { shows: 'candidates', kind, candidates: known, undecided: undecided === true };
}
