import { expect, test } from 'vitest';
import { withoutPerson, withPerson } from '../../../src/core/dataset/person-pages.ts';

test("people's own pages in one collection are one address with a gap", () => {
  const page = (id: string) => withoutPerson(`https://www.wikidata.org/wiki/${id}`, id);
  expect(page('Q272201')).toBe('https://www.wikidata.org/wiki/{id}');
  expect(page('Q58217')).toBe(page('Q272201'));
  expect(withPerson(page('Q58217'), 'Q58217')).toBe('https://www.wikidata.org/wiki/Q58217');
});

test.each(['https://www.gov.uk/people/Q2722012', 'https://www.gov.uk/?id=Q272201', 'https://www.gov.uk/'])(
  '%s, which is no page of Q272201, stays as it is',
  url => {
    expect(withoutPerson(url, 'Q272201')).toBe(url);
    expect(withPerson(url, 'Q272201')).toBe(url);
  },
);
