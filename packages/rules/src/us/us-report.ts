/** us.report: the annual FOIA report of the last fiscal year is linked by 1 February. */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { FOIA_HOME, foiaPage } from '../shared/example-foia.js';
import { foiRole } from '../shared/foi.js';
import { shortLines } from '../shared/links.js';
import { pagePlace } from '../shared/page.js';
import { FOIA_US } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'us.report',
  title: say('链接年度报告', 'The annual FOIA report must be linked'),
  packs: ['us'],
  kinds: ['ogi'],
  severity: 'warning',
  binds: 'federalAgencies',
  basis: { ...FOIA_US, article: '(e)', confidence: 'P' },
  reasons: {
    there: say('已链接年度报告（{newest}）', 'The annual report is linked ({newest})'),
    old: say('链接的年度报告最近为 {newest} 年', 'The newest annual report linked is for {newest}'),
    noYear: say(
      '没有读到年度报告的年份；报告可能列在所链接的页面上',
      'No year of an annual report was read; the reports may be listed on a page that is linked',
    ),
    missing: say('没有链接年度报告', 'No annual report is linked'),
  },
  remedies: { default: say('请链接上一财年的年度报告。', 'Link the annual report of the last fiscal year.') },
  check: (facts, context) => {
    if (foiRole(facts) !== 'home') return [];
    const names = reportNames(facts);
    const links = facts.links.filter(({ text }) => names.includes(text));
    const elsewhere = facts.links.filter(
      ({ text, area }) => isOfReports(text) && (area === 'content' || /foia/i.test(text)),
    );
    const isNamed = [...facts.headings.map(({ text }) => text), ...shortLines(facts)].some(
      line => line.length <= 40 && isOfReports(line) && isName(line),
    );
    if (names.length === 0 && (elsewhere.length > 0 || isNamed || facts.links.length < 3))
      return [{ outcome: 'cantTell', reason: 'noYear', where: elsewhere.map(link => link.where) }];
    if (names.length === 0)
      return [
        {
          outcome: 'failed',
          reason: 'missing',
          key: 'report',
          where: [pagePlace(facts)],
          expected: say('年度报告', 'annual report'),
          observed: say('没有', 'none'),
          absent: true,
        },
      ];
    const newest = names.flatMap(yearsIn).sort().at(-1);
    const where = links.length > 0 ? links.map(link => link.where) : [pagePlace(facts)];
    // The fiscal year ends on 30 September; its report is due on 1 February after.
    const year = String(Number(context.today.slice(0, 4)) - (context.today.slice(5) > '02-01' ? 1 : 2));
    // `FOIA annual report`, the most recent one, above those of the years before: of which year it is, only the report tells.
    const tells = newest !== undefined && (newest >= year || !names.some(isLatest));
    if (!tells) return [{ outcome: 'cantTell', reason: 'noYear', where }];
    return [
      newest >= year
        ? { outcome: 'passed', reason: 'there', data: { newest }, where }
        : {
            outcome: 'failed',
            reason: 'old',
            data: { newest },
            key: year,
            where,
            expected: year,
            observed: newest,
          },
    ];
  },
};

const OTHER_REPORT = /chief foia officer|inspector general|congress|performance|financial|quarter/i;

function isOfReports(text: string): boolean {
  return /\breports?\b/i.test(text) && !OTHER_REPORT.test(text);
}

function isAnnualReport(text: string): boolean {
  return /annual/i.test(text) && isOfReports(text);
}

function isName(line: string): boolean {
  return !/[.;]$/.test(line);
}

/* What links, headings and lines call such a report: a link may only say `View`, and below a heading for the reports of all years those of each are named by the year. */
function reportNames(facts: PageFacts): string[] {
  const headings = new Set(facts.headings.map(({ text }) => text));
  const names = facts.links.map(({ text }) => text).filter(isAnnualReport);
  let isBelow = false;
  for (const line of shortLines(facts)) {
    const isHeading = headings.has(line);
    if (isHeading) isBelow = isAnnualReport(line);
    const isReport = isAnnualReport(line) && isName(line) && (!isHeading || yearsIn(line).length > 0);
    if (isReport || (isBelow && YEAR_ALONE.test(line))) names.push(line);
  }
  return names;
}
const YEAR_ALONE = /^(?:FY|fiscal year|reports? for)?\s?[’']?(?:20)?\d\d\b(?!\s\w{3,9}\s\d)/i;

function isLatest(text: string): boolean {
  return /\b(?:most recent|latest|current|foia)\b/i.test(text) && yearsIn(text).length === 0;
}

/* FY 2025, FY25, 2008–2025; of a report on one year that was posted in another, the year that it is on. */
function yearsIn(text: string): string[] {
  const fiscal = /\b(?:FY|fiscal year)[\s-]?[’']?(?:20)?(\d\d)\b/i.exec(text)?.[1];
  return fiscal === undefined ? (text.match(/20\d\d/g) ?? []) : [`20${fiscal}`];
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'last year’s report',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/',
    html: foiaPage(FOIA_HOME, 'FOIA reference guide', 'Annual FOIA report 2025', 'Contact'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
  {
    name: 'an old report',
    outcome: 'failed',
    reason: 'old',
    url: 'https://www.example.gov/foia/',
    html: foiaPage(FOIA_HOME, 'FOIA reference guide', 'Annual FOIA report 2022', 'Contact'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
  {
    name: 'the latest report, without its year',
    outcome: 'cantTell',
    reason: 'noYear',
    url: 'https://www.example.gov/foia/',
    html: foiaPage(
      FOIA_HOME,
      'FOIA reference guide',
      'Most recent FOIA annual report',
      'Annual FOIA report 2022',
      'Contact',
    ),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
];
