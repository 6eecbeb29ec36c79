/** date.future: nothing is dated after today. */
import type { Rule, RuleExample } from '../rule.js';
import { daysBetween, isDay } from '../shared/days.js';
import { articlePage, columnPage, items } from '../shared/example-pages.js';
import { mainList } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const DOCUMENTS = ['news', 'notice', 'policy', 'interpretation'];

export const rule: Rule = {
  id: 'date.future',
  title: say('发布日期不得晚于当天', 'No publication date may lie in the future'),
  packs: ['cn'],
  kinds: ['column', 'article', 'document', 'notice'],
  severity: 'error',
  basis: { ...I19, article: '单项否决1（弄虚作假）', confidence: 'S' },
  thresholds: { toleranceDays: 0 },
  reasons: {
    past: say('发布日期不晚于 {today}', 'Publication dates are not after {today}'),
    future: say(
      '发布日期 {date} 晚于检查当天 {today}',
      'The publication date {date} is after the day of the check, {today}',
    ),
  },
  remedies: { default: say('请核对并改为真实发布日期。', 'Check it and enter the true publication date.') },
  check: (facts, context) => {
    const { today } = context;
    const late = (day: string | undefined) =>
      isDay(day) && daysBetween(today, day) > context.threshold('toleranceDays');
    const documents =
      facts.kind === 'column' && facts.columnType !== undefined && DOCUMENTS.includes(facts.columnType);
    const listed = documents
      ? (mainList(facts, context)?.items ?? []).filter(item => item.date !== undefined)
      : [];
    const own =
      facts.kind === 'column'
        ? []
        : facts.dates.filter(date => date.role === 'published' && date.confidence >= 0.8);
    const found = [
      ...listed.map(item => ({ day: item.date, where: item.where })),
      ...own.map(date => ({ day: date.value, where: date.where })),
    ];
    if (found.length === 0) return [];
    const wrong = found.filter(({ day }) => late(day));
    // A list dated wholly in the future is a clock, a calendar or a programme, not documents.
    if (documents && wrong.length * 2 > found.length) return [];
    if (wrong.length === 0) return [{ outcome: 'passed', reason: 'past', data: { today } }];
    return wrong.map(({ day = '', where }) => ({
      outcome: 'failed' as const,
      reason: 'future',
      data: { date: day, today },
      key: day,
      where: [where],
      expected: `≤ ${today}`,
      observed: day,
    }));
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'an article of last week',
    outcome: 'passed',
    reason: 'past',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage(),
  },
  {
    name: 'an article of next month',
    outcome: 'failed',
    reason: 'future',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage({ published: '2026-07-10 09:30' }),
  },
  {
    name: 'a list with an item of next year',
    outcome: 'failed',
    reason: 'future',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2027-06-10', '2026-06-03', '2026-05-20', '2026-05-11')),
  },
];
