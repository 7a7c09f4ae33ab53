import type { Sources } from '../compiler/sources.ts';
import { readAmbiguity } from './ambiguity.ts';
import { correctDrafts } from './correct-drafts.ts';
import type { Correction } from './corrections.ts';
import { groupBy } from './group-by.ts';
import { decideIdentities, type Identities, idAfterMerging } from './identity.ts';
import { buildNames } from './names/build-names.ts';
import { namesTaken } from './names-taken.ts';
import { describeOffice } from './offices/describe-offices.ts';
import { type FoundOffices, officeFinder } from './offices/find-office.ts';
import { titleTidier } from './offices/tidy-title.ts';
import { buildOrganizations } from './organizations/build-organizations.ts';
import { buildPeople } from './people/build-people.ts';
import { settleNames } from './people/settle-names.ts';
import { buildPlaces } from './places/build-places.ts';
import { readCountryNames } from './places/country-names.ts';
import type { Drafts } from './read-drafts.ts';
import { type Report, startReport } from './report.ts';
import { findPeople } from './successions/find-people.ts';
import { laySuccessions } from './successions/lay-successions.ts';
import type { Succession } from './successions/read-successions.ts';
import type { Claim } from './tenures/claim.ts';
import { collectClaims } from './tenures/collect-claims.ts';
import { correctClaims } from './tenures/correct-claims.ts';
import { joinByPerson, settleSeat } from './tenures/settle-seat.ts';

/** The records of each generated file, by its name below the dataset's folder. */
export type GeneratedFiles = Map<string, object[]>;

/** What an import of people, offices, organizations and places gives. */
export interface Imported {
  files: GeneratedFiles;
  identities: Identities;
  report: Report;
}

/**
 * Makes records of the drafts. The same drafts, corrections and records by hand always give the same files, so that a
 * re-import shows what has changed.
 */
export function importDataset(
  written: Drafts,
  corrections: readonly Correction[],
  lists: readonly Succession[],
  byHand: Sources,
): Imported {
  const report = startReport();
  const ofPeople = correctDrafts(written, corrections);
  const countryOf = countryOfOffice(byHand);
  const { successions, drafts } = findPeople(
    lists,
    countryOf,
    ofPeople,
    byHand,
    idAfterMerging(ofPeople, corrections),
  );
  const identities = decideIdentities(drafts, corrections);
  const countries = readCountryNames(drafts.places);
  const ambiguity = readAmbiguity(drafts);
  const tidyTitle = titleTidier(countries.all);
  const offices = officeFinder(
    byHand.offices.map(({ country = '', record }) => ({ country, office: record })),
    tidyTitle,
  );

  const collected = collectClaims(drafts, identities, offices.find, report);
  const corrected = correctClaims(collected, corrections, identities, report);
  const describedByHand = new Set(byHand.offices.map(({ record }) => record.id));
  const personOf = (id: string) => identities.entityOf(id) ?? id;
  const succeeded = laySuccessions(corrected, successions, describedByHand, personOf, report);
  const oneSeat = new Set(byHand.offices.flatMap(({ record }) => (record.seats === 1 ? [record.id] : [])));
  const claims = settleClaims(succeeded, offices, oneSeat, report);
  const organizations = buildOrganizations(drafts, identities, ambiguity, countries);
  const places = buildPlaces(drafts, identities, ambiguity);
  const built = buildPeople(drafts, identities, claims, corrections, countries, report);
  const people = settleNames(built, namesTaken(byHand, organizations, places), ambiguity, report);

  const held = new Set(people.flatMap(({ record }) => (record.offices ?? []).map(({ office }) => office)));
  // A succession gives no titles: those of an office are told by the lists, and by hand.
  const titled = successions.length > 0 ? settleClaims(corrected, offices, oneSeat, startReport()) : claims;
  const described = [...groupBy(titled, ({ office }) => office)]
    .filter(([id]) => held.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, ofOffice]) => {
      const { country, seat } = offices.found.get(id) ?? { country: countryOf(id) };
      const naming = {
        tidyTitle,
        countryName: countries.inSentence,
        organization: (named: string) => identities.entityOf(named) ?? identities.organizationNamed(named),
      };
      return { country, record: describeOffice(id, country, seat, ofOffice, naming) };
    });
  reportIdentities(identities, report);

  const files: GeneratedFiles = new Map();
  const add = (folder: string, file: string, record: object) => {
    const name = `${folder}/${file.toLowerCase()}.json`;
    files.set(name, [...(files.get(name) ?? []), record]);
  };
  for (const { country, record } of people) add('people', country, record);
  for (const { country, record } of described) add('offices', country, record);
  for (const { country, record } of organizations) add('organizations', country, record);
  for (const { file, record } of places) add('places', file, record);
  for (const [language, records] of buildNames(drafts, identities))
    files.set(`names/${language}.json`, records);
  return { files, identities, report };
}

/** The country of an office: of one by hand that of its file, of the others as their ids begin. */
function countryOfOffice(byHand: Sources): (office: string) => string {
  const written = new Map(byHand.offices.map(({ country = '', record }) => [record.id, country]));
  return id => written.get(id) ?? /^[a-z]+/.exec(id)![0].toUpperCase();
}

/** The tenures in every office: of those with few seats as nobody can hold them at once, of the others as they are told. */
function settleClaims(
  claims: readonly Claim[],
  { found }: FoundOffices,
  oneSeat: ReadonlySet<string>,
  report: Report,
): Claim[] {
  return [...groupBy(claims, ({ office }) => office)].flatMap(([id, ofOffice]) => {
    const seat = found.get(id)?.seat;
    if (seat?.seats !== 1 && !oneSeat.has(id)) return joinByPerson(ofOffice);
    const fixedTerms = seat?.kind === 'state' && !id.endsWith('-monarch');
    return settleSeat({ id, fixedTerms }, ofOffice, report);
  });
}

function reportIdentities({ people, doubts }: Identities, report: Report): void {
  for (const { name, ids } of doubts) {
    report.note('Doubtful: one name and country, left as two people', `${name}: ${ids.join(', ')}`);
  }
  for (const [id, fate] of people) {
    if (fate.id === undefined) report.note('People left out', `${id}: ${fate.why}`);
    else if (fate.id !== id) report.note('Merged', `${id} into ${fate.id}: ${fate.why}`);
  }
}
