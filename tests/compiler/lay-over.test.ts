import { expect, test } from 'vitest';
import { layOver } from '../../src/compiler/lay-over.ts';

const generated = {
  id: 'Q11',
  name: 'Liz Truss',
  aliases: ['Elizabeth Truss'],
  offices: [
    { office: 'gb-foreign-secretary', from: '2021-09-15', to: '2022-09-06' },
    { office: 'gb-prime-minister', from: '2022-09-06', to: '2022-10-25' },
  ],
};

test('a field by hand wins, the others stay', () => {
  expect(layOver(generated, { id: 'Q11', name: 'Elizabeth Truss' })).toMatchObject({
    name: 'Elizabeth Truss',
    aliases: ['Elizabeth Truss'],
  });
});

test('tenures by hand replace those of the same office only', () => {
  const byHand = { offices: [{ office: 'gb-foreign-secretary', from: '2021-09-16', to: '2022-09-06' }] };
  expect(layOver(generated, byHand).offices).toEqual([byHand.offices[0], generated.offices[1]]);
});

test('null takes away what is generated', () => {
  expect(layOver(generated, { aliases: null })).not.toHaveProperty('aliases');
});
