import type { EntityId } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { endOf, startOf } from '../../text/words.ts';
import type { Article } from '../article.ts';
import type { Named } from '../find-names.ts';
import type { About } from './about.ts';
import type { Title } from './find-titles.ts';
import { groundOf } from './ground.ts';
import type { Held } from './held.ts';
import type { OfficeBook } from './office-book.ts';
import { type Phrase, readPhrase } from './read-phrase.ts';
import { resolveByItself } from './resolve-by-itself.ts';
import { resolveInContext } from './resolve-in-context.ts';
import type { Role } from './role.ts';
import { type Saying, startTelling } from './said.ts';
import { tallyOf } from './tally.ts';

/**
 * Mentions by office in reading order: "the Russian president", "her British counterpart", "the two ministers". Those
 * that say by themselves whom they mean are settled first; the others mean someone the article speaks of, here or in the
 * blocks before that named those who are `known`.
 */
export function findOffices(
  article: Article,
  titles: readonly Title[],
  names: readonly Named[],
  about: About,
  known: readonly EntityId[],
): Named[] {
  const ground = groundOf(article, names, about.facts);
  const phrases = titles
    .filter(title => ground.namedAt(title.block, title.last) === undefined)
    .flatMap(title => readPhrase(ground, title) ?? []);
  const found = new Map<Phrase, Held>();
  const left = new Set<Phrase>();
  for (const phrase of phrases) {
    const answer = resolveByItself(ground, phrase, about);
    if (answer === 'in context') left.add(phrase);
    else if (answer !== undefined) found.set(phrase, answer);
  }
  const earlier = known.filter(id => about.facts.entity(id)?.kind === 'person');
  const said = [
    ...earlier.map(person => ({ person, bySeat: false, block: -1, at: 0 })),
    ...sayingsOf(names, found, about.book),
  ];
  const tally = tallyOf(said);
  const sofar = startTelling();
  let told = 0;
  for (const phrase of phrases) {
    while (told < said.length && isBefore(said[told]!, phrase)) sofar.tell(said[told++]!);
    if (!left.has(phrase)) continue;
    const answer = resolveInContext(ground, phrase, sofar, tally, about);
    if (answer === undefined) continue;
    found.set(phrase, answer);
    for (const person of answer.entities)
      sofar.tell({ person, bySeat: false, block: phrase.block, at: phrase.from });
  }
  return phrases.flatMap(phrase => {
    const held = found.get(phrase);
    return held === undefined ? [] : [namedBy(article, phrase, held)];
  });
}

function sayingsOf(names: readonly Named[], found: ReadonlyMap<Phrase, Held>, book: OfficeBook): Saying[] {
  const said: Saying[] = [];
  for (const { mention, first } of names) {
    const { kind, block, entities, undecided } = mention;
    if (undecided || (kind !== 'person' && kind !== 'organization')) continue;
    for (const entity of entities) {
      const person = kind === 'person' ? entity : book.holder(seat, { organization: entity });
      if (person !== undefined) said.push({ person, bySeat: kind === 'organization', block, at: first });
    }
  }
  for (const [{ block, from }, { entities }] of found) {
    for (const person of entities) said.push({ person, bySeat: false, block, at: from });
  }
  return said.sort((a, b) => a.block - b.block || a.at - b.at);
}

/** Who sits in the seat of a state: at the White House, in the Kremlin. */
const seat: Role = { ranks: ['head-of-state', 'head-of-government'] };

function isBefore(saying: Saying, { block, from }: Phrase): boolean {
  return saying.block < block || (saying.block === block && saying.at < from);
}

function namedBy({ blocks }: Article, { block, from, to }: Phrase, { entities, evidence }: Held): Named {
  const mention: Mention = {
    block,
    start: startOf(blocks[block]!, from),
    end: endOf(blocks[block]!, to),
    kind: 'person',
    via: 'office',
    entities,
    evidence: [evidence],
  };
  return { mention, first: from, last: to };
}
