import type { AliasUse } from '../../../src/core/dataset/dataset.ts';
import { openDataset } from '../../../src/core/dataset/open-dataset.ts';
import type { DatasetRecords } from '../../../src/core/dataset/records.ts';
import { writeDataset } from '../../../src/core/dataset/write-dataset.ts';
import { findMentions } from '../../../src/core/linking/find-mentions.ts';
import type { EntityKind } from '../../../src/core/model/entity.ts';
import type { Event } from '../../../src/core/model/event.ts';
import type { Office, OfficeHolding, Rank } from '../../../src/core/model/office.ts';
import { words } from '../../../src/core/text/words.ts';

/** One entity of a small world: its names by how far they may be believed, and when it held office. */
interface Known {
  kind: EntityKind;
  country?: string;
  /** Aliases in full; the first is the name. */
  names: string[];
  exactly?: string[];
  short?: string[];
  unmistakable?: string[];
  context?: string[];
  /** An office from one day to another, or to one of which no source speaks. */
  office?: [from: string, to?: string];
  /** Of that office; the world knows foreign ministers by name. */
  rank?: Rank;
}

const person = (country: string, names: string[], more: Partial<Known> = {}): Known => ({
  kind: 'person',
  country,
  names,
  ...more,
});
const place = (country: string, ...names: string[]): Known => ({ kind: 'place', country, names });

/** People and places of the news from 2013 to 2022, with some of the homonyms they have. */
const known: Record<string, Known> = {
  truss: person('GB', ['Liz Truss', 'Elizabeth Truss'], {
    short: ['Truss'],
    office: ['2021-09-15', '2022-09-06'],
  }),
  wallace: person('GB', ['Ben Wallace'], { short: ['Wallace'], office: ['2019-07-24', '2023-08-31'] }),
  johnson: person('GB', ['Boris Johnson'], { short: ['Johnson'], office: ['2019-07-24', '2022-09-06'] }),
  joJohnson: person('GB', ['Jo Johnson'], { short: ['Johnson'] }),
  ellwood: person('GB', ['Tobias Ellwood'], {
    short: ['Ellwood'],
    office: ['2017-06-13', '2022-07-25'],
    rank: 'deputy-minister',
  }),
  hilton: person('US', ['Steve Hilton'], { short: ['Hilton'] }),
  may: person('GB', ['Theresa May'], { short: ['May'], office: ['2016-07-13', '2019-07-24'] }),
  lavrov: person('RU', ['Sergey Lavrov', 'Sergei Lavrov', 'Сергей Лавров', 'Сергій Лавров'], {
    unmistakable: ['Lavrov', 'Лавров'],
    office: ['2004-03-09'],
  }),
  putin: person('RU', ['Vladimir Putin', 'Владимир Путин'], {
    unmistakable: ['Putin'],
    office: ['2012-05-07'],
  }),
  cavusoglu: person('TR', ['Mevlüt Çavuşoğlu'], { short: ['Çavuşoğlu'], office: ['2015-11-24'] }),
  leyen: person('DE', ['Ursula von der Leyen'], { short: ['von der Leyen'], office: ['2019-12-01'] }),
  chung: person('KR', ['Chung Eui-yong'], { short: ['Chung'], office: ['2021-02-09', '2022-05-11'] }),
  jongUn: person('KP', ['Kim Jong Un'], { short: ['Kim'], office: ['2011-12-30'] }),
  yoJong: person('KP', ['Kim Yo Jong'], { short: ['Kim'] }),
  mbs: person('SA', ['Mohammed bin Salman'], { unmistakable: ['bin Salman'], office: ['2017-06-21'] }),
  salman: person('SA', ['King Salman'], { short: ['Salman'], office: ['2015-01-23'] }),
  noonanFM: person('IE', ['Michael Noonan'], { short: ['Noonan'], office: ['2011-03-09', '2017-06-14'] }),
  noonanDM: person('IE', ['Michael Noonan'], { short: ['Noonan'], office: ['1987-03-10', '1989-07-12'] }),
  grantUS: person('US', ['Alan Grant'], { office: ['2020-01-01', '2023-01-01'] }),
  grantNZ: person('NZ', ['Alan Grant'], { office: ['2020-01-01', '2023-01-01'] }),
  biden: person('US', ['Joe Biden'], { unmistakable: ['Biden'], office: ['2021-01-20'] }),
  obama: person('US', ['Barack Obama'], { unmistakable: ['Obama'], office: ['2009-01-20', '2017-01-20'] }),
  nato: { kind: 'organization', country: 'INT', names: [], exactly: ['NATO'] },
  un: { kind: 'organization', country: 'UN', names: ['United Nations'], exactly: ['UN', 'U.N.'] },
  who: { kind: 'organization', country: 'INT', names: ['World Health Organization'], exactly: ['WHO'] },
  eu: { kind: 'organization', country: 'EU', names: [], exactly: ['eu-LISA'] },
  council: {
    kind: 'organization',
    country: 'UN',
    names: ['UN Security Council'],
    context: ['Security Council'],
  },
  kremlin: { kind: 'organization', country: 'RU', names: ['Kremlin', 'the Kremlin'] },
  number10: { kind: 'organization', country: 'GB', names: ['Downing Street', '10 Downing Street'] },
  modGB: {
    kind: 'organization',
    country: 'GB',
    names: ['British Ministry of Defence'],
    context: ['Ministry of Defence', 'Ministry of Defense'],
  },
  modRU: {
    kind: 'organization',
    country: 'RU',
    names: ['Russian Ministry of Defence'],
    context: ['Ministry of Defence', 'Ministry of Defense'],
  },
  mfaRU: {
    kind: 'organization',
    country: 'RU',
    names: ['Russian Foreign Ministry', "Russia's Foreign Ministry", 'Foreign Ministry of Russia'],
  },
  courtUS: { kind: 'organization', country: 'US', names: ['U.S. Supreme Court'], context: ['Supreme Court'] },
  uk: { ...place('GB', 'United Kingdom', 'Britain', 'Great Britain', 'U.K.'), exactly: ['UK'] },
  us: { ...place('US', 'United States', 'U.S.'), exactly: ['US', 'USA'] },
  russia: place('RU', 'Russia', 'Russian Federation', 'Россия'),
  ukraine: place('UA', 'Ukraine'),
  turkey: place('TR', 'Turkey', 'Türkiye'),
  sudan: place('SD', 'Sudan'),
  ireland: place('IE', 'Ireland'),
  northernIreland: place('GB', 'Northern Ireland'),
  jordan: place('JO', 'Jordan'),
  bissau: place('GW', 'Guinea-Bissau'),
  guinea: place('GN', 'Guinea'),
  china: place('CN', 'China', "People's Republic of China"),
  moscow: place('RU', 'Moscow'),
  london: place('GB', 'London'),
  paris: place('FR', 'Paris'),
  petersburg: place('RU', 'St. Petersburg', 'Saint Petersburg'),
  hague: place('NL', 'The Hague'),
  ivory: place('CI', "Côte d'Ivoire"),
  europe: { kind: 'place', names: ['Eastern Europe', 'Europe'] },
};

