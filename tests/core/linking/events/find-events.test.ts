import { describe, expect, test } from 'vitest';
import { eventsIn } from './winter-2022.ts';

describe('what people did together', () => {
  test.each([
    ['Antony Blinken met Sergey Lavrov in Geneva last Friday.', ['met → blinken-lavrov']],
    ['Talks between Blinken and Lavrov in Geneva brought no progress.', ['Talks → blinken-lavrov']],
    ['Lavrov and Blinken held talks on Ukraine in Geneva a week ago.', ['held talks → blinken-lavrov']],
    [
      'Putin used a telephone call with Emmanuel Macron on Friday to complain.',
      ['telephone call → macron-call'],
    ],
    ['Boris Johnson will speak to Vladimir Putin in the coming days.', ['speak → johnson-call']],
    [
      'Liz Truss is expected to meet her colleague Lavrov within the next two weeks.',
      ['meet → truss-lavrov'],
    ],
    ['The Truss-Lavrov meeting is set for February.', ['meeting → truss-lavrov']],
    ['Antony Blinken sat down with Lavrov last Friday.', ['sat down → blinken-lavrov']],
    ['After two hours with Lavrov last Friday Blinken left Geneva.', ['two hours → blinken-lavrov']],
    ['Shoigu invited Wallace to Moscow last Friday.', ['invited → shoigu-invites']],
    ['Wallace had extended an invitation to Shoigu last week.', ['invitation → wallace-invites']],
    ['Next week Ben Wallace will travel to Hungary and Croatia.', ['travel → wallace-tour']],
    ['Johnson is due to visit Eastern Europe next week.', ['visit → johnson-kyiv']],
    [
      'Wallace will go to Moscow in February for talks with Shoigu.',
      ['go → wallace-shoigu', 'talks → wallace-shoigu'],
    ],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });

  test('a visit is the visit, and the talks held on it are the talks', () => {
    expect(eventsIn('Truss will visit Moscow in February to hold talks with Lavrov.')).toEqual([
      'visit → truss-visit',
      'hold talks → truss-lavrov',
    ]);
  });

  test('the same words mean another call three days later', () => {
    const text = 'Macron and Putin spoke by telephone today.\nThe call between Macron and Putin was long.';
    const call = (asOf: string) => eventsIn(text, { asOf }).map(one => one.split(' → ')[1]);
    expect(call('2022-01-28')).toEqual(['macron-call', 'macron-call']);
    expect(call('2022-01-31')).toEqual(['macron-call-again', 'macron-call-again']);
  });

  test('each of two ministers makes a visit of his or her own', () => {
    expect(
      eventsIn('Shoigu will host Wallace on February 11 and Scholz travels to Moscow on February 15.'),
    ).toEqual(['host → wallace-shoigu', 'travels → scholz-moscow']);
    expect(eventsIn('Macron and Scholz are expected to travel to Moscow in February.')).toEqual([
      'travel → macron-moscow, scholz-moscow',
    ]);
  });

  test('each trigger of a sentence has its own time', () => {
    expect(eventsIn('Scholz will visit Kyiv on February 14 and travel to Moscow on February 15.')).toEqual([
      'visit → scholz-kyiv',
      'travel → scholz-moscow',
    ]);
  });

  test('"she" is someone of the sentence before, and "the meeting" the one that was told of', () => {
    expect(eventsIn('Truss has asked for a visit.\nShe will hold talks with Lavrov in February.')).toEqual([
      'hold talks → truss-lavrov',
    ]);
    expect(
      eventsIn('Truss will meet Lavrov on February 10. Officials hope that the meeting brings progress.'),
    ).toEqual(['meet → truss-lavrov', 'meeting → truss-lavrov']);
  });

  test('a place and a day stand for what took place there when those who met are in the article', () => {
    expect(
      eventsIn('Scholz is to see Putin.\nHe will visit Kyiv on February 14 and Moscow the day after.').slice(
        -1,
      ),
    ).toEqual(['the day after → scholz-moscow']);
    expect(eventsIn('Blinken heard Lavrov.\nGeneva last week was the start.')).toEqual([
      'last week → blinken-lavrov',
    ]);
  });
});

describe('nothing is found', () => {
  test.each([
    ['of what may never be', 'Truss could meet Lavrov in Moscow on February 10.'],
    ['of what is only wished for', 'Britain seeks talks between Truss and Lavrov in February.'],
    ['of what did not take place', 'Blinken did not meet Lavrov in Geneva last Friday.'],
    ['on another day', 'Macron and Putin had a call on Wednesday.'],
    ['in another place', 'Blinken met Lavrov in Brussels last Friday.'],
    ['with someone else', 'Blinken met Kuleba in Geneva last Friday.'],
    ['with one person and no place', 'Lavrov held talks last Friday.'],
    ['long after', 'Blinken met Lavrov and said so.', '2022-08-01'],
    ['before it was known', 'Truss met Lavrov in Moscow.'],
    ['on the dateline', 'GENEVA, Jan. 21 (Reuters) - Blinken saw Lavrov.'],
    ['at a press conference', 'Johnson held a news conference in Munich on February 18.'],
    ['in a figure of speech', 'Putin called Johnson a friend, and Macron went to sleep in Moscow.'],
    ['in a language that is not understood', 'Blinken met Lavrov in Geneva last Friday.', '2022-01-28', 'fi'],
  ])('%s', (_, text, asOf = '2022-01-28', language = 'en') => {
    expect(eventsIn(text, { asOf, language })).toEqual([]);
  });
});

describe('an event that bears a name', () => {
  test.each([
    [
      'in January 2022 the edition three weeks ahead',
      'He will speak at the Munich Security Conference.',
      '2022-01-28',
      'munich-2022',
    ],
    [
      'in March 2021 the one just held',
      'He had spoken at the Munich Security Conference.',
      '2021-03-01',
      'munich-2021',
    ],
    [
      'by its year',
      'It began at the Munich Security Conference in February 2021.',
      '2022-01-28',
      'munich-2021',
    ],
    ['by its place', 'The NATO summit in Madrid is near.', '2022-01-28', 'nato-2022'],
    ['by the year before it', 'Little came of last year’s NATO summit.', '2022-01-28', 'nato-2021'],
    ['at any distance when there is only one', 'Britain presided over COP26.', '2025-05-01', 'cop26'],
    ['once it has come about', 'The Russian invasion of Ukraine has changed it.', '2022-03-01', 'invasion'],
  ])('%s', (_, text, asOf, event) => {
    expect(eventsIn(text, { asOf })).toEqual([expect.stringMatching(new RegExp(` → ${event}$`))]);
  });

  test('a gathering is called by who holds it, about its days', () => {
    expect(eventsIn('He came from a NATO meeting in Brussels.', { asOf: '2021-06-16' })).toEqual([
      'meeting → nato-2021',
    ]);
    expect(eventsIn('Little came of last week’s NATO in Madrid.', { asOf: '2022-07-06' })).toEqual([
      'last week → nato-2022',
    ]);
    expect(eventsIn('He came from a NATO meeting in Brussels.', { asOf: '2022-01-28' })).toEqual([]);
  });

  test('an invasion that is feared is none', () => {
    expect(eventsIn('Britain fears a Russian invasion of Ukraine.')).toEqual([]);
  });

  test('of editions as far away as each other neither is meant', () => {
    expect(eventsIn('They remember the Munich Security Conference.', { asOf: '2021-08-20' })).toEqual([]);
  });
});
