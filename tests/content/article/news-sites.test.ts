import { describe, expect, test } from 'vitest';
import { criteria, sites } from '../../../assets/news-sites.json';

/** The regions of the United Nations' M49 standard, each with some of its states. */
const regions: Record<string, string> = {
  'Northern Africa': 'DZ EG LY MA SD TN',
  'Western Africa': 'BF CI GH GM ML NE NG SN TG',
  'Middle Africa': 'AO CD CM GA TD',
  'Eastern Africa': 'ET KE MG MZ RW SO TZ UG ZM ZW',
  'Southern Africa': 'BW NA ZA',
  'Northern America': 'CA US',
  'Central America': 'BZ CR GT HN MX NI PA SV',
  Caribbean: 'BB CU DO HT JM LC TT',
  'South America': 'AR BO BR CL CO EC GY PE PY UY VE',
  'Central Asia': 'KG KZ TJ TM UZ',
  'Eastern Asia': 'CN HK JP KP KR MN TW',
  'South-eastern Asia': 'ID KH LA MM MY PH SG TH TL VN',
  'Southern Asia': 'AF BD BT IN IR LK MV NP PK',
  'Western Asia': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  'Eastern Europe': 'BG BY CZ HU MD PL RO RU SK UA',
  'Northern Europe': 'DK EE FI GB IE IS LT LV NO SE',
  'Southern Europe': 'AL BA ES GR HR IT ME MK MT PT RS SI VA',
  'Western Europe': 'AT BE CH DE FR LU NL',
  'Australia and New Zealand': 'AU NZ',
  Melanesia: 'FJ NC PG SB VU',
  Micronesia: 'GU',
  Polynesia: 'PF TO WS',
};

describe('the list of news sites', () => {
  test('says by which criteria it was made', () => {
    expect(criteria.length).toBeGreaterThan(3);
    for (const sentence of criteria) expect(sentence).toMatch(/^[A-Z].{40,}\.$/);
  });

  test('has some hundreds of sites, none of them twice and none below another', () => {
    const hosts = new Set(sites.map(({ host }) => host));
    expect(sites.length).toBeGreaterThan(300);
    expect(hosts.size).toBe(sites.length);
    const above = (host: string) => host.split('.').map((_, at, labels) => labels.slice(at + 1).join('.'));
    expect(sites.filter(({ host }) => above(host).some(parent => hosts.has(parent)))).toEqual([]);
  });

  test('gives hosts that a match pattern takes', () => {
    for (const { host } of sites) {
      expect(host).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);
      expect(host).not.toMatch(/^www\./);
      expect(new URL(`https://${host}/`).hostname).toBe(host);
    }
  });

  test('is in alphabetical order of the hosts', () => {
    const hosts = sites.map(({ host }) => host);
    expect(hosts).toEqual(hosts.toSorted());
  });

  test('gives every site a name and the country of its publisher', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(sites.filter(({ name }) => name.trim() !== name || name === '')).toEqual([]);
    expect(sites.filter(({ country }) => !/^[A-Z]{2}$/.test(country) || !countries.of(country))).toEqual([]);
  });

  test.each(Object.entries(regions))('%s is present', (_, states) => {
    const found = sites.filter(({ country }) => states.split(' ').includes(country));
    expect(found).not.toEqual([]);
  });
});
