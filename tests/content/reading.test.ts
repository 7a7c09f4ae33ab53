// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { readText } from '../../src/content/article/read-text.ts';
import { actorsOf, newReading } from '../../src/content/reading.ts';
import type { EntityLink } from '../../src/core/model/entity.ts';
import type { Mention } from '../../src/core/model/mention.ts';

const truss: EntityLink = { id: 'Q272201', kind: 'person', name: 'Liz Truss' };
const lavrov: EntityLink = { id: 'Q58217', kind: 'person', name: 'Sergey Lavrov' };
const moscow: EntityLink = { id: 'Q649', kind: 'place', name: 'Moscow' };
const all = [truss, lavrov, moscow];

/** The first place of a name in a block, as the background would answer. */
function mention(
  block: number,
  text: string,
  name: string,
  { id, kind }: EntityLink,
  via: Mention['via'],
): Mention {
  const start = text.indexOf(name);
  return { block, start, end: start + name.length, kind, via, entities: [id] };
}

describe('a page that names Truss, then Lavrov', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<p id="one">Liz Truss will fly out.</p><p id="two">There waits Lavrov, in Moscow.</p>';
  });

  const blocksOf = (id: string) => readText(document.getElementById(id)!);
  const readBoth = () => {
    const reading = newReading();
    const [one, two] = [...blocksOf('one'), ...blocksOf('two')];
    reading.add([one!, two!], {
      mentions: [
        mention(0, one!.text, 'Liz Truss', truss, 'name'),
        mention(1, two!.text, 'Lavrov', lavrov, 'short-name'),
        mention(1, two!.text, 'Moscow', moscow, 'name'),
      ],
      entities: all,
    });
    return reading;
  };

  test('is described in reading order, in the letters of the page', () => {
    expect(readBoth().describe()).toEqual([
      { text: 'Liz Truss', kind: 'person', via: 'name', entities: [truss] },
      { text: 'Lavrov', kind: 'person', via: 'short-name', entities: [lavrov] },
      { text: 'Moscow', kind: 'place', via: 'name', entities: [moscow] },
    ]);
  });

  test('names in full only whom it names in full', () => {
    expect([...readBoth().known]).toEqual([truss.id, moscow.id]);
  });

  test('has a paragraph put in between: it is told where it stands', () => {
    const reading = readBoth();
    document.getElementById('two')!.insertAdjacentHTML('beforebegin', '<p id="new">Moscow is cold.</p>');
    const [late] = blocksOf('new');
    reading.add([late!], {
      mentions: [mention(0, late!.text, 'Moscow', moscow, 'name')],
      entities: [moscow],
    });
    expect(reading.describe().map(({ text }) => text)).toEqual(['Liz Truss', 'Moscow', 'Lavrov', 'Moscow']);
    expect(reading.cast()).toEqual([truss, moscow, lavrov]);
  });

  test('drops a paragraph: it is forgotten', () => {
    const reading = readBoth();
    document.getElementById('one')!.remove();
    expect(reading.cast()).toEqual([lavrov, moscow]);
  });

  test('is read again in part: the new answer stands in place of the old', () => {
    const reading = readBoth();
    reading.add(blocksOf('two'), { mentions: [], entities: [] });
    expect(reading.cast()).toEqual([truss]);
  });
});

test('the actors of a cast are its people and organizations, not its places', () => {
  expect(actorsOf(all)).toEqual([truss, lavrov]);
});
