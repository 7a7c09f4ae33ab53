/** How often the address is compared where the browser has no Navigation API, in milliseconds. */
const LOOK_AGAIN = 1000;

/**
 * Tells when the page moves to another address without being loaded anew; the fragment does not count.
 *
 * The Navigation API (https://developer.mozilla.org/docs/Web/API/Navigation_API) tells at once; Firefox before 147
 * has none, and a content script cannot see a page's own calls of `history.pushState`.
 */
export function watchAddress(window: Window, moved: (address: URL) => void, signal: AbortSignal): void {
  let last = addressOf(window);
  const look = () => {
    const now = addressOf(window);
    if (now === last) return;
    last = now;
    moved(new URL(now));
  };
  const navigation: EventTarget | undefined = (window as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
  } else {
    const timer = window.setInterval(look, LOOK_AGAIN);
    signal.addEventListener('abort', () => window.clearInterval(timer));
  }
  window.addEventListener('popstate', look, { signal });
}

function addressOf({ location }: Window): string {
  return location.href.slice(0, location.href.length - location.hash.length);
}
