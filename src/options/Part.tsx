import type { ComponentChildren } from 'preact';

interface PartProps {
  /** The part's anchor, to which the list of parts leads. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One part of the page, under its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
