/**
 * Where on the page the card has to stand so that it can be seen and used: a modal dialog makes all outside it inert,
 * so the card of a name in one belongs inside. Everything else is under `<html>`.
 */
export function homeOf(mention: Element): Element {
  const dialog = mention.closest('dialog');
  return dialog !== null && isModal(dialog) ? dialog : mention.ownerDocument.documentElement;
}

/** The modal dialog that keeps the reader from all outside it; none when the page has opened none. */
export function frontDialog(document: Document): Element | undefined {
  return [...document.querySelectorAll('dialog[open]')].findLast(isModal);
}

function isModal(dialog: Element): boolean {
  return dialog.matches(':modal');
}
