import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/linking/find-mentions.ts';
import { found, world } from './world.ts';

/** Each row: an article (one block a line), and all that is found in it. */
type Rows = [article: string, ...found: string[]][];
const holds = (rows: Rows) =>
  test.each(rows.map(([article, ...wanted]) => [article, wanted] as const))('%j', (article, wanted) => {
    expect(found(article)).toEqual(wanted);
  });

describe('a name', () => {
  describe('is found in full', () => {
    holds([
      ['On Friday Liz Truss flew to Moscow.', 'Liz Truss → truss', 'Moscow → moscow'],
      ['Elizabeth Truss spoke.', 'Elizabeth Truss → truss'],
      ['She leads the World Health Organization.', 'World Health Organization → who'],
    ]);
  });

  describe('is the longest that stands there', () => {
    holds([
      ['They met in Northern Ireland.', 'Northern Ireland → northernIreland'],
      ['It borders Guinea-Bissau.', 'Guinea-Bissau → bissau'],
      ['Troops arrive in Eastern Europe.', 'Eastern Europe → europe'],
      ['The UN Security Council meets.', 'UN Security Council → council'],
    ]);
  });

  describe('folds case, accents and apostrophes', () => {
    holds([
      ['He met Mevlut Cavusoglu.', 'Mevlut Cavusoglu → cavusoglu'],
      ['He met Mevlüt Çavuşoğlu.'.normalize('NFD'), `${'Mevlüt Çavuşoğlu'.normalize('NFD')} → cavusoglu`],
      ['Cocoa from Cote d’Ivoire rose.', 'Cote d’Ivoire → ivory'],
      ["Cocoa from Côte d'Ivoire rose.", "Côte d'Ivoire → ivory"],
      ['Сюда приехал Сергей Лавров.', 'Сергей Лавров → lavrov'],
    ]);
  });

  describe('begins with capitals, but for its particles', () => {
    holds([
      ['She saw liz truss.'],
      ['The roof has a wooden truss.'],
      ['The plan of Ursula von der Leyen stands.', 'Ursula von der Leyen → leyen'],
      ['The plan of Ursula Von Der Leyen stands.', 'Ursula Von Der Leyen → leyen'],
      ['The court in the Hague sits.', 'the Hague → hague'],
      ['An issue of the people’s republic of china.'],
      ['An envoy of the People’s Republic of China.', 'People’s Republic of China → china'],
    ]);
  });

  describe('is held together by spaces, hyphens and the dots of initials and abbreviations, and nothing else', () => {
    holds([
      ['He saw Liz\u00A0Truss there.', 'Liz\u00A0Truss → truss'],
      ['He saw Chung Eui-yong there.', 'Chung Eui-yong → chung'],
      ['He saw Chung Eui yong there.'],
      ['He saw Chung Eui\u2011yong there.', 'Chung Eui\u2011yong → chung'],
      [
        'He went to St Petersburg and St. Petersburg.',
        'St Petersburg → petersburg',
        'St. Petersburg → petersburg',
      ],
      ['They are Liz, Truss and Ben.'],
      ['I saw Liz. Truss is a word.'],
      ['I saw Liz\nTruss is a word.'],
      ['I saw Liz’s Truss there.'],
    ]);
  });

  describe('ends at possessives and hyphens', () => {
    holds([
      ['It is Liz Truss’s plan.', 'Liz Truss → truss'],
      ["It is Moscow's plan.", 'Moscow → moscow'],
      ['In non-NATO Ukraine they wait.', 'NATO → nato', 'Ukraine → ukraine'],
      ['A Moscow-based agency.', 'Moscow → moscow'],
      ['The London-Paris train.', 'London → london', 'Paris → paris'],
    ]);
  });

  describe('has edges that letters of any script respect', () => {
    holds([
      ['The Muscovites and Londoners, Moscowé, éMoscow.'],
      ['A road in Парис and Moscowа.'],
      ['The 💬Moscow💬 line.', 'Moscow → moscow'],
    ]);
  });
});

