import { isAbout, type JsonLdNode, typesOf } from './json-ld.ts';

/**
 * What the page says of itself: a news article, an article of some sort, a list of articles, part of a website,
 * something else (a product, a recipe, a wiki, a forum), or nothing: a page.
 */
export type SaidKind = 'news' | 'article' | 'list' | 'website' | 'other' | 'page';

const news = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
const article =
  /^(?:Article|BlogPosting|SocialMediaPosting|Report|SatiricalArticle|AdvertiserContentArticle|ClaimReview)$/;
/** Schema.org's words for pages that are about a thing, not a piece of writing. */
const other = new RegExp(
  `^(?:${[
    'Recipe|HowTo|Product\\w*|Offer\\w*|SoftwareSourceCode|SoftwareApplication|MobileApplication|WebApplication|TechArticle|APIReference',
    'ScholarlyArticle|MedicalScholarlyArticle|QAPage|FAQPage|Question|DiscussionForumPosting|JobPosting|Course|Event|Movie|TVSeries',
    'Book|MusicRecording|MusicAlbum|Game|VideoGame|Restaurant|Hotel|LocalBusiness|Store|RealEstateListing|ProfilePage',
    'AboutPage|ContactPage|CheckoutPage',
  ].join('|')})$`,
);
/** Open Graph's words for the same; `video.other` is a report too. */
const otherThings = /^(?:product|profile|book|music|video\.(?!other)|game|restaurant|place|business)/;
/** Software that makes wikis, forums, manuals and shops and says so in the page. */
const otherGenerators =
  /mediawiki|dokuwiki|confluence|xenforo|phpbb|vbulletin|discourse|invision|mybb|docusaurus|sphinx|mkdocs|gitbook|vitepress|starlight|antora|javadoc|doxygen|rustdoc|shopify|woocommerce|prestashop|magento/i;

/** Listings of code that make a page a manual. */
const fewestListings = 6;

/** What the page's structured data, Open Graph type and generator say it is. */
export function saidKind(document: Document, address: URL, nodes: JsonLdNode[]): SaidKind {
  const openGraph = meta(document, 'og:type').toLowerCase();
  const types = [...ownTypes(nodes, address), ...mainItems(document)];
  const says = (pattern: RegExp) => types.some(type => pattern.test(type));

  if (isManualOrForum(document)) return 'other';
  if (says(news)) return 'news';
  if (says(/^(?:CollectionPage|SearchResultsPage)$/)) return 'list';
  if (says(other) || otherThings.test(openGraph)) return 'other';
  if (says(article) || openGraph === 'article') return 'article';
  return openGraph === '' ? 'page' : 'website';
}

function isManualOrForum(document: Document): boolean {
  return (
    otherGenerators.test(meta(document, 'generator')) ||
    document.body.classList.contains('mediawiki') ||
    document.querySelectorAll('pre').length >= fewestListings
  );
}

/** News articles of other addresses from which on they are the teasers of a section's front. */
const fewestTeasers = 4;

/** The types of the nodes that say they are about this address, else of all nodes unless they are a list. */
function ownTypes(nodes: JsonLdNode[], address: URL): string[] {
  const own = nodes.filter(node => isAbout(node, address)).flatMap(typesOf);
  const all = nodes.flatMap(typesOf);
  const articles = all.filter(type => news.test(type));
  if (own.some(type => news.test(type)) || articles.length >= fewestTeasers) return own;
  // Few sites give the address of their one article in the form in which it was opened.
  return own.length > 0 ? [...own, ...articles] : all;
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
