/** The rules that need many pages: their metadata and wording. */
import type { Basis, Rule, Severity } from '../rule.js';
import { I19, LIVE, OGI, R30 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/** A rule over many pages; it shares metadata and wording with page rules, and is judged in run-site.ts. */
export interface SiteRule extends Pick<Rule, 'id' | 'title' | 'severity' | 'basis' | 'reasons' | 'remedies'> {
  readonly thresholds: Readonly<Record<string, number>>;
}

const REMEDIES = {
  default: say(
    '请更新或充实所列栏目，确无内容的合并或关闭。',
    'Update or fill the columns listed, or merge and close those without content.',
  ),
};

/* @__NO_SIDE_EFFECTS__ */
function counting(
  id: string,
  title: SiteRule['title'],
  basis: Basis,
  limit: number,
  what: ReturnType<typeof say>,
  severity: Severity,
): SiteRule {
  return {
    id,
    title,
    severity,
    basis,
    thresholds: { limit },
    reasons: {
      reached: say(
        '{what}已有 {count} 个（{names}），达到 {limit} 个',
        '{count} {what} ({names}), the threshold is {limit}',
        { what },
      ),
      some: say(
        '{what}目前 {count} 个，界限为 {limit} 个：{names}',
        '{count} {what} so far, the threshold is {limit}: {names}',
        { what },
      ),
      none: say('没有发现{what}', 'No {what} so far', { what }),
    },
    remedies: REMEDIES,
  };
}

/** All site rules. */
export const SITE_RULES = {
  count5: counting(
    'fresh.count5',
    say('动态、公告、政策类栏目未更新数', 'Stale news, notice and policy columns'),
    { ...I19, article: '单项否决4(1)', confidence: 'S' },
    5,
    say('未更新的动态、公告、政策类栏目', 'stale news, notice or policy columns'),
    'veto',
  ),
  count10: counting(
    'fresh.count10',
    say('长期未更新栏目数', 'Stale columns overall'),
    { ...I19, article: '单项否决4(2)', confidence: 'S' },
    10,
    say('长期未更新的栏目', 'stale columns'),
    'veto',
  ),
  empty: counting(
    'column.emptyCount',
    say('空白栏目数', 'Empty columns'),
    { ...I19, article: '单项否决4(3)', confidence: 'S' },
    5,
    say('空白栏目', 'empty columns'),
    'veto',
  ),
  // The class count and the number five were not read in the source: shown as to be confirmed, and not as a veto item.
  guides: counting(
    'guide.count5',
    say('缺少多类要素的办事指南数', 'Guides that miss several elements'),
    { ...I19, article: '单项否决6', confidence: 'M' },
    5,
    say('缺少四类及以上要素的办事指南', 'guides that miss four or more elements'),
    'error',
  ),
  codes: {
    id: 'site.codeAgree',
    title: say('全站网站标识码一致', 'All pages must show one website code'),
    severity: 'error',
    basis: { ...LIVE, article: '网站标识码', confidence: 'S' },
    thresholds: {},
    reasons: {
      same: say('各页网站标识码均为 {names}', 'Every page names the code {names}'),
      differ: say(
        '同一域名的页面出现 {count} 个网站标识码：{names}',
        'Pages of one host name {count} website codes: {names}',
      ),
    },
    remedies: { default: say('请核对并统一网站标识码。', 'Look up your code and use it on all pages.') },
  },
  listDays: {
    id: 'date.agree',
    title: say('列表日期与正文日期一致', 'Days in lists and on pages must agree'),
    severity: 'warning',
    basis: { ...I19, article: '单项否决1（弄虚作假）', confidence: 'S' },
    thresholds: {},
    reasons: {
      agree: say(
        '对照了 {count} 条，列表与正文日期一致',
        '{count} {count?line:lines} compared: list and page name the same day',
      ),
      differ: say(
        '有 {count} 条的列表日期与正文日期不同：{names}',
        '{count} {count?line names another day than its:lines name another day than their} page: {names}',
      ),
    },
    remedies: {
      default: say(
        '请核对真实发布日期，使列表与正文一致。',
        'Find out the true publication date and make list and page say it.',
      ),
    },
  },
  indexes: {
    id: 'doc.index',
    title: say('索引号不得重复', 'Index numbers must be unique'),
    severity: 'warning',
    basis: { ...OGI, article: '第十二条', confidence: 'P' },
    thresholds: {},
    reasons: {
      unique: say(
        '{count} 份文件的索引号各不相同',
        '{count} {count?document:documents}, each with an index number of its own',
      ),
      shared: say(
        '有 {count} 个索引号用于不同文件：{names}',
        '{count} index {count?number stands:numbers stand} on different documents: {names}',
      ),
    },
    remedies: {
      default: say('请为每份文件编制唯一的索引号。', 'Give each document an index number of its own.'),
    },
  },
  reports: {
    id: 'report.gap',
    title: say('历年年度报告不得缺年', 'No annual report may be missing'),
    severity: 'warning',
    basis: { ...OGI, article: '第四十九条', confidence: 'P' },
    thresholds: {},
    reasons: {
      whole: say('已读到的年度报告年份连续：{names}', 'The annual reports seen run without a gap: {names}'),
      gap: say(
        '没有读到 {names} 年的年度报告；可能在尚未查看的页面上',
        'No annual report for {names} was seen; it may be on a page not yet visited',
      ),
    },
    remedies: { default: say('请补充公布所缺年份的年度报告。', 'Publish the reports that are missing.') },
  },
  reportYear: {
    id: 'report.year',
    title: say('年度报告的现行有效件数前后两年衔接', 'Documents in force must agree between annual reports'),
    severity: 'warning',
    basis: { ...R30, article: '表二 现行有效件数', confidence: 'S' },
    thresholds: {},
    reasons: {
      agree: say(
        '对照了 {count} 项，前后两年一致',
        '{count} {count?row:rows} of two years compared: they agree',
      ),
      differ: say(
        '上年现行有效件数加本年制发减本年废止，不等于本年现行有效件数：{names}',
        'Last year in force, plus made, less repealed, is not what is in force this year: {names}',
      ),
    },
    remedies: {
      default: say(
        '请核对两年的年度报告；因清理口径调整的，请在报告中说明。',
        'Compare the two reports; where the way of counting changed, say so in the report.',
      ),
    },
  },
} as const satisfies Readonly<Record<string, SiteRule>>;
