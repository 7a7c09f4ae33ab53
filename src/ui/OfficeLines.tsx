import type { OfficeLine, PersonCard } from '../core/card/card.ts';
import { isBefore } from '../core/model/date.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { sayCountry } from './say-country.ts';
import { sayDate } from './say-date.ts';
import { sayBegin, sayTenure } from './say-tenure.ts';
import { words } from './words.ts';

/** The offices a person held on the day of the article, or honestly what is known instead. */
export function OfficeLines({ card }: { card: PersonCard }) {
  const { offices, lastKnown, asOf } = card;
  return (
    <section>
      <h3>{words.asOf(sayDate(asOf))}</h3>
      {offices.map(line => (
        <OfficeText key={line.title} line={line} dates={sayBegin(line.tenure)} />
      ))}
      {offices.length === 0 && <p class="unknown">{words.noOffice}</p>}
      {offices.length === 0 && <Earlier lastKnown={lastKnown} former={formerOf(card)} />}
    </section>
  );
}

/** One office: title, country, dates and where they can be read. */
export function OfficeText({ line, dates }: { line: OfficeLine; dates: string | undefined }) {
  const country = sayCountry(line.country, line.title);
  const details = [line.acting && words.acting, country, dates].filter(Boolean).join(' · ');
  return (
    <div class="office">
      <p class="office-title">{line.title}</p>
      <p class="meta">
        <span>{details}</span>
        <SourceLinks sources={line.sources} />
      </p>
    </div>
  );
}

function Earlier({
  lastKnown,
  former,
}: {
  lastKnown: OfficeLine | undefined;
  former: OfficeLine | undefined;
}) {
  const line = lastKnown ?? former;
  if (line === undefined) return null;
  return (
    <>
      <h3>{lastKnown === undefined ? words.formerly : words.lastKnown}</h3>
      <OfficeText line={line} dates={sayTenure(line.tenure)} />
    </>
  );
}

/** The office left last before the day of the article. */
function formerOf({ career, asOf }: PersonCard): OfficeLine | undefined {
  return career.findLast(({ tenure: { to } }) => to !== undefined && isBefore(to, asOf));
}
