/** report.t3parts: in table 3 the results add up to their total. */
import type { Rule, RuleExample } from '../rule.js';
import { agreeing, beforeTables, reportPage } from '../shared/example-report.js';
import { requestTable, sumOf } from '../shared/report-tables.js';
import { isBeforeFormat } from '../shared/report-years.js';
import { R30 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'report.t3parts',
  title: say('年报表三：各办理结果之和等于总计', 'Table 3: results must add up to the total'),
  packs: ['cn'],
  kinds: ['annualReport'],
  severity: 'error',
  basis: { ...R30, article: '表三 勾稽关系', confidence: 'S' },
  reasons: {
    equal: say('各办理结果之和等于（七）总计', 'The results add up to the total'),
    differ: say(
      '第 {column} 列：各办理结果之和为 {sum}，（七）总计为 {total}',
      'Column {column}: the results add up to {sum}, the total says {total}',
    ),
    none: say('没有读到表三，或表三有未填写的单元格', 'Table 3 was not read or has blank cells'),
  },
  remedies: {
    default: say('请核对并更正表三数字。', 'Check and correct table 3.'),
    none: say('请人工核对；表格可能是图片。', 'Check by hand; the table may be a picture.'),
  },
  check: facts => {
    if (isBeforeFormat(facts)) return [];
    const table = requestTable(facts);
    // The form of 2021 has some twenty rows of results; with fewer than six the table was not read as a whole.
    if (!table || table.results.length < 6) return [{ outcome: 'cantTell', reason: 'none' }];
    const columns = [0, 1, 2, 3, 4, 5, 6].map(index => ({
      column: index + 1,
      sum: sumOf(table.results, index),
      total: table.total.cells[index],
    }));
    const wrong = columns.filter(
      ({ sum, total }) => sum !== undefined && total !== undefined && sum !== total,
    );
    if (wrong.length > 0)
      return wrong.map(({ column, sum = 0, total = 0 }) => ({
        outcome: 'failed' as const,
        reason: 'differ',
        data: { column, sum, total },
        key: `column ${column}`,
        where: [table.where],
        expected: String(sum),
        observed: String(total),
      }));
    const open = columns.some(({ sum, total }) => sum === undefined || total === undefined);
    return [
      open
        ? { outcome: 'cantTell', reason: 'none', where: [table.where] }
        : { outcome: 'passed', reason: 'equal', where: [table.where] },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  beforeTables(),
  agreeing(),
  {
    name: 'a result counted twice',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ rows: { '（二）部分公开': [1, 0, 0, 0, 0, 0, 1] } }),
  },
  {
    name: 'cut in two by the end of a page of paper',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage().replace('<tr><td>（四）', '</table><table><tr><td>（四）'),
  },
  {
    name: 'zeros of one row left blank',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage().replace(
      `<td>1</td>${'<td>0</td>'.repeat(5)}<td>1</td></tr>\n<tr><td>（五）`,
      `<td>1</td>${'<td>&nbsp;</td>'.repeat(5)}<td>1</td></tr>\n<tr><td>（五）`,
    ),
  },
];
