/**
 * What servers write into a page that a script of the page takes over later, piece by piece as the server drew it
 * ("hydration"): the roots and data of React, Next.js, Gatsby, Remix, Fusion, Vue, Nuxt, SvelteKit, Preact islands.
 */
const rootsAndData = [
  ...['#__next', '#__NEXT_DATA__', '#___gatsby', '#fusion-app', '#__nuxt', '#__NUXT_DATA__'],
  ...['[data-reactroot]', '[data-sveltekit-preload-data]', '[data-sveltekit-hydrate]', 'gu-island'],
].join();

/**
 * Parts that a script takes over only when the reader comes to them, or does something: islands of Astro and 11ty, and
 * what bears the sign that components agreed on (https://github.com/webcomponents-cg/community-protocols).
 */
export const waitingIsland =
  'astro-island[ssr]:is([client="visible"], [client="media"]), is-land:not([ready]), [defer-hydration]';

/** Signs that go when the script has taken over what bears them: Vue 2, Angular, Astro's islands that do not wait. */
const fading = [
  '[data-server-rendered]',
  '[ngh]',
  'astro-island[ssr]:not([client="visible"], [client="media"])',
].join();

/**
 * The comments of React's server, between two texts and around what may come later, and those of Vue 3 and Svelte
 * around lists and branches.
 */
const comment = /^(?: |\$[?!~]?|\[[!-]?)$/;

/** Whether a server has drawn the page for a script that is to take it over, perhaps has done so. */
export function isServerDrawn(document: Document): boolean {
  return document.querySelector(`${rootsAndData}, ${fading}`) !== null || hasTellingComment(document);
}

/** Whether some of the page plainly has not been taken over yet. Says nothing of React and Vue 3, which show no sign. */
export function isWaiting(document: Document): boolean {
  return document.querySelector(fading) !== null;
}

function hasTellingComment(document: Document): boolean {
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    if (comment.test((node as Comment).data)) return true;
  }
  return false;
}