describe('the name of an institution', () => {
  describe('may have its common nouns small when another word names it', () => {
    holds([
      ['A word from the Russian foreign ministry came.', 'Russian foreign ministry → mfaRU'],
      ['Russia’s foreign ministry said so.', 'Russia’s foreign ministry → mfaRU'],
      ['The UN security council sat.', 'UN security council → council'],
      ['In London the ministry of defence said so.', 'London → london'],
      ['The world health organization of Leeds.'],
      ['It leads the Security council of Leeds, in the UN.', 'UN → un'],
      ['They named it Kremlin Clare and the Kremlin.', 'the Kremlin → kremlin'],
    ]);
  });
});

describe('letters that must be as written', () => {
  holds([
    ['Give us the US plan.', 'US → us'],
    ['A man who knew the WHO.', 'WHO → who'],
    ['An audit of eu-LISA, and not of EU-Lisa.', 'eu-LISA → eu'],
    ['The U.S. and the U.K. agree.', 'U.S. → us', 'U.K. → uk'],
    ['The U.S.’s plan.', 'U.S. → us'],
    ['It is the Us of the title.'],
    ['NATO said so.', 'NATO → nato'],
  ]);
});

describe('capitals that tell nothing', () => {
  describe('in a sentence of capitals an acronym may be a word', () => {
    holds([
      ['THEY TELL US WHO WON'],
      ['TENSIONS RISE: US AND RUSSIA TALK\nThe US said so.', 'US → us', 'RUSSIA → russia', 'US → us'],
      ['BORIS JOHNSON FLIES TO MOSCOW', 'BORIS JOHNSON → johnson', 'MOSCOW → moscow'],
    ]);
  });

  describe('at the start of a sentence a word that is small elsewhere is a word', () => {
    holds([
      ['Turkey is for lunch. Nobody likes turkey.'],
      ['Turkey said no.', 'Turkey → turkey'],
      ['Turkey said no. We like Turkey, not turkey.', 'Turkey → turkey', 'Turkey → turkey'],
      ['“Jordan from Leeds writes in.'],
      ['The king of Jordan arrives. Jordan is small.', 'Jordan → jordan', 'Jordan → jordan'],
    ]);
  });
});

