/**
 * States and provinces of North America, as folded words, that set a town apart from the capital it is named after:
 * "Georgetown, Texas". Those that are also countries are left out.
 */
export const states: ReadonlySet<string> = new Set(
  `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
  indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
  montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma,
  oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington,
  west virginia, wisconsin, wyoming, alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia,
  ontario, quebec, saskatchewan, ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, md, mass, mich,
  minn, miss, mo, mont, neb, nev, okla, ont, ore, pa, tenn, tex, va, vt, wash, wis, wyo`.split(/,\s+/),
);

/** The states and provinces written short, as folded words, and in full. */
const inFull: ReadonlyMap<string, string> = new Map(
  `ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut, del delaware, fla florida,
  ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana, md maryland, mass massachusetts, mich michigan,
  minn minnesota, miss mississippi, mo missouri, mont montana, neb nebraska, nev nevada, okla oklahoma, ont ontario,
  ore oregon, pa pennsylvania, tenn tennessee, tex texas, va virginia, vt vermont, wash washington, wis wisconsin,
  wyo wyoming`
    .split(/,\s+/)
    .map(pair => pair.split(' ') as [string, string]),
);

/** Towns that the news knows by name alone, by the state or province they are in, as folded words. */
const townsOf: Record<string, string> = {
  alaska: 'anchorage',
  alberta: 'calgary, edmonton, kananaskis',
  arizona: 'tucson',
  'british columbia': 'vancouver',
  california: `los angeles, san diego, san francisco, sacramento, palo alto, rancho mirage, woodside`,
  colorado: 'denver',
  delaware: 'wilmington',
  florida: 'miami, jacksonville, palm beach, west palm beach, fort lauderdale',
  hawaii: 'honolulu, pearl harbor',
  illinois: 'chicago',
  indiana: 'indianapolis',
  louisiana: 'new orleans',
  manitoba: 'winnipeg',
  maryland: 'baltimore',
  massachusetts: 'boston',
  michigan: 'detroit',
  minnesota: 'minneapolis, saint paul, st paul',
  missouri: 'st louis, kansas city',
  nevada: 'las vegas',
  'new mexico': 'albuquerque',
  'new york': 'new york, manhattan, brooklyn, long island',
  'north carolina': 'fort bragg',
  'nova scotia': 'halifax',
  ohio: 'cleveland, cincinnati',
  oklahoma: 'oklahoma city',
  ontario: 'ottawa, toronto, niagara falls',
  oregon: 'portland',
  pennsylvania: 'philadelphia, pittsburgh, butler',
  quebec: 'montreal, quebec, la malbaie',
  tennessee: 'nashville, memphis',
  texas: 'houston, dallas, san antonio, el paso, laredo, uvalde',
  utah: 'salt lake city',
  virginia: 'arlington, charlottesville',
  washington: 'seattle',
  wisconsin: 'milwaukee, kenosha',
};
const homes: ReadonlySet<string> = new Set(
  Object.entries(townsOf).flatMap(([state, towns]) => towns.split(/,\s+/).map(town => `${town}, ${state}`)),
);

/** Whether a town of this name that is in the news is in that state: Houston is in Texas, and Portland not in Maine. */
export function isHome(town: string, state: string): boolean {
  return homes.has(`${town}, ${inFull.get(state) ?? state}`);
}
