import type { Card } from '../core/card/card.ts';
import { CareerTimeline } from './CareerTimeline.tsx';
import type { OpenEntity } from './EntityName.tsx';
import { EventFacts } from './EventFacts.tsx';
import { HolderList } from './HolderList.tsx';
import { MeetingList } from './MeetingList.tsx';
import { OfficeLines } from './OfficeLines.tsx';
import { SinceThen } from './SinceThen.tsx';
import { sayCountry } from './say-country.ts';
import { sayDate } from './say-date.ts';
import { words } from './words.ts';

interface EntityCardProps {
  card: Card;
  onOpen: OpenEntity;
}

/** What a card says below its name, for each kind of entity; the meetings of the story come last. */
export function EntityCard({ card, onOpen }: EntityCardProps) {
  return (
    <>
      <Facts card={card} onOpen={onOpen} />
      <MeetingList card={card} onOpen={onOpen} />
      <p class="data-date">{words.data(sayDate(card.datasetDate))}</p>
    </>
  );
}

function Facts({ card, onOpen }: EntityCardProps) {
  const day = sayDate(card.asOf);
  switch (card.kind) {
    case 'person':
      return (
        <>
          <OfficeLines card={card} />
          <SinceThen card={card} />
          <CareerTimeline card={card} />
        </>
      );
    case 'organization':
      return (
        <HolderList
          heading={words.leaders(day)}
          none={words.noLeaders}
          holders={card.leaders}
          onOpen={onOpen}
        />
      );
    case 'place':
      return (
        <HolderList
          heading={words.government(sayCountry(card.country ?? '', '') || card.name, day)}
          none={words.noGovernment}
          holders={card.government}
          onOpen={onOpen}
        />
      );
    case 'event':
      return <EventFacts card={card} onOpen={onOpen} />;
  }
}
