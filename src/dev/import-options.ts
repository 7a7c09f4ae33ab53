import { resolve } from 'node:path';
import { known } from '../core/dataset/known.ts';
import { Complaint } from './complaint.ts';
import { currentFolder } from './project.ts';

/** What `npm run import` was asked to read. */
export interface ImportOptions {
  /** A folder of drafts; not given when only a refresh is asked for. */
  from?: string;
  /** Saved results of Wikidata queries. */
  wikidata: string[];
  /** A Popolo file. */
  popolo?: string;
  /** The country of its people and posts that say none, by its code. */
  country?: string;
  /** Whether nothing but the report is to be written. */
  dry: boolean;
}

/** Options with a file or folder after them, and what is said when there is none. */
const named: Record<string, string> = {
  '--from': '--from needs a folder after it.',
  '--wikidata': '--wikidata needs a file after it: the saved JSON of a query of assets/dataset/README.md.',
  '--popolo': '--popolo needs a file after it, in Popolo JSON.',
  '--country': '--country needs an ISO code after it, such as FR.',
};

/** Reads the options; without any file or folder, the drafts are those of `usualFolder`. */
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
    given[option] = [...(given[option] ?? []), path];
  }
  const paths = (option: string) => (given[option] ?? []).map(path => resolve(currentFolder(), path));
  const wikidata = paths('--wikidata');
  const popolo = paths('--popolo').at(-1);
  const country = given['--country']?.at(-1)?.toUpperCase();
  if (popolo !== undefined && (wikidata.length > 0 || given['--from'])) {
    throw new Complaint('Import a Popolo file by itself: without --from and --wikidata.');
  }
  if (popolo === undefined && country !== undefined) throw new Complaint('--country goes with --popolo.');
  if (country !== undefined && !/^([A-Z]{2}|INT)$/.test(country)) {
    throw new Complaint(`"${country}" is no country; write an ISO code such as FR, or EU, UN or INT.`);
  }
  const usual = wikidata.length === 0 && popolo === undefined ? usualFolder : undefined;
  const from = paths('--from').at(-1) ?? usual;
  return { ...known({ from, popolo, country }), wikidata, dry };
}
