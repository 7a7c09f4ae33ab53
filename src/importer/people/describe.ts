import type { Claim } from '../tenures/claim.ts';

/** Kinds of offices, by what those who hold them are called; the first that somebody held tells what they are. */
const callings: [kinds: readonly string[], calling: string][] = [
  [['HoS', 'HoG', 'HoS+HoG', 'FM', 'DM', 'DPM', 'VP', 'cabinet', 'junior', 'party_leader'], 'politician'],
  [['ambassador', 'envoy'], 'diplomat'],
  [['military'], 'military officer'],
  [['spokesperson'], 'spokesperson'],
  [['io_head', 'UN_SG', 'NATO_SG', 'EU_HR', 'IO'], 'head of an international organization'],
];

/** What a person is, in the fewest neutral words: "French politician". */
export function describe(claims: readonly Claim[], adjective: string | undefined): string | undefined {
  if (adjective === undefined) return undefined;
  const kinds = new Set(claims.map(({ kind }) => kind));
  const calling = callings.find(([of]) => of.some(kind => kinds.has(kind)))?.[1];
  return calling === undefined || calling.startsWith('head') ? undefined : `${adjective} ${calling}`;
}
