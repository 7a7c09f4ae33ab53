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
import { sayName } from './say-name.ts';
import { sayLink, type Why } from './say-why.ts';
import { words } from './words.ts';

interface EntityCardProps {
  card: Card;
  /** How the mention was linked; absent on a card that another card led to. */
  why?: Why | undefined;
  onOpen: OpenEntity;
}

/** What a card says below its name, for each kind of entity; the meetings of the story come last. */
export function EntityCard({ card, why, onOpen }: EntityCardProps) {
  const day = sayDate(card.asOf);
  return (
    <>
      {why?.dayFrom === 'today' && <p class="note">{words.asOfToday(day)}</p>}
      {why?.via === 'office' && <p class="note">{sayLink(why, sayName(card), day)}</p>}
      <Facts card={card} onOpen={onOpen} />
      <MeetingList card={card} onOpen={onOpen} />
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
