/** Exports as offices send them: titles above the header, and columns under the names of their system. */
import { expect, it } from 'vitest';
import { guess } from './data.js';
import { gridFromText } from './grid.js';

it('finds the header below titles and notes, and the fields by the names of content systems', async () => {
  const pasted = [
    '政府信息公开目录,,',
    '填报单位：示范局,填报日期：2026-03-10,',
    '题名,文号,fbrq',
    '甲,示〔2026〕1号,2026-03-09',
  ];
  const { headers, rows, first } = await gridFromText(pasted.join('\n'), 'DisclosureItem');
  expect([headers, rows, first]).toEqual([
    ['题名', '文号', 'fbrq'],
    [['甲', '示〔2026〕1号', '2026-03-09']],
    4,
  ]);
  expect(guess('DisclosureItem', headers)).toEqual(['title', 'documentNumber', 'publishedOn']);
});

it('takes the first row with two filled cells for the header where none names a field', async () => {
  const { headers, rows } = await gridFromText('list\nwhat,when\na,b', 'DisclosureItem');
  expect([headers, rows]).toEqual([['what', 'when'], [['a', 'b']]]);
});

it('gives an empty grid for nothing', async () => {
  expect(await gridFromText('', 'DisclosureItem')).toEqual({ headers: [], rows: [], first: 2 });
});
