import { wordSet } from './word-set.ts';

/** What headlines in Title Case write with a capital although it names nobody: their verbs, most of all. */
export const headlineWords = wordSet(`
  accepts accuses admits agree agrees aims announce announces appoints arrive arrives asks attack attacks attends backs
  bans becomes begin begins blames blasts bid block blocks boost boosts brief briefs call calls cancels chairs claims
  clash confirms confront confronts condemn condemns continues could cuts dead deal deals defends delays demand demands
  denies denounces deny details die dies discuss discusses dismisses due eases end ends expects expected faces face fails
  fears fires flies follow gets give gives goes hails heads hear hears help helps hint hints hit hits hold holds hopes
  hosts insists invites join joins keep keeps kills launch launches lays lead leads leave leaves lifts looks loses makes
  meet meets meeting met mulls names nears need needs offer offers open opens orders oust ousted outlines phones plan
  plans pledge pledges postpones praises prepare prepares press presses promises pushes puts quits raise raises reach
  reaches ready reject rejects release releases remarks reports resigns respond responds return returns reveals rules
  sack sacks sanctions says see seek seeks seen send sends set sets share shares should show shows sign signs slams speak
  speaks stand stands start starts stay stays step steps stop stops strikes summit support supports survives sworn take
  takes talk talks tell tells threat threatens threats ties to told trip turns under unveils urge urges use uses vetoes
  victory visit visits vote votes vow vows wait wants war warn warning warnings warns weighs welcome welcomes will win
  wins won world would
`);
