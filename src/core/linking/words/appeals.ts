import { wordList } from './word-set.ts';

/** What papers ask of their readers; one such phrase makes a paragraph no part of the story. */
interface Appeal {
  /** Folded words; of each list one stands in the phrase, so it is looked for only in paragraphs that have them. */
  words: readonly string[];
  said: RegExp;
}

/** Appeals that stand anywhere in a paragraph. */
export const appeals: readonly Appeal[] = [
  {
    words: ['sign subscribe'],
    said: /\b(sign up|subscribe) (here|now|today|to (our|the|receive))\b|\bsubscribe to our\b/i,
  },
  { words: ['newsletter'], said: /\bour (daily|weekly|free) newsletter\b/i },
  { words: ['forward forwarded'], said: /\bforward(ed)? this (e-?mail|newsletter) to you\b/i },
  {
    words: ['support fund', 'our independent quality free'],
    said: /\b(support|fund) (our|independent|quality|free) (journalism|reporting|press|media|newsroom|work)\b/i,
  },
  {
    words: ['community financially'],
    said: /\b(community of readers|financially support)\b/i,
  },
  {
    words: ['support contribution donation'],
    said: /\byour (support|contribution|donation) (helps|makes|keeps|allows)\b/i,
  },
  {
    words: ['subscribers members'],
    said: /\bthis (article|content) is (only )?(available|reserved|free) (to|for) (our )?(subscribers|members)\b/i,
  },
  {
    words: ['follow', 'us our'],
    said: /\bfollow (us|our channel) on (x|twitter|facebook|telegram|instagram|whatsapp|google)\b/i,
  },
];

/** Appeals that stand at the head of a paragraph. */
export const openingAppeals =
  /^((dear|valued) readers?|subscribe|sign up|log in|register|donate|follow us|join us|share this|click here|become a (member|subscriber|patron)|support a free press)\b/i;

/** Openings of lines that lead to other articles, or give credits and rights. */
export const leads =
  /^\s*[[(>»•▶►-]*\s*(read (more|also|next|on)|also read|see also|more on this|more (stories|news|from)|related( (articles?|stories|links?|content|topics?))?|recommended|most (read|popular)|trending|watch|listen|video of the day|editor'?s picks|advertisement|sponsored|tags?|topics|photo(graph)?( credit)?s?|image( credit)?s?|picture( credit)?s?|credits?|file photo|source|copyright|all rights reserved|©)\s*(:|\||–|-|\/|©|$|\n)/i;

/** The first words of such lines, and of appeals that stand at the head. */
export const leadingAway = wordList(`
  read also see more related recommended most trending watch listen video editor advertisement sponsored tag tags topics
  photo photos photograph photographs image images picture pictures credit credits file source copyright all
  dear valued subscribe sign log register donate follow join share click become support
`);
