import type { OfficeLine } from '../core/card/card.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { sayCountry } from './say-country.ts';
import { words } from './words.ts';

interface OfficeTextProps {
  line: OfficeLine;
  dates: string | undefined;
  /** The title as the statute book has it, where newspapers have a shorter one. */
  inFull?: boolean;
}

/** One office on two lines: its title; country, dates and where they can be read. */
export function OfficeText({ line, dates, inFull = false }: OfficeTextProps) {
  const title = inFull ? line.title : (line.short ?? line.title);
  return (
    <div class="office">
      <p class="office-title">{title}</p>
      <p class="meta">
        <span>{detailsOf(line, sayCountry(line.country, title), dates)}</span>
        <SourceLinks sources={line.sources} />
      </p>
    </div>
  );
}

interface OfficeNoteProps {
  line: OfficeLine;
  dates: string | undefined;
  /** The country that the reader has already been told. */
  home: string | undefined;
}

/** One office in passing, on one line when it fits. */
export function OfficeNote({ line, dates, home }: OfficeNoteProps) {
  const title = line.short ?? line.title;
  const country = line.country === home ? '' : sayCountry(line.country, title);
  return (
    <p class="office-note">
      <span class="office-title">{title}</span>{' '}
      <span class="meta">
        <span>{detailsOf(line, country, dates)}</span>
        <SourceLinks sources={line.sources} brief />
      </span>
    </p>
  );
}

function detailsOf({ acting }: OfficeLine, country: string, dates: string | undefined): string {
  return [acting && words.acting, country, dates].filter(Boolean).join(' · ');
}
