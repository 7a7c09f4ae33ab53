import { titleOn } from '../../core/card/office-line.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { heldOn, type IsoDay } from '../../core/model/date.ts';
import { type Office, type OfficeHolding, type Rank, ranks } from '../../core/model/office.ts';
import { words } from '../../core/text/words.ts';
import { distanceOf } from './named-so.ts';

/** An office with all who held it. */
export interface MeantOffice {
  office: Office;
  holdings: OfficeHolding[];
}

/** What a phrase asks for: a rank, whatever the office is called, or what it is called among some ranks. */
interface Meaning {
  phrases: readonly string[];
  ranks: readonly Rank[];
  called?: RegExp;
  /** Set when an office beside the head of state's is meant, if there is one. */
  besideHead?: true;
}

/** What stands for a country where an office is of many states. */
export const bodies: readonly string[] = ['EU', 'UN', 'INT'];
const heads: readonly Rank[] = ['head-of-state', 'head-of-government'];

/**
 * Phrases that ask for an office, the first that fits. A prime minister is the head of government, whatever the office
 * is called, where that is an office of its own: Germany's is the Federal Chancellor. Where the president heads the
 * government there is no prime minister.
 */
const meanings: readonly Meaning[] = [
  { phrases: ['head of state'], ranks: ['head-of-state'] },
  {
    phrases: ['president'],
    ranks: heads,
    called: /\bpresident\b|^chair(man|person)? of the presiden(cy|tial council)/i,
  },
  {
    phrases: ['king', 'queen', 'monarch', 'sovereign'],
    ranks: ['head-of-state'],
    called: /king|queen|emir|sultan|emperor|prince|grand duke|monarch/i,
  },
  { phrases: ['emir', 'amir'], ranks: ['head-of-state'], called: /emir/i },
  { phrases: ['sultan'], ranks: ['head-of-state'], called: /sultan/i },
  { phrases: ['emperor'], ranks: ['head-of-state'], called: /emperor/i },
  { phrases: ['pope'], ranks: ['head-of-state'], called: /pope/i },
  { phrases: ['supreme leader'], ranks: ['head-of-state', 'other'], called: /supreme leader/i },
  { phrases: ['head of government'], ranks: ['head-of-government'], besideHead: true },
  {
    phrases: ['prime minister', 'premier', 'pm'],
    ranks: ['head-of-government'],
    called: /^(?!president(?! of the (council|government))|secretary)/i,
    besideHead: true,
  },
  { phrases: ['taoiseach'], ranks: ['head-of-government'], called: /taoiseach/i },
  {
    phrases: ['chancellor', 'federal chancellor'],
    ranks: ['head-of-government', 'minister'],
    called: /^(federal )?chancellor( of (the exchequer|[a-z]+))?$/i,
  },
  {
    phrases: [
      'foreign minister',
      'foreign secretary',
      'minister of foreign affairs',
      'minister for foreign affairs',
      'external affairs minister',
    ],
    ranks: ['foreign-minister'],
  },
  {
    phrases: [
      'defence minister',
      'defense minister',
      'defence secretary',
      'defense secretary',
      'secretary of defence',
      'secretary of defense',
      'secretary of war',
      'minister of defence',
      'minister of defense',
    ],
    ranks: ['defence-minister'],
  },
  {
    phrases: ['secretary of state'],
    ranks: ['foreign-minister', 'head-of-government'],
    called: /secretary of state/i,
  },
  { phrases: ['governor general'], ranks: ['governor-general'] },
  { phrases: ['vice president'], ranks: ['vice-president'] },
  { phrases: ['deputy prime minister'], ranks: ['deputy-head-of-government'] },
  {
    phrases: ['secretary general'],
    ranks: ['head-of-organization'],
    called: /^(?!under|deputy).*secretary.general/i,
  },
  { phrases: ['high representative'], ranks: ['foreign-minister'] },
];

/**
 * The offices of a state that a phrase may mean on a day: those of the phrase's rank, or else those that are called so.
 * `undefined` when no office anywhere goes by the phrase.
 */
export function officesMeant(
  dataset: Dataset,
  phrase: string,
  country: string,
  day: IsoDay,
): MeantOffice[] | undefined {
  const asked = folded(phrase);
  const meaning = meanings.find(({ phrases }) => phrases.includes(asked));
  if (meaning === undefined) {
    const own = nearest(dataset, asked, officesOf(dataset, country, ranks));
    // A body of states may be counted to several: the European Central Bank is asked for as EU or INT.
    if (own !== undefined || !bodies.includes(country)) return own;
    return nearest(
      dataset,
      asked,
      bodies.flatMap(body => officesOf(dataset, body, ranks)),
    );
  }
  const { called, besideHead } = meaning;
  const found = officesOf(dataset, country, meaning.ranks).filter(
    ({ office }) => called === undefined || isCalled(office, called, day),
  );
  if (!besideHead) return found;
  const own = found.filter(({ office }) => !office.ranks.includes('head-of-state'));
  const isHeld = own.some(({ holdings }) => holdings.some(({ tenure }) => heldOn(tenure, day) === 'yes'));
  return isHeld || asked !== 'head of government' ? own : found;
}

/** The offices that are called by a phrase with the fewest other words; `undefined` when none is. */
function nearest(
  dataset: Dataset,
  asked: string,
  offices: readonly MeantOffice[],
): MeantOffice[] | undefined {
  const near = offices.flatMap(one => {
    const distance = distanceOf(dataset, asked, one.office);
    return distance === undefined ? [] : [{ one, distance }];
  });
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.length === 0
    ? undefined
    : near.flatMap(({ one, distance }) => (distance === least ? [one] : []));
}

function officesOf(dataset: Dataset, country: string, wanted: readonly Rank[]): MeantOffice[] {
  const found = wanted.flatMap(rank => dataset.officesOf(country, rank));
  const byId = new Map(found.map(one => [one.office.id, one] as const));
  return [...byId.values()];
}

function isCalled(office: Office, called: RegExp, day: IsoDay): boolean {
  const { title, short = title } = titleOn(office, day);
  return called.test(short) || called.test(title);
}

function folded(phrase: string): string {
  return words(phrase)
    .map(word => word.fold)
    .join(' ')
    .replace(/^the /, '');
}
