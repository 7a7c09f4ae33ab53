import type { Rank } from '../../model/office.ts';
import type { Role } from '../offices/role.ts';

/** A title as newspapers write it. */
export interface RoleTitle {
  /** Folded words after the first. */
  rest: readonly string[];
  role: Role;
  plural: boolean;
  /** Counts only in these very letters: "PM". */
  exactly?: string;
}

const heads: Rank[] = ['head-of-organization'];

/** One role and all its titles: singular ones, then after a bar plural ones. */
const list: [titles: string, role: Role][] = [
  [
    'president | presidents',
    { ranks: ['head-of-state', 'head-of-government', ...heads], called: [['president']], heads: true },
  ],
  [
    'prime minister, premier, head of government, head of the government | prime ministers, premiers, heads of government',
    { ranks: ['head-of-government'], not: 'head-of-state' },
  ],
  ['head of state | heads of state', { ranks: ['head-of-state'] }],
  ['taoiseach', { ranks: ['head-of-government'], only: 'IE' }],
  ['tanaiste', { ranks: ['deputy-head-of-government'], only: 'IE' }],
  ['chancellor | chancellors', { ranks: ['head-of-government'], called: [['chancellor']] }],
  ['chancellor of the exchequer', { ranks: ['minister'], called: [['exchequer']], only: 'GB' }],
  ['king', { ranks: ['head-of-state'], called: [['king']] }],
  ['queen', { ranks: ['head-of-state'], called: [['queen']] }],
  [
    'monarch | monarchs',
    { ranks: ['head-of-state'], called: [['king'], ['queen'], ['monarch'], ['emperor'], ['sovereign']] },
  ],
  [
    'crown prince',
    { ranks: ['other', 'vice-president', 'deputy-head-of-government'], called: [['crown', 'prince']] },
  ],
  ['emperor', { ranks: ['head-of-state'], called: [['emperor']] }],
  ['sultan', { ranks: ['head-of-state'], called: [['sultan']] }],
  ['emir, amir', { ranks: ['head-of-state'], called: [['emir'], ['amir']] }],
  ['supreme leader', { ranks: ['head-of-state'], called: [['supreme', 'leader']] }],
  ['pope, pontiff', { ranks: ['head-of-state', 'other', ...heads], called: [['pope']], only: 'VA' }],
  [
    'leader | leaders',
    { ranks: ['head-of-state', 'head-of-government', 'party-leader', ...heads], leads: true, heads: true },
  ],
  ['strongman, ruler', { ranks: ['head-of-state', 'head-of-government'], leads: true }],
  ['political leader, political chief', { ranks: ['party-leader', ...heads], heads: true }],
  [
    `foreign minister, foreign affairs minister, minister of foreign affairs, minister for foreign affairs,
    minister of external affairs, external affairs minister, external relations minister, top diplomat, chief diplomat,
    foreign policy chief, fm
    | foreign ministers, foreign affairs ministers, ministers of foreign affairs, ministers for foreign affairs,
    top diplomats`,
    { ranks: ['foreign-minister'] },
  ],
  [
    'foreign secretary | foreign secretaries',
    { ranks: ['foreign-minister'], called: [['foreign', 'secretary']] },
  ],
  [
    'secretary of state',
    { ranks: ['foreign-minister'], called: [['secretary', 'state']], only: 'US', alsoBelow: true },
  ],
  [
    `defence minister, defense minister, minister of defence, minister of defense, minister for defence,
    minister for defense, armed forces minister, minister of the armed forces, defence chief, defense chief
    | defence ministers, defense ministers, ministers of defence, ministers of defense`,
    { ranks: ['defence-minister'] },
  ],
  [
    'defence secretary, defense secretary, secretary of defence, secretary of defense',
    { ranks: ['defence-minister'], called: [['secretary']] },
  ],
  ['vice president | vice presidents', { ranks: ['vice-president'] }],
  ['deputy prime minister, deputy premier, vice premier', { ranks: ['deputy-head-of-government'] }],
  [
    'vice chancellor',
    { ranks: ['deputy-head-of-government', 'vice-president'], called: [['vice', 'chancellor']] },
  ],
  [
    'army chief, chief of the army, army chief of staff, chief of army staff, chief of the army staff',
    { ranks: ['commander'], called: [['chief', 'army']] },
  ],
  [
    'commander in chief',
    {
      ranks: ['commander'],
      called: [
        ['commander', 'chief', 'forces'],
        ['commander', 'chief', 'services'],
      ],
    },
  ],
  [
    'chief of the general staff, chief of general staff',
    { ranks: ['commander'], called: [['chief', 'general', 'staff']] },
  ],
  ['attorney general', { ranks: ['minister'], called: [['attorney', 'general']], alsoBelow: true }],
  ['chief justice', { ranks: ['other'], called: [['chief', 'justice']], alsoBelow: true }],
  [
    'secretary general, director general, managing director, director, governor, chief, boss, head, chair, chairman, chairwoman, chairperson',
    { ranks: heads, heads: true },
  ],
  ['spokesman, spokeswoman, spokesperson, press secretary', { ranks: ['spokesperson'], heads: true }],
  ['ambassador, envoy, permanent representative', { ranks: ['ambassador'] }],
  [
    'national security adviser, national security advisor',
    {
      ranks: ['adviser'],
      called: [
        ['national', 'security', 'adviser'],
        ['national', 'security', 'advisor'],
      ],
    },
  ],
  [
    'treasury secretary, secretary of the treasury',
    { ranks: ['minister'], called: [['secretary', 'treasury']], only: 'US' },
  ],
  [
    'home secretary',
    {
      ranks: ['minister'],
      called: [
        ['home', 'secretary'],
        ['home', 'department'],
      ],
      only: 'GB',
    },
  ],
  ['speaker of the house, house speaker', { ranks: ['speaker'], called: [['speaker']], only: 'US' }],
  ['speaker of parliament, parliament speaker, speaker of the parliament', { ranks: ['speaker'] }],
];

