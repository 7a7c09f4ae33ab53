import { askBackground } from '../browser/messaging.ts';
import { isOrphaned } from '../browser/orphan.ts';
import { say } from '../browser/say.ts';
import type { EntityId } from '../core/model/entity.ts';
import type { HoverHabits } from '../core/tooltip/hover-habits.ts';
import { limits } from '../messages/limits.ts';
import { speak } from '../ui/words.ts';
import type { AsOf } from './article/read-date.ts';
import { asSeen } from './as-seen.ts';
import type { Highlighter } from './highlight/highlighter.ts';
import { actorsOf, type Reading } from './reading.ts';
import type { Mentioned } from './tooltip/card-page.ts';
import { type Cards, startCards } from './tooltip/start-cards.ts';

/** What a session lets its cards know and do. */
export interface CardsOfSession {
  document: Document;
  /** As `siteOf` writes it. */
  site: string;
  /** The day of the article; known once its story is found, which is before anything is marked. */
  asOf: () => AsOf;
  reading: Reading;
  highlighter: Highlighter;
  habits: () => HoverHabits;
  /** Hides a name on this page alone, or shows it again. */
  hideHere: (entity: EntityId, hidden: boolean) => void;
  /** The extension is gone, and with it everybody to ask. */
  orphaned: () => void;
}

/** Opens cards for the mentions of a session, in the company of its article, until `signal` aborts. */
export function startCardsOf(session: CardsOfSession, signal: AbortSignal): Cards {
  const { document, site, asOf, reading, highlighter, habits, hideHere } = session;
  let hasWords = false;

  function describe(element: Element): Mentioned | undefined {
    const highlight = highlighter.highlightOf(element);
    if (!highlight) return undefined;
    const { kind, via, entities, undecided, evidence } = highlight.mention;
    return {
      kind,
      via,
      text: asSeen(highlight.elements.map(piece => piece.textContent).join('')).text,
      namedInFull: entities.some(id => reading.known.has(id)),
      entities: entities.flatMap(id => reading.link(id) ?? []),
      pieces: highlight.elements,
      ...(undecided && { undecided }),
      ...(evidence && { evidence }),
    };
  }

  async function askCard(entity: EntityId) {
    const cast = reading.cast();
    const events = cast.filter(({ kind }) => kind === 'event');
    const company = [...actorsOf(cast), ...events].flatMap(({ id }) => (id === entity ? [] : id));
    const asked = askBackground('readCard', {
      entity,
      asOf: asOf().date,
      company: company.slice(0, limits.entities),
    });
    findWords();
    return unlessOrphaned(asked);
  }

  /** Looks up the words of cards while the background looks up facts: most pages are left before a card is opened. */
  function findWords(): void {
    if (!hasWords) speak(say);
    hasWords = true;
  }

  async function unlessOrphaned<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (reason) {
      if (isOrphaned()) session.orphaned();
      throw reason;
    }
  }

  return startCards({
    document,
    describe,
    askCard,
    mentions: highlighter.markedElements,
    article() {
      const { date, from } = asOf();
      const dayFrom = from === 'reader' || from === 'today' ? from : 'published';
      return { site, asOf: date, dayFrom, company: actorsOf(reading.cast()) };
    },
    habits,
    async hideName(entity, place, hidden) {
      if (place === 'here') {
        hideHere(entity, hidden);
        return true;
      }
      const question = { entity, hidden, ...(place === 'site' && { site }) };
      return unlessOrphaned(askBackground('hideName', question)).catch(() => false);
    },
    signal,
  });
}
