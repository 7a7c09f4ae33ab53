import browser from 'webextension-polyfill';
import type {
  Answer,
  Answers,
  Asker,
  BackgroundQuestions,
  Contract,
  Envelope,
  PageQuestions,
  Question,
  Readers,
} from '../messages/contract.ts';

/** Asks the background; rejects when the question is refused or nobody is there to answer. */
export async function askBackground<K extends keyof BackgroundQuestions>(
  ask: K,
  question: Question<BackgroundQuestions, K>,
): Promise<Answer<BackgroundQuestions, K>> {
  return answered(ask, await browser.runtime.sendMessage({ ask, question } satisfies Envelope));
}

/** Asks the page in a tab; rejects when it has no script of ours. */
export async function askPage<K extends keyof PageQuestions>(
  tab: number,
  ask: K,
  question: Question<PageQuestions, K>,
): Promise<Answer<PageQuestions, K>> {
  return answered(ask, await browser.tabs.sendMessage(tab, { ask, question } satisfies Envelope));
}

/**
 * Answers the questions of one contract, each read by its reader first, until `signal` aborts.
 *
 * Only messages from this extension that ask one of `answers` are taken; a question that does not pass its reader is
 * refused with the reader's reason, which reaches the asker as a rejection.
 */
export function answer<C extends Partial<Contract>>(
  answers: Answers<C>,
  readers: Readers<C>,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    // `undefined` says "not for me" and lets another listener answer.
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const { ask, question } = message;
    if (!Object.hasOwn(answers, ask)) return undefined;
    return answerOne(answers, readers, ask as keyof C, question, askerOf(sender));
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

// Asynchronous from its first line, so that what a reader or an answer throws becomes a rejection.
async function answerOne<C extends Partial<Contract>, K extends keyof C>(
  answers: Answers<C>,
  readers: Readers<C>,
  ask: K,
  question: unknown,
  asker: Asker,
): Promise<Answer<C, K>> {
  return answers[ask](readers[ask](question), asker);
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'ask' in message && typeof message.ask === 'string'
  );
}

function askerOf(sender: browser.Runtime.MessageSender): Asker {
  return sender.tab?.id === undefined ? {} : { tab: sender.tab.id };
}

/** No answer is ever `undefined`: that is what the polyfill makes of a listener that was stopped before it answered. */
function answered<T>(ask: string, answer: unknown): T {
  if (answer === undefined) throw new Error(`${ask}: nobody answered`);
  return answer as T;
}
