// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isServerDrawn, isWaiting } from '../../src/content/server-drawn.ts';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
}

describe('a page drawn by a server for a script that takes it over', () => {
  test.each([
    ['React 17', '<div data-reactroot=""><p>Truss</p></div>'],
    ['React 19, two texts side by side', '<div id="root"><p>12<!-- --> readers</p></div>'],
    [
      'React 19, a part that is still to come',
      '<main><!--$?--><template id="B:0"></template><!--/$--></main>',
    ],
    [
      'Next.js',
      '<div id="__next"><p>Truss</p></div><script id="__NEXT_DATA__" type="application/json">{}</script>',
    ],
    ['Gatsby', '<div id="___gatsby"><p>Truss</p></div>'],
    ['Vue 2', '<div id="app" data-server-rendered="true"><p>Truss</p></div>'],
    ['Vue 3', '<div id="app"><ul><!--[--><li>Truss</li><!--]--></ul></div>'],
    ['Nuxt', '<div id="__nuxt"><p>Truss</p></div>'],
    ['Svelte 5', '<div><!--[--><p>Truss</p><!--]--></div>'],
    ['Svelte 5, the other branch', '<div><!--[!--><p>Truss</p><!--]--></div>'],
    ['Astro', '<astro-island ssr client="load"><p>Truss</p></astro-island>'],
    ['Angular', '<app-root ngh="0"><p>Truss</p></app-root>'],
  ])('is known by what %s writes', (_, body) => {
    expect(isServerDrawn(pageOf(body))).toBe(true);
  });

  test('is not any page with comments, data and custom elements', () => {
    const body = `<!-- start of article --><!--[if IE]>x<![endif]--><article data-id="7"><p>Truss</p></article>
      <astro-island client="load"><p>Lavrov</p></astro-island><!-- wp:paragraph --><p>Kremlin</p>`;
    expect(isServerDrawn(pageOf(body))).toBe(false);
  });
});

describe('a page that plainly waits for its script', () => {
  test('bears a sign that the script takes away', () => {
    const page = pageOf('<app-root ngh="0"><p>Truss</p></app-root>');
    expect(isWaiting(page)).toBe(true);
    page.querySelector('app-root')!.removeAttribute('ngh');
    expect(isWaiting(page)).toBe(false);
  });

  test('is not one whose islands wait for the reader to scroll to them', () => {
    expect(isWaiting(pageOf('<astro-island ssr client="visible"><p>Truss</p></astro-island>'))).toBe(false);
  });
});
