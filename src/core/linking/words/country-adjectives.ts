/**
 * Adjectives and inhabitants of states, as folded words (plurals in -s follow), by ISO 3166-1 alpha-2 code. Those that
 * two states share ("Congolese", "Dominican") tell nothing and are left out.
 */
const list = `
  AD andorran; AE emirati; AF afghan; AG antiguan, barbudan; AL albanian; AM armenian; AO angolan;
  AR argentine, argentinean, argentinian; AT austrian; AU australian; AZ azerbaijani, azeri;
  BA bosnian, herzegovinian; BB bajan, barbadian; BD bangladeshi; BE belgian; BF burkinabe, burkinese;
  BG bulgar, bulgarian; BH bahraini; BI burundian; BJ beninese; BN bruneian; BO bolivian; BR brazilian;
  BS bahamian; BT bhutanese; BW batswana, botswanan, motswana; BY belarusian, belarussian, belorussian;
  BZ belizean; CA canadian; CF central african; CH swiss; CI ivorian; CL chilean; CM cameroonian;
  CN chinese; CO colombian; CR costa rican; CU cuban; CV cabo verdean, cape verdean; CY cypriot;
  CZ czech; DE german; DJ djiboutian; DK dane, danish; DZ algerian; EC ecuadorean, ecuadorian;
  EE estonian; EG egyptian; ER eritrean; ES spaniard, spanish; ET ethiopian; FI finn, finnish; FJ fijian;
  FM micronesian; FR french, frenchman, frenchwoman; GA gabonese; GB brit, british, briton; GD grenadian;
  GE georgian; GH ghanaian; GL greenlander, greenlandic; GM gambian; GN guinean;
  GQ equatoguinean, equatorial guinean; GR greek, hellenic; GT guatemalan; GW bissau guinean;
  GY guyanese; HK hong konger, hongkonger; HN honduran; HR croat, croatian; HT haitian; HU hungarian;
  ID indonesian; IE irish, irishman, irishwoman; IL israeli; IN indian; IQ iraqi; IR iranian;
  IS icelander, icelandic; IT italian; JM jamaican; JO jordanian; JP japanese; KE kenyan;
  KG kyrgyz, kyrgyzstani; KH cambodian; KM comoran, comorian; KN kittitian, nevisian; KP north korean;
  KR south korean; KW kuwaiti; KZ kazakh, kazakhstani; LA laotian; LB lebanese;
  LC saint lucian, st lucian; LI liechtensteiner; LK sri lankan; LR liberian;
  LS basotho, lesothan, mosotho; LT lithuanian; LU luxembourger, luxembourgish; LV latvian; LY libyan;
  MA moroccan; MC monegasque; MD moldovan; ME montenegrin; MG madagascan, malagasy; MH marshallese;
  MK macedonian, north macedonian; ML malian; MM burmese; MN mongolian; MO macanese; MR mauritanian;
  MT maltese; MU mauritian; MV maldivian; MW malawian; MX mexican; MY malaysian; MZ mozambican;
  NA namibian; NE nigerien; NG nigerian; NI nicaraguan; NL dutch, dutchman, dutchwoman; NO norwegian;
  NP nepalese, nepali; NR nauruan; NZ new zealander; OM omani; PA panamanian; PE peruvian;
  PG papua new guinean; PH filipina, filipino, philippine; PK pakistani; PL pole, polish; PS palestinian;
  PT portuguese; PW palauan; PY paraguayan; QA qatari; RO romanian; RS serb, serbian; RU russian;
  RW rwandan; SA saudi, saudi arabian; SB solomon islander; SC seychellois; SD sudanese;
  SE swede, swedish; SG singaporean; SI slovene, slovenian; SK slovak, slovakian; SL sierra leonean;
  SM sammarinese; SN senegalese; SO somali, somalian; SR surinamese; SS south sudanese;
  ST santomean, sao tomean; SV salvadoran, salvadorean; SY syrian; SZ eswatini, swazi; TD chadian;
  TG togolese; TH thai; TJ tajik, tajikistani; TL east timorese, timorese; TM turkmen, turkmenistani;
  TN tunisian; TO tongan; TR turk, turkish; TT tobagonian, trinidadian; TV tuvaluan; TW taiwanese;
  TZ tanzanian; UA ukrainian; UG ugandan; US american; UY uruguayan; UZ uzbek, uzbekistani;
  VC vincentian; VE venezuelan; VN vietnamese; VU vanuatuan; WS samoan; XK kosovan, kosovar; YE yemeni;
  ZA south african; ZM zambian; ZW zimbabwean;
`;

/** The state that an adjective or the name of its inhabitants tells of: `british` → `GB`, `south korean` → `KR`. */
export const countryOfAdjective: ReadonlyMap<string, string> = new Map(
  list
    .split(';')
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
    .flatMap(entry =>
      entry
        .slice(3)
        .split(', ')
        .flatMap(word => formsOf(word, entry.slice(0, 2))),
    ),
);

/** Adjectives of peoples, creeds and parts of the world that are no states, as folded words. */
export const otherAdjectives: ReadonlySet<string> = new Set(
  `african arab arctic asian baltic balkan bavarian catalan caribbean catholic christian english european flemish
  hindu islamic jewish kurdish latin muslim nordic orthodox scots scottish shia sikh soviet sunni tibetan welsh western
  eastern northern southern`.split(/\s+/),
);

/** The second words of those of two words: `korean`, `arabian`. */
export const secondsOfTwo: ReadonlySet<string> = new Set(
  [...countryOfAdjective.keys()].flatMap(words => words.split(' ').slice(1)),
);

function formsOf(word: string, country: string): [string, string][] {
  return [
    [word, country],
    [`${word}s`, country],
  ];
}
