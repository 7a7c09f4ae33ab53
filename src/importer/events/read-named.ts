import type { AliasSource, EventSource, SourceReference } from '../../compiler/schema.ts';
import type { PartialDate } from '../../core/model/date.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { EventKind, Participant } from '../../core/model/event.ts';
import { nameKey } from '../names-key.ts';
import { type Account, joinSources } from './account.ts';
import { pageOf } from './read-bilateral.ts';
import type { Reading } from './read-meetings.ts';
import type { DraftNamed } from './shapes.ts';
import type { World } from './world.ts';

/** The account of a named event; none when no source tells of it. */
export function readNamed(row: DraftNamed, shared: ReadonlySet<string>, reading: Reading): Account[] {
  const { places, corrections, tell } = reading;
  const drop = (why: string) => {
    tell({ row: row.id, what: 'dropped', why });
    return [];
  };
  const wrong = corrections.dropped(row.id);
  if (wrong !== undefined) return drop(`by hand: ${wrong}`);
  const correction = corrections.of(row.id);
  const sources = sourcesOf(row, correction?.sources);
  if (sources.length === 0) return drop('no source tells of it');
  if (row.eventStatus !== 'held') return drop('no source tells that it was held');

  const start = correction?.start ?? row.start;
  const end = correction?.end ?? row.end ?? start;
  const place =
    correction?.place === undefined
      ? places.inCountry(row.city, row.country)
      : correction.place === null
        ? undefined
        : places.named(correction.place, row.country === null ? [] : [row.country]);
  const { name, aliases } = namesOf(row, correction, shared, reading.world);
  const participants = participantsOf(row, start, reading).filter(
    ({ entity }) => !correction?.notParticipants?.includes(entity),
  );
  return [
    {
      row: row.id,
      kind:
        (correction?.kind as EventKind | undefined) ?? (row.kind === 'referendum' ? 'election' : row.kind),
      name,
      ...(aliases.length > 0 && { aliases }),
      ...(row.wikipedia !== null && row.wikipedia !== name && { wikipedia: row.wikipedia }),
      start,
      end,
      ...(place !== undefined && { place }),
      participants,
      history: historyOf(row, start, end),
      sources,
    },
  ];
}

/** The page that the draft was read from, unless it could not be verified, and those that an editor knows. */
function sourcesOf(
  { status, source }: DraftNamed,
  corrected: readonly SourceReference[] = [],
): SourceReference[] {
  const own = status === 'unverified' || source === null ? [] : [pageOf(source)];
  return joinSources(own, corrected);
}

/** Names that more than one row of the named events claims. */
export function sharedNames(rows: readonly DraftNamed[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name, aliases } of rows) {
    for (const key of new Set([name, ...aliases].map(nameKey))) (seen.has(key) ? shared : seen).add(key);
  }
  return shared;
}

/**
 * A name as newspapers write it, and the other names. A name in brackets is a second name of the place or edition, and
 * is written behind a comma. A name that other editions share, or that any newspaper may use of another event at
 * another time ("Istanbul talks"), counts only about the days of this one.
 */
function namesOf(
  row: DraftNamed,
  correction:
    | { name?: string | undefined; aliases?: string[] | undefined; notAliases?: string[] | undefined }
    | undefined,
  shared: ReadonlySet<string>,
  world: World,
): { name: string; aliases: AliasSource[] } {
  // "European Council, June 2024 (top jobs)": behind a comma there is room for no more.
  const name = correction?.name ?? row.name.replace(/\s*\(([^)]*)\)/, row.name.includes(',') ? '' : ', $1');
  const texts = correction?.aliases ?? row.aliases.filter(alias => !correction?.notAliases?.includes(alias));
  const taken = new Set([nameKey(name)]);
  const aliases = texts.flatMap((text): AliasSource[] => {
    const key = nameKey(text);
    // One word in small letters is a word like others: "indyref".
    const common = !text.includes(' ') && text === text.toLowerCase();
    if (taken.has(key) || common) return [];
    taken.add(key);
    const elsewhere = world.organizationNamed(text) ?? world.stateNamed(text) ?? world.cityOnlyNamed(text);
    const alone = isProper(text) && !shared.has(key) && elsewhere === undefined;
    return [alone ? text : { text, context: true }];
  });
  return { name, aliases };
}

/** Whether a text is a name in itself: a year or number in it, or a capital letter on each word that has weight. */
function isProper(text: string): boolean {
  if (/\d/.test(text) || /^\p{Lu}{4,}$/u.test(text)) return true;
  const words = text.split(/\s+/).filter(word => !/^(?:of|on|the|in|and|for|to|at|with)$/.test(word));
  return words.length > 1 && words.every(word => /^[^\p{L}]*\p{Lu}/u.test(word));
}

const longLasting: ReadonlySet<string> = new Set(['conflict', 'other', 'agreement']);

function historyOf(
  { kind, ongoing }: DraftNamed,
  start: PartialDate,
  end: PartialDate,
): EventSource['history'] {
  if (ongoing) return [{ status: 'under-way', on: start }];
  // A war is news from its first day, a conference when it is over.
  if (longLasting.has(kind) && start !== end) {
    return [
      { status: 'under-way', on: start },
      { status: 'held', on: end },
    ];
  }
  return [{ status: 'held', on: end }];
}

/** "India and Pakistan (from 2017)". */
const since = /^(.*) \(from (\d{4})\)$/;

function participantsOf(
  row: DraftNamed,
  start: PartialDate,
  { world, corrections, tell }: Reading,
): Participant[] {
  const participants: Participant[] = [];
  const add = (entity: EntityId, known: Participant['known']) => {
    if (!participants.some(one => one.entity === entity)) participants.push({ entity, known });
  };
  const said = row.participants.flatMap(text => {
    const [, names = text, year] = since.exec(text) ?? [];
    if (year !== undefined && start.slice(0, 4) < year) return [];
    return year === undefined ? [text] : names.split(' and ');
  });
  for (const text of said.map(one => one.replace(/ \(indirectly\)$/, ''))) {
    const found = world.stateNamed(text) ?? world.organizationNamed(text) ?? world.personNamed(text);
    const holders = world.holdersOfOffice(text, start);
    if (found !== undefined) add(found, 'named');
    else if (holders.length === 1) add(holders[0]!, 'inferred');
    else tell({ row: row.id, what: 'noted', why: `nobody is known as ${text}` });
  }
  for (const who of corrections.of(row.id)?.participants ?? [])
    add(world.idOf(who) ?? world.personNamed(who) ?? who, 'named');
  for (const organiser of row.organiser?.split(/ and |, /) ?? []) {
    const found = world.organizationNamed(organiser);
    if (found !== undefined) add(found, 'named');
  }
  return participants;
}
