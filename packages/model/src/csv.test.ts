import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { recordOf } from './arbitraries.test-helper.js';
import { parseCsv, toCsv } from './csv.js';
import type { DisclosureItem } from './disclosure-item.js';
import type { EntityName } from './schemas.js';

describe('reading CSV', () => {
  it('finds Chinese headers in any order, below a title row', async () => {
    const text = '示例市阳光区公开目录,,\n\n发布时间,标题,索引号\n2026年3月9日,关于公布示例清单的通知,SL-1\n';
    const { value, problems } = await parseCsv(text, 'DisclosureItem', 'zh-CN');
    expect(problems).toEqual([]);
    expect(value).toEqual([
      { title: '关于公布示例清单的通知', publishedOn: '2026-03-09', indexNumber: 'SL-1' },
    ]);
  });

  it('keeps each row as far as it can be read, and names row, column, value and remedy of what cannot', async () => {
    const { value, problems } = await parseCsv(
      '标题,发布时间\n甲,2026-02-30\n乙,2026-02-28\n',
      'DisclosureItem',
      'zh-CN',
    );
    expect(value).toEqual([{ title: '甲' }, { title: '乙', publishedOn: '2026-02-28' }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'iso_date',
      row: 2,
      column: '发布时间',
      value: '2026-02-30',
      pointer: '/0/publishedOn',
      severity: 'warning',
    });
    expect(problems[0]?.message).toContain('发布时间');
  });

  it('counts rows as a spreadsheet shows them, blank rows included', async () => {
    const { problems } = await parseCsv(
      'title,published\r\n\r\n"two\nlines",2026-01-01\r\n,2026-01-02\r\n',
      'DisclosureItem',
      'en',
    );
    expect(problems.map(problem => [problem.code, problem.row, problem.column])).toEqual([
      ['required', 4, 'title'],
    ]);
  });

  it('reads labels of codes, Chinese words for yes, and numbers with units', async () => {
    const items = await parseCsv(
      '标题,有效性,公开方式,公开对象,主题词\n甲,废止,依申请公开,全社会,社保、医保\n',
      'DisclosureItem',
      'zh-CN',
    );
    expect(items.value[0]).toMatchObject({
      validity: 'repealed',
      disclosure: 'uponRequest',
      audience: 'public',
      keywords: ['社保', '医保'],
    });
    const steps = await parseCsv(
      '编号,环节,办理时限（工作日）,是否计入时限\n1,受理,5个工作日,是\n2,听证,二十个工作日,否\n',
      'ApprovalStep',
      'zh-CN',
    );
    expect(steps.value).toEqual([
      { id: '1', name: '受理', limit: 5, counted: true },
      { id: '2', name: '听证', limit: 20, counted: false },
    ]);
  });

  it('lists the allowed labels when a code is unknown', async () => {
    const { problems } = await parseCsv('标题,有效性\n甲,大概有效\n', 'DisclosureItem', 'zh-CN');
    expect(problems[0]).toMatchObject({ code: 'picklist', column: '有效性' });
    expect(problems[0]?.remedy).toContain('现行有效 (inForce)、已失效 (expired)、已废止 (repealed)');
  });

  it('warns of unknown and repeated columns and of spare cells, without losing rows', async () => {
    const { value, problems } = await parseCsv(
      '标题,名称,心情,日期\n甲,乙,好,2026-01-01,多余\n',
      'DisclosureItem',
      'zh-CN',
    );
    expect(value).toEqual([{ title: '甲', publishedOn: '2026-01-01' }]);
    expect(problems.map(problem => problem.code)).toEqual([
      'repeated_column',
      'unknown_column',
      'extra_cells',
    ]);
    expect(problems.every(problem => problem.severity === 'warning')).toBe(true);
  });

  it('names both rows of a repeated index number', async () => {
    const { value, problems } = await parseCsv(
      '标题,索引号\n甲,A-1\n乙,A-2\n丙,A-1\n',
      'DisclosureItem',
      'zh-CN',
    );
    expect(value).toHaveLength(3);
    expect(problems).toMatchObject([{ code: 'duplicate', row: 4, column: '索引号', value: 'A-1' }]);
    expect(problems[0]?.message).toContain('第 2 行与第 4 行');
  });

  it('says so when the file is a web page, a workbook, empty, too large or without a header', async () => {
    const codeOf = async (source: string | Uint8Array, maxBytes?: number) =>
      (
        await parseCsv(source, 'DisclosureItem', 'en', maxBytes === undefined ? {} : { maxBytes })
      ).problems.map(problem => problem.code);
    expect(await codeOf('\n<!DOCTYPE html><html><body>404')).toEqual(['html_instead']);
    expect(await codeOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual(['binary']);
    expect(await codeOf('\uFEFF \n')).toEqual(['empty_file']);
    expect(await codeOf('title\n1\n', 4)).toEqual(['too_large']);
    expect(await codeOf('1,2\n3,4\n')).toEqual(['no_header']);
  });

  it('reports a quotation mark that is never closed', async () => {
    const { problems } = await parseCsv('title,date\n"a,2026-01-01\nb,2026-01-02\n', 'DisclosureItem', 'en');
    expect(problems.map(problem => problem.code)).toContain('csv_quote');
  });

  it('keeps the rows behind a quotation mark that is never closed, and names its row', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, row) => `第${row}号通知${'长'.repeat(200)},2026-01-02\n`);
    for (const count of [2, 5000]) {
      const text = `title,date\n甲,2026-01-01\n"乙,2026-01-01\n${rows(count).join('')}`;
      const { value, problems } = await parseCsv(text, 'DisclosureItem', 'en');
      expect(value).toHaveLength(count + 2);
      expect(value.at(-1)).toMatchObject({
        title: expect.stringContaining(`第${count - 1}号通知`) as string,
      });
      expect(problems.map(({ code, row }) => [code, row])).toEqual([['csv_quote', 3]]);
    }
  });

  it('rests between slices when the last row opens a quotation mark', async () => {
    const text = `title,date\n${`${'长'.repeat(200)},2026-01-01\n`.repeat(5000)}"丙,2026-01-02\n`;
    let pauses = 0;
    const { value } = await parseCsv(text, 'DisclosureItem', 'en', {
      pause: () => {
        pauses += 1;
        return undefined;
      },
    });
    expect(value).toHaveLength(5001);
    expect(pauses).toBeGreaterThan(5);
  });

  it('passes over rows of blanks, and over blank cells behind the last column', async () => {
    expect(await parseCsv('标题,日期\n , \n甲,2026-01-01,, \n', 'DisclosureItem', 'zh-CN')).toEqual({
      value: [{ title: '甲', publishedOn: '2026-01-01' }],
      problems: [],
    });
  });

  it('quotes the first spare cell that says something, with its row', async () => {
    const { problems } = await parseCsv('标题\n甲\n乙,,多余,更多\n', 'DisclosureItem', 'zh-CN');
    expect(problems).toMatchObject([{ code: 'extra_cells', row: 3, value: '多余', severity: 'warning' }]);
  });

  it('points at records by their number, good ones and bad ones counted', async () => {
    const { problems } = await parseCsv(
      '标题,日期\n甲,2026-01-01\n乙,昨天\n\n丙,今天\n',
      'DisclosureItem',
      'zh-CN',
    );
    expect(problems.map(({ pointer, row }) => [pointer, row])).toEqual([
      ['/1/publishedOn', 3],
      ['/2/publishedOn', 5],
    ]);
  });

  it('tells the first 500 problems of a file in which every row is wrong', async () => {
    const { value, problems } = await parseCsv(
      `标题,日期\n${'甲,昨天\n'.repeat(600)}乙,2026-01-01\n`,
      'DisclosureItem',
      'zh-CN',
    );
    expect(value).toHaveLength(601);
    expect(problems.map(({ row }) => row)).toEqual(Array.from({ length: 500 }, (_, index) => index + 2));
  });

  it('reads tab-separated UTF-16 as Excel saves it', async () => {
    const text = '标题\t发布时间\r\n甲\t2026/3/9\r\n';
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    [...text].forEach((char, index) => {
      new DataView(bytes.buffer).setUint16(2 + index * 2, char.charCodeAt(0), true);
    });
    const { value, problems } = await parseCsv(bytes, 'DisclosureItem', 'zh-CN');
    expect(problems).toEqual([]);
    expect(value).toEqual([{ title: '甲', publishedOn: '2026-03-09' }]);
  });
});

