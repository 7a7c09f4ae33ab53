import { type Check, problemAt } from '../problems.ts';
import { entitiesOf, type Located } from '../sources.ts';

export const idsAreUnique: Check = {
  name: 'no two records have the same id',
  *run(sources) {
    for (const records of [entitiesOf(sources), sources.offices, sources.collections]) {
      const first = new Map<string, Located<{ id: string }>>();
      for (const located of records) {
        const { id } = located.record;
        const other = first.get(id);
        if (other === undefined) first.set(id, located);
        else
          yield problemAt(
            located,
            'id',
            `${id} is ${other.label} in ${other.file}; merge them or mend one id`,
          );
      }
    }
  },
};
