// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings/settings.ts';
import type { DatasetState } from '../../src/messages/contract.ts';
import type { Offer } from '../../src/popup/offers.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import type { Page } from '../../src/popup/page.ts';
import { answering, silent } from './pages.ts';

const dataset: DatasetState = {
  state: 'ready',
  date: '2022-02-10',
  counts: { person: 9, organization: 4, place: 6, event: 5, office: 7, holding: 12 },
};

/** A popup whose changes act at once, as they do in the browser. */
function open(page: Page, settings: Settings = defaultSettings, failure?: string, welcome = false) {
  const shown = {
    settings,
    taken: [] as Offer[],
    days: [] as (string | null)[],
    shownMembers: [] as string[],
    options: false,
  };
  const show = () =>
    act(() =>
      render(
        <Popup
          {...{ page, dataset, failure, welcome, settings: shown.settings }}
          today="2022-03-01"
          onChange={change => {
            shown.settings = change(shown.settings);
            show();
          }}
          onOffer={offer => shown.taken.push(offer)}
          onDay={day => shown.days.push(day)}
          onShow={({ name }) => shown.shownMembers.push(name)}
          onOptions={() => {
            shown.options = true;
          }}
        />,
        document.body,
      ),
    );
  show();
  return shown;
}

const text = () => document.body.textContent;
const switches = () => [...document.querySelectorAll<HTMLInputElement>('input[role=switch]')];
const labelled = (label: RegExp) => switches().find(({ labels }) => label.test(labels![0]!.textContent))!;

afterEach(() => render(null, document.body));

describe('the popup on an article', () => {
  test('says of what day the article is, how many names are known, and how fresh the facts are', () => {
    open(answering());
    expect(document.querySelector('[role=status]')!.textContent).toBe('3 known names in this article.');
    expect(text()).toContain('As of 28 January 2022, from the page’s structured data');
    expect(text()).toContain('Facts up to 10 February 2022');
  });

  test('counts each kind, and says aloud what the number means', () => {
    open(answering());
    const people = labelled(/People/);
    const said = document.getElementById(people.getAttribute('aria-describedby')!)!;
    expect(said.textContent).toBe('2 on this page, 3 mentions');
    expect(said.closest<HTMLElement>('.count')!.title).toBe('3 mentions');
  });

  test('every switch has a label', () => {
    open(answering());
    expect(switches().map(({ labels }) => labels![0]!.textContent.trim().length > 0)).toEqual(
      Array(6).fill(true),
    );
  });

  test('switches everything, the site, and each kind', () => {
    const shown = open(answering());
    labelled(/bbc\.com/).click();
    expect(shown.settings.sitesOff).toEqual(['bbc.com']);
    expect(text()).toContain('Paused on bbc.com.');
    labelled(/bbc\.com/).click();
    expect(shown.settings.sitesOff).toEqual([]);
    labelled(/Places/).click();
    expect(shown.settings.kinds).toEqual({ person: true, organization: true, place: false, event: true });
    labelled(/every page/).click();
    expect(shown.settings.on).toBe(false);
    expect(text()).toContain('Paused on every page.');
  });

  test('shows no day and no counts where nothing is highlighted', () => {
    open(answering(), { ...defaultSettings, on: false });
    expect(text()).not.toContain('As of');
    expect(document.querySelector('[id^=count]')).toBeNull();
  });
});

describe('the cast', () => {
  const members = () => [...document.querySelectorAll<HTMLButtonElement>('.member')];

  test('lists whom the article names, and says of each how often', () => {
    open(answering());
    expect(members().map(member => member.querySelector('.member-name')!.textContent)).toEqual([
      'Liz Truss',
      'Sergey Lavrov',
      'Moscow',
    ]);
    expect(members()[0]!.textContent).toContain('2 mentions');
  });

  test('leads to the next mention of whom the reader chooses', () => {
    const shown = open(answering());
    members()[1]!.click();
    expect(shown.shownMembers).toEqual(['Sergey Lavrov']);
  });

  test('is not there while nothing is highlighted', () => {
    open(answering(), { ...defaultSettings, on: false });
    expect(document.querySelector('.cast')).toBeNull();
  });
});

describe('the day of the article', () => {
  const press = (label: string) =>
    act(() =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click(),
    );

  test('can be changed, to a day that is not in the future', async () => {
    const shown = open(answering());
    await press('Change the day');
    const field = document.querySelector<HTMLInputElement>('input[type=date]')!;
    expect([field.value, field.max]).toEqual(['2022-01-28', '2022-03-01']);
    field.value = '2022-02-10';
    await press('Read');
    expect(shown.days).toEqual(['2022-02-10']);
    expect(document.querySelector('input[type=date]')).toBeNull();
  });

  test('can be changed back to what the page says', async () => {
    const shown = open(answering({ asOf: { date: '2022-02-10', from: 'reader' } }));
    expect(text()).toContain('As of 10 February 2022, as you set it');
    await press('Back to the page’s own day');
    expect(shown.days).toEqual([null]);
  });
});

test('leads to the options, whatever page is open', () => {
  const shown = open({ reach: 'closed' });
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Options')!.click();
  expect(shown.options).toBe(true);
});

test('a name can be marked once per article', () => {
  const shown = open(answering());
  const choice = document.querySelector('select')!;
  expect(choice.labels![0]!.textContent).toBe('Mark a name');
  choice.value = 'once-per-article';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  expect(shown.settings.density).toBe('once-per-article');
});

test('the first popup welcomes in three sentences and asks for nothing', () => {
  open({ reach: 'closed' }, defaultSettings, undefined, true);
  const welcome = document.querySelector('.welcome')!;
  expect(welcome.querySelector('p')!.textContent.match(/[.!?]( |$)/g)).toHaveLength(3);
  expect(welcome.querySelector('button, a, input')).toBeNull();
});

describe('the popup on another page', () => {
  test('offers what would help there', () => {
    const shown = open(silent());
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.offers button')];
    expect(buttons.map(button => button.textContent)).toEqual([
      'Read this page',
      'Always on this site',
      'On every news page',
    ]);
    for (const button of buttons) button.click();
    expect(shown.taken).toEqual(['read', 'always', 'everywhere']);
  });

  test('has no switch for a site it cannot see', () => {
    open({ reach: 'closed' });
    expect(switches()).toHaveLength(5);
  });

  test('tells what was asked for and not given', () => {
    open(silent(), defaultSettings, 'Your browser does not let Dramatis read this page.');
    expect(document.querySelector('[role=alert]')!.textContent).toBe(
      'Your browser does not let Dramatis read this page.',
    );
  });
});
