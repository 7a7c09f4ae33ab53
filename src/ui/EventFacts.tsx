import type { EventCard } from '../core/card/card.ts';
import { EntityName, type OpenEntity } from './EntityName.tsx';
import { MeetingStatus } from './MeetingStatus.tsx';
import { LaterKnowledge } from './SinceThen.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { sayDate } from './say-date.ts';
import { words } from './words.ts';

/** What an event's own card says of it: how it stood on the day of the article, who took part, what came of it. */
export function EventFacts({ card, onOpen }: { card: EventCard; onOpen: OpenEntity }) {
  const { event, participants, outcome } = card;
  const known = event.when === 'before' && event.then?.status === 'held';
  return (
    <>
      <section>
        <h3>{words.asOf(sayDate(card.asOf))}</h3>
        <MeetingStatus line={event} datasetDate={card.datasetDate} />
        {known && outcome && <p class="outcome">{outcome}</p>}
        {!known && outcome && (
          <LaterKnowledge>
            <p class="later-text">{outcome}</p>
          </LaterKnowledge>
        )}
        <p class="meta">
          {event.place && (
            <span>
              <EntityName link={event.place} onOpen={onOpen} />
            </span>
          )}
          <SourceLinks sources={event.sources} />
        </p>
      </section>
      {participants.length > 0 && (
        <section>
          <h3>{event.when === 'before' ? words.participants : words.participantsAhead}</h3>
          <ul>
            {participants.map(({ link, office }) => (
              <li class="holder" key={link.id}>
                <p class="holder-name">
                  <EntityName link={link} onOpen={onOpen} />
                </p>
                {office && <p class="meta">{office}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
