import browser from 'webextension-polyfill';

/**
 * The bytes of the dataset that is built into the extension; nothing is fetched from the network.
 *
 * They are on their way from the moment this module is first evaluated: whoever imports it before the rest of what it
 * needs has that evaluated meanwhile.
 */
export const datasetFile: Promise<Uint8Array> = fetchDatasetFile();

async function fetchDatasetFile(): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL('dataset.bin'));
  if (!response.ok) throw new Error(`dataset.bin could not be opened (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}
