/** foot.owner: the footer names the body that runs the site. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { isMeaningful } from '../shared/meaningful.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'foot.owner',
  title: say('标明主办单位', 'Owner of the site is named'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'error',
  basis: { ...I19, article: '功能设计·网站标识', confidence: 'S' },
  reasons: {
    present: say('主办单位：{owner}', 'Owner: {owner}'),
    empty: say('主办单位没有实质内容（{owner}）', 'The owner is not really named ({owner})'),
    missing: say('页脚没有写明主办单位', 'The footer does not name the owner'),
    ...FOOT_REASONS,
  },
  remedies: {
    default: say(
      '请在页脚写明“主办单位：单位全称”。',
      'Name the body in full in the footer after “主办单位：”.',
    ),
  },
  check: facts => {
    const mark = facts.footer.owner;
    const expected = say('主办单位全称', 'full name of the owner');
    if (!mark) return [markVerdict(facts, 'owner', expected)];
    const told = { data: { owner: mark.value }, where: [mark.where] };
    if (isMeaningful(mark.value)) return [{ outcome: 'passed', reason: 'present', ...told }];
    return [{ outcome: 'failed', reason: 'empty', ...told, expected, observed: mark.value }];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'owner named', outcome: 'passed', html: articlePage() },
  {
    name: 'not named',
    outcome: 'failed',
    reason: 'missing',
    html: page({ body: '<h1>通知</h1>', footer: '<p>京ICP备00000001号-1</p><p>网站标识码：1101050001</p>' }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
];
