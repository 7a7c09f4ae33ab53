import { expect, test } from 'vitest';
import type { MeetingLine } from '../../src/core/card/card.ts';
import { meetingDots } from '../../src/ui/meeting-dots.ts';

const on = (start?: string): MeetingLine => ({
  event: `event-${start}`,
  kind: 'call',
  title: 'Call',
  when: 'before',
  participants: [],
  company: [],
  since: [],
  sources: [],
  ...(start && { start }),
});
const at = (...starts: (string | undefined)[]) =>
  meetingDots(starts.map(on), '2022-01-28')?.dots.map(dot => dot.at);

test('meetings lie on a line of time to scale, with the article between them', () => {
  const picture = meetingDots([on('2022-01-08'), on('2022-01-28'), on('2022-02-17')], '2022-01-28');
  expect(picture?.dots.map(dot => dot.at)).toEqual([0, 0.5, 1]);
  expect(picture?.asOf).toBe(0.5);
});

test('the day before and the day after are not at the ends of the line', () => {
  expect(at('2022-01-27', '2022-01-29')).toEqual([6 / 14, 8 / 14]);
});

test('a month stands in its middle; a year, and no day at all, have no place', () => {
  expect(at('2022-01-14', '2022-02')).toEqual([0, 1]);
  expect(at('2022', undefined, '2022-01-14', '2022-02')).toEqual([0, 1]);
});

test('one meeting makes no picture', () => {
  expect(at('2022-01-14', '2022')).toBeUndefined();
});