describe('a short name', () => {
  describe('counts when the person is named in full, before or after', () => {
    holds([
      ['Truss to fly\nLiz Truss will fly.', 'Truss → truss', 'Liz Truss → truss'],
      ['Liz Truss spoke. Later Truss left.', 'Liz Truss → truss', 'Truss → truss'],
      ['Nobody but Truss spoke.'],
    ]);
  });

  test('counts when an earlier part of the article named the person', () => {
    expect(found('Later Truss left.', { known: ['truss'] })).toEqual(['Truss → truss']);
  });

  describe('stands alone when unmistakable', () => {
    holds([
      ['Nobody but Putin spoke.', 'Putin → putin'],
      ['It was bin Salman who came.', 'bin Salman → mbs'],
    ]);
  });

  describe('stands beside titles, nationalities, days and the openers of a sentence', () => {
    const named = 'Ben Wallace spoke.\n';
    const first = 'Ben Wallace → wallace';
    holds([
      [`${named}Mr Wallace left.`, first, 'Wallace → wallace'],
      [`${named}Mr. Wallace left.`, first, 'Wallace → wallace'],
      [
        `${named}Then Defence Secretary Wallace left.`,
        first,
        'Defence Secretary → wallace',
        'Wallace → wallace',
      ],
      [`${named}It pleased the British Wallace.`, first, 'Wallace → wallace'],
      [`${named}It was Wallace Friday who left.`, first, 'Wallace → wallace'],
      [`${named}It was the Wallace Administration.`, first, 'Wallace → wallace'],
      [`${named}But Wallace left.`, first, 'Wallace → wallace'],
      [`${named}It pleased the SNP. Meanwhile Wallace left.`, first, 'Wallace → wallace'],
      [`${named}At NATO Wallace MP spoke.`, first, 'NATO → nato', 'Wallace → wallace'],
    ]);
  });

  describe('is someone else after another first name, or before a family name', () => {
    const named = 'Ben Wallace spoke.\n';
    const first = 'Ben Wallace → wallace';
    holds([
      [`${named}He met Mick Wallace.`, first],
      [`${named}Mick Wallace left.`, first],
      [`${named}He met Mick J. Wallace.`, first],
      [`${named}He met Wallace Smith.`, first],
      [`${named}He met Wallace-Smith.`, first],
      [`${named}He met Smith-Wallace.`, first],
      [`${named}He wrote to Wallace & Gromit.`, first],
      [`${named}He lives in Wallace Street near Wallace Airport.`, first],
      [`${named}He met Wallace Jr. there.`, first],
      [`${named}He met Igor Putin.`, first],
      ['King Salman spoke, and Khalid bin Salman is his son.', 'King Salman → salman'],
    ]);
  });

  describe('is not believed after someone else of that name, until the person is named again', () => {
    holds([
      [
        'Boris Johnson spoke.\nLyndon Johnson was president. Johnson served until 1969.\nBoris Johnson left. Johnson flew.',
        'Boris Johnson → johnson',
        'Boris Johnson → johnson',
        'Johnson → johnson',
      ],
      ['Johnson in Texas\nLyndon Johnson spoke.\nBoris Johnson too.', 'Boris Johnson → johnson'],
      [
        'Johnson in London\nBoris Johnson spoke.\nLyndon Johnson did not.',
        'Johnson → johnson',
        'London → london',
        'Boris Johnson → johnson',
      ],
      ['Igor Putin spoke. Then Putin left.'],
      ['Kim Jong Un spoke. Then Kim Won Bong spoke. Kim left.', 'Kim Jong Un → jongUn'],
      ['Vladimir Putin Jr. spoke. Then Putin left.'],
      ['Vladimir Putin spoke. Igor Putin left. It was Putin.', 'Vladimir Putin → putin', 'Putin → putin'],
    ]);
  });

  describe('is nobody when one of that name rules a country of the article unnamed', () => {
    holds([
      [
        'Johnson flies\nIn London Jo Johnson spoke. Then Johnson left.',
        'London → london',
        'Jo Johnson → joJohnson',
      ],
    ]);
  });

  describe('joined by a hyphen to another name is a name of its own', () => {
    holds([
      [
        'Truss-Lavrov meeting announced\nLiz Truss meets Sergey Lavrov.',
        'Truss → truss',
        'Lavrov → lavrov',
        'Liz Truss → truss',
        'Sergey Lavrov → lavrov',
      ],
      [
        'A Putin-led state, an anti-Putin march, a post-Putin age.',
        'Putin → putin',
        'Putin → putin',
        'Putin → putin',
      ],
    ]);
  });

  describe('that is a month is a person only where no date is meant', () => {
    const named = 'Theresa May spoke.\n';
    const first = 'Theresa May → may';
    const asOf = '2018-05-01';
    test.each([
      ['It pleased Mrs May.', ['May → may']],
      ['It helped May win.', ['May → may']],
      ['They meet in May.', []],
      ['They meet on May 3 or 4 May.', []],
      ['May is warm.', []],
    ])('%j', (sentence, wanted) => {
      expect(found(named + sentence, { asOf })).toEqual([first, ...wanted]);
    });
  });

  test('in a Title Case headline stands beside words that the article writes small, or headlines use', () => {
    const body = '\nLiz Truss will meet Sergey Lavrov over sanctions.';
    const named = ['Liz Truss → truss', 'Sergey Lavrov → lavrov'];
    expect(found(`Truss Warns Lavrov Over Sanctions Before Moscow Talks${body}`)).toEqual([
      'Truss → truss',
      'Lavrov → lavrov',
      'Moscow → moscow',
      ...named,
    ]);
    expect(found(`Mick Truss Plays Guitar Before Large Crowds${body}`)).toEqual(named);
  });
});

