/** report.gap: the list of annual reports has no missing year. */
import type { Rule, RuleExample } from '../rule.js';
import { inReportColumn, leadingOn, reportColumn } from '../shared/example-report.js';
import { isLaterPage, isPaged, pagePlace } from '../shared/page.js';
import { reportYears } from '../shared/report-years.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'report.gap',
  title: say('历年年度报告不得缺年', 'No annual report may be missing'),
  packs: ['cn'],
  kinds: ['column', 'ogi'],
  severity: 'warning',
  basis: { ...OGI, article: '第四十九条', confidence: 'P' },
  reasons: {
    whole: say('{from} 至 {to} 年的年度报告连续', 'Reports run from {from} to {to} without a gap'),
    gap: say('缺少 {years} 年的年度报告', 'Reports are missing for {years}'),
    paged: say(
      '本页没有 {years} 年的年度报告，列表可能还有其他页',
      'Reports for {years} are not on this page; the list has further pages',
    ),
  },
  remedies: {
    default: say(
      '请补充公布 {years} 年的年度报告，或核对标题中的年份。',
      'Publish the reports for {years}, or check the years in the titles.',
    ),
  },
  check: facts => {
    const years = reportYears(facts).sort();
    const [first, last] = [years[0], years.at(-1)];
    if (years.length < 3 || first === undefined || last === undefined) return [];
    const missing = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
      String(Number(first) + index),
    ).filter(year => !years.includes(year));
    if (missing.length === 0)
      return [{ outcome: 'passed', reason: 'whole', data: { from: first, to: last } }];
    const told = {
      data: { years: missing },
      key: missing.join(),
      where: [pagePlace(facts)],
      expected: `${first}-${last}`,
      observed: say('缺 {years}', '{years} missing', { years: missing }),
      absent: true,
    };
    return [
      isPaged(facts) || isLaterPage(facts.url)
        ? { outcome: 'cantTell', reason: 'paged', ...told }
        : { outcome: 'failed', reason: 'gap', ...told },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'no gap',
    outcome: 'passed',
    ...inReportColumn(reportColumn(2025, 2024, 2023, 2022, 2021)),
  },
  {
    name: '2023 is missing',
    outcome: 'failed',
    reason: 'gap',
    ...inReportColumn(reportColumn(2025, 2024, 2022, 2021, 2020)),
  },
  {
    name: '2023 is missing on a page that leads to the next',
    outcome: 'cantTell',
    reason: 'paged',
    ...inReportColumn(leadingOn(reportColumn(2025, 2024, 2022, 2021))),
  },
];
