import type { DatasetState } from '../messages/contract.ts';
import { sayDate } from '../ui/say-date.ts';
import { language } from '../ui/words.ts';
import { Part } from './Part.tsx';
import { words } from './words.ts';

/** How fresh the dataset is and how much it holds; or that it is damaged, and what mends it. */
export function Facts({ dataset }: { dataset: DatasetState | undefined }) {
  return (
    <Part id="facts" title={words.facts}>
      {dataset?.state === 'damaged' && (
        <p class="failure" role="alert">
          {words.damaged}
        </p>
      )}
      {dataset?.state === 'ready' && <Counts dataset={dataset} />}
    </Part>
  );
}

function Counts({ dataset: { date, counts } }: { dataset: DatasetState & { state: 'ready' } }) {
  const numbers = new Intl.NumberFormat(language);
  return (
    <>
      <p>{words.newest(sayDate(date))}</p>
      <dl class="counts">
        {(['person', 'organization', 'place', 'event', 'office', 'holding'] as const).map(kind => (
          <div key={kind}>
            <dt>{words.counted[kind]}</dt>
            <dd>{numbers.format(counts[kind])}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.factsNote}</p>
    </>
  );
}
