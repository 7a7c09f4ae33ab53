import { describe, expect, test } from 'vitest';
import { creditsOf, withCredits } from '../../src/compiler/credits.ts';
import { parseSources } from '../../src/compiler/parse-sources.ts';
import { filesOf, soundRecords } from './sound-files.ts';

function credits(spoil: (records: ReturnType<typeof soundRecords>) => void = () => {}) {
  const records = soundRecords();
  spoil(records);
  const { sources, problems } = parseSources(filesOf(records));
  expect(problems).toEqual([]);
  return creditsOf(sources);
}

describe('credits', () => {
  test('Wikidata gave three names, the Institute for Government two offices, a page of GOV.UK one event', () => {
    const facts = credits().map(({ source, facts }) => [source, facts]);
    expect(facts).toEqual([
      ['Wikidata', 3],
      ['Institute for Government', 2],
      ['Unicode', 2],
      ['Single pages of governments, organizations and the press', 1],
    ]);
  });

  test('a licence is told by name with its text, and the credit in the words it asks for', () => {
    expect(credits().find(({ source }) => source === 'Institute for Government')).toEqual({
      source: 'Institute for Government',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      address: 'https://ifg.example/',
      attribution: 'IfG',
      facts: 2,
    });
  });

  test('a collection with a page for each entity is told by its site', () => {
    expect(credits()[0]!.address).toBe('https://www.wikidata.org/');
  });

  test('a page counts for the collection that says the beginning of its address', () => {
    const told = credits(records => {
      records['sources.json']!.push({
        id: 'gov-uk',
        publisher: 'GOV.UK',
        url: 'https://www.gov.uk/',
        licence: 'OGL-UK-3.0',
        pages: ['https://www.gov.uk/'],
      });
    });
    expect(told.find(({ source }) => source === 'GOV.UK')).toMatchObject({
      facts: 1,
      licence: 'Open Government Licence v3.0',
    });
    expect(told.map(({ address }) => address)).not.toContain('');
  });

  test('a collection that nothing cites is owed nothing', () => {
    expect(credits().map(({ source }) => source)).not.toContain('Nobody');
  });

  test('what stands before and after the credits of a page stays, however often they are written', () => {
    const page =
      '# Data\n\n<!-- Credits: written by `npm run dataset`, not by hand. -->\nold\n<!-- End of the credits. -->\n\nEnd\n';
    const once = withCredits(page, credits());
    expect(once).toMatch(/^# Data\n[\s\S]*\[Wikidata\]\(https:\/\/www\.wikidata\.org\/\)[\s\S]*\nEnd\n$/);
    expect(once).not.toContain('old');
    expect(withCredits(once, credits())).toBe(once);
    expect(withCredits('# Data\n', credits())).toBe('# Data\n');
  });
});
