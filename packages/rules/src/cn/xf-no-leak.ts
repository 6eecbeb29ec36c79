/** xf.noLeak: published answers name no person who reported, and give no phone or identity number. */
import type { Rule, RuleExample, Verdict } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { MOST_PLACES } from '../shared/places.js';
import { isVisible } from '../shared/privacy.js';
import { XF } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const REPORTER =
  /(?:举报人|反映人|信访人|投诉人|来信人|检举人)(?:姓名)?\s?[：:]\s?([\u4e00-\u9fff]{2,4})(?=$|[\s，,。；;（(])/u;
/** How answers hide a name: 张某, 王先生, 匿名. */
const HIDDEN = /某|先生|女士|同志|匿名|网民|网友|群众|市民|保密|\*/u;

export const rule: Rule = {
  id: 'xf.noLeak',
  title: say('公开的答复不得泄露举报人', 'Published answers must not give reporters away'),
  packs: ['cn'],
  kinds: ['interaction'],
  severity: 'error',
  yieldsTo: ['pii.id18', 'pii.id15', 'pii.mobile'],
  basis: { ...XF, article: '第三十条', confidence: 'P' },
  reasons: {
    none: say('没有发现举报人、反映人的身份信息', 'No sign of who reported was found'),
    numbers: say(
      '公开的留言含有 {count} 处身份证号或手机号：{samples}',
      'Published messages hold {count} identity or phone {count?number:numbers}: {samples}',
    ),
    name: say(
      '“{label}”后写有姓名，请核对是否为真实姓名',
      'A name follows “{label}”; see whether it is a real one',
    ),
  },
  remedies: {
    default: say(
      '请立即隐去举报人、反映人的姓名、电话和证件号码。',
      'Hide names, phones and identity numbers of those who reported at once.',
    ),
  },
  check: facts => {
    const numbers = facts.privacy.filter(
      leak =>
        isVisible(leak) &&
        !leak.official &&
        leak.confidence >= 0.8 &&
        (leak.type === 'id18' || leak.type === 'id15' || (leak.type === 'mobile' && leak.nearName)),
    );
    const verdicts: Verdict[] = [];
    if (numbers.length > 0)
      verdicts.push({
        outcome: 'failed',
        reason: 'numbers',
        data: {
          count: numbers.length,
          samples: [...new Set(numbers.map(({ masked }) => masked))].slice(0, 3),
        },
        key: 'numbers',
        where: numbers.slice(0, MOST_PLACES).map(({ where }) => where),
        expected: '0',
        observed: String(numbers.length),
      });
    // In cells no colon stands between.
    const named = [facts.text, ...facts.pairs.map(({ label, value }) => `${label}：${value}`)]
      .map(text => REPORTER.exec(text))
      .find(each => each && !HIDDEN.test(each[1] ?? ''));
    if (named)
      verdicts.push({
        outcome: 'cantTell',
        reason: 'name',
        data: { label: named[0].split(/[：:]/)[0] ?? '' },
        key: 'name',
      });
    return verdicts.length > 0 ? verdicts : [{ outcome: 'passed', reason: 'none', absent: true }];
  },
};

const answer = (who: string) =>
  ogiPage(
    '举报答复',
    `<p>${who}</p><p>您反映的小区停车问题已收悉。经核查，物业公司已完成整改，感谢您的监督。答复单位：示例市阳光区政务服务局。</p>`,
    '咨询投诉',
  );
const site = {
  url: 'https://www.example.gov.cn/hdjl/t1.html',
  profile: { columns: [{ match: '/hdjl/', kind: 'interaction' as const }] },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'hidden', outcome: 'passed', html: answer('反映人：王某'), ...site },
  {
    name: 'a phone',
    outcome: 'failed',
    reason: 'numbers',
    html: answer('反映人 王小明 13800000001'),
    ...site,
  },
  {
    name: 'a name in a cell of its own',
    outcome: 'cantTell',
    reason: 'name',
    html: answer('</p><table><tr><td>来信人</td><td>王小明</td></tr></table><p>'),
    ...site,
  },
  { name: 'a name', outcome: 'cantTell', reason: 'name', html: answer('举报人：王小明'), ...site },
];
