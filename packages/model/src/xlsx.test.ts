import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rowsToXlsx, toXlsx, XLSX_TYPE } from './xlsx.js';

async function partsOf(blob: Blob): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function cellsOf(blob: Blob): Promise<string[][]> {
  const sheet = (await partsOf(blob))['xl/worksheets/sheet1.xml'] ?? '';
  const document = new DOMParser().parseFromString(sheet, 'text/xml');
  return Array.from(document.getElementsByTagName('row')).map(row =>
    Array.from(row.getElementsByTagName('t')).map(cell => cell.textContent ?? ''),
  );
}

describe('writing Excel workbooks', () => {
  it('writes headers and labels in the chosen language', async () => {
    const blob = await toXlsx(
      'DisclosureItem',
      [{ title: '甲', validity: 'repealed', publishedOn: '2026-03-09' }],
      { locale: 'zh-CN' },
    );
    expect(blob.type).toBe(XLSX_TYPE);
    expect(await cellsOf(blob)).toEqual([
      ['名称', '发布日期', '有效性'],
      ['甲', '2026-03-09', '已废止'],
    ]);
  });

  it('holds every part that a workbook needs, each well-formed', async () => {
    const parts = await partsOf(
      await rowsToXlsx([['a']], "多:名*称'/很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长"),
    );
    expect(Object.keys(parts).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const text of Object.values(parts))
      expect(() =>
        new DOMParser({
          onError: (level, message) => {
            throw new Error(`${level}: ${message}`);
          },
        }).parseFromString(text, 'text/xml'),
      ).not.toThrow();
    const name = /<sheet name="([^"]*)"/.exec(parts['xl/workbook.xml'] ?? '')?.[1] ?? '';
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\']/);
  });

  it('is printed across, all columns on one sheet of paper, the header on each', async () => {
    const parts = await partsOf(await rowsToXlsx([['h'], ['长'.repeat(500)]], '整改清单'));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/);
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(Number(/ width="(\d+)"/.exec(sheet)?.[1])).toBe(30);
    // 1,000 characters of width at 27 a line; Excel allows no more than 27 lines.
    expect(Array.from(sheet.matchAll(/ ht="(\d+)"/g), ([, height]) => Number(height))).toEqual([15, 405]);
    expect(parts['xl/workbook.xml']).toContain(`localSheetId="0">'整改清单'!$1:$1<`);
  });

  it('has no formula, whatever the text', async () => {
    const parts = await partsOf(await rowsToXlsx([['h'], ['=1+1'], ['@SUM(A1)'], ['<f>1+1</f>']], 's'));
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('t="inlineStr"');
  });

  it('carries any text that XML allows', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'grapheme', minLength: 1 }),
            fc.constantFrom('a\r\nb', 'a\u0085\u2028\u2029b', ' x ', '_x000D_', ']]>', '&amp;'),
          ),
        ),
        async texts => {
          const cells = await cellsOf(await rowsToXlsx([['h'], ...texts.map(text => [text])], 's'));
          expect(cells.slice(1).map(row => (row[0] ?? '').replace(/_x005F_/g, '_'))).toEqual(texts);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('drops what XML forbids and cuts what Excel cannot hold', async () => {
    const cells = await cellsOf(await rowsToXlsx([['a\u0000\u000Bb\uD800c'], ['x'.repeat(40_000)]], 's'));
    expect(cells[0]).toEqual(['ab\uFFFDc']);
    expect(cells[1]?.[0]).toHaveLength(32_767);
  });

  it('numbers columns beyond Z and rows beyond a slice', async () => {
    const rows = Array.from({ length: 1201 }, () => Array.from({ length: 28 }, () => 'x'));
    const sheet = (await partsOf(await rowsToXlsx(rows, 's')))['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<c r="AB1201"');
    expect(sheet).toContain('<autoFilter ref="A1:AB1201"/>');
  });
});
