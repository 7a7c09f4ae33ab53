import { useState } from 'preact/hooks';
import { saySeconds } from './say-seconds.ts';

/** Milliseconds from one choice to the next: less cannot be felt. */
const step = 100;

interface Props {
  id: string;
  label: string;
  /** Milliseconds. */
  delay: number;
  least: number;
  most: number;
  onChoose: (delay: number) => void;
}

/** A time to wait, on a slider that says its seconds while it is moved and chooses when it is let go. */
export function DelayChoice({ id, label, delay, least, most, onChoose }: Props) {
  const [moving, setMoving] = useState<number>();
  const said = saySeconds(moving ?? delay);
  return (
    <div class="delay">
      <label for={id}>{label}</label>
      <input
        type="range"
        id={id}
        min={least}
        max={most}
        step={step}
        value={moving ?? delay}
        aria-valuetext={said}
        onInput={event => setMoving(event.currentTarget.valueAsNumber)}
        onChange={event => {
          setMoving(undefined);
          onChoose(event.currentTarget.valueAsNumber);
        }}
      />
      <output for={id}>{said}</output>
    </div>
  );
}
