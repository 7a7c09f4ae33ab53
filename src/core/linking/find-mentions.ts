import type { Dataset } from '../dataset/dataset.ts';
import type { AsOfDate } from '../model/date.ts';
import type { EntityId, EntityLink } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { readArticle } from './article.ts';
import { compete } from './compete.ts';
import { findEvents } from './events/find-events.ts';
import { factsOn } from './facts.ts';
import { findGovernments } from './find-governments.ts';
import { findNames } from './find-names.ts';
import { lookUpIn } from './lookup.ts';
import { findOffices } from './offices/find-offices.ts';
import { findTitles } from './offices/find-titles.ts';
import { officeBook } from './offices/office-book.ts';
import { readTitled } from './offices/titled.ts';

/** An article, or a part of it that arrived later, as text. */
export interface Question {
  asOf: AsOfDate;
  /** BCP 47 tag of the text, when known. */
  language?: string;
  /** Paragraphs, headlines, captions; a name never spans two of them. */
  blocks: string[];
  /** Entities named in full by earlier blocks of the same article: their short names count. */
  known: EntityId[];
}

/**
 * Which entities of the dataset the blocks name. The mentions are in reading order and share no letter; each entity they
 * name is described once. Takes time in proportion to the text, whatever it holds.
 *
 * `article` are the blocks as `readArticle` reads them, which can be done before there is a dataset.
 */
export function findMentions(
  dataset: Dataset,
  { asOf, language, blocks, known }: Question,
  article = readArticle(blocks),
): { mentions: Mention[]; entities: EntityLink[] } {
  const facts = factsOn(dataset, asOf);
  const book = officeBook(dataset, facts, asOf);
  const lookup = lookUpIn(dataset, article);
  const titles = findTitles(article);
  const { names, reader } = findNames(
    article,
    dataset,
    lookup,
    facts,
    readTitled(article, titles, book, facts),
    known,
  );
  const about = { book, facts, cues: reader.cues, asOf };
  const offices = findOffices(article, titles, names, about, known);
  const actors = compete([...findGovernments(article, names, dataset, facts), ...offices]).map(
    ({ mention }) => mention,
  );
  const events = findEvents(article, actors, dataset, lookup, { asOf, language, known });
  const ends = new Set(events.map(endOf));
  const mentions = [...actors.filter(actor => !ends.has(endOf(actor))), ...events].sort(
    (a, b) => a.block - b.block || a.start - b.start,
  );
  const named = new Set(mentions.flatMap(mention => mention.entities));
  const entities = [...named].flatMap(id => {
    const entity = dataset.entity(id);
    return entity ? { id, kind: entity.kind, name: entity.name } : [];
  });
  return { mentions, entities };
}

/** Where a mention ends. A gathering that takes the name of the body behind it ends where that does. */
function endOf({ block, end }: Mention): string {
  return `${block} ${end}`;
}
