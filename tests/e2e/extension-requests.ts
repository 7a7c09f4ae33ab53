import type { Target } from 'puppeteer-core';
import type { BrowserSession } from '../../src/dev/browser-session.ts';
import { evaluateInFirefox } from '../../src/dev/firefox-window.ts';

/** Listens from now on for requests that the extension makes; the function tells their addresses so far. */
export async function listenForRequests(session: BrowserSession): Promise<() => Promise<string[]>> {
  return session.name === 'chrome' ? listenInChromium(session) : listenInFirefox(session);
}

/** In Chromium a request is the extension's when it starts in its worker or its pages, or its script is on the stack. */
async function listenInChromium({
  browser,
  extensionOrigin,
}: BrowserSession): Promise<() => Promise<string[]>> {
  const addresses: string[] = [];
  const listen = async (target: Target) => {
    if (!['page', 'service_worker'].includes(target.type())) return;
    const protocol = await target.createCDPSession();
    await protocol.send('Network.enable');
    protocol.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const startedBy = `${target.url()} ${JSON.stringify(initiator)}`;
      if (startedBy.includes(extensionOrigin)) addresses.push(request.url);
    });
  };
  await Promise.all(browser.targets().map(listen));
  browser.on('targetcreated', target => void listen(target).catch(() => {}));
  return async () => addresses;
}

/** In Firefox every request says who wanted it: the extension itself, or its script in a page. */
async function listenInFirefox({ browser }: BrowserSession): Promise<() => Promise<string[]>> {
  await evaluateInFirefox(
    browser,
    `globalThis.extensionRequests = [];
    globalThis.extensionListener = {
      observe(channel) {
        const { triggeringPrincipal } = channel.QueryInterface(Ci.nsIChannel).loadInfo;
        if (triggeringPrincipal?.isAddonOrExpandedAddonPrincipal) extensionRequests.push(channel.URI.spec);
      },
    };
    Services.obs.addObserver(extensionListener, 'http-on-opening-request');`,
  );
  return async () => JSON.parse(await evaluateInFirefox(browser, 'JSON.stringify(extensionRequests)'));
}
