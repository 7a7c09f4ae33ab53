import type { SourceLink } from '../core/model/entity.ts';
import { sayDate } from './say-date.ts';
import { WebLink } from './WebLink.tsx';
import { words } from './words.ts';

/** More sources than these make a line hard to read; the first are the best. */
const most = 2;

interface SourceLinksProps {
  sources: SourceLink[];
  /** Only the arrow, for lines that have no room for names. */
  brief?: boolean;
}

/** Where a fact can be read: one link for each publisher. */
export function SourceLinks({ sources, brief = false }: SourceLinksProps) {
  const byPublisher = [...new Map(sources.map(source => [source.publisher, source])).values()];
  return (
    <>
      {byPublisher.slice(0, brief ? 1 : most).map(source => (
        <span class={brief ? 'source brief' : 'source'} key={source.url}>
          <WebLink
            url={source.url}
            title={describe(source)}
            label={brief ? words.source(source.publisher) : undefined}
          >
            {brief ? '' : source.publisher}
          </WebLink>
        </span>
      ))}
    </>
  );
}

function describe({ title, publisher, date }: SourceLink): string {
  const named =
    title === undefined || title.includes(publisher) ? (title ?? publisher) : `${publisher}: ${title}`;
  return [named, date && sayDate(date)].filter(Boolean).join(', ');
}
