/** Under what a collection was published, or what may be taken from it when nothing is said. */
export const licences = [
  'public-domain',
  'CC0-1.0',
  'CC-BY-4.0',
  'OGL-UK-3.0',
  'Unicode-3.0',
  'facts-and-link',
  'names-only',
  'not-shipped',
] as const;
export type Licence = (typeof licences)[number];

/**
 * What may be shipped on the word of such a collection: any fact, only names, or nothing.
 *
 * Single facts are free where no wording is taken over (`facts-and-link`). Unchecked knowledge may give a name and
 * nothing else, and what may not be passed on at all may be noted in `sources.json` but not used.
 */
export const ships: Record<Licence, 'facts' | 'names' | 'nothing'> = {
  'public-domain': 'facts',
  'CC0-1.0': 'facts',
  'CC-BY-4.0': 'facts',
  'OGL-UK-3.0': 'facts',
  'Unicode-3.0': 'names',
  'facts-and-link': 'facts',
  'names-only': 'names',
  'not-shipped': 'nothing',
};

/** What readers are told of a licence, and where its text is. */
export const licenceNotices: Record<Licence, { name: string; url?: string }> = {
  'public-domain': { name: 'Public domain' },
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'OGL-UK-3.0': {
    name: 'Open Government Licence v3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'Unicode-3.0': { name: 'Unicode License V3', url: 'https://www.unicode.org/license.txt' },
  'facts-and-link': { name: 'Facts and links only' },
  'names-only': { name: 'Names only' },
  'not-shipped': { name: 'Not shipped' },
};
