import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import { type Block, capitalsTell } from '../article.ts';
import { small } from '../casing.ts';
import { gapAfter, textOf } from '../gaps.ts';
import type { Word } from '../word.ts';
import type { EventReader } from './reader.ts';

/** Words that are the name of events: editions of one that comes round, or a single one. */
export interface NameOfEvents {
  first: number;
  last: number;
  /** `sure` of those whose name it is wherever it stands, and not only about their days. */
  events: { event: EventOutline; sure: boolean }[];
  /** Whether its capitals show that it is a name. */
  tells: boolean;
  /** Whether it is spoken of as known: "the Iran deal", "his Northern Ireland deal". */
  isDefinite?: boolean;
  /** Whether the body behind them has the same name. */
  isBody?: boolean;
}

/** The longest name of events that begins with a word; `more` are words that are thought behind it. */
export function nameOfEventsAt(
  block: Block,
  first: number,
  end: number,
  { dataset, lookup }: Pick<EventReader, 'dataset' | 'lookup'>,
  more?: Word,
): NameOfEvents | undefined {
  const { words } = block;
  if (!lookup.mayBeginEvents(words[first]!)) return undefined;
  let found: NameOfEvents | undefined;
  let node = 0;
  for (let at = first; at <= end; at++) {
    if (at > first && gapAfter(block, at - 1) === 'other') break;
    node = lookup.step(node, words[at]!);
    if (node < 0) break;
    const ending = more === undefined ? node : at === end ? lookup.step(node, more) : -1;
    const alias = ending < 0 ? 0 : lookup.aliasAt(ending);
    if (alias === 0 || (at === first && block.words[at]!.shape === small)) continue;
    const events = eventsCalled(dataset, alias, textOf(block, first, at));
    if (events.length > 0) found = { first, last: at, events, tells: tells(block, first, at) };
  }
  return found;
}

function eventsCalled(dataset: Dataset, alias: number, written: string): NameOfEvents['events'] {
  return dataset.meanings(alias).flatMap(({ kind, entity, use, exactly }) => {
    if (kind !== 'event' || (exactly !== undefined && written !== exactly)) return [];
    const event = dataset.outlineOf(entity);
    return event ? [{ event, sure: use === 'name' }] : [];
  });
}

function tells(block: Block, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (capitalsTell(block, at)) return true;
  return false;
}
