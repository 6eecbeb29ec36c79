import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.js';

const read = (text: string) => parseCsv(text, 'DisclosureItem', 'en');

describe('rows of a CSV file that are no records', () => {
  it.each([
    '合计,12',
    '合　计,',
    '小计：3件,',
    'Total,2',
    '备注：本表每季度更新,',
    '填表人：示例甲,',
    'Note: updated every quarter,',
    '一、财政信息,',
    '（二）人事信息,',
    '标题,发布日期',
    '标 题,',
  ])('are told and passed over: %s', async row => {
    const { value, problems } = await read(`标题,发布日期\n甲,2026-03-02\n${row}\n乙,2026-03-03\n`);
    expect(value.map(({ title }) => title)).toEqual(['甲', '乙']);
    expect(problems.map(({ code, row: at, severity }) => [code, at, severity])).toEqual([
      ['no_record', 3, 'warning'],
    ]);
  });

  it.each([
    '合计公布三项标准,',
    '关于一、二级单位的通知,',
    '备注栏填写说明,',
    '总计划,2026-03-02',
    '一、财政信息,2026-03-02',
  ])('are not seen in %s', async row => {
    const { value, problems } = await read(`标题,发布日期\n${row}\n`);
    expect([value.length, problems]).toEqual([1, []]);
  });

  it('are not looked for where a file has one column', async () => {
    expect((await read('标题\n一、财政信息\n')).value).toEqual([{ title: '一、财政信息' }]);
  });
});

describe('cells of worksheets', () => {
  it('keep the zeros before a number', async () => {
    const { value } = await read('标题,索引号,文号\n甲,="0012","=""03"""\n');
    expect(value).toEqual([{ title: '甲', indexNumber: '0012', documentNumber: '03' }]);
  });

  it('that were made a power of ten are left out and told', async () => {
    const { value, problems } = await read('标题,索引号\n甲,1.1E+10\n乙,1E+5\n');
    expect(value).toEqual([{ title: '甲' }, { title: '乙', indexNumber: '1E+5' }]);
    expect(problems).toMatchObject([
      { code: 'spoiled_number', row: 2, column: '索引号', value: '1.1E+10', severity: 'warning' },
    ]);
  });

  it('below no name are told once, by the letters of the column', async () => {
    const blanks = ','.repeat(25);
    const { problems } = await read(
      `标题,,发布日期${blanks}\n甲,x,2026-03-02${blanks}y\n乙,z,2026-03-02${blanks}\n`,
    );
    expect(problems.map(({ code, column, value }) => [code, column, value])).toEqual([
      ['unknown_column', 'B', 'x'],
      ['unknown_column', 'AB', 'y'],
    ]);
  });

  it.each([
    ['day before month, where one day tells', '13/05/2026', '2026-03-02'],
    ['month before day, where one day tells', '05/13/2026', '2026-02-03'],
    ['neither, where none tells', '05/05/2026', undefined],
    ['neither, where they disagree', '13/05/2026\n丙,05/13/2026', undefined],
  ])('hold %s', async (_, other, day) => {
    const { value } = await read(`标题,发布日期\n甲,02/03/2026\n乙,${other}\n`);
    expect(value[0]?.publishedOn).toBe(day);
  });
});
