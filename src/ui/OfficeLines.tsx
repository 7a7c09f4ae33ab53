import type { OfficeLine, PersonCard } from '../core/card/card.ts';
import { inGroups, type OfficeGroup } from '../core/card/later-offices.ts';
import { isBefore } from '../core/model/date.ts';
import { OfficeNote, OfficeText } from './OfficeText.tsx';
import { sayDate } from './say-date.ts';
import { sayBegin, sayTenure } from './say-tenure.ts';
import { words } from './words.ts';

/** Lines of further offices shown before the reader asks for the rest. */
const furtherAtOnce = 1;

/** The offices a person held on the day of the article, the first one large; or honestly what is known instead. */
export function OfficeLines({ card }: { card: PersonCard }) {
  const [first, ...others] = card.offices;
  const note = (lines: OfficeGroup) => (
    <OfficeNote
      key={`${lines[0].title} ${lines[0].tenure.from}`}
      lines={lines}
      dates={sayBegin(lines[0].tenure, 'short')}
      home={first?.country}
    />
  );
  // Offices taken up on one day are said in one line.
  const further = inGroups(others, tenure => sayBegin(tenure) ?? '');
  const rest = further.slice(furtherAtOnce);
  return (
    <section class="offices">
      <h3>{words.asOf(sayDate(card.asOf))}</h3>
      {first && <OfficeText line={first} dates={sayBegin(first.tenure)} />}
      {further.slice(0, furtherAtOnce).map(note)}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {rest.map(note)}
        </details>
      )}
      {first === undefined && (
        <>
          <p class="unknown">{words.noOffice}</p>
          <Earlier lastKnown={card.lastKnown} former={formerOf(card)} />
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
