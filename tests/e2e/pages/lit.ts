import { html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { playStory } from './story.ts';

const app = document.querySelector<HTMLElement>('#app')!;
playStory((story, hear) =>
  render(
    html`<div class="article-body">
      <h1>${story.title}</h1>
      <p id="lead" @click=${() => hear('lead')}>${story.lead}</p>
      ${story.alert ? html`<p class="news">${story.alert}</p>` : nothing}
      <p id="asked">${story.readers} readers have asked ${story.asked} about ${story.about}.</p>
      <p id="waits" @click=${() => hear('waits')}>
        Tomorrow ${story.linked ? html`<a href="#lavrov">Sergey Lavrov</a>` : 'Sergey Lavrov'} waits for Liz Truss.
      </p>
      <p id="flag">${story.flagged ? html`<em>New: </em>` : nothing}Vladimir Putin speaks of NATO.</p>
      <ul>
        ${repeat(
          story.posts,
          ({ id }) => id,
          ({ id, text }) => html`<li @click=${() => hear(`post ${id}`)}>${text}</li>`,
        )}
      </ul>
      ${story.shown ? html`<section><p>Angela Merkel knows Moscow well.</p></section>` : nothing}
    </div>`,
    app,
  ),
);
