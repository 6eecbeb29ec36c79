/** Counts over many pages, with what was seen. */
import type { ColumnType } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { describe, expect, it } from 'vitest';
import { at, factsWith } from '@sunboard/reader/testing';
import { runSite } from './run-site.js';

const OPTIONS = { today: '2026-06-15', now: '2026-06-15T00:00:00.000Z', locale: 'en' as const };

function column(
  name: string,
  date: string | undefined,
  columnType: ColumnType = 'news',
  change: Partial<PageFacts> = {},
): PageFacts {
  const items = date === undefined ? [] : [{ title: '甲', date, where: at('li') }];
  return factsWith({
    url: `https://www.example.gov.cn/${name}/`,
    kind: 'column',
    columnType,
    columnName: name,
    lists: [
      {
        items,
        main: true,
        empty: items.length === 0,
        state: items.length === 0 ? 'empty' : 'filled',
        where: at('ul'),
      },
    ],
    ...change,
  });
}

const stale = (count: number, type: ColumnType = 'news') =>
  Array.from({ length: count }, (_, index) => column(`c${type}${index}`, '2024-01-01', type));
const found = (pages: readonly PageFacts[], rule: string, options: object = {}) =>
  runSite(pages, { ...OPTIONS, ...options }).findings.find(finding => finding.rule === rule);

