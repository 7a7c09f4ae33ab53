import { parseSources } from '../../compiler/parse-sources.ts';
import type { SourceFile } from '../../compiler/read-sources.ts';
import type { HoldingSource } from '../../compiler/schema.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Correction } from '../corrections.ts';
import { DraftFault } from '../drafts/read-lines.ts';
import type { GeneratedFiles } from '../import-dataset.ts';
import type { Report } from '../report.ts';
import { findOffices } from './find-offices.ts';
import type { WikidataPerson, WikidataPosition } from './position.ts';
import { refreshOffice } from './refresh-office.ts';
import { newPerson, refreshedNames, refreshedPerson } from './refresh-people.ts';
import { type Standing, standingOf } from './standing.ts';
import { toldTenures } from './told-tenures.ts';
import { personFinder } from './who-is-meant.ts';

/** Where the records stand that a refresh lays over the generated ones, below the dataset's folder. */
export const refreshedFolder = 'refreshed';

/**
 * The layer of records that Wikidata's kept answers make of the sources: only what they add or change. It is made anew
 * from the generated records and those by hand each time, so that the same answers always give the same layer.
 */
export function refresh(
  files: readonly SourceFile[],
  positions: readonly WikidataPosition[],
  corrections: readonly Correction[],
  report: Report,
): GeneratedFiles {
  const { sources } = parseSources(files.filter(({ file }) => !file.startsWith(`${refreshedFolder}/`)));
  const standing = standingOf(sources, corrections);
  const settled = officesAbove(files);
  const offices = findOffices(positions, standing, report);
  const layer: GeneratedFiles = new Map();
  const tenures = new Map<EntityId, HoldingSource[]>();
  const told = new Map<EntityId, { person: WikidataPerson; country: string }>();
  for (const met of offices) {
    const personOf = personFinder(met, standing, report);
    const changed = refreshOffice(
      met,
      toldTenures(met, personOf, report),
      standing,
      person => settled.has(`${person} ${met.office.id}`),
      report,
    );
    for (const [id, own] of changed) tenures.set(id, [...(tenures.get(id) ?? []), ...own]);
    if (met.isNew && changed.size > 0) {
      add(layer, 'offices', met.country, met.office);
      report.note('Wikidata, added: an office', `${met.office.id}: ${met.office.titles[0]!.title}`);
    }
    for (const person of met.positions.flatMap(({ people }) => people)) {
      const id = personOf(person.id);
      if (id !== undefined && !told.has(id)) told.set(id, { person, country: met.country });
    }
  }
  for (const id of [...new Set([...told.keys(), ...tenures.keys()])].sort()) {
    addPerson(id, told.get(id), tenures.get(id) ?? [], standing, layer, report);
  }
  return layer;
}

function addPerson(
  id: EntityId,
  told: { person: WikidataPerson; country: string } | undefined,
  offices: readonly HoldingSource[],
  standing: Standing,
  layer: GeneratedFiles,
  report: Report,
): void {
  const stands = standing.person(id);
  const person = told?.person ?? { id, name: stands?.record.name ?? id };
  if (stands !== undefined) {
    const record = refreshedPerson(stands.record, person, offices, standing);
    if (record) add(layer, 'people', stands.country!, record);
    if (record?.aliases) report.note('Wikidata, added: another name', `${id}: ${person.name}`);
  } else if (offices.length > 0) {
    const record = newPerson(id, told!.country, person, offices, standing);
    if (record === undefined) {
      report.note('Wikidata, left out: no name in Latin letters', `${id}: ${person.name}`);
      return;
    }
    add(layer, 'people', told!.country, record);
    report.note('Wikidata, added: a person', `${id}: ${record.name}`);
  } else return;
  for (const [language, record] of refreshedNames(id, person, standing))
    add(layer, 'names', language, record);
}

function add(layer: GeneratedFiles, kind: string, file: string, record: object): void {
  const name = `${refreshedFolder}/${kind}/${file.toLowerCase()}.json`;
  layer.set(name, [...(layer.get(name) ?? []), record]);
}

/** Which people have tenures in which office in a layer above: `Q272201 gb-foreign-secretary`. */
function officesAbove(files: readonly SourceFile[]): Set<string> {
  return new Set(
    files
      .filter(({ file }) => /^(by-hand|popolo)\/people\//.test(file))
      .flatMap(({ file, text }) => {
        try {
          return JSON.parse(text) as { id: string; offices?: { office: string }[] }[];
        } catch {
          throw new DraftFault(`${file} is no JSON; npm run dataset says where.`);
        }
      })
      .flatMap(({ id, offices }) => (offices ?? []).map(({ office }) => `${id} ${office}`)),
  );
}
