/**
 * To whom the dataset owes facts: one collection, or all the single pages together.
 *
 * `assets/dataset/credits.json` is a list of these, those with the most facts first. `npm run dataset` writes it from the
 * sources that the records cite, and nobody edits it.
 */
export interface Credit {
  /** Publisher and collection, as readers are told it: `Institute for Government: IfG Ministers Database`. */
  source: string;
  /** The licence by name, or in a few words what may be taken where none is stated: `CC BY 4.0`. */
  licence: string;
  /** The text of the licence; absent where there is none to read. */
  licenceUrl?: string;
  /** The page of the collection; empty for pages that are each cited by an address of their own. */
  address: string;
  /** The words the licence asks for, or who is to be thanked. */
  attribution: string;
  /** How many names, offices held and events of the dataset cite it. */
  facts: number;
}
