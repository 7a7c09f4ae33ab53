import type { About } from './about.ts';
import type { Ground } from './ground.ts';
import { type Held, heldBy } from './held.ts';
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
): Held | undefined {
  const { role, before, plural } = phrase;
  if (speaksOfPast(ground, phrase, about.asOf, true)) return undefined;
  if (role.counterpart) return heldBy('counterpart', resolveCounterpart(ground, phrase, said, tally, about));
  const counted = () => heldBy('counted', resolveCounted(ground, phrase, said, tally, about));
  const own = () => heldBy('state', resolveOwn(ground, phrase, said, about));
  // "The foreign ministers of both countries": nobody named them, but the states were spoken of.
  if (before === 'count') return counted() ?? (plural && ofLands(phrase) ? own() : undefined);
  if (role.onlyCounted) return undefined;
  if (before === 'pronoun') return own();
  if (plural) {
    const ofStates = heldBy('state', resolvePlural(ground, phrase, about));
    return ofStates ?? (before === 'the' && !role.leads ? counted() : undefined);
  }
  const [person] = resolveBare(ground, phrase, said, tally, about) ?? [];
  return person === undefined ? undefined : heldBy(said.has(person) ? 'spoken-of' : 'state', [person]);
}

/** Whether words after the title count the states, and not words before it the holders. */
function ofLands({ last, to }: Phrase): boolean {
  return to > last;
}
