import type { Mention } from '../../core/model/mention.ts';
import type { Block } from '../article/read-blocks.ts';
import type { NumberedRange } from './mark-nodes.ts';

/** Text nodes of a block that follow each other, and what is to be marked in them. */
export interface Stretch {
  /** Where in the block's text its first letter stands. */
  start: number;
  /** None of them empty. */
  nodes: Text[];
  /** Ascending offsets into the glued data of `nodes`; `i` is the mention's place in the list that was given. */
  ranges: NumberedRange[];
}

/**
 * The text nodes that mentions of a block stand in, parted wherever no mention crosses from one node to the next.
 *
 * mark.js goes over all it was given for every range: handed one stretch at a time, its cost grows with the number
 * of marks and not with its square. A mention that is empty, leaves the text or overlaps an earlier one is dropped.
 */
export function stretchesOf(block: Block, mentions: readonly Mention[]): Stretch[] {
  const stretches: { from: number; to: number; ranges: NumberedRange[] }[] = [];
  let end = 0;
  for (const i of inOrder(mentions)) {
    const mention = mentions[i]!;
    if (mention.start < end || mention.end <= mention.start || mention.end > block.text.length) continue;
    end = mention.end;
    const from = nodeAt(block.starts, mention.start);
    const to = nodeAt(block.starts, mention.end - 1);
    const range = { start: mention.start, length: mention.end - mention.start, i };
    const last = stretches.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.ranges.push(range);
    } else {
      stretches.push({ from, to, ranges: [range] });
    }
  }
  return stretches.map(({ from, to, ranges }) => {
    const start = block.starts[from]!;
    for (const range of ranges) range.start -= start;
    return { start, nodes: block.nodes.slice(from, to + 1).filter(node => node.length > 0), ranges };
  });
}

function inOrder(mentions: readonly Mention[]): number[] {
  return [...mentions.keys()].sort((a, b) => mentions[a]!.start - mentions[b]!.start);
}

/** Number of the node that holds the letter at `offset`. */
function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}
