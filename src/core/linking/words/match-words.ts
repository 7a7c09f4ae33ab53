import { wordSet } from './word-set.ts';

/** What only reports of matches say. */
export const matchWords = wordSet(`
  hattrick wicket wickets innings midfielder midfielders goalkeeper goalkeepers halftime semifinal semifinals quarterfinal
  quarterfinals equaliser equalizer batsman batsmen bowler bowlers scrum lineout fullback offside knockout scoreless
  goalless unbeaten cricketers footballers
`);

/** The same of two words. */
export const matchPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hat', wordSet('trick')],
  ['half', wordSet('time')],
  ['quarter', wordSet('final finals')],
  ['semi', wordSet('final finals')],
  ['world', wordSet('title titles champion champions cup')],
  ['penalty', wordSet('shootout kick kicks area')],
  ['test', wordSet('match matches')],
  ['group', wordSet('stage')],
  ['final', wordSet('whistle')],
  ['friendly', wordSet('match')],
]);
