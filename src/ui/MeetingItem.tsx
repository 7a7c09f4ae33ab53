import type { Card, MeetingLine } from '../core/card/card.ts';
import { EntityName, type OpenEntity } from './EntityName.tsx';
import { MeetingStatus } from './MeetingStatus.tsx';
import { meetingLink } from './say-meeting.ts';
import { words } from './words.ts';

/** More names than these are counted. */
const namedAtMost = 3;

interface MeetingItemProps {
  line: MeetingLine;
  card: Card;
  onOpen: OpenEntity;
}

/** One meeting in a list: what it was, what was known of it, with whom and where, and what became of it. */
export function MeetingItem({ line, card, onOpen }: MeetingItemProps) {
  return (
    <li class="meeting">
      <p class="meeting-title">
        <EntityName link={meetingLink(line)} onOpen={onOpen} />
      </p>
      <MeetingStatus line={line} datasetDate={card.datasetDate} brief>
        <Company line={line} card={card} onOpen={onOpen} />
      </MeetingStatus>
    </li>
  );
}

/** The others who took part, those of the article first, and the place where the title does not name it. */
function Company({ line, card, onOpen }: MeetingItemProps) {
  const others = line.participants
    .filter(({ id }) => id !== card.id)
    .sort((a, b) => Number(line.company.includes(b.id)) - Number(line.company.includes(a.id)));
  const named = others.slice(0, namedAtMost);
  const titleNamesPlace = line.composed !== undefined || line.title.includes(line.place?.name ?? '');
  const place = titleNamesPlace ? undefined : line.place;
  return (
    <>
      {named.length > 0 && (
        <span>
          {words.with}
          {'\u00a0'}
          {named.map((link, i) => (
            <span key={link.id}>
              {i > 0 && ', '}
              <EntityName link={link} onOpen={onOpen} />
            </span>
          ))}
          {others.length > named.length && ` + ${words.others(others.length - named.length)}`}
        </span>
      )}
      {place && place.id !== card.id && (
        <span>
          <EntityName link={place} onOpen={onOpen} />
        </span>
      )}
    </>
  );
}
