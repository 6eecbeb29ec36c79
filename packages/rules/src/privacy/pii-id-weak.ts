/** pii.idWeak: a masked identity number hides at least the birth date. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { MOST_PLACES } from '../shared/places.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'pii.idWeak',
  title: say('身份证号码遮盖充分', 'Identity numbers must be masked well'),
  packs: ['privacy'],
  kinds: 'any',
  severity: 'warning',
  basis: {
    source: say(
      '2018年政务公开工作要点（去标识化处理）',
      'Key points of open government work 2018 (de-identification)',
    ),
    article: '去标识化',
    confidence: 'S',
  },
  thresholds: { visibleDigits: 10 },
  note: 'Ten visible digits is our own number: six of the area and four of the end.',
  reasons: {
    well: say('遮盖后的号码不超过 {limit} 位可见', 'Masked numbers show at most {limit} digits'),
    weak: say(
      '有 {count} 个号码遮盖不足，可见 {digits} 位：{samples}',
      '{count} {count?number is:numbers are} masked too little, {digits} digits can be seen: {samples}',
    ),
  },
  remedies: {
    default: say('请至少隐去出生日期的8位。', 'Hide at least the eight digits of the birth date.'),
  },
  check: (facts, context) => {
    const limit = context.threshold('visibleDigits');
    const masked = facts.privacy.filter(leak => leak.type === 'idMasked' && leak.visibleDigits !== undefined);
    if (masked.length === 0) return [];
    const weak = masked.filter(leak => (leak.visibleDigits ?? 0) > limit);
    if (weak.length === 0) return [{ outcome: 'passed', reason: 'well', data: { limit } }];
    const digits = Math.max(...weak.map(leak => leak.visibleDigits ?? 0));
    return [
      {
        outcome: 'failed',
        reason: 'weak',
        data: {
          count: weak.length,
          digits,
          samples: [...new Set(weak.map(leak => leak.masked))].slice(0, 3),
        },
        key: 'weak',
        where: weak.slice(0, MOST_PLACES).map(leak => leak.where),
        expected: `≤ ${limit}`,
        observed: String(digits),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'birth date hidden',
    outcome: 'passed',
    html: articlePage({
      title: '保障性住房分配公示',
      body: '<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>甲一</td><td>110101********002X</td></tr></table>',
    }),
  },
  {
    name: 'four digits hidden',
    outcome: 'failed',
    reason: 'weak',
    html: articlePage({
      title: '保障性住房分配公示',
      body: '<table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>甲一</td><td>11010119900307****</td></tr></table>',
    }),
  },
];
