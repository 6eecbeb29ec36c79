/** us.report: the annual FOIA report of the last fiscal year is linked by 1 February. */
import type { Rule, RuleExample } from '../rule.js';
import { page } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { FOIA_US } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'us.report',
  title: say('链接年度报告', 'The annual FOIA report is linked'),
  packs: ['us'],
  kinds: ['ogi'],
  severity: 'warning',
  basis: { ...FOIA_US, article: '(e)', confidence: 'P' },
  reasons: {
    there: say('已链接年度报告（{newest}）', 'The annual report is linked ({newest})'),
    old: say('链接的年度报告最近为 {newest} 年', 'The newest annual report linked is for {newest}'),
    noYear: say('链接了年度报告，但没有读到年份', 'Annual reports are linked, but no year was read'),
    missing: say('没有链接年度报告', 'No annual report is linked'),
  },
  remedies: { default: say('请链接上一财年的年度报告。', 'Link the annual report of the last fiscal year.') },
  check: (facts, context) => {
    const links = facts.links.filter(({ text }) => /annual/i.test(text) && /report/i.test(text));
    if (links.length === 0)
      return facts.links.length < 3
        ? [{ outcome: 'cantTell', reason: 'noYear' }]
        : [
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
    const newest = links
      .flatMap(link => /(20\d{2})/.exec(link.text)?.[1] ?? [])
      .sort()
      .at(-1);
    const where = links.map(link => link.where);
    if (newest === undefined) return [{ outcome: 'cantTell', reason: 'noYear', where }];
    // The fiscal year ends on 30 September; its report is due on 1 February after.
    const year = String(Number(context.today.slice(0, 4)) - (context.today.slice(5) > '02-01' ? 1 : 2));
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

const room = (...links: string[]) =>
  page({
    lang: 'en',
    title: 'FOIA - Example Agency',
    metas: {},
    footer: '<p>Example Agency (fictional)</p>',
    body: `<h1>Freedom of Information Act</h1><ul>${links.map(link => `<li><a href="/foia/${encodeURIComponent(link)}">${link}</a></li>`).join('')}</ul>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'last year’s report',
    outcome: 'passed',
    url: 'https://www.example.gov/foia/',
    html: room('FOIA reference guide', 'Annual FOIA report 2025', 'Contact'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
  {
    name: 'an old report',
    outcome: 'failed',
    reason: 'old',
    url: 'https://www.example.gov/foia/',
    html: room('FOIA reference guide', 'Annual FOIA report 2022', 'Contact'),
    profile: { columns: [{ match: '/foia/', kind: 'ogi' }] },
  },
];
