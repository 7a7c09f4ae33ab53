import { Fragment, h, render } from 'preact';
import { playStory } from './story.ts';

const app = document.querySelector('#app')!;
playStory((story, hear) =>
  render(
    h('div', { class: 'article-body' }, [
      h('h1', null, story.title),
      h('p', { id: 'lead', onClick: () => hear('lead') }, story.lead),
      story.alert && h('p', { class: 'news' }, story.alert),
      h(
        'p',
        { id: 'asked' },
        story.readers,
        ' readers have asked ',
        story.asked,
        ' about ',
        story.about,
        '.',
      ),
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
      h(Fragment, null, story.shown && h('section', null, h('p', null, 'Angela Merkel knows Moscow well.'))),
    ]),
    app,
  ),
);
