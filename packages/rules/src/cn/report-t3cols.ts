/** report.t3cols: in table 3 the six applicant columns add up to the total of each row. */
import type { Rule, RuleExample } from '../rule.js';
import { agreeing, beforeTables, reportPage } from '../shared/example-report.js';
import { requestTable } from '../shared/report-tables.js';
import { isBeforeFormat } from '../shared/report-years.js';
import { R30 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'report.t3cols',
  title: say('年报表三：各类申请人之和等于总计', 'Table 3: applicants must add up to the total'),
  packs: ['cn'],
  kinds: ['annualReport'],
  severity: 'error',
  basis: { ...R30, article: '表三 勾稽关系', confidence: 'S' },
  reasons: {
    equal: say('各行六列之和等于总计', 'In every row the six columns add up to the total'),
    differ: say(
      '“{row}”：六列之和为 {sum}，总计为 {total}',
      '“{row}”: the six columns add up to {sum}, the total says {total}',
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
    if (!table) return [{ outcome: 'cantTell', reason: 'none' }];
    const rows = [table.received, table.carried, ...table.results, table.total, table.next];
    const whole = rows.filter(({ cells }) => cells.every(cell => cell !== undefined));
    const wrong = whole.flatMap(({ label, cells }) => {
      const sum = cells.slice(0, 6).reduce<number>((all, cell) => all + (cell ?? 0), 0);
      return sum === cells[6] ? [] : [{ label, sum, total: cells[6] ?? 0 }];
    });
    if (wrong.length === 0)
      return [
        whole.length < rows.length
          ? { outcome: 'cantTell', reason: 'none', where: [table.where] }
          : { outcome: 'passed', reason: 'equal', where: [table.where] },
      ];
    return wrong.map(({ label, sum, total }) => ({
      outcome: 'failed' as const,
      reason: 'differ',
      data: { row: label.slice(0, 30), sum, total },
      key: label.slice(0, 30),
      where: [table.where],
      expected: String(sum),
      observed: String(total),
    }));
  },
};

export const examples = (): readonly RuleExample[] => [
  beforeTables(),
  agreeing(),
  {
    name: 'wrong total',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ rows: { '二、上年结转政府信息公开申请数量': [1, 0, 0, 0, 0, 0, 2] } }),
  },
  {
    name: 'wrong total beside strokes for none',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ rows: { '二、上年结转政府信息公开申请数量': [1, 0, 0, 0, 0, 0, 2] } }).replaceAll(
      '<td>0</td>',
      '<td>/</td>',
    ),
  },
];
