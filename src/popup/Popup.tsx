import { type Settings, siteIsOn, siteOf } from '../core/settings/settings.ts';
import type { DatasetState } from '../messages/contract.ts';
import { sayDate } from '../ui/say-date.ts';
import { asOfLine } from './as-of-line.ts';
import { countKinds } from './count-kinds.ts';
import { KindSwitches } from './KindSwitches.tsx';
import { type Offer, offersFor } from './offers.ts';
import type { Page } from './page.ts';
import { pageLine } from './page-line.ts';
import { Switch } from './Switch.tsx';
import { switchSite } from './switch-site.ts';

const offerNames: Record<Offer, string> = {
  read: 'Read this page',
  always: 'Always on this site',
  everywhere: 'On every news page',
};

interface Props {
  page: Page;
  settings: Settings;
  /** Absent until the background has answered. */
  dataset?: DatasetState | undefined;
  version: string;
  /** What the reader asked for and did not get. */
  failure?: string | undefined;
  onChange: (change: (settings: Settings) => Settings) => void;
  onOffer: (offer: Offer) => void;
}

/** The popup: what became of the page, and the switches. */
export function Popup({ page, settings, dataset, version, failure, onChange, onOffer }: Props) {
  const line = pageLine(page, settings, dataset);
  const host = 'host' in page ? page.host : undefined;
  const isOn = host === undefined ? settings.on : siteIsOn(settings, host);
  const reading = isOn && page.reach === 'answering' ? readingOf(page.state) : undefined;
  const offers = offersFor(page, settings);
  return (
    <>
      <header>
        <img src="/assets/icons/dramatis-32.png" alt="" width="24" height="24" />
        <h1>Dramatis</h1>
        <Switch id="everything" on={settings.on} onTurn={on => onChange(now => ({ ...now, on }))}>
          <span class="unseen">Dramatis on every page</span>
          <span aria-hidden="true">{settings.on ? 'On' : 'Off'}</span>
        </Switch>
      </header>
      <main>
        <section aria-label="This page">
          <p class="line" role="status" data-trouble={line.trouble}>
            {line.text}
          </p>
          {reading && <p class="as-of">As of {asOfLine(reading.asOf)}</p>}
          {offers.length > 0 && (
            <div class="offers">
              {offers.map(offer => (
                <button key={offer} type="button" onClick={() => onOffer(offer)}>
                  {offerNames[offer]}
                </button>
              ))}
            </div>
          )}
          {failure && (
            <p class="failure" role="alert">
              {failure}
            </p>
          )}
        </section>
        <section aria-label="Switches">
          {host !== undefined && (
            <Switch
              id="site"
              on={!settings.sitesOff.includes(siteOf(host))}
              overruled={!settings.on}
              onTurn={on => onChange(now => switchSite(now, host, on))}
            >
              <span class="site">On {siteOf(host)}</span>
            </Switch>
          )}
          <KindSwitches
            settings={settings}
            counts={reading && countKinds(reading.mentions)}
            overruled={!isOn}
            onTurn={(kind, on) => onChange(now => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
          />
        </section>
      </main>
      <footer>
        {dataset?.state === 'ready' && <>Facts up to {sayDate(dataset.date)} · </>}
        Version {version}
      </footer>
    </>
  );
}

/** The state of a page that was read, or is being read; of no other page are there a day and counts to show. */
function readingOf(state: (Page & { reach: 'answering' })['state']) {
  return ['reading', 'read', 'stopped'].includes(state.phase) ? state : undefined;
}
