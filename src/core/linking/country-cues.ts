import type { Article } from './article.ts';
import { countFirst } from './count-first.ts';
import { countryOfWord } from './owners.ts';

/** Where an article speaks of which state: by its nationalities, its places, its people. */
export interface CountryCues {
  /** A cue at word `at` of a block. */
  add(country: string, block: number, at: number): void;
  /** The states whose nationality stands somewhere. */
  readonly nationalities: ReadonlySet<string>;
  /** Whether the article speaks of the state at least half as often as of the one it speaks of most. */
  isMain(country: string): boolean;
  /** The states of which that is so. */
  mains(): string[];
  /** The state spoken of most, when it is spoken of so many times as often as the next. */
  main(lead: number): string | undefined;
  /** The state spoken of nearest to word `at` of a block, in that block. */
  nearest(block: number, at: number): string | undefined;
}

interface Cue {
  country: string;
  at: number;
}

/** The cues that nationalities give. */
export function gatherCues(article: Article): CountryCues {
  const blocks: (Cue[] | undefined)[] = article.blocks.map(() => undefined);
  const unsorted = new Set<number>();
  const counts = new Map<string, number>();

  function add(country: string, block: number, at: number): void {
    const cues = blocks[block] ?? [];
    blocks[block] = cues;
    cues.push({ country, at });
    unsorted.add(block);
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  for (const [number, block] of article.blocks.entries()) {
    for (const at of block.adjectivesAt) {
      const country = countryOfWord({ article }, number, at);
      if (country !== undefined) add(country, number, at);
    }
  }

  return {
    add,
    nationalities: new Set(counts.keys()),
    isMain(country) {
      let most = 0;
      for (const count of counts.values()) most = Math.max(most, count);
      return 2 * (counts.get(country) ?? 0) >= most;
    },
    mains() {
      const most = Math.max(0, ...counts.values());
      return [...counts].flatMap(([country, count]) => (2 * count >= most ? country : []));
    },
    main(lead) {
      const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
      return first !== undefined && first[1] >= lead * (second?.[1] ?? 0) ? first[0] : undefined;
    },
    nearest(block, at) {
      const cues = blocks[block] ?? [];
      if (unsorted.delete(block)) cues.sort((a, b) => a.at - b.at);
      const next = countFirst(cues.length, place => cues[place]!.at < at);
      const [left, right] = [cues[next - 1], cues[next]];
      if (left === undefined || right === undefined) return (left ?? right)?.country;
      return at - left.at <= right.at - at ? left.country : right.country;
    },
  };
}
