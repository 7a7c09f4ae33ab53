import { describe, expect, test } from 'vitest';
import { named, officesIn } from './offices-world.ts';

/** Each row: an article of 28 January 2022 (one block a line), and all office phrases that mean someone. */
type Rows = [article: string, ...found: string[]][];
const holds = (rows: Rows) =>
  test.each(rows.map(([article, ...wanted]) => [article, wanted] as const))('%j', (article, wanted) => {
    expect(officesIn(article)).toEqual(wanted);
  });

describe('an office means its holder', () => {
  describe('of the state whose adjective stands before it', () => {
    holds([
      ['He called the Russian president.', 'the Russian president → Vladimir Putin'],
      ['British Foreign Secretary to visit Kyiv.', 'British Foreign Secretary → Liz Truss'],
      ['On Friday the German chancellor left.', 'the German chancellor → Olaf Scholz'],
      ['It rests with the American vice president.', 'the American vice president → Kamala Harris'],
      ['The French foreign minister agreed.', 'The French foreign minister → Jean-Yves Le Drian'],
    ]);
  });

  describe('of the state whose name stands before it, or after "of"', () => {
    holds([
      ['France’s president flew home.', 'France’s president → Emmanuel Macron'],
      ['The U.K.’s defense secretary agreed.', 'The U.K.’s defense secretary → Ben Wallace'],
      ['The U.S. secretary of state agreed.', 'The U.S. secretary of state → Antony Blinken'],
      ['He is the president of Ukraine.', 'the president of Ukraine → Volodymyr Zelensky'],
      [
        'Germany minister of foreign affairs speaks.',
        'Germany minister of foreign affairs → Annalena Baerbock',
      ],
    ]);
  });

  describe('of the organization it is in', () => {
    holds([
      ['The NATO chief warned of war.', 'The NATO chief → Jens Stoltenberg'],
      ['The UN secretary-general spoke.', 'The UN secretary-general → António Guterres'],
      ['The secretary general of NATO spoke.', 'The secretary general of NATO → Jens Stoltenberg'],
      ['The Kremlin spokesman denied it.', 'The Kremlin spokesman → Dmitry Peskov'],
      ['The EU’s foreign policy chief wrote.', 'The EU’s foreign policy chief → Josep Borrell'],
      [
        'Then the European Commission president rose.',
        'the European Commission president → Ursula von der Leyen',
      ],
      ['He asked the leader of Fianna Fáil.', 'the leader of Fianna Fáil → Micheál Martin'],
    ]);
  });

  test.each([
    ['2016-07-12', 'David Cameron'],
    ['2019-07-23', 'Theresa May'],
    ['2022-01-28', 'Boris Johnson'],
    ['2022-10-01', 'Liz Truss'],
  ])('on %s the British prime minister is %s', (day, person) => {
    expect(officesIn('He met the British prime minister.', day)).toEqual([
      `the British prime minister → ${person}`,
    ]);
  });

  test('is nobody when two hold it on a day of handover, or when no source speaks of the day', () => {
    expect(officesIn('He met the German chancellor.', '2021-12-08')).toEqual([]);
    expect(officesIn('He met the British prime minister.', '2024-01-01')).toEqual([]);
  });
});

describe('who leads a state of two heads is the one who meets the others', () => {
  holds([
    ['The Russian leader smiled.', 'The Russian leader → Vladimir Putin'],
    ['The German leader smiled.', 'The German leader → Olaf Scholz'],
    ['The British leader smiled.', 'The British leader → Boris Johnson'],
  ]);
});

