import type { PersonCard } from '../core/card/card.ts';
import { isBegunAfter, laterOffices, type OfficeGroup } from '../core/card/later-offices.ts';
import type { AsOfDate } from '../core/model/date.ts';
import { LaterKnowledge } from './LaterKnowledge.tsx';
import { OfficeNote } from './OfficeText.tsx';
import { sayDate } from './say-date.ts';
import { sayContinuation, sayTenure } from './say-tenure.ts';
import { words } from './words.ts';

/**
 * How a person's offices went on after the article: what they became next, and how their first office ended or was last
 * heard of; the rest to open.
 */
export function SinceThen({ card }: { card: PersonCard }) {
  const changes = laterOffices(card);
  if (changes.length === 0) return null;

  // All that the card has named above, and nothing else: no need to name it again.
  const [first] = changes;
  const plain =
    changes.length === 1 &&
    first?.length === card.offices.length &&
    !isBegunAfter(first[0].tenure, card.asOf);
  const note = (lines: OfficeGroup) => (
    <OfficeNote
      key={`${lines[0].title} ${lines[0].tenure.from}`}
      lines={lines}
      dates={sayChange(lines, card.asOf, plain)}
      home={card.offices[0]?.country}
      untitled={plain}
    />
  );
  const [main] = card.offices;
  const shown = changes.filter(group => group === first || (main !== undefined && group.includes(main)));
  const rest = changes.filter(group => !shown.includes(group));
  return (
    <LaterKnowledge>
      {shown.map(note)}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {rest.map(note)}
        </details>
      )}
    </LaterKnowledge>
  );
}

/** Of an office begun by the day only what came after it is news. */
function sayChange([{ tenure }]: OfficeGroup, day: AsOfDate, plain: boolean): string | undefined {
  if (plain && tenure.to !== undefined && !tenure.toInferred) {
    return words.inOfficeUntil(sayDate(tenure.to, 'short'));
  }
  return isBegunAfter(tenure, day) ? sayTenure(tenure, 'short') : sayContinuation(tenure, day, 'short');
}
