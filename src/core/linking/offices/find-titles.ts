import type { Article, Block } from '../article.ts';
import { gapAfter, textOf } from '../gaps.ts';
import type { RoleTitle } from '../words/role-titles.ts';
import type { Role } from './role.ts';

/** A title in an article: "foreign ministers", "president". */
export interface Title {
  block: number;
  /** Places of its first and last word in the block. */
  first: number;
  last: number;
  role: Role;
  plural: boolean;
}

/** The titles of an article in reading order; none is a part of another. */
export function findTitles(article: Article): Title[] {
  const titles: Title[] = [];
  for (const [number, block] of article.blocks.entries()) {
    let next = 0;
    for (const at of block.titlesAt) {
      if (at < next) continue;
      const title = block.words[at]!.titles?.find(entry => stands(block, at, entry));
      if (title === undefined) continue;
      const last = at + title.rest.length;
      titles.push({ block: number, first: at, last, role: title.role, plural: title.plural });
      next = last + 1;
    }
  }
  return titles;
}

function stands(block: Block, first: number, { rest, exactly }: RoleTitle): boolean {
  const { words } = block;
  if (exactly !== undefined) {
    if (textOf(block, first, first) !== exactly || /^\d/.test(words[first - 1]?.fold ?? '')) return false;
  }
  return rest.every((word, number) => {
    const at = first + number + 1;
    if (words[at]?.fold !== word) return false;
    const gap = gapAfter(block, at - 1);
    return gap === 'space' || gap === 'hyphen';
  });
}
