import { describe, expect, it } from 'vitest';
import { rowsToCsv } from '@sunboard/model/csv-write';
import type { Finding, Report } from '@sunboard/rules';
import { toEarl } from './earl.js';
import { dueDate } from './due.js';
import { findingText, placeOf, rowsOf, tableOf, type RowText } from './rectification.js';
import { toSarif } from './sarif.js';

const finding = (change: Partial<Finding> = {}): Finding => ({
  rule: 'foot.icp',
  title: 'ICP 备案号',
  reason: 'missing',
  outcome: 'failed',
  severity: 'error',
  message: '没有 ICP 备案号',
  remedy: '补上备案号',
  basis: { source: '规范', article: '第五条', confidence: 'P', url: 'https://www.gov.cn/x' },
  where: [{ selector: 'footer > p', text: '主办单位' }],
  fingerprint: 'aaaabbbbccccdddd',
  ...change,
});
const report = (findings: Finding[], url = 'https://www.example.gov.cn/a/'): Report => ({
  schema: 'sunboard/report@1',
  tool: { name: 'sunboard', version: '1.2.3' },
  packs: [],
  locale: 'zh-CN',
  page: { url, title: '首页', kind: 'home', kindConfidence: 1 },
  checkedAt: '2026-06-15T08:00:00Z',
  today: '2026-06-15',
  findings,
  score: 50,
  counts: {} as Report['counts'],
  truncated: false,
});
const TEXT: RowText = {
  columns: [
    '序号',
    '页面',
    '网址',
    '位置',
    '级别',
    '问题',
    '说明',
    '依据',
    '整改方法',
    '责任人',
    '期限',
    '状态',
    '规则',
  ],
  severity: { veto: '否决', error: '错误', warning: '警告', info: '提示' },
  status: { open: '待整改', underway: '整改中', done: '已整改' },
  wholePage: '整页',
};

describe('due dates', () => {
  it('count working days by severity, and one for leaked private data', () => {
    // 15 June 2026 is a Monday; the 19th is the Dragon Boat Festival.
    expect(dueDate('foot.icp', 'error', '2026-06-15')).toBe('2026-06-23');
    expect(dueDate('fresh.news', 'veto', '2026-06-15')).toBe('2026-06-18');
    expect(dueDate('pii.id18', 'veto', '2026-06-15')).toBe('2026-06-16');
    expect(dueDate('pii.id18', 'veto', '2026-06-18')).toBe('2026-06-22');
  });
});

describe('the rectification list', () => {
  it('holds what failed and was not dismissed, the gravest first, with what staff wrote', () => {
    const rows = rowsOf(
      [
        report([
          finding({ severity: 'info', fingerprint: '1' }),
          finding({ outcome: 'passed', fingerprint: '2' }),
          finding({ exempted: { reason: '已核实' }, fingerprint: '3' }),
          finding({ severity: 'veto', fingerprint: '4' }),
        ]),
      ],
      new Map([
        ['www.example.gov.cn/a/ 4', { owner: '张某', due: '2026-07-01', status: 'underway' as const }],
      ]),
    );
    expect(rows.map(row => [row.severity, row.owner, row.due, row.status])).toEqual([
      ['veto', '张某', '2026-07-01', 'underway'],
      ['info', '', '2026-07-14', 'open'],
    ]);
  });

  it('becomes a table of text with a cell for every column', () => {
    const table = tableOf(
      rowsOf([report([finding(), finding({ where: [{ selector: '', text: 'x' }] })])], new Map()),
      TEXT,
    );
    expect(table.every(row => row.length === TEXT.columns.length)).toBe(true);
    expect(table[1]?.slice(0, 6)).toEqual([
      '1',
      '首页',
      'https://www.example.gov.cn/a/',
      '主办单位',
      '错误',
      'ICP 备案号',
    ]);
    expect(table[2]?.[3]).toBe('整页');
  });

  it('opens in Excel without running what a page wrote', () => {
    const csv = rowsToCsv(tableOf(rowsOf([report([finding({ message: '=cmd|calc' })])], new Map([])), TEXT));
    expect(csv.startsWith('\uFEFF序号,')).toBe(true);
    expect(csv).toContain("'=cmd|calc");
  });

  it('gives one finding as text for a chat', () => {
    expect(
      findingText(
        finding(),
        { url: 'https://www.example.gov.cn/a/', title: '首页' },
        {
          page: '页面：',
          place: '位置：',
          basis: '依据：',
          remedy: '整改：',
          wholePage: '整页',
        },
      ).split('\n'),
    ).toEqual([
      '【ICP 备案号】没有 ICP 备案号',
      '页面：首页 https://www.example.gov.cn/a/',
      '位置：主办单位',
      '依据：规范 第五条',
      '整改：补上备案号',
    ]);
  });
});

