/** Makes small files of every format for the tests, with computed numbers that belong to nobody. */
import { strToU8, zipSync } from 'fflate';

/** An ID number with a right check digit, made of an area, a date and a sequence. */
export function idOf(area: string, birth: string, sequence: string): string {
  const body = area + birth + sequence;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + ('10X98765432'[sum % 11] ?? '');
}

/** Zips parts given as text. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook; each sheet is the inner XML of its `worksheet`. The sheets come before the texts they share, as Excel writes them. */
export function workbook(
  sheets: readonly { name: string; xml: string; state?: string }[],
  shared: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${String(at + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(at + 1)}"/>`,
  );
  const links = sheets.map(
    (_, at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="worksheet" Target="worksheets/sheet${String(at + 1)}.xml"/>`,
  );
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="urn:r"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [
        `xl/worksheets/sheet${String(at + 1)}.xml`,
        `<worksheet>${xml}</worksheet>`,
      ]),
    ),
    'xl/sharedStrings.xml': `<sst>${shared.map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...more,
  });
}

/** A cell with its own text. */
export function cell(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** A Word document with the given body. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A run of a Word document. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
}

/** A PDF with one page for each list of lines, in a font that every reader has. */
export function pdfFile(pages: readonly (readonly string[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${pages.map((_, at) => `${String(4 + at * 2)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (const [at, lines] of pages.entries()) {
    const content = `BT /F1 12 Tf 50 780 Td ${lines.map(line => `(${line}) Tj 0 -20 Td`).join(' ')} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + at * 2)} 0 R >>`,
      `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return strToU8(text);
}
