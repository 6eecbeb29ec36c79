/** report.title: an annual report's title and text speak of the same year. */
import type { Rule, RuleExample } from '../rule.js';
import { SITE } from '../shared/example-pages.js';
import { reportPage } from '../shared/example-report.js';
import { pagePlace } from '../shared/page.js';
import { R30 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'report.title',
  title: say('年度报告标题与正文年份一致', 'Title and text must name the same year'),
  packs: ['cn'],
  kinds: ['annualReport'],
  severity: 'error',
  basis: { ...R30, article: '报告格式', confidence: 'S' },
  reasons: {
    same: say('标题与正文均为 {year} 年', 'Title and text are about {year}'),
    differ: say(
      '标题为 {year} 年，正文多次写作 {other} 年，没有提到 {year} 年',
      'The title says {year}; the text speaks of {other} and never of {year}',
    ),
    noYear: say('没有读到标题或正文中的年份', 'No year was read in title or text'),
  },
  remedies: { default: say('请核对年份。', 'Check the year.') },
  check: facts => {
    const year = /(20\d{2})\s?年/.exec(facts.heading ?? facts.title)?.[1];
    // The title is said again above the text, and those of other years below it.
    const body = facts.text
      .split('\n')
      .filter(line => !/(?:报告|年报)(?:[（(].{1,8}[）)])?$/.test(line.trim()) || /[，。；]/.test(line))
      .join('\n');
    const years = [...body.matchAll(/(20\d{2})\s?年(?!\s?\d{1,2}\s?月)/g)].map(match => match[1] ?? '');
    if (year === undefined || years.length === 0) return [{ outcome: 'cantTell', reason: 'noYear' }];
    if (years.includes(year)) return [{ outcome: 'passed', reason: 'same', data: { year } }];
    const other = mostFrequent(years);
    return [
      {
        outcome: 'failed',
        reason: 'differ',
        data: { year, other },
        key: 'year',
        where: [pagePlace(facts)],
        expected: year,
        observed: other,
      },
    ];
  },
};

function mostFrequent(values: readonly string[]): string {
  const times = (value: string) => values.filter(other => other === value).length;
  return [...new Set(values)].sort((a, b) => times(b) - times(a))[0] ?? '';
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'the same year',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage(),
  },
  {
    name: 'text of the year before',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ textYear: 2024 }),
  },
  {
    name: 'text of the year before, below the title said again',
    outcome: 'failed',
    reason: 'differ',
    url: 'https://www.example.gov.cn/nb/2025.html',
    html: reportPage({ textYear: 2024 }).replace(
      '<h2>一',
      `<p align="center"><b>${SITE}2025年政府信息公开工作年度报告</b></p><h2>一`,
    ),
  },
];
