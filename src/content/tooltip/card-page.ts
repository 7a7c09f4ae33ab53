import type { Card } from '../../core/card/card.ts';
import type { AsOfDate } from '../../core/model/date.ts';
import type { EntityId, EntityKind, EntityLink } from '../../core/model/entity.ts';
import type { Evidence, Via } from '../../core/model/mention.ts';
import type { Candidate } from '../../ui/CandidateList.tsx';
import type { Why } from '../../ui/say-why.ts';

/** What a highlight on the page stands for. */
export interface Mentioned {
  kind: EntityKind;
  /** All of them are meant, unless `undecided`: then they are candidates that stand level. */
  entities: EntityLink[];
  undecided?: true | undefined;
  /** The mention in the letters of the page. */
  text: string;
  via: Via;
  /** The article names one of them in full somewhere. */
  namedInFull: boolean;
  /** What spoke for it, beside its letters. */
  evidence?: readonly Evidence[];
  /** All elements of a mention that runs through a link or other markup, in document order. */
  pieces?: Element[];
}

/** One page of the card; the reader turns to another by choosing a name in it. */
export type CardPage =
  | { shows: 'card'; card: Card; why?: Why }
  | { shows: 'candidates'; kind: EntityKind; candidates: Candidate[]; undecided: boolean; why: Why };

/** What the cards of an article have in common. */
export interface ArticleFacts {
  /** The site as its hidden names are kept: `bbc.com`. */
  site: string;
  asOf: AsOfDate;
  dayFrom: Why['dayFrom'];
  /** The actors of the article, first named first. */
  company: EntityLink[];
}

export type AskCard = (entity: EntityId) => Promise<Card | null>;

/** More candidates than these are not worth asking for. */
const most = 8;

/** The first page for a mention: its card, or a choice when it names several; `null` when nothing is known. */
export async function readFirstPage(
  mentioned: Mentioned,
  article: ArticleFacts,
  askCard: AskCard,
): Promise<CardPage | null> {
  const { kind, entities, undecided } = mentioned;
  const asked = await Promise.all(
    entities.slice(0, most).map(async link => ({ link, card: await askCard(link.id) })),
  );
  const known = asked.flatMap(({ link, card }) => (card === null ? [] : [{ link, card }]));
  const [only] = known;
  if (only === undefined) return null;
  const why = whyOf(mentioned, article);
  return known.length === 1
    ? { shows: 'card', card: only.card, why }
    : { shows: 'candidates', kind, candidates: known, undecided: undecided === true, why };
}

function whyOf(
  { text, via, undecided, namedInFull, entities, evidence = [] }: Mentioned,
  article: ArticleFacts,
): Why {
  const { asOf, dayFrom, company } = article;
  const others = company.filter(({ id }) => !entities.some(entity => entity.id === id));
  return {
    ...{ text, via, namedInFull, evidence, asOf, dayFrom },
    undecided: undecided === true,
    company: others.map(({ name }) => name),
  };
}
