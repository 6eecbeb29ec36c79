/** Lists against their pages, and documents against each other. */
import type { PageFacts } from '@sunboard/reader';
import { describe, expect, it } from 'vitest';
import { at, factsWith } from '@sunboard/reader/testing';
import { runSite } from './run-site.js';

const OPTIONS = { today: '2026-06-15', now: '2026-06-15T00:00:00.000Z', locale: 'en' as const };
const found = (pages: readonly PageFacts[], rule: string) =>
  runSite(pages, OPTIONS).findings.find(finding => finding.rule === rule);

const column = (date: string) =>
  factsWith({
    url: 'https://www.example.gov.cn/tzgg/',
    kind: 'column',
    lists: [
      {
        items: [{ title: '甲', date, href: './t1.html', where: at('li') }],
        main: true,
        empty: false,
        state: 'filled',
        where: at('ul'),
      },
    ],
  });
const article = (day: string, confidence = 0.95) =>
  factsWith({
    url: 'https://www.example.gov.cn/tzgg/t1.html',
    kind: 'article',
    publishedOn: day,
    dates: [{ role: 'published', value: day, text: day, evidence: 'label', confidence, where: at('p') }],
  });
const document = (name: string, index: string) =>
  factsWith({
    url: `https://www.example.gov.cn/${name}.html`,
    kind: 'document',
    heading: name,
    pairs: [
      {
        label: '索引号',
        value: index,
        fields: ['DisclosureItem.indexNumber'],
        layout: 'table',
        where: at('td'),
      },
    ],
  });

describe('a list beside its pages', () => {
  it('names the lines whose page shows another day', () => {
    const finding = found([column('2026-06-01'), article('2026-03-01')], 'date.agree');
    expect(finding).toMatchObject({ outcome: 'failed', expected: '2026-03-01', observed: '2026-06-01' });
    expect(finding?.where[0]?.text).toBe('甲 https://www.example.gov.cn/tzgg/t1.html');
  });

  it('passes where both name the same day, and is silent without a page or a sure day', () => {
    expect(found([column('2026-06-01'), article('2026-06-01')], 'date.agree')?.outcome).toBe('passed');
    expect(found([column('2026-06-01')], 'date.agree')).toBeUndefined();
    expect(found([column('2026-06-01'), article('2026-03-01', 0.6)], 'date.agree')).toBeUndefined();
  });
});

describe('index numbers of a site', () => {
  it('may not stand on two documents', () => {
    const pages = [document('甲', '000014349/2026-00110'), document('乙', '000014349/2026-00110')];
    expect(found(pages, 'doc.index')).toMatchObject({ outcome: 'failed', reason: 'shared' });
  });

  it('pass where each has its own, and one document may have two addresses', () => {
    const pages = [document('甲', '000014349/2026-00110'), document('乙', '000014349/2026-00111')];
    expect(found(pages, 'doc.index')?.outcome).toBe('passed');
    const twice = [
      pages[0] as PageFacts,
      { ...(pages[0] as PageFacts), url: 'https://www.example.gov.cn/b.html' },
    ];
    expect(found(twice, 'doc.index')?.outcome).toBe('passed');
  });

  it('are not judged by the beginning of a number that a template left', () => {
    expect(found([document('甲', '000014349/'), document('乙', '000014349/')], 'doc.index')).toBeUndefined();
  });
});