describe('writing CSV', () => {
  const item: DisclosureItem = {
    title: '=HYPERLINK("http://evil.example","点我")',
    keywords: ['社保', 'a;b'],
    attachments: [{ name: '附件1.pdf', url: 'files/1.pdf', size: 5 }],
    validity: 'inForce',
    summary: 'two\nlines, "quoted"',
  };

  it('starts with a byte order mark and disarms formulas', () => {
    const csv = toCsv('DisclosureItem', [item], { locale: 'zh-CN' });
    expect(csv.startsWith('\uFEFF名称,')).toBe(true);
    expect(csv).toContain(`'=HYPERLINK`);
    for (const start of ['=', '+', '-', '@', '\t', '\r', '＝']) {
      expect(
        toCsv('DisclosureItem', [{ title: `${start}1` }], { locale: 'en', bom: false }).split('\r\n')[1],
      ).toMatch(/^"?'/);
    }
  });

  it('writes what the records carry and what the entity demands, or the fields that are asked for', () => {
    const lines = (records: DisclosureItem[], fields?: string[]) =>
      toCsv('DisclosureItem', records, { locale: 'en', bom: false, ...(fields && { fields }) }).split('\r\n');
    expect(lines([])).toEqual(['Title', '']);
    expect(lines([{ title: 'a' }, { title: 'b', indexNumber: 'B-1' }])).toEqual([
      'Title,Index number',
      'a,',
      'b,B-1',
      '',
    ]);
    expect(lines([{ title: 'a', indexNumber: 'A-1' }], ['indexNumber', 'no such field', 'title'])).toEqual([
      'Index number,Title',
      'A-1,a',
      '',
    ]);
  });

  it.each([
    ['words in a row', 'a b c', 'a b c'],
    ['a comma', 'a,b', '"a,b"'],
    ['a semicolon', 'a;b', '"a;b"'],
    ['a tab', 'a\tb', '"a\tb"'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['a mark', 'a"b"', '"a""b"""'],
    ['a space before', ' a', '" a"'],
    ['a space behind', 'a ', '"a "'],
  ])('puts a cell with %s in marks where a reader needs them', (_, title, cell) => {
    expect(toCsv('DisclosureItem', [{ title }], { locale: 'en', bom: false })).toBe(`Title\r\n${cell}\r\n`);
  });

  it('is read back without loss in both languages', async () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const { value, problems } = await parseCsv(
        toCsv('DisclosureItem', [item], { locale }),
        'DisclosureItem',
        locale,
      );
      expect(problems).toEqual([]);
      expect(value).toEqual([item]);
    }
  });

  it.each([
    'DisclosureItem',
    'ServiceGuide',
    'ApprovalStep',
    'Leader',
    'Department',
    'LeadingGroup',
    'Channel',
  ] satisfies EntityName[])('carries any %s there and back', async entity => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(recordOf(entity), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        fc.boolean(),
        async (records, locale, bytes) => {
          const csv = toCsv(entity, records, { locale });
          const { value, problems } = await parseCsv(
            bytes ? new TextEncoder().encode(csv) : csv,
            entity,
            locale,
          );
          expect(problems.filter(problem => problem.severity !== 'warning')).toEqual([]);
          expect(value).toEqual(records);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never writes a cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(recordOf('Channel'), record => {
        const rows = papa.parse<string[]>(toCsv('Channel', [record], { locale: 'en', bom: false }), {
          delimiter: ',',
          newline: '\r\n',
        }).data;
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
