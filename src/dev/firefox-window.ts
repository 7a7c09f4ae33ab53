import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's WebDriver BiDi connection that it keeps to itself. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface ContextTree {
  contexts: { context: string; url: string }[];
}

type Evaluated = { type: 'success'; result: { value?: unknown } } | { type: 'exception' };

/**
 * The value of an expression, evaluated in Firefox's own window: there the toolbar and the log of the whole browser are
 * within reach, which WebDriver BiDi itself has no commands for. The value is text, so that it crosses as it is.
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as Browser & { connection: BidiConnection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const window = (tree as ContextTree).contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox has no window.');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'success') return String(evaluated.result.value);
  throw new Error(`Firefox could not evaluate ${expression}: ${JSON.stringify(evaluated)}`);
}
