import { language } from './words.ts';

/** The language of names, titles and notes in the dataset. */
export const datasetLanguage = 'en';

/** The `lang` of words that stay in the dataset's language; nothing where the interface speaks it, too. */
export function foreignLanguage(): string | undefined {
  return language.startsWith(datasetLanguage) ? undefined : datasetLanguage;
}
