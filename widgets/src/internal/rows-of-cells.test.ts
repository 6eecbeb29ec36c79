import { describe, expect, it } from 'vitest';
import { checkInSlices } from './slices.js';

const read = async (data: unknown) => (await checkInSlices(data, 'DisclosureItem', 'zh-CN')).value;
const MEANT = [{ title: '甲', publishedOn: '2026-03-02' }];

describe('rows of cells', () => {
  it.each([
    [
      [
        ['标题', '发布日期'],
        ['甲', '2026-03-02'],
      ],
    ],
    [
      {
        range: 'A1:B2',
        values: [
          ['标题', '发布日期'],
          ['甲', '2026-03-02'],
        ],
      },
    ],
    [{ columns: ['标题', '发布日期'], rows: [['甲', '2026-03-02']] }],
    [{ fields: [{ name: '标题' }, { name: '发布日期' }], data: [['甲', '2026-03-02']] }],
  ])('are records where their columns are named: %j', async data => {
    expect(await read(data)).toEqual(MEANT);
  });

  it('are none where nothing names their columns', async () => {
    expect(
      await read([
        [1, 2],
        ['甲', '2026-03-02'],
      ]),
    ).toEqual([]);
  });
});
