/** site.search: the home page offers a search. */
import type { FormFact } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { items, page, SITE_METAS } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { linkTo } from '../shared/links.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'site.search',
  title: say('首页提供搜索', 'The home page must offer a search'),
  packs: ['cn'],
  kinds: ['home'],
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...OGI, article: '第二十四条', confidence: 'P' },
  reasons: {
    present: say('首页有搜索框', 'The home page has a search box'),
    missing: say('首页没有搜索框或搜索入口', 'The home page has neither search box nor link to a search'),
    unsure: say('页面有“搜索”字样，但没有读到搜索框', 'The word search is there, but no search box was read'),
  },
  remedies: { default: say('请在首页提供站内搜索。', 'Offer a search of the site on the home page.') },
  check: facts => {
    const form = facts.forms.find(({ purpose }) => purpose === 'search');
    const link = linkTo(facts, /搜索|检索|search/);
    if (form ?? link)
      return [{ outcome: 'passed', reason: 'present', where: [(form ?? link)?.where ?? pagePlace(facts)] }];
    if (/搜索|检索|查找|请输入关键/.test(facts.text) || facts.forms.some(isWritten))
      return [{ outcome: 'cantTell', reason: 'unsure' }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        key: 'search',
        where: [pagePlace(facts)],
        expected: say('搜索框', 'a search box'),
        observed: say('没有', 'none'),
        absent: true,
      },
    ];
  },
};

/* Sites of friends stand in a list to choose from. */
function isWritten({ fields }: FormFact): boolean {
  return fields.some(({ type }) => type !== 'select');
}

const home = (search: string) =>
  page({
    metas: { ...SITE_METAS, ColumnType: '首页' },
    body: `${search}<h2>工作动态</h2><ul>${items('2026-06-10', '2026-06-03', '2026-05-20')
      .map(([title, date]) => `<li><a href="/xw/${date}.html">${title}</a><span>${date}</span></li>`)
      .join('')}</ul>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'search box',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/',
    html: home(
      '<form role="search" action="/search"><input type="search" name="q" placeholder="请输入关键词"><button>搜索</button></form>',
    ),
  },
  { name: 'none', outcome: 'failed', reason: 'missing', url: 'https://www.example.gov.cn/', html: home('') },
  {
    name: 'none, and sites of friends to choose from',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/',
    html: home(
      '<select><option>友情链接</option><option value="https://jy.example.gov.cn/">示例市教育局</option></select>',
    ),
  },
  {
    name: 'a box that its button alone names',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/',
    html: home('<form action="/so"><input name="kw"><input type="submit" value="搜索"></form>'),
  },
  {
    name: 'none on a page that is still a template',
    outcome: 'cantTell',
    reason: 'missing',
    url: 'https://www.example.gov.cn/',
    html: home('<p>{{ site.notice }}</p>'),
  },
];
