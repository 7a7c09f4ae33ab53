import { play } from './story.ts';

/**
 * A page beside translators. Chrome's puts two `font` elements with new text in the place of every text node
 * (https://github.com/facebook/react/issues/11538), Firefox's and those of others write into the text nodes and later
 * write back what stood there. Each collects its texts first and gets them back translated a while later.
 */
const app = document.querySelector<HTMLElement>('#app')!;
app.innerHTML = `<div class="article-body"><h1>Liz Truss to meet Sergey Lavrov in Moscow</h1>
<p id="lead">Liz Truss is going to Moscow, where Sergey Lavrov will receive her, the Kremlin said.</p>
<p id="two">Boris Johnson has asked <b>Vladimir Putin</b> to call <a href="#nato">NATO</a>. Joe Biden agrees.</p>
<p id="three">On Friday evening Angela Merkel said <i>that</i> she knows Moscow well.</p>
<ol id="live"><li>Volodymyr Zelensky spoke to Joe Biden.</li></ol></div>`;

const words: Record<string, string> = {
  is: 'ist',
  going: 'unterwegs',
  to: 'nach',
  where: 'wo',
  will: 'wird',
  her: 'sie',
  said: 'sagte',
  has: 'hat',
  asked: 'gefragt',
  call: 'rufen',
  agrees: 'stimmt zu',
  meet: 'treffen',
  Moscow: 'Moskau',
  evening: 'Abend',
  spoke: 'sprach',
};

type Way = 'replacing' | 'writing';
/** What to do to have a text as it was. */
const back: (() => void)[] = [];
let way: Way = 'replacing';
const arriving = new MutationObserver(records => {
  for (const { addedNodes } of records) for (const node of addedNodes) void translate(node);
});

function translated(text: string): string {
  return text.replace(/\p{L}+/gu, word => words[word] ?? word);
}

async function translate(root: Node): Promise<void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  if (root instanceof Text) texts.push(root);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const wanted = texts.filter(text => /\p{L}/u.test(text.data) && !text.parentElement?.closest('font'));
  const asked = wanted.map(({ data }) => data);
  // Longer than the extension takes to mark what has arrived.
  await new Promise(done => setTimeout(done, 500));
  arriving.disconnect();
  for (const [at, text] of wanted.entries()) if (text.isConnected) put(text, asked[at]!);
  if (document.documentElement.lang === 'de') arriving.observe(app, { childList: true, subtree: true });
}

function put(text: Text, data: string): void {
  const answer = translated(data);
  if (answer === data) return;
  if (way === 'writing') {
    text.data = answer;
    back.push(() => {
      text.data = data;
    });
    return;
  }
  const fresh = inFonts(answer);
  text.parentNode!.insertBefore(fresh, text);
  text.remove();
  back.push(() => fresh.parentNode?.replaceChild(text, fresh));
}

function inFonts(answer: string): HTMLElement {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
  inner.append(answer);
  outer.append(inner);
  return outer;
}

function begin(by: Way): Promise<void> {
  way = by;
  document.documentElement.lang = 'de';
  document.documentElement.classList.add('translated-ltr');
  return translate(app);
}

function showOriginal(): Promise<void> {
  arriving.disconnect();
  document.documentElement.lang = 'en';
  document.documentElement.classList.remove('translated-ltr');
  for (const undo of back.splice(0).reverse()) undo();
  return waiting();
}

const live = app.querySelector('#live')!;
const post = (text: string) => live.insertAdjacentHTML('afterbegin', `<li>${text}</li>`);
const waiting = () => new Promise<void>(done => setTimeout(done, 650));

play(
  (['replacing', 'writing'] as const).flatMap(by => [
    { title: `a ${by} translator is called`, act: () => begin(by) },
    {
      title: `the ${by} translator takes what comes later, and marks are there first`,
      async act() {
        post('On Friday evening Antony Blinken said that he is going to Moscow.');
        post('Joe Biden is going to call Vladimir Putin.');
        await waiting();
      },
    },
    { title: `the ${by} translator shows the original`, act: showOriginal },
  ]),
);
