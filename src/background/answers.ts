import { buildCard } from '../core/card/build-card.ts';
import { linkTo } from '../core/card/link-to.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import { readArticle } from '../core/linking/article.ts';
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

  async function nameEntities(ids: EntityId[]): Promise<EntityLink[]> {
    const known = await dataset;
    return ids.filter(id => known.entity(id)).map(id => linkTo(known, id));
  }

  return {
    async findMentions(question) {
      // The text is cut into words while the dataset is still on its way.
      const article = readArticle(question.blocks);
      const { mentions, entities } = findMentions(await dataset, question, article);
      return { mentions, entities: await nameEntities(entities.map(({ id }) => id)) };
    },
    readCard: async question => buildCard(await dataset, question),
    async showCount({ actors }, { tab }) {
      if (tab !== undefined) await showBadge(tab, actors);
      return null;
    },
    hideName: ({ hidden, ...place }) => changeSettings(settings => hideName(settings, place, hidden)),
    nameEntities: ({ entities }) => nameEntities(entities),
    describeDataset: () =>
      opening.then(
        ({ date, counts }) => ({ state: 'ready', date, counts: { ...counts } }),
        (error: unknown) => ({ state: 'damaged', reason: reasonOf(error) }),
      ),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
