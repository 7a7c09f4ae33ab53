// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { listenForGestures } from '../../../src/content/tooltip/hover-listener.ts';

test('events that a page makes up are not the reader’s', () => {
  const heard = vi.fn();
  const gestures = {
    onPoint: heard,
    onScroll: () => {},
    onClick: heard,
    onEscape: heard,
    onResize: () => {},
    onHide: () => {},
  };
  const control = new AbortController();
  listenForGestures(document, gestures, control.signal);
  document.body.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientX: 5, clientY: 5 }));
  document.body.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(heard).not.toHaveBeenCalled();
  control.abort();
});
