import type { EventOutline } from '../../dataset/dataset.ts';
import type { EntityId } from '../../model/entity.ts';
import { chooseEvent, pointsBack } from './choose-event.ts';
import type { Trigger } from './find-triggers.ts';
import { ownTime, tellingTimes } from './own-time.ts';
import { type Actors, readActors } from './read-actors.ts';
import type { EventReader, FoundEvent } from './reader.ts';
import type { Sentence } from './sentences.ts';
import type { TimeWords } from './time-words.ts';

/** What the sentences before a sentence leave to it. */
export interface Before {
  /** The people of the last of them that named any: "she" may be one. */
  people: ReadonlySet<EntityId>;
  /** The events they told of, in order: "the meeting" may be one. */
  events: readonly EventOutline[];
}

/** The events that a sentence describes, in order. */
export function findDescribed(
  sentence: Sentence,
  triggers: readonly Trigger[],
  times: readonly TimeWords[],
  before: Before,
  reader: EventReader,
): FoundEvent[] {
  const telling = tellingTimes(sentence, times, reader.language);
  const found: FoundEvent[] = [];
  let earlier: Actors | undefined;
  for (const [i, trigger] of triggers.entries()) {
    const stop = triggers[i + 1]?.first ?? sentence.last + 1;
    const actors = readActors(sentence, trigger, times, earlier, stop, reader);
    earlier = actors;
    if (isIncomplete(trigger, actors)) continue;
    const said = trigger.act === 'announcement' ? times : telling;
    const own = ownTime(sentence, trigger.first, trigger.last, stop, said);
    const told = [...before.events, ...found.map(({ event }) => event)];
    const event =
      (own ? undefined : pointsBack(trigger, actors, told, reader.dataset)) ??
      chooseEvent(
        {
          act: trigger.act,
          isVerb: trigger.form !== 'noun',
          actors,
          implied: impliedBy(actors, before.people),
          moment: { day: reader.day, tense: trigger.tense, own },
          company: reader.company,
        },
        reader.dataset,
      );
    if (event) found.push({ first: trigger.first, last: trigger.last, event });
  }
  return found;
}

/** Whether the place or the person that makes the words tell of an event is not there: "went to sleep". */
function isIncomplete(
  { toPlace, toSomeone }: Trigger,
  { destinations, partners, subjects }: Actors,
): boolean {
  return (
    (toPlace && destinations.length === 0) || (toSomeone && partners.length === 0 && subjects.length < 2)
  );
}

/** Whom a pronoun, or a missing subject, may mean: someone of the same sentence, else of those before. */
function impliedBy({ pronoun = [], partners }: Actors, before: ReadonlySet<EntityId>): ReadonlySet<EntityId> {
  const here = pronoun.filter(id => !partners.includes(id));
  return here.length > 0 ? new Set(here) : before;
}
