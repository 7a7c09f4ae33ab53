/**
 * A page as MSN's: components within components draw the article in shadow trees, after the page has loaded. Its
 * script, to be put into the page as it stands.
 */
export function drawInComponents(title: string, paragraphs: string[]): void {
  const component = (parent: Node, tag: string, html: string): ShadowRoot => {
    const host = document.createElement(tag);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html;
    parent.appendChild(host);
    return root;
  };
  const entry = component(
    document.body,
    'entry-point',
    '<style>p { color: navy }</style><div id="app"></div>',
  );
  const view = component(entry.querySelector('#app')!, 'views-native-page', '<div class="view"></div>');
  const article = component(view.querySelector('.view')!, 'cp-article', '<article></article>');
  const text = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('');
  // As an article arrives that is fetched.
  requestIdleCallback(() => {
    article.querySelector('article')!.innerHTML = `<h1>${title}</h1>${text}`;
    window.articleRoot = article;
  });
}

declare global {
  interface Window {
    articleRoot?: ShadowRoot;
  }
}
