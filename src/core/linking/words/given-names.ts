import { wordSet } from './word-set.ts';

/**
 * Common given names, of which many are also words or places ("Will", "Chad", "Jordan"). A dictionary cannot vouch that
 * such a word before another capital is no name.
 */
export const givenNames = wordSet(`
  abraham adam ahmed alan albert alex alexander ali alice andrew angela ann anna anne anthony antonio april art arthur
  ashley austin barbara ben benjamin bill billy bob bobby brad brandon brett brian bruce carl carlos carol caroline
  catherine chad charles charlie charlotte chase chris christian christina christopher cliff clive craig dale dan daniel
  david dean deborah dennis derek diana dick don donald dorothy doug douglas drew duncan ed edward elizabeth ellen emily
  emma eric eva evan faith florence francis frank fred gary gene geoff george georgia gerald gerry gordon grace graham
  grant greg guy hank hannah harold harry harvey heath heather helen henry holly hope howard hugh hugo ian iris
  ivan ivy jack jackie jacob jade jake james jamie jan jane jason jay jean jeff jennifer jeremy jerry jessica jill
  jim jimmy joan joe john jon jonathan jordan jose joseph josh joshua joy juan judy julia julian june justin karen karl
  kate katherine keith ken kenneth  kerry kevin kim lance larry laura lauren lawrence lee leo lewis lily linda lisa
  liz louis lucy luis luke margaret maria marie marina mario mark martha martin mary mason matt matthew max maria mercy
  michael michel michelle mick miguel mike miles mohamed mohammed muhammad nancy nathan neil nicholas nick nicole nigel
  noel norman oliver olivia oscar pablo pamela pat patricia patrick paul paula pearl pedro penny pete peter phil
  philip pierce pierre piper rachel ralph randy ray raymond rebecca rich richard rick rob robert robin rod roger ron
  ronald rose roy ruby russell ruth ryan sally sam samuel sandy sara sarah scott sean sharon simon skip sophie stan
  stanley stephen steve steven stewart stuart sue summer susan sydney ted terry theresa thomas tim timothy todd tom tony
  victor victoria vincent violet wade walter warren wayne wendy will william
`);
