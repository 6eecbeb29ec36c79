/** date.lag20: a document is published within 20 working days after it was made. */
import { cnCalendar, workingDaysBetween } from '@sunboard/calendar';
import type { Rule, RuleExample } from '../rule.js';
import { daysBetween, isDay } from '../shared/days.js';
import { documentPage, DOCUMENT } from '../shared/example-pages.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'date.lag20',
  title: say('形成后20个工作日内公开', 'Publication must follow within 20 working days'),
  packs: ['cn'],
  kinds: ['document', 'article'],
  severity: 'error',
  basis: { ...OGI, article: '第二十六条', confidence: 'P' },
  thresholds: { workingDays: 20, movedAfterDays: 366 },
  reasons: {
    inTime: say(
      '成文 {made}，发布 {published}，相隔 {days} 个工作日',
      'Dated {made}, published {published}: {days} working {days?day:days}',
    ),
    late: say(
      '成文 {made}，发布 {published}，相隔 {days} 个工作日，超过 {limit} 个',
      'Dated {made}, published {published}: {days} working {days?day:days}, more than {limit}',
    ),
    moved: say(
      '成文 {made}，发布 {published}，相隔一年以上；可能是网站迁移后的重新发布',
      'Dated {made}, published {published}, more than a year apart; it may have been moved from an older site',
    ),
    provisional: say(
      '成文 {made}，发布 {published}，约 {days} 个工作日；该时段的节假日安排未知，请人工核对',
      'Dated {made}, published {published}, about {days} working {days?day:days}; the holidays of that time are not known',
    ),
  },
  remedies: {
    default: say(
      '政府信息应自形成或者变更之日起20个工作日内公开；因迁移重新发布的，请保留原发布日期。',
      'Publish within 20 working days after a document is made or changed; after a move keep the original date.',
    ),
  },
  check: (facts, context) => {
    const made = facts.dates.find(
      date => date.role === 'generated' && isDay(date.value) && date.confidence >= 0.8,
    );
    const published = facts.publishedOn;
    if (!made || !isDay(published) || published < made.value) return [];
    // An article that merely mentions when something was signed is no document.
    if (
      facts.kind === 'article' &&
      !facts.pairs.some(
        pair =>
          pair.fields.includes('DisclosureItem.documentNumber') ||
          pair.fields.includes('DisclosureItem.indexNumber'),
      )
    )
      return [];
    const limit = context.threshold('workingDays');
    const days = workingDaysBetween(cnCalendar(), made.value, published);
    const told = { data: { made: made.value, published, days, limit }, where: [made.where] };
    if (daysBetween(made.value, published) > context.threshold('movedAfterDays'))
      return [{ outcome: 'cantTell', reason: 'moved', ...told }];
    if (days <= limit) return [{ outcome: 'passed', reason: 'inTime', ...told }];
    // New Year, spring festival and national day together free at most some 20 weekdays a year: beyond doubt when far over.
    if (published > cnCalendar().firmUntil && days <= limit + 10)
      return [{ outcome: 'cantTell', reason: 'provisional', ...told }];
    return [
      {
        outcome: 'failed',
        reason: 'late',
        ...told,
        expected: say('≤ {limit} 个工作日', '≤ {limit} working days', { limit }),
        observed: say('{days} 个工作日', '{days} working {days?day:days}', { days }),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'five days later',
    outcome: 'passed',
    reason: 'inTime',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT),
  },
  {
    name: 'three months later',
    outcome: 'failed',
    reason: 'late',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 成文日期: '2026年3月3日' }),
  },
  {
    name: 'three years later',
    outcome: 'cantTell',
    reason: 'moved',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 成文日期: '2023年3月3日' }),
  },
];
