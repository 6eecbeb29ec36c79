/** cat12.fields: the disclosure catalogue gives index, name, summary and date of every item. */
import { fold } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  { label: say('索引', 'index number'), words: /索引|index/ },
  { label: say('名称', 'name'), words: /名称|标题|题名|title|name/ },
  { label: say('内容概述', 'summary'), words: /概述|摘要|内容简介|summary/ },
  { label: say('生成日期', 'date made'), words: /(?:生成|成文|发文|制发|印发|产生)(?:日期|时间)|date/ },
] as const;

export const rule: Rule = {
  id: 'cat12.fields',
  title: say('公开目录要素齐全', 'The disclosure catalogue must be complete'),
  packs: ['cn'],
  kinds: ['ogi', 'column', 'search'],
  severity: 'error',
  basis: { ...OGI, article: '第十二条', confidence: 'P' },
  reasons: {
    complete: say(
      '目录列有索引、名称、内容概述、生成日期',
      'The catalogue gives index, name, summary and date',
    ),
    missing: say('目录没有列出：{names}', 'The catalogue does not give: {names}'),
    onward: say(
      '目录没有直接列出：{names}；可能写在每条信息的页面上，请核对',
      'The catalogue itself does not give: {names}; the page of each item may, look by hand',
    ),
  },
  remedies: { default: say('请在目录中补充：{names}。', 'Add to the catalogue: {names}.') },
  note: 'Applies to tables that give index numbers. Summaries often stand on the page of the item or in a hover card: their absence alone is left open.',
  check: facts => {
    const table = facts.tables.find(
      ({ headers, rowCount }) => rowCount > 0 && headers.some(head => /索引号?$/.test(fold(head).trim())),
    );
    if (!table) return [];
    const missing = WANTED.filter(({ words }) => !table.headers.some(head => words.test(fold(head))));
    const where = [table.where];
    if (missing.length === 0) return [{ outcome: 'passed', reason: 'complete', where }];
    const names = missing.map(({ label }) => label);
    const told = {
      data: { names },
      key: 'fields',
      where,
      expected: say('4 项', '4 fields'),
      observed: say('缺 {n} 项', '{n} missing', { n: missing.length }),
    };
    const linked =
      facts.lists.some(list => list.items.some(item => (item.href ?? '') !== '')) ||
      facts.links.some(({ area, url }) => area === 'content' && url !== undefined);
    // The regulation wants them in the catalogue; a page for each item that gives them may be part of it.
    return [
      linked
        ? { outcome: 'cantTell', reason: 'onward', ...told }
        : { outcome: 'failed', reason: 'missing', ...told },
    ];
  },
};

const list = (heads: readonly string[], row: readonly string[]) =>
  ogiPage(
    '政府信息公开目录',
    `<table><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr>${`<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`.repeat(4)}</table>`,
  );
const site = {
  url: 'https://www.example.gov.cn/zwgk/ml/',
  profile: { columns: [{ match: '/zwgk/ml/', kind: 'ogi' as const }] },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all four',
    outcome: 'passed',
    html: list(
      ['索引号', '名称', '内容概述', '生成日期'],
      ['000014349/2026-00001', '关于印发办法的通知', '明确办理条件和流程', '2026-05-01'],
    ),
    ...site,
  },
  {
    name: 'no date',
    outcome: 'failed',
    reason: 'missing',
    html: list(
      ['索引号', '名称', '内容概述'],
      ['000014349/2026-00001', '关于印发办法的通知', '明确办理条件和流程'],
    )
      .replaceAll(/<a [^<>]{1,200}>/g, '<span>')
      .replaceAll('</a>', '</span>'),
    ...site,
  },
  {
    name: 'the summary may stand on the page of each item',
    outcome: 'cantTell',
    reason: 'onward',
    html: list(
      ['索引号', '名称', '生成日期'],
      ['000014349/2026-00001', '<a href="/a.html">关于印发办法的通知</a>', '2026-05-01'],
    ),
    ...site,
  },
];
