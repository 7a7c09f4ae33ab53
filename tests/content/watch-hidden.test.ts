// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { watchHidden } from '../../src/content/watch-hidden.ts';

const told = () => new Promise(done => setTimeout(done));

test('what was hidden is told when it is shown, and nothing else that changes', async () => {
  document.body.innerHTML =
    '<main hidden></main><p style="display: none"></p><div aria-hidden="true"></div><h1></h1>';
  const [main, p, div, h1] = [...document.body.children] as HTMLElement[];
  const shown: Element[] = [];
  const ending = new AbortController();
  const { look } = watchHidden(elements => shown.push(...elements), ending.signal);
  look(document);

  p!.style.color = 'navy';
  h1!.style.color = 'navy';
  await told();
  expect(shown).toEqual([]);

  main!.hidden = false;
  p!.style.display = '';
  div!.removeAttribute('aria-hidden');
  await told();
  expect(shown).toEqual([main, p, div]);

  ending.abort();
  main!.hidden = true;
  main!.hidden = false;
  await told();
  expect(shown).toHaveLength(3);
});
