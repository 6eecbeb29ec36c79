/** The annual report's tables 3 and 4 as a workbook: real numbers, and the check equations as formulas that the reader can follow. */
import type { AnnualReport, ReportRow } from '@sunboard/intake';
import { localize, type Locale } from '@sunboard/model';
import writeExcelFile from 'write-excel-file/node';

type Cell =
  | {
      readonly value: string;
      readonly type?: StringConstructor | 'Formula';
      readonly fontWeight?: 'bold';
      readonly wrap?: boolean;
    }
  | { readonly value: number; readonly type: NumberConstructor; readonly fontWeight?: 'bold' }
  | null;
type Row = readonly Cell[];

const TEXT = {
  'zh-CN': {
    table3: '表三 收到和处理申请情况',
    table4: '表四 复议和诉讼情况',
    item: '项目',
    group: '类别',
    sum: '总计',
    check: '勾稽：本年新收 + 上年结转 − 总计 − 结转下年度（应为 0）',
    upheld: '结果维持',
    corrected: '结果纠正',
    other: '其他结果',
    pending: '尚未审结',
    checkRemedies: '勾稽：各结果之和 − 总计（应为 0）',
  },
  en: {
    table3: 'Table 3 Requests',
    table4: 'Table 4 Review and litigation',
    item: 'Item',
    group: 'Group',
    sum: 'Total',
    check: 'Check: new + carried in − total − carried out (must be 0)',
    upheld: 'Upheld',
    corrected: 'Corrected',
    other: 'Other',
    pending: 'Pending',
    checkRemedies: 'Check: sum of results − total (must be 0)',
  },
} as const;

/** The workbook's bytes. */
export async function annualWorkbook(report: AnnualReport, locale: Locale): Promise<Buffer> {
  const text = localize(TEXT, locale);
  return writeExcelFile([
    {
      data: tableThree(report, locale) as never,
      sheet: text.table3,
      columns: [{ width: 16 }, { width: 44 }, ...report.columns.map(() => ({ width: 14 })), { width: 10 }],
    },
    {
      data: tableFour(report, locale) as never,
      sheet: text.table4,
      columns: [{ width: 40 }, ...Array.from({ length: 5 }, () => ({ width: 12 }))],
    },
  ]).toBuffer();
}

function tableThree({ columns, rows, year }: AnnualReport, locale: Locale): Row[] {
  const text = localize(TEXT, locale);
  const header: Row = [
    head(text.group),
    head(text.item),
    ...columns.map(({ label }) => head(localize(label, locale))),
    head(text.sum),
  ];
  const lines = rows.map((row): Row => [
    words(localize(row.group, locale) ?? ''),
    words(localize(row.label, locale)),
    ...row.counts.map(number),
    number(row.sum),
  ]);
  // Rows of the sheet: a title, the header, then the lines; the first is row 1.
  const at = (code: ReportRow['code']): number => rows.findIndex(row => row.code === code) + 3;
  const check = [...columns, undefined].map((_, index): Cell => {
    const column = String.fromCharCode('C'.charCodeAt(0) + index);
    return formula(
      `${column}${at('new')}+${column}${at('carried_in')}-${column}${at('total')}-${column}${at('carried_out')}`,
    );
  });
  return [[head(`${text.table3} ${year}`)], header, ...lines, [words(''), words(text.check), ...check]];
}

function tableFour({ remedies, year }: AnnualReport, locale: Locale): Row[] {
  const text = localize(TEXT, locale);
  const header = [text.item, text.upheld, text.corrected, text.other, text.pending, text.sum].map(head);
  const lines = remedies.map((row): Row => [
    words(localize(row.label, locale)),
    ...[row.upheld, row.corrected, row.other, row.pending, row.total].map(number),
  ]);
  const checks = remedies.map((row, index): Row => [
    words(`${text.checkRemedies} ${localize(row.label, locale)}`),
    formula(`B${index + 3}+C${index + 3}+D${index + 3}+E${index + 3}-F${index + 3}`),
  ]);
  return [[head(`${text.table4} ${year}`)], header, ...lines, ...checks];
}

function head(value: string): Cell {
  return { value, fontWeight: 'bold', wrap: true };
}
function words(value: string): Cell {
  return value === '' ? null : { value, type: String, wrap: true };
}
function number(value: number): Cell {
  return { value, type: Number };
}
function formula(value: string): Cell {
  return { value, type: 'Formula' };
}
