import { wordSet } from './word-set.ts';

/** The first words of lines that lead elsewhere or give credit, and of appeals that are known by how they begin. */
export const leadingAway = wordSet(`
  read also see more related recommended most trending watch listen video editor advertisement sponsored tag tags topics
  photo photos photograph photographs image images picture pictures credit credits file source copyright all
  dear valued subscribe sign log register donate follow join share click become support
`);

/** Words one of which stands in every other appeal to readers. */
export const appealing = wordSet(`
  sign subscribe newsletter forward forwarded support supports fund financially community contribution donation
  subscribers members follow
`);
