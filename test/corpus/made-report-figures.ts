/** The figures of a made annual report, which add up unless a fault is put in, and what its reader would say of them. */
import type { Chance } from './made-chance.js';

/** Faults that a report may have. */
export const REPORT_FAULTS = [
  'part gone',
  'parts in another order',
  'blank in table 2',
  'row total',
  'result total',
  'lost request',
  'review total',
  'year',
] as const;
export type ReportFault = (typeof REPORT_FAULTS)[number] | '';

/** Rows of results in the form of 2021, by their groups. */
export const RESULTS: readonly (readonly [group: string, rows: readonly string[]])[] = [
  ['（一）予以公开', []],
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', []],
  [
    '（三）不予公开',
    '属于国家秘密 其他法律行政法规禁止公开 危及“三安全一稳定” 保护第三方合法权益 属于三类内部事务信息 属于四类过程性信息 属于行政执法案卷 属于行政查询事项'.split(
      ' ',
    ),
  ],
  ['（四）无法提供', '本机关不掌握相关政府信息 没有现成信息需要另行制作 补正后申请内容仍不明确'.split(' ')],
  [
    '（五）不予处理',
    '信访举报投诉类申请 重复申请 要求提供公开出版物 无正当理由大量反复申请 要求行政机关确认或重新出具已获取信息'.split(
      ' ',
    ),
  ],
  [
    '（六）其他处理',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 其他'.split(
      ' ',
    ),
  ],
];
const ROWS = RESULTS.reduce((sum, [, rows]) => sum + Math.max(1, rows.length), 0);

/** What the tables of a report say; a row of table 3 has seven figures. */
export interface ReportFigures {
  readonly received: number[];
  readonly carried: number[];
  readonly results: number[][];
  readonly total: number[];
  readonly next: number[];
  /** Fifteen of table 4. */
  readonly reviews: number[];
  /** Table 2: rules and papers, each made, repealed and in force. */
  readonly rules: string[];
  readonly papers: string[];
  readonly licences: string;
  readonly penalties: string;
  readonly force: string;
  readonly fees: string;
}

/** Figures of a size: of an office that nobody asked, of one that some asked, of a large one. */
export function figuresBy(by: Chance, size: 'none' | 'few' | 'many', fault: ReportFault): ReportFigures {
  const some = (share: number) =>
    size === 'none' || !by.is(share) ? 0 : 1 + by.upTo(size === 'many' ? 1_400 : 6);
  const withTotal = (six: readonly number[]) => [...six, sum(six)];
  const six = (share: number) => Array.from({ length: 6 }, (_, at) => some(at === 0 ? share * 2 : share / 3));
  const results = Array.from({ length: ROWS }, () => withTotal(six(0.15)));
  const next = withTotal(six(0.2));
  const total = addAll(results);
  const carried = withTotal(
    Array.from({ length: 6 }, (_, at) =>
      by.is(0.3) ? by.upTo(Math.min(9, (total[at] ?? 0) + (next[at] ?? 0))) : 0,
    ),
  );
  const received = total.map((value, at) => value + (next[at] ?? 0) - (carried[at] ?? 0));
  const reviews = [0, 1, 2].flatMap(() => {
    const four = Array.from({ length: 4 }, () => some(0.2));
    return [...four, sum(four)];
  });
  const more = 1 + by.upTo(2);
  const column = by.upTo(6);
  const add = (row: number[] | undefined, at: number) => {
    if (row) row[at] = (row[at] ?? 0) + more;
  };
  if (fault === 'row total') add(by.one([received, carried, next, total, by.one(results)]), 6);
  if (fault === 'result total') add(total, column);
  if (fault === 'lost request') add(by.one([received, next]), column);
  if (fault === 'review total') add(reviews, 4 + 5 * by.upTo(2));
  const small = () => String(size === 'none' ? 0 : by.upTo(9));
  const rows = {
    rules: by.is(0.7) ? ['0', '0', '0'] : [small(), '0', small()],
    papers: [small(), small(), String(by.upTo(60))],
    single: [
      String(some(0.8) * 3),
      String(some(0.6)),
      String(some(0.2)),
      by.one(['0', '0', '0.00', '12.58', '3', '1024.5']),
    ],
  };
  if (fault === 'blank in table 2') {
    const row = by.one([rows.rules, rows.papers, rows.single]);
    row[by.upTo(row.length - 1)] = by.one(['', '/', '—', '-', '／', '＼', '——']);
  }
  const [licences = '', penalties = '', force = '', fees = ''] = rows.single;
  return { received, carried, results, total, next, reviews, ...rows, licences, penalties, force, fees };
}

/** Which rules on sums the figures break. */
export function brokenBy(figures: ReportFigures): ReadonlySet<string> {
  const { received, carried, results, total, next, reviews } = figures;
  const columns = [0, 1, 2, 3, 4, 5, 6];
  const at = (row: readonly number[], column: number) => row[column] ?? 0;
  const isWrong: Readonly<Record<string, boolean>> = {
    'report.t3cols': [received, carried, ...results, total, next].some(
      row => sum(row.slice(0, 6)) !== row[6],
    ),
    'report.t3parts': columns.some(column => at(addAll(results), column) !== at(total, column)),
    'report.t3sum': columns.some(
      column => at(received, column) + at(carried, column) !== at(total, column) + at(next, column),
    ),
    'report.t4': [0, 5, 10].some(from => sum(reviews.slice(from, from + 4)) !== reviews[from + 4]),
  };
  return new Set(Object.keys(isWrong).filter(rule => isWrong[rule]));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function addAll(rows: readonly (readonly number[])[]): number[] {
  return [0, 1, 2, 3, 4, 5, 6].map(column => sum(rows.map(row => row[column] ?? 0)));
}
