/** foot.contact: the footer says how to reach the body that runs the site. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { isMeaningful } from '../shared/meaningful.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'foot.contact',
  title: say('标明联系方式', 'A way to reach the owner is given'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  basis: { ...I19, article: '功能设计·网站标识', confidence: 'S' },
  reasons: {
    present: say('已写明联系方式：{contact}', 'Contact: {contact}'),
    empty: say('联系方式没有实质内容（{contact}）', 'The contact says nothing ({contact})'),
    missing: say('页脚没有联系电话、邮箱或地址', 'The footer gives no phone, e-mail or address'),
    ...FOOT_REASONS,
  },
  remedies: {
    default: say(
      '请在页脚写明联系电话（含区号）、电子邮箱或地址。',
      'Give a phone number with area code, an e-mail or a postal address in the footer.',
    ),
  },
  check: facts => {
    const mark = facts.footer.contact;
    const expected = say('电话、邮箱或地址', 'phone, e-mail or address');
    if (!mark) return [markVerdict(facts, 'contact', expected)];
    const told = { data: { contact: mark.value }, where: [mark.where] };
    if (isMeaningful(mark.value)) return [{ outcome: 'passed', reason: 'present', ...told }];
    return [{ outcome: 'failed', reason: 'empty', ...told, expected, observed: mark.value }];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'phone given', outcome: 'passed', html: articlePage() },
  {
    name: 'nothing given',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>京ICP备00000001号-1</p><p>主办单位：示例市阳光区政务服务局</p>',
    }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
];
