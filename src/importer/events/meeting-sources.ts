import type { SourceReference } from '../../compiler/schema.ts';

/** How a source of the meetings is cited, and what kind of day it gives. */
interface MeetingSource {
  /** Begins the draft's name for the source. */
  source: string;
  publisher: string;
  /** The collection to cite where the draft names no page but a whole channel. */
  channel?: { url: string; collection: string };
  /** Its day is the day of publication. */
  dayOfPublication?: true;
  /** It tells of each meeting by itself, and the draft has put those of one day together. */
  oneByOne?: true;
  /** It tells of journeys, whatever they were for. */
  journeys?: true;
  /** It tells who spoke in a debate. */
  debate?: true;
}

const meetingSources: MeetingSource[] = [
  { source: 'hsg-travels', publisher: 'US Office of the Historian', journeys: true },
  { source: 'hsg-visits', publisher: 'US Office of the Historian', journeys: true },
  {
    source: 'Russian MFA Telegram',
    publisher: 'Russian Foreign Ministry, on Telegram',
    channel: { url: 'https://t.me/MFARussia', collection: 'mfa-russia' },
    dayOfPublication: true,
    oneByOne: true,
  },
  {
    source: 'kremlin.ru',
    publisher: 'President of Russia',
    channel: { url: 'http://en.kremlin.ru/events/president/news', collection: 'kremlin' },
    dayOfPublication: true,
    oneByOne: true,
  },
  { source: 'president.gov.ua', publisher: 'President of Ukraine', dayOfPublication: true, oneByOne: true },
  { source: 'UNGDC', publisher: 'UN General Debate Corpus', debate: true },
];

/** Headlines of state media are never cited; another source must tell of the meeting. */
const stateMedia = /^media headline/;

/** What is known of a source by the draft's name for it; `undefined` for state media. */
export function meetingSource(source: string): MeetingSource | undefined {
  if (stateMedia.test(source)) return undefined;
  const found = meetingSources.find(one => source.startsWith(one.source));
  if (found === undefined) throw new Error(`meetings.jsonl: nothing is known of the source "${source}"`);
  return found;
}

/** The page or collection to cite; `undefined` for state media. */
export function citeMeeting(source: string, url: string): SourceReference | undefined {
  const known = meetingSource(source);
  if (known === undefined) return undefined;
  if (known.channel?.url === url) return known.channel.collection;
  return { url, publisher: known.publisher };
}
