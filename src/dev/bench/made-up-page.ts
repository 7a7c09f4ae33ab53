/** Words of English prose, none of them a name; the pages below are made of them and of names. */
const plain =
  'after again against along already although among another around because been before began behind being between both called came certain change city close come could country course day decision early effort end evening every example face fact few final find first follow force given government group growing half hand hard held help hold hope hour however house idea include increase interest issue keep known large last later lead least leave left less level likely line little local long made main make many matter mean meeting might million minister moment month morning move much must near need never next night nothing number offer often open order other outside over own part past people perhaps place plan point policy power present press problem public question quite rather reach ready reason record remain report rest result return right said same second security seem sent several side since small something soon special state still strong support taken talks team term than then thing think though three time today together told took toward turn under until used value very view visit want war water week well went whether while whole with within without word work world would year yet'.split(
    ' ',
  );
const names =
  'Angela Merkel|Barack Obama|Vladimir Putin|Emmanuel Macron|Sergey Lavrov|Boris Johnson|Liz Truss|Joe Biden|Xi Jinping|Narendra Modi|Moscow|Kyiv|Berlin|Brussels|London|Paris|Beijing|Ukraine|Russia|Germany|France|NATO|the European Union|the United Nations|Geneva|Washington|Olaf Scholz|Antony Blinken'.split(
    '|',
  );

/** Numbers that look random and are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A news article with so many paragraphs of some 300 letters in nine text nodes each, about one name in each; below a
 * menu and beside related links, as news sites have them.
 */
export function madeUpPage(paragraphs: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const words = (count: number) => Array.from({ length: count }, () => pick(plain)).join(' ');
  const paragraph = () => {
    const parts = Array.from({ length: 4 }, (_, i) => `${words(5)} <${tags[i]}>${words(4)}</${tags[i]}> `);
    parts[Math.floor(random() * 4)] += `${pick(names)} `;
    return `<p>The ${parts.join('')}${words(4)}.</p>`;
  };
  const link = () => `<li><a href="/news/${Math.floor(random() * 1e6)}">${words(6)}</a></li>`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'What the ministers said in Geneva',
    datePublished: '2022-01-28T10:00:00Z',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What the ministers said in Geneva</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body>
<header><nav><ul>${Array.from({ length: 30 }, link).join('')}</ul></nav></header><main><article>
<h1>What the ministers said in Geneva</h1><div class="article-body">
${Array.from({ length: paragraphs }, paragraph).join('\n')}
</div></article><aside class="related"><ul>${Array.from({ length: 20 }, link).join('')}</ul></aside></main>
<footer>${words(40)}</footer></body></html>`;
}

/** Running text of so many letters, with a name in each sentence or without any. */
export function madeUpText(letters: number, naming: 'names' | 'nobody named' = 'names'): string {
  const random = randomFrom(letters);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  let text = '';
  while (text.length < letters) {
    text += `The ${Array.from({ length: 12 }, () => pick(plain)).join(' ')} ${pick(naming === 'names' ? names : plain)} ${pick(plain)}. `;
  }
  return text.slice(0, letters);
}

/** An article whose script changes it 1,000 times a second: a ticker, a list that grows and shrinks, a clock. */
export function restlessPage(): string {
  const script = `
    const body = document.querySelector('.article-body');
    const paragraphs = [...body.querySelectorAll('p')];
    const ticker = body.appendChild(document.createElement('p'));
    const text = ticker.appendChild(document.createTextNode(''));
    let done = 0;
    const begun = performance.now();
    const change = () => {
      while (done < performance.now() - begun) {
        done++;
        if (done % 3 === 0) text.data = 'Vladimir Putin met ' + done + ' ministers in Moscow.';
        else if (done % 3 === 1) body.append(Object.assign(document.createElement('p'), { textContent: 'Angela Merkel spoke for the time no. ' + done + ' of Berlin.' }));
        else body.lastElementChild.remove();
      }
    };
    setInterval(change, 4);`;
  return madeUpPage(60).replace('</body>', () => `<script>${script}</script></body>`);
}

const tags = ['em', 'b', 'span', 'i'];

/** Paragraphs that make some 2 MB of text in more than 57,000 text nodes. */
export const giantParagraphs = 6_400;
