/** meta.site: every page carries the three tags that name its site. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { requiredTags } from '../shared/required-tags.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const NAMES = ['SiteName', 'SiteDomain', 'SiteIDCode'];

export const rule: Rule = {
  id: 'meta.site',
  title: say('站点标签齐全', 'Site tags must be complete'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签', confidence: 'S' },
  reasons: {
    complete: say('已有 {names}', '{names} are set'),
    missing: say('缺少或未填写站点标签：{names}', 'Site tags missing or empty: {names}'),
  },
  remedies: {
    default: say('请在每个页面的 <head> 中加入：{names}。', 'Add to the <head> of every page: {names}.'),
  },
  check: requiredTags(NAMES),
};

export const examples = (): readonly RuleExample[] => [
  { name: 'all three', outcome: 'passed', html: articlePage() },
  {
    name: 'code missing',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      metas: { SiteName: '示例市阳光区政务服务局', SiteDomain: 'www.example.gov.cn', SiteIDCode: '' },
      body: '<h1>通知</h1>',
    }),
  },
];
