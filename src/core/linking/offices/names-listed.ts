import type { EntityId } from '../../model/entity.ts';
import type { Ground } from './ground.ts';
import { foldAt, isListed, isNear, pastTitles } from './near.ts';
import type { Phrase } from './read-phrase.ts';

/** The people listed right after a plural phrase: "the two foreign ministers, Hugh Todd and Yván Gil". */
export function namesListed(ground: Ground, { block: number, to }: Phrase): EntityId[] {
  const block = ground.article.blocks[number]!;
  const persons: EntityId[] = [];
  let last = to;
  for (;;) {
    const comma = isListed(block, last);
    if (!comma && !isNear(block, last)) return persons;
    const and = persons.length > 0 && foldAt(block, last + 1) === 'and' && isNear(block, last + 1);
    if (persons.length > 0 && !comma && !and) return persons;
    const next = pastTitles(block, and ? last + 2 : last + 1);
    const named = ground.namedAt(number, next);
    if (named?.first !== next || named.mention.kind !== 'person' || named.mention.undecided) return persons;
    persons.push(named.mention.entities[0]!);
    last = named.last;
  }
}
