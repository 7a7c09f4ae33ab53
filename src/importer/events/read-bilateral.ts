import type { EventSource, SourceReference } from '../../compiler/schema.ts';
import type { PartialDate } from '../../core/model/date.ts';
import type { Participant } from '../../core/model/event.ts';
import type { Account } from './account.ts';
import type { Reading } from './read-meetings.ts';
import type { DraftBilateral, DraftPage } from './shapes.ts';

/** The account of a row with announcements and cancellations; none when no source tells of it. */
export function readBilateral(row: DraftBilateral, { world, places, corrections, tell }: Reading): Account[] {
  const drop = (why: string) => {
    tell({ row: row.id, what: 'dropped', why });
    return [];
  };
  const wrong = corrections.dropped(row.id);
  if (wrong !== undefined) return drop(wrong);
  if (row.verification === 'unverified' || row.source === null) return drop('no source tells of it');

  const participants: Participant[] = [];
  for (const { name, country } of row.participants) {
    const found = world.personNamed(name, country ?? undefined) ?? world.organizationNamed(name);
    if (found === undefined) tell({ row: row.id, what: 'noted', why: `nobody is known as ${name}` });
    else if (!participants.some(({ entity }) => entity === found))
      participants.push({ entity: found, known: 'named' });
  }
  const place = row.kind === 'call' ? undefined : places.inCountry(row.city, row.country);
  const exact = row.datePrecision === 'day' || row.datePrecision === 'range';
  const start = exact ? row.start : row.start.slice(0, 7);
  const end = exact ? row.end : start;
  return [
    {
      row: row.id,
      kind: row.kind,
      start,
      end,
      ...(place !== undefined && { place }),
      participants,
      history: historyOf(row, start, end),
      sources: [pageOf(row.source)],
      overlaps: row.overlapsMeetings,
    },
  ];
}

/** What was said of it and when: announced, then what the source is evidence of. */
function historyOf(row: DraftBilateral, start: PartialDate, end: PartialDate): EventSource['history'] {
  const { announcedOn, announcementSource, source, status, verification } = row;
  const announced: EventSource['history'] =
    announcedOn === null
      ? []
      : [
          {
            status: 'announced',
            on: announcedOn,
            ...(start >= announcedOn && { planned: start }),
            ...(announcementSource !== null && { sources: [pageOf(announcementSource)] }),
          },
        ];
  // An announcement is no evidence that the event was held.
  if (verification === 'announcement') {
    return announced.length > 0
      ? announced
      : [{ status: 'announced', on: source?.date ?? start, planned: start }];
  }
  if (status === 'held') return [...announced, { status: 'held', on: end }];
  const on = source?.date ?? (announced.length > 0 ? (announcedOn ?? start) : start);
  return [...announced.filter(one => one.on < on), { status, on, planned: start }];
}

export function pageOf({ url, publisher, date }: DraftPage): SourceReference {
  return { url, publisher: publisherOf(publisher), ...(date && { date }) };
}

/** Publishers as the dataset calls them. */
const publishers: [RegExp, string][] = [
  [/^Wikipedia/, 'Wikipedia'],
  [/^Office of the Historian/, 'US Office of the Historian'],
  [/^President of Russia/, 'President of Russia'],
  [/^UN General Debate Corpus/, 'UN General Debate Corpus'],
];

function publisherOf(name: string): string {
  return publishers.find(([pattern]) => pattern.test(name))?.[1] ?? name.replace(/ \(seed article\)$/, '');
}
