import type { Claim } from '../../../src/importer/tenures/claim.ts';

/** A claim that a list makes of somebody, by the name alone. */
export function claimOf(person: string, tenure: Claim['tenure'], more: Partial<Claim> = {}): Claim {
  return {
    person,
    office: 'il-prime-minister',
    title: 'Prime Minister',
    kind: 'HoG',
    tenure,
    sources: ['factbook'],
    at: `people.jsonl: ${person}`,
    ...more,
  };
}
