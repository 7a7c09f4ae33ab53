import { wordList } from './word-set.ts';

/** Words whose dot ends no sentence and parts no name: "Mr. Johnson", "St. Petersburg", "on Nov. 19". */
export const abbreviations = wordList(`
  mr mrs ms mx dr prof rev hon pres sec gen lt col maj capt adm cmdr brig sgt sen rep gov st ste mt ft jr sr vs no nos
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);
