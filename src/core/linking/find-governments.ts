import type { Dataset } from '../dataset/dataset.ts';
import type { EntityId } from '../model/entity.ts';
import type { Article } from './article.ts';
import { small } from './casing.ts';
import type { Facts } from './facts.ts';
import type { Named } from './find-names.ts';
import { wordAfter } from './neighbours.ts';
import { verbsOfStates } from './words/verbs-of-states.ts';

/**
 * The names with capitals read as governments where the verb says so: "Moscow agreed" means the government of Russia.
 * Elsewhere, and where the dataset has no such government, a capital stays a city.
 */
export function findGovernments(
  article: Article,
  names: readonly Named[],
  dataset: Dataset,
  facts: Facts,
): Named[] {
  return names.map(name => {
    const { mention, last } = name;
    const block = article.blocks[mention.block]!;
    const after = mention.kind === 'place' && !mention.undecided ? wordAfter(block, last) : undefined;
    if (after?.gap !== 'space' || block.words[after.at]!.shape !== small || !verbsOfStates.has(after.fold))
      return name;
    const [city] = mention.entities;
    const government = city === undefined ? undefined : governmentIn(city, dataset, facts);
    if (government === undefined) return name;
    return { ...name, mention: { ...mention, kind: 'organization', entities: [government] } };
  });
}

/** The organization that the head of government of a capital's state presides over. */
function governmentIn(city: EntityId, dataset: Dataset, facts: Facts): EntityId | undefined {
  const { country, placeType } = facts.entity(city) ?? {};
  const state = country === undefined || placeType !== 'city' ? undefined : dataset.stateOf(country);
  if (country === undefined || state === undefined || facts.entity(state)?.capital !== city) return undefined;
  const seats = dataset
    .officesOf(country, 'head-of-government')
    .flatMap(({ office }) => office.organization ?? []);
  return new Set(seats).size === 1 ? seats[0] : undefined;
}
