import type { SourceReference } from '../../compiler/schema.ts';
import { dayNumber } from '../../core/model/day-span.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { EventKind } from '../../core/model/event.ts';
import { type Account, idsOf, joinAliases, joinParticipants, joinSources, type Outcome } from './account.ts';
import type { EventCorrections } from './event-corrections.ts';
import type { PlaceFinder } from './find-place.ts';
import { sameEvent } from './same-event.ts';

/**
 * Puts accounts of the same event together, each into the first that it is the same as: those with a name of their own
 * come first, then those with most participants, then the earliest. Every source is kept.
 */
export function mergeAccounts(
  accounts: readonly Account[],
  places: PlaceFinder,
  corrections: EventCorrections,
  tell: (outcome: Outcome) => void,
): Account[] {
  const events: Account[] = [];
  const rowsOf = new Map<Account, string[]>();
  /** By participant and month, so that a president's thousand events are not compared with each other. */
  const about = new Map<string, Set<Account>>();
  const byRow = new Map<string, Account[]>();
  for (const account of accounts.toSorted(byWeight)) {
    const [first] = idsOf(account.participants);
    const months = monthsAbout(account);
    const told = [...(account.overlaps ?? []), ...corrections.sameAs(account.row)];
    const candidates = [
      ...told.flatMap(row => byRow.get(row) ?? []),
      ...months.flatMap(month => [...(about.get(`${first} ${month}`) ?? [])]),
    ];
    const into = candidates.find(event => {
      const rows = rowsOf.get(event) ?? [];
      if (rows.some(row => corrections.relation(row, account.row) === 'apart')) return false;
      if (rows.some(row => corrections.relation(row, account.row) === 'same')) return true;
      return sameEvent(event, account, places) || overlapIsMeant(event, account, rows);
    });
    const event = into ?? { ...account };
    if (into === undefined) events.push(event);
    else {
      absorb(into, account, places);
      tell({ row: account.row, what: 'merged', why: rowsOf.get(into)![0]! });
    }
    rowsOf.set(event, [...(rowsOf.get(event) ?? []), account.row]);
    // Rows that say which meetings they overlap with may come after these.
    for (const row of [account.row, ...(account.overlaps ?? [])]) {
      byRow.set(row, [...(byRow.get(row) ?? []), event]);
    }
    for (const id of idsOf(account.participants)) {
      for (const month of months) {
        const key = `${id} ${month}`;
        about.set(key, (about.get(key) ?? new Set()).add(event));
      }
    }
  }
  return events;
}

/** The months of an account's days and of the days before and after them. */
function monthsAbout({ start, end }: Account): string[] {
  const months = new Set<string>();
  for (let day = dayNumber(start) - 1; day <= dayNumber(end) + 1; day++) {
    months.add(new Date(day * 86_400_000).toISOString().slice(0, 7));
  }
  return [...months];
}

function byWeight(a: Account, b: Account): number {
  return (
    Number(a.name === undefined) - Number(b.name === undefined) ||
    b.participants.length - a.participants.length ||
    (a.start < b.start ? -1 : a.start > b.start ? 1 : 0) ||
    Number(a.dayOfPublication ?? false) - Number(b.dayOfPublication ?? false) ||
    (a.row < b.row ? -1 : a.row > b.row ? 1 : 0)
  );
}

/** Whether a draft says that the two overlap, and they have two participants in common. */
function overlapIsMeant(event: Account, account: Account, rows: string[]): boolean {
  const said = account.overlaps?.some(row => rows.includes(row)) || event.overlaps?.includes(account.row);
  const ids = idsOf(event.participants);
  return said === true && idsOf(account.participants).filter(id => ids.includes(id)).length >= 2;
}

/** Adds what an account tells to the event it is of. */
export function absorb(event: Account, account: Account, places: PlaceFinder): void {
  event.participants = joinParticipants(event.participants, account.participants);
  event.sources = joinSources(event.sources, account.sources as SourceReference[]);
  event.overlaps = [...(event.overlaps ?? []), ...(account.overlaps ?? [])];
  const aliases = joinAliases(event.aliases ?? [], account.aliases ?? []);
  if (aliases.length > 0) event.aliases = aliases;
  if (
    event.place === undefined ||
    (account.place !== undefined && closer(account.place, event.place, places))
  ) {
    if (account.place !== undefined) event.place = account.place;
  }
  if (event.name !== undefined) return;
  event.kind = kinds.find(kind => kind === event.kind || kind === account.kind) ?? event.kind;
  // A day of publication yields to a day that a source gives for the event itself.
  if (event.dayOfPublication && !account.dayOfPublication) {
    event.start = account.start;
    event.end = account.end;
    delete event.dayOfPublication;
  } else if (!account.dayOfPublication) {
    if (dayNumber(account.start) < dayNumber(event.start)) event.start = account.start;
    if (dayNumber(account.end) > dayNumber(event.end)) event.end = account.end;
  }
  // An announcement is worth more than the bare fact that it was held.
  if (account.history.length > event.history.length) event.history = account.history;
  event.history = event.history.map(one =>
    one.status === 'held' && one.on < event.end ? { ...one, on: event.end } : one,
  );
}

/** Of two words for the same event, the one that tells more. */
const kinds: EventKind[] = ['call', 'visit', 'summit', 'talks', 'conference', 'meeting'];

/** Whether a place is a city in a state that the other is as a whole. */
function closer(place: EntityId, than: EntityId, places: PlaceFinder): boolean {
  return places.isState(than) && !places.isState(place);
}
