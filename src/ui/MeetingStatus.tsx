import type { MeetingLine, StatusLine } from '../core/card/card.ts';
import type { IsoDay } from '../core/model/date.ts';
import { LaterKnowledge } from './SinceThen.tsx';
import { sayDays, sayDistance, sayStatus } from './say-meeting.ts';
import { words } from './words.ts';

interface MeetingStatusProps {
  line: MeetingLine;
  datasetDate: IsoDay;
}

/**
 * What was known of a meeting on the day of the article and, in its own frame, what became of it.
 *
 * A meeting that lay ahead is dated as it was then planned: the day it really took place belongs to what came later.
 */
export function MeetingStatus({ line, datasetDate }: MeetingStatusProps) {
  if (line.when === 'ahead') return <Ahead line={line} datasetDate={datasetDate} />;
  const last = line.when === 'later' ? line.since.at(-1) : line.then;
  const status = last !== undefined && last.status !== 'held' ? sayStatus(last, line) : undefined;
  return (
    <>
      <p class="meta">
        <span class="when">{sayDays(line) ?? words.dayNotSet}</span>
        {line.distance !== undefined && <span>{sayDistance(line.distance)}</span>}
        {status && <span>{status}</span>}
        {last?.note && <span>{last.note}</span>}
      </p>
      {line.when === 'before' && line.then === undefined && <p class="meta">{words.onlyLater}</p>}
      {line.when === 'before' && line.then !== undefined && <Since line={line} changes={line.since} />}
    </>
  );
}

function Ahead({ line, datasetDate }: MeetingStatusProps) {
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
      <Since line={line} changes={since} />
      {awaited && (
        <LaterKnowledge>
          <p class="later-text">{words.outcomeUnknown}</p>
        </LaterKnowledge>
      )}
    </>
  );
}

function Since({ line, changes }: { line: MeetingLine; changes: StatusLine[] }) {
  if (changes.length === 0) return null;
  return (
    <LaterKnowledge>
      {changes.map(change => (
        <p class="later-text" key={`${change.status} ${change.on}`}>
          {sayStatus(change, line)}
          {change.status === 'held' && line.distance !== undefined && `, ${sayDistance(line.distance)}`}
          {change.note && `: ${change.note}`}
        </p>
      ))}
    </LaterKnowledge>
  );
}
