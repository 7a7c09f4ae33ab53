/** The headline of an article; posts of a live blog and teasers, which may be articles, too, have lower headings. */
const headlines = 'article h1';

/** Whether the page shows several articles one below the other, as sites do that append the next when one is read. */
export function hasSeveralArticles(place: ParentNode): boolean {
  const [first, ...others] = [...place.querySelectorAll(headlines)].map(articleOf);
  return others.some(other => !first!.contains(other) && !other.contains(first!));
}

/** Whether the element is an article beside the one with this headline: it has a day and a cast of its own. */
export function isAnotherArticle(element: Element, headline: Element | undefined): boolean {
  if (element.localName !== 'article' || !headline) return false;
  const own = headline.closest('article');
  return !!own && !own.contains(element) && !element.contains(own) && element.querySelector('h1') !== null;
}

/** Whether the element stands in an article beside the one with this headline. */
export function isInAnotherArticle(element: Element, headline: Element | undefined): boolean {
  let article = element.closest('article');
  while (article && !isAnotherArticle(article, headline))
    article = article.parentElement?.closest('article') ?? null;
  return article !== null;
}

/** Whether an article with a headline of its own stands before the one with this headline. */
export function isLaterArticle(headline: Element | undefined): boolean {
  const first = headline?.ownerDocument.querySelector(headlines);
  return !!first && isAnotherArticle(articleOf(first), headline);
}

function articleOf(h1: Element): Element {
  return h1.closest('article')!;
}
