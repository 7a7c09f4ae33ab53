import { wordSet } from './word-set.ts';

/**
 * The common nouns in the names of institutions, which many papers write small: "the Russian foreign ministry", "the UN
 * security council", "the Conservative party".
 */
export const institutionNouns = wordSet(`
  government administration embassy consulate mission delegation presidency office cabinet
  ministry department agency service services authority committee commission council assembly parliament
  senate congress house chamber court tribunal bank army navy forces police guard party movement alliance bloc
  foreign defence defense interior home finance treasury justice health trade energy economy state external affairs
  security supreme constitutional central national federal general high criminal armed people's
  air force coast guard border emergency aerospace communist
`);
