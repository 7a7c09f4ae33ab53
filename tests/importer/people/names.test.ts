import { describe, expect, test } from 'vitest';
import { soundAliases } from '../../../src/importer/people/aliases.ts';
import { shortNamesOf } from '../../../src/importer/people/short-names.ts';
import { spellingsOf } from '../../../src/importer/people/spellings.ts';
import { tidyName } from '../../../src/importer/people/tidy-name.ts';

describe('names as newspapers write them', () => {
  test.each([
    ['Fayiz al-SARAJ', 'Fayiz al-Saraj'],
    ['Sr. Gen. Min Aung Hlaing', 'Min Aung Hlaing'],
    ['Archbishop Paul Richard Gallagher', 'Paul Richard Gallagher'],
    ['Abdulkadir Mohamed Nur (Jama)', 'Abdulkadir Mohamed Nur'],
    ['Philip "Brave" Davis', 'Philip Davis'],
    ['Phumiphon Adunyadet also spelled Bhumibol Adulyadej', 'Bhumibol Adulyadej'],
    ['Liz Sugg, Baroness Sugg', 'Liz Sugg'],
    ['James Bethell, 5th Baron Bethell', 'James Bethell'],
    ['Teodoro Locsin, Jr.', 'Teodoro Locsin Jr.'],
    ['Charles III', 'Charles III'],
  ])('%s is %s', (written, name) => {
    expect(tidyName(written).name).toBe(name);
  });

  test('an American middle letter is left out of the name and kept as another', () => {
    expect(tidyName('Mark T. Esper', 'US')).toEqual({ name: 'Mark Esper', aliases: ['Mark T. Esper'] });
    expect(tidyName('Michael D. Higgins', 'IE').name).toBe('Michael D. Higgins');
  });
});

describe('short names', () => {
  test.each([
    ['Ursula von der Leyen', 'DE', ['von der Leyen', 'Leyen']],
    ['Jean-Yves Le Drian', 'FR', ['Le Drian', 'Drian']],
    ['Luigi Di Maio', 'IT', ['Di Maio', 'Maio']],
    ['Mohammad bin Salman Al Saud', 'SA', ['bin Salman']],
    ['Bashar al-Assad', 'SY', ['al-Assad', 'Assad']],
    ['Andrés Manuel López Obrador', 'MX', ['Obrador', 'López Obrador', 'López']],
    ['Xi Jinping', 'CN', ['Xi']],
    ['Tsai Ing-wen', 'TW', ['Tsai']],
    ['Wellington Koo', 'TW', undefined],
    ['John Lee Ka-chiu', 'HK', ['Lee']],
    ['Park Geun-hye', 'KR', ['Park']],
    ['Phạm Minh Chính', 'VN', ['Chính']],
    ['Abiy Ahmed Ali', 'ET', ['Abiy']],
    ['Charles III', 'GB', ['Charles']],
    ['Benigno Aquino III', 'PH', ['Aquino']],
    ['Perfecto Yasay Jr.', 'PH', ['Yasay']],
    ['Liz Truss', 'GB', undefined],
  ])('%s of %s is called %j', (name, country, short) => {
    expect(shortNamesOf(name, country).shortNames).toEqual(short);
  });
});

describe('aliases', () => {
  test('what shares no sound with the name is somebody else', () => {
    expect(soundAliases('Han Zheng', ['Premiers Zhang Gaoli', 'Han Cheng'], [])).toEqual(['Han Cheng']);
  });

  test('two people in one name are nobody', () => {
    expect(soundAliases('Mher Grigoryan', ['Mher Grigoryan and Tigran Avinyan'], [])).toEqual([]);
  });

  test('accents and capitals make no other name', () => {
    expect(soundAliases('Edgars Rinkēvičs', ['Edgars Rinkevics', 'Edgars RINKEVICS'], [])).toEqual([]);
  });
});

describe('other spellings', () => {
  test('Sergei, Sergey and Serhiy are one name in the states that write Cyrillic', () => {
    expect(spellingsOf('Sergey Lavrov', 'RU')).toContain('Sergei Lavrov');
    expect(spellingsOf('Sergey Lavrov', 'FR')).toEqual([]);
  });

  test('-sky, -skyy and -skiy are one ending', () => {
    expect(spellingsOf('Volodymyr Zelenskyy', 'UA')).toEqual(
      expect.arrayContaining(['Volodymyr Zelensky', 'Volodymyr Zelenskiy']),
    );
  });

  test('ø and ö are oe where newspapers have no such letter', () => {
    expect(spellingsOf('Jonas Gahr Støre', 'NO')).toEqual(['Jonas Gahr Stoere']);
  });
});
