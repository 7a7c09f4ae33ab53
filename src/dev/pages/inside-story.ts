import { withoutTags } from '../without-tags.ts';
import type { Passage } from './look-in-page.ts';

/** Letters on each side of a mention by which its place in a text is known again. */
const enough = 20;

/**
 * Tells whether a mention stands inside a story, of which somebody has cut out the text. Headline and captions are part
 * of it, and so is what its publisher has `told` search engines of it, whether the text has them or not.
 *
 * Only letters and digits are compared, those around the mention with it; a line that has few of them must be a line
 * of the story, for a tag or a link may well say a word that the story has.
 */
export function insideStory(body: string, told: string): (passage: Passage) => boolean {
  const story = `${withoutTags(body)}\n${told}`;
  const lines = new Set(story.split('\n').map(plain));
  const whole = plain(story);
  return ({ mention, before, after, place }) => {
    if (place !== 'text') return true;
    const [left, name, right] = [plain(before), plain(mention), plain(after)];
    if (left.length + right.length < enough) return lines.has(left + name + right);
    return whole.includes(left.slice(-enough) + name + right.slice(0, enough));
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
