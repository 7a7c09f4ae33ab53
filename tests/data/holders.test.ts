import { describe, expect, test } from 'vitest';
import { datasetBytes } from '../../src/compiler/dataset-bytes.ts';
import { openDataset } from '../../src/core/dataset/open-dataset.ts';
import { findHolders } from '../../src/dev/holder/find-holders.ts';

const dataset = openDataset(datasetBytes());

function namesOf(asked: string, country: string, on: string): string[] | undefined {
  return findHolders(dataset, asked, country, on)?.holders.map(({ name, acting }) =>
    acting ? `${name} (acting)` : name,
  );
}

describe('who held an office on a day', () => {
  test.each([
    // Europe
    ['foreign minister', 'FR', '2016-05-01', ['Jean-Marc Ayrault']],
    ['foreign minister', 'FR', '2017-06-01', ['Jean-Yves Le Drian']],
    ['defence minister', 'FR', '2017-06-01', ['Sylvie Goulard']],
    ['prime minister', 'FR', '2024-10-01', ['Michel Barnier']],
    ['foreign secretary', 'GB', '2020-03-01', ['Dominic Raab']],
    ['foreign secretary', 'GB', '2014-07-15', ['William Hague', 'Philip Hammond']],
    ['defence secretary', 'GB', '2019-06-01', ['Penny Mordaunt']],
    ['prime minister', 'GB', '2022-10-01', ['Liz Truss']],
    ['queen', 'GB', '2022-09-07', ['Elizabeth II']],
    ['king', 'GB', '2022-09-09', ['Charles III']],
    ['chancellor', 'DE', '2021-12-07', ['Angela Merkel']],
    ['prime minister', 'DE', '2022-01-28', ['Olaf Scholz']],
    ['president', 'DE', '2015-01-01', ['Joachim Gauck']],
    ['chancellor', 'AT', '2021-11-15', ['Alexander Schallenberg']],
    ['prime minister', 'IT', '2020-05-01', ['Giuseppe Conte']],
    ['taoiseach', 'IE', '2023-05-01', ['Leo Varadkar']],
    ['foreign minister', 'PL', '2019-03-01', ['Jacek Czaputowicz']],
    ['prime minister', 'SK', '2021-06-01', ['Eduard Heger']],
    ['prime minister', 'CZ', '2023-01-01', ['Petr Fiala']],
    ['president', 'CZ', '2022-01-28', ['Miloš Zeman']],
    ['prime minister', 'FI', '2023-05-01', ['Sanna Marin']],
    ['prime minister', 'GR', '2024-01-01', ['Kyriakos Mitsotakis']],
    ['prime minister', 'BG', '2022-03-01', ['Kiril Petkov']],
    ['head of state', 'BA', '2019-06-01', ['Milorad Dodik']],
    ['president', 'IR', '2024-05-25', ['Mohammad Mokhber (acting)']],
    ['foreign minister', 'RU', '2014-03-01', ['Sergey Lavrov']],
    ['defence minister', 'RU', '2024-06-01', ['Andrei Belousov']],
    ['prime minister', 'UA', '2015-06-01', ['Arseniy Yatsenyuk']],
    ['defence minister', 'UA', '2022-01-28', ['Oleksii Reznikov']],
    ['foreign minister', 'TR', '2022-01-28', ['Mevlüt Çavuşoğlu']],
    ['prime minister', 'TR', '2017-01-01', ['Binali Yıldırım']],
    ['president', 'RS', '2020-01-01', ['Aleksandar Vučić']],
    // Americas
    ['president', 'US', '2020-06-01', ['Donald Trump']],
    ['secretary of state', 'US', '2017-01-25', ['Thomas Shannon (acting)']],
    ['secretary of defense', 'US', '2018-06-01', ['James Mattis']],
    ['head of government', 'US', '2023-01-01', ['Joe Biden']],
    ['prime minister', 'CA', '2015-11-04', ['Stephen Harper', 'Justin Trudeau']],
    ['president', 'BR', '2017-01-01', ['Michel Temer']],
    ['foreign minister', 'MX', '2020-01-01', ['Marcelo Ebrard']],
    ['president', 'AR', '2019-12-05', ['Mauricio Macri']],
    // Middle East and Africa
    ['prime minister', 'IL', '2021-07-01', ['Naftali Bennett']],
    ['prime minister', 'IL', '2023-01-01', ['Benjamin Netanyahu']],
    ['president', 'IL', '2021-06-15', ['Reuven Rivlin']],
    ['supreme leader', 'IR', '2020-01-01', ['Ali Khamenei']],
    ['president', 'IR', '2022-01-28', ['Ebrahim Raisi']],
    ['king', 'SA', '2016-01-01', ['Salman of Saudi Arabia']],
    ['foreign minister', 'AE', '2022-09-20', ['Abdullah bin Zayed Al Nahyan']],
    ['foreign minister', 'EG', '2020-01-01', ['Sameh Shoukry']],
    ['president', 'SY', '2024-12-01', ['Bashar al-Assad']],
    ['president', 'GH', '2025-03-01', ['John Mahama']],
    ['president', 'GM', '2016-12-15', ['Yahya Jammeh']],
    ['president', 'ZA', '2018-01-01', ['Jacob Zuma']],
    ['prime minister', 'ET', '2018-03-01', ['Hailemariam Desalegn']],
    ['president', 'ML', '2020-08-01', ['Ibrahim Boubacar Keita']],
    // Asia and the Pacific
    ['prime minister', 'JP', '2016-01-01', ['Shinzō Abe']],
    ['foreign minister', 'CN', '2023-03-01', ['Qin Gang']],
    ['premier', 'CN', '2024-01-01', ['Li Qiang']],
    ['premier', 'CN', '2023-03-11', ['Li Keqiang', 'Li Qiang']],
    ['foreign minister', 'IN', '2016-01-01', ['Sushma Swaraj']],
    ['president', 'KR', '2025-04-20', ['Han Duck-soo (acting)']],
    ['prime minister', 'PK', '2023-10-01', ['Anwaar-ul-Haq Kakar (acting)']],
    ['prime minister', 'AU', '2022-01-28', ['Scott Morrison']],
    ['prime minister', 'MN', '2022-01-28', ['Luvsannamsrai Oyun-Erdene']],
    ['prime minister', 'NP', '2023-01-15', ['Pushpa Kamal Dahal']],
    ['head of state', 'BB', '2021-12-01', ['Sandra Mason']],
    // Days around changes, and those who stood in
    ['president', 'GM', '2017-01-18', ['Yahya Jammeh']],
    ['president', 'GM', '2017-01-20', ['Adama Barrow']],
    ['foreign minister', 'IL', '2018-01-01', ['Benjamin Netanyahu']],
    ['defence minister', 'IL', '2024-12-01', ['Israel Katz']],
    ['foreign minister', 'DE', '2017-06-01', ['Sigmar Gabriel']],
    ['defence minister', 'DE', '2020-01-01', ['Annegret Kramp-Karrenbauer']],
    ['foreign minister', 'NL', '2018-02-20', ['Sigrid Kaag (acting)']],
    ['prime minister', 'GR', '2015-09-01', ['Vasiliki Thanou']],
    ['president', 'PE', '2020-11-12', ['Manuel Merino']],
    ['defence minister', 'CN', '2023-06-28', ['Li Shangfu']],
    ['president', 'VN', '2024-04-01', ['Võ Thị Ánh Xuân (acting)']],
    ['prime minister', 'TH', '2025-01-28', ['Paetongtarn Shinawatra']],
    ['foreign minister', 'ZA', '2024-10-28', ['Ronald Lamola']],
    ['president', 'SY', '2025-03-01', ['Ahmed al-Sharaa']],
    // As a reader would ask
    ['defense secretary', 'US', '2019-03-01', ['Patrick Shanahan (acting)']],
    ['secretary of war', 'US', '2025-10-01', ['Pete Hegseth']],
    ['treasury secretary', 'US', '2022-01-28', ['Janet Yellen']],
    ['national security adviser', 'US', '2022-01-28', ['Jake Sullivan']],
    ['speaker of the house', 'US', '2023-10-10', ['Patrick McHenry (acting)']],
    ['CIA director', 'US', '2022-01-28', ['William Burns']],
    ['chancellor', 'GB', '2020-01-01', ['Sajid Javid']],
    ['finance minister', 'GB', '2021-01-01', ['Rishi Sunak']],
    ['interior minister', 'GB', '2022-01-28', ['Priti Patel']],
    ['economy minister', 'FR', '2015-06-01', ['Emmanuel Macron']],
    ['crown prince', 'SA', '2020-01-01', ['Mohammad bin Salman']],
    ['state counsellor', 'MM', '2019-01-01', ['Aung San Suu Kyi']],
    // Bodies of states
    ['foreign policy chief', 'EU', '2025-01-01', ['Kaja Kallas']],
    ['president of the European Commission', 'EU', '2014-06-01', ['José Manuel Barroso']],
    ['European Council president', 'EU', '2016-01-01', ['Donald Tusk']],
    ['president of the European Central Bank', 'INT', '2018-01-01', ['Mario Draghi']],
    ['NATO chief', 'INT', '2014-06-01', ['Anders Fogh Rasmussen']],
    ['secretary-general', 'UN', '2022-01-28', ['António Guterres']],
    ['director-general of the World Health Organization', 'UN', '2016-06-01', ['Margaret Chan']],
    ['IMF managing director', 'INT', '2022-01-01', ['Kristalina Georgieva']],
    ['World Bank president', 'INT', '2019-03-01', ['Kristalina Georgieva (acting)']],
    ['chief prosecutor of the International Criminal Court', 'INT', '2022-01-01', ['Karim Khan']],
  ])('the %s of %s on %s: %j', (asked, country, on, names) => {
    expect(namesOf(asked, country, on)).toEqual(names);
  });

  test.each([
    ['the sources end before the day', 'foreign minister', 'TT', '2024-06-01'],
    ['the list of ministers ends in 2022', 'defence minister', 'UY', '2025-01-01'],
    ['nobody sat between two holders', 'president', 'LB', '2023-06-01'],
    ['the office was abolished', 'prime minister', 'TR', '2020-01-01'],
    ['it has not come yet', 'president', 'US', '2030-01-01'],
    ['it lies before the sources begin', 'foreign minister', 'KE', '2001-01-01'],
    ['no source tells of the man between', 'prime minister', 'LS', '2023-01-01'],
    ['two sat in turn and no source tells when', 'defence minister', 'TR', '2017-09-01'],
    ['the state has no such office', 'king', 'FR', '2020-01-01'],
    ['the president heads the government', 'prime minister', 'IR', '2020-01-01'],
    ['the seat stood empty', 'director-general of the World Trade Organization', 'INT', '2020-10-01'],
    ['the president was murdered', 'president', 'HT', '2021-08-01'],
    ['he left and nobody had followed', 'defence minister', 'CN', '2023-11-15'],
  ])('is not known when %s', (_, asked, country, on) => {
    expect(findHolders(dataset, asked, country, on)).toMatchObject({ holders: [], unknown: true });
  });

  test('a phrase that is no office is told from one that nobody is known to have held', () => {
    expect(findHolders(dataset, 'wizard', 'FR', '2020-01-01')).toBeUndefined();
  });

  test('an answer tells its dates and where they can be read', () => {
    expect(findHolders(dataset, 'foreign minister', 'FR', '2016-05-01')).toMatchObject({
      office: 'fr-foreign-minister',
      holders: [
        {
          id: 'Q7711',
          title: 'Minister of Foreign Affairs',
          from: '2016-02-11',
          to: '2017-05-15',
          sources: [{ publisher: 'France 24' }, {}],
        },
      ],
    });
  });
});
