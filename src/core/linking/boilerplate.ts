import { ofAppeal, ofLead, signsOfAppeals, type Word } from './word.ts';
import { appeals, leads, openingAppeals } from './words/appeals.ts';

/** Longer paragraphs than this, in UTF-16 code units, are read as story whatever they say: an appeal is short. */
const longestAppeal = 1200;

/**
 * Whether a paragraph, cut into words with these signs, is none of the story: an appeal to subscribers, a link elsewhere,
 * a credit.
 */
export function isBoilerplate(text: string, words: readonly Word[], signs: number): boolean {
  if (text.length > longestAppeal) return false;
  if (text.startsWith('©')) return true;
  const begins = ((words[0]?.signs ?? 0) & ofLead) > 0;
  if (begins && (leads.test(text) || openingAppeals.test(text))) return true;
  if (signs < ofAppeal) return false;
  return signsOfAppeals.some((needed, at) => (signs & needed) === needed && appeals[at]!.said.test(text));
}
