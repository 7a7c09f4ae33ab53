import type { IsoDay } from '../core/model/date.ts';
import type { EntityLink } from '../core/model/entity.ts';
import { type Settings, siteIsOn, siteOf } from '../core/settings/settings.ts';
import { switchSite } from '../core/settings/switch-site.ts';
import type { DatasetState } from '../messages/contract.ts';
import { DensityChoice } from '../ui/DensityChoice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { sayDate } from '../ui/say-date.ts';
import { AsOfDay } from './AsOfDay.tsx';
import { CastList } from './CastList.tsx';
import { castOf } from './cast.ts';
import { countKinds } from './count-kinds.ts';
import { KindSwitches } from './KindSwitches.tsx';
import { type Offer, offersFor } from './offers.ts';
import type { Page } from './page.ts';
import { pageLine } from './page-line.ts';
import { Welcome } from './Welcome.tsx';
import { words } from './words.ts';

interface Props {
  page: Page;
  settings: Settings;
  /** Absent until the background has answered. */
  dataset?: DatasetState | undefined;
  /** The day in the reader's time zone. */
  today: IsoDay;
  /** The popup is open for the first time. */
  welcome: boolean;
  /** What the reader asked for and did not get. */
  failure?: string | undefined;
  onChange: (change: (settings: Settings) => Settings) => void;
  onOffer: (offer: Offer) => void;
  /** Another day for the page, or nothing for its own. */
  onDay: (day: IsoDay | null) => void;
  onShow: (member: EntityLink) => void;
  /** Opens the page of options. */
  onOptions: () => void;
}

/** The popup: what became of the page, whom it names, and the switches. */
export function Popup(props: Props) {
  const { page, settings, dataset, today, welcome, failure, onChange, onDay, onShow, onOptions } = props;
  const line = pageLine(page, settings, dataset);
  const host = 'host' in page ? page.host : undefined;
  const isOn = host === undefined ? settings.on : siteIsOn(settings, host);
  const reading = isOn && page.reach === 'answering' ? readingOf(page.state) : undefined;
  return (
    <>
      <header>
        <img src="/assets/icons/dramatis-32.png" alt="" width="24" height="24" />
        <h1>{words.name}</h1>
        <Switch id="everything" on={settings.on} onTurn={on => onChange(now => ({ ...now, on }))}>
          <span class="unseen">{words.everywhere}</span>
          <span aria-hidden="true">{settings.on ? words.on : words.off}</span>
        </Switch>
      </header>
      <main>
        {welcome && <Welcome />}
        <section class="page" aria-label={words.thisPage}>
          <p class="line" role="status" data-trouble={line.trouble}>
            {line.text}
          </p>
          {reading && <AsOfDay asOf={reading.asOf} today={today} onChange={onDay} />}
          <Offers {...props} />
          {failure && (
            <p class="failure" role="alert">
              {failure}
            </p>
          )}
        </section>
        {reading && <CastList cast={castOf(reading, settings)} onShow={onShow} />}
        <section aria-label={words.switches}>
          {host !== undefined && (
            <Switch
              id="site"
              on={!settings.sitesOff.includes(siteOf(host))}
              overruled={!settings.on}
              onTurn={on => onChange(now => switchSite(now, host, on))}
            >
              <span class="site">{words.onSite(siteOf(host))}</span>
            </Switch>
          )}
          <KindSwitches
            settings={settings}
            counts={reading && countKinds(reading.mentions)}
            overruled={!isOn}
            onTurn={(kind, on) => onChange(now => ({ ...now, kinds: { ...now.kinds, [kind]: on } }))}
          />
          <DensityChoice
            density={settings.density}
            label={words.density}
            names={words.densities}
            onChoose={density => onChange(now => ({ ...now, density }))}
          />
        </section>
      </main>
      <footer>
        {dataset?.state === 'ready' && <span>{words.factsOf(sayDate(dataset.date))}</span>}
        <button type="button" class="text-button" onClick={onOptions}>
          {words.options}
        </button>
      </footer>
    </>
  );
}

function Offers({ page, settings, onOffer }: Props) {
  const offers = offersFor(page, settings);
  if (offers.length === 0) return null;
  return (
    <div class="offers">
      {offers.map(offer => (
        <button key={offer} type="button" onClick={() => onOffer(offer)}>
          {words.offers[offer]}
        </button>
      ))}
    </div>
  );
}

/** The state of a page that was read, or is being read; of no other page are there a day and counts to show. */
function readingOf(state: (Page & { reach: 'answering' })['state']) {
  return ['reading', 'read', 'stopped'].includes(state.phase) ? state : undefined;
}
