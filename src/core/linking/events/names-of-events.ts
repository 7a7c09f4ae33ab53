import type { Dataset, EventOutline } from '../../dataset/dataset.ts';
import { type Block, capitalsTell } from '../article.ts';
import { small } from '../casing.ts';
import { gapAfter, textOf } from '../gaps.ts';

/** Words that are the name of events: editions of one that comes round, or a single one. */
export interface NameOfEvents {
  first: number;
  last: number;
  /** `sure` of those whose name it is wherever it stands, and not only about their days. */
  events: { event: EventOutline; sure: boolean }[];
  /** Whether its capitals show that it is a name. */
  tells: boolean;
  /** Whether the body behind them has the same name. */
  isBody?: boolean;
}

/** Shorter words, in letters, begin a name of an event only with a capital: "the", "of". */
const shortest = 4;

/** The longest name of events that begins with a word; `more` are words that are thought behind it. */
export function nameOfEventsAt(
  block: Block,
  first: number,
  end: number,
  dataset: Dataset,
  more?: string,
): NameOfEvents | undefined {
  const { aliases } = dataset;
  const { words } = block;
  if (!dataset.eventOpeners.has(words[first]!.fold)) return undefined;
  if (block.shape[first] === small && words[first]!.fold.length < shortest) return undefined;
  let found: NameOfEvents | undefined;
  let node = 0;
  for (let at = first; at <= end; at++) {
    if (at > first && gapAfter(block, at - 1) === 'other') break;
    node = stepBy(dataset, node, words[at]!.fold);
    if (node < 0) break;
    const ending = more === undefined ? node : at === end ? stepBy(dataset, node, more) : -1;
    const alias = ending < 0 ? 0 : aliases.aliasAt(ending);
    if (alias === 0 || (at === first && block.shape[at] === small)) continue;
    const events = eventsCalled(dataset, alias, textOf(block, first, at));
    if (events.length > 0) found = { first, last: at, events, tells: tells(block, first, at) };
  }
  return found;
}

function stepBy({ aliases }: Dataset, node: number, folded: string): number {
  const word = aliases.wordNumber(folded);
  return word === 0 ? -1 : aliases.step(node, word);
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
