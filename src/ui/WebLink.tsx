import type { ComponentChildren } from 'preact';
import { words } from './words.ts';

interface WebLinkProps {
  url: string;
  title?: string;
  /** The link's name when it shows none. */
  label?: string | undefined;
  children: ComponentChildren;
}

/** A link out of the card; anything but a web address stays plain text. */
export function WebLink({ url, title, label, children }: WebLinkProps) {
  const address = webAddress(url);
  if (address === undefined) return <span>{children}</span>;
  return (
    <a
      class="out"
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={title ?? words.opensElsewhere}
      {...(label && { 'aria-label': label })}
    >
      {children}
    </a>
  );
}

/** The address as the browser reads it, when it is `https:` or `http:`. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** The site of an address as readers know it: "nato.int". */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
