/** guide.material: each material says whether original or copy, and how many. */
import { fold } from '@sunboard/model';
import type { TableFact } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'guide.material',
  title: say('材料写明形式和份数', 'Materials must state form and number'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'warning',
  basis: {
    source: say('办事指南编制通行要求', 'Common field table of service guides'),
    article: '申请材料',
    confidence: 'S',
  },
  reasons: {
    stated: say('材料写明了形式和份数', 'Form and number of materials are stated'),
    missing: say('办理材料没有写明{names}', 'The materials do not state {names}'),
  },
  remedies: {
    default: say(
      '请逐项写明原件或复印件、纸质或电子、份数。',
      'State for each: original or copy, paper or electronic, and how many.',
    ),
  },
  check: facts => {
    const field = findField(facts, 'ServiceGuide', 'materials');
    if (field.state !== 'present' || !field.where) return [];
    const tables = facts.tables.filter(table => table.headers.some(header => /材料|复印件/.test(header)));
    const text = fold(
      [field.value ?? '', ...tables.flatMap(table => [...table.headers, ...table.rows.flat()])].join('\n'),
    );
    if (/^(?:无需|不需要|无须)/.test(text.trim())) return [];
    const missing = [
      !/原件|复印件|电子|纸质|扫描|复制件|副本|原本/.test(text) &&
        say('形式（原件、复印件、电子）', 'form (original, copy, electronic)'),
      !/[一二两三四五六七八九十\d]\s?[份张式套]|份数|数量/.test(text) &&
        !tables.some(isCounted) &&
        say('份数', 'number'),
    ].filter(name => name !== false);
    const told = { data: { names: missing }, where: [field.where] };
    if (missing.length === 0) return [{ outcome: 'passed', reason: 'stated', ...told }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        ...told,
        expected: say('形式和份数', 'form and number'),
        observed: (field.value ?? '').slice(0, 60),
      },
    ];
  },
};

/* Figures in the columns 原件 and 复印件. */
function isCounted({ headers, rows }: TableFact): boolean {
  return headers.some(
    (header, column) => /原件|复印件/.test(header) && rows.some(row => /^\d/.test(row[column] ?? '')),
  );
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'form and number',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(),
  },
  {
    name: 'figures in the columns of originals and copies',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 办理材料: undefined },
      '<h2>办理材料</h2><table><tr><th>材料名称</th><th>原件</th><th>复印件</th></tr><tr><td>营业执照</td><td>0</td><td>1</td></tr><tr><td>经营场所平面图</td><td>1</td><td>0</td></tr></table>',
    ),
  },
  {
    name: 'names only',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理材料: '食品经营许可申请书、营业执照、经营场所平面图。' }),
  },
];
