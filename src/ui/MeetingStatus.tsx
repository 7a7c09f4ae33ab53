import type { ComponentChildren } from 'preact';
import type { MeetingLine, StatusLine } from '../core/card/card.ts';
import type { IsoDay } from '../core/model/date.ts';
import { LaterKnowledge } from './LaterKnowledge.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { sayDays, sayDistance, sayDistanceBriefly, sayStatus } from './say-meeting.ts';
import { Told } from './Told.tsx';
import { words } from './words.ts';

/** In a list a longer note is left to the meeting's own card; UTF-16 units. */
const longestNote = 40;

interface MeetingStatusProps {
  line: MeetingLine;
  datasetDate: IsoDay;
  /** What came of it, on the event's own card. */
  outcome?: string | undefined;
  /** In a list, under a heading that says on which side of the article it lies. */
  brief?: boolean;
  /** What else belongs on the line that says how it stood on the day of the article. */
  children?: ComponentChildren;
}

/**
 * What was known of a meeting on the day of the article and, in its own frame, what became of it.
 *
 * A meeting that lay ahead is dated as it was then planned: the day it really took place belongs to what came later.
 */
export function MeetingStatus(props: MeetingStatusProps) {
  const { line, outcome, brief = false, children } = props;
  const { when, then, since } = line;
  if (when === 'ahead') return <Ahead {...props} />;
  const last = when === 'later' ? since.at(-1) : then;
  const over = then?.status === 'held';
  const source = <SourceLinks sources={line.sources} brief />;
  const length = brief ? 'short' : 'long';
  const facts = (
    <p class="meta">
      <span class="when">{sayDays(line, length) ?? words.dayNotSet}</span>
      {source}
      {line.distance !== undefined && (
        <span>{brief ? sayDistanceBriefly(line.distance) : sayDistance(line.distance)}</span>
      )}
      {last && last.status !== 'held' && <span>{sayStatus(last, line, length)}</span>}
      {last?.note && (!brief || last.note.length <= longestNote) && <Told text={last.note} />}
      {children}
    </p>
  );
  if (when === 'later' && !brief) {
    // In a list a heading says so; on its own card all of it is knowledge from after the article.
    return (
      <LaterKnowledge>
        {facts}
        {outcome && <Told text={outcome} as="p" class="later-text" />}
      </LaterKnowledge>
    );
  }
  return (
    <>
      {facts}
      {over && outcome && <Told text={outcome} as="p" class="outcome" />}
      {when === 'before' && then === undefined && <p class="meta">{words.onlyLater}</p>}
      <Since
        line={line}
        changes={when === 'before' && then !== undefined ? since : []}
        outcome={over ? undefined : outcome}
      />
    </>
  );
}

function Ahead({ line, datasetDate, outcome, brief, children }: MeetingStatusProps) {
  const { then, since } = line;
  const due = then?.planned ?? line.start;
  const source = <SourceLinks sources={line.sources} brief />;
  const awaited = since.length === 0 && due !== undefined && due < datasetDate;
  return (
    <>
      <p class="meta">
        {then && <span class="when">{sayStatus(then, line, brief ? 'short' : 'long')}</span>}
        {source}
        {then?.note && (!brief || then.note.length <= longestNote) && <Told text={then.note} />}
        {children}
      </p>
      <Since
        line={line}
        // In a list the last word on it is enough: the steps on the way there are on its own card.
        changes={brief ? since.slice(-1) : since}
        outcome={outcome}
        awaited={awaited}
      />
    </>
  );
}

interface SinceProps {
  line: MeetingLine;
  changes: StatusLine[];
  outcome: string | undefined;
  /** Its day is over, and nothing is known of it. */
  awaited?: boolean;
}

function Since({ line, changes, outcome, awaited = false }: SinceProps) {
  if (changes.length === 0 && outcome === undefined && !awaited) return null;
  return (
    <LaterKnowledge>
      {changes.map(change => (
        <p class="later-text" key={`${change.status} ${change.on}`}>
          {sayStatus(change, line)}
          {change.status === 'held' && line.distance !== undefined && `, ${sayDistance(line.distance)}`}
          {change.note && (
            <>
              {': '}
              <Told text={change.note} />
            </>
          )}
        </p>
      ))}
      {outcome && <Told text={outcome} as="p" class="later-text" />}
      {awaited && outcome === undefined && <p class="later-text">{words.outcomeUnknown}</p>}
    </LaterKnowledge>
  );
}
