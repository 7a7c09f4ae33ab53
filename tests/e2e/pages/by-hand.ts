import { play } from './story.ts';

const app = document.querySelector<HTMLElement>('#app')!;
app.innerHTML = `<div class="article-body"><h1>Liz Truss to meet Sergey Lavrov in Moscow</h1>
<p id="lead">Liz Truss is going to Moscow, where Sergey Lavrov will receive her, the Kremlin said.</p>
<p id="two">Boris Johnson has asked <b>Vladimir Putin</b> to call NATO. Joe Biden agrees.</p>
<p id="three">Angela Merkel knows Moscow well. Emmanuel Macron knows Vladimir Putin.</p>
<div id="carousel"><p class="slide">Ben Wallace meets Sergei Shoigu in Moscow.</p><p class="slide">Olaf Scholz meets Joe Biden in Washington.</p></div>
<ol id="live"><li>Volodymyr Zelensky spoke to Joe Biden.</li></ol></div>`;

const find = (selector: string) => app.querySelector<HTMLElement>(selector)!;
const lead = find('#lead');
const two = find('#two');
const three = find('#three');
const carousel = find('#carousel');
const live = find('#live');
// Nodes that the page keeps hold of, as hand-written pages do.
const leadText = lead.firstChild as Text;
const twoText = two.firstChild as Text;
const twoEnd = two.lastChild as Text;

lead.addEventListener('click', () => page.heard.push('lead'));
live.addEventListener('click', ({ target }) => {
  const entry = (target as Element).closest('li');
  page.heard.push(`live ${[...live.children].indexOf(entry!)}`);
});

const page = play([
  { title: 'the article is normalized', act: () => app.normalize() },
  {
    title: 'a text that is kept hold of is rewritten',
    act() {
      leadText.data = 'Sergey Lavrov has received Liz Truss in Moscow.';
    },
  },
  { title: 'words are appended to it', act: () => leadText.appendData(' NATO is watching.') },
  {
    title: 'a text is replaced by another',
    act: () => twoText.replaceWith('Ben Wallace has asked '),
  },
  { title: 'an element is put before a text', act: () => two.insertBefore(mark('New: '), twoEnd) },
  {
    title: 'an element is put behind a text',
    act: () => twoEnd.after(mark(' Joe Biden said so.')),
  },
  { title: 'text content is set', act: () => three.replaceChildren('Emmanuel Macron is in Kyiv.') },
  {
    title: 'inner HTML is set to what it was',
    act() {
      live.innerHTML = '<li>Volodymyr Zelensky spoke to Joe Biden.</li>';
    },
  },
  {
    title: 'a carousel turns: the first slide goes last',
    act: () => carousel.append(carousel.firstElementChild!),
  },
  {
    title: 'a carousel clones its slides',
    act() {
      const slides = [...carousel.children];
      carousel.append(...slides.map(slide => slide.cloneNode(true)));
    },
  },
  { title: 'and drops the first', act: () => carousel.firstElementChild!.remove() },
  {
    title: 'the live blog gets a post on top',
    act: () => live.insertAdjacentHTML('afterbegin', '<li>Antony Blinken is to meet Sergey Lavrov.</li>'),
  },
  {
    title: 'and ten more, one by one',
    async act() {
      for (let at = 0; at < 10; at++) {
        live.insertAdjacentHTML('afterbegin', `<li>Post ${at}: Vladimir Putin speaks in Moscow.</li>`);
        await new Promise(done => setTimeout(done, 30));
      }
    },
  },
  {
    title: 'a text is split',
    act: () => void (three.firstChild as Text).splitText((three.firstChild as Text).length >> 1),
  },
  { title: 'and merged again', act: () => three.normalize() },
  {
    title: 'a paragraph is taken out and put back',
    async act() {
      const next = two.nextSibling;
      two.remove();
      await new Promise(done => setTimeout(done, 50));
      next!.parentNode!.insertBefore(two, next);
    },
  },
  {
    title: 'the reader is allowed to edit a paragraph',
    act: () => three.setAttribute('contenteditable', 'true'),
  },
  {
    title: 'the article’s HTML is copied into itself',
    act() {
      const html = carousel.innerHTML;
      carousel.innerHTML = html;
    },
  },
  { title: 'the article is emptied', act: () => app.replaceChildren() },
  {
    title: 'and another one is put in its place',
    act() {
      app.innerHTML =
        '<div class="article-body"><h1>Olaf Scholz in Moscow</h1><p>Olaf Scholz met Vladimir Putin in Moscow.</p></div>';
    },
  },
]);

function mark(text: string): HTMLElement {
  return Object.assign(document.createElement('i'), { textContent: text });
}
