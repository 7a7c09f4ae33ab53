import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Sources } from '../compiler/sources.ts';
import { sourcesOfCountry } from '../importer/popolo/of-country.ts';
import { toPopolo } from '../importer/popolo/write-popolo.ts';
import { Complaint } from './complaint.ts';
import { currentFolder } from './project.ts';

/** `npm run dataset -- --popolo FILE [--country FR]`: writes the dataset, or a country's part of it, as Popolo JSON. */
export function exportPopolo(args: readonly string[], sources: Sources): number {
  const { file, country } = readOptions(args);
  if (country !== undefined && !sources.offices.some(one => one.country === country)) {
    throw new Complaint(
      `The dataset knows no office of "${country}"; write an ISO code such as FR, or EU, UN or INT.`,
    );
  }
  const popolo = toPopolo(country === undefined ? sources : sourcesOfCountry(sources, country));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(popolo, undefined, 1)}\n`);
  const counts = Object.entries(popolo).flatMap(([list, records]) =>
    Array.isArray(records) ? [`${records.length} ${list}`] : [],
  );
  console.log(`${relative(currentFolder(), file)}: ${counts.join(', ')}`);
  return 0;
}

function readOptions(args: readonly string[]): { file: string; country?: string } {
  const rest = [...args];
  let file: string | undefined;
  let country: string | undefined;
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const value = rest.shift();
    if (option !== '--popolo' && option !== '--country') {
      throw new Complaint(`With --popolo, npm run dataset takes --country and no "${option}".`);
    }
    if (value === undefined || value.startsWith('--')) {
      throw new Complaint(
        option === '--popolo'
          ? '--popolo needs the file to write after it.'
          : '--country needs an ISO code after it.',
      );
    }
    if (option === '--popolo') file = resolve(currentFolder(), value);
    else country = value.toUpperCase();
  }
  if (file === undefined) throw new Complaint('--popolo needs the file to write after it.');
  return { file, ...(country !== undefined && { country }) };
}
