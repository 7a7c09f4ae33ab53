import type { EntityId } from '../../model/entity.ts';
import type { Article } from '../article.ts';
import type { Facts } from '../facts.ts';
import type { Hit } from '../find-hits.ts';
import { wordBefore } from '../neighbours.ts';
import { countryOfWord } from '../owners.ts';
import { bygone, coming, standing } from '../words/office-words.ts';
import type { Title } from './find-titles.ts';
import type { OfficeBook } from './office-book.ts';

/** Whether the title right before a name is one that a person has on the day: "Foreign Minister Maas". */
export type Titled = (hit: Hit, person: EntityId) => boolean;

/** Reads the titles right before names. */
export function readTitled(
  article: Article,
  titles: readonly Title[],
  book: OfficeBook,
  facts: Facts,
): Titled {
  const ending = article.blocks.map(() => new Map<number, Title>());
  for (const title of titles) ending[title.block]!.set(title.last, title);
  return (hit, person) => {
    const block = article.blocks[hit.block]!;
    const next = wordBefore(block, hit.first);
    const elect = next !== undefined && coming.has(next.fold);
    const before = elect ? wordBefore(block, next.at) : next;
    const title = next?.gap === 'space' && before ? ending[hit.block]!.get(before.at) : undefined;
    if (title === undefined) return false;
    let owner = wordBefore(block, title.first);
    let past = false;
    for (
      ;
      owner && (bygone.has(owner.fold) || standing.has(owner.fold));
      owner = wordBefore(block, owner.at)
    ) {
      past ||= bygone.has(owner.fold);
    }
    const country = owner && countryOfWord({ article }, hit.block, owner.at);
    if (country !== undefined && facts.entity(person)?.country !== country) return false;
    if (elect) return book.isComing(person, title.role);
    return past ? book.hasHeld(person, title.role) : book.holds(person, title.role);
  };
}
