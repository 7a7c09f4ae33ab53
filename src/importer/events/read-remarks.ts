import type { IsoDay } from '../../core/model/date.ts';
import type { EntityId } from '../../core/model/entity.ts';
import type { Participant } from '../../core/model/event.ts';
import type { Rank } from '../../core/model/office.ts';
import { nameKey } from '../names-key.ts';
import type { World } from './world.ts';

/** Title words of the Office of the Historian, and the offices they may mean. */
const titles: [RegExp, Rank[]][] = [
  [/Foreign (?:Minister|Secretary)$/, ['foreign-minister']],
  [/Defen[sc]e (?:Minister|Secretary)$/, ['defence-minister']],
  [/Prime Minister$/, ['head-of-government']],
  [/Chancellor$/, ['head-of-government']],
  [/(?:President|King|Emir|Amir|Sultan|Pope)$/, ['head-of-state', 'head-of-government']],
];

/** A word of a name: "Salva", "al-Maliki", "bin", "J.", "II". */
const word = String.raw`(?:\p{Lu}\.(?= \p{Lu})|\p{Lu}[\p{L}’'-]*|al-[\p{L}’']+|bin|de|von|van)`;
const office =
  '(?:Foreign|Defen[sc]e) (?:Minister|Secretary)|Prime Minister|Chancellor|President|King|Emir|Amir|Sultan|Pope';
const titled = new RegExp(
  String.raw`((?:Deputy|Vice|Former|former|Acting) )?(${office})(?!-elect)(?: (?:Sheikh|Dr\.|General))? (${word}(?: ${word})*)`,
  'gu',
);

/**
 * People whom a sentence of the Office of the Historian names with title and name, where the dataset knows the one
 * who held that office on that day: "Met with President Salva Kiir." The country is that of the adjective before the
 * title ("Russian Foreign Minister Lavrov"), else the country of the place. Nobody is taken by the title alone.
 */
export function peopleInRemarks(
  remarks: string,
  country: string | undefined,
  day: IsoDay,
  world: World,
): Participant[] {
  const found: Participant[] = [];
  for (const match of remarks.matchAll(titled)) {
    const [, modifier, title = '', name = ''] = match;
    if (modifier !== undefined && modifier !== 'Acting ') continue;
    const before = remarks.slice(0, match.index).trimEnd().split(/\s+/).at(-1) ?? '';
    const state = world.countryOfAdjective(before) ?? (before === 'U.S.' ? 'US' : undefined);
    for (const rank of titles.find(([pattern]) => pattern.test(title))?.[1] ?? []) {
      for (const where of state === undefined ? [country, 'US'] : [state]) {
        if (where === undefined) continue;
        for (const person of world.holdersOn(rank, where, day)) {
          if (bearsName(person, name, world) && !found.some(({ entity }) => entity === person)) {
            found.push({ entity: person, known: 'named' });
          }
        }
      }
    }
  }
  return found;
}

/** Whether the words of the text have the last name, or two of the names, of a person. */
function bearsName(person: EntityId, text: string, world: World): boolean {
  const said = new Set(nameKey(text).split(' '));
  const names = nameKey(world.nameOf(person))
    .split(' ')
    .filter(word => word.length > 1);
  const shared = names.filter(word => said.has(word));
  return (
    shared.length >= 2 ||
    (shared.length === 1 && (shared[0] === names.at(-1) || names.length === 1 || said.size === 1))
  );
}
