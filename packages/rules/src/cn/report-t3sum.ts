/** report.t3sum: in table 3, received and carried over equal handled and carried on, in each column. */
import type { Rule, RuleExample } from '../rule.js';
import { agreeing, beforeTables, reportPage } from '../shared/example-report.js';
import { requestTable } from '../shared/report-tables.js';
import { isBeforeFormat } from '../shared/report-years.js';
import { R30 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'report.t3sum',
  title: say(
    '年报表三：新收 + 结转 = 办理 + 结转下年',
    'Table 3: received + carried over must equal handled + carried on',
  ),
  packs: ['cn'],
  kinds: ['annualReport'],
  severity: 'error',
  basis: { ...R30, article: '表三 勾稽关系', confidence: 'S' },
  reasons: {
    balanced: say('各列勾稽关系成立', 'Every column balances'),
    unbalanced: say(
      '第 {column} 列：新收 {received} + 上年结转 {carried} ≠ 办理总计 {total} + 结转下年 {next}',
      'Column {column}: {received} received + {carried} carried over ≠ {total} handled + {next} carried on',
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
    const columns = [0, 1, 2, 3, 4, 5, 6].map(index => ({
      column: index + 1,
      received: table.received.cells[index],
      carried: table.carried.cells[index],
      total: table.total.cells[index],
      next: table.next.cells[index],
    }));
    const whole = columns.filter(({ received, carried, total, next }) =>
      [received, carried, total, next].every(value => value !== undefined),
    );
    const wrong = whole.filter(
      ({ received = 0, carried = 0, total = 0, next = 0 }) => received + carried !== total + next,
    );
    if (wrong.length > 0)
      return wrong.map(({ column, received = 0, carried = 0, total = 0, next = 0 }) => ({
        outcome: 'failed' as const,
        reason: 'unbalanced',
        data: { column, received, carried, total, next },
        key: `column ${column}`,
        where: [table.where],
        expected: String(received + carried),
        observed: String(total + next),
      }));
    return [
      whole.length < columns.length
        ? { outcome: 'cantTell', reason: 'none', where: [table.where] }
        : { outcome: 'passed', reason: 'balanced', where: [table.where] },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  beforeTables(),
  agreeing('balanced'),
  {
    name: 'one request lost',
    outcome: 'failed',
    reason: 'unbalanced',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ rows: { '四、结转下年度继续办理': [0, 0, 0, 0, 0, 0, 0] } }),
  },
];
