import type { EventCard } from '../core/card/card.ts';
import { foreignLanguage } from './dataset-language.ts';
import { EntityName, type OpenEntity } from './EntityName.tsx';
import { MeetingStatus } from './MeetingStatus.tsx';
import { sayDate } from './say-date.ts';
import { words } from './words.ts';

/** What an event's own card says of it: how it stood on the day of the article, who took part, what came of it. */
export function EventFacts({ card, onOpen }: { card: EventCard; onOpen: OpenEntity }) {
  const { event, participants, outcome } = card;
  return (
    <>
      <section class="event-status">
        <h3>{words.asOf(sayDate(card.asOf))}</h3>
        <MeetingStatus line={event} datasetDate={card.datasetDate} outcome={outcome}>
          {event.place && (
            <span>
              <EntityName link={event.place} onOpen={onOpen} />
            </span>
          )}
        </MeetingStatus>
      </section>
      {participants.length > 0 && (
        <section>
          <h3>{event.when === 'before' ? words.participants : words.participantsAhead}</h3>
          <ul class="participants">
            {participants.map(({ link, office }) => (
              <li key={link.id}>
                <EntityName link={link} onOpen={onOpen} />
                {office && (
                  <span class="meta" lang={foreignLanguage()}>
                    {office}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
