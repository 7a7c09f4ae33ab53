/** What an element's tag says of its text; a sum of bits, for the walk asks it of every element of a page. */
export const tagBits = {
  /** Its text runs on in the line around it; all others begin a paragraph of their own. */
  inline: 1,
  /** It seldom holds words of a story. */
  foreign: 2,
  /** It never holds words of a story, or words that must not be touched. */
  never: 32,
  link: 4,
  break: 8,
  /** A highlight of ours. */
  ours: 16,
};

const bitsByTag = new Map<string, number>();
const say = (bit: number, tags: string) => {
  for (const tag of tags.split(' ')) bitsByTag.set(tag, (bitsByTag.get(tag) ?? 0) | bit);
};
say(
  tagBits.inline,
  'a abbr acronym b bdi bdo big br button cite code data del dfn dramatis-mention em font i img input ins kbd label ' +
    'mark nobr q rb rp rt ruby s samp script small span strike strong style sub sup svg template time tt u var wbr',
);
say(tagBits.foreign, 'aside dialog fieldset footer form menu nav');
say(
  tagBits.never,
  'audio button canvas code datalist dramatis-card embed head iframe img input kbd label link map math meta meter ' +
    'noscript object option output pre progress rp rt samp script select style svg template textarea video',
);
say(tagBits.link, 'a');
say(tagBits.break, 'br');
say(tagBits.ours, 'dramatis-mention');

/** The sum of `tagBits` that hold for the element. */
export function bitsOf(element: Element): number {
  return bitsByTag.get(element.localName) ?? 0;
}

const roles = (names: string) => names.split(' ').map(role => `[role="${role}" i]`);

/** Text that is not shown for now, by what its element says: behind a consent wall, in a part that is folded up. */
export const notShown = [
  '[hidden]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="visibility:hidden" i]',
  '[style*="visibility: hidden" i]',
].join();

/** Text that is edited, announced as it changes, or not shown: whatever else it holds, it is never read. */
export const untouchable = [
  notShown,
  '[contenteditable]:not([contenteditable="false" i])',
  '[aria-live="assertive" i]',
  ...roles('alert log marquee status timer textbox searchbox combobox listbox'),
].join();

/** Text that is marked as something else than content. Pages mark all of themselves so behind a cookie wall. */
const foreignAttributes = [
  '[aria-hidden="true" i]',
  ...roles('alertdialog banner button complementary contentinfo dialog form menu menubar navigation search'),
  ...roles('slider switch tab tablist toolbar tooltip'),
].join();

/** Elements with any attribute that the selectors above look at. */
const tellingAttributes = ['contenteditable', 'aria-live', 'hidden', 'style', 'aria-hidden', 'role']
  .map(name => `[${name}]`)
  .join();

/** Matches names of classes and ids that hold one of the words, set off by anything but a letter. */
const named = (words: string[]) => new RegExp(`(?:^|[^a-z])(?:${words.join('|')})(?![a-z])`);

/** What publishers call stretches of a line that are no words of it: `sr-only`, `story-ad`, `share-count`. */
const foreignLineWords = [
  'ads?|adverts?|advertisements?|advertising|adslot|adunit|dfp|sponsor(?:ed|s)?|promos?|promoted|taboola|outbrain',
  'comments?|commenting|newsletters?|subscri\\w+|shar(?:e|es|er|ing)|sharebar|addthis|addtoany|sharedaddy',
  'sr[-_]?only|visually[-_]?hidden|screen[-_]?reader(?:[-_]?text)?|no[-_]?print|print[-_]?only',
  'bylines?|dates?|datetime|timestamp|copyright|credits?',
  'overlay|video[-_]+(?:title|headline|info|data|meta|duration)',
];

/**
 * What publishers call the parts of an article's page that are not its story: `article__related-links`,
 * `newsletterSignup`, `post-author-bio`. A link within a sentence may bear such a name and still be a word of it.
 */
