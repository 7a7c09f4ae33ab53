import browser from 'webextension-polyfill';

/** The bytes of the dataset that is built into the extension; nothing is fetched from the network. */
export async function fetchDatasetFile(): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL('dataset.bin'));
  if (!response.ok) throw new Error(`dataset.bin could not be opened (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}
