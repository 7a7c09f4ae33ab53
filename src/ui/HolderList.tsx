import type { HolderLine } from '../core/card/card.ts';
import { EntityName, type OpenEntity } from './EntityName.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { sayBegin } from './say-tenure.ts';
import { words } from './words.ts';

interface HolderListProps {
  heading: string;
  none: string;
  holders: HolderLine[];
  onOpen: OpenEntity;
}

/** Who held which office on the day of the article. */
export function HolderList({ heading, none, holders, onOpen }: HolderListProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {holders.length === 0 && <p class="unknown">{none}</p>}
      <ul>
        {holders.map(holder => (
          <li class="holder" key={`${holder.person.id} ${holder.title}`}>
            <p class="holder-name">
              <EntityName link={holder.person} onOpen={onOpen} />
            </p>
            <p class="meta">
              <span>{holder.acting ? `${titleOf(holder)} (${words.acting})` : titleOf(holder)}</span>
              {sayBegin(holder.tenure) && <span>{sayBegin(holder.tenure)}</span>}
              <SourceLinks sources={holder.sources} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ short, title }: HolderLine): string {
  return short ?? title;
}