const source = { url: 'https://www.example.org/', publisher: 'Example' };

function recordsOf(entries: [string, Known][], meetings: [string, string[]][]): DatasetRecords {
  const offices: Office[] = [];
  const holdings: OfficeHolding[] = [];
  const aliases = new Map<string, DatasetRecords['aliases'][number]>();
  for (const [
    id,
    { names, exactly, short, unmistakable, context, office, rank = 'foreign-minister', country },
  ] of entries) {
    const add = (use: AliasUse, list: string[] = [], letters = false) => {
      for (const text of list) {
        const cut = words(text).map(word => word.fold);
        const alias = aliases.get(cut.join(' ')) ?? { words: cut, meanings: [] };
        alias.meanings.push({ entity: id, use, ...(letters && { exactly: text }) });
        aliases.set(cut.join(' '), alias);
      }
    };
    add('name', names);
    add('name', exactly, true);
    add('short', short);
    add('unmistakable', unmistakable);
    add('context', context);
    if (office === undefined) continue;
    const [from, to] = office;
    const held: Office = {
      id: `office-${id}`,
      country: country!,
      ranks: [rank],
      titles: [{ title: 'Minister' }],
    };
    offices.push(held);
    holdings.push({
      person: id,
      office: held,
      tenure: { from, ...(to !== undefined && { to }) },
      sources: [source],
    });
  }
  const events: Event[] = meetings.map(([id, participants]) => ({
    id,
    kind: 'meeting',
    start: '2022-02-10',
    participants: participants.map(entity => ({ entity, known: 'named' })),
    history: [{ status: 'held', on: '2022-02-10', sources: [source] }],
    sources: [source],
  }));
  return {
    date: '2022-12-31',
    entities: [
      ...entries.map(([id, { kind, names, exactly, country }]) => ({
        id,
        kind,
        name: (names[0] ?? exactly?.[0])!,
        ...(country !== undefined && { country }),
      })),
      ...events.map(({ id }) => ({ id, kind: 'event' as const, name: id })),
    ],
    aliases: [...aliases.values()],
    offices,
    holdings,
    events,
  };
}

export const world = openDataset(
  writeDataset(
    recordsOf(Object.entries(known), [
      ['talks-moscow', ['truss', 'lavrov', 'moscow']],
      ['talks-wellington', ['grantNZ', 'lavrov']],
    ]),
  ),
);

/**
 * Who and what is named in an article of 28 January 2022, one block a line: `surface → entities`, an undecided one with
 * a question mark. Events have tests of their own.
 */
export function found(article: string, more: { asOf?: string; known?: string[] } = {}): string[] {
  const blocks = article.split('\n');
  const { mentions } = findMentions(world, {
    asOf: more.asOf ?? '2022-01-28',
    blocks,
    known: more.known ?? [],
  });
  const names = mentions.filter(({ kind }) => kind !== 'event');
  return names.map(({ block, start, end, entities, undecided }) => {
    const surface = blocks[block]!.slice(start, end);
    return `${surface} → ${entities.join(', ')}${undecided ? '?' : ''}`;
  });
}
