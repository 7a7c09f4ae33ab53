import type { Credit } from '../core/dataset/credits.ts';
import { WebLink } from '../ui/WebLink.tsx';
import { Part } from './Part.tsx';
import { words } from './words.ts';

/** To whom the facts are owed, under which licence, in the words it asks for. */
export function Credits({ credits }: { credits: Credit[] }) {
  return (
    <Part id="credits" title={words.credits}>
      <p>{words.creditsNote}</p>
      <ul class="credits" lang="en">
        {credits.map(({ source, licence, licenceUrl, address, attribution, facts }) => (
          <li key={source}>
            <p class="credit-source">{address === '' ? source : <WebLink url={address}>{source}</WebLink>}</p>
            <p class="quiet">{attribution}</p>
            <p class="credit-terms">
              {licenceUrl === undefined ? (
                <span>{licence}</span>
              ) : (
                <WebLink url={licenceUrl}>{licence}</WebLink>
              )}
              <span lang={words.language}>{words.factsOwed(facts)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
