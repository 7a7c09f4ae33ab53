/** The language the page says it is written in, as a canonical BCP 47 tag; `undefined` when it does not say. */
export function readLanguage(document: Document): string | undefined {
  const said = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
    document.querySelector('article[lang], main[lang]')?.getAttribute('lang'),
  ];
  for (const tag of said) {
    const known = tag ? canonical(tag) : undefined;
    if (known) return known;
  }
  return undefined;
}

/** Tags that stand for no language in particular (https://www.rfc-editor.org/rfc/rfc5646#section-4.1). */
const noLanguage = /^(?:und|mul|mis|zxx)(?:-|$)/;

/**
 * The tag in its canonical form. Whether the browser knows the language is not asked: Chromium reads the list of all it
 * knows for that, which takes it as long as twenty news pages.
 */
function canonical(tag: string): string | undefined {
  try {
    const [known] = Intl.getCanonicalLocales(tag.split(',')[0]!.trim().replaceAll('_', '-'));
    return known && !noLanguage.test(known) ? known : undefined;
  } catch {
    return undefined;
  }
}
