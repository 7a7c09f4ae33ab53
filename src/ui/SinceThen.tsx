import type { OfficeLine, PersonCard } from '../core/card/card.ts';
import { type AsOfDate, isBefore } from '../core/model/date.ts';
import { LaterKnowledge } from './LaterKnowledge.tsx';
import { OfficeNote } from './OfficeText.tsx';
import { sayContinuation, sayTenure } from './say-tenure.ts';
import { words } from './words.ts';

/** Changes shown before the reader asks for the rest. */
const shownAtOnce = 4;

/** How a person's offices went on after the article: still held when last heard of, left, newly taken. */
export function SinceThen({ card: { asOf, since, offices } }: { card: PersonCard }) {
  const changed = new Set(since.map(keyOf));
  const stillHeld = offices.filter(
    line => !changed.has(keyOf(line)) && sayContinuation(line.tenure, asOf) !== undefined,
  );
  const lines = [...stillHeld, ...since];
  if (lines.length === 0) return null;

  const note = (line: OfficeLine) => (
    <OfficeNote key={keyOf(line)} line={line} dates={sayChange(line, asOf)} home={offices[0]?.country} />
  );
  const rest = lines.slice(shownAtOnce);
  return (
    <LaterKnowledge>
      {lines.slice(0, shownAtOnce).map(note)}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {rest.map(note)}
        </details>
      )}
    </LaterKnowledge>
  );
}

/** Of an office begun by the day only what came after it is news. */
function sayChange({ tenure }: OfficeLine, day: AsOfDate): string | undefined {
  const begun = tenure.from ?? tenure.firstAttested;
  const isNew = begun !== undefined && isBefore(day, begun);
  return isNew ? sayTenure(tenure) : sayContinuation(tenure, day);
}

function keyOf({ title, tenure: { from, firstAttested, to } }: OfficeLine): string {
  return [title, from, firstAttested, to].join(' ');
}
