/** The catalogue as a whole: every rule is complete, honest about its sources, and unharmed by any facts. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PAGE_KINDS } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import { describe, expect, it } from 'vitest';
import { COVERAGE } from '../scripts/coverage.js';
import { docsTexts } from '../scripts/write-docs.js';
import { listTexts } from '../scripts/write-list.js';
import { CATALOGUE } from './catalogue.js';
import { run } from './engine/run.js';
import { PACKS } from './packs.js';
import { RULES } from './rules.js';
import { SITE_RULES } from './site/site-rules.js';
import { at, factsWith } from '@sunboard/reader/testing';
import { VERSION } from './version.js';

const LOCALES = ['zh-CN', 'en'] as const;

describe('the catalogue', () => {
  it('has one rule per id', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it.each(CATALOGUE.map(entry => [entry.rule.id, entry] as const))(
    '%s shows a page that passes and one that does not',
    (_, { rule, examples }) => {
      const outcomes = examples().map(({ outcome }) => outcome);
      expect(outcomes).toContain('passed');
      expect(outcomes).toContain(rule.reviewOnly ? 'cantTell' : 'failed');
    },
  );

  it.each(RULES.map(rule => [rule.id, rule] as const))(
    '%s is worded in both languages, with the same placeholders',
    (_, rule) => {
      for (const text of [...Object.values(rule.reasons), ...Object.values(rule.remedies)]) {
        for (const locale of LOCALES) expect(text[locale].trim()).not.toBe('');
        expect(placeholders(text.en)).toEqual(placeholders(text['zh-CN']));
      }
    },
  );

  it.each([...RULES, ...Object.values(SITE_RULES)].map(({ id, title }) => [id, title] as const))(
    '%s has a title that does not read as a result above a failed finding',
    (_, title) => {
      expect(title.en).not.toMatch(/^(?!.*\b(must|may)\b)(no |.*\b(is|are|has|have|does)\b)/i);
      expect(title['zh-CN']).not.toMatch(/没有|都能|不是/);
    },
  );

  it('words nothing as law or veto that rests on memory', () => {
    for (const { id, basis, severity, reasons, remedies } of [...RULES, ...Object.values(SITE_RULES)]) {
      if (basis.confidence !== 'M') continue;
      expect(severity, id).not.toBe('veto');
      const text = [...Object.values(reasons), ...Object.values(remedies)]
        .map(each => `${each['zh-CN']} ${each.en}`)
        .join(' ');
      expect(text, id).not.toMatch(/依法应当|违反|法律规定|required by law|illegal|unlawful/i);
    }
  });

  it('never says that a site fails because of a veto item', () => {
    const text = RULES.flatMap(({ reasons }) => Object.values(reasons))
      .map(each => `${each['zh-CN']} ${each.en}`)
      .join(' ');
    expect(text).not.toMatch(/单项否决|veto/);
  });

  it('carries each rule in a pack that exists', () => {
    const packs = PACKS.map(({ id }) => id);
    for (const rule of RULES)
      expect(rule.packs.every(pack => packs.includes(pack)) && rule.packs.length > 0, rule.id).toBe(true);
  });
});

describe('any facts', () => {
  it('never make a run throw, and no rule breaks on them', () => {
    fc.assert(
      fc.property(arbitraryFacts(), facts => {
        const report = run(facts, {
          today: '2026-06-15',
          now: '2026-06-15T00:00:00.000Z',
          packs: ['cn', 'us', 'uk', 'privacy'],
        });
        const broken = report.findings
          .filter(({ reason }) => reason === 'broken')
          .map(({ rule, message }) => `${rule}: ${message}`);
        expect(broken).toEqual([]);
        expect(report.score === null || (report.score >= 0 && report.score <= 100)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('written files', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

  it('list every rule file (else run `npm run docs:rules`)', () => {
    const { rules, catalogue } = listTexts();
    const names = (text: string) =>
      [...text.matchAll(/from ["'](\.\/\w+\/[\w-]+\.js)["']/g)].map(match => match[1]).sort();
    expect(names(read('./rules.ts'))).toEqual(names(rules));
    expect(names(read('./catalogue.ts'))).toEqual(names(catalogue));
  });

  it('document every rule as it is (else run `npm run docs:rules`)', () => {
    for (const { path, text } of docsTexts()) expect(read(`../../../docs/rules/${path}`), path).toBe(text);
  });

  it('name only rules that exist in the table of what is asked, each once', () => {
    const known = new Set<string>([...RULES, ...Object.values(SITE_RULES)].map(({ id }) => id));
    const asked = COVERAGE.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(asked.filter(id => !known.has(id))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(147);
  });

  it('say of no reviewed rule in the table that pages tell everything', () => {
    const whole = new Set(
      COVERAGE.flatMap(({ lines }) => lines.filter(({ limit }) => limit === undefined).map(({ id }) => id)),
    );
    expect(RULES.filter(({ id, reviewOnly }) => reviewOnly && whole.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('name the version of package.json', () => {
    expect(VERSION).toBe((JSON.parse(read('../package.json')) as { version: string }).version);
  });
});

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? ''))].sort();
}

function arbitraryFacts(): fc.Arbitrary<PageFacts> {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '',
      '暂无',
      '2026-06-10',
      '10个工作日',
      '公示',
      '行政许可',
      '010-00000001',
      '[2026]7号',
      '000014349/2026-00110',
      '2025年政府信息公开工作年度报告',
    ),
  );
  const where = fc.constant(at('#x', 'x'));
  const day = fc.constantFrom('2026-06-10', '2020-01-01', '2999-12-31', '2026-06', '', 'x');
  const url = fc.constantFrom(
    'https://www.example.gov.cn/a.html',
    'http://localhost/',
    'file:///a',
    'not a url',
    '',
    'https://[bad',
  );
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });
  const field = fc.constantFrom(
    'ServiceGuide.materials',
    'ServiceGuide.phone',
    'ServiceGuide.process',
    'ServiceGuide.fees',
    'DisclosureItem.indexNumber',
    'DisclosureItem.documentNumber',
    'DisclosureItem.validity',
  ) as fc.Arbitrary<PageFacts['pairs'][number]['fields'][number]>;
  const parts = {
    url,
    title: text,
    heading: optional(text),
    text: fc.oneof(text, fc.string({ maxLength: 400 })),
    kind: fc.constantFrom(...PAGE_KINDS),
    kindConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
    columnType: optional(
      fc.constantFrom('news', 'notice', 'policy', 'replies', 'other') as fc.Arbitrary<
        NonNullable<PageFacts['columnType']>
      >,
    ),
    metas: list(
      fc.record({
        name: fc.constantFrom('SiteName', 'PubDate', 'SiteDomain', 'ArticleTitle', 'ColumnType', 'x'),
        content: text,
      }),
    ),
    dates: list(
      fc.record({
        role: fc.constantFrom('published', 'generated', 'deadline', 'expires'),
        value: day,
        text,
        evidence: fc.constantFrom('label', 'meta', 'text'),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        where,
      }),
    ),
    publishedOn: optional(day),
    pairs: list(
      fc.record({
        label: text,
        value: text,
        fields: list(field),
        layout: fc.constantFrom('dl', 'heading'),
        where,
      }),
    ),
    lists: list(
      fc.record({
        items: list(fc.record({ title: text, date: day, where })),
        main: fc.boolean(),
        empty: fc.boolean(),
        state: fc.constantFrom('filled', 'empty', 'loading'),
        where,
      }),
    ),
    tables: list(
      fc.record({
        headers: list(text),
        rows: list(fc.array(text, { maxLength: 16 })),
        rowCount: fc.nat(5),
        where,
      }),
    ),
    people: list(fc.record({ name: text, post: text, duties: text, where })),
    forms: list(
      fc.record({
        method: fc.constantFrom('get', 'post'),
        action: url,
        fields: list(
          fc.record({
            name: text,
            label: text,
            type: fc.constantFrom('text', 'textarea'),
            required: fc.boolean(),
            where,
          }),
        ),
        submits: fc.boolean(),
        purpose: fc.constantFrom('search', 'request', 'complaint', 'other'),
        where,
      }),
    ),
    links: list(
      fc.record({
        text,
        href: url,
        url,
        area: fc.constantFrom('content', 'footer'),
        file: fc.constantFrom('pdf', 'xlsx'),
        handler: fc.boolean(),
        where,
      }),
    ),
    images: list(fc.record({ src: url, alt: fc.option(text), loaded: fc.boolean(), where })),
    privacy: list(
      fc.record({
        type: fc.constantFrom('id18', 'mobile', 'idMasked', 'secretMark'),
        masked: text,
        source: fc.constantFrom('text', 'hidden', 'url'),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        visibleDigits: fc.nat(18),
        nearName: fc.boolean(),
        official: fc.boolean(),
        where,
      }),
    ),
    headings: list(fc.record({ level: fc.integer({ min: 1, max: 6 }), text, where })),
    truncated: fc.boolean(),
  };
  return fc
    .record(parts)
    .map(change =>
      factsWith(
        Object.fromEntries(
          Object.entries(change).filter(([, value]) => value !== undefined),
        ) as Partial<PageFacts>,
      ),
    );
}
