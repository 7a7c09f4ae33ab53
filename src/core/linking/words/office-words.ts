import { wordSet } from './word-set.ts';

/** Before a title they leave who holds it on the day as it is. */
export const standing = wordSet(`
  acting interim caretaker authoritarian autocratic current sitting incumbent serving outgoing departing new newly elected embattled longtime
  veteran visiting powerful hawkish beleaguered besieged federal reelected
`);

/** Before a title they say that its holder of the day is not meant. */
export const bygone = wordSet(`
  former ex then late previous past onetime erstwhile ousted deposed disgraced suspended exiled first last
  future next prospective second third fourth fifth
`);

/** Before a title they make it another office, or none; "under" does so by a hyphen. */
export const otherOffice = wordSet(`
  deputy vice assistant junior shadow opposition rival self proclaimed declared honorary aspiring potential
  presumptive fellow would be party rebel
`);

/** Before a title ("incoming") or after it ("president-elect") they say that its holder is still to come. */
export const coming = wordSet('incoming elect designate');

/** After a title they make it that of someone who wants it, or something else. */
export const seekers = wordSet(`
  candidate candidates hopeful hopefuls contender contenders nominee nominees pick aspirant aspirants frontrunner bid
  race election elections pro
`);

/** Before a title they say that no certain holder is meant. */
export const indefinite = wordSet(`
  a an any some every each no another either neither several many most other certain whichever what which one
`);

/** Before a title they say that the one meant is known. */
export const definite = wordSet('the this');

/** Before a title: that of the state or organization spoken of, or of whoever leads it. */
export const ownPronouns = wordSet('his her their its');

/** How many are meant. */
export const counts: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
]);

/** After "of both" they mean the states that were spoken of: "the leaders of the two countries". */
export const lands = wordSet('countries states nations sides governments neighbours neighbors');

/** Beside an office they say that its holder speaks: "the president said". */
export const speaks = wordSet(`
  said says added adds told tells asked asks replied replies insisted insists continued noted explained warned wrote
  declared stressed argued answered joked recalled concluded
`);

/** Before a title that has no article they say that someone is to become such a holder, or once was. */
export const predicates = wordSet(`
  as become becomes became becoming elected appointed named nominated sworn is was be been being for
`);

/** Titles that before another title are only a part of it: "chief negotiator". */
export const headNouns = wordSet('chief head boss chair');

/** After them these make them another office too: "the IMF chief economist". */
export const callings = wordSet(`
  economist scientist executive strategist analyst inspector whip rabbi justice technology financial operating medical legal
  investment information investigator engineer architect observer monitor mediator correspondent political policy science
  economics planner coach teacher nurse count offices office quarters quarter hunter
`);

/** What belongs to an office whoever holds it: "the powers of the president". */
export const partsOfOffice = wordSet(`
  powers prerogatives prerogative duties role functions function responsibilities authority competences privileges
  immunity salary term terms election elections
`);

/** "The president's constitutional role": that of any. */
export const generalQualities = wordSet(
  'traditional constitutional ceremonial formal customary statutory legal',
);

/** After "what the president" they ask what any may do. */
export const modals = wordSet('is are can may must should might cannot');
