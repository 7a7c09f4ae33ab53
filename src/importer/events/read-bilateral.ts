import type { EventSource, SourceReference } from '../../compiler/schema.ts';
import type { PartialDate } from '../../core/model/date.ts';
import type { Participant } from '../../core/model/event.ts';
import type { Account } from './account.ts';
import type { Reading } from './read-meetings.ts';
import type { DraftBilateral, DraftPage } from './shapes.ts';
import type { World } from './world.ts';

/** The account of a row with announcements and cancellations; none when no source tells of it. */
export function readBilateral(row: DraftBilateral, { world, places, corrections, tell }: Reading): Account[] {
  const drop = (why: string) => {
    tell({ row: row.id, what: 'dropped', why });
    return [];
  };
  const wrong = corrections.dropped(row.id);
  if (wrong !== undefined) return drop(`by hand: ${wrong}`);
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
      ...aliasesOf(row, world),
      start,
      end,
      ...(place !== undefined && { place }),
      participants,
      history: historyOf(row, start, end, corrections.of(row.id)?.on),
      sources: [pageOf(row.source)],
      overlaps: row.overlapsMeetings,
    },
  ];
}

/** Nouns by which talks are called after where they were, and words that only describe. */
const occasion = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:talks|summit|meeting|conference)$/u;

/**
 * The names that talks without one of their own go by: "Argyle talks", and not "call between Putin and Macron". Any of them
 * may be of other talks at another time.
 */
function aliasesOf({ aliases = [] }: DraftBilateral, world: World): Pick<Account, 'aliases'> {
  const names = aliases.filter(text => occasion.test(text) && world.organizationNamed(text) === undefined);
  return names.length > 0 ? { aliases: names.map(text => ({ text, context: true })) } : {};
}

/** What was said of it and when: announced, then what the source is evidence of. */
function historyOf(
  row: DraftBilateral,
  start: PartialDate,
  end: PartialDate,
  corrected: PartialDate | undefined,
): EventSource['history'] {
  const { announcedOn, announcementSource, source, status, verification } = row;
  const told = corrected ?? (source === null ? undefined : dateOf(source)) ?? announcedOn ?? start;
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
    return announced.length > 0 ? announced : [{ status: 'announced', on: told, planned: start }];
  }
  if (status === 'held') return [...announced, { status: 'held', on: end }];
  return [...announced.filter(one => one.on < told), { status, on: told, planned: start }];
}

/** A page as a source; a page of the Wikipedia's current events is about the day in its address. */
export function pageOf(page: DraftPage): SourceReference {
  const date = dateOf(page);
  return { url: page.url, publisher: publisherOf(page.publisher), ...(date !== undefined && { date }) };
}

const dayInAddress = /Current_events\/(\d{4})_([A-Z][a-z]+)_(\d{1,2})$/;

function dateOf({ url, date }: DraftPage): PartialDate | undefined {
  const [, year, month, day] = dayInAddress.exec(url) ?? [];
  if (date || year === undefined) return date ?? undefined;
  return new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10);
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
