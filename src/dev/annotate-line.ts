import type { Dataset } from '../core/dataset/dataset.ts';
import { findMentions } from '../core/linking/find-mentions.ts';
import type { AsOfDate, PartialDate } from '../core/model/date.ts';
import type { EntityId, EntityKind } from '../core/model/entity.ts';
import type { Via } from '../core/model/mention.ts';

/** One line that `annotate` reads. */
interface Document {
  id: string;
  text: string;
  /** The day the text was published; the day given as `today` when absent. */
  date?: AsOfDate;
  /** BCP 47 tag. */
  lang?: string;
}

/** One line that `annotate` writes. Offsets are UTF-16 code units into the text, end exclusive. */
export interface AnnotatedDocument {
  id: string;
  mentions: {
    start: number;
    end: number;
    surface: string;
    kind: EntityKind;
    via: Via;
    entities: AnnotatedEntity[];
    undecided?: true;
  }[];
}

interface AnnotatedEntity {
  id: EntityId;
  name: string;
  wikidata?: string;
  wikipedia?: string;
  /** Of an event: its first day, as far as it is known, and the names of those who took part. */
  start?: PartialDate;
  participants?: string[];
}

/** What is wrong with a line, for the person who wrote it. */
export class BadLine extends Error {}

/**
 * The mentions in one line of JSON.
 *
 * @throws BadLine when the line is no document.
 */
export function annotateLine(dataset: Dataset, line: string, today: AsOfDate): AnnotatedDocument {
  const { id, text, date, lang } = readDocument(line);
  const blocks = linesOf(text);
  const { mentions } = findMentions(dataset, {
    asOf: date ?? today,
    ...(lang !== undefined && { language: lang }),
    blocks: blocks.map(block => block.text),
    known: [],
  });
  return {
    id,
    mentions: mentions.map(({ block, start, end, kind, via, entities, undecided }) => {
      const offset = blocks[block]!.start;
      return {
        start: offset + start,
        end: offset + end,
        surface: text.slice(offset + start, offset + end),
        kind,
        via,
        entities: entities.map(entity => describe(dataset, entity)),
        ...(undecided && { undecided }),
      };
    }),
  };
}

function readDocument(line: string): Document {
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('not a JSON object');
  }
  const { id, text, date, lang } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw new BadLine('"id" is not a string');
  if (typeof text !== 'string') throw new BadLine('"text" is not a string');
  if (!isAbsent(date) && !isDay(date)) throw new BadLine('"date" is not a day like "2022-01-28"');
  if (!isAbsent(lang) && typeof lang !== 'string') throw new BadLine('"lang" is not a string');
  return { id, text, ...(!isAbsent(date) && { date }), ...(!isAbsent(lang) && { lang }) };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadLine(`not valid JSON (${(error as Error).message})`);
  }
}

/** Many tools write `null` for what they do not know. */
function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isDay(value: unknown): value is AsOfDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(value);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The lines of a text, which are the blocks that names never span, and where each starts. */
function linesOf(text: string): { start: number; text: string }[] {
  const lines: { start: number; text: string }[] = [];
  let start = 0;
  for (const { index, 0: ending } of text.matchAll(/[\n\r\v\f\u0085\u2028\u2029]/g)) {
    if (index > start) lines.push({ start, text: text.slice(start, index) });
    start = index + ending.length;
  }
  if (start < text.length) lines.push({ start, text: text.slice(start) });
  return lines;
}

function describe(dataset: Dataset, id: EntityId): AnnotatedEntity {
  const entity = dataset.entity(id);
  const event = entity?.kind === 'event' ? dataset.event(id) : undefined;
  return {
    id,
    name: entity?.name ?? id,
    ...(/^Q\d+$/.test(id) && { wikidata: id }),
    ...(entity?.wikipedia !== undefined && { wikipedia: entity.wikipedia }),
    ...(event?.start !== undefined && { start: event.start }),
    ...(event && {
      participants: event.participants.map(one => dataset.entity(one.entity)?.name ?? one.entity),
    }),
  };
}
