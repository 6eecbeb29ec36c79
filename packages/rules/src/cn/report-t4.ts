/** report.t4: in table 4 the outcomes of each block add up to its total. */
import type { Rule, RuleExample } from '../rule.js';
import { agreeing, beforeTables, reportPage } from '../shared/example-report.js';
import { reviewTable } from '../shared/report-tables.js';
import { isBeforeFormat } from '../shared/report-years.js';
import { R30 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const BLOCKS = [
  say('行政复议', 'administrative review'),
  say('未经复议直接起诉', 'lawsuits without review'),
  say('复议后起诉', 'lawsuits after review'),
];

export const rule: Rule = {
  id: 'report.t4',
  title: say('年报表四：各结果之和等于总计', 'Table 4: outcomes must add up to the totals'),
  packs: ['cn'],
  kinds: ['annualReport'],
  severity: 'error',
  basis: { ...R30, article: '表四', confidence: 'S' },
  reasons: {
    equal: say('三组数字均与总计相符', 'All three blocks add up'),
    differ: say(
      '“{block}”各结果之和为 {sum}，总计为 {total}',
      '“{block}” adds up to {sum}, the total says {total}',
    ),
    none: say('没有读到表四，或表四有未填写的单元格', 'Table 4 was not read or has blank cells'),
  },
  remedies: {
    default: say('请核对并更正表四数字。', 'Check and correct table 4.'),
    none: say('请人工核对；表格可能是图片。', 'Check by hand; the table may be a picture.'),
  },
  check: facts => {
    if (isBeforeFormat(facts)) return [];
    const table = reviewTable(facts);
    if (!table) return [{ outcome: 'cantTell', reason: 'none' }];
    const wrong = BLOCKS.flatMap((block, index) => {
      const [kept = 0, mended = 0, other = 0, open = 0, total = 0] = table.cells.slice(
        index * 5,
        index * 5 + 5,
      );
      const sum = kept + mended + other + open;
      return sum === total ? [] : [{ block, sum, total }];
    });
    if (wrong.length === 0) return [{ outcome: 'passed', reason: 'equal', where: [table.where] }];
    return wrong.map(({ block, sum, total }) => ({
      outcome: 'failed' as const,
      reason: 'differ',
      data: { block, sum, total },
      key: block.en,
      where: [table.where],
      expected: String(sum),
      observed: String(total),
    }));
  },
};

/* Reviews that were kept and their total, and no lawsuits. */
function apart(kept: number, total: number): string {
  const outcomes = (times: number) =>
    `<tr>${['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
      .map(name => `<th>${name}</th>`)
      .join('')
      .repeat(times)}</tr>`;
  const cells = (...values: readonly number[]) =>
    `<tr>${values.map(value => `<td>${value}</td>`).join('')}</tr>`;
  return `<p>（一）行政复议</p><table>${outcomes(1)}${cells(kept, 0, 0, 0, total)}</table><p>（二）行政诉讼</p><table><tr><th colspan="5">未经复议直接起诉</th><th colspan="5">复议后起诉</th></tr>${outcomes(2)}${cells(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}</table>`;
}

/* The report with another table 4. */
function withReviews(tables: string): string {
  const [before = '', after = ''] = reportPage().split('<table><tr><th colspan="5">');
  return before + tables + after.slice(after.indexOf('</table>'));
}

export const examples = (): readonly RuleExample[] => [
  beforeTables(),
  agreeing(),
  {
    name: 'wrong total',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ reviews: [1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }),
  },
  {
    name: 'wrong total, reviews and lawsuits in a table each',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: withReviews(apart(1, 2)),
  },
];
