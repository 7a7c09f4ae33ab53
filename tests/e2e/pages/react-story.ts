import { createElement as h } from 'react';
import type { Story } from './story.ts';

/** The article as a React component. */
export function ReactStory({ story, hear }: { story: Story; hear: (what: string) => void }) {
  return h(
    'div',
    { className: 'article-body' },
    h('h1', null, story.title),
    h('p', { id: 'lead', onClick: () => hear('lead') }, story.lead),
    story.alert && h('p', { className: 'news' }, story.alert),
    h('p', { id: 'asked' }, story.readers, ' readers have asked ', story.asked, ' about ', story.about, '.'),
    h(
      'p',
      { id: 'waits', onClick: () => hear('waits') },
      'Tomorrow ',
      story.linked ? h('a', { href: '#lavrov' }, 'Sergey Lavrov') : 'Sergey Lavrov',
      ' waits for Liz Truss.',
    ),
    h('p', { id: 'flag' }, story.flagged ? h('em', null, 'New: ') : null, 'Vladimir Putin speaks of NATO.'),
    h(
      'ul',
      null,
      story.posts.map(({ id, text }) => h('li', { key: id, onClick: () => hear(`post ${id}`) }, text)),
    ),
    story.shown ? h('section', null, h('p', null, 'Angela Merkel knows Moscow well.')) : null,
  );
}
