/** guide.law30: a guide to a licence also states quantity, time limit and model application. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const ELEMENTS = ['quantity', 'legalLimit', 'formsUrl'] as const;

export const rule: Rule = {
  id: 'guide.law30',
  title: say('行政许可公示内容完整', 'What a licence guide must also state'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'warning',
  basis: { ...LIC, article: '第三十条', confidence: 'P' },
  reasons: {
    complete: say('已写明数量、期限和申请书示范文本', 'Quantity, time limit and model application are given'),
    missing: say('行政许可指南没有写明：{names}', 'The licence guide does not give: {names}'),
    unsure: say(
      '没有读到 {names}，也不能确定本事项是否属于行政许可',
      '{names} were not read, and it is not certain that this service is a licence',
    ),
  },
  remedies: { default: say('请补充：{names}。', 'Add: {names}.') },
  check: facts => {
    const found = ELEMENTS.map(name => ({
      ...findField(facts, 'ServiceGuide', name),
      given:
        name === 'formsUrl' &&
        facts.links.some(
          link =>
            link.area === 'content' &&
            (link.file !== undefined || /申请表|申请书|样表|示范文本|下载/.test(link.text)),
        ),
    }));
    const missing = found.filter(({ state, given }) => !given && state !== 'present');
    if (missing.length === 0) return [{ outcome: 'passed', reason: 'complete' }];
    const data = { names: missing.map(({ label }) => label) };
    const licence =
      /行政许可/.test(facts.text) ||
      facts.pairs.some(pair => /许可/.test(pair.value) && /事项类型|事项类别|办件类型/.test(pair.label));
    const gone = missing.filter(({ state }) => state === 'missing' || state === 'empty');
    if (!licence || gone.length === 0) return [{ outcome: 'cantTell', reason: 'unsure', data }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        data: { names: gone.map(({ label }) => label) },
        key: 'law30',
        where: gone.flatMap(field => (field.where ? [field.where] : [])),
        expected: say('数量、期限、示范文本', 'quantity, limit, model application'),
        observed: say('缺 {n} 项', '{n} missing', { n: gone.length }),
        absent: true,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'all given', outcome: 'passed', url: 'https://www.example.gov.cn/bszn/t1.html', html: guidePage() },
  {
    name: 'a licence without quantity',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 事项类型: '行政许可', 数量限制: undefined }),
  },
  {
    name: 'not known to be a licence',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 数量限制: undefined }),
  },
];
