/** fin.20: budgets and final accounts are published within 20 days after approval. */
import { findDates } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { daysBetween, isDay } from '../shared/days.js';
import { articlePage } from '../shared/example-pages.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fin.20',
  title: say('预算、决算批复后按时公开', 'Budgets and accounts must be published in time'),
  packs: ['cn'],
  kinds: ['article', 'document', 'notice'],
  severity: 'warning',
  basis: {
    source: say(
      '基层政务公开标准目录（部门预算、决算）',
      'Grass-roots disclosure catalogue (budgets and accounts)',
    ),
    article: '批复后20日内',
    confidence: 'S',
  },
  thresholds: { days: 20 },
  reasons: {
    inTime: say(
      '{approved} 批复，{published} 公开，相隔 {age} 天',
      'Approved on {approved}, published on {published}: {age} days',
    ),
    late: say(
      '{approved} 批复，{published} 才公开，相隔 {age} 天，超过 {limit} 天',
      'Approved on {approved}, published on {published}: {age} days, more than {limit}',
    ),
    noApproval: say(
      '没有读到批复日期，无法判断是否在批复后 {limit} 天内公开',
      'No date of approval was read, so it is not known whether this came within {limit} days',
    ),
  },
  remedies: {
    default: say(
      '预算、决算经批复后请在20日内公开，并写明批复日期。',
      'Publish within 20 days after approval and state its date.',
    ),
  },
  check: (facts, context) => {
    const name = facts.heading ?? facts.title;
    // How a budget was carried out is told to a congress, and not approved by a finance bureau.
    if (!/(?:部门|单位|财政|年度?).{0,12}[预决]算/.test(name) || /执行情况|草案/.test(name)) return [];
    if (!isDay(facts.publishedOn)) return [];
    const limit = context.threshold('days');
    const approved = approvalDay(facts.text);
    if (approved === undefined) return [{ outcome: 'cantTell', reason: 'noApproval', data: { limit } }];
    const published = facts.publishedOn;
    const age = daysBetween(approved, published);
    if (age < 0) return [];
    const data = { approved, published, age, limit };
    return [
      age <= limit
        ? { outcome: 'passed', reason: 'inTime', data }
        : {
            outcome: 'failed',
            reason: 'late',
            data,
            key: 'days',
            expected: `≤ ${limit}`,
            observed: String(age),
          },
    ];
  },
};

/* 批复日期：2026年2月1日; 于2026年2月1日批复. */
function approvalDay(text: string): string | undefined {
  for (const { index } of text.matchAll(/批复/gu)) {
    const near = text.slice(Math.max(0, index - 24), index + 30);
    if (!/批复(?:日期|时间)\s{0,2}[：:为]|(?:年|月|日|\d)[^。，\n]{0,8}批复/u.test(near)) continue;
    const days = findDates(near).filter(({ date }) => isDay(date));
    return days.length === 1 ? days[0]?.date : undefined;
  }
  return undefined;
}

const budget = (words: string, published: string) =>
  articlePage({
    title: '示例市阳光区政务服务局2026年部门预算',
    published,
    body: `<p>${words}现将示例市阳光区政务服务局2026年部门预算予以公开，内容包括部门职责、机构设置、收支总表和三公经费情况说明。</p>`,
  });

export const examples = (): readonly RuleExample[] => [
  { name: 'ten days after', outcome: 'passed', html: budget('批复日期：2026年2月1日。', '2026-02-11 09:00') },
  {
    name: 'two months after',
    outcome: 'failed',
    reason: 'late',
    html: budget('批复日期：2026年2月1日。', '2026-04-01 09:00'),
  },
  {
    name: 'approval not dated',
    outcome: 'cantTell',
    reason: 'noApproval',
    html: budget('', '2026-04-01 09:00'),
  },
];