describe('a full name', () => {
  describe('is not cut out of a longer one', () => {
    holds([
      ['He lives in Ben Wallace Street.'],
      ['He met Ben Wallace Jr. there.'],
      ['He met Ben Wallace-Smith there.'],
      ['He met Ben Wallace Smith there.'],
      ['On Friday Ben Wallace MP spoke to Liz Truss Friday.', 'Ben Wallace → wallace', 'Liz Truss → truss'],
    ]);
  });

  test('of one who held no office that day counts in company of his country only', () => {
    const asOf = '2016-01-17';
    expect(found('Ben Wallace won for Detroit.', { asOf })).toEqual([]);
    expect(found('Ben Wallace won for Britain.', { asOf })).toEqual([
      'Ben Wallace → wallace',
      'Britain → uk',
    ]);
    expect(found('The British soldier Ben Wallace won.', { asOf })).toEqual(['Ben Wallace → wallace']);
  });
});

test('a full name of one who held a lesser office that day counts in company of his country only', () => {
  expect(found('Tobias Ellwood opened a bakery.')).toEqual([]);
  expect(found('Tobias Ellwood spoke in London.')).toEqual(['Tobias Ellwood → ellwood', 'London → london']);
});

describe('a place', () => {
  describe('is not cut out of another name', () => {
    holds([
      ['He met Paris Hilton.'],
      ['He met Michael Jordan. It was Jordan who won.'],
      ['He met Michael Jordan in Jordan, with a Jordanian coach.', 'Jordan → jordan'],
      ['He flew to Moscow, Idaho, and to Paris, Tex.'],
      ['He flew to Moscow, London and Paris.', 'Moscow → moscow', 'London → london', 'Paris → paris'],
      ['West-Ukraine waits.'],
      ['It is in the Moscow Times and the London Stock Exchange.'],
      ['They fled to South Sudan.'],
      ['He studied at the University of London.'],
      ['She is President of Ukraine.', 'Ukraine → ukraine'],
      ['It pleased Ukraine President Zelensky.', 'Ukraine → ukraine'],
      ['Meanwhile Moscow waited. Despite Moscow they met.', 'Moscow → moscow', 'Moscow → moscow'],
    ]);
  });
});

describe('a name that needs company', () => {
  describe('means the institution of the country beside it, or that the article is about', () => {
    holds([
      ['The Ministry of Defence said no.'],
      ['The Ministry of Defence in London said no.', 'Ministry of Defence → modGB', 'London → london'],
      [
        'London and Moscow: the Russian Ministry of Defence spoke.',
        'London → london',
        'Moscow → moscow',
        'Russian Ministry of Defence → modRU',
      ],
      [
        'London and Moscow: Russia’s Ministry of Defence spoke.',
        'London → london',
        'Moscow → moscow',
        'Russia → russia',
        'Ministry of Defence → modRU',
      ],
      ['In London the Ministry of Defence of Ukraine spoke.', 'London → london', 'Ukraine → ukraine'],
      ['In London the French Ministry of Defence spoke.', 'London → london'],
      ['In London the Supreme Ministry of Defence spoke.', 'London → london'],
      ['The Security Council met.'],
      ['The Security Council of the UN met.', 'Security Council → council', 'UN → un'],
    ]);
  });

  describe('means no other country’s institution because that country is named in passing', () => {
    holds([
      [
        'In Britain Boris Johnson saw Ben Wallace and Liz Truss.\nThe Supreme Court sat in London.\nThe US waits.',
        ...['Britain → uk', 'Boris Johnson → johnson', 'Ben Wallace → wallace', 'Liz Truss → truss'],
        ...['London → london', 'US → us'],
      ],
      [
        'In Britain Boris Johnson saw Ben Wallace and Liz Truss.\nIn the US the Supreme Court sat.',
        ...['Britain → uk', 'Boris Johnson → johnson', 'Ben Wallace → wallace', 'Liz Truss → truss'],
        ...['US → us', 'Supreme Court → courtUS'],
      ],
    ]);
  });

  test('is undecided when the company speaks for two alike', () => {
    expect(found('In London and Moscow the Ministry of Defence spoke.')).toContain(
      'Ministry of Defence → modGB, modRU?',
    );
  });
});

