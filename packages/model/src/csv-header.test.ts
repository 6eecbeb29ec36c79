import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.js';

const titlesOf = async (text: string) =>
  (await parseCsv(text, 'DisclosureItem', 'zh-CN')).value.map(({ title }) => title);
const codesOf = async (source: string | Uint8Array) =>
  (await parseCsv(source, 'DisclosureItem', 'en')).problems.map(({ code }) => code);

describe('the delimiter of a CSV file', () => {
  it.each([
    ['comma', ','],
    ['tab', '\t'],
    ['semicolon', ';'],
    ['bar', '|'],
    ['fullwidth comma', '，'],
    ['fullwidth semicolon', '；'],
  ])('may be a %s', async (_, mark) => {
    const text = [
      ['标题', '发布日期'],
      ['甲', '2026-03-09'],
    ]
      .map(row => row.join(mark))
      .join('\n');
    expect(await parseCsv(text, 'DisclosureItem', 'zh-CN')).toEqual({
      value: [{ title: '甲', publishedOn: '2026-03-09' }],
      problems: [],
    });
  });

  it('is the comma where one column leaves the choice open', async () => {
    expect(await titlesOf('标题\n甲；乙\n丙;丁\n')).toEqual(['甲；乙', '丙;丁']);
  });

  it('is told by the header and not by the marks in the rows', async () => {
    expect(await titlesOf('标题;日期\n甲, 乙, 丙;2026-01-01\n丁, 戊;2026-01-02\n')).toEqual([
      '甲, 乙, 丙',
      '丁, 戊',
    ]);
  });

  it.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
  ])('goes with the line ends of %s', async (_, end) => {
    expect(await titlesOf(`标题,日期${end}甲,2026-01-01${end}乙,2026-01-02${end}`)).toEqual(['甲', '乙']);
  });
});

describe('the header of a CSV file', () => {
  it('is the row that names most fields', async () => {
    expect(await titlesOf('公开目录,发布日期\n标题,发布日期,文号\n甲,2026-01-01,1\n')).toEqual(['甲']);
  });

  it('is the first of equal rows; the others are told and are no data', async () => {
    const text = '标题,索引号\n甲,A-1\n标题,索引号\n乙,A-2\n';
    expect(await titlesOf(text)).toEqual(['甲', '乙']);
    expect(await codesOf(text)).toEqual(['no_record']);
  });

  it('may be two rows, of which the lower names parts of what the upper names', async () => {
    const read = await parseCsv(
      '标题,日期,,文号\n,成文日期,发布日期,\n甲,2026-1-1,2026-3-2,示发1号\n',
      'DisclosureItem',
      'zh-CN',
    );
    expect(read).toEqual({
      value: [
        { title: '甲', generatedOn: '2026-01-01', publishedOn: '2026-03-02', documentNumber: '示发1号' },
      ],
      problems: [],
    });
  });

  it('is one row where a cell of the first record is also the name of a field', async () => {
    const { value } = await parseCsv(
      '序号,标题,情况,日期\n1,甲,政策解读,2026-3-2\n',
      'DisclosureItem',
      'zh-CN',
    );
    expect(value).toEqual([{ title: '甲', publishedOn: '2026-03-02' }]);
  });

  it('may use the names of other systems; labels are surer than those, and of those the first', async () => {
    const { value, problems } = await parseCsv(
      'created,doc_title,责任单位,publish_date,发布机构\n2020-01-01,甲,乙局,2026-03-02,丙局\n',
      'DisclosureItem',
      'zh-CN',
    );
    expect(value).toEqual([{ title: '甲', publishedOn: '2026-03-02', issuingAuthority: '丙局' }]);
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['repeated_column', 'created'],
      ['repeated_column', '责任单位'],
    ]);
  });

  it('counts each field once, however often a row names it', async () => {
    expect(await titlesOf('标题,名称,标题\n标题,索引号\n甲,A-1\n')).toEqual(['甲']);
  });

  it('stands in the first fifteen rows', async () => {
    const above = (rows: number) => `${'说明\n'.repeat(rows)}标题,索引号\n甲,A-1\n`;
    expect(await titlesOf(above(14))).toEqual(['甲']);
    expect(await codesOf(above(15))).toEqual(['no_header']);
  });

  it('stands in the first 100,000 characters', async () => {
    const above = (length: number) => `${'字'.repeat(length)}\n标题,索引号\n甲,A-1\n`;
    expect(await titlesOf(above(99_000))).toEqual(['甲']);
    expect(await codesOf(above(100_000))).toEqual(['no_header']);
  });

  it('names fields in at most 40 characters, remarks in brackets counted; what is longer is a sentence', async () => {
    const remark = (length: number) => `标题（${'填'.repeat(length - 4)}）`;
    expect(await titlesOf(`${remark(40)}\n甲\n`)).toEqual(['甲']);
    expect(await codesOf(`${remark(41)}\n甲\n`)).toEqual(['no_header']);
  });

  it('may carry the guard against formulas that a spreadsheet was given', async () => {
    expect(await titlesOf("'-标题\n甲\n")).toEqual(['甲']);
  });

  it('missing is told with the first row and with names to write', async () => {
    expect(await parseCsv('1,2\n3,4\n', 'DisclosureItem', 'en')).toMatchObject({
      value: [],
      problems: [
        {
          code: 'no_header',
          row: 1,
          value: '1,2',
          remedy:
            'Name the columns in the first row, for example: Title, Index number, Document number, Issuing authority.',
        },
      ],
    });
    const { problems } = await parseCsv('1\n', 'Leader', 'zh-CN');
    expect(problems[0]?.remedy).toBe('请在首行写明列名，例如：编号、姓名、职务、工作分工。');
  });
});

describe('the bytes of a CSV file', () => {
  const utf16 = (text: string) =>
    new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap(char => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]),
    ]);

  it('lose the byte order mark before the first name and nothing else', async () => {
    expect(await titlesOf('\uFEFF标题\n甲\uFEFF乙\n')).toEqual(['甲\uFEFF乙']);
    expect(await titlesOf('标题\n甲\uFEFF乙\n')).toEqual(['甲\uFEFF乙']);
  });

  it('that fit no encoding are warned of first, and the rows are kept', async () => {
    const whole = new TextEncoder().encode('title,mood\nReport 甲');
    const { value, problems } = await parseCsv(whole.subarray(0, -1), 'DisclosureItem', 'en');
    expect(value).toEqual([{ title: 'Report \uFFFD' }]);
    expect(problems).toMatchObject([
      {
        code: 'malformed_text',
        severity: 'warning',
        message: 'Some characters of the file cannot be decoded (read as utf-8)',
      },
      { code: 'unknown_column' },
    ]);
  });

  it('are no data where they hold nothing or a web page, in UTF-16 too', async () => {
    for (const [source, code] of [
      [utf16(''), 'empty_file'],
      [utf16(' \n'), 'empty_file'],
      [utf16('<!DOCTYPE html><html>'), 'html_instead'],
      ['<html><body>', 'html_instead'],
    ] as const)
      expect(await parseCsv(source, 'DisclosureItem', 'en')).toMatchObject({
        value: [],
        problems: [{ code }],
      });
  });
});
