import { buildCard } from '../core/card/build-card.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import { findMentions } from '../core/linking/find-mentions.ts';
import type { EntityId, EntityLink } from '../core/model/entity.ts';
import { hideName } from '../core/settings/hidden-names.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Answers, BackgroundQuestions } from '../messages/contract.ts';

/**
 * The background's answers. The dataset is being opened while the first question arrives; when it cannot be used,
 * `describeDataset` says why, and questions that need it are refused with the same reason.
 */
export function answersFrom(
  opening: Promise<Dataset>,
  showBadge: (tab: number, actors: number) => Promise<void>,
  changeSettings: (change: (settings: Settings) => Settings) => Promise<boolean>,
): Answers<BackgroundQuestions> {
  const dataset = opening.catch((error: unknown) => {
    throw new Error(`the dataset cannot be used: ${reasonOf(error)}`);
  });
  // A damaged dataset is told to whoever asks; until then it is nobody's unhandled error.
  dataset.catch(() => {});

  return {
    findMentions: async question => findMentions(await dataset, question),
    readCard: async question => buildCard(await dataset, question),
    async showCount({ actors }, { tab }) {
      if (tab !== undefined) await showBadge(tab, actors);
      return null;
    },
    hideName: ({ hidden, ...place }) => changeSettings(settings => hideName(settings, place, hidden)),
    nameEntities: async ({ entities }) => nameEntities(await dataset, entities),
    describeDataset: () =>
      opening.then(
        ({ date, counts }) => ({ state: 'ready', date, counts: { ...counts } }),
        (error: unknown) => ({ state: 'damaged', reason: reasonOf(error) }),
      ),
  };
}

function nameEntities(dataset: Dataset, ids: EntityId[]): EntityLink[] {
  return ids.flatMap(id => {
    const entity = dataset.entity(id);
    return entity === undefined ? [] : [{ id, kind: entity.kind, name: entity.name }];
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
