/** fresh.home: the home page shows something new within two weeks. */
import type { Rule, RuleExample } from '../rule.js';
import { newestUntil } from '../shared/days.js';
import { items, page, SITE_METAS } from '../shared/example-pages.js';
import { judgeAge, judgeUndated, FRESH_REASONS, FRESH_REMEDIES } from '../shared/freshness.js';
import { pagePlace } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'fresh.home',
  title: say('首页及时更新', 'The home page must be kept up to date'),
  packs: ['cn'],
  kinds: ['home'],
  severity: 'veto',
  binds: 'governmentSites',
  basis: { ...I19, article: '单项否决3', confidence: 'S' },
  thresholds: { maxAgeDays: 14, warnFromDays: 10 },
  reasons: {
    ...FRESH_REASONS,
    undated: say(
      '首页没有读到任何带日期的信息，无法判断是否更新',
      'No dated item was found on the home page, so its age is unknown',
    ),
  },
  remedies: FRESH_REMEDIES,
  check: (facts, context) => {
    const dated = facts.lists.flatMap(list => list.items);
    const newest = newestUntil([...dated.map(item => item.date), facts.updatedOn], context.today);
    const [limit, warnFrom] = [context.threshold('maxAgeDays'), context.threshold('warnFromDays')];
    if (newest === undefined) return [judgeUndated(limit, context, undefined, dated)];
    const place = dated.find(item => item.date === newest)?.where ?? pagePlace(facts);
    const verdict = judgeAge(newest, limit, context, place, warnFrom, dated);
    // Nothing newer was seen: what was not read, or what a template has yet to put there, may be.
    return [verdict.outcome === 'failed' ? { ...verdict, absent: true } : verdict];
  },
};

const home = (...dates: string[]) =>
  page({
    metas: { ...SITE_METAS, ColumnType: '首页', ColumnName: '首页' },
    body: `<section><h2>工作动态</h2><ul>${items(...dates)
      .map(([title, date]) => `<li><a href="/xw/${date}.html">${title}</a><span>${date}</span></li>`)
      .join('')}</ul></section>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'updated five days ago',
    outcome: 'passed',
    reason: 'fresh',
    url: 'https://www.example.gov.cn/',
    html: home('2026-06-10', '2026-06-03', '2026-05-20', '2026-05-11'),
  },
  {
    name: 'updated twelve days ago',
    outcome: 'passed',
    reason: 'soon',
    url: 'https://www.example.gov.cn/',
    html: home('2026-06-03', '2026-05-20', '2026-05-11'),
  },
  {
    name: 'updated a month ago',
    outcome: 'failed',
    reason: 'stale',
    url: 'https://www.example.gov.cn/',
    html: home('2026-05-15', '2026-05-12', '2026-05-01'),
  },
  {
    name: 'a month ago, and days without a year that may be newer',
    outcome: 'cantTell',
    reason: 'yearless',
    url: 'https://www.example.gov.cn/',
    html: home('2026-05-15', '2026-05-12', '2026-05-01').replace(
      '</section>',
      '</section><section><h2>通知公告</h2><ul><li><a href="/g/1.html">关于公布公交线路调整的公告</a><span>06-12</span></li><li><a href="/g/2.html">关于开展消防演练的通知</a><span>06-10</span></li></ul></section>',
    ),
  },
  {
    name: 'days without a year, none of which can be newer than a month',
    outcome: 'failed',
    reason: 'staleAtBest',
    url: 'https://www.example.gov.cn/',
    html: home('2026-05-15', '2026-05-12', '2026-05-01')
      .replace(/<span>2026-/g, '<span>')
      .replace(/\/xw\/[\d-]+/g, '/xw/a'),
  },
  {
    name: 'days above their months, none of which can be newer',
    outcome: 'failed',
    reason: 'staleAtBest',
    url: 'https://www.example.gov.cn/',
    html: home('2026-05-15', '2026-05-12', '2026-05-01')
      .replace(/<span>2026-(\d\d)-(\d\d)/g, '<span><b>$2</b><i>$1月</i>')
      .replace(/\/xw\/[\d-]+/g, '/xw/a'),
  },
  {
    name: 'days without a year alone, one of which may be of last week',
    outcome: 'cantTell',
    reason: 'noYear',
    url: 'https://www.example.gov.cn/',
    html: home('2026-06-10', '2026-05-12', '2026-05-01')
      .replace(/<span>(2026-)([^<]*)/g, '<span>[$2]')
      .replace(/\/xw\/[\d-]+/g, '/xw/a'),
  },
  {
    name: 'days before their months, one of which may be of last week',
    outcome: 'cantTell',
    reason: 'noYear',
    url: 'https://www.example.gov.cn/',
    html: home('2026-06-08', '2026-05-20', '2026-05-21')
      .replace(/<span>2026-(\d\d)-(\d\d)/g, '<span>$2/$1')
      .replace(/\/xw\/[\d-]+/g, '/xw/a'),
  },
  {
    name: 'a month ago, beside news that its template has yet to fill in',
    outcome: 'cantTell',
    reason: 'stale',
    url: 'https://www.example.gov.cn/',
    html: home('2026-05-15', '2026-05-12', '2026-05-01').replace(
      '<h2>工作动态</h2>',
      '<h2>头条</h2><p><a href="/a.html">${news.title}</a></p><h2>工作动态</h2>',
    ),
  },
  {
    name: 'items without dates',
    outcome: 'cantTell',
    reason: 'undated',
    url: 'https://www.example.gov.cn/',
    html: home('', '', ''),
  },
];
