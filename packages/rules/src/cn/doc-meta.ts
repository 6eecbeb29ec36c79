/** doc.meta: a policy document shows its metadata. */
import type { Rule, RuleExample } from '../rule.js';
import { documentPage, DOCUMENT } from '../shared/example-pages.js';
import { findField } from '../shared/fields.js';
import { say } from '../shared/wording.js';

const FIELDS = [
  'indexNumber',
  'category',
  'issuingAuthority',
  'generatedOn',
  'title',
  'documentNumber',
  'publishedOn',
] as const;

const UNNUMBERED =
  /(?:清单|目录|名单|预算|决算|公报|简报|年报|报告|一览表|汇总表|统计表)(?:[（(][^（(]{1,20}[）)])?$/;

export const rule: Rule = {
  id: 'doc.meta',
  title: say('政策文件元数据齐全', 'The metadata of a document must be complete'),
  packs: ['cn'],
  kinds: ['document'],
  severity: 'error',
  basis: {
    source: say('中国政府网文件页通行格式', 'Layout of documents on gov.cn'),
    article: '索引号、主题分类、发文机关、成文日期、标题、发文字号、发布日期',
    confidence: 'S',
  },
  reasons: {
    complete: say('七项元数据齐全', 'All seven items are shown'),
    missing: say('没有显示：{names}', 'Not shown: {names}'),
    unsure: say('页面提到 {names}，但没有读到内容', '{names} are mentioned, but could not be read'),
  },
  remedies: { default: say('请在正文上方显示：{names}。', 'Show above the text: {names}.') },
  check: facts => {
    const found = FIELDS.map(name => {
      const field = findField(facts, 'DisclosureItem', name);
      const elsewhere =
        (name === 'title' && facts.heading !== undefined) ||
        (name === 'publishedOn' && facts.publishedOn !== undefined) ||
        (name === 'generatedOn' && facts.dates.some(({ role }) => role === 'generated'));
      // 无 is an answer for a document without a number.
      const stated =
        name === 'documentNumber' && field.state === 'empty' && (field.value ?? '').trim() !== '';
      if (elsewhere || stated) return { ...field, state: 'present' as const };
      // Lists, plans and budgets have no number, whether the head of the platform leaves a place for it or not.
      const mayHaveNone =
        name === 'documentNumber' &&
        (field.state === 'empty' || (field.state === 'missing' && UNNUMBERED.test(facts.heading ?? '')));
      return mayHaveNone ? { ...field, state: 'unsure' as const } : field;
    });
    const missing = found.filter(({ state }) => state === 'missing' || state === 'empty');
    const unsure = found.filter(({ state }) => state === 'unsure');
    if (missing.length > 0)
      return [
        {
          outcome: 'failed',
          reason: 'missing',
          data: { names: missing.map(({ label }) => label) },
          key: 'metadata',
          where: missing.flatMap(field => (field.where ? [field.where] : [])),
          expected: say('7 项', '7 items'),
          observed: say('缺 {n} 项', '{n} missing', { n: missing.length }),
          absent: true,
        },
      ];
    if (unsure.length > 0)
      return [{ outcome: 'cantTell', reason: 'unsure', data: { names: unsure.map(({ label }) => label) } }];
    return [{ outcome: 'passed', reason: 'complete' }];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all seven',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(DOCUMENT),
  },
  {
    name: 'the class called a catalogue',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(
      Object.fromEntries(
        Object.entries(DOCUMENT).map(([label, value]) => [label === '主题分类' ? '公开目录' : label, value]),
      ),
    ),
  },
  {
    name: 'no index number, empty class',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(
      Object.fromEntries(
        Object.entries({ ...DOCUMENT, 主题分类: '' }).filter(([label]) => label !== '索引号'),
      ),
    ),
  },
  {
    name: 'a list, which has no number',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/zcwj/t1.html',
    html: documentPage(
      Object.fromEntries(Object.entries(DOCUMENT).filter(([label]) => !/标题|发文字号/.test(label))),
      undefined,
      '阳光区示例局权责清单（2026年版）',
    ),
  },
];
