/** cat.limit20: no item of a catalogue gives itself more than 20 working days. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { dayLimit } from '../shared/flow.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'cat.limit20',
  title: say('公开时限不得超过20个工作日', 'Time limits must be at most 20 working days'),
  packs: ['cn'],
  kinds: ['catalogue'],
  severity: 'warning',
  basis: { ...OGI, article: '第二十六条', confidence: 'P' },
  thresholds: { workingDays: 20 },
  reasons: {
    within: say('公开时限均不超过 {limit} 个工作日', 'All time limits are within {limit} working days'),
    longer: say(
      '有 {count} 行的公开时限超过 {limit} 个工作日：{values}',
      '{count} {count?row allows:rows allow} more than {limit} working days: {values}',
    ),
  },
  remedies: {
    default: say(
      '请改为 {limit} 个工作日以内；法律、法规另有规定的，请写明依据。',
      'Allow at most {limit} working days, or cite the law that allows more.',
    ),
  },
  check: (facts, context) => {
    const limit = context.threshold('workingDays');
    const found = facts.tables.flatMap(table => {
      const column = table.headers.findIndex(header => /时限/.test(header));
      return column < 0
        ? []
        : table.rows.map(row => ({ value: (row[column] ?? '').trim(), where: table.where }));
    });
    if (found.length === 0) return [];
    const longer = found.filter(
      ({ value }) =>
        !/法律|法规|规定|条例/.test(value) && /工作日/.test(value) && (dayLimit(value) ?? 0) > limit,
    );
    const data = {
      limit,
      count: longer.length,
      values: [...new Set(longer.map(({ value }) => value.slice(0, 20)))].slice(0, 3),
    };
    const [first] = longer;
    if (!first) return [{ outcome: 'passed', reason: 'within', data }];
    return [
      {
        outcome: 'failed',
        reason: 'longer',
        data,
        key: 'limits',
        where: [first.where],
        expected: say('≤ {limit} 个工作日', '≤ {limit} working days', { limit }),
        observed: first.value.slice(0, 40),
      },
    ];
  },
};

const catalogue = (limit: string) =>
  ogiPage(
    '基层政务公开标准目录',
    `<table><tr><th>公开事项</th><th>公开内容</th><th>公开时限</th><th>公开主体</th></tr><tr><td>办事指南</td><td>申报材料清单</td><td>20个工作日</td><td>区政务服务局</td></tr><tr><td>招标信息</td><td>招标内容</td><td>${limit}</td><td>区政务服务局</td></tr></table>`,
    '信息公开目录',
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'twenty days',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue('10个工作日'),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
  {
    name: 'thirty days',
    outcome: 'failed',
    reason: 'longer',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue('30个工作日'),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
];
