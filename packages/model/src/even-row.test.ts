import { describe, expect, it } from 'vitest';
import { parseRecord, parseRecords } from './parse.js';

const item = (record: object) => parseRecords('DisclosureItem', [record], 'zh-CN');

describe('records as other systems write them', () => {
  it('hand out texts, days and addresses that are more to them', () => {
    expect(
      item({
        id: 7,
        date: '2026-03-02T10:00:00',
        type: 'post',
        status: 'publish',
        link: 'https://a.cn/7',
        title: { rendered: '甲 &#8211; 乙' },
        excerpt: { rendered: '<p>摘要&hellip;</p>\n' },
        content: { rendered: '<p>正文</p>' },
        author: 3,
        tags: [4, 5],
      }).value,
    ).toEqual([
      {
        title: '甲 – 乙',
        publishedOn: '2026-03-02',
        summary: '摘要…',
        body: '<p>正文</p>',
        url: 'https://a.cn/7',
      },
    ]);
    expect(
      item({
        title: [{ value: '甲' }],
        publishedOn: [{ value: '2026-03-02T10:00:00+08:00' }],
        url: { href: '/1' },
      }).value,
    ).toEqual([{ title: '甲', publishedOn: '2026-03-02', url: '/1' }]);
    expect(item({ title: '甲', publishedOn: [2026, 3, 2, 10, 30] }).value[0]?.publishedOn).toBe('2026-03-02');
    expect(item({ title: '甲', category: ['财政', '审计'] }).value[0]?.category).toBe('财政、审计');
  });

  it.each(['attributes', 'properties', '_source', 'fields', 'node', 'data'])('stand in %s', around => {
    const { value, problems } = item({
      id: '7',
      type: 'x',
      [around]: { title: '甲', publishedOn: '2026-03-02' },
    });
    expect(value).toEqual([{ title: '甲', publishedOn: '2026-03-02' }]);
    expect(problems).toEqual([]);
  });

  it('have texts for numbers and lists', () => {
    expect(item({ title: '甲', keywords: '社保、医保' }).value[0]?.keywords).toEqual(['社保', '医保']);
    expect(item({ title: '甲', keywords: [{ name: '社保' }, null] }).value[0]?.keywords).toEqual(['社保']);
    expect(
      parseRecords('ApprovalStep', [{ id: 1, name: '受理', limit: '5个工作日', counted: 1 }], 'zh-CN').value,
    ).toEqual([{ id: '1', name: '受理', limit: 5, counted: true }]);
    expect(parseRecords('Leader', [{ post: '局长', name: '示例甲', rank: '1' }], 'zh-CN').value).toEqual([
      { post: '局长', name: '示例甲', rank: 1 },
    ]);
  });

  it('have files under other names, alone, or as addresses', () => {
    const files = (attachments: unknown) => item({ title: '甲', attachments }).value[0]?.attachments;
    expect(files([{ fileName: '表', fileUrl: '/a.pdf' }])).toEqual([{ name: '表', url: '/a.pdf' }]);
    expect(files({ name: '表', url: '/a.pdf' })).toEqual([{ name: '表', url: '/a.pdf' }]);
    expect(files(['/f/a.pdf'])).toEqual([{ name: 'a.pdf', url: '/f/a.pdf' }]);
    expect(files('/f/a.pdf')).toEqual([{ name: 'a.pdf', url: '/f/a.pdf' }]);
  });

  it('have words for nothing, which do not open what is not for the public', () => {
    const { value, problems } = item({
      title: '甲',
      documentNumber: '无',
      url: '-',
      publishedOn: 'NULL',
      keywords: '无',
    });
    expect(value).toEqual([{ title: '甲' }]);
    expect(problems).toEqual([]);
    expect(item({ title: '甲', audience: '-' }).value).toEqual([]);
    expect(item({ title: '-' }).value).toEqual([{ title: '-' }]);
  });

  it('take the surest of several names for a field', () => {
    expect(
      item({
        createTime: '2020-01-01',
        created: '2020-01-01',
        publish_time: '2026-03-02',
        docTitle: '甲',
        标题: '乙',
      }).value,
    ).toEqual([{ title: '乙', publishedOn: '2026-03-02' }]);
  });

  it('are not what people type into forms', () => {
    const typed = { title: '甲 &amp; <b>乙</b>', documentNumber: '无' };
    expect(parseRecord('DisclosureItem', typed, 'zh-CN').value).toEqual(typed);
  });
});
