import type { NamesSource } from '../../compiler/schema.ts';
import type { Identities } from '../identity.ts';
import type { Drafts } from '../read-drafts.ts';

/**
 * Names of people, organizations and places in other languages, by language, in the order of the ids: those of people
 * and organizations from the drafts, those of places from their own rows.
 */
export function buildNames(drafts: Drafts, identities: Identities): Map<string, NamesSource[]> {
  const byLanguage = new Map<string, Map<string, { names: Set<string>; shortNames: Set<string> }>>();
  const add = (language: string, draftId: string, text: string, short: boolean) => {
    const id = identities.entityOf(draftId);
    // English names stand in the records themselves.
    if (id === undefined || language === 'en' || text.trim() === '') return;
    const entities = byLanguage.get(language) ?? new Map();
    byLanguage.set(language, entities);
    const entity = entities.get(id) ?? { names: new Set(), shortNames: new Set() };
    entities.set(id, entity);
    (short ? entity.shortNames : entity.names).add(text.trim());
  };
  for (const { row } of drafts.names) add(row.lang, row.id, row.text, row.scope === 'surname');
  for (const { row } of drafts.organizations) {
    for (const { text, lang } of row.aliases) if (lang) add(lang, row.id, text, false);
  }
  for (const { row } of drafts.places) {
    for (const [language, text] of Object.entries(row.names)) {
      if (text !== row.name) add(language, row.id, text, false);
    }
  }
  return new Map(
    [...byLanguage]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, entities]) => [
        language,
        [...entities]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([entity, { names, shortNames }]) => ({
            entity,
            ...(names.size > 0 && { names: [...names] }),
            ...(shortNames.size > 0 && { shortNames: [...shortNames] }),
          })),
      ]),
  );
}
