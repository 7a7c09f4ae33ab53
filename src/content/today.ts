import type { IsoDay } from '../core/model/date.ts';

/** The reader's own calendar day. */
export function today(): IsoDay {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
