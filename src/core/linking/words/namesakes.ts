import { wordSet } from './word-set.ts';

/**
 * Capitalised words that turn the name before them into the name of something else: "Kennedy Airport",
 * "Wallace Street", "Moscow Times".
 */
export const namesakes = wordSet(`
  street st avenue ave road lane drive boulevard way square plaza bridge park gardens hall house tower towers building
  airport station stadium arena university college school academy institute foundation library museum gallery hospital
  clinic church cathedral temple centre center prize award medal cup trophy doctrine act amendment fund trust
  company co corp corporation inc ltd llc plc group bros brothers sons partners associates holdings industries capital
  organization organisation hotel hotels resort resorts golf records studios studio pictures times post herald tribune gazette journal
  daily weekly news magazine review chronicle telegraph observer
  island islands lake river bay cape beach hills heights valley mount mountain county township village
  airlines airways motors bank stock exchange orchestra philharmonic symphony marathon
  family
`);

/** After the name of a place, whatever their letters, they say that its team is meant: "England captain". */
export const teamWords = wordSet(`
  captain skipper coach manager striker midfielder defender goalkeeper keeper winger forward fullback batsman batter bowler
  wicketkeeper hooker prop flanker playmaker squad team teams teammate teammates fans supporters star quarterback pitcher shortstop outfielder goalie
`);

/** Between the name of a place and such a word: "the Greece national team", "England head coach". */
export const teamQualities = wordSet('head national assistant interim senior');

/**
 * Titles that, as plurals with a capital and no name after them, are what a team is called: "the Kansas City Chiefs".
 */
export const teamTitles = wordSet(`
  chiefs kings senators royals generals presidents admirals captains commanders governors rangers marshals princes dukes
  barons counts sultans emperors
`);

/** Before the name of a place in the report of a match they say that the place itself is meant: "in Seattle". */
export const whereabouts = wordSet('in near outside around via across');

/** The same before the name of a town, since players come from there: "the hero of Copenhagen". */
export const hometowns = wordSet('of from at');

/** After the name of a land or a town, with capitals, they make it that of a club, a university or a force: "Ohio State". */
export const ownWords = wordSet('state police united rovers wanderers athletic albion fc');

/** Small before the name of a place they say that a ship is called so: "the carrier Liaoning". */
export const vessels = wordSet(`
  carrier destroyer frigate corvette cruiser warship battleship ship submarine boat tanker freighter ferry yacht
  flagship vessel icebreaker trawler
`);

/** After a family name, a comma and an article they say that no person is meant: "Barrow, an English football club". */
export const things = wordSet(`
  club town city village suburb county port company firm maker chain bank brewery band team side ship vessel boat yacht horse
  racehorse stadium newspaper magazine island river mountain street
`);

/** Somewhere after the name of a place, with capitals only between, they make it part of a body's name. */
export const bodies = wordSet(`
  institute institution council association federation league society union forum club foundation university college
  company corporation corp inc ltd organization organisation times post bank commission committee department authority
  board bureau agency accord accords agreement agreements pact treaty protocol convention games associates partners
  holdings
`);

/** Acronyms of countries that bodies there end their names with: "Universities UK". */
export const bodyEndings = wordSet('uk usa');

/** After an organization's name of several words they make it that of a building or a prize: "Bank of America Tower". */
export const landmarks = wordSet(`
  tower towers building stadium arena street avenue square bridge airport station museum hall plaza park garden gardens
  prize award awards cup trophy marathon theatre theater hospital clinic school library
`);

/** Chambers of parliaments by their last word, which parts of a state have too. */
export const chambers = wordSet('senate representatives house');

/** Before the name of an institution they make it that of a part of the state: "the state Supreme Court". */
export const parts = wordSet('state provincial county municipal regional');

/** After the capital's name they say that the state of the union is meant: "Washington Gov. Jay Inslee". */
export const ofUnion = wordSet('gov governor state');

/** Before a nationality they make it another people: "Native American", "Latin American". */
export const peoples = wordSet('native african latin central asian arab jewish north south east west');

/** Small before a family name they say that someone of another calling bears it: "late actor Lee". */
export const otherCallings = wordSet(`
  actor actress singer rapper musician guitarist drummer pianist violinist composer conductor comedian dancer model
  painter sculptor novelist poet playwright filmmaker chef designer architect golfer boxer swimmer sprinter cyclist
  skater skier gymnast wrestler racer jockey player midfielder striker defender goalkeeper forward winger batsman bowler
  pitcher quarterback outfielder coach trainer referee umpire
`);

/** After a family name they say that who bears it led a state: "the Clinton impeachment". */
export const reigns = wordSet('administration presidency impeachment premiership');

/** After the name of a person they make it that of a relative: "Donald Trump Jr." */
export const relatives = wordSet('jr sr ii iii iv junior senior');

/** What makes "of" and the place after it one name: the University of London is not London. */
export const headsOfNames = wordSet(`
  university universities bank gulf sea strait straits bay cape isle church college institute academy museum treaty duke
  duchess earl marquess archbishop archdiocese bishop diocese battle siege tower bowl merchant bird tour stade banco banque
  times voice party court co company corp corporation services association confederation chamber bishops
`);

/** After the name of a town they make it the land around: "the Kyiv region", "Buenos Aires province". */
export const lands = wordSet(`
  region regions oblast province provinces prefecture governorate voivodeship krai canton county counties
`);

/** What the names of places end in and papers often write small: "Luhansk region", "the Korean peninsula". */
export const landforms = wordSet(`
  region oblast province krai peninsula island islands strait straits sea river delta desert dam canal corridor crossing
`);

/** Before "of" and a town they make it the land of that name: "the state of Washington". */
export const landsOf = wordSet('state states province region oblast county');

/** Capitalised before a place they make it another: South Sudan, New London, East Timor. */
export const directions = wordSet('new north south east west');

/** What hyphens put before a name without changing whom it names: "anti-Putin", "Ex-President", "non-NATO". */
export const prefixes = wordSet(`
  anti arch co cross ex former inter mid neo non over post pre pro sub then trans ultra un vice
`);
