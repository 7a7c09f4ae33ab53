import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from './words.ts';

/** One line of a list that the reader may take away, and bring back. */
export interface RemovableRow {
  key: string;
  label: ComponentChildren;
  /** What the button says; those who hear it alone hear the line, too. */
  action: string;
  /** Said once it is taken away. */
  told: string;
  remove: () => Promise<boolean>;
  restore: () => Promise<boolean>;
}

interface RemovableListProps {
  /** Names the list in the page, so that its lines can name their buttons. */
  id: string;
  rows: RemovableRow[];
  /** Said of a list without lines. */
  none: string;
}

/** The key of the button that takes back; no line has it. */
const undo = 'undo';

/** Lines that can be taken away; the last one taken away can be brought back. */
export function RemovableList({ id, rows, none }: RemovableListProps) {
  const [gone, setGone] = useState<RemovableRow>();
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | undefined>(undefined);

  async function take(row: RemovableRow, away: boolean) {
    // Asked for in the very click, before anything is awaited: browsers grant access only then.
    const done = await (away ? row.remove() : row.restore()).catch(() => false);
    setFailed(!done);
    if (!done) return;
    wanted.current = away ? undo : row.key;
    setGone(away ? row : undefined);
  }

  // The button that was pressed is gone: what takes it back has the focus now.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const buttons = [...(box.current?.querySelectorAll('button') ?? [])];
    const next = buttons.find(({ dataset }) => dataset.key === wanted.current);
    if (next === undefined) return;
    wanted.current = undefined;
    next.focus();
  });

  return (
    <div ref={box}>
      {rows.length === 0 && <p class="quiet">{none}</p>}
      {rows.length > 0 && (
        <ul class="rows">
          {rows.map((row, i) => (
            <li key={row.key}>
              <span class="row-label" id={`${id}-line-${i}`}>
                {row.label}
              </span>
              <button
                type="button"
                data-key={row.key}
                id={`${id}-button-${i}`}
                aria-labelledby={`${id}-button-${i} ${id}-line-${i}`}
                onClick={() => void take(row, true)}
              >
                {row.action}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="told" role="status">
        {failed && words.notSaved}
        {!failed && gone?.told}
        {gone && (
          <button type="button" class="text-button" data-key={undo} onClick={() => void take(gone, false)}>
            {words.undo}
          </button>
        )}
      </p>
    </div>
  );
}
