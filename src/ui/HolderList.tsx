import type { HolderLine } from '../core/card/card.ts';
import { foreignLanguage } from './dataset-language.ts';
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

/** Who held which office on the day of the article, each on one line when it fits. */
export function HolderList({ heading, none, holders, onOpen }: HolderListProps) {
  return (
    <section>
      <h3>{heading}</h3>
      {holders.length === 0 && <p class="unknown">{none}</p>}
      <ul class="holders">
        {holders.map(holder => (
          <li key={`${holder.person.id} ${holder.title}`}>
            <span class="holder-name">
              <EntityName link={holder.person} onOpen={onOpen} />
            </span>{' '}
            <span class="meta">
              <span>
                <span lang={foreignLanguage()}>{holder.short ?? holder.title}</span>
                {holder.acting && ` (${words.acting})`} {sayBegin(holder.tenure, 'short')}
              </span>
              <SourceLinks sources={holder.sources} brief />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
