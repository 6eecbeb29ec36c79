/** cat.rows: no row of a catalogue leaves content, basis, limit or publisher blank. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { isPlaceholder } from '../shared/meaningful.js';
import { J54 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'cat.rows',
  title: say('标准目录不得有空白单元格', 'The catalogue must have no blank cells'),
  packs: ['cn'],
  kinds: ['catalogue'],
  severity: 'warning',
  basis: { ...J54, article: '标准目录要素', confidence: 'S' },
  reasons: {
    filled: say(
      '各行内容、依据、时限、主体均已填写',
      'Content, basis, limit and publisher are filled in every row',
    ),
    blank: say(
      '有 {count} 个单元格空白或为占位文字，涉及：{names}',
      '{count} {count?cell is blank or a placeholder:cells are blank or placeholders}, in: {names}',
    ),
  },
  remedies: { default: say('请填写实际内容。', 'Enter real content.') },
  check: facts => {
    const table = facts.tables.find(
      ({ headers }) =>
        headers.some(header => /公开事项|一级事项|事项名称/.test(header)) &&
        headers.some(header => /内容|要素|时限/.test(header)),
    );
    if (!table) return [];
    const columns = table.headers.flatMap((header, index) =>
      /内容|要素|依据|时限|主体/.test(header) ? [{ header, index }] : [],
    );
    // Rows shorter than the header belong to merged cells; Word ends a table with an empty one that sets the widths.
    const rows = table.rows.filter(
      row => row.length === table.headers.length && row.some(cell => cell.trim() !== ''),
    );
    const blank = columns
      .map(({ header, index }) => ({
        header,
        count: rows.filter((row, at) => isBlank(row[index] ?? '', at)).length,
      }))
      .filter(({ count }) => count > 0);
    if (columns.length === 0 || rows.length === 0) return [];
    if (blank.length === 0) return [{ outcome: 'passed', reason: 'filled', where: [table.where] }];
    const count = blank.reduce((sum, each) => sum + each.count, 0);
    return [
      {
        outcome: 'failed',
        reason: 'blank',
        data: { count, names: blank.map(({ header }) => header) },
        key: 'cells',
        where: [table.where],
        expected: say('实际内容', 'real content'),
        observed: say('{n} 格空白', '{n} blank', { n: count }),
      },
    ];
  },
};

/* 同上 repeats what the row above says. */
function isBlank(cell: string, row: number): boolean {
  return isPlaceholder(cell) && !(row > 0 && /^[\s（(]*(?:同上|[〃″])/u.test(cell));
}

const catalogue = (basis: string) =>
  ogiPage(
    '基层政务公开标准目录',
    `<table><tr><th>公开事项</th><th>公开内容</th><th>公开依据</th><th>公开时限</th><th>公开主体</th></tr><tr><td>办事指南</td><td>申报材料清单</td><td>《政府信息公开条例》</td><td>20个工作日</td><td>区政务服务局</td></tr><tr><td>招标信息</td><td>招标内容</td><td>${basis}</td><td>20个工作日</td><td>区政务服务局</td></tr></table>`,
    '信息公开目录',
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'filled',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue('《招标投标法》'),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
  {
    name: 'pasted from Word, with a last row that only sets the widths',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue('《招标投标法》')
      .replace('公开事项', '事项名称')
      .replace('</table>', `<tr height="0">${'<td width="60"></td>'.repeat(5)}</tr></table>`),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
  {
    name: 'the same as above',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue('同上'),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
  {
    name: 'blank basis',
    outcome: 'failed',
    reason: 'blank',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue('待定'),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
  {
    name: 'blank content, the column called after its elements',
    outcome: 'failed',
    reason: 'blank',
    url: 'https://www.example.gov.cn/bzml/',
    html: catalogue('《招标投标法》').replace('公开内容', '公开要素').replace('招标内容', ''),
    profile: { columns: [{ match: '/bzml/', kind: 'catalogue' }] },
  },
];
