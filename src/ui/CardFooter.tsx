import { useState } from 'preact/hooks';
import type { IsoDay } from '../core/model/date.ts';
import { type HideEntity, HideName } from './HideName.tsx';
import { sayDate } from './say-date.ts';
import { sayWhy, type Why } from './say-why.ts';
import { words } from './words.ts';

interface CardFooterProps {
  name: string;
  datasetDate?: IsoDay | undefined;
  /** How the mention was linked; absent on a card that another card led to. */
  why?: Why | undefined;
  /** The card says already how the mention leads to this name. */
  linkTold?: boolean;
  site: string;
  /** Absent where no single name is meant. */
  onHide?: HideEntity | undefined;
  /** The reader has begun to do something in the card. */
  onPin: () => void;
}

/** Of what day the facts are, and on demand why this card, and how to be rid of the highlight. */
export function CardFooter(props: CardFooterProps) {
  const { name, datasetDate, why, linkTold = false, site, onHide, onPin } = props;
  const [open, setOpen] = useState(false);
  const toggle = () => {
    onPin();
    setOpen(!open);
  };
  return (
    <div class="foot">
      {open && (
        <div class="why" id="why">
          {why && sayWhy(why, name, { linkTold }).map(sentence => <p key={sentence}>{sentence}</p>)}
          {onHide && <HideName name={name} site={site} onHide={onHide} />}
        </div>
      )}
      <div class="foot-line">
        {datasetDate && <p>{words.data(sayDate(datasetDate))}</p>}
        {(why ?? onHide) && (
          <button
            type="button"
            class="text-button"
            aria-expanded={open}
            {...(open && { 'aria-controls': 'why' })}
            onClick={toggle}
          >
            {why ? words.why : words.hide}
          </button>
        )}
      </div>
    </div>
  );
}
