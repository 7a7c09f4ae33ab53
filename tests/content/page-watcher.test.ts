// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createPageWatcher } from '../../src/content/page-watcher.ts';

const microtasks = () => new Promise(resolve => setTimeout(resolve));

describe('the page watcher', () => {
  let told: string[][];
  let stop: AbortController;
  const describeRecord = ({ type, target, oldValue }: MutationRecord) =>
    `${type} ${target.nodeName} ${oldValue ?? ''}`.trim();
  const start = () =>
    createPageWatcher(document, records => told.push(records.map(describeRecord)), stop.signal);

  beforeEach(() => {
    document.body.innerHTML = '<p>Truss</p>';
    told = [];
    stop = new AbortController();
    return () => stop.abort();
  });

  test('tells what the page adds, writes and lets be edited', async () => {
    start();
    const [paragraph] = document.body.children;
    (paragraph!.firstChild as Text).data = 'Lavrov';
    document.body.append('!');
    paragraph!.setAttribute('contenteditable', 'true');
    paragraph!.setAttribute('class', 'lead');
    await microtasks();
    expect(told).toEqual([['characterData #text Truss', 'childList BODY', 'attributes P']]);
  });

  test('does not tell what is done quietly', async () => {
    const watcher = start();
    watcher.quietly(() => document.body.append('ours'));
    await microtasks();
    expect(told).toEqual([]);
    document.body.append('theirs');
    await microtasks();
    expect(told).toEqual([['childList BODY']]);
  });

  test('tells first what the page did before', () => {
    const watcher = start();
    document.body.append('theirs');
    watcher.quietly(() => told.push(['our change']));
    expect(told).toEqual([['childList BODY'], ['our change']]);
  });

  test('goes on watching after a quiet change has failed', async () => {
    const watcher = start();
    const fail = () => {
      throw new Error('no such node');
    };
    expect(() => watcher.quietly(fail)).toThrow('no such node');
    document.body.append('theirs');
    await microtasks();
    expect(told).toEqual([['childList BODY']]);
  });

  test('tells the last of it when it is stopped, and nothing after', async () => {
    const watcher = start();
    document.body.append('theirs');
    stop.abort();
    expect(told).toEqual([['childList BODY']]);
    document.body.append('more');
    watcher.quietly(() => document.body.append('ours'));
    document.body.append('still more');
    await microtasks();
    expect(told).toEqual([['childList BODY']]);
  });
});
