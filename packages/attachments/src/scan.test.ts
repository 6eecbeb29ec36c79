/** Attachments of every format give up what they leak, with its place, and never more than that. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cell, idOf, pdfFile, run, wordFile, workbook, zipOf } from './files.test-helper.js';
import { placeText } from './result.js';
import { scanAttachment } from './scan.js';

const ID = idOf('110101', '19900307', '123');
const MOBILE = '13800001111';
const scan = (bytes: Uint8Array, name = 'file', limits = {}) => scanAttachment(bytes, { name, limits });
const types = async (bytes: Uint8Array) => (await scan(bytes)).hits.map(hit => hit.type);

describe('a workbook', () => {
  it('gives sheet, row and column of what it leaks, masked', async () => {
    const bytes = workbook([
      {
        name: '名单',
        xml: `<sheetData><row r="1">${cell('A1', '姓名')}${cell('B1', '身份证号')}${cell('C1', '手机')}</row><row r="2">${cell('A2', '王小明')}${cell('B2', ID)}<c r="C2"><v>1.3800001111E10</v></c></row></sheetData>`,
      },
    ]);
    const { kind, hits, truncated, fault } = await scan(bytes, '名单.xlsx');
    expect({ kind, truncated, fault }).toEqual({ kind: 'xlsx', truncated: false, fault: undefined });
    expect(hits).toMatchObject([
      { type: 'id18', where: { kind: 'cell', sheet: '名单', row: 2, column: 2 }, nearName: true },
      {
        type: 'mobile',
        where: { kind: 'cell', sheet: '名单', row: 2, column: 3 },
        nearName: true,
        official: false,
      },
    ]);
    expect(JSON.stringify(hits)).not.toContain(ID);
    expect(placeText(hits[0]?.where ?? { kind: 'page', page: 0 }, 'zh-CN')).toBe('“名单”表 B2');
  });

  it('is read through the texts that its cells share, though these come last in the file', async () => {
    const xml = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>';
    expect(await types(workbook([{ name: 'a', xml }], [`证件号码 ${ID}`]))).toEqual(['id18']);
  });

  it('is read in hidden sheets, columns and comments, and says so', async () => {
    const xml = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">${cell('B1', ID)}</row></sheetData>`;
    const { hits } = await scan(
      workbook(
        [
          { name: 'a', xml },
          {
            name: 'b',
            state: 'veryHidden',
            xml: `<sheetData><row r="1">${cell('A1', ID)}</row></sheetData>`,
          },
        ],
        [],
        {
          'xl/comments1.xml': `<comments><commentList><comment ref="C3"><text><r><t>${ID}</t></r></text></comment></commentList></comments>`,
        },
      ),
    );
    expect(hits.map(hit => [hit.hidden, hit.where])).toEqual([
      [true, { kind: 'cell', sheet: 'a', row: 1, column: 2 }],
      [true, { kind: 'cell', sheet: 'b', row: 1, column: 1 }],
      [true, { kind: 'cell', sheet: '', row: 3, column: 3 }],
    ]);
  });

  it('gives numbers that are spread over cells, a digit in each', async () => {
    const digits = [...ID].map((digit, at) => cell(`${String.fromCharCode(65 + at)}1`, digit)).join('');
    expect(
      await types(workbook([{ name: 'a', xml: `<sheetData><row r="1">${digits}</row></sheetData>` }])),
    ).toEqual(['id18']);
  });

  it('that lists the phones of offices leaks nothing', async () => {
    const xml = `<sheetData><row r="1">${cell('A1', '单位')}${cell('B1', '联系人')}${cell('C1', '联系电话')}</row><row r="2">${cell('A2', '阳光区民政局')}${cell('B2', '王小明')}${cell('C2', MOBILE)}</row></sheetData>`;
    const { hits } = await scan(workbook([{ name: 'a', xml }]));
    expect(hits.map(hit => hit.official)).toEqual([true]);
  });

  it('with a social credit code leaks nothing', async () => {
    const xml = `<sheetData><row r="1">${cell('A1', '统一社会信用代码')}</row><row r="2">${cell('A2', '91350211M000100Y43')}</row></sheetData>`;
    expect(await types(workbook([{ name: 'a', xml }]))).toEqual([]);
  });
});

describe('a Word document', () => {
  it('is read in paragraphs, tables, comments, hidden and deleted text', async () => {
    const { hits } = await scan(
      wordFile(
        `<w:p>${run('身份证号 ')}${run(ID.slice(0, 9))}${run(ID.slice(9))}</w:p><w:tbl><w:tr><w:tc><w:p>${run('王小明')}</w:p></w:tc><w:tc><w:p>${run(MOBILE)}</w:p></w:tc></w:tr></w:tbl><w:p>${run(ID, '<w:vanish/>')}</w:p><w:p><w:del><w:r><w:delText>${ID}</w:delText></w:r></w:del></w:p>`,
        {
          'word/comments.xml': `<w:comments xmlns:w="urn:w"><w:comment><w:p>${run(ID)}</w:p></w:comment></w:comments>`,
        },
      ),
    );
    expect(hits.map(hit => [hit.type, hit.where.kind, hit.hidden === true])).toEqual([
      ['id18', 'paragraph', false],
      ['mobile', 'cell', false],
      ['id18', 'paragraph', true],
      ['id18', 'paragraph', true],
      ['id18', 'paragraph', true],
    ]);
    expect(hits[1]).toMatchObject({ nearName: true, official: false });
  });
});

describe('a CSV file', () => {
  it('is read in GBK as in UTF-8', async () => {
    // 姓名,证件号码 / 王小明,… in GBK.
    const head = [
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd6, 0xa4, 0xbc, 0xfe, 0xba, 0xc5, 0xc2, 0xeb, 0x0a, 0xcd, 0xf5, 0xd0,
      0xa1, 0xc3, 0xf7, 0x2c,
    ];
    const { kind, hits } = await scan(Uint8Array.from([...head, ...strToU8(`${ID}\n`)]));
    expect(kind).toBe('csv');
    expect(hits).toMatchObject([{ type: 'id18', nearName: true, where: { row: 2, column: 2 } }]);
  });
});

describe('an HTML table named .xls', () => {
  it('is read like a sheet', async () => {
    const html = `<html><style>td{}</style><table><tr><th>姓名</th><th>手机</th></tr><tr><td>王小明</td><td style="display:none">${MOBILE}</td></tr></table></html>`;
    const { kind, hits } = await scan(strToU8(html), '名单.xls');
    expect(kind).toBe('html');
    expect(hits).toMatchObject([
      { type: 'mobile', where: { row: 2, column: 2 }, hidden: true, nearName: true },
    ]);
  });
});

describe('a PDF', () => {
  it('gives the page', async () => {
    const { kind, hits, fault } = await scan(pdfFile([['nothing here'], [`ID ${ID}`]]));
    expect({ kind, fault }).toEqual({ kind: 'pdf', fault: undefined });
    expect(hits).toMatchObject([{ type: 'id18', where: { kind: 'page', page: 2 } }]);
  });

  it('without text is said to hold only images', async () => {
    expect(await scan(pdfFile([[]]))).toMatchObject({ fault: 'imagesOnly', hits: [] });
  });

  it('with more pages than are looked at is truncated', async () => {
    expect(await scan(pdfFile([['a'], ['b']]), 'file', { maxPages: 1 })).toMatchObject({ truncated: true });
  });
});

describe('a file that cannot be read', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['an old workbook', Uint8Array.from([...compound, ...new Array<number>(600).fill(0)]), 'unsupported'],
    [
      'a workbook with a password',
      Uint8Array.from([...compound, ...[...'EncryptedPackage'].flatMap(char => [char.charCodeAt(0), 0])]),
      'encrypted',
    ],
    ['another archive', zipOf({ 'a.txt': 'a' }), 'unsupported'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'unsupported'],
    [
      'half a workbook',
      workbook([{ name: 'a', xml: '<sheetData></sheetData>' }]).subarray(0, 300),
      'damaged',
    ],
    ['broken XML', workbook([{ name: 'a', xml: '<sheetData><row></sheetData>' }]), 'damaged'],
    ['half a PDF', strToU8('%PDF-1.7\n1 0 obj\n<<'), 'damaged'],
  ])('%s says so', async (_, bytes, fault) => {
    expect((await scan(bytes)).fault).toBe(fault);
  });

  it('keeps what was read before the damage', async () => {
    const xml = `<sheetData><row r="1">${cell('A1', ID)}</row><row>`;
    expect(await scan(workbook([{ name: 'a', xml }]))).toMatchObject({
      fault: 'damaged',
      hits: [{ type: 'id18' }],
    });
  });
});

describe('a hostile file', () => {
  it('that unpacks to gigabytes stops at the budget', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(4 * 1024 * 1024).fill(32) });
    expect(await scan(bomb, 'bomb.xlsx', { maxUnpacked: 512 * 1024 })).toMatchObject({
      truncated: true,
      hits: [],
    });
  });

  it('nested two thousand deep, or with entities that multiply, is damaged and no more', async () => {
    const deep = workbook([{ name: 'a', xml: '<a>'.repeat(2_000) }]);
    const laughs = zipOf({
      'xl/worksheets/sheet1.xml':
        '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><worksheet><sheetData><row><c t="str"><v>&c;</v></c></row></sheetData></worksheet>',
    });
    expect(await scan(deep)).toMatchObject({ fault: 'damaged' });
    expect(await scan(laughs)).toMatchObject({ fault: 'damaged', hits: [] });
  });

  it('with more hits than are listed is truncated', async () => {
    const csv = strToU8(`${ID}\n`.repeat(50));
    const { hits, truncated } = await scan(csv, 'a.csv', { maxHits: 10 });
    expect([hits.length, truncated]).toEqual([10, true]);
  });

  it('too large is left alone', async () => {
    expect(await scan(new Uint8Array(100).fill(65), 'a', { maxBytes: 99 })).toMatchObject({
      fault: 'tooLarge',
    });
  });

  it('of any bytes never throws', async () => {
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [...'%PDF-1.4'].map(char => char.charCodeAt(0)),
      [...'<table>'].map(char => char.charCodeAt(0)),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const { hits } = await scan(Uint8Array.from([...start, ...rest]));
        expect(Array.isArray(hits)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
