import type { EntityId, EntityLink } from '../core/model/entity.ts';
import type { Mention } from '../core/model/mention.ts';
import type { PageState } from '../messages/contract.ts';
import type { Block } from './article/read-blocks.ts';
import { asSeen } from './as-seen.ts';

/** What has been found on the page so far, block by block. */
export interface Reading {
  /** Entities that the page names in full: their short names count in what arrives later. */
  readonly known: ReadonlySet<EntityId>;
  /** Takes what the background found in `blocks`, in place of what was known of the same text nodes. */
  add(blocks: Block[], answer: { mentions: Mention[]; entities: EntityLink[] }): void;
  /**
   * Blocks with their mentions, in reading order; blocks that the page has dropped are left out. When blocks are given that
   * were added together, those alone, without a look at the others.
   */
  paragraphs(added?: ReadonlySet<Block>): Paragraph[];
  /** Entities named on the page, each once, in the order they are first named. */
  cast(): EntityLink[];
  link(entity: EntityId): EntityLink | undefined;
  /** Every mention in the letters that the reader sees. */
  describe(): PageState['mentions'];
}

/** One block of the page with what was found in it. */
export interface Paragraph {
  block: Block;
  mentions: Mention[];
}

/** A page of which nothing has been read. */
export function newReading(): Reading {
  const known = new Set<EntityId>();
  const links = new Map<EntityId, EntityLink>();
  let paragraphs: Paragraph[] = [];
  let inOrder = true;

  /** Live pages put new paragraphs anywhere, so order and presence are looked at when somebody asks. */
  const current = () => {
    paragraphs = paragraphs.filter(isOnPage);
    if (!inOrder) paragraphs.sort((a, b) => (isBefore(a.block, b.block) ? -1 : 1));
    inOrder = true;
    return paragraphs;
  };

  const linksOf = (mention: Mention) => mention.entities.flatMap(id => links.get(id) ?? []);

  return {
    known,
    add(blocks, { mentions, entities }) {
      for (const link of entities) links.set(link.id, link);
      for (const { via, entities: named, undecided } of mentions) {
        if (via === 'name' && !undecided) for (const id of named) known.add(id);
      }
      const added = blocks.map((block): Paragraph => ({ block, mentions: [] }));
      for (const mention of mentions) added[mention.block]?.mentions.push(mention);
      const replaced = new Set(blocks.flatMap(block => block.nodes));
      if (paragraphs.length > 0) {
        paragraphs = paragraphs.filter(({ block }) => !block.nodes.some(node => replaced.has(node)));
      }
      const [last, next] = [paragraphs.at(-1), added[0]];
      // Comparing each with each is dear on a long page, whose parts come in order.
      if (last && next && !isBefore(last.block, next.block)) inOrder = false;
      for (const paragraph of added) paragraphs.push(paragraph);
    },
    paragraphs: added =>
      added ? paragraphs.filter(paragraph => added.has(paragraph.block) && isOnPage(paragraph)) : current(),
    cast() {
      const named = current().flatMap(({ mentions }) => mentions.flatMap(linksOf));
      return [...new Set(named)];
    },
    link: id => links.get(id),
    describe: () =>
      current().flatMap(({ block, mentions }) =>
        mentions.map(mention => ({
          text: asSeen(block.text.slice(mention.start, mention.end)).text,
          kind: mention.kind,
          via: mention.via,
          entities: linksOf(mention),
          ...(mention.undecided && { undecided: mention.undecided }),
        })),
      ),
  };
}

/** Those of a cast who act: people and organizations, not places and events. */
export function actorsOf(cast: EntityLink[]): EntityLink[] {
  return cast.filter(({ kind }) => kind === 'person' || kind === 'organization');
}

function isOnPage({ block }: Paragraph): boolean {
  return block.nodes.every(node => node.isConnected);
}

function isBefore(a: Block, b: Block): boolean {
  const position = a.nodes[0]!.compareDocumentPosition(b.nodes[0]!);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
