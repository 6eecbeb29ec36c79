/** meta.column: column pages carry the four tags that describe the column. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items, page } from '../shared/example-pages.js';
import { requiredTags } from '../shared/required-tags.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const NAMES = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];

export const rule: Rule = {
  id: 'meta.column',
  title: say('栏目标签齐全', 'Column tags must be complete'),
  packs: ['cn'],
  kinds: ['column', 'home'],
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签', confidence: 'S' },
  reasons: {
    complete: say('已有 {names}', '{names} are set'),
    missing: say('缺少或未填写栏目标签：{names}', 'Column tags missing or empty: {names}'),
  },
  remedies: {
    default: say('请在栏目页的 <head> 中加入：{names}。', 'Add to the <head> of the column page: {names}.'),
  },
  check: requiredTags(NAMES),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all four',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2026-06-10', '2026-06-03', '2026-05-20', '2026-05-11')),
  },
  {
    name: 'none',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/tzgg/',
    html: page({
      title: '通知公告',
      crumbs: '<a href="./">通知公告</a>',
      body: `<h1>通知公告</h1><ul class="news-list">${items(
        '2026-06-10',
        '2026-06-03',
        '2026-05-20',
        '2026-05-11',
      )
        .map(([title, date]) => `<li><a href="./${date}.html">${title}</a><span>${date}</span></li>`)
        .join('')}</ul>`,
    }),
  },
];
