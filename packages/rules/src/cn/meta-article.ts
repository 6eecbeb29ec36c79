/** meta.article: content pages carry the three tags that describe the article. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { requiredTags } from '../shared/required-tags.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const NAMES = ['ArticleTitle', 'PubDate', 'ContentSource'];

export const rule: Rule = {
  id: 'meta.article',
  title: say('内容页标签齐全', 'Article tags must be complete'),
  packs: ['cn'],
  kinds: ['article', 'document', 'notice'],
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签', confidence: 'S' },
  reasons: {
    complete: say('已有 {names}', '{names} are set'),
    missing: say('缺少或未填写内容页标签：{names}', 'Article tags missing or empty: {names}'),
  },
  remedies: {
    default: say('请在内容页的 <head> 中加入：{names}。', 'Add to the <head> of the page: {names}.'),
  },
  check: requiredTags(NAMES),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'all three', outcome: 'passed', html: articlePage() },
  {
    name: 'no PubDate',
    outcome: 'failed',
    reason: 'missing',
    html: articlePage({ metas: { ArticleTitle: '阳光区召开政务服务工作推进会', ContentSource: '本局' } }),
  },
];
