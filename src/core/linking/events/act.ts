import type { EventKind } from '../../model/event.ts';

/** What the words of a sentence say that people did: the kinds of events it may be. */
export const acts = [
  'call',
  'speak',
  'talks',
  'meeting',
  'reception',
  'visit',
  'summit',
  'conference',
  'invitation',
  'announcement',
  'agreement',
] as const;
export type Act = (typeof acts)[number];

/**
 * How well an event of a kind answers to an act, from 0 (never) to 1 (its very kind). Sources call the same occasion
 * talks, a meeting or a visit, so these are near each other; a call is no meeting.
 */
export const fits: Record<Act, Partial<Record<EventKind, number>>> = {
  call: { call: 1, talks: 0.4, conference: 0.3 },
  speak: { call: 1, talks: 0.8, meeting: 0.7, summit: 0.4, visit: 0.4 },
  talks: { talks: 1, meeting: 0.9, summit: 0.8, visit: 0.6, conference: 0.5, call: 0.4 },
  meeting: { meeting: 1, talks: 0.9, summit: 0.8, visit: 0.6, conference: 0.5 },
  reception: { visit: 1, meeting: 0.9, talks: 0.9, summit: 0.7, conference: 0.5 },
  visit: { visit: 1, talks: 0.7, meeting: 0.7, summit: 0.6, conference: 0.5 },
  summit: { summit: 1, talks: 0.7, meeting: 0.7, conference: 0.6, visit: 0.4 },
  conference: { conference: 1, summit: 0.8, talks: 0.5, meeting: 0.5 },
  invitation: { invitation: 1 },
  announcement: { announcement: 1 },
  agreement: { agreement: 1 },
};
