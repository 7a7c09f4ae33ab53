import type { AliasSource } from '../compiler/schema.ts';
import { nameKey } from './names-key.ts';
import type { Drafts } from './read-drafts.ts';

/** What a draft warns of about a form: that it is also a word, a place, or the name of others. */
export interface Ambiguity {
  /** Counts only beside company from its country. */
  needsContext(form: string): boolean;
  /** Counts only in these very letters. */
  needsLetters(form: string): boolean;
  /** Of one person, if the person is in the article or not. */
  standsAlone(form: string): boolean;
  /** Is also a word, a given name or a place. */
  isAlsoOther(form: string): boolean;
}

/** Reads the warnings; a form that no draft warns of is not ambiguous as far as is known. */
export function readAmbiguity({ ambiguity }: Drafts): Ambiguity {
  const rules = new Map<string, Set<string>>();
  const flags = new Map<string, Set<string>>();
  for (const { row } of ambiguity) {
    const key = nameKey(row.form);
    if (key === '') continue;
    rules.set(key, (rules.get(key) ?? new Set()).add(row.rule));
    for (const flag of row.flags) flags.set(key, (flags.get(key) ?? new Set()).add(flag));
  }
  const rulesOf = (form: string) => [...(rules.get(nameKey(form)) ?? [])];
  return {
    needsContext: form =>
      rulesOf(form).some(rule => /context|country/.test(rule) && rule !== 'ok_with_country'),
    needsLetters: form => rulesOf(form).some(rule => rule.startsWith('case_sensitive')),
    standsAlone: form => rulesOf(form).some(rule => rule.startsWith('ok_alone')),
    isAlsoOther: form =>
      ['english_word', 'given_name', 'place_or_demonym'].some(flag => flags.get(nameKey(form))?.has(flag)),
  };
}

/** An alias with what it needs to be believed; the text alone when it needs nothing. */
export function aliasOf(text: string, exactly: boolean, context: boolean): AliasSource {
  if (!exactly && !context) return text;
  return { text, ...(exactly && { exactly: true as const }), ...(context && { context: true as const }) };
}
