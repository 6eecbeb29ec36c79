import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf } from './arbitraries.test-helper.js';
import { fromJsonLd, serializeJsonLd, toJsonLd, type PublishedEntity } from './json-ld.js';
import { schemas } from './schemas.js';
import { fieldsIn } from './shape.js';

const PUBLISHED: readonly PublishedEntity[] = [
  'DisclosureItem',
  'ServiceGuide',
  'Leader',
  'Department',
  'LeadingGroup',
  'Channel',
];

describe('JSON-LD', () => {
  it.each(PUBLISHED)('carries every field of %s there and back without loss', entity => {
    fc.assert(
      fc.property(fc.array(recordOf(entity), { maxLength: 4 }), records => {
        const text = serializeJsonLd(toJsonLd(entity, records));
        const read = fromJsonLd(JSON.parse(text), 'en');
        expect(read.problems.filter(problem => problem.severity !== 'warning')).toEqual([]);
        expect(read).toMatchObject({ entity, records });
        expect(read.records).toEqual(records);
      }),
      { numRuns: 200 },
    );
  });

  it.each(PUBLISHED)('writes no two fields of %s to the same property', entity => {
    const properties = fieldsIn(schemas[entity]).map(field => field.labels.jsonLd ?? `sun:${field.name}`);
    expect(new Set(properties).size).toBe(properties.length);
  });

  it('cannot end the script element that carries it', () => {
    fc.assert(
      fc.property(fc.array(recordOf('DisclosureItem'), { minLength: 1, maxLength: 2 }), records => {
        expect(serializeJsonLd(toJsonLd('DisclosureItem', records))).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
    const text = serializeJsonLd({ title: '</script><!--&\u2028' });
    expect(text).toBe('{"title":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028"}');
    expect(JSON.parse(text)).toEqual({ title: '</script><!--&\u2028' });
  });

  it('uses schema.org types and things where they exist', () => {
    const feed = toJsonLd(
      'DisclosureItem',
      [{ title: '甲', issuingAuthority: '示例局', validity: 'repealed', url: 'a.html' }],
      { base: 'https://example.gov.cn/zwgk/' },
    );
    expect(feed['dataFeedElement']).toEqual([
      {
        '@type': ['Legislation', 'sun:DisclosureItem'],
        name: '甲',
        publisher: { '@type': 'GovernmentOrganization', name: '示例局' },
        legislationLegalForce: 'https://schema.org/NotInForce',
        'sun:validity': 'repealed',
        url: 'https://example.gov.cn/zwgk/a.html',
      },
    ]);
  });

  it('reads what other makers write', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': 'https://schema.org/Legislation',
          name: { '@value': 'Act', '@language': 'en' },
          publisher: 'Council',
          legislationLegalForce: { '@id': 'https://schema.org/InForce' },
          datePublished: '2026-03-09T08:00:00+08:00',
        },
      ],
    };
    expect(fromJsonLd(data, 'en')).toMatchObject({
      entity: 'DisclosureItem',
      records: [
        { title: 'Act', issuingAuthority: 'Council', validity: 'inForce', publishedOn: '2026-03-09' },
      ],
      problems: [],
    });
  });

  it('says so when nothing in it is a record', () => {
    for (const data of [undefined, null, 'x', 5, [], {}, { '@type': 'WebSite' }]) {
      expect(fromJsonLd(data, 'zh-CN')).toMatchObject({
        entity: undefined,
        records: [],
        problems: [{ code: 'json_ld' }],
      });
    }
  });

  it('survives hostile data: prototype keys, deep nesting, wrong types', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 50_000; depth += 1) deep = { '@graph': [deep] };
    expect(fromJsonLd(deep, 'en').entity).toBeUndefined();
    const hostile: unknown = JSON.parse(
      '{"@type":"Person","__proto__":{"jobTitle":"x"},"jobTitle":{"name":{"name":{}}},"name":[[[]]]}',
    );
    const read = fromJsonLd(hostile, 'en');
    expect(read.entity).toBe('Leader');
    expect(read.records).toEqual([]);
    expect(read.problems.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['jobTitle']).toBeUndefined();
  });
});
