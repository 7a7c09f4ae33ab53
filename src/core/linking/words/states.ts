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
