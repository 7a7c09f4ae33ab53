import type { EntityId } from '../../model/entity.ts';
import type { Trigger } from './find-triggers.ts';
import { readAfter } from './read-after.ts';
import { type Earlier, readBefore } from './read-before.ts';
import type { EventReader } from './reader.ts';
import { meantBy, type Sentence } from './sentences.ts';
import { isActor, isPlace, isState, type Somewhere, somewhere } from './somewhere.ts';
import type { TimeWords } from './time-words.ts';

/** Who and where belong to a trigger, by the words between. */
export interface Actors extends Earlier {
  /** Those the words after it lead to. */
  partners: EntityId[];
  /** Those of them of one phrase, who must all have been there. */
  together: EntityId[];
  /** Everyone else in the sentence, and those of them who stand before the next trigger. */
  others: EntityId[];
  near: EntityId[];
  /** Whom a word like "she" may mean by the same sentence; absent without one. */
  pronoun?: EntityId[];
  /** Someone who is not known did it, or it was done with someone who is not known. */
  stranger: boolean;
  /** Where it leads to, or is. */
  destinations: Somewhere[];
  /** Every place in the sentence. */
  places: Somewhere[];
}

/** Reads who and where belong to a trigger; `earlier` is the trigger before it, and at `stop` the next one begins. */
export function readActors(
  sentence: Sentence,
  trigger: Trigger,
  times: readonly TimeWords[],
  earlier: Earlier | undefined,
  stop: number,
  reader: EventReader,
): Actors {
  const after = readAfter(sentence, trigger, times, stop, reader);
  const { fronted, ...before } = readBefore(sentence, trigger, earlier, reader);
  const subjects = before.subjects.filter(id => !after.partners.includes(id));
  const others: EntityId[] = [];
  const near: EntityId[] = [];
  const places: Somewhere[] = [];
  for (const placed of sentence.mentions) {
    if (isPlace(placed)) places.push(...somewhere(sentence, placed, reader.dataset));
    // It is states that agree.
    const acts = isActor(placed) || (trigger.act === 'agreement' && isState(placed, reader.dataset));
    for (const id of acts ? meantBy(placed) : []) {
      if (after.partners.includes(id) || subjects.includes(id) || others.includes(id)) continue;
      others.push(id);
      if (placed.first < stop) near.push(id);
    }
  }
  return {
    ...before,
    subjects,
    partners: after.partners,
    together: after.together,
    end: after.end,
    stranger: before.stranger || after.stranger,
    destinations: [...after.destinations, ...fronted],
    others,
    near,
    places,
  };
}
