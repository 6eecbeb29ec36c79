/** guide.eight: a service guide states the eight classes of elements, each with real content. */
import { INSPECTION_ELEMENTS } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { isMeaningful } from '../shared/meaningful.js';
import { P15 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'guide.eight',
  title: say('办事指南八类要素齐全', 'A service guide must hold its eight elements'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'error',
  basis: { ...P15, article: '办事指南完整性', confidence: 'S' },
  thresholds: { many: 4 },
  reasons: {
    complete: say('八类要素齐全', 'All eight elements are stated'),
    missing: say('缺少或没有实质内容：{names}', 'Missing or without content: {names}'),
    many: say(
      '缺少 {count} 类要素：{names}；缺 {many} 类及以上的指南会单独统计（数目为默认值，待核实）',
      '{count} {count?element is:elements are} missing: {names}; guides that miss {many} or more are counted separately (the number is a default, to be confirmed)',
    ),
    unsure: say(
      '页面提到 {names}，但没有读到内容（可能在图片、附件或未打开的标签页中）',
      '{names} are mentioned, but what they say could not be read (an image, attachment or closed tab)',
    ),
    thin: say(
      '页面几乎没有文字，指南可能以附件或图片发布，或尚未加载',
      'The page has hardly any text; the guide may be an attachment or image, or not have loaded',
    ),
  },
  remedies: {
    default: say(
      '请在页面上以文字写明：{names}。“无”“详见附件”等不算内容。',
      'State as text on the page: {names}. “None” or “see attachment” is not content.',
    ),
    thin: say('请以文字发布指南的各要素。', 'Publish the elements of the guide as text.'),
  },
  check: (facts, context) => {
    // Where no heading was read, it may be a picture or look like none.
    const headed =
      facts.heading === undefined ? 'unsure' : isMeaningful(facts.heading) ? 'present' : undefined;
    const found = INSPECTION_ELEMENTS.map(name => findField(facts, 'ServiceGuide', name)).map(field =>
      field.name === 'name' && field.state !== 'present' && headed !== undefined
        ? { ...field, state: headed }
        : field,
    );
    const missing = found.filter(({ state }) => state === 'missing' || state === 'empty');
    const unsure = found.filter(({ state }) => state === 'unsure');
    const data = {
      names: missing.map(({ label }) => label),
      count: missing.length,
      many: context.threshold('many'),
    };
    if (
      missing.length >= 6 &&
      (facts.text.length < 150 ||
        facts.links.some(link => link.area === 'content' && link.file !== undefined))
    )
      return [{ outcome: 'cantTell', reason: 'thin', data }];
    if (missing.length > 0) {
      const where = missing.flatMap(field => (field.where ? [field.where] : []));
      return [
        {
          outcome: 'failed',
          reason: missing.length >= data.many ? 'many' : 'missing',
          data,
          key: 'elements',
          where,
          expected: say('8 类', '8 elements'),
          observed: say('缺 {n} 类', '{n} missing', { n: missing.length }),
          absent: true,
        },
      ];
    }
    if (unsure.length > 0)
      return [{ outcome: 'cantTell', reason: 'unsure', data: { names: unsure.map(({ label }) => label) } }];
    return [{ outcome: 'passed', reason: 'complete' }];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'all eight', outcome: 'passed', url: 'https://www.example.gov.cn/bszn/t1.html', html: guidePage() },
  {
    name: 'no hours, and a placeholder for the basis',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理时间: undefined, 设定依据: '暂无' }),
  },
  {
    name: 'the place is that of an item above',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理地点: '同上' }),
  },
  {
    name: 'the process is a picture',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理流程: '<p><img src="/upload/1.png" alt="" width="600" height="400"></p>' }),
  },
  {
    name: 'five missing',
    outcome: 'failed',
    reason: 'many',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({
      办理时间: undefined,
      设定依据: undefined,
      办理地点: undefined,
      联系电话: undefined,
      办理流程: undefined,
    }),
    profile: { columns: [{ match: '/bszn/*', kind: 'guide' }] },
  },
  {
    name: 'process in a tab that was not read',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理流程: undefined }, '<p>请点击上方“办理流程”标签查看各环节。</p>'),
  },
];
