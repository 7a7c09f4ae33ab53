/** What the pages of all frameworks show: a live article that changes under its reader. */
export interface Story {
  title: string;
  lead: string;
  /** Stand side by side in one paragraph, as expressions of a template do. */
  readers: number;
  asked: string;
  about: string;
  alert: string | undefined;
  linked: boolean;
  flagged: boolean;
  posts: { id: number; text: string }[];
  shown: boolean;
}

export const beginning: Story = {
  title: 'Liz Truss to meet Sergey Lavrov in Moscow',
  lead: 'Liz Truss is going to Moscow, where Sergey Lavrov will receive her, the Kremlin said on Friday.',
  readers: 12,
  asked: 'Boris Johnson',
  about: 'NATO and Ukraine',
  alert: undefined,
  linked: true,
  flagged: false,
  posts: [
    { id: 1, text: 'Vladimir Putin spoke to Emmanuel Macron for an hour.' },
    { id: 2, text: 'Ben Wallace will travel to Moscow after Liz Truss.' },
    { id: 3, text: 'Volodymyr Zelensky told Joe Biden that Kyiv is calm.' },
  ],
  shown: true,
};

/** What happens to the article, one thing after the other. */
export const changes: { title: string; change: (story: Story) => Story }[] = [
  { title: 'nothing changes, and all is drawn again', change: story => ({ ...story }) },
  {
    title: 'the lead is rewritten',
    change: story => ({
      ...story,
      lead: 'Sergey Lavrov has received Liz Truss in Moscow; NATO is watching.',
    }),
  },
  { title: 'a number beside names goes up', change: story => ({ ...story, readers: 13 }) },
  { title: 'one name gives way to another', change: story => ({ ...story, asked: 'Ben Wallace' }) },
  {
    title: 'words are added to a text',
    change: story => ({ ...story, about: `${story.about}, and about Vladimir Putin` }),
  },
  { title: 'a text becomes empty', change: story => ({ ...story, about: '' }) },
  { title: 'and is written again', change: story => ({ ...story, about: 'Sergey Lavrov and Moscow' }) },
  {
    title: 'an alert is put above names',
    change: story => ({ ...story, alert: 'Just in: Joe Biden is calling Vladimir Putin.' }),
  },
  { title: 'an element is put before a name', change: story => ({ ...story, flagged: true }) },
  { title: 'a linked name becomes plain text', change: story => ({ ...story, linked: false }) },
  { title: 'the element goes again', change: story => ({ ...story, flagged: false }) },
  { title: 'the plain name becomes a link', change: story => ({ ...story, linked: true }) },
  { title: 'the alert goes', change: story => ({ ...story, alert: undefined }) },
  {
    title: 'the posts are turned round',
    change: story => ({ ...story, posts: story.posts.toReversed() }),
  },
  {
    title: 'two posts come in above',
    change: story => ({
      ...story,
      posts: [
        { id: 5, text: 'Antony Blinken will meet Sergey Lavrov in Geneva.' },
        { id: 4, text: 'Olaf Scholz has spoken to Vladimir Putin.' },
        ...story.posts,
      ],
    }),
  },
  {
    title: 'a post in the middle is taken out',
    change: story => ({ ...story, posts: story.posts.filter(({ id }) => id !== 2) }),
  },
  {
    title: 'a post is corrected',
    change: story => ({
      ...story,
      posts: story.posts.map(post =>
        post.id === 1 ? { ...post, text: 'Vladimir Putin spoke to Olaf Scholz for an hour.' } : post,
      ),
    }),
  },
  { title: 'a part of the article is unmounted', change: story => ({ ...story, shown: false }) },
  { title: 'and mounted again', change: story => ({ ...story, shown: true }) },
  { title: 'all posts are taken away', change: story => ({ ...story, posts: [] }) },
  {
    title: 'everything changes at once',
    change: () => ({
      ...beginning,
      lead: 'Liz Truss has left Moscow. Sergey Lavrov stays.',
      readers: 99,
      linked: false,
      flagged: true,
      posts: beginning.posts.toReversed(),
    }),
  },
];

/** What the test sees of a page and does to it. */
export interface PlayedPage {
  titles: string[];
  /** Does the next thing. */
  step(at: number): void | Promise<void>;
  /** What the page's own listeners have heard. */
  heard: string[];
  /** Errors that nobody caught. */
  errors: string[];
}

declare global {
  interface Window {
    played: PlayedPage;
  }
}

/** Hears what goes wrong on the page, and gives the test the steps to play. */
export function play(steps: { title: string; act: () => void | Promise<void> }[]): PlayedPage {
  const page: PlayedPage = {
    titles: steps.map(({ title }) => title),
    step: at => steps[at]!.act(),
    heard: [],
    errors: [],
  };
  window.addEventListener('error', ({ message }) => page.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => page.errors.push(String(reason)));
  window.played = page;
  return page;
}

/** Plays the changes of the story with a framework that draws it. */
export function playStory(draw: (story: Story, hear: (what: string) => void) => unknown): void {
  let story = beginning;
  const hear = (what: string) => page.heard.push(what);
  const page = play(
    changes.map(({ title, change }) => ({
      title,
      async act() {
        story = change(story);
        await draw(story, hear);
      },
    })),
  );
  void draw(story, hear);
}
