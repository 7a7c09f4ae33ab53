import type { Card, MeetingLine } from '../core/card/card.ts';
import { meetingDots } from './meeting-dots.ts';
import { meetingLink, sayDays } from './say-meeting.ts';
import { sayName } from './say-name.ts';
import { words } from './words.ts';

/** The drawing's measures, in its own units, which are pixels at the card's usual width. */
const width = 328;
const height = 13;
const middle = 7;
/** Room at either end for a dot. */
const margin = 5;

/** The meetings of the story on one line of time: those before the article filled, those after it hollow. */
export function MeetingStrip({ card: { meetings, asOf } }: { card: Card }) {
  const picture = meetingDots(meetings, asOf);
  if (picture === undefined) return <hr class="rule" />;
  const x = (share: number) => margin + share * (width - 2 * margin);
  const day = x(picture.asOf);
  const before = meetings.filter(({ when }) => when === 'before').length;
  return (
    <svg
      class="meeting-strip"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.meetingsPicture(before, meetings.length - before)}
    >
      <line class="strip-before" x1={0} x2={day} y1={middle} y2={middle} />
      <line class="strip-after" x1={day} x2={width} y1={middle} y2={middle} />
      {picture.dots.map(({ line, at }) => (
        <circle key={line.event} class="strip-dot" data-when={line.when} cx={x(at)} cy={middle} r={3.5}>
          <title>{sayDot(line)}</title>
        </circle>
      ))}
      <line class="career-day" x1={day} x2={day} y1={0} y2={height} />
    </svg>
  );
}

/** The day of a meeting that lay ahead is knowledge of later, here as everywhere. */
function sayDot(line: MeetingLine): string {
  const days = sayDays(line) ?? words.dayNotSet;
  const title = sayName(meetingLink(line));
  return line.when === 'before' ? `${title}, ${days}` : `${title} (${words.sinceThen}: ${days})`;
}
