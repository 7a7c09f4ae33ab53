import { wordSet } from './word-set.ts';

/**
 * What only governments do, right after the name of a capital: "Moscow agreed". What is said, thought or wanted there
 * leaves a capital the city: its people and its papers do so too.
 */
export const verbsOfStates = wordSet(`
  accepted accepts agreed agrees backed backs banned bans condemned condemns declared declares expelled expels imposed
  imposes lifted lifts offered offers pledged pledges promised promises proposed proposes protested protests ratified
  ratifies recalled recalls recognised recognized recognises recognizes rejected rejects retaliated retaliates signed signs
  summoned summons suspended suspends threatened threatens vetoed vetoes vowed vows withdrew withdraws
`);
