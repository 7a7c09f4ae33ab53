/** Countries as titles name them at their ends: "Minister of Foreign Affairs of Guinea", "… (Myanmar)". */
const ofCountry = (names: readonly string[]) =>
  new RegExp(`(?: of (?:the )?(?:${names.map(literally).join('|')})|, [A-Z]\\w+)$`);

/** Makes titles of drafts such as newspapers write: no country at the end, no other office in front. */
export function titleTidier(countryNames: readonly string[]): (title: string) => string {
  const country = ofCountry(countryNames);
  return title =>
    capitalized(
      title
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^US Ambassador \/ chief of mission – /, 'US Chief of Mission: ')
        .replace(/ \([^)]*\)$/, '')
        .replace(country, '')
        .replace(/^Deputy Prime Ministers\b/, 'Deputy Prime Minister')
        .replace(/^Vice$/, 'Vice President')
        .replace(/,? (and|of|for|the)( (minister )?(of|for|the))*$/i, '')
        .replace(/ and Minister$/, '')
        .trim(),
    );
}

/** A foreign or defence minister's title without the other office that some hold with it. */
export function withoutOtherOffice(title: string): string {
  return title.replace(
    /^(?:(?:first|second|third)? ?(?:deputy|vice)[- ](?:prime minister|president|chairman)[^,]*?(?:,| and) )(?=minister|secretary)/i,
    '',
  );
}

function capitalized(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
