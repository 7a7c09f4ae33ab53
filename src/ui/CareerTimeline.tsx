import type { PersonCard } from '../core/card/card.ts';
import { type CareerBar, careerLanes } from './career-lanes.ts';
import { OfficeText } from './OfficeText.tsx';
import { sayDate } from './say-date.ts';
import { sayTenure } from './say-tenure.ts';
import { words } from './words.ts';

/** The drawing's measures, in its own units, which are pixels at the card's usual width. */
const width = 328;
const labelHeight = 18;
const laneHeight = 11;
const barHeight = 7;
/** About the width of "28 Jan 2022" at the label's size. */
const labelWidth = 70;

/** The career as a strip of bars with the article's day marked, and the same as a list to open. */
export function CareerTimeline({ card }: { card: PersonCard }) {
  const picture = careerLanes(card.career, card.asOf);
  if (picture === undefined || card.career.length < 2) return null;
  const { bars, lanes, fromYear, toYear } = picture;
  const bottom = labelHeight + lanes * laneHeight + 2;
  const day = picture.asOf * width;
  const label = Math.min(Math.max(day, labelWidth / 2), width - labelWidth / 2);
  return (
    <section>
      <h3>{words.career}</h3>
      <svg
        class="career"
        viewBox={`0 0 ${width} ${bottom + 14}`}
        role="img"
        aria-label={words.careerPicture(bars.length, String(fromYear), String(toYear - 1))}
      >
        <line class="career-axis" x1={0} x2={width} y1={bottom} y2={bottom} />
        {bars.map(bar => (
          <Bar key={`${bar.line.title} ${bar.start}`} bar={bar} asOf={picture.asOf} />
        ))}
        <line class="career-day" x1={day} x2={day} y1={labelHeight - 4} y2={bottom} />
        <text class="career-day-label" x={label} y={11} text-anchor="middle">
          {sayDate(card.asOf, 'short')}
        </text>
        <text class="career-year" x={0} y={bottom + 12}>
          {fromYear}
        </text>
        <text class="career-year" x={width} y={bottom + 12} text-anchor="end">
          {toYear - 1}
        </text>
      </svg>
      <details>
        <summary>{words.allOffices(card.career.length)}</summary>
        {card.career.map(line => (
          <OfficeText
            key={`${line.title} ${line.tenure.from}`}
            line={line}
            dates={sayTenure(line.tenure)}
            inFull
          />
        ))}
      </details>
    </section>
  );
}

interface BarProps {
  bar: CareerBar;
  /** Where the article's day lies, 0 to 1. */
  asOf: number;
}

/** One office; the stretch after the article's day is drawn as what was learned later. */
function Bar({ bar: { line, start, end, lane, held }, asOf }: BarProps) {
  const strip = (from: number, to: number, drawn: 'known' | 'later') => (
    <rect
      class={drawn}
      x={from * width}
      y={labelHeight + lane * laneHeight}
      width={Math.max(4, (to - from) * width - 1)}
      height={barHeight}
      rx={2}
    />
  );
  return (
    <g class="career-bar" data-held={held}>
      <title>{`${line.title}: ${sayTenure(line.tenure)}`}</title>
      {end > asOf && strip(Math.max(start, asOf), end, 'later')}
      {start <= asOf && strip(start, Math.min(end, asOf), 'known')}
    </g>
  );
}
