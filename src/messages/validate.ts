import { fieldsOf, like, list, noLongerThan, optional, text, trueOrFalse, wholeNumber } from './checks.ts';
import type { BackgroundQuestions, Readers } from './contract.ts';
import { isIsoDay } from './iso-day.ts';
import { limits } from './limits.ts';

const day = text({ holds: isIsoDay, says: 'be a day, written 2022-02-10' });

// Ids travel in a space-separated attribute of the page, so none holds white space.
const entityId = text(
  noLongerThan(limits.idLength),
  like(/^[A-Za-z]\S*$/, 'begin with a letter and hold no white space'),
);

const entityIds = list(entityId, limits.entities);

const blocks = list(text(noLongerThan(limits.blockLength)), limits.blocks, {
  holds: texts => texts.reduce((sum, { length }) => sum + length, 0) <= limits.textLength,
  says: `be no longer than ${limits.textLength} together`,
});

const language = text(like(/^[A-Za-z0-9-]+$/, 'be a language tag'), noLongerThan(limits.languageLength));

const site = text(like(/^\S+$/, 'be a host name'), noLongerThan(limits.siteLength));

const count = wholeNumber({ holds: actors => actors >= 0, says: 'not be negative' });

/**
 * The background's door: every question from a page process is read here before it is answered. Its checks are a few lines
 * of our own: a schema library would be evaluated anew each time the browser wakes the background, while the reader waits.
 */
export const backgroundReaders: Readers<BackgroundQuestions> = {
  findMentions: fieldsOf('findMentions', {
    asOf: day,
    language: optional(language),
    blocks,
    known: entityIds,
  }),
  readCard: fieldsOf('readCard', { entity: entityId, asOf: day, company: entityIds }),
  showCount: fieldsOf('showCount', { actors: count }),
  hideName: fieldsOf('hideName', { entity: entityId, site: optional(site), hidden: trueOrFalse }),
  nameEntities: fieldsOf('nameEntities', { entities: entityIds }),
  describeDataset: fieldsOf('describeDataset', {}),
};
