import { wordSet } from './word-set.ts';

/** What only reports of matches say. */
export const matchWords = wordSet(`
  hattrick wicket wickets innings midfielder midfielders goalkeeper goalkeepers halftime semifinal semifinals quarterfinal
  quarterfinals equaliser equalizer batsman batsmen bowler bowlers scrum lineout fullback offside knockout scoreless
  goalless unbeaten cricketers footballers homered homer homers inning touchdown touchdowns playoff playoffs quarterback quarterbacks shutout
  striker strikers substitutes batters pitchers semifinalist semifinalists odi odis t20 t20i t20is skittled batted batting quarterfinalist quarterfinalists overtime
`);

/** The same of two words: the first, and those that may follow it. */
export const matchPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `hat trick; half time; quarter final finals; semi final finals; world title titles champion champions cup;
  penalty shootout kick kicks area; test match matches series; match series; run victory win target chase;
  group stage; final whistle quarter; perfect game; no hitter; own goal; clean sheet;
  day international internationals; friendly match`
    .split(/;\s+/)
    .map(pair => pair.split(/\s+/))
    .map(([first = '', ...then]) => [first, new Set(then)]),
);

/** Beside a score they say that it is one of a game, and no vote of a court. */
export const scored = wordSet('series match matches beat beats thumped draw drew lead');
