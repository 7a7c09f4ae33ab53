import { bearersOf, foldName } from '../names.ts';
import { type Check, problemAt } from '../problems.ts';
import { entitiesOf } from '../sources.ts';

/** More entities than this can hardly be told apart by the company a name keeps. */
const mostBearers = 3;

export const aliasesAreTellable: Check = {
  name: 'every alias has a word, is no common word, and is claimed by few',
  *run(sources) {
    const bearers = bearersOf(sources);
    for (const entity of entitiesOf(sources)) {
      const { aliases = [], name } = entity.record;
      const texts = aliases.map(alias => (typeof alias === 'string' ? alias : alias.text));
      const shorts = entity.kind === 'person' ? (entity.record.shortNames ?? []) : [];
      const written = [
        ...(name === undefined ? [] : [['name', name] as const]),
        ...texts.map((text, i) => [`aliases[${i}]`, text] as const),
        ...shorts.map((text, i) => [`shortNames[${i}]`, text] as const),
      ];
      for (const [field, text] of written) {
        const folded = foldName(text);
        if (folded.length === 0) yield problemAt(entity, field, `"${text}" has no letter; leave it out`);
        if (folded.includes('')) yield problemAt(entity, field, 'a word is too long to be one; shorten it');
        if (/[()]/.test(text)) {
          yield problemAt(entity, field, `"${text}" is no name as newspapers write it; move it to wikipedia`);
        }
        if (folded.length === 1 && text === text.toLowerCase() && text !== text.toUpperCase()) {
          yield problemAt(entity, field, `"${text}" is a common word; write a name with its capital letters`);
        }
        const named = (bearers.get(folded.join(' ')) ?? []).filter(
          ({ name: { use, exactly } }) => use === 'name' && !exactly,
        );
        if (named.length > mostBearers && named.some(({ entity: id }) => id === entity.record.id)) {
          const labels = named.map(({ label }) => label).join(', ');
          const message = `"${text}" is claimed by ${labels}; write {"text": "${text}", "context": true}`;
          yield problemAt(entity, field, message);
        }
      }
      for (const [i, text] of texts.entries()) {
        if (texts.indexOf(text) < i || text === name) {
          yield problemAt(entity, `aliases[${i}]`, `"${text}" is already there; leave it out`);
        }
      }
    }
  },
};
