import type { Dataset } from '../../core/dataset/dataset.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Office } from '../../core/model/office.ts';
import { words } from '../../core/text/words.ts';

/** Words that tell nothing of an office. */
const fillers = new Set(['the', 'of', 'for', 'and', 'federal', 's']);
/** The same word in another spelling. */
const spellings = new Map([
  ['defense', 'defence'],
  ['adviser', 'advisor'],
  ['labor', 'labour'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
]);
/** Words that make a title that of somebody else, when the question does not have them. */
const lesser =
  /^(deputy|under|assistant|vice|delegate|permanent|parliamentary|shadow|acting|associate|junior|state|spokes\w+|ambassador|adviser|advisor)$/;
/** What newspapers call whoever leads an organization, whatever the title. */
const leading = new Set(['head', 'chief', 'leader', 'boss']);
/** Stands in a phrase for the organization that the office is of. */
const itself = '@';
/** Portfolios that some states call otherwise. */
const otherwise: Record<string, readonly string[]> = {
  'finance minister': ['chancellor of the exchequer', 'secretary of the treasury', 'treasurer'],
  'interior minister': ['secretary of state for the home department', 'minister of home affairs'],
  'justice minister': ['attorney general'],
};

/**
 * How far an office is called by a phrase: 0 when their words are the same in any order ("treasury secretary"), more for
 * each word of the title that the phrase leaves out ("economy minister"); `undefined` when it is not called so.
 */
export function distanceOf(dataset: Dataset, phrase: string, office: Office): number | undefined {
  if (isLed(wordsIn(dataset, phrase, office.organization), office)) return 0;
  const distances = [phrase, ...(otherwise[phrase] ?? [])].flatMap(asked =>
    namesOf(office).flatMap(name =>
      // The organization's name counts as one word, or word by word: the "speaker of the house" is of the House of X.
      [undefined, office.organization].flatMap(
        of => distance(wordsIn(dataset, asked, of), wordsIn(dataset, name, of)) ?? [],
      ),
    ),
  );
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function namesOf({ titles }: Office): string[] {
  return titles.flatMap(({ title, short }) => (short === undefined ? [title] : [title, short]));
}

function distance(asked: ReadonlySet<string>, title: ReadonlySet<string>): number | undefined {
  const more = [...title].filter(word => !asked.has(word));
  const missing = [...asked].filter(word => !title.has(word));
  // The organization is known from the office, whether the title has it or not; a chief prosecutor is the prosecutor.
  if (missing.some(word => word !== itself && word !== 'chief') || more.some(word => lesser.test(word)))
    return undefined;
  const extra = more.filter(word => word !== itself).length;
  return extra > 0 && asked.size < 2 ? undefined : extra;
}

/** Whether a phrase such as "IMF chief" asks for the head of the office's organization. */
function isLed(asked: ReadonlySet<string>, { ranks }: Office): boolean {
  if (!ranks.includes('head-of-organization') || asked.size !== 2 || !asked.has(itself)) return false;
  return [...asked].some(word => leading.has(word));
}

/** The telling words of a phrase, with those that name an organization as one. */
function wordsIn(dataset: Dataset, phrase: string, organization: EntityId | undefined): ReadonlySet<string> {
  const all = words(phrase).map(word => word.fold);
  const span = organization === undefined ? undefined : spanOf(dataset, all, organization);
  const named = span === undefined ? all : [...all.slice(0, span[0]), itself, ...all.slice(span[1])];
  return new Set(named.filter(word => !fillers.has(word)).map(word => spellings.get(word) ?? word));
}

/** The longest run of words that names the organization. */
function spanOf(
  { aliases, meanings }: Dataset,
  all: readonly string[],
  organization: EntityId,
): [start: number, end: number] | undefined {
  let longest: [number, number] | undefined;
  for (const start of all.keys()) {
    let node = 0;
    for (let end = start; end < all.length && node >= 0; end++) {
      node = aliases.step(node, aliases.wordNumber(all[end]!));
      const alias = node < 0 ? 0 : aliases.aliasAt(node);
      if (alias === 0 || !meanings(alias).some(({ entity }) => entity === organization)) continue;
      if (longest === undefined || end + 1 - start > longest[1] - longest[0]) longest = [start, end + 1];
    }
  }
  return longest;
}