describe('a name of two people', () => {
  test('is the one in office on the day', () => {
    const article = 'In Ireland Michael Noonan spoke.';
    expect(found(article, { asOf: '2013-05-01' })).toEqual([
      'Ireland → ireland',
      'Michael Noonan → noonanFM',
    ]);
    expect(found(article, { asOf: '1988-05-01' })).toEqual([
      'Ireland → ireland',
      'Michael Noonan → noonanDM',
    ]);
  });

  test('is the one whose company is there', () => {
    expect(found('Alan Grant met Sergey Lavrov.')).toEqual([
      'Alan Grant → grantNZ',
      'Sergey Lavrov → lavrov',
    ]);
    expect(found('In the US Alan Grant spoke.')).toEqual(['US → us', 'Alan Grant → grantUS']);
  });

  test('is undecided when nothing tells them apart', () => {
    expect(found('Yesterday Alan Grant spoke.')).toEqual(['Alan Grant → grantUS, grantNZ?']);
  });

  test('is shown with the one first who was more in the news by then', () => {
    const after = found('Yesterday Alan Grant spoke.', { asOf: '2022-03-01' });
    expect(after).toEqual(['Alan Grant → grantNZ, grantUS?']);
  });

  test('is the one in office when both of a family are named', () => {
    expect(found('Kim Jong Un came with Kim Yo Jong. Then Kim spoke.')).toEqual([
      'Kim Jong Un → jongUn',
      'Kim Yo Jong → yoJong',
      'Kim → jongUn',
    ]);
  });
});

describe('a former president whose short name is unmistakable', () => {
  test('is named without company', () => {
    expect(found('Barack Obama spoke.')).toEqual(['Barack Obama → obama']);
    expect(found('They cheered Obama.')).toEqual(['Obama → obama']);
  });
});

describe('what is found', () => {
  test('says how, by name or by a short name, and what spoke for it', () => {
    const { mentions } = findMentions(world, {
      asOf: '2022-01-28',
      blocks: ['Truss', 'Liz Truss and Putin'],
      known: [],
    });
    expect(mentions).toEqual([
      {
        ...{ block: 0, start: 0, end: 5, kind: 'person', via: 'short-name', entities: ['truss'] },
        evidence: ['in-full', 'in-office'],
      },
      { block: 1, start: 0, end: 9, kind: 'person', via: 'name', entities: ['truss'] },
      { block: 1, start: 14, end: 19, kind: 'person', via: 'short-name', entities: ['putin'] },
    ]);
  });

  test('describes each entity once', () => {
    const { entities } = findMentions(world, {
      asOf: '2022-01-28',
      blocks: ['Liz Truss, Liz Truss and NATO'],
      known: [],
    });
    expect(entities).toEqual([
      { id: 'truss', kind: 'person', name: 'Liz Truss' },
      { id: 'nato', kind: 'organization', name: 'NATO' },
    ]);
  });

  test('is nothing where there is nothing', () => {
    expect(findMentions(world, { asOf: '2022-01-28', blocks: [], known: [] })).toEqual({
      mentions: [],
      entities: [],
    });
    expect(found('')).toEqual([]);
  });
});
