import { describe, expect, it } from 'vitest';
import type { DisclosureItem } from './disclosure-item.js';
import { fromJsonLd, toJsonLd } from './json-ld.js';

/** The only element of a feed of one record. */
const nodeOf = (item: DisclosureItem, base?: string) =>
  (toJsonLd('DisclosureItem', [item], base === undefined ? {} : { base })['dataFeedElement'] as unknown[])[0];
/** What stays of a node on its way through a file. */
const inFile = (node: unknown): unknown => JSON.parse(JSON.stringify(node));

describe('a list as JSON-LD', () => {
  it('is a DataFeed that names its entity and the lists whose order counts', () => {
    expect(toJsonLd('ServiceGuide', [{ name: '甲', conditions: ['乙', '丙'] }])).toStrictEqual({
      '@context': [
        'https://schema.org',
        {
          sun: 'urn:sunboard:terms:',
          'sun:legalBasis': { '@container': '@list' },
          'sun:conditions': { '@container': '@list' },
          'sun:materials': { '@container': '@list' },
          'sun:process': { '@container': '@list' },
          'sun:remedy': { '@container': '@list' },
        },
      ],
      '@type': 'DataFeed',
      'sun:entity': 'ServiceGuide',
      dataFeedElement: [
        { '@type': ['GovernmentService', 'sun:ServiceGuide'], name: '甲', 'sun:conditions': ['乙', '丙'] },
      ],
    });
    // The order of members (a word of schema.org) is left to schema.org.
    expect(toJsonLd('LeadingGroup', [])['@context']).toStrictEqual([
      'https://schema.org',
      { sun: 'urn:sunboard:terms:', 'sun:deputies': { '@container': '@list' } },
    ]);
    expect(toJsonLd('Leader', [])['@context']).toStrictEqual([
      'https://schema.org',
      { sun: 'urn:sunboard:terms:' },
    ]);
  });

  it('leaves out the fields that nobody asked for', () => {
    const list = toJsonLd('DisclosureItem', [{ title: '甲', body: '<p>长</p>', indexNumber: 'A-1' }], {
      fields: ['indexNumber', 'title'],
    });
    expect(list['dataFeedElement']).toStrictEqual([
      { '@type': ['DigitalDocument', 'sun:DisclosureItem'], name: '甲', identifier: 'A-1' },
    ]);
  });
});

describe('a record as JSON-LD', () => {
  it.each([
    ['a document', { title: '甲' }, 'DigitalDocument'],
    [
      'a document with a number of its own',
      { title: '甲', documentNumber: '示府〔2026〕1号' },
      'Legislation',
    ],
    ['a document whose validity is stated', { title: '甲', validity: 'inForce' }, 'Legislation'],
  ] as const)('is, for %s, of a type of schema.org', (_, item, type) => {
    expect(nodeOf(item)).toMatchObject({ '@type': [type, 'sun:DisclosureItem'] });
  });

  it.each([
    ['inForce', 'https://schema.org/InForce'],
    ['expired', 'https://schema.org/NotInForce'],
    ['repealed', 'https://schema.org/NotInForce'],
  ] as const)('states %s in the words of schema.org and exactly', (validity, legislationLegalForce) => {
    expect(nodeOf({ title: '甲', validity })).toMatchObject({
      legislationLegalForce,
      'sun:validity': validity,
    });
  });

  it('carries attachments as media objects', () => {
    expect(
      nodeOf({
        title: '甲',
        attachments: [
          { name: '表.pdf', url: 'f/1.pdf', type: 'application/pdf', size: 12 },
          { name: '图', url: 'f/2' },
        ],
      }),
    ).toStrictEqual({
      '@type': ['DigitalDocument', 'sun:DisclosureItem'],
      name: '甲',
      associatedMedia: [
        {
          '@type': 'MediaObject',
          name: '表.pdf',
          contentUrl: 'f/1.pdf',
          encodingFormat: 'application/pdf',
          contentSize: 12,
        },
        { '@type': 'MediaObject', name: '图', contentUrl: 'f/2' },
      ],
    });
  });

  it('carries what schema.org has no word for in words of its own', () => {
    expect(nodeOf({ title: '甲', review: { by: '乙', on: '2026-01-02' } })).toStrictEqual({
      '@type': ['DigitalDocument', 'sun:DisclosureItem'],
      name: '甲',
      'sun:review': { 'sun:by': '乙', 'sun:on': '2026-01-02' },
    });
    const guide = toJsonLd('ServiceGuide', [{ name: '甲', materials: [{ name: '身份证', copies: 2 }] }]);
    expect(guide['dataFeedElement']).toMatchObject([
      { 'sun:materials': [{ name: '身份证', 'sun:copies': 2 }] },
    ]);
  });

  it.each([
    ['audience', { '@type': 'Audience', audienceType: '个人' }],
    ['provider', { '@type': 'GovernmentOrganization', name: '示例局' }],
    ['serviceOutput', { '@type': 'Thing', name: '证' }],
    ['hoursAvailable', { '@type': 'OpeningHoursSpecification', description: '9–17' }],
    ['availableChannel', { '@type': 'ServiceChannel', serviceUrl: 'https://a.cn/apply' }],
  ])('carries %s as the thing that schema.org wants', (property, thing) => {
    const list = toJsonLd(
      'ServiceGuide',
      [
        {
          name: '甲',
          audience: '个人',
          authority: '示例局',
          result: '证',
          hours: '9–17',
          onlineUrl: '/apply',
        },
      ],
      { base: 'https://a.cn/zwgk/' },
    );
    expect(list['dataFeedElement']).toMatchObject([{ [property]: thing }]);
  });

  it('has absolute addresses where the address of the page is known, and others as they are written', () => {
    const item = { title: 'a.html', url: 'a.html', attachments: [{ name: 'b', url: '../b.pdf' }] };
    expect(nodeOf(item, 'https://a.cn/zwgk/')).toMatchObject({
      name: 'a.html',
      url: 'https://a.cn/zwgk/a.html',
      associatedMedia: [{ name: 'b', contentUrl: 'https://a.cn/b.pdf' }],
    });
    expect(nodeOf(item)).toMatchObject({ url: 'a.html', associatedMedia: [{ contentUrl: '../b.pdf' }] });
    expect(nodeOf({ title: '甲', url: 'https://[' }, 'https://a.cn/')).toMatchObject({ url: 'https://[' });
  });
});

describe('every kind of field, there and back', () => {
  it('keeps texts, dates, codes, lists, things and parts', () => {
    const item: DisclosureItem = {
      title: '甲',
      indexNumber: 'A-1',
      documentNumber: '示府〔2026〕1号',
      issuingAuthority: '示例局',
      category: '社保',
      summary: '乙',
      generatedOn: '2026-01-01',
      publishedOn: '2026-01-02',
      updatedOn: '2026-01-03',
      validity: 'repealed',
      effectiveUntil: '2027-01-01',
      keywords: ['丙', '丁'],
      disclosure: 'proactive',
      audience: 'public',
      review: { by: '戊', on: '2026-01-01', basis: '己' },
      body: '<p>正文</p>',
      url: '/1',
      attachments: [{ name: '表', url: '/f', type: 'text/csv', size: 0 }],
      interpretationUrl: '/2',
    };
    expect(fromJsonLd(inFile(toJsonLd('DisclosureItem', [item])), 'en')).toStrictEqual({
      entity: 'DisclosureItem',
      records: [item],
      problems: [],
    });
  });
});
