import type { OfficeSource } from '../../compiler/schema.ts';
import { isBefore, type Tenure } from '../../core/model/date.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Report } from '../report.ts';
import type { Claim } from '../tenures/claim.ts';
import { daysApart } from '../tenures/dates.ts';
import { joinByPerson } from '../tenures/settle-seat.ts';
import type { MetOffice } from './find-offices.ts';
import type { WikidataHeld, WikidataPosition } from './position.ts';

/** A tenure as Wikidata tells it, and whom it names as the one before. */
export interface ToldTenure extends Claim {
  replaces: readonly EntityId[];
}

/** Where Wikidata has a page for each entity. */
export const wikidataPages = 'https://www.wikidata.org/wiki/';

/**
 * A minister who is said to have begun longer ago than these days, and never to have left, is more likely one whose end
 * nobody has written down: few ministers stay for five years, while heads of state and government are looked after.
 */
const mostDaysOpen = 5 * 366;

/**
 * The tenures that Wikidata tells of an office, the terms of one person that touch told as one.
 *
 * A statement without an end may be one that nobody has ended. It vouches for the day of the answer only when it is the
 * single open one of an office with one seat, the last to begin, and names no successor; else for its first day alone.
 */
export function toldTenures(
  { office, positions }: MetOffice,
  personOf: (id: string) => EntityId | undefined,
  report: Report,
): ToldTenure[] {
  const statements = positions.flatMap(position => position.held.map(held => ({ position, held })));
  const titular = statements.filter(({ held }) => !held.acting);
  const last = titular.filter(one => isOpen(one) && !titular.some(other => isFollowedBy(one, other)));
  const told = statements.flatMap(one => {
    const person = personOf(one.held.person);
    if (person === undefined) return [];
    const still = office.seats === 1 && last.length === 1 && last[0] === one && !isForgotten(one, office);
    const tenure = tenureOf(one.held, one.position.asked, still);
    const at = `${one.position.position}: ${one.held.person}`;
    if (tenure === undefined) {
      report.note('Wikidata, left out: no day, or an end before the start', `${one.position.title}: ${at}`);
      return [];
    }
    return [claimOf(office.id, person, one, tenure, at, personOf)];
  });
  const replaced = new Map<EntityId, EntityId[]>();
  for (const { person, replaces } of told) {
    replaced.set(person, [...(replaced.get(person) ?? []), ...replaces]);
  }
  return joinByPerson(told).map(claim => ({ ...claim, replaces: replaced.get(claim.person) ?? [] }));
}

interface Statement {
  position: WikidataPosition;
  held: WikidataHeld;
}

function isOpen({ held, position }: Statement): boolean {
  return (held.to === undefined || isBefore(position.asked, held.to)) && held.replacedBy === undefined;
}

/** Somebody began after this one, and is over too: this one is then over, though nobody has written its end down. */
function isFollowedBy({ held }: Statement, { held: other, position }: Statement): boolean {
  const later = held.from === undefined || (other.from !== undefined && isBefore(held.from, other.from));
  return later && !isOpen({ held: other, position });
}

function isForgotten({ held, position }: Statement, { ranks }: OfficeSource): boolean {
  const ofMinister = ranks.every(rank => rank === 'foreign-minister' || rank === 'defence-minister');
  return ofMinister && held.from !== undefined && daysApart(held.from, position.asked) > mostDaysOpen;
}

function tenureOf(held: WikidataHeld, asked: string, still: boolean): Tenure | undefined {
  const { from, to } = held;
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && (isBefore(asked, from) || (to !== undefined && isBefore(to, from))))
    return undefined;
  if (to !== undefined && !isBefore(asked, to)) {
    return { ...(from === undefined ? { firstAttested: to } : { from }), to };
  }
  if (from === undefined) return undefined;
  return { from, lastAttested: still ? asked : from, ...(to !== undefined && { termEnds: to }) };
}

function claimOf(
  office: string,
  person: EntityId,
  { position, held }: Statement,
  tenure: Tenure,
  at: string,
  personOf: (id: string) => EntityId | undefined,
): ToldTenure {
  return {
    person,
    office,
    title: position.title,
    kind: '',
    tenure,
    ...(held.acting && { acting: true as const }),
    // The collection has a page for each entity by its Wikidata id; somebody under an id of ours is cited by the page.
    sources: [
      person === held.person ? 'wikidata' : { url: `${wikidataPages}${held.person}`, publisher: 'Wikidata' },
    ],
    at,
    replaces: (held.replaces ?? []).flatMap(id => personOf(id) ?? []),
  };
}