describe('SARIF', () => {
  const log = toSarif([
    report([
      finding(),
      finding({ fingerprint: '2', outcome: 'cantTell', severity: 'veto', where: [] }),
      finding({ fingerprint: '3', exempted: { reason: '已核实' } }),
      finding({ fingerprint: '4', outcome: 'passed' }),
    ]),
  ]);
  const results = log.runs[0]?.results ?? [];

  it('has a rule for every result, by index', () => {
    const rules = log.runs[0]?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('gives a level only to what failed, as the standard asks', () => {
    expect(results.map(({ kind, level }) => [kind, level])).toEqual([
      ['fail', 'error'],
      ['review', 'none'],
      ['fail', 'error'],
    ]);
  });

  it('names page, place and stable fingerprint, and marks what was dismissed', () => {
    expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'https://www.example.gov.cn/a/',
    );
    expect(results[0]?.locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe('footer > p');
    expect(results[0]?.partialFingerprints).toEqual({ 'sunboard/v1': 'aaaabbbbccccdddd' });
    expect(results[2]?.suppressions).toEqual([{ kind: 'external', justification: '已核实' }]);
  });
});

describe('EARL', () => {
  it('asserts every finding of a page with the outcome in its own words', () => {
    const graph = toEarl([report([finding(), finding({ outcome: 'cantTell', where: [] })])])[
      '@graph'
    ] as Record<string, unknown>[];
    const assertions = graph.filter(node => node['@type'] === 'earl:Assertion');
    expect(assertions.map(node => (node['earl:result'] as Record<string, unknown>)['earl:outcome'])).toEqual([
      { '@id': 'earl:failed' },
      { '@id': 'earl:cantTell' },
    ]);
    expect(
      assertions.every(
        node => (node['earl:subject'] as { '@id': string })['@id'] === 'https://www.example.gov.cn/a/',
      ),
    ).toBe(true);
  });
});

describe('a fault that rests on two bases', () => {
  const also = [
    { rule: 'xf.noLeak', source: '《信访工作条例》', article: '第三十条', confidence: 'P' },
  ] as const;
  const twice = report([finding({ also })]);
  const words = { page: '', place: '', basis: '依据：', remedy: '', wholePage: '' };

  it('names both in the workbook, in a chat, and the other rule in SARIF', () => {
    const rows = rowsOf([twice], new Map());
    expect(tableOf(rows, TEXT)[1]?.[TEXT.columns.indexOf('依据')]).toBe(
      '规范 第五条\n《信访工作条例》 第三十条',
    );
    expect(findingText(finding({ also }), twice.page, words)).toContain('《信访工作条例》 第三十条');
    expect(JSON.stringify(toSarif([twice]))).toContain('"also":["xf.noLeak"]');
  });
});

it('counts no places that were not counted: a rule names fifty at most', () => {
  const placed = (count: number) => ({
    where: Array.from({ length: count }, () => ({ selector: 'p', text: '甲' })),
  });
  const words = [1, 3, 50].map(count => placeOf(placed(count) as unknown as Finding, ''));
  expect(words).toEqual(['甲', '甲 (+2)', '甲 (+49…)']);
});
