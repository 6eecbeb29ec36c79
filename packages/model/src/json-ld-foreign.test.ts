import { describe, expect, it } from 'vitest';
import { fromJsonLd, toJsonLd } from './json-ld.js';

const read = (data: unknown, wanted?: Parameters<typeof fromJsonLd>[2]) => fromJsonLd(data, 'en', wanted);
const nothing = { entity: undefined, records: [], problems: [{ code: 'json_ld' }] };

describe('which nodes are records', () => {
  it.each([
    ['Legislation', 'DisclosureItem', { name: '甲' }, { title: '甲' }],
    ['Article', 'DisclosureItem', { name: '甲' }, { title: '甲' }],
    ['NewsArticle', 'DisclosureItem', { name: '甲' }, { title: '甲' }],
    ['Report', 'DisclosureItem', { name: '甲' }, { title: '甲' }],
    ['DigitalDocument', 'DisclosureItem', { name: '甲' }, { title: '甲' }],
    ['Service', 'ServiceGuide', { name: '甲' }, { name: '甲' }],
    ['GovernmentService', 'ServiceGuide', { name: '甲' }, { name: '甲' }],
    ['Person', 'Leader', { jobTitle: '局长' }, { post: '局长' }],
    ['GovernmentOffice', 'Department', { name: '甲' }, { name: '甲' }],
    ['GovernmentOrganization', 'Department', { name: '甲' }, { name: '甲' }],
    ['Organization', 'LeadingGroup', { name: '甲', 'sun:leader': '乙' }, { name: '甲', leader: '乙' }],
    ['ContactPoint', 'Channel', { contactType: '甲', 'sun:kind': 'phone' }, { name: '甲', kind: 'phone' }],
  ])('%s is read as %s', (type, entity, properties, record) => {
    for (const written of [
      type,
      `http://schema.org/${type}`,
      `https://schema.org/${type}`,
      ['Thing', type],
      [5, null, type],
      { '@list': [type] },
    ])
      expect(read({ '@type': written, ...properties })).toEqual({ entity, records: [record], problems: [] });
  });

  it.each([
    'sun:',
    'sun:Nothing',
    'sun:toString',
    'own:Leader',
    'toString',
    'person',
    'xhttps://schema.org/Person',
    5,
    null,
    {},
  ])('a type %j is no record', type => {
    expect(read({ '@type': type, name: '甲', jobTitle: '乙' })).toMatchObject(nothing);
  });

  it('our own type decides before those of schema.org, wherever it stands', () => {
    for (const types of [
      ['Article', 'sun:Leader'],
      ['sun:Leader', 'Article'],
      ['sun:Nothing', 'Article', 'sun:Leader'],
    ])
      expect(read({ '@type': types, jobTitle: '局长' })).toMatchObject({
        entity: 'Leader',
        records: [{ post: '局长' }],
      });
  });

  it.each(['@graph', 'dataFeedElement', 'itemListElement', 'item', 'mainEntity', '@list', '@set'])(
    'they may stand in %s, alone or in a list',
    key => {
      const person = { '@type': 'Person', jobTitle: '局长' };
      for (const inner of [person, [person], { '@list': [person] }])
        expect(read({ '@type': 'WebPage', [key]: inner })).toMatchObject({
          entity: 'Leader',
          records: [{ post: '局长' }],
        });
      expect(read({ '@type': 'WebPage', [key]: null })).toMatchObject(nothing);
    },
  );

  it('they may be the elements of a bare list, and nowhere else', () => {
    const person = { '@type': 'Person', jobTitle: '局长' };
    expect(read([person, [person]]).records).toHaveLength(2);
    expect(read({ '@type': 'WebPage', author: person })).toMatchObject(nothing);
  });

  it('they stand at most eleven levels down', () => {
    const at = (level: number): unknown =>
      level === 0 ? { '@type': 'Person', jobTitle: '局长' } : { '@graph': [at(level - 1)] };
    expect(read(at(11)).records).toHaveLength(1);
    expect(read(at(12))).toMatchObject(nothing);
  });
});

describe('which of mixed data is read', () => {
  const mixed = [
    { '@type': 'WebSite', name: '站' },
    { '@type': 'Person', jobTitle: '局长' },
    { '@type': 'GovernmentOffice', name: '科' },
    { '@type': 'Person', jobTitle: '副局长' },
  ];

  it('the entity that was asked for, else the first', () => {
    expect(read(mixed).records).toEqual([{ post: '局长' }, { post: '副局长' }]);
    expect(read(mixed, 'Department').records).toEqual([{ name: '科' }]);
    expect(read(mixed, 'Channel')).toMatchObject(nothing);
  });

  it('the entity that a feed of ours names, even if it is empty', () => {
    expect(read([...mixed, { 'sun:entity': 'Department' }])).toMatchObject({
      entity: 'Department',
      records: [{ name: '科' }],
    });
    expect(read(toJsonLd('Channel', []))).toEqual({ entity: 'Channel', records: [], problems: [] });
    expect(read(toJsonLd('Channel', []), 'Leader')).toMatchObject(nothing);
  });

  it('what the types say, where the name of the entity is none', () => {
    for (const name of ['Nothing', 'toString', ['Department'], 5, null])
      expect(read([{ 'sun:entity': name }, ...mixed]).entity).toBe('Leader');
  });

  it('nothing: then the types that could be read are named', () => {
    expect(read({}).problems[0]?.remedy).toBe(
      'Check @type, for example: DigitalDocument, GovernmentService, Person, GovernmentOrganization, Organization, ContactPoint.',
    );
  });

  it('problems name the record by its number among its like', () => {
    const { records, problems } = read([...mixed, { '@type': 'Person', name: '甲' }]);
    expect(records).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'required', pointer: '/2/post', row: 3 }]);
  });
});

