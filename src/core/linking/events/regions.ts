/**
 * States that a part of the world holds, as newspapers speak of it, by ISO 3166-1 alpha-2 code. Where usage differs the
 * wider one is taken: it only helps to choose among the known journeys of a known person.
 */
const list = `
  eastern europe: UA PL BY MD RO BG HU SK CZ LT LV EE RU GE;
  central europe: PL CZ SK HU AT DE SI CH HR;
  western europe: FR DE BE NL LU GB IE CH AT ES PT IT;
  europe: AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK UA VA XK;
  baltics: EE LV LT; baltic states: EE LV LT;
  balkans: AL BA BG HR ME MK RS SI XK GR; western balkans: AL BA ME MK RS XK;
  caucasus: AM AZ GE; south caucasus: AM AZ GE;
  central asia: KZ KG TJ TM UZ;
  middle east: AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE; mideast: AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE;
  gulf: AE BH KW OM QA SA IR IQ; persian gulf: AE BH KW OM QA SA IR IQ;
  north africa: DZ EG LY MA TN SD; west africa: BJ BF CI GH GM GN GW LR ML MR NE NG SL SN TG;
  east africa: ET KE RW SO TZ UG DJ; southern africa: AO BW LS MG MW MZ NA SZ ZA ZM ZW; sahel: BF ML MR NE TD;
  africa: AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW;
  east asia: CN JP KR KP MN TW; northeast asia: CN JP KR KP MN RU; south asia: AF BD BT IN LK MV NP PK;
  southeast asia: BN ID KH LA MM MY PH SG TH TL VN; south east asia: BN ID KH LA MM MY PH SG TH TL VN;
  asia: AF BD BN BT CN ID IN JP KG KH KP KR KZ LA LK MM MN MV MY NP PH PK SG TH TJ TL TM TW UZ VN;
  latin america: AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE; south america: AR BO BR CL CO EC GY PE PY SR UY VE;
  central america: BZ CR GT HN NI PA SV; caribbean: AG BB BS CU DM DO GD HT JM KN LC TT VC;
  pacific: AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS; scandinavia: DK NO SE; nordics: DK FI IS NO SE;
`;

const regions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  list
    .split(';')
    .map(entry => entry.trim().split(':'))
    .filter(([name]) => name !== '')
    .map(([name, states = '']) => [name!, new Set(states.trim().split(/\s+/))]),
);

/** The longest name of a part of the world, in words. */
const longestName = 2;

/** The states of the part of the world that is named at some words, and where its name ends. */
export function regionAt(
  words: readonly { fold: string }[],
  at: number,
): { states: ReadonlySet<string>; last: number } | undefined {
  for (let length = longestName; length > 0; length--) {
    const name = words.slice(at, at + length).map(word => word.fold);
    const states = name.length === length ? regions.get(name.join(' ')) : undefined;
    if (states) return { states, last: at + length - 1 };
  }
  return undefined;
}
