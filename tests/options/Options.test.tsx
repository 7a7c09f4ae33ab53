// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings/settings.ts';
import { Options } from '../../src/options/Options.tsx';

const truss = { id: 'Q272201', kind: 'person', name: 'Liz Truss' } as const;

/** A page of options whose choices act at once, as they do in the browser. */
function open(settings: Settings = defaultSettings, saves = true) {
  const shown = { settings, withdrawn: [] as string[], granted: [] as string[] };
  let origins = ['*://*.bbc.com/*', '*://example.org/*'];
  const draw = () =>
    render(
      <Options
        settings={shown.settings}
        known={[truss]}
        access={{
          listed: ['*://*.bbc.com/*'],
          granted: origins,
          async onWithdraw(origin) {
            shown.withdrawn.push(origin);
            origins = origins.filter(one => one !== origin);
            draw();
            return true;
          },
          async onGrant(origin) {
            shown.granted.push(origin);
            return true;
          },
        }}
        dataset={{
          state: 'ready',
          date: '2022-02-10',
          counts: { person: 12345, organization: 4, place: 6, event: 5, office: 7, holding: 12 },
        }}
        keys={[{ command: 'next-mention', does: 'Go to the next name and open its card', keys: '' }]}
        credits={[
          {
            source: 'Institute for Government: IfG Ministers Database',
            licence: 'CC BY 4.0',
            licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
            address: 'https://www.instituteforgovernment.org.uk/ministers-database',
            attribution: 'Institute for Government, CC BY 4.0; dates unchanged',
            facts: 1356,
          },
        ]}
        version="0.1.0"
        failed={!saves}
        onSave={async change => {
          if (saves) shown.settings = change(shown.settings);
          draw();
          return saves;
        }}
        onChangeKeys={() => {}}
      />,
      document.body,
    );
  void act(draw);
  return shown;
}

const part = (id: string) => document.getElementById(id)!;
const press = (within: string, label: string) =>
  act(async () => {
    [...part(within).querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click();
    // Whatever is asked of the browser is answered a moment later.
    await new Promise(answered => setTimeout(answered));
  });

afterEach(() => render(null, document.body));

describe('how cards open', () => {
  test('can be by a click alone, and then there is nothing to wait for', () => {
    const shown = open();
    expect(part('cards').querySelectorAll('input[type=range]')).toHaveLength(2);
    document.querySelector<HTMLInputElement>('#hover-click')!.click();
    expect(shown.settings.hover.mode).toBe('click');
    expect(part('cards').querySelectorAll('input[type=range]')).toHaveLength(0);
  });

  test('can be slower, in seconds that are said, and as it was again', async () => {
    const shown = open();
    const slider = document.querySelector<HTMLInputElement>('#open-delay')!;
    expect(slider.getAttribute('aria-valuetext')).toBe('0.4 seconds');
    slider.value = '1200';
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    expect(shown.settings.hover.openDelay).toBe(1200);
    await press('cards', 'As it was at first');
    expect(shown.settings.hover).toEqual(defaultSettings.hover);
  });
});

describe('a hidden name', () => {
  const hidden = { ...defaultSettings, hiddenNames: { everywhere: [], sites: { 'bbc.com': [truss.id] } } };

  test('is shown again, and hidden again by Undo, which then has the focus', async () => {
    const shown = open(hidden);
    expect(part('hidden').textContent).toContain('Liz Trusson bbc.com');
    await press('hidden', 'Show again');
    expect(shown.settings.hiddenNames.sites).toEqual({});
    expect(part('hidden').textContent).toContain('Liz Truss is no longer hidden on bbc.com.');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('hidden', 'Undo');
    expect(shown.settings.hiddenNames).toEqual(hidden.hiddenNames);
  });

  test('stays hidden, and is said to, where nothing can be saved', async () => {
    const shown = open(hidden, false);
    await press('hidden', 'Show again');
    expect(shown.settings.hiddenNames).toEqual(hidden.hiddenNames);
    expect(part('hidden').querySelector('[role=status]')!.textContent).toContain('could not be saved');
  });
});

test('a site that was switched off is switched on again', async () => {
  const shown = open({ ...defaultSettings, sitesOff: ['bbc.com'] });
  await press('sites', 'Switch on');
  expect(shown.settings.sitesOff).toEqual([]);
  await press('sites', 'Undo');
  expect(shown.settings.sitesOff).toEqual(['bbc.com']);
});

test('a site that was added is no longer read, until Undo asks the browser for it', async () => {
  const shown = open();
  expect(part('sites').textContent).toContain('example.org');
  await press('sites', 'Remove');
  expect(shown.withdrawn).toEqual(['*://example.org/*']);
  await press('sites', 'Undo');
  expect(shown.granted).toEqual(['*://example.org/*']);
});

test('the facts are counted and dated, and the sources credited in the words they ask for', () => {
  open();
  expect(part('facts').textContent).toContain('10 February 2022');
  expect(part('facts').textContent).toContain('12,345');
  expect(part('credits').textContent).toContain('Institute for Government, CC BY 4.0; dates unchanged');
  expect(part('credits').textContent).toContain('1,356 facts');
  expect([...part('credits').querySelectorAll('a')].map(({ href }) => href)).toEqual([
    'https://www.instituteforgovernment.org.uk/ministers-database',
    'https://creativecommons.org/licenses/by/4.0/',
  ]);
});

test('a command without keys is said to have none', () => {
  open();
  expect(part('keys').textContent).toContain('no keys set');
});

test('privacy takes two sentences', () => {
  open();
  expect(
    part('privacy')
      .querySelector('p')!
      .textContent.match(/[.!?]( |$)/g),
  ).toHaveLength(2);
});
