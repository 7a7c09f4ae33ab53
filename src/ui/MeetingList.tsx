import type { Card, MeetingLine } from '../core/card/card.ts';
import type { OpenEntity } from './EntityName.tsx';
import { MeetingItem } from './MeetingItem.tsx';
import { MeetingStrip } from './MeetingStrip.tsx';
import { words } from './words.ts';

/** Meetings shown before the reader asks for the rest of a group. */
const shownAtOnce = 3;

interface MeetingListProps {
  card: Card;
  onOpen: OpenEntity;
}

/** The meetings of a story: what lay behind it, what it announces, and apart from these what nobody knew yet. */
export function MeetingList({ card, onOpen }: MeetingListProps) {
  const group = (when: MeetingLine['when']) => card.meetings.filter(meeting => meeting.when === when);
  const { before, after } = card.unlisted;
  if (card.meetings.length === 0) {
    return card.kind === 'event' ? null : <p class="unlisted">{words.noMeetings}</p>;
  }
  return (
    <>
      <MeetingStrip card={card} />
      <MeetingGroup heading={words.ahead} when="ahead" lines={group('ahead')} card={card} onOpen={onOpen} />
      <MeetingGroup
        heading={words.before}
        when="before"
        lines={group('before')}
        card={card}
        onOpen={onOpen}
      />
      {before > 0 && <p class="unlisted">{words.unlisted(before, 'before')}</p>}
      <MeetingGroup heading={words.later} when="later" lines={group('later')} card={card} onOpen={onOpen} />
      {after > 0 && <p class="unlisted">{words.unlisted(after, 'after')}</p>}
    </>
  );
}

interface MeetingGroupProps extends MeetingListProps {
  heading: string;
  when: MeetingLine['when'];
  lines: MeetingLine[];
}

function MeetingGroup({ heading, when, lines, card, onOpen }: MeetingGroupProps) {
  if (lines.length === 0) return null;
  const item = (line: MeetingLine) => (
    <MeetingItem key={line.event} line={line} card={card} onOpen={onOpen} />
  );
  const rest = lines.slice(shownAtOnce);
  return (
    <section class="meetings" data-when={when}>
      <h3>{heading}</h3>
      <ul>{lines.slice(0, shownAtOnce).map(item)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          <ul>{rest.map(item)}</ul>
        </details>
      )}
    </section>
  );
}
