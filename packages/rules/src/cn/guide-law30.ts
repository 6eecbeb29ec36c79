/** guide.law30: a guide to a licence also states quantity, time limit and model application. */
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { isLicence } from '../shared/page.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const ELEMENTS = ['quantity', 'legalLimit', 'formsUrl'] as const;

export const rule: Rule = {
  id: 'guide.law30',
  title: say('行政许可公示内容完整', 'A licence guide must be complete'),
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
      given: isGiven(facts, name),
    }));
    const missing = found.filter(({ state, given }) => !given && state !== 'present');
    if (missing.length === 0) return [{ outcome: 'passed', reason: 'complete' }];
    const data = { names: missing.map(({ label }) => label) };
    const licence = isLicence(facts);
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

/* A form to download, 无 for a number without limit, and one time limit where the guide names no other. */
function isGiven(facts: PageFacts, name: (typeof ELEMENTS)[number]): boolean {
  if (name === 'quantity')
    return facts.pairs.some(
      ({ fields, value }) => fields.includes('ServiceGuide.quantity') && /^(?:无|否|不限)/.test(value.trim()),
    );
  if (name === 'legalLimit') return findField(facts, 'ServiceGuide', 'promisedLimit').state === 'present';
  return facts.links.some(
    link =>
      link.area === 'content' &&
      (link.file !== undefined || /申请表|申请书|样表|示范文本|下载/.test(link.text)),
  );
}

export const examples = (): readonly RuleExample[] => [
  { name: 'all given', outcome: 'passed', url: 'https://www.example.gov.cn/bszn/t1.html', html: guidePage() },
  {
    name: 'a licence without limit of number, and one time limit',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({
      事项类型: '行政许可',
      数量限制: '无',
      法定办结时限: undefined,
      承诺办结时限: undefined,
      办结时限: '7个工作日',
    }),
  },
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
  {
    name: 'a licence in the menu beside it alone',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 数量限制: undefined },
      '<div><a href="/xzxk/">行政许可</a> <a href="/xzcf/">行政处罚</a></div>',
    ),
  },
];
