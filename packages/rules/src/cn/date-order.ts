/** date.order: a document is not published before it was made. */
import type { Rule, RuleExample } from '../rule.js';
import { isDay } from '../shared/days.js';
import { documentPage, DOCUMENT } from '../shared/example-pages.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'date.order',
  title: say('成文日期不得晚于发布日期', 'A document’s date must not be later than its publication'),
  packs: ['cn'],
  kinds: ['document', 'article'],
  severity: 'error',
  basis: { ...OGI, article: '第二十六条', confidence: 'P' },
  reasons: {
    ordered: say('成文日期 {made} 不晚于发布日期 {published}', 'Dated {made}, published {published}'),
    reversed: say(
      '成文日期 {made} 晚于发布日期 {published}',
      'Dated {made}, after its publication on {published}',
    ),
  },
  remedies: { default: say('请核对并更正有误的日期。', 'Check both dates and correct the wrong one.') },
  check: facts => {
    const made = facts.dates.find(
      date => date.role === 'generated' && isDay(date.value) && date.confidence >= 0.8,
    );
    if (!made || !isDay(facts.publishedOn)) return [];
    const data = { made: made.value, published: facts.publishedOn };
    if (made.value <= facts.publishedOn)
      return [{ outcome: 'passed', reason: 'ordered', data, where: [made.where] }];
    return [
      {
        outcome: 'failed',
        reason: 'reversed',
        data,
        where: [made.where],
        expected: `≤ ${facts.publishedOn}`,
        observed: made.value,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'made first',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT),
  },
  {
    name: 'published first',
    outcome: 'failed',
    reason: 'reversed',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage({ ...DOCUMENT, 成文日期: '2026年6月12日' }),
  },
];
