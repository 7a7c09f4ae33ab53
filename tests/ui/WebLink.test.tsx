// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { WebLink } from '../../src/ui/WebLink.tsx';

test.each([
  ['https://www.gov.uk/', true],
  ['http://en.kremlin.ru/', true],
  ['javascript:alert(1)', false],
  ['  JaVaScRiPt:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['www.gov.uk', false],
  ['', false],
])('the address "%s" becomes a link: %s', (url, isLink) => {
  const place = document.createElement('div');
  render(<WebLink url={url}>GOV.UK</WebLink>, place);
  expect(place.querySelector('a') !== null).toBe(isLink);
  expect(place.textContent).toBe('GOV.UK');
});
