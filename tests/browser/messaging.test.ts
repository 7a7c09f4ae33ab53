import '../support/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { answer, askBackground, askPage } from '../../src/browser/messaging.ts';
import type { Answers, Asker, BackgroundQuestions } from '../../src/messages/contract.ts';
import { backgroundReaders } from '../../src/messages/validate.ts';
import { events, startAfresh, state } from '../support/fake-browser.ts';

beforeEach(startAfresh);

const answers: Answers<BackgroundQuestions> = {
  findMentions: () => {
    throw new Error('the dataset cannot be used: it is cut short');
  },
  readCard: () => null,
  showCount: () => null,
  hideName: () => true,
  nameEntities: () => [],
  describeDataset: () => ({ state: 'damaged', reason: 'it is cut short' }),
};

const knock = (message: unknown, id = 'dramatis') => events.onMessage.happen(message, { id });

describe('the door', () => {
  beforeEach(() => answer(answers, backgroundReaders));

  test('answers a question of the contract', async () => {
    expect(await askBackground('describeDataset', {})).toEqual({
      state: 'damaged',
      reason: 'it is cut short',
    });
  });

  test('answers null as null', async () => {
    expect(await askBackground('readCard', { entity: 'Q1', asOf: '2022-01-28', company: [] })).toBeNull();
  });

  test.each([
    ['another extension', { ask: 'describeDataset', question: {} }, 'another'],
    ['a question of no contract', { ask: 'readHistory', question: {} }],
    ['a name every object has', { ask: 'toString', question: {} }],
    ['a message without a question', { hello: 'world' }],
    ['a text', 'describeDataset'],
    ['nothing', null],
  ])('stays shut to %s', (_, message, id?: string) => {
    expect(knock(message, id)).toEqual([undefined]);
  });

  test('refuses a question that is not as agreed, and says why', async () => {
    const asOf = '2022-02-30';
    await expect(askBackground('readCard', { entity: 'Q1', asOf, company: [] })).rejects.toThrow(
      'readCard: asOf must be a day, written 2022-02-10',
    );
  });

  test('never throws at the browser: what an answer throws is a rejection', async () => {
    const [answered] = knock({
      ask: 'findMentions',
      question: { asOf: '2022-01-28', blocks: [], known: [] },
    });
    await expect(answered).rejects.toThrow('the dataset cannot be used');
  });
});

test('the asker is known by its tab', async () => {
  const askers: Asker[] = [];
  const showCount: Answers<BackgroundQuestions>['showCount'] = (_, asker) => {
    askers.push(asker);
    return null;
  };
  answer({ ...answers, showCount }, backgroundReaders);
  await askBackground('showCount', { actors: 5 });
  expect(askers).toEqual([{ tab: 7 }]);
});

test('a door closed by its signal answers nobody', async () => {
  const life = new AbortController();
  answer(answers, backgroundReaders, life.signal);
  life.abort();
  await expect(askBackground('describeDataset', {})).rejects.toThrow('describeDataset: nobody answered');
});

describe('a page', () => {
  test('with our script answers', async () => {
    state.pages[4] = ({ ask, question }) => ({ ask, question });
    expect(await askPage(4, 'stepMention', { direction: 'next' })).toEqual({
      ask: 'stepMention',
      question: { direction: 'next' },
    });
  });

  test('without our script is a rejection', async () => {
    await expect(askPage(5, 'describePage', {})).rejects.toThrow('Receiving end does not exist');
  });
});
