import type { EntityId } from '../../model/entity.ts';
import type { About } from './about.ts';
import type { Ground } from './ground.ts';
import type { Phrase } from './read-phrase.ts';
import { resolveBare } from './resolve-bare.ts';
import { resolveCounterpart } from './resolve-counterpart.ts';
import { resolveCounted, resolveOwn, resolvePlural } from './resolve-several.ts';
import type { Said } from './said.ts';
import { speaksOfPast } from './speaks-of-past.ts';
import type { Tally } from './tally.ts';

/** Whom a phrase means that does not say whose office it is: someone the article has spoken of. */
export function resolveInContext(
  ground: Ground,
  phrase: Phrase,
  said: Said,
  tally: Tally,
  about: About,
): EntityId[] | undefined {
  if (speaksOfPast(ground, phrase, about.asOf, true)) return undefined;
  if (phrase.role.counterpart) return resolveCounterpart(ground, phrase, said, tally, about);
  if (phrase.before === 'count') {
    const counted = resolveCounted(ground, phrase, said, tally, about);
    // "The foreign ministers of both countries": nobody named them, but the states were spoken of.
    return (
      counted ?? (phrase.plural && ofLands(phrase) ? resolveOwn(ground, phrase, said, about) : undefined)
    );
  }
  if (phrase.role.onlyCounted) return undefined;
  if (phrase.before === 'pronoun') return resolveOwn(ground, phrase, said, about);
  if (!phrase.plural) return resolveBare(ground, phrase, said, tally, about);
  return (
    resolvePlural(ground, phrase, about) ??
    (phrase.before === 'the' && !phrase.role.leads
      ? resolveCounted(ground, phrase, said, tally, about)
      : undefined)
  );
}

/** Whether words after the title count the states, and not words before it the holders. */
function ofLands({ last, to }: Phrase): boolean {
  return to > last;
}
