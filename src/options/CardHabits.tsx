import type { Settings } from '../core/settings/settings.ts';
import {
  type HoverHabits,
  hoverModes,
  longestDelay,
  shortestClose,
  usualHabits,
} from '../core/tooltip/hover-habits.ts';
import { DelayChoice } from './DelayChoice.tsx';
import { Part } from './Part.tsx';
import { words } from './words.ts';

interface Props {
  hover: HoverHabits;
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** Which gesture opens a card, and how soon it comes and goes. */
export function CardHabits({ hover, onChange }: Props) {
  const change = (habits: Partial<HoverHabits>) =>
    onChange(now => ({ ...now, hover: { ...now.hover, ...habits } }));
  const waits = hover.mode === 'hover' || hover.mode === 'modifier';
  return (
    <Part id="cards" title={words.cards}>
      <fieldset>
        <legend>{words.opensWhen}</legend>
        {hoverModes.map(mode => (
          <p class="choice" key={mode}>
            <input
              type="radio"
              name="hover-mode"
              id={`hover-${mode}`}
              value={mode}
              checked={hover.mode === mode}
              onChange={() => change({ mode })}
            />
            <label for={`hover-${mode}`}>{words.modes[mode]}</label>
          </p>
        ))}
      </fieldset>
      {hover.mode === 'hover' && (
        <DelayChoice
          id="open-delay"
          label={words.openDelay}
          delay={hover.openDelay}
          least={0}
          most={longestDelay}
          onChoose={openDelay => change({ openDelay })}
        />
      )}
      {waits && (
        <DelayChoice
          id="close-delay"
          label={words.closeDelay}
          delay={hover.closeDelay}
          least={shortestClose}
          most={longestDelay}
          onChoose={closeDelay => change({ closeDelay })}
        />
      )}
      {!isUsual(hover) && (
        <p>
          <button type="button" id="usual" onClick={() => change(usualHabits)}>
            {words.usual}
          </button>
        </p>
      )}
    </Part>
  );
}

function isUsual({ mode, openDelay, closeDelay }: HoverHabits): boolean {
  return (
    mode === usualHabits.mode && openDelay === usualHabits.openDelay && closeDelay === usualHabits.closeDelay
  );
}
