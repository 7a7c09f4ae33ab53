import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { AsOfDate } from '../core/model/date.ts';
import { annotateLine, BadLine } from './annotate-line.ts';

/**
 * Answers JSON lines with JSON lines, one by one and no faster than they are taken. A bad line is told to `complain`
 * by number and reason, and the next ones are still answered; resolves to the number of bad lines.
 */
export async function annotateStream(
  dataset: Dataset,
  streams: { input: Readable; output: Writable },
  today: AsOfDate,
  complain: (sentence: string) => void,
): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of linesOf(streams.input)) {
    number++;
    if (line.trim() === '') continue;
    try {
      const answer = JSON.stringify(annotateLine(dataset, line, today));
      if (!streams.output.write(`${answer}\n`)) await once(streams.output, 'drain');
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      bad++;
      complain(`line ${number}: ${error.message}`);
    }
  }
  return bad;
}

/** Lines end at line feeds only: JSON may hold the other line separators of Unicode, at which `readline` would cut. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    for (const piece of pieces.slice(0, -1)) {
      yield begun.join('') + piece;
      begun = [];
    }
    begun.push(pieces.at(-1)!);
  }
  begun.push(decoder.decode());
  if (begun.some(piece => piece !== '')) yield begun.join('');
}
