/** report.due: after 31 January the list of annual reports holds last year's. */
import type { Rule, RuleExample } from '../rule.js';
import { inReportColumn, leadingOn, reportColumn } from '../shared/example-report.js';
import { isLaterPage, isPaged, pagePlace } from '../shared/page.js';
import { reportYears } from '../shared/report-years.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'report.due',
  title: say('上一年度报告按期公布', 'Last year’s report must be published in time'),
  packs: ['cn'],
  kinds: ['column', 'ogi'],
  severity: 'error',
  basis: { ...OGI, article: '第四十九条', confidence: 'P' },
  thresholds: { dueMonth: 1, dueDay: 31 },
  note: 'Departments publish by 31 January; offices of county and higher governments by 31 March: set dueMonth to 3 in their profile.',
  reasons: {
    there: say('已公布 {year} 年度报告', 'The report for {year} is published'),
    late: say(
      '没有 {year} 年度报告，最近一份为 {newest} 年',
      'There is no report for {year}; the newest is for {newest}',
    ),
    waiting: say('{year} 年度报告尚未到公布期限（{due}）', 'The report for {year} is not due before {due}'),
    paged: say(
      '没有在本页读到 {year} 年度报告，列表可能有其他页或其他排序',
      'The report for {year} was not read on this page; the list may go on elsewhere',
    ),
  },
  remedies: {
    default: say('请公布 {year} 年政府信息公开工作年度报告。', 'Publish the annual report for {year}.'),
  },
  check: (facts, context) => {
    const years = reportYears(facts);
    if (years.length < 2) return [];
    const year = String(Number(context.today.slice(0, 4)) - 1);
    const newest = [...years].sort().at(-1) ?? '';
    const due = `${context.today.slice(0, 4)}-${String(context.threshold('dueMonth')).padStart(2, '0')}-${String(context.threshold('dueDay')).padStart(2, '0')}`;
    const data = { year, newest, due };
    if (newest >= year) return [{ outcome: 'passed', reason: 'there', data }];
    if (context.today <= due) return [{ outcome: 'passed', reason: 'waiting', data }];
    // The newest may stand on another page, unless this one begins with it.
    if (isLaterPage(facts.url) || (isPaged(facts) && years[0] !== newest))
      return [{ outcome: 'cantTell', reason: 'paged', data }];
    return [
      {
        outcome: 'failed',
        reason: 'late',
        data,
        key: year,
        where: [pagePlace(facts)],
        expected: say('{year} 年度报告', 'report for {year}', { year }),
        observed: newest,
        absent: true,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'last year’s report is there',
    outcome: 'passed',
    reason: 'there',
    ...inReportColumn(reportColumn(2025, 2024, 2023, 2022, 2021)),
  },
  {
    name: 'it is missing in June',
    outcome: 'failed',
    reason: 'late',
    ...inReportColumn(reportColumn(2024, 2023, 2022, 2021, 2020)),
  },
  {
    name: 'titles that leave to the column of what they are',
    outcome: 'passed',
    reason: 'there',
    ...inReportColumn(reportColumn(2025, 2024, 2023).replace(/示例市阳光区政务服务局(20\d\d年)[^<]*/g, '$1')),
  },
  {
    name: 'its year in characters',
    outcome: 'passed',
    reason: 'there',
    ...inReportColumn(reportColumn(2025, 2024, 2023).replaceAll('2025年', '二〇二五年')),
  },
  {
    name: 'how to write it is told, and it is missing',
    outcome: 'failed',
    reason: 'late',
    ...inReportColumn(
      reportColumn(2025, 2024, 2023).replace(
        /示例市阳光区政务服务局(2025年政府信息公开工作年度报告)/,
        '关于做好$1编制工作的通知',
      ),
    ),
  },
  {
    name: 'days within the links of the lines',
    outcome: 'failed',
    reason: 'late',
    ...inReportColumn(
      reportColumn(2024, 2023, 2022).replace(
        /(<a href="[^"]+">)([^<]+)<\/a> (<span>[^<]+<\/span>)/g,
        '$1$3 <b>$2</b></a>',
      ),
    ),
  },
  {
    name: 'oldest first, with more pages',
    outcome: 'cantTell',
    reason: 'paged',
    ...inReportColumn(leadingOn(reportColumn(2021, 2022, 2023))),
  },
  {
    name: 'not due before the end of January',
    outcome: 'passed',
    reason: 'waiting',
    today: '2026-01-20',
    ...inReportColumn(reportColumn(2024, 2023, 2022, 2021, 2020)),
  },
];
