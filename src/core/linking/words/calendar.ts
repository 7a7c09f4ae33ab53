import { wordSet } from './word-set.ts';

/** Months, weekdays and feasts: capitals that belong to no name beside them ("Truss Friday told"). */
export const calendar = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  christmas easter ramadan eid thanksgiving
`);

/** Words before a month that say a date is meant: "in May", "last March", "early August". */
export const beforeDates = wordSet(`
  in of since until till by last next this early mid late from during before every each through between to
`);
