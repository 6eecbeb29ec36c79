/** inter.unanswered: no published message has waited for an answer for more than three months. */
import { parseDate } from '@sunboard/model';
import type { PageFacts, Where } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { daysBetween, isDay } from '../shared/days.js';
import { ogiPage } from '../shared/example-pages.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const OPEN = /未(?:[回答]复|[办处受]理|办结)|待(?:[回答]复|[办处受]理|审核)|正在[办处]理|[办处受]理中/;

export const rule: Rule = {
  id: 'inter.unanswered',
  title: say('留言在三个月内得到答复', 'Messages must be answered within three months'),
  packs: ['cn'],
  kinds: ['interaction', 'column'],
  severity: 'veto',
  basis: { ...I19, article: '单项否决5(2)', confidence: 'S' },
  // Three calendar months have at most 92 days.
  thresholds: { days: 92, withinDays: 366 },
  reasons: {
    answered: say('没有超过 {limit} 天未答复的留言', 'No message has waited for more than {limit} days'),
    waiting: say(
      '有 {count} 条留言超过 {limit} 天未答复，最早 {oldest}',
      '{count} {count?message has:messages have} waited for more than {limit} days, the oldest since {oldest}',
    ),
  },
  remedies: {
    default: say(
      '请尽快答复，并公开答复单位、时间和内容。',
      'Answer them and publish who answered, when and what.',
    ),
  },
  check: (facts, context) => {
    if (facts.kind === 'column' && facts.columnType !== 'replies') return [];
    const limit = context.threshold('days');
    const found = messages(facts);
    if (found.length === 0) return [];
    const late = found
      .filter(
        ({ open, date }) =>
          open &&
          isDay(date) &&
          daysBetween(date, context.today) > limit &&
          daysBetween(date, context.today) <= context.threshold('withinDays'),
      )
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    const [first] = late;
    if (!first) return [{ outcome: 'passed', reason: 'answered', data: { limit } }];
    return [
      {
        outcome: 'failed',
        reason: 'waiting',
        data: { limit, count: late.length, oldest: first.date },
        key: 'messages',
        where: late.slice(0, 20).map(({ where }) => where),
        expected: say('{limit} 天内答复', 'an answer within {limit} days', { limit }),
        observed: first.date,
      },
    ];
  },
};

function messages(
  facts: PageFacts,
): { readonly date: string; readonly open: boolean; readonly where: Where }[] {
  const listed = facts.lists.flatMap(({ items }) =>
    items.flatMap(({ status, date, where }) =>
      status === undefined ? [] : [{ date: date ?? '', open: OPEN.test(status), where }],
    ),
  );
  // A table of letters is a list as well.
  if (listed.length > 0) return listed;
  return facts.tables.flatMap(table => {
    const status = table.headers.findIndex(header => /状态|回复|答复|办理情况/.test(header));
    const date = table.headers.findIndex(header => /时间|日期/.test(header));
    if (status < 0 || date < 0) return [];
    return table.rows.map(row => ({
      date: parseDate((row[date] ?? '').trim().slice(0, 10))?.date ?? '',
      open: OPEN.test(row[status] ?? ''),
      where: table.where,
    }));
  });
}

const list = (date: string, status: string) =>
  ogiPage(
    '留言公开',
    `<ul><li><a href="/hdjl/1.html">咨询大厅延时服务</a><i>[已回复]</i><span>2026-06-01</span></li><li><a href="/hdjl/2.html">咨询许可办理</a><i>[${status}]</i><span>${date}</span></li><li><a href="/hdjl/3.html">反映路灯不亮</a><i>[已办结]</i><span>2026-01-02</span></li></ul>`,
    '咨询投诉',
  );

const table = (date: string, status: string) =>
  ogiPage(
    '留言公开',
    `<table><tr><th>标题</th><th>留言时间</th><th>办理状态</th></tr><tr><td>咨询大厅延时服务</td><td>2026-06-01</td><td>已回复</td></tr><tr><td>咨询许可办理</td><td>${date}</td><td>${status}</td></tr></table>`,
    '咨询投诉',
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'answered',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/hdjl/',
    html: table('2026-01-05', '已回复'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'waiting since January',
    outcome: 'failed',
    reason: 'waiting',
    url: 'https://www.example.gov.cn/hdjl/',
    html: table('2026-01-05', '待回复'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'waiting since January, in a list',
    outcome: 'failed',
    reason: 'waiting',
    url: 'https://www.example.gov.cn/hdjl/',
    html: list('2026-01-05', '待办理'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
  {
    name: 'all answered, in a list',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/hdjl/',
    html: list('2026-01-05', '已办结'),
    profile: { columns: [{ match: '/hdjl/', kind: 'interaction' }] },
  },
];
