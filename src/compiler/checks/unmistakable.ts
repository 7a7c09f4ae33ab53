import { bearersOf, foldName } from '../names.ts';
import { type Check, problemAt } from '../problems.ts';

export const unmistakableNamesStandAlone: Check = {
  name: 'a short name that stands alone belongs to nobody and nothing else',
  *run(sources) {
    const bearers = bearersOf(sources);
    for (const person of sources.people) {
      const { unmistakable, shortNames, name, id } = person.record;
      if (!unmistakable) continue;
      for (const text of shortNames ?? [name.split(' ').at(-1)!]) {
        const others = (bearers.get(foldName(text).join(' ')) ?? []).filter(({ entity }) => entity !== id);
        if (others.length === 0) continue;
        const labels = others.map(({ label }) => label).join(', ');
        yield problemAt(person, 'unmistakable', `leave it out: ${labels} can be called "${text}" too`);
      }
    }
  },
};
