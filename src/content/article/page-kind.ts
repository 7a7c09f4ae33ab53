import { isAbout, type JsonLdNode, typesOf } from './json-ld.ts';

/**
 * What the page says of itself: a news article, an article of some sort, part of a website, something else (a
 * product, a recipe, a wiki, a forum), or nothing: a page.
 */
export type SaidKind = 'news' | 'article' | 'website' | 'other' | 'page';

const news = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
const article =
  /^(?:Article|BlogPosting|SocialMediaPosting|Report|SatiricalArticle|AdvertiserContentArticle|ClaimReview)$/;
/** Schema.org's words for pages that are about a thing, not a piece of writing. */
const other = new RegExp(
  `^(?:${[
    'Recipe|HowTo|Product\\w*|Offer\\w*|SoftwareSourceCode|SoftwareApplication|MobileApplication|WebApplication|TechArticle|APIReference',
    'ScholarlyArticle|MedicalScholarlyArticle|QAPage|FAQPage|Question|DiscussionForumPosting|JobPosting|Course|Event|Movie|TVSeries',
    'Book|MusicRecording|MusicAlbum|Game|VideoGame|Restaurant|Hotel|LocalBusiness|Store|RealEstateListing|ProfilePage',
    'SearchResultsPage|CollectionPage|AboutPage|ContactPage|CheckoutPage',
  ].join('|')})$`,
);
/** Software that makes wikis, forums, manuals and shops and says so in the page. */
const otherGenerators =
  /mediawiki|dokuwiki|confluence|xenforo|phpbb|vbulletin|discourse|invision|mybb|docusaurus|sphinx|mkdocs|gitbook|vitepress|starlight|antora|javadoc|doxygen|rustdoc|shopify|woocommerce|prestashop|magento/i;

/** Listings of code that make a page a manual. */
const fewestListings = 6;

/** What the page's structured data, Open Graph type and generator say it is. */
export function saidKind(document: Document, address: URL, nodes: JsonLdNode[]): SaidKind {
  const own = nodes.filter(node => isAbout(node, address));
  const types = (own.length > 0 ? own : nodes).flatMap(typesOf);
  const all = nodes.flatMap(typesOf);
  const items = mainItems(document);
  const openGraph = meta(document, 'og:type').toLowerCase();

  if (otherGenerators.test(meta(document, 'generator'))) return 'other';
  if (/\b(?:mediawiki|ns-\d+ ns-subject)\b/.test(document.body.className)) return 'other';
  if (document.querySelectorAll('pre').length >= fewestListings) return 'other';
  // Several articles of other addresses are the teasers of a section's front.
  const several = all.filter(type => news.test(type)).length > 3 && own.length === 0;
  if ((types.some(type => news.test(type)) || all.filter(type => news.test(type)).length === 1) && !several)
    return 'news';
  if (items.some(type => news.test(type))) return 'news';
  if ([...types, ...items].some(type => other.test(type))) return 'other';
  if (/^(?:product|profile|book|music|video\.(?!other)|game|restaurant|place|business)/.test(openGraph))
    return 'other';
  if (openGraph === 'article' || [...types, ...items].some(type => article.test(type))) return 'article';
  return openGraph === '' ? 'page' : 'website';
}

/** Types of the microdata items that stand in no other item but the page's own. */
function mainItems(document: Document): string[] {
  const items = [...document.querySelectorAll('[itemscope][itemtype]')].slice(0, 500);
  const outer = items.filter(item => {
    const around = item.parentElement?.closest('[itemscope]');
    return !around || /\/(?:\w*Page|Blog|WebSite)$/.test(around.getAttribute('itemtype') ?? '');
  });
  const types = outer.map(item => (item.getAttribute('itemtype') ?? '').split('/').at(-1)!.trim());
  // A page with many articles side by side is a list of them.
  return types.filter(
    (type, _, all) => !(news.test(type) || article.test(type)) || all.filter(t => t === type).length === 1,
  );
}

function meta(document: Document, name: string): string {
  const found = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
  return found?.getAttribute('content') ?? found?.getAttribute('value') ?? '';
}
