import { endOf, startOf } from '../text/words.ts';
import type { Block } from './article.ts';
import type { Hit } from './find-hits.ts';

/** How far from a name, in UTF-16 code units, the words of a picture's credit may stand. */
const reach = 60;
const creditWords =
  /\b(photo|photos|photograph|photographer|picture|pictured|image|images|credit|collage|getty)\b|©|\//i;

/** Whether a name stands in or beside the credit of a picture: "Photo: EPA", "Pool / EPA". */
export function isInCredit(block: Block, { first, last }: Hit): boolean {
  const { text } = block;
  const [start, end] = [startOf(block, first), endOf(block, last)];
  return (
    creditWords.test(text.slice(Math.max(0, start - reach), start)) ||
    creditWords.test(text.slice(end, end + reach))
  );
}

/** Whether an organization is, by its description, an agency that delivers news or pictures. */
export function isNewsAgency(description: string | undefined): boolean {
  return description !== undefined && /\b(news|photo|press|picture)\b.*\bagency\b/i.test(description);
}
