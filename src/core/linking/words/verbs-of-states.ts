import { wordSet } from './word-set.ts';

/** What governments do and cities do not, right after the name of a capital: "Moscow agreed". */
export const verbsOfStates = wordSet(`
  accepted accepts accuses accused acknowledged acknowledges admitted admits agreed agrees announced announces
  argued argues asked backed backs banned blamed blames claimed claims condemned condemns confirmed confirms
  considers declared declares declined declines demanded demands denied denies dismissed dismisses expelled expects
  insisted insists maintained maintains objected objects offered offers opposed opposes pledged pledges promised promises
  proposed proposes protested ratified recalled recognised recognized recognises recognizes refused refuses rejected
  rejects replied responded responds retaliated said says sees signalled signaled summoned supports suspended
  threatened threatens urged urges vowed vows wants warned warns welcomed welcomes withdrew
`);
