/** expired.validity: a document past its term is marked as no longer in force. */
import { findDates } from '@sunboard/model';
import type { PageFacts, Where } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { isDay } from '../shared/days.js';
import { documentPage, DOCUMENT } from '../shared/example-pages.js';
import { lastDayInForce } from '../shared/term.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'expired.validity',
  title: say('失效文件标明有效性', 'Expired documents must be marked'),
  packs: ['cn'],
  kinds: ['document', 'article'],
  severity: 'warning',
  basis: {
    source: say('中国政府网文件页通行格式（有效性）', 'Layout of documents on gov.cn (validity)'),
    article: '有效性',
    confidence: 'S',
  },
  reasons: {
    inForce: say('有效期至 {date}，尚未届满', 'In force until {date}'),
    marked: say('有效期至 {date}，已标明失效', 'In force until {date}, marked as expired'),
    expired: say(
      '有效期至 {date}，已届满，但没有标明失效',
      'In force until {date}, which has passed, but not marked as expired',
    ),
  },
  remedies: {
    default: say(
      '请把有效性改为“失效”或“废止”，或公布延期决定。',
      'Mark it as expired or repealed, or publish the extension.',
    ),
  },
  check: (facts, context) => {
    const end = statedEnd(facts) ?? endByClause(facts);
    if (!end) return [];
    const told = { data: { date: end.day }, where: end.where };
    if (end.day >= context.today) return [{ outcome: 'passed', reason: 'inForce', ...told }];
    const validity = facts.pairs.find(pair => pair.fields.includes('DisclosureItem.validity'))?.value ?? '';
    if (
      /失效|废止|已过期|终止/.test(validity) ||
      /(?:已失效|已废止|【失效】|【废止】|\[失效\])/.test(
        `${facts.title} ${facts.heading ?? ''} ${facts.text.slice(0, 500)}`,
      )
    )
      return [{ outcome: 'passed', reason: 'marked', ...told }];
    return [
      {
        outcome: 'failed',
        reason: 'expired',
        ...told,
        expected: say('标明失效或废止', 'a mark that it expired'),
        observed: validity === '' ? say('没有标明', 'no mark') : validity.slice(0, 20),
      },
    ];
  },
};

interface End {
  readonly day: string;
  readonly where: readonly Where[];
}

/* 有效期至：… beside the document, also in a cell of its own, and of a period its end. */
function statedEnd(facts: PageFacts): End | undefined {
  const dated = facts.dates
    .filter(date => date.role === 'expires' && date.confidence >= 0.8)
    .map(({ value, where }) => ({ day: value, where: [where] }));
  const paired = facts.pairs
    .filter(({ label }) => /^(?:有效期|失效|废止|到期)/.test(label))
    .map(({ value, where }) => ({ day: findDates(value).at(-1)?.date ?? '', where: [where] }));
  return [...dated, ...paired].filter(({ day }) => isDay(day)).sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/* 本办法自…起施行，有效期5年, in its text; an explanation speaks of another document. */
function endByClause(facts: PageFacts): End | undefined {
  if (EXPLAINS.test(facts.heading ?? facts.title)) return undefined;
  const issued = facts.dates
    .filter(({ role, confidence }) => (role === 'generated' || role === 'published') && confidence >= 0.8)
    .map(({ value }) => value)
    .filter(isDay)
    .sort()
    .at(-1);
  const day = lastDayInForce(facts.text, issued);
  return day === undefined
    ? undefined
    : { day, where: facts.dates.filter(({ value }) => value === day).map(({ where }) => where) };
}
const EXPLAINS = /解读|图解|一图|读懂|问答|答记者问|说明|征求意见|草案/;

export const examples = (): readonly RuleExample[] => [
  {
    name: 'in force',
    outcome: 'passed',
    reason: 'inForce',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 有效期至: '2031-06-30' }),
  },
  {
    name: 'expired and marked',
    outcome: 'passed',
    reason: 'marked',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 有效期至: '2025-06-30', 有效性: '失效' }),
  },
  {
    name: 'expired without a mark',
    outcome: 'failed',
    reason: 'expired',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 有效期至: '2025-06-30' }),
  },
  {
    name: 'expired, as a box without a colon says',
    outcome: 'failed',
    reason: 'expired',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(
      DOCUMENT,
      [
        ['公开方式', '主动公开'],
        ['公开范围', '面向社会'],
        ['有效期至', '2025年6月30日'],
      ]
        .map(([label, value]) => `<div><span>${label}</span><em>${value}</em></div>`)
        .join(''),
    ),
  },
  {
    name: 'its last clause gives it five years, which are over',
    outcome: 'failed',
    reason: 'expired',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT, '<p>第十条　本办法自2021年1月1日起施行，有效期五年。</p>'),
  },
];
