/** Writes records as an Excel workbook; loaded lazily. Only fflate zips: libraries that write whole workbooks start workers from blobs, which a strict content policy forbids. */
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Longest text that Excel accepts in a cell. */
const MAX_CELL = 32_767;
/** Characters of the widest column; wider ones would make print too small to read. */
const WIDEST = 30;
/** Height of a line in points, and the most lines of a row: Excel allows 409 points. */
const LINE = 15;
const MOST_LINES = 27;
/** Rows that are written between two pauses, so that the page stays usable. */
const ROWS_PER_SLICE = 500;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook from plain rows, the first being the header (bold, in view while scrolling, with filters); on paper A4 across, all columns on one page. For lists that are no entity. */
export async function rowsToXlsx(rows: readonly (readonly string[])[], sheet: string): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  for (const [name, text] of Object.entries(fixedParts(sheetName(sheet), rows)))
    addFile(zip, name).push(strToU8(XML + text), true);
  const file = addFile(zip, 'xl/worksheets/sheet1.xml');
  const widths = (rows[0] ?? []).map((_, position) => widthOf(rows, position));
  file.push(strToU8(sheetStart(widths)), false);
  for (let start = 0; start < rows.length; start += ROWS_PER_SLICE) {
    const slice = rows.slice(start, start + ROWS_PER_SLICE);
    file.push(strToU8(slice.map((row, offset) => rowXml(row, start + offset, widths)).join('')), false);
    await pause();
  }
  file.push(strToU8(sheetEnd(rows)), true);
  zip.end();
  return new Blob(chunks, { type: XLSX_TYPE });
}

function addFile(zip: Zip, name: string): ZipDeflate {
  const file = new ZipDeflate(name, { level: 6 });
  zip.add(file);
  return file;
}

function fixedParts(sheet: string, rows: readonly (readonly string[])[]): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${XLSX_TYPE}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escape(sheet)}" sheetId="1" r:id="rId1"/></sheets>${rows.length > 0 ? printTitles(sheet) : ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    // Number format 49 is text ("@"): what a person types over a cell stays text as well. Style 1 is the header.
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
}

/* The header row again on every sheet of paper. */
function printTitles(sheet: string): string {
  return `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escape(sheet)}'!$1:$1</definedName></definedNames>`;
}

function sheetStart(widths: readonly number[]): string {
  const columns = widths.map(
    (width, position) =>
      `<col min="${position + 1}" max="${position + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const fit = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return `${XML}<worksheet xmlns="${MAIN}">${fit}${pane}${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
}

function sheetEnd(rows: readonly (readonly string[])[]): string {
  const width = rows[0]?.length ?? 0;
  const filter = width > 0 ? `<autoFilter ref="A1:${columnName(width - 1)}${rows.length}"/>` : '';
  // Paper size 9 is A4; as many pages long as it takes.
  const paper =
    '<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter>';
  return `</sheetData>${filter}${paper}</worksheet>`;
}

function rowXml(row: readonly string[], position: number, widths: readonly number[]): string {
  const cells = row.map((value, column) =>
    value === '' ? '' : cellXml(value, `${columnName(column)}${position + 1}`, position === 0 ? 1 : 0),
  );
  // Not every program makes room for text that wraps; those that do go by their own measure when the row is changed.
  const lines = Math.max(1, ...row.map((value, column) => linesOf(value, widths[column] ?? WIDEST)));
  return `<row r="${position + 1}" ht="${lines * LINE}">${cells.join('')}</row>`;
}

function cellXml(value: string, reference: string, style: number): string {
  return `<c r="${reference}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escape(cellText(value))}</t></is></c>`;
}

/** Text that XML 1.0 and Excel can carry: no control characters, no lone surrogates, not too long; `_x000D_` and its like stay literal. */
function cellText(value: string): string {
  // Exactly what XML 1.0 forbids.
  const clean = value
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  const cut = clean.length > MAX_CELL ? `${clean.slice(0, MAX_CELL - 1)}…` : clean;
  return cut.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function escape(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // Line ends to XML (1.0 or 1.1) or, as U+2029, to some readers: they would become line feeds.
      .replace(/[\r\u0085\u2028\u2029]/g, end => `&#${end.charCodeAt(0)};`)
  );
}

function sheetName(name: string): string {
  return (
    cellText(name.replace(/[[\]:*?/\\'\n\r\t]/g, ' '))
      .trim()
      .slice(0, 31) || 'Sheet'
  );
}

/** A, B, … Z, AA, … */
function columnName(position: number): string {
  const rest = Math.floor(position / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (position % 26));
}

/** Width for the longest of the first rows, a Chinese character counting double; between 8 and 30: the rest wraps. */
function widthOf(rows: readonly (readonly string[])[], position: number): number {
  const widths = rows.slice(0, 100).map(row => charsOf((row[position] ?? '').slice(0, WIDEST)));
  return Math.min(WIDEST, Math.max(6, ...widths) + 2);
}

function charsOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2E80' ? 2 : 1), 0);
}

/* Words that do not fit go to the next line as a whole: a tenth is lost. */
function linesOf(text: string, width: number): number {
  const lines = text
    .slice(0, 2_000)
    .split('\n')
    .map(line => Math.max(1, Math.ceil(charsOf(line) / (width * 0.9))));
  return Math.min(
    MOST_LINES,
    lines.reduce((sum, count) => sum + count, 0),
  );
}

function pause(): Promise<void> {
  return new Promise(resume => {
    setTimeout(resume, 0);
  });
}
