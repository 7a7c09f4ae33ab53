import { describe, expect, test } from 'vitest';
import { officeFinder } from '../../../src/importer/offices/find-office.ts';
import { titleTidier } from '../../../src/importer/offices/tidy-title.ts';

const tidy = titleTidier(['Kuwait', 'Myanmar', 'Guinea', 'Switzerland']);
const { find } = officeFinder(
  [
    {
      country: 'GB',
      office: {
        id: 'gb-foreign-secretary',
        ranks: ['foreign-minister'],
        seats: 1,
        titles: [{ title: 'Secretary of State for Foreign and Commonwealth Affairs' }],
      },
    },
  ],
  tidy,
);

describe('one seat has one office, whatever its titles', () => {
  test.each([
    [
      'GB',
      'FM',
      'Secretary of State for Foreign, Commonwealth and Development Affairs',
      'gb-foreign-secretary',
    ],
    ['CH', 'FM', 'Foreign Minister of Switzerland', 'ch-foreign-minister'],
    ['KW', 'HoG', 'Prime Minister of Kuwait', 'kw-prime-minister'],
    ['FR', 'HoG', 'Head of Government', 'fr-prime-minister'],
    ['AR', 'HoG', 'President', 'ar-president'],
    ['AR', 'HoS', 'President', 'ar-president'],
    ['KR', 'HoS+HoG', 'Prime Minister', 'kr-prime-minister'],
    ['IE', 'HoG', 'Head of government', 'ie-taoiseach'],
    ['IR', 'HoS', 'Supreme Leader', 'ir-supreme-leader'],
    ['IR', 'HoG', 'President', 'ir-president'],
    ['AU', 'HoS', 'Queen', 'au-monarch'],
    ['AU', 'HoS', 'King', 'au-monarch'],
    ['BZ', 'HoS', 'Governor', 'bz-governor-general'],
    ['AD', 'HoS', 'Co-prince', 'ad-co-prince'],
    ['OM', 'HoG', 'Sultan and Prime Minister', 'om-monarch'],
  ])('in %s %s "%s" is %s', (country, kind, title, office) => {
    expect(find({ country, kind, title })).toBe(office);
  });
});

test('the Chancellor of Switzerland does not head the government', () => {
  expect(find({ country: 'CH', kind: 'HoG', title: 'Chancellor' })).toBe('ch-chancellor');
});

test('a state secretary under a defence minister is not the minister', () => {
  const title = 'Secretary of State to the Minister of Defence in charge of Veterans';
  expect(find({ country: 'FR', kind: 'DM', title })).not.toBe('fr-defence-minister');
});

test('heads of international bodies hold an office of the body, not of their country', () => {
  expect(find({ country: 'PT', kind: 'UN_SG', title: 'UN Secretary-General' })).toBe('un-secretary-general');
});

test('an office of no listed state is none', () => {
  expect(find({ country: 'XD', kind: 'HoG', title: 'Chairman' })).toBeUndefined();
});

test.each([
  ['Minister of Foreign Affairs (Myanmar)', 'Minister of Foreign Affairs'],
  ['Minister of Foreign Affairs of Guinea', 'Minister of Foreign Affairs'],
  ['Prime Minister and Minister of', 'Prime Minister'],
  ['minister of Culture', 'Minister of Culture'],
  ['US Ambassador / chief of mission – Albania', 'US Chief of Mission: Albania'],
])('the title "%s" is %s', (written, title) => {
  expect(tidy(written)).toBe(title);
});