describe('runSite', () => {
  it('says how many columns it has seen', () => {
    const report = runSite(
      [...stale(3), factsWith({ kind: 'guide', url: 'https://www.example.gov.cn/g' })],
      OPTIONS,
    );
    expect(report.seen).toEqual({ pages: 4, columns: 3, guides: 1 });
    expect(report.seenText).toContain('Seen so far: 4 pages, among them 3 columns');
  });

  it('does not count what stands in the place of a page: a wall, an apology', () => {
    const walls = ['404 Not Found', '请完成安全验证'].map((text, at) =>
      factsWith({ url: `https://www.example.gov.cn/w${String(at)}`, title: text, text }),
    );
    expect(runSite([...walls, ...stale(1)], OPTIONS).seen).toEqual({ pages: 1, columns: 1, guides: 0 });
    expect(runSite(walls, OPTIONS)).toMatchObject({ seen: { pages: 0 }, findings: [] });
  });

  it('names columns by heading or title where a system gives all of them one ColumnName', () => {
    const same = { columnName: '工作动态' };
    const report = runSite(
      [
        column('a', '2024-01-01', 'news', { ...same, heading: '通知公告' }),
        column('b', '2024-01-01', 'news', { ...same, title: '重要活动-示例局网站' }),
        column('c', '2024-01-01', 'news', { ...same, title: '工作动态-示例局网站' }),
        column('d', '2024-01-01'),
      ],
      OPTIONS,
    );
    expect(report.columns.map(({ name }) => name)).toEqual(['通知公告', '重要活动', '工作动态', 'd']);
  });

  it('counts nothing of the Chinese inspection on sites under another law', () => {
    const abroad = stale(6).map(page => ({ ...page, url: page.url.replace('gov.cn', 'gov.uk') }));
    expect(runSite(abroad, OPTIONS)).toMatchObject({ columns: [], findings: [], seen: { pages: 6 } });
    expect(found(abroad, 'fresh.count5', { profile: { jurisdiction: 'cn' } })?.outcome).toBe('failed');
  });

  it('counts stale news, notice and policy columns towards a veto item at five', () => {
    expect(found(stale(4), 'fresh.count5')).toMatchObject({ outcome: 'passed', reason: 'some' });
    const five = found(stale(5), 'fresh.count5');
    expect(five).toMatchObject({ outcome: 'failed', reason: 'reached', severity: 'veto', observed: '5' });
    expect(five?.message).toContain('would count towards a veto item');
    expect(five?.where).toHaveLength(5);
  });

  it('counts all stale columns at ten, and other columns only there', () => {
    const pages = [...stale(4), ...stale(6, 'other')];
    expect(found(pages, 'fresh.count5')?.outcome).toBe('passed');
    expect(found(pages, 'fresh.count10')?.outcome).toBe('failed');
  });

  it('counts empty columns, and none that is still loading', () => {
    const empty = Array.from({ length: 5 }, (_, index) => column(`e${index}`, undefined));
    expect(found(empty, 'column.emptyCount')?.outcome).toBe('failed');
    const loading = column('l', undefined, 'news', {
      lists: [{ items: [], main: true, empty: false, state: 'loading', where: at('ul') }],
    });
    expect(found([...empty.slice(1), loading], 'column.emptyCount')?.outcome).toBe('passed');
  });

  it('counts a column once however often it was visited, by its last reading, and not its second page', () => {
    const visits = Array.from({ length: 5 }, () => column('same', '2024-01-01'));
    expect(found(visits, 'fresh.count5')?.reason).toBe('some');
    expect(found([...visits, column('same', '2026-06-14')], 'fresh.count5')?.reason).toBe('none');
    expect(
      runSite(
        [column('same', '2024-01-01', 'news', { url: 'https://www.example.gov.cn/same/index_2.html' })],
        OPTIONS,
      ).seen.columns,
    ).toBe(0);
  });

  it('takes the threshold from the profile', () => {
    expect(
      found(stale(3), 'fresh.count5', { profile: { thresholds: { 'fresh.count5.limit': 3 } } })?.outcome,
    ).toBe('failed');
  });

  it('counts guides that miss four or more elements, without calling the number law', () => {
    const guide = (index: number) =>
      factsWith({
        kind: 'guide',
        url: `https://www.example.gov.cn/g${index}`,
        heading: '事项',
        text: '说明'.repeat(100),
      });
    const finding = found([1, 2, 3, 4, 5].map(guide), 'guide.count5');
    expect(finding).toMatchObject({ outcome: 'failed', severity: 'error' });
    expect(finding?.basis.source).toContain('to be confirmed');
  });

  it('finds two website codes on one host', () => {
    const page = (code: string) =>
      factsWith({
        url: `https://www.example.gov.cn/${code}`,
        footer: { text: 'x', siteCode: { value: code, where: at('p') } },
      });
    expect(found([page('1101050001'), page('1101050001')], 'site.codeAgree')?.outcome).toBe('passed');
    expect(found([page('1101050001'), page('1101050002')], 'site.codeAgree')?.outcome).toBe('failed');
  });

  it('leaves a missing annual report open, since it may stand on a page not seen', () => {
    const report = (year: number) =>
      factsWith({
        kind: 'annualReport',
        url: `https://www.example.gov.cn/${year}`,
        heading: `${year}年政府信息公开工作年度报告`,
      });
    expect(found([report(2025), report(2023)], 'report.gap')).toMatchObject({
      outcome: 'cantTell',
      reason: 'gap',
    });
    expect(found([report(2025), report(2024)], 'report.gap')?.outcome).toBe('passed');
  });

  it('compares what is in force between the annual reports of two years', () => {
    const report = (year: number, cells: readonly string[]) =>
      factsWith({
        kind: 'annualReport',
        url: `https://www.example.gov.cn/nb/${year}`,
        heading: `${year}年政府信息公开工作年度报告`,
        tables: [
          {
            headers: ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
            rows: [['行政规范性文件', ...cells]],
            rowCount: 1,
            where: at('table'),
          },
        ],
      });
    const before = report(2024, ['1', '0', '5']);
    expect(found([before, report(2025, ['2', '1', '6'])], 'report.year')?.outcome).toBe('passed');
    expect(found([before, report(2025, ['2', '1', '7'])], 'report.year')).toMatchObject({
      outcome: 'failed',
      expected: '6',
      observed: '7',
    });
    expect(found([before], 'report.year')).toBeUndefined();
  });

  it('has nothing to say about nothing', () => {
    expect(runSite([], OPTIONS).findings).toEqual([]);
  });
});
