import { wordList } from './word-set.ts';

/** The words that a headline in Title Case may write small. */
export const smallInTitles = wordList(`
  a an the and but or nor yet so as at by for from in into of off on onto out over per than that to up upon via vs with
  within without after against ahead amid among around before behind between beyond during near since through toward under
  until if how when while de del della des di du el la le les van von der den bin al
`);
