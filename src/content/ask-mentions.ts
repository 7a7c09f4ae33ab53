import { askBackground } from '../browser/messaging.ts';
import type { AsOfDate } from '../core/model/date.ts';
import type { EntityId } from '../core/model/entity.ts';
import { limits } from '../messages/limits.ts';
import type { Block } from './article/read-blocks.ts';
import { asSeen } from './as-seen.ts';
import { partsOf } from './parts-of.ts';
import type { Reading } from './reading.ts';

/**
 * Asks the background what stands in `blocks` and adds the answers to the reading: one for all but the longest pages,
 * whose parts are given as they are answered. Rejects when the background cannot answer.
 */
export async function* askMentions(
  reading: Reading,
  question: { asOf: AsOfDate; language?: string },
  blocks: Block[],
  signal: AbortSignal,
): AsyncGenerator<Block[], void, undefined> {
  for (const part of partsOf(blocks)) {
    const seen = part.map(block => asSeen(block.text));
    const { mentions, entities } = await askAgain({
      ...question,
      blocks: seen.map(({ text }) => text),
      known: [...reading.known].slice(0, limits.entities),
    });
    signal.throwIfAborted();
    const onPage = mentions.map(mention => ({
      ...mention,
      ...seen[mention.block]!.stretch(mention.start, mention.end),
    }));
    reading.add(part, { mentions: onPage, entities });
    yield part;
  }
}

type MentionQuestion = { asOf: AsOfDate; language?: string; blocks: string[]; known: EntityId[] };

/** A browser may stop the background between two messages; the second question wakes it. */
async function askAgain(question: MentionQuestion) {
  try {
    return await askBackground('findMentions', question);
  } catch {
    return await askBackground('findMentions', question);
  }
}