describe('an office beside a name is that of the person named', () => {
  holds([
    ['French President Emmanuel Macron called.', 'French President → Emmanuel Macron'],
    ['A visiting U.S. President Joe Biden spoke.', 'visiting U.S. President → Joe Biden'],
    ['The Kremlin spokesman, Dmitry Peskov, denied it.', 'The Kremlin spokesman → Dmitry Peskov'],
    ['Dmitry Peskov, the Kremlin spokesman, denied it.', 'the Kremlin spokesman → Dmitry Peskov'],
    ['Former Chancellor Angela Merkel spoke.', 'Former Chancellor → Angela Merkel'],
    ['Trump fell out with his host, Emmanuel Macron.', 'his host → Emmanuel Macron'],
    ['Commissioner Josep Borrell spoke.', 'Commissioner → Josep Borrell'],
    ['Trump fell out with his host.'],
    ['British Foreign Secretary Jane Doe spoke.'],
    ['The British foreign secretary, Jane Doe, spoke.'],
    ['Jane Doe, the British foreign secretary, spoke.'],
    ['In a call with the French president, Boris Johnson agreed.', 'the French president → Emmanuel Macron'],
  ]);

  test('and makes a family name enough', () => {
    expect(named('On Friday Chancellor Scholz left for Kyiv.')).toEqual(['Scholz → Olaf Scholz']);
    expect(named('On Friday Foreign Minister Maas left for Kyiv.', '2020-01-20')).toEqual([
      'Maas → Heiko Maas',
    ]);
    expect(named('On Friday Foreign Minister Maas left for Kyiv.')).toEqual([]);
  });
});

describe('no certain person is meant', () => {
  describe('by an office that someone had, seeks or will have', () => {
    holds([
      ['He met the former Russian president.'],
      ['He met the then British prime minister.'],
      ['He met a late French president.'],
      ['He met the ex-French president.'],
      ['In 2013 the French president intervened.'],
      ['She is to become British prime minister.'],
      ['A French president candidate spoke.'],
      ['He is to be the next German chancellor.'],
    ]);
  });

  describe('by another office of nearly that name', () => {
    holds([
      ['The Russian deputy foreign minister left.'],
      ['The British shadow defence secretary left.'],
      ['The Secretary of State for Wales left.'],
      ['Scotland’s prime minister left.'],
      ['The president of Catalonia left.'],
      ['The Turkish Cypriot leader left.'],
      ['Foreign minister-level talks took place.'],
    ]);
  });

  describe('by one of many', () => {
    holds([
      ['A British minister spoke.'],
      ['A British official spoke.'],
      ['A Downing Street spokeswoman spoke.'],
      ['The Downing Street spokeswoman spoke.'],
      ['Any Russian president would.'],
      ['EU foreign ministers meet.'],
      ['The club president spoke.'],
      ['The FIFA president spoke.'],
      ['The Russian spokesman spoke.'],
    ]);
  });
});

describe('who is to hold an office', () => {
  test('is meant by "elect" and "incoming" in the months before', () => {
    const elected = 'President-elect Adama Barrow waits. The president-elect asked Dakar for help.';
    expect(officesIn(elected, '2016-12-14')).toEqual([
      'President-elect → Adama Barrow',
      'The president-elect → Adama Barrow',
    ]);
    expect(officesIn('The Gambian president-elect waits.', '2016-12-14')).toEqual([
      'The Gambian president-elect → Adama Barrow',
    ]);
    expect(officesIn('The incoming German chancellor waits.', '2025-03-01')).toEqual([
      'The incoming German chancellor → Friedrich Merz',
    ]);
    expect(officesIn('The incoming German chancellor waits.', '2024-01-01')).toEqual([]);
  });
});

describe('an office without an owner', () => {
  describe('means the one spoken of who holds it', () => {
    holds([
      ['Boris Johnson called Putin.\nThe prime minister was firm.', 'The prime minister → Boris Johnson'],
      ['Macron and Olaf Scholz met. The chancellor was firm.', 'The chancellor → Olaf Scholz'],
      ['Britain and Russia talk. Boris Johnson called. Russia was told by the PM.', 'the PM → Boris Johnson'],
      ['At the White House the president agreed.', 'the president → Joe Biden'],
    ]);
  });

  test('means whom an earlier part of the article named', () => {
    const later = 'The prime minister was firm.';
    expect(officesIn(later, '2022-01-28', ['Boris Johnson', 'Vladimir Putin'])).toEqual([
      'The prime minister → Boris Johnson',
    ]);
  });

  describe('means nobody when two are as likely', () => {
    holds([
      ['Macron called Putin.\nThe president was firm.'],
      ['Micheál Martin wrote.\nIn London, and elsewhere in Britain, the prime minister was silent.'],
      ['In 2018: Putin met Trump. The president was firm.'],
      ['Nobody knew what the president wanted.'],
      ['She was minister and became president.'],
    ]);
  });

  describe('means the holder in the state an article is about, when it names none', () => {
    holds([
      [
        'London and the rest of Britain wait.\nThe prime minister is silent.',
        'The prime minister → Boris Johnson',
      ],
      ['Berlin waits for the chancellor.', 'the chancellor → Olaf Scholz'],
    ]);
  });
});

