import type { PersonCard } from '../core/card/card.ts';
import { type CareerBar, type CareerPicture, careerLanes } from './career-lanes.ts';
import { OfficeText } from './OfficeText.tsx';
import { sayDate } from './say-date.ts';
import { sayTenure } from './say-tenure.ts';
import { words } from './words.ts';

/** The drawing's measures, in its own units, which are pixels at the card's usual width. */
const width = 312;
const labelHeight = 15;
const laneHeight = 8;
const barHeight = 6;
/** About the widths of "28 Jan 2022" and "2022" at the label's size. */
const dayWidth = 76;
const yearWidth = 36;

/** The career as a strip of bars with the article's day marked, and the same as a list to open. */
export function CareerTimeline({ card }: { card: PersonCard }) {
  const picture = careerLanes(card.career, card.asOf);
  if (picture === undefined || card.career.length < 2) return null;
  const { bars, lanes, fromYear, toYear } = picture;
  const bottom = labelHeight + lanes * laneHeight;
  return (
    <section class="career-section">
      <h3 class="spoken">{words.career}</h3>
      <details>
        <summary title={words.allOffices(card.career.length)}>
          <svg
            class="career"
            viewBox={`0 0 ${width} ${bottom + 1}`}
            role="img"
            aria-label={words.careerPicture(bars.length, String(fromYear), String(toYear - 1))}
          >
            {bars.map(bar => (
              <Bar key={`${bar.line.title} ${bar.start}`} bar={bar} asOf={picture.asOf} />
            ))}
            <Labels picture={picture} day={sayDate(card.asOf, 'short')} />
            <line
              class="career-day"
              x1={picture.asOf * width}
              x2={picture.asOf * width}
              y1={labelHeight - 3}
              y2={bottom}
            />
          </svg>
        </summary>
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

/** The article's day above its mark; first and last year at the ends, unless the day stands there. */
function Labels({ picture: { asOf, fromYear, toYear }, day }: { picture: CareerPicture; day: string }) {
  const at = Math.min(Math.max(asOf * width, dayWidth / 2), width - dayWidth / 2);
  return (
    <>
      {at - dayWidth / 2 > yearWidth && (
        <text class="career-year" x={0} y={10}>
          {fromYear}
        </text>
      )}
      <text class="career-day-label" x={at} y={10} text-anchor="middle">
        {day}
      </text>
      {at + dayWidth / 2 < width - yearWidth && (
        <text class="career-year" x={width} y={10} text-anchor="end">
          {toYear - 1}
        </text>
      )}
    </>
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
