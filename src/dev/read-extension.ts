import type { Page } from 'puppeteer-core';
import type { Card, MeetingLine } from '../core/card/card.ts';
import type { PageState } from '../messages/contract.ts';
import type { ExtensionAsker } from './ask-extension.ts';
import { waitForCard } from './open-card.ts';
import { pause, pointAt } from './point-at.ts';

/** What the running extension says of a page: one line of `npm start -- --headless`. */
export interface Reading {
  article: boolean;
  asOf: { date: string; from: string };
  language?: string;
  mentions: { text: string; kind: string; via: string; entities: { id: string; name: string }[] }[];
  /** The first card, opened with the pointer. */
  card: { text: string };
  cast: CastMember[];
}

/** An actor of the article, with what their card says. */
interface CastMember {
  id: string;
  name: string;
  kind: string;
  /** The most senior office on the as-of date, in full and as newspapers say it. */
  office?: string;
  shortOffice?: string;
  meetings: {
    day?: string;
    title: string;
    /** `upcoming`: after the article, and known of when it was written; `after`: only known later. */
    relation: 'before' | 'upcoming' | 'after';
    then?: string;
    since?: string;
  }[];
}

/** How long a page may take to be read, in milliseconds. */
const readingLimit = 20_000;

/** Reads off the running extension what it makes of the article in a tab; `undefined` when it does not run there. */
export async function readExtension(page: Page, asker: ExtensionAsker): Promise<Reading | undefined> {
  const tab = await asker.tabOf(page);
  const state = await waitUntilRead(tab, asker);
  if (state === undefined) return undefined;
  const mentions = state.mentions.map(({ text, kind, via, entities }) => ({
    text,
    kind,
    via,
    entities: entities.map(({ id, name }) => ({ id, name })),
  }));
  return {
    article: state.article,
    asOf: state.asOf,
    ...(state.language !== undefined && { language: state.language }),
    mentions,
    card: { text: await firstCard(page) },
    cast: await readCast(state, asker),
  };
}

/** What the page says of itself once it has been read; a page without our script never answers. */
async function waitUntilRead(tab: number, asker: ExtensionAsker): Promise<PageState | undefined> {
  let state: PageState | undefined;
  for (const end = Date.now() + readingLimit; Date.now() < end; await pause(100)) {
    state = await asker.askPage(tab, 'describePage', {}).catch(() => undefined);
    if (state !== undefined && state.phase !== 'reading') return state;
    // A script that runs answers soon; a page that has none is not waited for as long as one that is being read.
    if (state === undefined && Date.now() > end - readingLimit + 5_000) return undefined;
  }
  return state;
}

async function firstCard(page: Page): Promise<string> {
  const mention = await page.$('dramatis-mention');
  if (mention === null) return '';
  await pointAt(page, mention);
  return waitForCard(page);
}

async function readCast(state: PageState, asker: ExtensionAsker): Promise<CastMember[]> {
  const ids = [...new Set(state.mentions.flatMap(({ entities }) => entities.map(({ id }) => id)))];
  const cast: CastMember[] = [];
  for (const entity of ids) {
    const company = ids.filter(id => id !== entity);
    const card = await asker.askBackground('readCard', { entity, asOf: state.asOf.date, company });
    if (card !== null) cast.push(castMember(card));
  }
  return cast;
}

function castMember(card: Card): CastMember {
  const office = card.kind === 'person' ? card.offices[0] : undefined;
  return {
    id: card.id,
    name: card.name,
    kind: card.kind,
    ...(office && { office: office.title }),
    ...(office?.short !== undefined && { shortOffice: office.short }),
    meetings: card.meetings.map(meeting => meetingOf(meeting, card.asOf)),
  };
}

function meetingOf(meeting: MeetingLine, asOf: string): CastMember['meetings'][number] {
  const { title, start } = meeting;
  const then = meeting.then?.status;
  const since = meeting.since.at(-1)?.status;
  const over = then === 'held' || (start !== undefined && start < asOf.slice(0, start.length));
  return {
    ...(start !== undefined && { day: start }),
    title,
    relation: over ? 'before' : then === undefined ? 'after' : 'upcoming',
    ...(then && { then }),
    ...(since && { since }),
  };
}
