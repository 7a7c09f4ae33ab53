import type { Story } from './story.ts';

/** The article as a Vue component. */
export function vueStory(story: Story, hear: (what: string) => void) {
  return {
    setup: () => ({ story, hear }),
    template: `<div class="article-body">
    <h1>{{ story.title }}</h1>
    <p id="lead" @click="hear('lead')">{{ story.lead }}</p>
    <p v-if="story.alert" class="news">{{ story.alert }}</p>
    <p id="asked">{{ story.readers }} readers have asked {{ story.asked }} about {{ story.about }}.</p>
    <p id="waits" @click="hear('waits')">Tomorrow <a v-if="story.linked" href="#lavrov">Sergey Lavrov</a><template v-else>Sergey Lavrov</template> waits for Liz Truss.</p>
    <p id="flag"><em v-if="story.flagged">New: </em>Vladimir Putin speaks of NATO.</p>
    <ul><li v-for="post in story.posts" :key="post.id" @click="hear('post ' + post.id)">{{ post.text }}</li></ul>
    <section v-if="story.shown"><p>Angela Merkel knows Moscow well.</p></section>
  </div>`,
  };
}
