import { datasetBytes } from '../compiler/dataset-bytes.ts';
import { DatasetProblems } from '../compiler/problems.ts';
import { openDataset } from '../core/dataset/open-dataset.ts';
import { annotateStream } from './annotate-stream.ts';
import { Complaint, runCommand } from './complaint.ts';

const usage = `Finds who is named in texts.

  npm run --silent annotate < texts.jsonl > mentions.jsonl

reads one JSON object a line,
  {"id": "…", "text": "…", "date"?: "2022-01-28", "lang"?: "en"}
and writes one for each, in the same order:
  {"id": "…", "mentions": [{"start", "end", "surface", "kind", "via", "entities": [{"id", "name", …}], "undecided"?}]}

Offsets count UTF-16 code units. Each line of a text is a paragraph. Without a date a text is read as of today.
Lines that cannot be read are told on standard error by their number; the others are still answered.
`;

/** `npm run annotate`: mentions in texts, JSON lines in and out. */
await runCommand(async args => {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  if (args.length > 0) throw new Complaint(`annotate takes no "${args[0]}"; see npm run annotate -- --help.`);
  leaveWhenNobodyReads();
  const bad = await annotateStream(
    openCompiledDataset(),
    { input: process.stdin, output: process.stdout },
    new Date().toISOString().slice(0, 10),
    sentence => console.error(sentence),
  );
  return bad > 0 ? 1 : 0;
});

function openCompiledDataset() {
  try {
    return openDataset(datasetBytes());
  } catch (error) {
    throw error instanceof DatasetProblems ? new Complaint(error.message) : error;
  }
}

/** A reader that closes the pipe early, as `head` does, is no fault. */
function leaveWhenNobodyReads(): void {
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
