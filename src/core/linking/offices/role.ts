import type { AsOfDate } from '../../model/date.ts';
import type { Office, OfficeTitle, Rank } from '../../model/office.ts';
import { words } from '../../text/words.ts';

/** What a title says of the offices it may mean: "foreign secretary", "president", "NATO chief". */
export interface Role {
  /** The office has one of these ranks. */
  ranks: readonly Rank[];
  /** The office's own title has all words of one of these; every title will do when not given. */
  called?: readonly (readonly string[])[];
  /** The office's title says that its holder is sent to one of these: "Ambassador to France". */
  sentTo?: readonly (readonly string[])[];
  /** Not if the office has this rank too: the President of the United States is no prime minister. */
  not?: Rank;
  /** Whoever leads the state, by whatever title. */
  leads?: true;
  /** It may head an organization: "NATO secretary general". */
  heads?: true;
  /** The one state that has an office of this name: "the Home Secretary" is Britain's. */
  only?: string;
  /**
   * Parts of a state have one too: a bare "secretary of state" is Washington's only where other states are spoken of, and
   * a bare "attorney general" nobody's who was not spoken of.
   */
  alsoBelow?: true;
  /** Whoever has the same role elsewhere as the one spoken of. */
  counterpart?: true;
  /** Means someone only when counted: "the two ministers". */
  onlyCounted?: true;
  /** Means someone only before a name: "Mayor Vitali Klitschko". */
  onlyBeforeName?: true;
  /** Means someone only before a name, or of those whom the article has introduced: "the Russian minister". */
  onlyIntroduced?: true;
  /** Whose it is goes before, and the name after: "his host, Justin Trudeau". */
  ofSomeone?: true;
  /** Anyone is meant, in office or not: "the two men". */
  anyone?: true;
}

/** Words that make an office the deputy, the former or a lesser one of that name. */
const lesser = new Set([
  'deputy',
  'vice',
  'assistant',
  'under',
  'undersecretary',
  'junior',
  'shadow',
  'parliamentary',
]);

/** Whether an office may be meant by the role, by its rank and the titles it had on the day. */
export function fits({ ranks, not, called, sentTo }: Role, office: Office, day: AsOfDate): boolean {
  if (!office.ranks.some(rank => ranks.includes(rank))) return false;
  if (not !== undefined && office.ranks.includes(not)) return false;
  const said = called !== undefined || sentTo !== undefined ? titlesOn(office, day) : [];
  if (sentTo !== undefined && !said.some(title => isSentTo([...title], sentTo))) return false;
  return called === undefined || said.some(title => isCalled(title, called));
}

function isCalled(title: ReadonlySet<string>, called: readonly (readonly string[])[]): boolean {
  return called.some(
    all =>
      all.every(word => title.has(word)) && ![...title].some(word => lesser.has(word) && !all.includes(word)),
  );
}

/** Whether nothing but what is meant, or that and another, follows "to": not "to the United Nations in Geneva". */
function isSentTo(title: readonly string[], names: readonly (readonly string[])[]): boolean {
  const post = title.slice(title.indexOf('to') + 1).filter(word => word !== 'the');
  if (post.length === title.length) return false;
  return names.some(name => {
    const next = post[name.length];
    return (
      name.every((word, at) => post[at] === word) && (next === undefined || next === 'and' || next === 'of')
    );
  });
}

/** The words of titles, cut but once: the same offices are asked about in article after article. */
const wordsOf = new WeakMap<OfficeTitle, ReadonlySet<string>[]>();

/** The words of the titles an office had on a day, full and short. */
function titlesOn({ titles }: Office, day: AsOfDate): ReadonlySet<string>[] {
  const current = titles.filter(({ from, to }) => (from ?? '') <= day && (to ?? '9999') >= day);
  return (current.length > 0 ? current : titles).flatMap(wordSetsOf);
}

function wordSetsOf(title: OfficeTitle): ReadonlySet<string>[] {
  const known = wordsOf.get(title);
  if (known) return known;
  const texts = title.short === undefined ? [title.title] : [title.title, title.short];
  const sets = texts.map(text => new Set(words(text).map(word => word.fold)));
  wordsOf.set(title, sets);
  return sets;
}
