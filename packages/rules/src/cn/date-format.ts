/** date.format: the publication time is written YYYY-MM-DD HH:MM. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'date.format',
  title: say('发布时间格式为 YYYY-MM-DD HH:MM', 'The publication time must be written YYYY-MM-DD HH:MM'),
  packs: ['cn'],
  kinds: ['article', 'document', 'notice'],
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 网页设计规范', confidence: 'S' },
  reasons: {
    exact: say('发布时间为 {text}', 'The publication time reads {text}'),
    dateOnly: say(
      '发布时间只有日期（{text}），缺少时分',
      'The publication time gives the day only ({text}), not hour and minute',
    ),
    unset: say(
      '发布时间写作“{text}”，这是程序没有取到时间时写出的日期',
      'The publication time reads {text}, which programs write where they found no time',
    ),
    form: say('发布时间写作“{text}”', 'The publication time is written “{text}”'),
    none: say('没有读到标明的发布时间', 'No labelled publication time was found'),
  },
  remedies: {
    default: say(
      '请写成 YYYY-MM-DD HH:MM，例如 {example}。',
      'Write it as YYYY-MM-DD HH:MM, for example {example}.',
    ),
    unset: say('请补上真实的发布时间。', 'Enter the real time of publication.'),
    none: say(
      '请在标题下方显示“发布时间：YYYY-MM-DD HH:MM”。',
      'Show “发布时间：YYYY-MM-DD HH:MM” below the title.',
    ),
  },
  check: facts => {
    const told = facts.dates.filter(
      date =>
        date.role === 'published' &&
        date.confidence >= 0.7 &&
        date.value.length === 10 &&
        ['label', 'time', 'text', 'widget'].includes(date.evidence),
    );
    // A hidden box may hold another day, and a table of fields the same day in another form.
    const ofPage = told.filter(date => date.value === facts.publishedOn);
    const shown = ofPage.find(date => EXACT.test(date.text.trim())) ?? ofPage[0] ?? told[0];
    if (!shown) return [{ outcome: 'cantTell', reason: 'none' }];
    const text = shown.text.trim();
    const data = { text, example: `${shown.value} ${(shown.time ?? '09:30').slice(0, 5)}` };
    const where = [shown.where];
    const expected = 'YYYY-MM-DD HH:MM';
    if (shown.value === UNSET)
      return [{ outcome: 'failed', reason: 'unset', data, where, expected, observed: text }];
    if (EXACT.test(text)) return [{ outcome: 'passed', reason: 'exact', data, where }];
    const failed = { outcome: 'failed', data, where, expected, observed: text, chinesePages: true } as const;
    return /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? [{ ...failed, reason: 'dateOnly', severity: 'info' }]
      : [{ ...failed, reason: 'form' }];
  },
};

/** Where computers begin to count time. */
const UNSET = '1970-01-01';
const EXACT = /^\d{4}-\d{2}-\d{2}[ \u00a0T]{1,3}\d{2}:\d{2}(?::\d{2})?$/;

export const examples = (): readonly RuleExample[] => [
  {
    name: 'day and minute',
    outcome: 'passed',
    reason: 'exact',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage(),
  },
  {
    name: 'day only',
    outcome: 'failed',
    reason: 'dateOnly',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage({ published: '2026-06-10' }),
  },
  {
    name: 'the day where computers begin to count',
    outcome: 'failed',
    reason: 'unset',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage({ published: '1970-01-01 08:00' }),
  },
  {
    name: 'Chinese form',
    outcome: 'failed',
    reason: 'form',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage({ published: '2026年6月10日' }),
  },
  {
    name: 'no time shown',
    outcome: 'cantTell',
    reason: 'none',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage({ published: '' }),
  },
  {
    name: 'another day in a hidden box',
    outcome: 'passed',
    reason: 'exact',
    url: 'https://www.example.gov.cn/xwdt/t1.html',
    html: articlePage().replace(
      /<h1/,
      '<div style="display:none"><span>发布时间：2026-05-30</span></div><h1',
    ),
  },
];
