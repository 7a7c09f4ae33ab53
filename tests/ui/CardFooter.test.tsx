// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CardFooter } from '../../src/ui/CardFooter.tsx';
import type { HideEntity } from '../../src/ui/HideName.tsx';

let place: HTMLElement;
const onHide = vi.fn<HideEntity>();
const onPin = vi.fn();

const button = (name: string) => [...place.querySelectorAll('button')].find(b => b.textContent === name);
const press = async (name: string) => {
  const before = place.innerHTML;
  button(name)?.click();
  // Preact draws in a later task.
  await vi.waitFor(() => expect(place.innerHTML).not.toBe(before));
};

beforeEach(() => {
  onHide.mockReset().mockResolvedValue(true);
  onPin.mockReset();
  place = document.createElement('div');
  document.body.append(place);
  render(
    <CardFooter
      name="Liz Truss"
      datasetDate="2026-06-19"
      site="bbc.com"
      why={{
        text: 'Truss',
        via: 'short-name',
        undecided: false,
        namedInFull: true,
        asOf: '2022-01-28',
        dayFrom: 'published',
        company: [],
      }}
      onHide={onHide}
      onPin={onPin}
    />,
    place,
  );
});
afterEach(() => {
  render(null, place);
  place.remove();
});

test('says of what day the data is', () => {
  expect(place.textContent).toContain('Dramatis data of 19 June 2026');
});

test('explains itself on demand, and keeps the card open for that', async () => {
  expect(place.textContent).not.toContain('“Truss”');
  await press('Why this?');
  expect(onPin).toHaveBeenCalled();
  expect(place.textContent).toContain('“Truss” is short for Liz Truss');
  expect(button('Why this?')?.getAttribute('aria-expanded')).toBe('true');
  await press('Why this?');
  expect(place.textContent).not.toContain('“Truss”');
});

test.each([
  ['on this page', 'here', 'Liz Truss is hidden on this page.'],
  ['on bbc.com', 'site', 'Liz Truss is hidden on bbc.com.'],
  ['everywhere', 'everywhere', 'Liz Truss is hidden everywhere.'],
] as const)('hides the name %s, says so, and takes it back', async (name, where, told) => {
  await press('Why this?');
  await press(name);
  expect(onHide).toHaveBeenLastCalledWith(where, true);
  expect(place.querySelector('[role="status"]')?.textContent).toBe(told);
  expect(document.activeElement?.textContent).toBe('Undo');
  await press('Undo');
  expect(onHide).toHaveBeenLastCalledWith(where, false);
  expect(button(name)).toBeDefined();
});

test('what could not be saved is said to be so, and nothing is claimed', async () => {
  onHide.mockResolvedValue(false);
  await press('Why this?');
  await press('everywhere');
  expect(place.querySelector('[role="status"]')?.textContent).toBe('That could not be saved.');
  expect(button('everywhere')).toBeDefined();
});
