import type { MeetingLine, StatusLine } from '../core/card/card.ts';
import type { IsoDay } from '../core/model/date.ts';
import { LaterKnowledge } from './LaterKnowledge.tsx';
import { sayDays, sayDistance, sayStatus } from './say-meeting.ts';
import { words } from './words.ts';

interface MeetingStatusProps {
  line: MeetingLine;
  datasetDate: IsoDay;
  /** What came of it, on the event's own card. */
  outcome?: string | undefined;
}

/**
 * What was known of a meeting on the day of the article and, in its own frame, what became of it.
 *
 * A meeting that lay ahead is dated as it was then planned: the day it really took place belongs to what came later.
 */
export function MeetingStatus({ line, datasetDate, outcome }: MeetingStatusProps) {
  const { when, then, since } = line;
  if (when === 'ahead') return <Ahead line={line} datasetDate={datasetDate} outcome={outcome} />;
  const last = when === 'later' ? since.at(-1) : then;
  const over = then?.status === 'held';
  return (
    <>
      <p class="meta">
        <span class="when">{sayDays(line) ?? words.dayNotSet}</span>
        {line.distance !== undefined && <span>{sayDistance(line.distance)}</span>}
        {last && last.status !== 'held' && <span>{sayStatus(last, line)}</span>}
        {last?.note && <span>{last.note}</span>}
      </p>
      {over && outcome && <p class="outcome">{outcome}</p>}
      {when === 'before' && then === undefined && <p class="meta">{words.onlyLater}</p>}
      <Since
        line={line}
        changes={when === 'before' && then !== undefined ? since : []}
        outcome={over ? undefined : outcome}
      />
    </>
  );
}

function Ahead({ line, datasetDate, outcome }: MeetingStatusProps) {
  const { then, since } = line;
  const due = then?.planned ?? line.start;
  const awaited = since.length === 0 && due !== undefined && due < datasetDate;
  return (
    <>
      {then && (
        <p class="meta">
          <span class="when">{sayStatus(then, line)}</span>
          {then.note && <span>{then.note}</span>}
        </p>
      )}
      <Since line={line} changes={since} outcome={outcome ?? (awaited ? words.outcomeUnknown : undefined)} />
    </>
  );
}

interface SinceProps {
  line: MeetingLine;
  changes: StatusLine[];
  outcome: string | undefined;
}

function Since({ line, changes, outcome }: SinceProps) {
  if (changes.length === 0 && outcome === undefined) return null;
  return (
    <LaterKnowledge>
      {changes.map(change => (
        <p class="later-text" key={`${change.status} ${change.on}`}>
          {sayStatus(change, line)}
          {change.status === 'held' && line.distance !== undefined && `, ${sayDistance(line.distance)}`}
          {change.note && `: ${change.note}`}
        </p>
      ))}
      {outcome && <p class="later-text">{outcome}</p>}
    </LaterKnowledge>
  );
}
