import { known } from '../../core/dataset/known.ts';
import type { DraftHolder, DraftPerson, DraftRole } from '../drafts/shapes.ts';
import type { Identities } from '../identity.ts';
import type { OfficeFinder } from '../offices/find-office.ts';
import { holderId, isShipped, isSourced } from '../people/who-is-who.ts';
import type { Drafts } from '../read-drafts.ts';
import type { Report } from '../report.ts';
import { distinctSources, sourceOf } from '../sources.ts';
import type { Claim } from './claim.ts';
import { readHolder } from './read-holder.ts';
import { readTenure } from './read-role.ts';

/** Everything the drafts say of who held which office, as far as it may be shipped. */
export function collectClaims(
  drafts: Drafts,
  identities: Identities,
  findOffice: OfficeFinder,
  report: Report,
): Claim[] {
  const claims: Claim[] = [];
  for (const { at, row } of [...drafts.people, ...drafts.peopleExtra]) {
    const person = identities.fateOf(row.id)?.id;
    if (person === undefined) continue;
    for (const role of row.roles) {
      const claim = readRole(row, role, at, person, findOffice, report);
      if (claim) claims.push(claim);
    }
  }
  for (const { at, row } of drafts.holders) {
    const person = identities.fateOf(holderId(row, drafts))?.id;
    if (person === undefined) continue;
    const claim = readHolderRow(row, at, person, findOffice, report);
    if (claim) claims.push(claim);
  }
  return claims;
}

function readRole(
  person: DraftPerson,
  role: DraftRole,
  at: string,
  id: string,
  findOffice: OfficeFinder,
  report: Report,
): Claim | undefined {
  const what = `${person.name}, ${role.title} (${role.country})`;
  if (!isSourced(role)) return report.leaveOut('unsourced', at, what);
  const office = findOffice(role);
  if (office === undefined) return report.leaveOut('no state', at, what);
  const tenure = readTenure(cautious(role));
  if (tenure === undefined) return report.leaveOut('no day', at, what);
  const sources = distinctSources(role.sources.map(source => sourceOf(source)));
  if (sources.length === 0) return report.leaveOut('unsourced', at, what);
  return {
    person: id,
    office,
    title: role.title,
    kind: role.kind,
    ...known({ organization: role.org ?? undefined }),
    tenure,
    ...(isActing(role.title) && { acting: true as const }),
    sources,
    at,
  };
}

/** A row of the extra file says which of its dates its source supports; the others are not taken over. */
function cautious(role: DraftRole): DraftRole {
  const supported = role.dates_supported_by_source;
  if (supported === undefined || role.status === 'corroborated' || supported === 'start+end') return role;
  const start = supported.includes('start') ? role.start : null;
  const end = supported.includes('end') ? role.end : null;
  return { ...role, start, end, ...(start === null && { first_attested: role.first_attested ?? null }) };
}

function readHolderRow(
  row: DraftHolder,
  at: string,
  person: string,
  findOffice: OfficeFinder,
  report: Report,
): Claim | undefined {
  const what = `${row.person}, ${row.title} (${row.country})`;
  if (!isShipped(row)) return report.leaveOut('unsourced', at, what);
  const kind = row.post === 'IO' ? 'NATO_SG' : row.post;
  const office = findOffice({ country: row.country, kind, title: row.title });
  const tenure = readHolder(row);
  if (office === undefined || tenure === undefined) return report.leaveOut('no day', at, what);
  const sources = distinctSources([
    row.source?.url ? sourceOf(row.source.url, row.source.date) : undefined,
    ...[row.start_source, row.end_source].map(url => (url ? sourceOf(url) : undefined)),
    ...(row.dataset?.sources ?? []).map(source => sourceOf(source)),
    ...(row.cia_in_office ? ['factbook'] : []),
    ...(row.attested ?? []).map(({ url, date }) => sourceOf(url, date)),
  ]);
  if (sources.length === 0) return report.leaveOut('unsourced', at, what);
  const acting = row.acting === true || isActing(row.title);
  return {
    person,
    office,
    title: row.title,
    kind,
    tenure,
    ...(acting && { acting: true as const }),
    sources,
    at,
    checked: true,
  };
}

/** Whether a title says that somebody stands in for the holder. A caretaker is the holder, until the next one comes. */
function isActing(title: string): boolean {
  return /^(acting|interim|officer in charge)\b|\(acting\)|undersecretary in charge/i.test(title);
}
