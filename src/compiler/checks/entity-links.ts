import { type Check, problemAt } from '../problems.ts';
import { entitiesOf } from '../sources.ts';

export const templatesCanBeFilled: Check = {
  name: 'a collection with a page for each Wikidata id is cited only for entities that have one',
  *run(sources) {
    const templates = new Set(
      sources.collections.filter(({ record }) => record.url.includes('{id}')).map(({ record }) => record.id),
    );
    for (const one of entitiesOf(sources)) {
      if (one.record.id.startsWith('Q')) continue;
      const held = one.kind === 'person' ? (one.record.offices ?? []).flatMap(({ sources }) => sources) : [];
      const cited = [...one.record.sources, ...held].find(
        source => typeof source === 'string' && templates.has(source),
      );
      if (cited === undefined) continue;
      yield problemAt(one, 'sources', `${cited} has pages for Wikidata ids only; cite a page by its address`);
    }
  },
};
