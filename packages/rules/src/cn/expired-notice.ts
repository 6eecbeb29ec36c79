/** expired.notice: a notice whose closing date has passed says so. */
import type { Rule, RuleExample } from '../rule.js';
import { daysBetween, isDay } from '../shared/days.js';
import { articlePage } from '../shared/example-pages.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'expired.notice',
  title: say('过期的公告标明已结束', 'A notice past its date must say so'),
  packs: ['cn'],
  kinds: ['notice', 'article'],
  severity: 'info',
  basis: { ...PRACTICE, article: '截止日期', confidence: 'M' },
  thresholds: { withinDays: 366 },
  reasons: {
    open: say('截止日期 {date} 未过', 'The closing date {date} has not passed'),
    marked: say(
      '截止日期 {date} 已过，页面已标明结束',
      'The closing date {date} has passed and the page says so',
    ),
    expired: say(
      '截止日期 {date} 已过，页面没有标明结束',
      'The closing date {date} has passed, but the page does not say so',
    ),
  },
  remedies: {
    default: say('请在标题或正文开头标明“已结束”。', 'Mark it as closed in the title or at the top.'),
  },
  check: (facts, context) => {
    const deadlines = facts.dates
      .filter(date => date.role === 'deadline' && isDay(date.value) && date.confidence >= 0.7)
      .sort((a, b) => (a.value < b.value ? -1 : 1));
    const last = deadlines.at(-1);
    // The outcome of a call names the day on which it had closed.
    if (!last || last.value < (facts.publishedOn ?? '')) return [];
    const told = { data: { date: last.value }, where: [last.where] };
    if (last.value >= context.today) return [{ outcome: 'passed', reason: 'open', ...told }];
    if (/已结束|已截止|已过期|已完成|结果公[告示布]|已终止|closed/i.test(`${facts.title}\n${facts.text}`))
      return [{ outcome: 'passed', reason: 'marked', ...told }];
    // Old notices are records; only what people may still act on is pointed out.
    if (daysBetween(last.value, context.today) > context.threshold('withinDays')) return [];
    return [
      {
        outcome: 'failed',
        reason: 'expired',
        ...told,
        expected: say('标明已结束', 'a mark that it is closed'),
        observed: last.value,
      },
    ];
  },
};

const notice = (text: string) =>
  articlePage({
    title: '关于公开征集意见的公告',
    published: '2026-04-10 09:30',
    crumbs: '<a href="../">通知公告</a> &gt; 正文',
    body: `<p>现就《阳光区政务服务管理办法（征求意见稿）》公开征求意见。</p><p>${text}</p>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'still open',
    outcome: 'passed',
    reason: 'open',
    html: notice('意见反馈截止时间：2026年7月10日。'),
  },
  {
    name: 'closed and marked',
    outcome: 'passed',
    reason: 'marked',
    html: notice('意见反馈截止时间：2026年5月10日。本次征集已结束。'),
  },
  {
    name: 'closed without a mark',
    outcome: 'failed',
    reason: 'expired',
    html: notice('意见反馈截止时间：2026年5月10日。'),
  },
  {
    name: 'what came of it',
    outcome: 'inapplicable',
    html: notice('意见反馈截止时间：2026年3月10日，共收到意见3条，采纳2条。'),
  },
];
