/** Elements whose text runs on in the line around them; all others begin a paragraph of their own. */
const inlineTags = new Set(
  (
    'a abbr acronym b bdi bdo big br button cite code data del dfn dramatis-mention em font i img input ins kbd label ' +
    'mark nobr q rb rp rt ruby s samp script small span strike strong style sub sup svg template time tt u var wbr'
  ).split(' '),
);

/** Elements that never hold words of a story, or whose words the extension must not touch. */
const foreignTags = new Set(
  (
    'aside audio button canvas code datalist dialog dramatis-card embed fieldset footer form iframe img input kbd label ' +
    'link map math menu meta meter nav noscript object option output pre progress rp rt samp script select style svg template ' +
    'textarea video'
  ).split(' '),
);

/** Text that is hidden, edited, announced as it changes, or marked as something else than content. */
const foreignAttributes = [
  '[hidden]',
  '[aria-hidden="true" i]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="visibility:hidden" i]',
  '[style*="visibility: hidden" i]',
  '[contenteditable]:not([contenteditable="false" i])',
  '[aria-live]:not([aria-live="off" i])',
  ...[
    'alert alertdialog banner button combobox complementary contentinfo dialog form listbox log marquee menu menubar',
    'navigation search slider status switch tab tablist textbox timer toolbar tooltip',
  ]
    .join(' ')
    .split(' ')
    .map(role => `[role="${role}" i]`),
].join();

/**
 * What publishers call the parts of an article's page that are not its story, as words of class names and ids:
 * `article__related-links`, `newsletterSignup`, `post-author-bio`.
 */
const foreignWords = new RegExp(
  `(?:^|[^a-z])(?:${[
    'ads?|adverts?|advertisements?|advertising|adslot|adunit|dfp|sponsor(?:ed|s)?|promos?|promoted|commercial|taboola|outbrain',
    'comments?|commenting|disqus|respond|replies',
    'related|recommended|recommendations?|recirc\\w*|more[-_]?(?:from|on|news|stories|articles)|read[-_]?(?:more|also|next)',
    'see[-_]?also|also[-_]?read|most[-_]?(?:read|popular|viewed|recent)|popular|trending|(?:up|read|whats)[-_]?next|teasers|teaser[-_]?(?:list|box|group|grid|container|wrapper|block|item|card)',
    'newsletters?|subscri\\w+|sign[-_]?up|registration|donat\\w+|membership|upsell',
    'shar(?:e|es|er|ing)|sharebar|addthis|addtoany|sharedaddy|follow|social[-_]?(?:links?|share|sharing|media|icons?|bar|buttons?)',
    'cookies?|consent|gdpr|onetrust|didomi',
    'nav|navbar|navigation|menus?|breadcrumbs?|toolbar|pagination|pager|footer|masthead|sidebar|side[-_]?bar|right[-_]?rail',
    'bios?|author[-_]?(?:bio|box|info|card|profile|desc\\w*)|about[-_]?(?:the[-_]?)?authors?|bylines?|authors?|contributors?',
    'tags|tag[-_]?list|topics|keywords|modal|popup|overlay|lightbox|toast|skip[-_]?link',
    'sr[-_]?only|visually[-_]?hidden|screen[-_]?reader(?:[-_]?text)?|no[-_]?print|print[-_]?only',
    'dates?|datetime|timestamp|copyright|credits?|login|poll|quiz|playlist|correction[-_]?form|feedback',
  ].join('|')})(?![a-z])`,
);

/** Whether the element runs on in the line around it. */
export function isInline(element: Element): boolean {
  return inlineTags.has(element.localName);
}

/** The elements below `root` that their attributes exclude: one native query instead of one for every element. */
export function excludedBelow(root: Element): ReadonlySet<Element> {
  return new Set(root.querySelectorAll(foreignAttributes));
}

/**
 * Whether tag or attributes say that the element and all it holds is passed over.
 *
 * `excluded` is what `excludedBelow` gave for an ancestor; without it the element's own attributes are asked.
 */
export function isForeign(element: Element, excluded?: ReadonlySet<Element>): boolean {
  return (
    foreignTags.has(element.localName) ||
    (excluded ? excluded.has(element) : element.matches(foreignAttributes))
  );
}

/** Whether the element's class or id names a part of the page that is not its story. */
export function isNamedForeign(element: Element): boolean {
  return isForeignName(element.getAttribute('class')) || isForeignName(element.id);
}

/** Whether the element bears, as a whole name, what publishers call the box of a story: `article__body`. */
export function isNamedStory(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 1000).toLowerCase();
  return /(?:^|\s)(?:[a-z]{1,12}[-_]{1,2})?(?:article|story|post|entry|news)[-_]{0,2}(?:body|content|text|copy)(?=\s|$)/.test(
    names,
  );
}

/** Whether the element holds what readers write. */
export function isNamedComments(element: Element): boolean {
  return /comment|disqus|replies/i.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}

/** Verdicts on names already met: a page repeats few names many times. */
const judged = new Map<string, boolean>();
const mostJudged = 5_000;

function isForeignName(name: string | null): boolean {
  if (!name) return false;
  const known = judged.get(name);
  if (known !== undefined) return known;
  const verdict = foreignWords.test(
    name
      .slice(0, 1000)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase(),
  );
  if (judged.size >= mostJudged) judged.clear();
  judged.set(name, verdict);
  return verdict;
}
