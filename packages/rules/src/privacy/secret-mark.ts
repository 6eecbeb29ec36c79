/** secret.mark: nothing with a secrecy mark is published. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { leakReasons, leakVerdicts, isVisible } from '../shared/privacy.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WHAT = say('密级或内部资料标志', 'marks of secrecy or of internal papers');

export const rule: Rule = {
  id: 'secret.mark',
  title: say('不得有密级标志', 'Marks of secrecy must not be published'),
  packs: ['cn', 'privacy'],
  kinds: 'any',
  severity: 'error',
  basis: { ...OGI, article: '第十四条、第十七条', confidence: 'P' },
  reasons: leakReasons(WHAT),
  remedies: {
    default: say(
      '请立即撤下并按保密规定报告处理。',
      'Take it down at once and report it as the secrecy rules say.',
    ),
    maybe: say('请人工核对是否为密级标志。', 'Look by hand whether it is a mark of secrecy.'),
  },
  check: facts => leakVerdicts(facts, leak => leak.type === 'secretMark' && isVisible(leak)),
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'the law on secrets is mentioned',
    outcome: 'passed',
    html: articlePage({
      body: '<p>各单位要严格遵守保守国家秘密法，做好公开前的审查，依法确定为国家秘密的政府信息不予公开。</p>',
    }),
  },
  {
    name: 'marked secret',
    outcome: 'failed',
    reason: 'leak',
    html: articlePage({
      title: '会议纪要',
      body: '<p>机密★5年</p><p>会议研究了有关工作，议定以下事项，请各单位遵照执行。</p>',
    }),
  },
];