describe('values as other makers write them', () => {
  const item = (properties: object) => read({ '@type': 'Article', name: '甲', ...properties }).records[0];
  const guide = (properties: object) => read({ '@type': 'Service', name: '甲', ...properties }).records[0];

  it.each([
    ['a text', '乙'],
    ['a typed value', { '@value': '乙', '@language': 'zh' }],
    ['a thing with a name', { '@type': 'Thing', name: '乙', url: '/c', '@id': 'urn:c' }],
    ['the first of several', ['乙', '丙']],
    ['a thing with an address alone', { url: '乙', '@id': 'urn:c' }],
    ['a reference', { '@id': '乙' }],
  ])('a text may be %s', (_, written) => {
    expect(item({ abstract: written })).toEqual({ title: '甲', summary: '乙' });
    expect(item({ publisher: written })).toEqual({ title: '甲', issuingAuthority: '乙' });
  });

  it('a typed value is its value, whatever else is said of it', () => {
    expect(item({ abstract: { name: '丙', '@value': '乙' } })).toEqual({ title: '甲', summary: '乙' });
  });

  it('a thing gives its text where schema.org keeps it, before any other', () => {
    expect(guide({ audience: { audienceType: '乙', '@value': '丙', name: '丁' } })).toEqual({
      name: '甲',
      audience: '乙',
    });
    expect(guide({ audience: { name: '丁' } })).toEqual({ name: '甲', audience: '丁' });
    expect(guide({ availableChannel: { serviceUrl: '/a', url: '/b' } })).toEqual({
      name: '甲',
      onlineUrl: '/a',
    });
  });

  it.each([null, undefined, {}, { name: null }])('%j is no value', written => {
    expect(item({ abstract: written })).toStrictEqual({ title: '甲' });
  });

  it('numbers and yes or no may be written as texts', () => {
    expect(guide({ 'sun:legalLimit': '20个工作日', 'sun:promisedLimit': 5 })).toEqual({
      name: '甲',
      legalLimit: 20,
      promisedLimit: 5,
    });
    expect(guide({ 'sun:fees': { 'sun:charged': '否', 'sun:basis': '是' } })).toEqual({
      name: '甲',
      fees: { charged: false, basis: '是' },
    });
  });

  it('lists may be single values, JSON-LD lists or empty', () => {
    expect(item({ keywords: '乙' })).toEqual({ title: '甲', keywords: ['乙'] });
    expect(item({ keywords: ['乙', { '@value': '丙' }] })).toEqual({ title: '甲', keywords: ['乙', '丙'] });
    expect(item({ keywords: { '@list': ['乙', '丙'] } })).toEqual({ title: '甲', keywords: ['乙', '丙'] });
    expect(item({ keywords: null })).toEqual({ title: '甲', keywords: [] });
  });

  it('parts may be a list where one is wanted, and lose what the model does not know', () => {
    expect(item({ 'sun:review': [{ 'sun:by': '乙', 'sun:mood': '好' }, { 'sun:by': '丙' }] })).toStrictEqual({
      title: '甲',
      review: { by: '乙' },
    });
    expect(
      item({ associatedMedia: { contentUrl: '/a', name: 'a', contentSize: '12', url: '/b' } }),
    ).toStrictEqual({
      title: '甲',
      attachments: [{ name: 'a', url: '/a', size: 12 }],
    });
  });

  it.each([
    ['https://schema.org/InForce', 'inForce'],
    ['InForce', 'inForce'],
    [{ '@id': 'https://schema.org/InForce' }, 'inForce'],
    ['https://schema.org/NotInForce', 'expired'],
    ['https://schema.org/PartiallyInForce', 'inForce'],
    ['InForceSoon', undefined],
    ['NotInForceYet', undefined],
    ['现行', undefined],
    [5, undefined],
    [undefined, undefined],
  ])('legal force %j is %s', (legislationLegalForce, validity) => {
    expect(item({ legislationLegalForce })).toStrictEqual({ title: '甲', ...(validity && { validity }) });
  });

  it('our exact word for the legal force wins over the coarse one', () => {
    expect(item({ legislationLegalForce: 'NotInForce', 'sun:validity': 'repealed' })).toEqual({
      title: '甲',
      validity: 'repealed',
    });
  });
});
