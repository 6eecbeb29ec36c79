/** meta.articleOpt: content pages may carry five further tags. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { metaOf, pagePlace } from '../shared/page.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const NAMES = ['Keywords', 'Author', 'Description', 'Image', 'Url'];

export const rule: Rule = {
  id: 'meta.articleOpt',
  title: say('内容页可选标签', 'Optional article tags'),
  packs: ['cn'],
  kinds: ['article', 'document'],
  severity: 'info',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签（选填）', confidence: 'S' },
  reasons: {
    complete: say('已有 {names}', '{names} are set'),
    missing: say('未填写可选标签：{names}', 'Optional tags not set: {names}'),
  },
  remedies: { default: say('可以补充：{names}。', 'You may add: {names}.') },
  check: facts => {
    const missing = NAMES.filter(name => (metaOf(facts, name)?.content ?? '').trim() === '');
    if (missing.length === 0) return [{ outcome: 'passed', reason: 'complete', data: { names: NAMES } }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        data: { names: missing },
        key: 'tags',
        chinesePages: true,
        where: [pagePlace(facts)],
        expected: NAMES.join(', '),
        observed: say('缺 {n} 个', '{n} missing', { n: missing.length }),
      },
    ];
  },
};

const METAS = {
  ArticleTitle: '阳光区召开政务服务工作推进会',
  PubDate: '2026-06-10 09:30',
  ContentSource: '示例市阳光区政务服务局',
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all five',
    outcome: 'passed',
    html: articlePage({
      metas: {
        ...METAS,
        Keywords: '政务服务',
        Author: '办公室',
        Description: '推进会召开',
        Image: '/a.png',
        Url: 'https://www.example.gov.cn/t1.html',
      },
    }),
  },
  { name: 'none', outcome: 'failed', reason: 'missing', html: articlePage() },
];
