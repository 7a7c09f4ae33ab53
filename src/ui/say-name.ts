import type { EntityLink } from '../core/model/entity.ts';
import type { ComposedTitle } from '../core/model/event.ts';
import { datasetLanguage, foreignLanguage } from './dataset-language.ts';
import { sayState } from './say-country.ts';
import { sayList } from './say-list.ts';
import { language, words } from './words.ts';

type Named = Pick<EntityLink, 'name' | 'composed'>;

/** Up to as many are named one by one; of more, the first two. */
const namedAtMost = 3;

/** What an entity is called: by its name, which is the dataset's, or by a title that the reader's language makes. */
export function sayName({ name, composed }: Named): string {
  return composed === undefined ? name : sayTitle(composed);
}

/** The `lang` of what `sayName` says. */
export function langOfName({ composed }: Named): string | undefined {
  return composed === undefined ? foreignLanguage() : undefined;
}

/** A title in the manner of a headline: "Truss – Lavrov talks, Moscow", "Wallace’s visit to Moscow". */
export function sayTitle(title: ComposedTitle): string {
  const said = title.kind === 'visit' ? sayVisit(title) : sayPlain(title);
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
}

function sayVisit({ kind, actors, place }: ComposedTitle): string {
  const noun = words.eventKinds[kind];
  const visit =
    actors.length === 0
      ? noun
      : actors.length > 2
        ? words.titleOfMany(sayActors(actors), noun)
        : words.titleOfOne(sayList(actors), noun);
  return place === undefined ? visit : words.titleTo(visit, sayPlace(place, 'inEnglish'));
}

function sayPlain({ kind, actors, place }: ComposedTitle): string {
  const noun = words.eventKinds[kind];
  const event = sayEvent(noun, actors);
  return place === undefined ? event : words.titleAt(event, sayPlace(place, 'name'));
}

function sayEvent(noun: string, actors: string[]): string {
  const [only] = actors;
  if (only === undefined) return noun;
  if (actors.length === 1) return words.titleOfOne(only, noun);
  if (actors.length <= namedAtMost) return words.titleOfFew(actors.join(' – '), noun);
  return words.titleOfMany(sayActors(actors), noun);
}

function sayActors(actors: string[]): string {
  if (actors.length <= namedAtMost) return sayList(actors);
  const [first = '', second = ''] = actors;
  return words.titleOthers(actors.length - 2, first, second);
}

function sayPlace(place: NonNullable<ComposedTitle['place']>, form: 'name' | 'inEnglish'): string {
  if (language.startsWith(datasetLanguage)) return place[form];
  return place.state === undefined ? place.name : sayState(place.state);
}
