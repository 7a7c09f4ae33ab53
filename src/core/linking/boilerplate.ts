import { ofAppeal, ofLead, type Word } from './word.ts';

/**
 * What papers ask of their readers; one such phrase makes a paragraph no part of the story. Each is looked for only in a
 * text that holds one of its `parts`, in small letters; those without parts stand at the head of the text.
 */
const appeals: { parts: readonly string[]; said: RegExp }[] = [
  { parts: [], said: /^(dear|valued) readers?\b/i },
  {
    parts: [],
    said: /^(subscribe|sign up|log in|register|donate|follow us|join us|share this|click here|become a (member|subscriber|patron)|support a free press)\b/i,
  },
  {
    parts: ['sign up', 'subscribe'],
    said: /\b(sign up|subscribe) (here|now|today|to (our|the|receive))\b|\bsubscribe to our\b/i,
  },
  { parts: ['newsletter'], said: /\bour (daily|weekly|free) newsletter\b/i },
  { parts: ['forward'], said: /\bforward(ed)? this (e-?mail|newsletter) to you\b/i },
  {
    parts: ['support', 'fund'],
    said: /\b(support|fund) (our|independent|quality|free) (journalism|reporting|press|media|newsroom|work)\b/i,
  },
  {
    parts: ['financially support', 'community of readers'],
    said: /\b(community of readers|financially support)\b/i,
  },
  {
    parts: ['your support', 'your contribution', 'your donation'],
    said: /\byour (support|contribution|donation) (helps|makes|keeps|allows)\b/i,
  },
  {
    parts: ['subscribers', 'members'],
    said: /\bthis (article|content) is (only )?(available|reserved|free) (to|for) (our )?(subscribers|members)\b/i,
  },
  {
    parts: ['follow '],
    said: /\bfollow (us|our channel) on (x|twitter|facebook|telegram|instagram|whatsapp|google)\b/i,
  },
];

/** Openings of lines that lead to other articles, or give credits and rights. */
const leads =
  /^\s*[[(>»•▶►-]*\s*(read (more|also|next|on)|also read|see also|more on this|more (stories|news|from)|related( (articles?|stories|links?|content|topics?))?|recommended|most (read|popular)|trending|watch|listen|video of the day|editor'?s picks|advertisement|sponsored|tags?|topics|photo(graph)?( credit)?s?|image( credit)?s?|picture( credit)?s?|credits?|file photo|source|copyright|all rights reserved|©)\s*(:|\||–|-|\/|©|$|\n)/i;

/** Longer paragraphs than this, in UTF-16 code units, are read as story whatever they say: an appeal is short. */
const longestAppeal = 1200;

/** Whether a paragraph, cut into words with these signs, is none of the story: an appeal to subscribers, a link elsewhere, a credit. */
export function isBoilerplate(text: string, words: readonly Word[], signs: number): boolean {
  if (text.length > longestAppeal) return false;
  if (text.startsWith('©')) return true;
  const begins = ((words[0]?.signs ?? 0) & ofLead) > 0;
  if (begins && leads.test(text)) return true;
  if (!begins && !(signs & ofAppeal)) return false;
  const lower = text.toLowerCase();
  return appeals.some(({ parts, said }) =>
    parts.length === 0
      ? begins && said.test(text)
      : parts.some(part => lower.includes(part)) && said.test(text),
  );
}
