import { wordSet } from './word-set.ts';

/** Words inside a name that running text may write small: "Ursula von der Leyen", "Bank of England". */
export const particles = wordSet(`
  a al an and at bin bint by d da das de del della den der des di do dos du e ed el et for from i ibn in la las le les lo
  los na nad of og on ould pri the to ul und van ve von vor y zu zum zur и на по за де
`);

/** Small words that tie the family name after them to a given name before them: a bare "Salman" is not "bin Salman". */
export const ties = wordSet('bin bint ibn ben ould von van der den ter zu al el');

/** "Of" in names from Romance languages: "San Juan de Nicaragua". */
export const romanceOf = wordSet('de del do du da dos das della');