describe('several holders', () => {
  holds([
    [
      'The foreign ministers of Britain and Russia met.',
      'The foreign ministers of Britain and Russia → Liz Truss, Sergey Lavrov',
    ],
    [
      'The French and Ukrainian presidents met.',
      'The French and Ukrainian presidents → Emmanuel Macron, Volodymyr Zelensky',
    ],
    [
      'Britain’s and Russia’s defence ministers met.',
      'Britain’s and Russia’s defence ministers → Ben Wallace, Sergei Shoigu',
    ],
    ['UK seeks talks with Russia, foreign ministers to meet.'],
    [
      'Britain seeks talks with Russia, foreign ministers to meet.',
      'foreign ministers → Liz Truss, Sergey Lavrov',
    ],
    [
      'Ben Wallace and Liz Truss go, but the two ministers part.',
      'the two ministers → Ben Wallace, Liz Truss',
    ],
    [
      'Macron met Zelensky. The two presidents agreed.',
      'The two presidents → Emmanuel Macron, Volodymyr Zelensky',
    ],
    ['Macron met Zelensky and Putin. The two presidents agreed.'],
    [
      'Macron called. Macron wrote. So did Zelensky, twice. Putin did not.\nZelensky was tired.\nThe two presidents agreed.',
      'The two presidents → Emmanuel Macron, Volodymyr Zelensky',
    ],
    [
      'The two foreign ministers, Sergey Lavrov and Liz Truss, met.',
      'The two foreign ministers → Sergey Lavrov, Liz Truss',
    ],
    [
      'Putin and Joe Biden brought their foreign ministers.',
      'their foreign ministers → Sergey Lavrov, Antony Blinken',
    ],
    ['Putin met Olaf Scholz. Both leaders agreed.', 'Both leaders → Vladimir Putin, Olaf Scholz'],
  ]);
});

describe('a counterpart has the same office elsewhere', () => {
  holds([
    ['Liz Truss will see her Russian counterpart.', 'her Russian counterpart → Sergey Lavrov'],
    ['Ben Wallace called his Russian counterpart.', 'his Russian counterpart → Sergei Shoigu'],
    ['Ben Wallace spoke. His Russian counterpart listened.', 'His Russian counterpart → Sergei Shoigu'],
    ['Olaf Scholz called his French counterpart.', 'his French counterpart → Emmanuel Macron'],
    [
      'Liz Truss met her French and German counterparts.',
      'her French and German counterparts → Jean-Yves Le Drian, Annalena Baerbock',
    ],
    ['She met her Russian counterpart Sergey Lavrov.', 'her Russian counterpart → Sergey Lavrov'],
    ['His counterpart Ben Wallace came.'],
    ['Somebody met her Russian counterpart.'],
    ['Ben Wallace and Liz Truss met their Russian counterpart.'],
  ]);
});

describe('an office of someone’s government', () => {
  holds([
    ['Joe Biden is sending his defense secretary.', 'his defense secretary → Lloyd Austin'],
    [
      'Johnson was there. Boris Johnson’s foreign secretary was not.',
      'Boris Johnson’s foreign secretary → Liz Truss',
    ],
    ['Asked for the British ambassador to Russia.', 'the British ambassador to Russia → Deborah Bronnert'],
    ['Asked for the British ambassador.'],
  ]);
});
