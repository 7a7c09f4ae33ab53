import type { Rank } from '../../core/model/office.ts';

/** The rank of an office that is no seat, by the kind under which a draft has it. */
const rankOfKind: Record<string, Rank> = {
  HoS: 'other',
  HoG: 'other',
  'HoS+HoG': 'other',
  GG: 'governor-general',
  FM: 'deputy-minister',
  DM: 'deputy-minister',
  DPM: 'deputy-head-of-government',
  VP: 'vice-president',
  cabinet: 'minister',
  junior: 'deputy-minister',
  ambassador: 'ambassador',
  envoy: 'ambassador',
  spokesperson: 'spokesperson',
  adviser: 'adviser',
  intelligence: 'adviser',
  military: 'commander',
  party_leader: 'party-leader',
  opposition: 'party-leader',
  io_head: 'head-of-organization',
  UN_SG: 'head-of-organization',
  NATO_SG: 'head-of-organization',
  EU_HR: 'foreign-minister',
  IO: 'head-of-organization',
};

/** What an office that is no seat is for. */
export function rankOf(kind: string, title: string): Rank {
  if (/^speaker\b/i.test(title)) return 'speaker';
  if (/^chief of (the )?(general|defence|defense|joint|army|naval|air)\b|commander.in.chief/i.test(title)) {
    return 'commander';
  }
  if (/^deputy minister/i.test(title)) return 'deputy-minister';
  return rankOfKind[kind] ?? 'other';
}
