import type { PageQuestions, Readers } from './contract.ts';
import { isIsoDay } from './iso-day.ts';

/**
 * The page's door: only our own popup and background can knock there, so a light check does, and the page carries no
 * schema library.
 */
export const pageReaders: Readers<PageQuestions> = {
  describePage: () => ({}),
  readAnyway: () => ({}),
  changeAsOf(question) {
    const date = fieldOf(question, 'date');
    if (date !== null && !isIsoDay(date)) {
      throw new Error('changeAsOf: date must be a day, written 2022-02-10, or null');
    }
    return { date };
  },
  stepMention(question) {
    const direction = fieldOf(question, 'direction');
    if (direction !== 'next' && direction !== 'previous') {
      throw new Error('stepMention: direction must be next or previous');
    }
    return { direction };
  },
  showEntity(question) {
    const entity = fieldOf(question, 'entity');
    if (typeof entity !== 'string') throw new Error('showEntity: entity must be an id');
    return { entity };
  },
};

function fieldOf(question: unknown, name: string): unknown {
  return typeof question === 'object' && question !== null
    ? (question as Record<string, unknown>)[name]
    : undefined;
}
