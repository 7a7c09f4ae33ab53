import type { EntityId } from '../../core/model/entity.ts';
import type { Correction } from '../corrections.ts';
import type { DraftHolder, DraftPerson, DraftRole } from '../drafts/shapes.ts';
import { nameKey, slug } from '../names-key.ts';
import type { Drafts } from '../read-drafts.ts';

/** What became of a person of the drafts: their id in the dataset, or why there is none. */
export interface Fate {
  /** Absent when the person is left out. */
  id?: EntityId;
  /** Why the person goes under another id, or is left out. */
  why?: string;
}

/** Two ids of one name and country that may be one person, or two. */
export interface Doubt {
  name: string;
  ids: [string, string];
}

/** Everyone in the drafts, by the ids of the drafts; holders without an id get one made of country and name. */
export interface WhoIsWho {
  fates: Map<string, Fate>;
  doubts: Doubt[];
}

/** Decides which rows tell of the same person: by hand, by name and office, or by name in the same country. */
export function peopleOfDrafts(drafts: Drafts, corrections: readonly Correction[]): WhoIsWho {
  const rows = [...drafts.people, ...drafts.peopleExtra].map(({ row }) => row);
  const into = new Map<string, { id: string; why: string }>();
  const dropped = new Map<string, string>();
  for (const one of corrections) {
    if ('merge' in one) for (const id of one.merge) into.set(id, { id: one.into, why: one.why });
    if ('drop' in one) dropped.set(one.drop, one.why);
  }
  const apart = new Set(corrections.flatMap(one => ('apart' in one ? [one.apart.toSorted().join(' ')] : [])));
  const pairs = pairsOfOneName(rows, apart);
  for (const [id, other] of pairs.same) {
    if (into.has(id) || into.has(other)) continue;
    into.set(id, { id: other, why: 'the same name in the same office at the same time' });
  }
  const known = new Set(rows.map(({ id }) => id));
  for (const { row } of drafts.holders) known.add(holderId(row, drafts));

  const fates = new Map<string, Fate>();
  for (const id of [...known, ...into.keys()]) {
    const merged = into.get(id);
    const final = merged?.id ?? id;
    const why = dropped.get(id) ?? dropped.get(final);
    if (why !== undefined) fates.set(id, { why });
    else fates.set(id, { id: final, ...(merged && { why: merged.why }) });
  }
  const doubts = pairs.doubtful.filter(({ ids: [a, b] }) => fates.get(a)?.id !== fates.get(b)?.id);
  return { fates, doubts };
}

/** The draft's id of a holder: the one it gives, that of the only person of the name and country, or one made anew. */
export function holderId(holder: DraftHolder, drafts: Drafts): string {
  const given = holder.dataset?.id ?? holder.wikidata;
  if (given) return given;
  const { names, aliases } = idsByName(drafts);
  const key = `${holder.country} ${nameKey(holder.person)}`;
  return names.get(key) ?? aliases.get(key) ?? madeId(holder);
}

/** Whether a row of holders may be shipped: its dates rest on a page or a list, not on unchecked knowledge. */
export function isShipped({ basis }: DraftHolder): boolean {
  return basis !== 'background';
}

/** Whether an office rests on a source whose facts may be shipped. */
export function isSourced({ sources, status }: DraftRole): boolean {
  return status !== 'unverified' && sources.some(source => !source.startsWith('background knowledge'));
}

function madeId({ country, person }: DraftHolder): string {
  return `x-${country.toLowerCase()}-${slug(person)}`;
}

interface IdsByName {
  names: Map<string, string>;
  aliases: Map<string, string>;
}

const remembered = new WeakMap<Drafts, IdsByName>();

/** People by country and name, and by country and alias; what two people of a country are called is left out. */
function idsByName(drafts: Drafts): IdsByName {
  const kept = remembered.get(drafts);
  if (kept) return kept;
  const rows = [...drafts.people, ...drafts.peopleExtra].map(({ row }) => row);
  const found = {
    names: unshared(rows.map(row => [row, [row.name]])),
    aliases: unshared(rows.map(row => [row, [...row.aliases, ...(row.aliases_generated ?? [])]])),
  };
  remembered.set(drafts, found);
  return found;
}

function unshared(named: [DraftPerson, string[]][]): Map<string, string> {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const [{ id, country }, names] of named) {
    for (const name of names) {
      const key = `${country} ${nameKey(name)}`;
      if ((ids.get(key) ?? id) !== id) shared.add(key);
      ids.set(key, id);
    }
  }
  for (const key of shared) ids.delete(key);
  return ids;
}

/**
 * Pairs of ids that bear the same name in one country: the same person when they held the same office in the same time,
 * or when one row is of the extra file, which repeats people; of these the second id is kept. The others are doubtful.
 */
function pairsOfOneName(
  rows: readonly DraftPerson[],
  apart: ReadonlySet<string>,
): { same: [string, string][]; doubtful: Doubt[] } {
  const first = new Map<string, DraftPerson>();
  const same: [string, string][] = [];
  const doubtful: Doubt[] = [];
  for (const row of rows) {
    const key = `${row.country} ${nameKey(row.name).split(' ').sort().join(' ')}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    if (other === undefined || other.id === row.id || apart.has([other.id, row.id].sort().join(' ')))
      continue;
    if (!sharesOffice(other, row) && !isExtraOf(other, row)) {
      doubtful.push({ name: row.name, ids: [other.id, row.id] });
    } else same.push(row.id.startsWith('x-') ? [row.id, other.id] : [other.id, row.id]);
  }
  return { same, doubtful };
}

function sharesOffice(a: DraftPerson, b: DraftPerson): boolean {
  return a.roles.some(one =>
    b.roles.some(other => one.kind === other.kind && sameYear(begin(one), begin(other))),
  );
}

/** Whether a row of the extra file, which has ids of its own, repeats somebody of the main file. */
function isExtraOf(a: DraftPerson, b: DraftPerson): boolean {
  return (a.core === undefined) !== (b.core === undefined);
}

const begin = ({ start, first_attested }: DraftRole) => start ?? first_attested ?? '';
const sameYear = (a: string, b: string) => a !== '' && a.slice(0, 4) === b.slice(0, 4);
