import type { OfficeLine, PersonCard } from '../core/card/card.ts';
import { isBefore } from '../core/model/date.ts';
import { OfficeNote, OfficeText } from './OfficeText.tsx';
import { sayDate } from './say-date.ts';
import { sayBegin, sayTenure } from './say-tenure.ts';
import { words } from './words.ts';

/** The offices a person held on the day of the article, the first one large; or honestly what is known instead. */
export function OfficeLines({ card }: { card: PersonCard }) {
  const { offices, lastKnown, asOf } = card;
  const [first, ...others] = offices;
  return (
    <section>
      <h3>{words.asOf(sayDate(asOf))}</h3>
      {first && <OfficeText line={first} dates={sayBegin(first.tenure)} />}
      {others.map(line => (
        <OfficeNote key={line.title} line={line} dates={sayBegin(line.tenure)} home={first?.country} />
      ))}
      {first === undefined && (
        <>
          <p class="unknown">{words.noOffice}</p>
          <Earlier lastKnown={lastKnown} former={formerOf(card)} />
        </>
      )}
    </section>
  );
}

interface EarlierProps {
  lastKnown: OfficeLine | undefined;
  former: OfficeLine | undefined;
}

function Earlier({ lastKnown, former }: EarlierProps) {
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
