import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANDOM_ENTITIES, recordOf } from './arbitraries.test-helper.js';
import { parseRecord, parseRecords } from './parse.js';
import { problemText } from './problem-text.js';
import { schemas, type EntityName } from './schemas.js';
import { publicOnly } from './visibility.js';

const ENTITIES = Object.keys(schemas) as EntityName[];
const items = (data: unknown) => parseRecords('DisclosureItem', data, 'zh-CN');
const summary = (data: unknown) =>
  items(data).problems.map(({ code, pointer, row, column }) => [code, pointer, row, column]);

describe('checking records', () => {
  it('gives one problem for one fault', () => {
    expect(summary([{ title: '甲', publishedOn: '昨天' }])).toEqual([
      ['iso_date', '/0/publishedOn', 1, '发布日期'],
    ]);
    expect(summary([{ title: '甲', publishedOn: '2026-02-30' }])).toEqual([
      ['iso_date', '/0/publishedOn', 1, '发布日期'],
    ]);
    expect(summary([{ title: '甲', url: 'javascript:alert(1)' }])).toEqual([
      ['unsafe_url', '/0/url', 1, '链接'],
    ]);
    expect(summary([{ title: '' }])).toEqual([['required', '/0/title', 1, '名称']]);
    expect(summary([{ title: '  ' }])).toEqual([['required', '/0/title', 1, '名称']]);
    expect(summary([{ title: null }])).toEqual([['required', '/0/title', 1, '名称']]);
    expect(summary([{}])).toEqual([['required', '/0/title', 1, '名称']]);
  });

  it('leaves out a value that cannot be read, with a warning, and keeps the document', () => {
    const { value, problems } = items([
      { title: '甲', publishedOn: '2026-02-30', url: 'javascript:x', 有效性: '?' },
    ]);
    expect(value).toEqual([{ title: '甲' }]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['iso_date', 'warning'],
      ['picklist', 'warning'],
      ['unsafe_url', 'warning'],
    ]);
  });

  it('keeps no record that may be meant for somebody else, has no title, or means something else without the value', () => {
    for (const record of [
      { title: '甲', audience: '只供本科室' },
      { title: '', publishedOn: '2026-02-30' },
    ])
      expect(items([record]).value).toEqual([]);
    const [problem] = items([{ title: '甲', audience: '只供本科室' }]).problems;
    expect(problem).not.toHaveProperty('severity');
    // What a person sends is taken whole or not at all.
    expect(
      parseRecord('DisclosureItem', { title: '甲', publishedOn: '2026-02-30' }, 'en').value,
    ).toBeUndefined();
  });

  it('normalises dates and trims text', () => {
    expect(items([{ title: ' 甲 ', publishedOn: '2026年3月9日' }]).value).toEqual([
      { title: '甲', publishedOn: '2026-03-09' },
    ]);
  });

  it('takes null and blank for absent where a field may be absent', () => {
    const { value, problems } = items([
      {
        title: '甲',
        documentNumber: null,
        category: '',
        publishedOn: ' ',
        attachments: [{ name: 'a', url: 'a.pdf', size: null }],
      },
    ]);
    expect(problems).toEqual([]);
    expect(value).toEqual([{ title: '甲', attachments: [{ name: 'a', url: 'a.pdf' }] }]);
  });

  it('names the kind of value that was wanted', () => {
    const [problem] = items([{ title: true }]).problems;
    expect(problem).toMatchObject({
      code: 'type',
      value: 'true',
      message: '“名称”的类型不正确',
      remedy: '请改为文本（加引号）。',
    });
    expect(items([{ title: 'a', keywords: 5 }]).problems).toMatchObject([
      { code: 'type', remedy: '请改为列表 [ … ]。' },
    ]);
    expect(parseRecord('ApprovalStep', { id: '1', name: 'a', limit: '5' }, 'en').problems).toMatchObject([
      {
        code: 'type',
        column: 'Time limit (working days)',
        remedy: 'Make it a number (without quotation marks or unit).',
      },
    ]);
  });

  it('takes the instants that programs write for days, and whole numbers for their digits', () => {
    const day = (publishedOn: unknown) => items([{ title: '甲', publishedOn }]).value[0]?.publishedOn;
    // Midnight of 2 March 2026 in China, in London and in Los Angeles.
    expect([1772380800000, 1772409600000, 1772438400000].map(day)).toEqual(Array(3).fill('2026-03-02'));
    expect(day(1772380800), 'in seconds').toBe('2026-03-02');
    expect(day('2026-03-01T16:00:00.000Z'), 'as a script in China writes it').toBe('2026-03-02');
    const english = parseRecords(
      'DisclosureItem',
      [{ title: 'a', publishedOn: '2026-03-01T16:00:00Z' }],
      'en',
    );
    expect(english.value[0]?.publishedOn).toBe('2026-03-01');
    expect(day(20260302)).toBe('2026-03-02');
    expect(day(46083), 'a number of a worksheet').toBe('2026-03-02');
    expect(day('46083.5'), 'with the time of the day').toBe('2026-03-02');
    expect(day(32873), 'before 1990').toBeUndefined();
    expect(items([{ title: 2026, indexNumber: 12345 }]).value).toEqual([
      { title: '2026', indexNumber: '12345' },
    ]);
    expect(items([{ title: 1.5 }]).problems).toMatchObject([{ code: 'type' }]);
  });

  it('points into nested lists and escapes keys of a pointer', () => {
    expect(
      summary({
        items: [
          { title: '甲' },
          {
            title: '乙',
            attachments: [
              { name: 'a', url: 'a' },
              { name: 'b', url: 'data:x' },
            ],
          },
        ],
      }),
    ).toEqual([['unsafe_url', '/items/1/attachments/1/url', 2, '附件']]);
  });

  it('understands labels as keys and as values', () => {
    const { value, problems } = items([
      { 标题: '甲', 发布时间: '2026.3.9', 有效性: '废止', audience: '内部' },
    ]);
    expect(problems).toEqual([]);
    expect(value).toEqual([
      { title: '甲', publishedOn: '2026-03-09', validity: 'repealed', audience: 'internal' },
    ]);
  });

  it('lets a property under its own name win over a label, in any order', () => {
    for (const record of [
      { 标题: '乙', title: '甲' },
      { title: '甲', 标题: '乙' },
    ])
      expect(items([record]).value).toEqual([{ title: '甲' }]);
  });

  it('warns once of a key that names no field, and keeps the record', () => {
    const { value, problems } = items([
      { title: '甲', publshedOn: 'x', $id: 1 },
      { title: '乙', publshedOn: 'y' },
    ]);
    expect(value).toHaveLength(2);
    expect(problems).toMatchObject([{ code: 'unknown_column', column: 'publshedOn', severity: 'warning' }]);
  });

  it('says so when the data is no list', () => {
    for (const data of [undefined, null, 5, 'x', {}, { items: {} }])
      expect(items(data).problems).toMatchObject([{ code: 'not_a_list' }]);
    expect(summary([null, 5, [], 'x'])).toHaveLength(4);
  });

  it('words every problem in both languages, with nothing left unfilled', () => {
    const bad = [
      {
        title: 'x'.repeat(10_001),
        publishedOn: 1,
        validity: 'x',
        keywords: [''],
        url: 'data:',
        attachments: [{}],
        indexNumber: [],
      },
    ];
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const problem of parseRecords('DisclosureItem', bad, locale).problems) {
        expect(`${problem.message}${problem.remedy}`, problem.code).not.toMatch(/[{}]|undefined/);
        expect(problem.remedy.length, problem.code).toBeGreaterThan(5);
        expect(/[\u4e00-\u9fff]/.test(problem.message), problem.code).toBe(locale === 'zh-CN');
      }
    }
    expect(problemText('no_such_code', 'en', { field: 'X' }).message).toContain('X');
  });

  it.each(RANDOM_ENTITIES)('accepts its own output of %s unchanged', entity => {
    fc.assert(
      fc.property(recordOf(entity), record => {
        expect(parseRecord(entity, record, 'en')).toEqual({ value: record, problems: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('names what JSON cannot write', () => {
    expect(parseRecord('SiteProfile', { name: [0n] }, 'en').problems[0]?.value).toBe('[…]');
    expect(parseRecord('SiteProfile', { name: 1n }, 'en').problems[0]?.value).toBe('1');
  });

  it.each(ENTITIES)('never throws on anything given for %s', entity => {
    fc.assert(
      fc.property(
        fc.anything({
          withNullPrototype: true,
          withBigInt: true,

          withTypedArray: true,
        }),
        data => {
          expect(Array.isArray(parseRecord(entity, data, 'zh-CN').problems)).toBe(true);
          expect(Array.isArray(parseRecords(entity, [data, { items: data }], 'en').problems)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('forms', () => {
  it('word their own reasons', () => {
    const request = {
      applicantType: 'natural_person',
      applicantName: '甲',
      contact: {},
      deliveryFormat: 'paper',
      deliveryMethod: 'mail',
      consent: { privacyNoticeVersion: '1' },
    };
    const { problems } = parseRecord('DisclosureRequest', request, 'zh-CN');
    expect(problems.map(problem => problem.code).sort()).toEqual([
      'address_for_delivery',
      'contact_one',
      'describe_one',
    ]);
    expect(problems.find(problem => problem.code === 'describe_one')?.remedy).toContain('至少填写一项');
  });
});

describe('visibility', () => {
  it('holds back internal and limited items and returns them', () => {
    const list = [
      { audience: 'public' as const },
      { audience: 'internal' as const },
      {},
      { audience: 'limited' as const },
    ];
    expect(publicOnly(list)).toEqual({
      items: [{ audience: 'public' }, {}],
      dropped: [{ audience: 'internal' }, { audience: 'limited' }],
    });
  });
});
