/** A page of our own, read as a browser reads it. */
export function page(body: string, head = '', attributes = 'lang="en"'): Document {
  const html = `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A script of JSON-LD. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

/** A paragraph long enough to be running text. */
export function sentence(about: string): string {
  return `The ministers spoke about ${about} for most of the afternoon, and agreed to speak again before the month is out.`;
}

/** `count` such paragraphs. */
export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, at) => `<p>${sentence(`matter ${at + 1}`)}</p>`).join('\n');
}
