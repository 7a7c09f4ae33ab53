/** How much a change shifts the page, as browsers count it (https://web.dev/cls), and how many pixels higher it makes it. */
export async function watchShifts(
  css: string,
  change: () => void,
): Promise<{ shifted: number; grown: number }> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  // What the page shifts by itself while it opens is none of ours.
  await pause(700);
  await frames(2);
  let shifted = 0;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shifted += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift' });
  const before = document.documentElement.scrollHeight;
  change();
  await frames(4);
  await pause(100);
  observer.disconnect();
  return { shifted, grown: document.documentElement.scrollHeight - before };
}

function pause(time: number): Promise<void> {
  return new Promise(done => setTimeout(done, time));
}

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(done => requestAnimationFrame(done));
}
