import type { EventSource } from '../../compiler/schema.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Participant } from '../../core/model/event.ts';
import { type Account, idsOf, type Outcome } from './account.ts';
import type { PlaceFinder } from './find-place.ts';
import { daysMeet, inPerson, sameEvent } from './same-event.ts';

/**
 * Leaves out what is told by hand: rows whose id an event by hand was made from, and accounts of the same people on
 * the same day. An event by hand has been checked, so a draft that adds a guest or a place adds nothing to it.
 */
export function leaveOutToldByHand(
  accounts: readonly Account[],
  byHand: readonly EventSource[],
  places: PlaceFinder,
  tell: (outcome: Outcome) => void,
): Account[] {
  const ids = new Set(byHand.map(({ id }) => id));
  const checked = new Map<EntityId, Account[]>();
  for (const event of byHand.filter(({ start }) => start !== undefined).map(accountOf)) {
    for (const id of idsOf(event.participants)) checked.set(id, [...(checked.get(id) ?? []), event]);
  }
  return accounts.filter(account => {
    const rows = [account.row, ...(account.overlaps ?? [])];
    const own = rows.map(row => `event-${row.replace(/^m-/, '')}`).find(id => ids.has(id));
    const near = idsOf(account.participants).flatMap(id => checked.get(id) ?? []);
    const same =
      own ?? near.find(event => sameEvent(event, account, places) || isPartOf(account, event))?.row;
    if (same !== undefined) tell({ row: account.row, what: 'merged', why: `${same}, by hand` });
    return same === undefined;
  });
}

/** Whether two of the people of an event by hand, and nobody else, met on its day in the same way. */
function isPartOf(account: Account, event: Account): boolean {
  const ids = idsOf(event.participants);
  const people = idsOf(account.participants);
  return (
    inPerson.has(account.kind) &&
    inPerson.has(event.kind) &&
    (account.kind === 'call') === (event.kind === 'call') &&
    people.length >= 2 &&
    people.every(id => ids.includes(id)) &&
    daysMeet(event, account)
  );
}

function accountOf({
  id,
  kind,
  name,
  start = '',
  end = start,
  place,
  participants,
  history,
  sources,
}: EventSource): Account {
  return {
    row: id,
    kind,
    ...(name !== undefined && { name }),
    start,
    end,
    ...(place !== undefined && { place }),
    participants: participants.map(
      (one): Participant =>
        typeof one === 'string' ? { entity: one, known: 'named' } : { entity: one.entity, known: 'inferred' },
    ),
    history,
    sources,
  };
}
