import { resolve } from 'node:path';
import { Complaint } from './complaint.ts';
import { currentFolder } from './project.ts';

/** What `npm run import` was asked to read. */
export interface ImportOptions {
  /** A folder of drafts; not given when only a refresh is asked for. */
  from?: string;
  /** Saved results of Wikidata queries. */
  wikidata: string[];
  /** Whether nothing but the report is to be written. */
  dry: boolean;
}

/** Options with a file or folder after them, and what is said when there is none. */
const named: Record<string, string> = {
  '--from': '--from needs a folder after it.',
  '--wikidata': '--wikidata needs a file after it: the saved JSON of a query of assets/dataset/README.md.',
};

/** Reads the options; without `--from` and any file, the drafts are those of `usualFolder`. */
export function readImportOptions(args: readonly string[], usualFolder: string): ImportOptions {
  const rest = [...args];
  const given: Record<string, string[]> = {};
  let dry = false;
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    if (option === '--dry') {
      dry = true;
      continue;
    }
    const missing = named[option];
    if (missing === undefined) {
      throw new Complaint(`import takes no "${option}"; see npm run import -- --help.`);
    }
    const path = rest.shift();
    if (path === undefined || path.startsWith('--')) throw new Complaint(missing);
    given[option] = [...(given[option] ?? []), resolve(currentFolder(), path)];
  }
  const wikidata = given['--wikidata'] ?? [];
  const from = given['--from']?.at(-1) ?? (wikidata.length === 0 ? usualFolder : undefined);
  return { ...(from !== undefined && { from }), wikidata, dry };
}
