import type { EntityId } from '../../model/entity.ts';
import type { Rank } from '../../model/office.ts';
import type { Block } from '../article.ts';
import { speaks } from '../words/office-words.ts';
import type { About } from './about.ts';
import type { Ground } from './ground.ts';
import { foldAt } from './near.ts';
import type { Phrase } from './read-phrase.ts';
import type { Role } from './role.ts';
import {
  lastSaid,
  personsIn,
  type Said,
  saidBetween,
  startOfSentence,
  startOfSentenceBefore,
} from './said.ts';
import { leadersOf, type Tally } from './tally.ts';

/** An article must speak of someone so many times as often as of any rival before "the president" means them from afar. */
const clearLead = 2;

/** Offices that mean nobody unless it is said whose they are. */
const ownedOnly: readonly Rank[] = ['head-of-organization', 'spokesperson', 'party-leader'];

/**
 * Whom "the prime minister" means: of those the article speaks of who hold such an office, the one of the sentence or
 * else of the article. When it names none, the holder in the state that the sentence or the article is about.
 */
export function resolveBare(
  ground: Ground,
  phrase: Phrase,
  said: Said,
  tally: Tally,
  about: About,
): EntityId[] | undefined {
  const { block: number, from, role, before } = phrase;
  const block = ground.article.blocks[number]!;
  if (before === 'nothing' && foldAt(block, phrase.first) !== 'pm') return undefined;
  if (role.leads || role.ranks.every(rank => ownedOnly.includes(rank))) return undefined;
  const person = resolve();
  return person === undefined || isElsewhere(ground, phrase, person, about) ? undefined : [person];

  function resolve(): EntityId | undefined {
    const { book, facts } = about;
    const state = role.only ?? phrase.owners[0]?.country;
    const fits = (person: EntityId) =>
      (state === undefined || facts.entity(person)?.country === state) &&
      (phrase.acting
        ? book.standsIn(person, role)
        : phrase.coming
          ? book.isComing(person, role)
          : book.holds(person, role));
    const sentence = saidBetween(said, number, startOfSentence(block, from), from);
    const near = new Set(sentence.map(({ person }) => person).filter(fits));
    if (near.size === 1) return [...near][0];
    // There are ministers that nobody knows: a bare "the minister" is the one of the sentence before, or nobody.
    if (role.onlyIntroduced && state === undefined) {
      const latest = saidBetween(said, number, startOfSentenceBefore(block, from), from);
      const recent = new Set(latest.map(({ person }) => person).filter(fits));
      return recent.size === 1 ? [...recent][0] : undefined;
    }
    // Whom "the president" means has been spoken of before.
    const fitting = tally.ranked(keyOf(phrase), fits);
    const introduced = fitting.filter(said.has);
    const main = leadersOf(introduced, tally, 1, clearLead)?.[0];
    if (near.size > 1) return main !== undefined && near.has(main) ? main : undefined;
    const speaker = isSpeaking(block, phrase) ? lastSpeaker(said, ground, phrase) : undefined;
    if (speaker !== undefined && fits(speaker)) return speaker;
    const last = lastSaid(said, ground.article.blocks, number, from, fits);
    if (main !== undefined) {
      if (last.length > 0) return last.includes(main) ? main : undefined;
      return isRivalled(main) ? undefined : main;
    }
    if (last.length === 1 && introduced[0] === last[0]) return last[0];
    if (introduced.length > 0 || phrase.coming || phrase.acting || role.onlyIntroduced) return undefined;
    // "The Taoiseach came home": the name may come later, but then of no one else.
    const holder = holderOfState();
    return fitting.length === 0 || fitting[0] === holder ? holder : undefined;
  }

  /** The holder in the state that the role belongs to, or else the one that the sentence or the article is about. */
  function holderOfState(): EntityId | undefined {
    const { book, cues } = about;
    if (role.only !== undefined) {
      const may = !role.alsoBelow || (cues.isMain(role.only) && cues.mains().length > 1);
      return may ? book.holder(role, { country: role.only }) : undefined;
    }
    if (role.alsoBelow) return undefined;
    const country = onlyCountry(ground, phrase) ?? cues.main(clearLead);
    const holder = country === undefined ? undefined : book.holder(role, { country });
    if (isMonarchly(role)) return onlyCountry(ground, phrase) === country ? holder : undefined;
    // Of the two heads of a state only the one who leads it goes without saying.
    return !isHeadly(role) || book.leader(country!) === holder ? holder : undefined;
  }

  /** Whether someone the article does not name may be meant as well, as the holder in a state it is just as much about. */
  function isRivalled(person: EntityId): boolean {
    if (role.only !== undefined || role.onlyIntroduced) return false;
    const country = about.facts.entity(person)?.country;
    return about.cues.mains().some(other => {
      const rival = other === country ? undefined : about.book.holder(role, { country: other });
      return rival !== undefined && (!isHeadly(role) || about.book.leader(other) === rival);
    });
  }
}

/** Whether a phrase is that of a speaker: "the president said", "said the president". */
function isSpeaking(block: Block, { from, to }: Phrase): boolean {
  return speaks.has(foldAt(block, to + 1)) || speaks.has(foldAt(block, from - 1));
}

/** With whom the sentence before began: the words quoted after it are mostly theirs. */
function lastSpeaker(said: Said, { article }: Ground, { block: number, from }: Phrase): EntityId | undefined {
  const before = startOfSentenceBefore(article.blocks[number]!, from);
  return personsIn(saidBetween(said, number, before, before + 2)).at(-1);
}

/** The one state that the sentence speaks of before the phrase. */
function onlyCountry(ground: Ground, { block: number, from }: Phrase): string | undefined {
  const countries = new Set<string>();
  for (let at = startOfSentence(ground.article.blocks[number]!, from); at < from; at++) {
    const country = ground.countryAt(number, at);
    if (country !== undefined) countries.add(country);
  }
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** Whether a place follows that is not in the person's state: "the head of the government in Tripoli". */
function isElsewhere(
  ground: Ground,
  { block: number, to }: Phrase,
  person: EntityId,
  { facts }: About,
): boolean {
  const next = foldAt(ground.article.blocks[number]!, to + 1);
  if (next !== 'in' && next !== 'from') return false;
  const country = ground.countryAt(number, to + 2);
  return country !== undefined && country !== facts.entity(person)?.country;
}

/** Whether only a monarch is called so: "the king" of a state that the sentence speaks of needs no more words. */
function isMonarchly({ ranks, called }: Role): boolean {
  return called !== undefined && ranks.every(rank => rank === 'head-of-state');
}

function isHeadly({ ranks }: Role): boolean {
  return ranks.includes('head-of-state') || ranks.includes('head-of-government');
}

const keys = new WeakMap<Role, Map<string, object>>();

/** A key for those who hold an office of a role, and others for those of one state, who stand in, or who are still to come. */
function keyOf({ role, acting, coming, owners: [owner] }: Phrase): object {
  if (!acting && !coming && owner === undefined) return role;
  const known = keys.get(role) ?? new Map<string, object>();
  keys.set(role, known);
  const name = `${acting} ${coming} ${owner?.country ?? ''}`;
  const key = known.get(name) ?? {};
  known.set(name, key);
  return key;
}
