import type { Page } from 'puppeteer-core';

/** What a page's renderer holds once everything that is no longer needed has been thrown away. */
export interface Memory {
  /** Nodes of the document, and others that somebody still holds. */
  nodes: number;
  /** Bytes of JavaScript's memory, the page's own and ours. */
  bytes: number;
}

/** Measures a page's memory where the browser tells of it; Firefox does not. */
export async function memoryMeter(tab: Page): Promise<(() => Promise<Memory>) | undefined> {
  const cdp = await tab.createCDPSession().catch(() => undefined);
  if (!cdp) return undefined;
  await cdp.send('Performance.enable');
  return async () => {
    for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find(entry => entry.name === name)?.value ?? Number.NaN;
    return { nodes: metric('Nodes'), bytes: metric('JSHeapUsedSize') };
  };
}
