/** meta.titleAgree: the ArticleTitle tag and the visible heading say the same. */
import { fold } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { metaOf, pagePlace } from '../shared/page.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'meta.titleAgree',
  title: say('ArticleTitle 与页面标题一致', 'ArticleTitle must agree with the heading'),
  packs: ['cn'],
  kinds: ['article', 'document', 'notice'],
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签', confidence: 'S' },
  reasons: {
    same: say('ArticleTitle 与页面标题一致', 'ArticleTitle and the heading agree'),
    differ: say(
      '页面标题为“{heading}”，ArticleTitle 为“{tag}”',
      'The heading is “{heading}”, ArticleTitle is “{tag}”',
    ),
    noHeading: say(
      '没有读到页面标题，无法核对 ArticleTitle',
      'No heading was read, so ArticleTitle cannot be compared',
    ),
  },
  remedies: {
    default: say('请使 ArticleTitle 与页面标题一致。', 'Make ArticleTitle say what the heading says.'),
  },
  check: facts => {
    const tag = (metaOf(facts, 'ArticleTitle')?.content ?? '').trim();
    if (tag === '') return [];
    const wanted = bare(tag);
    const shown = [facts.heading ?? '', facts.title, ...facts.headings.map(({ text }) => text)].map(bare);
    if (
      shown.some(text => text.includes(wanted)) ||
      (wanted.length > 8 && shown.some(text => text.length > 8 && wanted.includes(text)))
    )
      return [{ outcome: 'passed', reason: 'same' }];
    if (facts.heading === undefined) return [{ outcome: 'cantTell', reason: 'noHeading' }];
    return [
      {
        outcome: 'failed',
        reason: 'differ',
        data: { heading: facts.heading, tag },
        key: 'ArticleTitle',
        where: [facts.headings.find(({ text }) => text === facts.heading)?.where ?? pagePlace(facts)],
        expected: facts.heading,
        observed: tag,
      },
    ];
  },
};

function bare(text: string): string {
  return fold(text).replace(/[\s\p{P}]/gu, '');
}

export const examples = (): readonly RuleExample[] => [
  { name: 'the same words', outcome: 'passed', html: articlePage() },
  {
    name: 'tag of another article',
    outcome: 'failed',
    reason: 'differ',
    html: articlePage({
      metas: { ArticleTitle: '关于端午节放假安排的通知', PubDate: '2026-06-10 09:30', ContentSource: '本局' },
    }),
  },
];
