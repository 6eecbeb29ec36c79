/** web.annual: after 31 January the home page links last year's annual sheet of the website. */
import type { Rule, RuleExample } from '../rule.js';
import { items, page, SITE_METAS } from '../shared/example-pages.js';
import { yearInFigures } from '../shared/report-years.js';
import { Y12 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'web.annual',
  title: say('首页公布政府网站工作年度报表', 'The annual sheet of the website must be linked'),
  packs: ['cn'],
  kinds: ['home'],
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...Y12, article: '每年1月31日前公布', confidence: 'S' },
  reasons: {
    there: say('已链接 {year} 年度报表', 'The sheet for {year} is linked'),
    old: say(
      '首页链接的是 {newest} 年度报表，没有 {year} 年度的',
      'The sheet linked is for {newest}, not for {year}',
    ),
    noYear: say('首页有年度报表入口，但没有读到年份', 'A sheet is linked, but no year was read'),
    notSeen: say(
      '首页没有读到政府网站工作年度报表；可能在下一级页面',
      'No annual sheet was read on the home page; it may be one level down',
    ),
    waiting: say('{year} 年度报表尚未到公布期限', 'The sheet for {year} is not due yet'),
  },
  remedies: {
    default: say(
      '请在首页显著位置公布 {year} 年政府网站工作年度报表。',
      'Publish the sheet for {year} at a prominent place on the home page.',
    ),
  },
  check: (facts, context) => {
    const year = String(Number(context.today.slice(0, 4)) - 1);
    const sheets = facts.links.filter(link => SHEET.test(link.text));
    const years = sheets.flatMap(link => /20\d{2}/.exec(yearInFigures(link.text))?.[0] ?? []).sort();
    const newest = years.at(-1);
    const where = sheets.map(link => link.where);
    if (sheets.length === 0) return [{ outcome: 'cantTell', reason: 'notSeen', data: { year } }];
    if (newest === undefined) return [{ outcome: 'cantTell', reason: 'noYear', data: { year }, where }];
    if (newest >= year) return [{ outcome: 'passed', reason: 'there', data: { year }, where }];
    if (context.today.slice(5) <= '01-31')
      return [{ outcome: 'passed', reason: 'waiting', data: { year }, where }];
    return [
      {
        outcome: 'failed',
        reason: 'old',
        data: { year, newest },
        key: year,
        where,
        expected: year,
        observed: newest,
      },
    ];
  },
};

const SHEET = /政府网站.{0,12}(?:报表|年报|年度(?:工作)?报告)|网站.{0,12}报表/;

const home = (name: string) =>
  page({
    metas: { ...SITE_METAS, ColumnType: '首页' },
    body: `<p><a href="/nb.html">${name}</a></p><h2>工作动态</h2><ul>${items(
      '2026-06-10',
      '2026-06-03',
      '2026-05-20',
    )
      .map(([title, date]) => `<li><a href="/xw/${date}.html">${title}</a><span>${date}</span></li>`)
      .join('')}</ul>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'last year’s sheet',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/',
    html: home('政府网站工作年度报表（2025年度）'),
  },
  {
    name: 'an older sheet',
    outcome: 'failed',
    reason: 'old',
    url: 'https://www.example.gov.cn/',
    html: home('政府网站工作年度报表（2023年度）'),
  },
  {
    name: 'last year’s sheet, called a report, its year in characters',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/',
    html: home('政府网站监管二〇二五年度年报'),
  },
  {
    name: 'not seen',
    outcome: 'cantTell',
    reason: 'notSeen',
    url: 'https://www.example.gov.cn/',
    html: home('阳光服务'),
  },
];
