/** Workbooks as programs write them: which sheet, which cells are days, and what is no text of a cell. */
import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import { rowsFromXlsx } from './xlsx-grid.js';

const sheet = (...rows: readonly string[]): string =>
  `<worksheet><sheetData>${rows.map(cells => `<row>${cells}</row>`).join('')}</sheetData></worksheet>`;
const words = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const HEAD = words('名称') + words('发布日期');
const workbook = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`xl/${name}`, strToU8(xml)])));
const rowsOf = (parts: Readonly<Record<string, string>>) => rowsFromXlsx(workbook(parts)).slice(1);
const dayAs = (format: string, value = '46090', more: Readonly<Record<string, string>> = {}) =>
  rowsOf({
    'styles.xml': `<styleSheet>${format}</styleSheet>`,
    'worksheets/sheet1.xml': sheet(HEAD, `${words('甲')}<c s="1"><v>${value}</v></c>`),
    ...more,
  })[0]?.[1];
const builtIn = (id: number): string => `<cellXfs><xf numFmtId="0"/><xf numFmtId="${String(id)}"/></cellXfs>`;
const own = (code: string): string =>
  `<numFmts><numFmt numFmtId="176" formatCode="${code}"/></numFmts>${builtIn(176)}`;

describe('a workbook', () => {
  it('shows days by the format of the cell, Chinese ones included, and no times or numbers as days', () => {
    for (const format of [builtIn(14), builtIn(22), builtIn(31), builtIn(57), own('yyyy\\/m\\/d')])
      expect(dayAs(format), format).to.equal('2026-03-09');
    for (const format of [builtIn(0), builtIn(2), builtIn(20), own('0.00&quot;yuan&quot;'), own('[Yellow]0')])
      expect(dayAs(format), format).to.equal('46090');
  });

  it('counts from 1904 where it says so, and leaves what is no day as it is', () => {
    const old = { 'workbook.xml': '<workbook><workbookPr date1904="1"/></workbook>' };
    expect(dayAs(builtIn(14), '44628', old)).to.equal('2026-03-09');
    for (const value of ['99999999', '-1', 'x']) expect(dayAs(builtIn(14), value), value).to.equal(value);
  });

  it('is read from its first shown sheet, whatever the file of that is called', () => {
    const parts = {
      'workbook.xml': `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
        <sheet name="hidden" state="hidden" r:id="rId1"/><sheet name="list" r:id="rId7"/></sheets></workbook>`,
      '_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId7" Target="/xl/worksheets/sheet3.xml"/></Relationships>`,
      'worksheets/sheet1.xml': sheet(HEAD, words('隐藏') + words('2026-03-09')),
      'worksheets/sheet3.xml': sheet(HEAD, words('目录') + words('2026-03-09')),
    };
    expect(rowsOf(parts)).to.deep.equal([['目录', '2026-03-09']]);
  });

  it('is read whatever prefix its elements have, and without the notes on how to speak a text', () => {
    const shared = `<x:sst xmlns:x="urn:x"><x:si><x:t>名称</x:t></x:si><x:si><x:t>日期</x:t></x:si>
      <x:si><x:r><x:t>通知</x:t></x:r><x:rPh><x:t>tongzhi</x:t></x:rPh></x:si></x:sst>`;
    const cell = (at: number) => `<x:c t="s"><x:v>${String(at)}</x:v></x:c>`;
    const rows = `<x:row>${cell(0)}${cell(1)}</x:row><x:row>${cell(2)}${cell(2)}</x:row>`;
    expect(
      rowsOf({
        'sharedStrings.xml': shared,
        'worksheets/sheet1.xml': `<x:worksheet xmlns:x="urn:x"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
      }),
    ).to.deep.equal([['通知', '通知']]);
  });
});