/** What other ministers are for, and the words for it in the titles of their offices. */
const topics: Record<string, string> = {
  finance: 'finance, treasury, exchequer',
  interior: 'interior, internal affairs',
  'home affairs': 'home affairs, interior',
  'internal affairs': 'internal affairs, interior',
  justice: 'justice',
  health: 'health',
  trade: 'trade, commerce',
  commerce: 'commerce, trade',
  economy: 'economy, economic affairs',
  energy: 'energy',
  agriculture: 'agriculture',
  education: 'education',
  environment: 'environment',
  transport: 'transport',
  culture: 'culture',
  industry: 'industry',
};

for (const [topic, words] of Object.entries(topics)) {
  const titles = `${topic} minister, minister of ${topic}, minister for ${topic}, minister of the ${topic}`;
  const called = words.split(', ').map(one => ['minister', ...one.split(' ')]);
  if (topic === 'finance') called.push(['chancellor', 'exchequer'], ['secretary', 'treasury']);
  list.push([titles, { ranks: ['minister'], called }]);
  if (topic.includes(' ')) continue;
  const secretary = words.split(', ').map(one => ['secretary', ...one.split(' ')]);
  list.push([`${topic} secretary`, { ranks: ['minister'], called: secretary }]);
}
list.push(['pm', { ranks: ['head-of-government'], not: 'head-of-state' }]);
list.push([
  'mayor, senator, sen, first minister, commissioner, speaker, special envoy, negotiator',
  { ranks: [], onlyBeforeName: true },
]);
list.push([
  'minister, minister of state, secretary',
  { ranks: ['minister', 'deputy-minister', 'foreign-minister', 'defence-minister'], onlyIntroduced: true },
]);
list.push([
  'host, guest, colleague, predecessor, successor',
  { ranks: [], onlyBeforeName: true, ofSomeone: true },
]);
list.push(['counterpart | counterparts', { ranks: [], counterpart: true }]);
list.push([
  '| ministers',
  { ranks: ['foreign-minister', 'defence-minister', 'minister'], onlyCounted: true },
]);
list.push(['| men, women', { ranks: [], onlyCounted: true, anyone: true }]);

/** Titles by their first word, the longest first. */
export const roleTitles: ReadonlyMap<string, readonly RoleTitle[]> = index();

function index(): Map<string, RoleTitle[]> {
  const found = new Map<string, RoleTitle[]>();
  for (const [titles, role] of list) {
    for (const [number, half] of titles.split('|').entries()) {
      for (const title of half.split(',')) {
        const [first = '', ...rest] = title.trim().split(/\s+/);
        if (first === '') continue;
        const entry = {
          rest,
          role,
          plural: number === 1,
          ...(first.length === 2 && { exactly: first.toUpperCase() }),
        };
        found.set(first, [...(found.get(first) ?? []), entry]);
      }
    }
  }
  for (const entries of found.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return found;
}
