import { CandidateList } from '../../ui/CandidateList.tsx';
import { CardFrame } from '../../ui/CardFrame.tsx';
import { EntityCard } from '../../ui/EntityCard.tsx';
import { words } from '../../ui/words.ts';
import type { CardActions } from './card-host.tsx';
import type { CardPage } from './card-page.ts';

interface CardViewProps extends CardActions {
  trail: readonly CardPage[];
  pinned: boolean;
  form: 'card' | 'sheet';
}

/** The page of the card that the reader has turned to, in its frame. */
export function CardView({ trail, pinned, form, onOpen, onBack, onPin, onClose }: CardViewProps) {
  const page = trail.at(-1);
  if (page === undefined) return null;
  const frame = { pinned, form, onPin, onClose, onBack: trail.length > 1 ? onBack : undefined };
  if (page.shows === 'candidates') {
    const { kind, candidates, undecided } = page;
    return (
      <CardFrame {...frame} heading={undecided ? words.undecided : words.several} kind={kind}>
        <CandidateList candidates={candidates} onOpen={onOpen} />
      </CardFrame>
    );
  }
  const { card } = page;
  return (
    // A page of its own: scrolled to its top, with nothing left open from the one before.
    <CardFrame
      {...frame}
      key={`${trail.length} ${card.id}`}
      heading={card.name}
      kind={card.kind}
      description={card.description}
      website={card.website}
    >
      <EntityCard card={card} onOpen={onOpen} />
    </CardFrame>
  );
}
