/** What a head of state or government is called, by what a list may write: the first that fits. */
const titles: [RegExp, string][] = [
  [/sultan and prime minister|king sultan|^sultan/i, 'Sultan'],
  [/yang di.?pertuan/i, 'King'],
  [/taoiseach/i, 'Taoiseach'],
  [/chancellor/i, 'Chancellor'],
  [/chief executive/i, 'Chief Executive'],
  [/minister of state$/i, 'Minister of State'],
  [
    /chair(man|person)? of the council of ministers|president of council of ministers/i,
    'Chairman of the Council of Ministers',
  ],
  [/cabinet of ministers$/i, 'Chairman of the Cabinet of Ministers'],
  [/prime minister|head of government|executive yuan/i, 'Prime Minister'],
  [/premier/i, 'Premier'],
  [/supreme leader/i, 'Supreme Leader'],
  [/captain regent/i, 'Captain Regent'],
  [/co-prince/i, 'Co-prince'],
  [
    /presidential council|^chair(man|person)?, presidential|^presidential/i,
    'Chairman of the Presidential Council',
  ],
  [/sovereign(ty)? council/i, 'Chairman of the Sovereign Council'],
  [/president/i, 'President'],
  [/queen/i, 'Queen'],
  [/grand duke/i, 'Grand Duke'],
  [/king/i, 'King'],
  [/em(ir|eer)|amir/i, 'Emir'],
  [/emperor/i, 'Emperor'],
  [/prince/i, 'Prince'],
  [/pope/i, 'Pope'],
  [/^governor/i, 'Governor'],
  [/monarch/i, 'Monarch'],
];

const ofGovernment = new Set([
  'Taoiseach',
  'Chancellor',
  'Chief Executive',
  'Minister of State',
  'Chairman of the Council of Ministers',
  'Chairman of the Cabinet of Ministers',
  'Prime Minister',
  'Premier',
]);

const monarchs = new Set(['Sultan', 'King', 'Queen', 'Grand Duke', 'Emir', 'Emperor', 'Prince', 'Monarch']);

/** The title of a head of state or government as newspapers say it; "Head of State" when a list writes none of them. */
export function canonicalTitle(title: string): string {
  return titles.find(([pattern]) => pattern.test(title))?.[1] ?? 'Head of State';
}

/** Whether a title is that of a head of government who is not head of state. */
export function isOfGovernment(title: string): boolean {
  return ofGovernment.has(canonicalTitle(title));
}

/** Whether a canonical title is a monarch's. */
export function isMonarchy(canonical: string): boolean {
  return monarchs.has(canonical);
}
