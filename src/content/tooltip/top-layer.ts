/**
 * Where on the page the card has to stand so that it can be seen and used: a modal dialog and an element on the full
 * screen make all outside them inert, so the card of a name in one belongs inside. Everything else is under `<html>`.
 */
export function homeOf(mention: Element): Element {
  const { documentElement, fullscreenElement } = mention.ownerDocument;
  const dialog = mention.closest('dialog');
  const homes = [documentElement, fullscreenElement, dialog && isModal(dialog) ? dialog : null];
  return homes
    .filter(home => home?.contains(mention) === true)
    .reduce<Element>((inner, home) => (home && inner.contains(home) ? home : inner), documentElement);
}

/** What keeps the reader from all outside it; nothing when the whole page is theirs. */
export function enclosure(document: Document): Element | null {
  return [...document.querySelectorAll('dialog[open]')].findLast(isModal) ?? document.fullscreenElement;
}

function isModal(dialog: Element): boolean {
  return dialog.matches(':modal');
}
