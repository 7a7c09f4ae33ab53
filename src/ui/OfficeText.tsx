import type { OfficeLine } from '../core/card/card.ts';
import { foreignLanguage } from './dataset-language.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { sayCountry } from './say-country.ts';
import { sayList } from './say-list.ts';
import { words } from './words.ts';

interface OfficeTextProps {
  line: OfficeLine;
  dates: string | undefined;
  /** The title as the statute book has it, where newspapers have a shorter one, with its publishers by name. */
  inFull?: boolean;
}

/** One office on two lines: its title; country, dates and where they can be read. */
export function OfficeText({ line, dates, inFull = false }: OfficeTextProps) {
  const title = inFull ? line.title : titleOf(line);
  return (
    <div class="office">
      <p class="office-title" lang={foreignLanguage()}>
        {title}
      </p>
      <p class="meta">
        <span>{detailsOf(line, sayCountry(line.country, title), dates)}</span>
        <SourceLinks sources={line.sources} brief={!inFull} />
      </p>
    </div>
  );
}

interface OfficeNoteProps {
  /** Offices of which the same is to be said: "Foreign Secretary and Women’s Minister until 6 September 2022". */
  lines: readonly [OfficeLine, ...OfficeLine[]];
  dates: string | undefined;
  /** The country that the reader has already been told. */
  home: string | undefined;
  /** The reader has just been told which offices these are. */
  untitled?: boolean;
}

/** Offices in passing, on one line when they fit. */
export function OfficeNote({ lines, dates, home, untitled = false }: OfficeNoteProps) {
  const [line] = lines;
  const titles = lines.map(titleOf);
  const country = untitled || line.country === home ? '' : sayCountry(line.country, titles.join(' '));
  return (
    <p class="office-note">
      {!untitled && (
        <>
          <span class="office-title" lang={foreignLanguage()}>
            {sayList(titles)}
          </span>{' '}
        </>
      )}
      <span class="meta">
        <span>{detailsOf(line, country, dates)}</span>
        <SourceLinks sources={line.sources} brief />
      </span>
    </p>
  );
}

function titleOf({ short, title }: OfficeLine): string {
  return short ?? title;
}

function detailsOf({ acting }: OfficeLine, country: string, dates: string | undefined): string {
  return [acting && words.acting, country, dates].filter(Boolean).join(' · ');
}
