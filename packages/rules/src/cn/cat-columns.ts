/** cat.columns: a catalogue of open-government items has its nine columns. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { J54 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  { label: say('公开事项', 'items'), words: /公开事项|一级事项|二级事项|事项名称/ },
  { label: say('公开内容（要素）', 'content'), words: /公开内容|内容[（(]要素|公开要素/ },
  { label: say('公开依据', 'basis'), words: /公开依据|依据/ },
  { label: say('公开时限', 'time limit'), words: /公开时限|时限/ },
  { label: say('公开主体', 'who publishes'), words: /公开主体|责任主体|公开责任/ },
  { label: say('公开渠道和载体', 'channels'), words: /公开渠道|渠道|载体/ },
  { label: say('公开对象', 'audience'), words: /公开对象/ },
  { label: say('公开方式', 'way of disclosure'), words: /公开方式/ },
  { label: say('公开层级', 'level'), words: /公开层级|层级/ },
];

export const rule: Rule = {
  id: 'cat.columns',
  title: say('标准目录栏目齐全', 'The catalogue must have all its columns'),
  packs: ['cn'],
  kinds: ['catalogue'],
  severity: 'warning',
  basis: { ...J54, article: '标准目录要素', confidence: 'S' },
  reasons: {
    complete: say('九个栏目齐全', 'All nine columns are there'),
    missing: say('目录表没有：{names}', 'The catalogue has no column for: {names}'),
    none: say('没有读到目录表', 'The table of the catalogue was not read'),
  },
  remedies: {
    default: say('请补充：{names}。', 'Add: {names}.'),
    none: say(
      '请人工查看；目录可能是附件或图片。',
      'Look by hand; the catalogue may be an attachment or image.',
    ),
  },
  check: facts => {
    const table = facts.tables.find(({ headers, rows }) =>
      /公开事项|一级事项|事项名称|公开内容/.test([...headers, ...rows.slice(0, 3).flat()].join(' ')),
    );
    if (!table) return [{ outcome: 'cantTell', reason: 'none' }];
    const head = [...table.headers, ...table.rows.slice(0, 3).flat()].join(' ').replace(/\s/g, '');
    const missing = WANTED.filter(({ words }) => !words.test(head)).map(({ label }) => label);
    if (missing.length === 0) return [{ outcome: 'passed', reason: 'complete', where: [table.where] }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        data: { names: missing },
        key: 'columns',
        where: [table.where],
        expected: say('9 列', '9 columns'),
        observed: say('缺 {n} 列', '{n} missing', { n: missing.length }),
      },
    ];
  },
};

const HEAD = [
  '公开事项',
  '公开内容（要素）',
  '公开依据',
  '公开时限',
  '公开主体',
  '公开渠道和载体',
  '公开对象',
  '公开方式',
  '公开层级',
];
const catalogue = (head: readonly string[]) =>
  ogiPage(
    '基层政务公开标准目录',
    `<table><tr>${head.map(name => `<th>${name}</th>`).join('')}</tr>${['办事指南', '招标信息'].map(item => `<tr>${head.map((name, index) => `<td>${index === 0 ? item : name === '公开时限' ? '20个工作日' : '■政府网站'}</td>`).join('')}</tr>`).join('')}</table>`,
    '信息公开目录',
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'nine columns',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue(HEAD),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
  {
    name: 'no basis and no level',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue(HEAD.filter(name => name !== '公开依据' && name !== '公开层级')),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
  {
    name: 'no table',
    outcome: 'cantTell',
    reason: 'none',
    url: 'https://www.example.gov.cn/bzml/',
    html: ogiPage('基层政务公开标准目录', '<p>目录见附件。</p>'),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
];
