/** The text in markup, one line for each paragraph; text without markup as it is. */
export function withoutTags(markup: string): string {
  return markup
    .replace(/<\/(?:p|div|li|h\d|blockquote|figcaption)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|apos|#\d+|#x[\da-f]+);/gi, (_, name: string) => characterOf(name));
}

function characterOf(name: string): string {
  if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
  return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name.toLowerCase()] ?? ' ';
}
