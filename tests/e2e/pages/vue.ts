import { createApp, nextTick, reactive } from 'vue/dist/vue.esm-bundler.js';
import { beginning, changes, play } from './story.ts';

const story = reactive({ ...beginning });
const page = play(
  changes.map(({ title, change }) => ({
    title,
    async act() {
      Object.assign(story, change({ ...story }));
      await nextTick();
    },
  })),
);
createApp({
  setup: () => ({ story, hear: (what: string) => void page.heard.push(what) }),
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
}).mount('#app');
