import { wordSet } from './word-set.ts';

/** What only reports of matches say. */
export const matchWords = wordSet(`
  hattrick wicket wickets innings midfielder midfielders goalkeeper goalkeepers halftime semifinal semifinals quarterfinal
  quarterfinals equaliser equalizer batsman batsmen bowler bowlers scrum lineout fullback offside knockout scoreless
  goalless unbeaten cricketers footballers homered homer homers inning touchdown touchdowns playoff playoffs quarterback quarterbacks shutout
  striker strikers substitutes batters pitchers semifinalist semifinalists odi odis t20 t20i t20is skittled batted batting quarterfinalist quarterfinalists overtime
`);

/** The same of two words. */
export const matchPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hat', wordSet('trick')],
  ['half', wordSet('time')],
  ['quarter', wordSet('final finals')],
  ['semi', wordSet('final finals')],
  ['world', wordSet('title titles champion champions cup')],
  ['penalty', wordSet('shootout kick kicks area')],
  ['test', wordSet('match matches series')],
  ['match', wordSet('series')],
  ['run', wordSet('victory win target chase')],
  ['group', wordSet('stage')],
  ['final', wordSet('whistle quarter')],
  ['perfect', wordSet('game')],
  ['no', wordSet('hitter')],
  ['own', wordSet('goal')],
  ['clean', wordSet('sheet')],
  ['day', wordSet('international internationals')],
  ['friendly', wordSet('match')],
]);

/** Beside a score they say that it is one of a game, and no vote of a court. */
export const scored = wordSet('series match matches beat beats thumped draw drew lead');
