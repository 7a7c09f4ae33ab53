import type { EventSource } from '../../compiler/schema.ts';
import { known } from '../../core/dataset/known.ts';
import { type EventKind, type EventStatus, eventKinds, eventStatuses } from '../../core/model/event.ts';
import type { PopoloReading } from './from-popolo.ts';
import type { PopoloIds } from './ids.ts';
import { fromOtherNames } from './other-names.ts';
import { describedOf } from './read-things.ts';
import type { PopoloEvent } from './shapes.ts';
import { sourcesOfLinks } from './source-links.ts';

/** An event; `undefined` for what is none to the dataset (a legislature's term, say), which the report says. */
export function eventOf(
  one: PopoloEvent,
  { collections, report }: PopoloReading,
  ids: PopoloIds,
): EventSource | undefined {
  const kind = eventKinds.find(known => known === one.classification?.toLowerCase()) as EventKind | undefined;
  const sources = sourcesOfLinks(one.sources ?? [], collections);
  const history = historyOf(one, collections);
  const at = `${one.name ?? 'event'} (${one.id})`;
  if (kind === undefined || sources.length === 0 || history.length === 0) {
    const why =
      kind === undefined
        ? 'an event of a kind that is not told of'
        : sources.length === 0
          ? 'no source'
          : 'no day';
    report.note(`Popolo, left out: ${why}`, at);
    return undefined;
  }
  const { name, ...described } = describedOf(one, ids.entity(one.id), one.name);
  const { aliases } = fromOtherNames(one.other_names ?? []);
  const told = one.participants ?? (one.attendees ?? []).map(({ id }) => ({ id, inferred: undefined }));
  return {
    ...described,
    ...known({ name }),
    kind,
    ...known({ start: one.start_date, end: one.end_date, place: one.area_id && ids.entity(one.area_id) }),
    participants: told.map(({ id, inferred }) =>
      inferred ? { entity: ids.entity(id), inferred: true as const } : ids.entity(id),
    ),
    history,
    ...known({
      description: one.description,
      outcome: one.outcome,
      insteadOf: one.instead_of_id,
      aliases: aliases.length > 0 ? aliases : undefined,
    }),
    sources,
  } as EventSource;
}

/** What was said of it; of an event that only has a day, that it took place on it. */
function historyOf(
  { history, start_date, status }: PopoloEvent,
  collections: PopoloReading['collections'],
): EventSource['history'] {
  const isStatus = (told: string | undefined): told is EventStatus =>
    (eventStatuses as readonly (string | undefined)[]).includes(told);
  if (history === undefined) {
    return start_date === undefined ? [] : [{ status: isStatus(status) ? status : 'held', on: start_date }];
  }
  return history.flatMap(change => {
    if (!isStatus(change.status)) return [];
    const { on, planned, note, sources } = change;
    return [
      {
        status: change.status,
        on,
        ...known({ planned, note }),
        ...(sources && { sources: sourcesOfLinks(sources, collections) }),
      },
    ];
  });
}
