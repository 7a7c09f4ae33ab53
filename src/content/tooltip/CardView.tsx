import { CandidateList } from '../../ui/CandidateList.tsx';
import { CardFooter } from '../../ui/CardFooter.tsx';
import { CardFrame } from '../../ui/CardFrame.tsx';
import { EntityCard } from '../../ui/EntityCard.tsx';
import { sayList } from '../../ui/say-list.ts';
import { langOfName, sayName } from '../../ui/say-name.ts';
import { words } from '../../ui/words.ts';
import type { CardActions } from './card-host.tsx';
import type { CardPage } from './card-page.ts';

interface CardViewProps extends CardActions {
  trail: readonly CardPage[];
  pinned: boolean;
  form: 'card' | 'sheet';
  /** The site on which a name can be hidden. */
  site: string;
}

/** The page of the card that the reader has turned to, in its frame. */
export function CardView({ trail, pinned, form, site, onOpen, onBack, onHide, ...actions }: CardViewProps) {
  const page = trail.at(-1);
  if (page === undefined) return null;
  const { onPin, onClose, onMove } = actions;
  const frame = { pinned, form, onPin, onClose, onMove, onBack: trail.length > 1 ? onBack : undefined };
  if (page.shows === 'candidates') {
    const { kind, candidates, undecided, why } = page;
    const heading = undecided ? words.undecided : words.several;
    const footer = (
      <CardFooter
        name={sayList(candidates.map(({ link }) => sayName(link)))}
        datasetDate={candidates[0]?.card?.datasetDate}
        why={why}
        site={site}
        onPin={onPin}
      />
    );
    return (
      <CardFrame {...frame} key={trail.length} heading={heading} kind={kind} footer={footer}>
        <CandidateList candidates={candidates} onOpen={onOpen} />
      </CardFrame>
    );
  }
  const { card, why } = page;
  const footer = (
    <CardFooter
      name={sayName(card)}
      datasetDate={card.datasetDate}
      why={why}
      linkTold={why?.via === 'office'}
      site={site}
      onHide={(place, hidden) => onHide(card.id, place, hidden)}
      onPin={onPin}
    />
  );
  return (
    // A page of its own: scrolled to its top, with nothing left open from the one before.
    <CardFrame
      {...frame}
      key={`${trail.length} ${card.id}`}
      heading={sayName(card)}
      headingLang={langOfName(card)}
      kind={card.kind}
      description={card.description}
      website={card.website}
      footer={footer}
    >
      <EntityCard card={card} why={why} onOpen={onOpen} />
    </CardFrame>
  );
}
