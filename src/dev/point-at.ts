import type { ElementHandle, Page } from 'puppeteer-core';

/**
 * Moves the real pointer onto an element the way a hand does: in small steps, slower and slower, and then it rests.
 * The extension opens a card only for a pointer that was moved there, and not for one that flew past.
 */
export async function pointAt(page: Page, element: ElementHandle): Promise<void> {
  await page.bringToFront();
  await element.evaluate(target => target.scrollIntoView({ block: 'center', behavior: 'instant' }));
  // Scrolling under a pointer that rests is not pointing: wait until that is over.
  await pause(150);
  const [box] = await element.evaluate(target =>
    [...target.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
  if (box === undefined) throw new Error('The element to point at is not to be seen.');
  const x = box.x + Math.min(box.width / 2, 20);
  const y = box.y + box.height / 2;
  for (const distance of [60, 30, 16, 8, 5, 3, 2, 1, 0]) {
    await page.mouse.move(x + distance, y);
    await pause(20);
  }
}

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
