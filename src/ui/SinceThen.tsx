import type { ComponentChildren } from 'preact';
import type { OfficeLine, PersonCard } from '../core/card/card.ts';
import { type AsOfDate, isBefore } from '../core/model/date.ts';
import { OfficeText } from './OfficeLines.tsx';
import { sayContinuation, sayTenure } from './say-tenure.ts';
import { words } from './words.ts';

/** Whatever became known after the article, always in this frame and under this heading. */
export function LaterKnowledge({ children }: { children: ComponentChildren }) {
  return (
    <div class="later">
      <p class="later-label">{words.sinceThen}</p>
      {children}
    </div>
  );
}

/** How a person's offices went on after the article: left, still held when last heard of, newly taken. */
export function SinceThen({ card }: { card: PersonCard }) {
  const { asOf, since, offices } = card;
  const held = offices.filter(({ tenure }) => sayContinuation(tenure, asOf) !== undefined);
  const left = since.filter(line => begunBy(line, asOf) && !held.some(other => sameTenure(line, other)));
  const taken = since.filter(line => !begunBy(line, asOf));
  if (held.length + left.length + taken.length === 0) return null;
  return (
    <LaterKnowledge>
      {[...held, ...left].map(line => (
        <OfficeText key={keyOf(line)} line={line} dates={sayContinuation(line.tenure, asOf)} />
      ))}
      {taken.map(line => (
        <OfficeText key={keyOf(line)} line={line} dates={sayTenure(line.tenure)} />
      ))}
    </LaterKnowledge>
  );
}

function begunBy({ tenure: { from, firstAttested } }: OfficeLine, day: AsOfDate): boolean {
  const begun = from ?? firstAttested;
  return begun === undefined || !isBefore(day, begun);
}

function sameTenure(a: OfficeLine, b: OfficeLine): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf({ title, tenure: { from, firstAttested, to } }: OfficeLine): string {
  return [title, from, firstAttested, to].join(' ');
}