const foreignPartWords = [
  ...foreignLineWords,
  'commercial|disqus|respond|replies|popular|trending|sign[-_]?up|registration|donat\\w+|membership|upsell',
  'related|recommended|recommendations?|recirc\\w*|more[-_]?(?:from|on|news|stories|articles)',
  'read[-_]?(?:more|also|next)|see[-_]?also|also[-_]?read|most[-_]?(?:read|popular|viewed|recent)|(?:up|whats)[-_]?next',
  'teasers|teaser[-_]?(?:list|box|group|grid|container|wrapper|block|item|card)',
  'follow|social[-_]?(?:links?|share|sharing|media|icons?|bar|buttons?)|cookies?|consent|gdpr|onetrust|didomi',
  'nav|navbar|navigation|menus?|breadcrumbs?|toolbar|pagination|pager|footer|masthead|sidebar|side[-_]bar|right[-_]?rail',
  'bios?|author[-_]?(?:bio|box|info|card|profile|desc\\w*)|about[-_]?(?:the[-_]?)?authors?|authors?|contributors?',
  'tags|tag[-_]?list|topics|keywords|modal|popup|lightbox|toast|skip[-_]?link',
  'login|poll|quiz|playlist|correction[-_]?form|feedback',
  // What others have written and a script of theirs soon replaces.
  'twitter[-_](?:tweet|video|timeline)|instagram[-_]media|tiktok[-_]embed|fb[-_](?:post|video)|bluesky[-_]embed',
  'reddit[-_]embed\\w*|wp[-_]embedded[-_]content|embedly[-_]card',
  'meta|(?:article|post|entry|story)[-_]*meta(?:data)?',
];

/** Whether the element runs on in the line around it. */
export function isInline(element: Element): boolean {
  return (bitsOf(element) & tagBits.inline) !== 0;
}

/**
 * Whether tag and attributes pass the element over and all it holds, whatever stands around it; `kept` ones are read
 * where that is a matter of judgement.
 *
 * Asked of every element of a page, few of which bear an attribute that tells: for the others it is one short question.
 */
export function isForeign(
  element: Element,
  kept: ReadonlySet<Element>,
  bits: number = bitsOf(element),
): boolean {
  if ((bits & tagBits.never) !== 0) return true;
  if ((bits & tagBits.foreign) !== 0 && !kept.has(element)) return true;
  if (!element.hasAttributes() || !element.matches(tellingAttributes)) return false;
  return element.matches(untouchable) || (element.matches(foreignAttributes) && !kept.has(element));
}

/**
 * Whether the element's class or id names something else than words of a story, or it is announced as it changes: a
 * ticker, a score; though some publishers have whole stories announced.
 */
export function isNamedForeign(element: Element): boolean {
  const judge = isInline(element) ? isForeignLine : isForeignPart;
  return (
    judge(element.getAttribute('class')) ||
    judge(element.id) ||
    element.getAttribute('aria-live')?.toLowerCase() === 'polite'
  );
}

/** Whether the element bears, as a whole name, what publishers call the box of a story: `article__body`. */
export function isNamedStory(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 1000).toLowerCase();
  return /(?:^|\s)(?:[a-z]{1,12}[-_]{1,2})?(?:article|story|post|entry|news)[-_]{0,2}(?:body|content|text|copy)(?=\s|$)/.test(
    names,
  );
}

/** Whether the element holds what readers write, or what they are asked to buy: long texts beside a short story. */
export function isNamedElse(element: Element): boolean {
  return /comment|disqus|replies|subscription|newsletter/i.test(
    `${element.getAttribute('class') ?? ''} ${element.id}`,
  );
}

const isForeignLine = judgeOf(named(foreignLineWords));
const isForeignPart = judgeOf(named(foreignPartWords));

/** A judge of names that remembers its verdicts, for a page repeats few names many times. */
function judgeOf(foreign: RegExp): (name: string | null) => boolean {
  const verdicts = new Map<string, boolean>();
  const mostVerdicts = 5_000;
  return name => {
    if (!name) return false;
    const known = verdicts.get(name);
    if (known !== undefined) return known;
    const words = name.slice(0, 1000).replace(/([a-z])([A-Z])/g, '$1-$2');
    const verdict = foreign.test(words.toLowerCase());
    if (verdicts.size >= mostVerdicts) verdicts.clear();
    verdicts.set(name, verdict);
    return verdict;
  };
}
