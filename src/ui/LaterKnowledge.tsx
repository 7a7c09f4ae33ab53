import type { ComponentChildren } from 'preact';
import { words } from './words.ts';

/** Whatever became known after the article, always in this frame and under this heading. */
export function LaterKnowledge({ children }: { children: ComponentChildren }) {
  return (
    <div class="later">
      <p class="later-label">{words.sinceThen}</p>
      {children}
    </div>
  );
}
