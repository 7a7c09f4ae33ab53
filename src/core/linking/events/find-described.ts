import type { EventOutline } from '../../dataset/dataset.ts';
import type { EntityId } from '../../model/entity.ts';
import { chooseEvents, pointsBack } from './choose-event.ts';
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
  /** Those that the sentence itself calls by name. */
  named?: readonly FoundEvent[];
}

/** The events that a sentence describes, in order; and the words of time that are theirs, found or not. */
export function findDescribed(
  sentence: Sentence,
  triggers: readonly Trigger[],
  times: readonly TimeWords[],
  before: Before,
  reader: EventReader,
): { found: FoundEvent[]; taken: Set<TimeWords> } {
  const telling = tellingTimes(sentence, times, reader.language);
  const found: FoundEvent[] = [];
  const taken = new Set<TimeWords>();
  let earlier: Actors | undefined;
  for (const [i, trigger] of triggers.entries()) {
    const stop = triggers[i + 1]?.first ?? sentence.last + 1;
    const actors = readActors(sentence, trigger, times, earlier, stop, reader);
    earlier = actors;
    if (isIncomplete(trigger, actors)) continue;
    const said = trigger.act === 'announcement' ? times : telling;
    const own = ownTime(sentence, trigger.first, trigger.last, stop, said, reader.language);
    const called = (before.named ?? []).filter(({ last }) => last < trigger.first);
    const told = [...before.events, ...[...called, ...found].flatMap(({ events }) => events)];
    const meant = own ? undefined : pointsBack(trigger, actors, told, reader.dataset);
    const isVague = trigger.act === 'agreement' && trigger.indefinite && own === undefined;
    const events = meant
      ? [meant]
      : trigger.doubted || isVague
        ? []
        : eventsOf(trigger, actors, own, before, reader);
    // Words of time by an announcement may be of what was announced.
    if (own && (events.length > 0 || trigger.act !== 'announcement')) taken.add(own);
    if (events.length > 0) found.push({ first: trigger.first, last: trigger.last, events });
  }
  return { found, taken };
}

function eventsOf(
  { act, form, tense }: Trigger,
  actors: Actors,
  own: TimeWords | undefined,
  { people }: Before,
  reader: EventReader,
): EventOutline[] {
  const { day, company } = reader;
  const implied = impliedBy(actors, people);
  const moment = { day, tense, own };
  return chooseEvents({ act, isVerb: form !== 'noun', actors, implied, moment, company }, reader);
}

/** Whether a place or person that it needs is not there ("went to sleep"), or someone in it is not known. */
function isIncomplete({ toPlace, toSomeone }: Trigger, actors: Actors): boolean {
  const { destinations, partners, subjects, stranger } = actors;
  if (stranger || (toPlace && destinations.length === 0)) return true;
  return toSomeone && partners.length === 0 && subjects.length < 2;
}

/** Whom a pronoun, or a missing subject, may mean: someone of the same sentence, else of those before. */
function impliedBy({ pronoun = [], partners }: Actors, before: ReadonlySet<EntityId>): ReadonlySet<EntityId> {
  const here = pronoun.filter(id => !partners.includes(id));
  return here.length > 0 ? new Set(here) : before;
}
