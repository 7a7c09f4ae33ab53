// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readLanguage } from '../../../src/content/article/read-language.ts';
import { page } from './pages.ts';

test.each([
  ['lang="en-gb"', '', 'en-GB'],
  ['lang="mk_MK"', '', 'mk-MK'],
  ['', '<meta http-equiv="Content-Language" content="de, en">', 'de'],
  ['', '<meta property="og:locale" content="fr_FR">', 'fr-FR'],
  ['lang="not a language"', '<meta property="og:locale" content="fr_FR">', 'fr-FR'],
  ['lang="und"', '<meta property="og:locale" content="fr_FR">', 'fr-FR'],
  ['', '', undefined],
])('<html %s> with %j is in %s', (attributes, head, language) => {
  expect(readLanguage(page('', head, attributes))).toBe(language);
});
