import { wordSet } from './word-set.ts';

/**
 * Words that begin sentences and headlines without being names, in lower case. A word that is also a common given name
 * ("Will", "Mark") is left out: before a family name it may be one.
 */
export const openers = wordSet(`
  a an the this that these those some any all both each every either neither no none not nor only even just such
  i we he she it they you his her its their our my your who whose whom which what when where why how whether
  and but or so yet for if as at by in on of to up out off over under into onto from with without within about above
  across after again against ahead along alongside although amid among amongst around away back because before behind
  below beneath beside besides between beyond despite down during except following further given here however inside
  instead like meanwhile moreover near nearly never nevertheless next nonetheless now often once opposite otherwise
  outside past per perhaps plus rather regarding round since still then there thereafter therefore though through
  throughout thus till today together tomorrow tonight toward towards unlike until upon versus via vs
  well while yesterday also too very more most much many few fewer less least several other others another
  is are was were be been being has have had do does did can could may might must shall should would
  said says say told tells tell asked asks ask according added adds adding noting noted called calls
  one two three four five six seven eight nine ten first second third last later earlier soon
  yes new old watch live breaking exclusive analysis opinion explainer video photo photos read more update updated
  editorial letter comment interview profile fact
`);

/** After a name and a comma they introduce someone who is not known yet. */
export const introducers = wordSet('a an my our his her their one');
