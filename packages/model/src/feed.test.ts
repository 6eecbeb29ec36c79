import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { recordsFromFeed, type XmlNode } from './feed.js';

const parse = (xml: string): XmlNode => new DOMParser().parseFromString(xml, 'application/xml');

describe('reading feeds', () => {
  it('reads Atom with links, categories, author and enclosures', () => {
    const { value, problems } = recordsFromFeed(
      parse(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>示例局</title>
        <entry><title type="html">关于&lt;b&gt;示例&lt;/b&gt;的通知</title><link rel="enclosure" href="f/1.pdf" type="application/pdf" length="12"/>
        <link href="a/1.html"/><id>urn:1</id><published>2026-03-09T08:00:00+08:00</published><updated>2026-03-10T08:00:00+08:00</updated>
        <category term="gw" label="公文"/><category term="社保"/><author><name>示例科</name></author><summary>摘要</summary></entry></feed>`),
      'zh-CN',
    );
    expect(problems).toEqual([]);
    expect(value).toEqual([
      {
        title: '关于示例的通知',
        url: 'a/1.html',
        publishedOn: '2026-03-09',
        updatedOn: '2026-03-10',
        summary: '摘要',
        category: '公文',
        keywords: ['社保'],
        issuingAuthority: '示例科',
        attachments: [{ name: '1.pdf', url: 'f/1.pdf', type: 'application/pdf', size: 12 }],
      },
    ]);
  });

  it('reads RSS 2.0 and 1.0, taking the site as authority where no author is named', () => {
    const rss2 = recordsFromFeed(
      parse(
        '<rss version="2.0"><channel><title>示例局</title><item><title>甲</title><link>https://example.gov.cn/1</link><pubDate>Mon, 09 Mar 2026 23:30:00 GMT</pubDate></item></channel></rss>',
      ),
      'zh-CN',
    );
    expect(rss2).toEqual({
      value: [
        {
          title: '甲',
          url: 'https://example.gov.cn/1',
          publishedOn: '2026-03-10',
          issuingAuthority: '示例局',
        },
      ],
      problems: [],
    });
    const rss1 = recordsFromFeed(
      parse(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><item><title>乙</title><dc:date>2026-03-09</dc:date><dc:creator>示例科</dc:creator></item></rdf:RDF>',
      ),
      'en',
    );
    expect(rss1.value).toEqual([{ title: '乙', publishedOn: '2026-03-09', issuingAuthority: '示例科' }]);
  });

  it('keeps entries without what is bad in them, and locates it', () => {
    const { value, problems } = recordsFromFeed(
      parse(
        '<rss><channel><item><title>甲</title><link>javascript:alert(1)</link></item><item><title>乙</title><pubDate>昨天</pubDate></item><item><title>丙</title></item></channel></rss>',
      ),
      'zh-CN',
    );
    expect(value).toEqual([{ title: '甲' }, { title: '乙' }, { title: '丙' }]);
    expect(problems.map(({ code, row, pointer }) => [code, row, pointer])).toEqual([
      ['unsafe_url', 1, '/0/url'],
      ['iso_date', 2, '/1/publishedOn'],
    ]);
  });

  it('says so when the document is no feed', () => {
    expect(recordsFromFeed(undefined, 'en').problems).toMatchObject([{ code: 'feed' }]);
    expect(recordsFromFeed(parse('<svg/>'), 'en').problems).toMatchObject([{ code: 'feed', value: 'svg' }]);
  });
});
