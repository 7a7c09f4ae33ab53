import { play } from './story.ts';

/** A page whose templates write each paragraph into one text node, static words and values together, as Angular's do. */
const app = document.querySelector<HTMLElement>('#app')!;
app.innerHTML =
  '<div class="article-body"><h1>Liz Truss to meet Sergey Lavrov in Moscow</h1><p id="lead"></p><p></p><p></p><p></p></div>';

let values = { who: 'Liz Truss', host: 'Sergey Lavrov', about: 'NATO and Ukraine', hour: 3 };
const texts = [...app.querySelectorAll('p')].map(paragraph =>
  paragraph.appendChild(document.createTextNode('')),
);
const templates: ((story: typeof values) => string)[] = [
  ({ who, host }) => `${who} is going to Moscow, where ${host} will receive her, the Kremlin said on Friday.`,
  ({ who, host, about }) => `The letter of ${who} to ${host} was about ${about}.`,
  ({ who, host, hour }) => `At ${hour}:00 ${host} and Ben Wallace met, then ${host} left with ${who}.`,
  ({ who, hour }) => `There are ${hour} letters by ${who}`,
];
const written: string[] = [];

function draw(): void {
  for (const [at, template] of templates.entries()) {
    const text = template(values);
    if (text !== written[at]) texts[at]!.data = text;
    written[at] = text;
  }
}

draw();
const changes: [title: string, change: Partial<typeof values>][] = [
  ['a number changes', { hour: 4 }],
  ['a value at the end goes', { about: '' }],
  ['and comes again', { about: 'Vladimir Putin and the Kremlin' }],
  ['a value that stands twice goes', { host: '' }],
  ['and another name comes', { host: 'Vladimir Putin' }],
  ['a name gets longer', { host: 'Vladimir Putin of Russia' }],
  ['two values change at once', { who: 'Boris Johnson', hour: 17 }],
];
play(
  changes.map(([title, change]) => ({
    title,
    act() {
      values = { ...values, ...change };
      draw();
    },
  })),
);
