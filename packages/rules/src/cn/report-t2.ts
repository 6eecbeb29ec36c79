/** report.t2: table 2 of an annual report holds numbers, none blank or struck out. */
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { agreeing, beforeTables, reportPage } from '../shared/example-report.js';
import { amount, disclosureRows, undisclosedRows } from '../shared/report-tables.js';
import { isBeforeFormat } from '../shared/report-years.js';
import { R30 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'report.t2',
  title: say('年报表二均填写数字', 'Table 2 must hold numbers'),
  packs: ['cn'],
  kinds: ['annualReport'],
  severity: 'error',
  basis: { ...R30, article: '表二', confidence: 'S' },
  reasons: {
    numbers: say('表二均为数字', 'All cells are numbers'),
    blank: say(
      '表二“{row}”有未填写或不是数字的单元格：{values}',
      'Row “{row}” of table 2 has cells that are no numbers: {values}',
    ),
    missing: say('表二缺少：{rows}', 'Table 2 lacks: {rows}'),
    none: say('没有读到表二', 'Table 2 was not read'),
  },
  remedies: {
    default: say(
      '没有的填 0，不要留空或写“/”。',
      'Write 0 where there is nothing; leave no cell blank and use no stroke.',
    ),
    missing: say(
      '请按统一格式补上这些行，没有的填 0。',
      'Add these rows of the common format, with 0 where there is nothing.',
    ),
    none: say('请人工查看；表格可能是图片。', 'Look by hand; the table may be a picture.'),
  },
  check: facts => {
    if (isBeforeFormat(facts)) return [];
    const rows = disclosureRows(facts);
    if (rows.length === 0) return [{ outcome: 'cantTell', reason: 'none' }];
    const verdicts = rows.flatMap(({ label, cells, where }): Verdict[] => {
      const wrong = cells.filter(cell => amount(cell) === undefined && !/[\p{Script=Han}]{2,}/u.test(cell));
      if (wrong.length === 0) return [];
      const values = wrong.map(cell => (cell.trim() === '' ? say('空', 'blank') : cell.trim().slice(0, 12)));
      return [
        {
          outcome: 'failed',
          reason: 'blank',
          data: { row: label, values },
          key: label,
          where: [where],
          expected: say('数字', 'a number'),
          observed: say('{n} 格不是数字', '{n} {n?cell:cells} without a number', { n: wrong.length }),
        },
      ];
    });
    const missing = undisclosedRows(facts);
    if (missing.length > 0)
      verdicts.push({
        outcome: 'failed',
        reason: 'missing',
        data: { rows: missing },
        key: 'rows',
        where: rows.slice(0, 1).map(({ where }) => where),
        expected: say('统一格式的六行', 'the six rows of the common format'),
        observed: say('缺 {n} 行', '{n} {n?row:rows} missing', { n: missing.length }),
        absent: true,
      });
    return verdicts.length > 0 ? verdicts : [{ outcome: 'passed', reason: 'numbers' }];
  },
};

export const examples = (): readonly RuleExample[] => [
  beforeTables(),
  agreeing('numbers'),
  {
    name: 'numbers with their unit, or in wide figures',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ rules: ['0件', '0 份', '１'] }),
  },
  {
    name: 'a stroke in the second of its tables',
    outcome: 'failed',
    reason: 'blank',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage().replace(
      '<h2>三',
      '<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>／</td></tr></table><h2>三',
    ),
  },
  {
    name: 'without the rows of licences and fees',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage().replace(/<tr><td>行政(?:许可|事业性收费)<\/td>[^\n]{0,80}?<\/tr>/gu, ''),
  },
  {
    name: 'a stroke and a blank',
    outcome: 'failed',
    reason: 'blank',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ rules: ['/', '', '0'] }),
  },
];
