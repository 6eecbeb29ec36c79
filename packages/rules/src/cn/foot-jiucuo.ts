/** foot.jiucuo: the entry for reporting errors of government websites is there. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'foot.jiucuo',
  title: say('加挂“我为政府网站找错”入口', 'An entry for reporting website errors must be shown'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  binds: 'governmentSites',
  basis: { ...I19, article: '功能设计·“我为政府网站找错”', confidence: 'S' },
  reasons: {
    present: say('已加挂找错入口', 'The entry is there'),
    missing: say('页脚没有“我为政府网站找错”入口', 'The footer has no entry for reporting website errors'),
    ...FOOT_REASONS,
  },
  remedies: {
    default: say(
      '请加挂指向 zfwzgl.www.gov.cn/exposure/jiucuo.html 的入口。',
      'Add the entry, linked to zfwzgl.www.gov.cn/exposure/jiucuo.html.',
    ),
  },
  check: facts =>
    facts.footer.reportError
      ? [{ outcome: 'passed', reason: 'present', where: [facts.footer.reportError.where] }]
      : [markVerdict(facts, 'reportError', 'zfwzgl.www.gov.cn')],
};

export const examples = (): readonly RuleExample[] => [
  { name: 'entry present', outcome: 'passed', html: articlePage() },
  {
    name: 'footer without the entry',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1><p>正文内容。</p>',
      footer: '<p>主办单位：示例市阳光区政务服务局</p><p>京ICP备00000001号-1</p>',
    }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
];
