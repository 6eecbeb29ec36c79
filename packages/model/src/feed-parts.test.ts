import { DOMParser } from '@xmldom/xmldom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseFeed, recordsFromFeed, type XmlNode } from './feed.js';

const parse = (xml: string): XmlNode => new DOMParser().parseFromString(xml, 'application/xml');
const rss = (item: string) =>
  recordsFromFeed(parse(`<rss><channel><item><title>甲</title>${item}</item></channel></rss>`), 'en');
const itemOf = (item: string) => rss(item).value[0];
const atom = (entry: string) =>
  recordsFromFeed(parse(`<feed><entry><title>甲</title>${entry}</entry></feed>`), 'en');

describe('the address of an entry', () => {
  it.each([
    ['the text of link', '<link> https://a.cn/1 </link>', 'https://a.cn/1'],
    ['a link without relation', '<link href="/1"/>', '/1'],
    ['the alternate link', '<link rel="self" href="/0"/><link rel=" alternate " href="/1"/>', '/1'],
    ['a guid over https', '<guid>\n https://a.cn/1\n</guid>', 'https://a.cn/1'],
    ['a guid over http', '<guid isPermaLink="true">http://a.cn/1</guid>', 'http://a.cn/1'],
    ['the link and not the guid', '<guid>https://a.cn/2</guid><link>/1</link>', '/1'],
    ['the guid, where the link is empty', '<link/><guid>https://a.cn/2</guid>', 'https://a.cn/2'],
    ['none: the guid is no address', '<guid>tag:a.cn,2026:https:1</guid>', undefined],
    ['none: the guid says so', '<guid isPermaLink="false">https://a.cn/1</guid>', undefined],
    ['none: all links lead elsewhere', '<link rel="self" href="/0"/>', undefined],
  ])('is %s', (_, item, url) => {
    expect(rss(item)).toEqual({ value: [{ title: '甲', ...(url !== undefined && { url }) }], problems: [] });
  });
});

describe('addresses of a feed', () => {
  const read = (frame: string, base?: string) => recordsFromFeed(parse(frame), 'en', base).value[0];
  const item = '<title>甲</title><link>1.html</link><enclosure url="f/1.pdf"/>';

  it('are read against that of the feed, and against xml:base', () => {
    const urls = (frame: string, base?: string) => {
      const found = read(frame, base);
      return [found?.url, found?.attachments?.[0]?.url];
    };
    const at = 'https://a.cn/feeds/all.xml';
    expect(urls(`<rss><channel><item>${item}</item></channel></rss>`)).toEqual(['1.html', 'f/1.pdf']);
    expect(urls(`<rss><channel><item>${item}</item></channel></rss>`, at)).toEqual([
      'https://a.cn/feeds/1.html',
      'https://a.cn/feeds/f/1.pdf',
    ]);
    expect(
      urls(`<rss xml:base="/x/"><channel><item xml:base="y/">${item}</item></channel></rss>`, at),
    ).toEqual(['https://a.cn/x/y/1.html', 'https://a.cn/x/y/f/1.pdf']);
  });

  it('that are none are handed on', () => {
    expect(
      read(
        '<rss><channel><item><title>甲</title><link>http://[</link></item></channel></rss>',
        'https://a.cn/',
      ),
    ).toEqual({
      title: '甲',
      url: 'http://[',
    });
  });
});

describe('the dates of an entry', () => {
  it.each(['published', 'pubDate', 'issued', 'date'])('are published in %s', name => {
    expect(itemOf(`<${name}>2026-03-09</${name}><updated>2026-03-10</updated>`)).toEqual({
      title: '甲',
      publishedOn: '2026-03-09',
      updatedOn: '2026-03-10',
    });
  });

  it.each(['updated', 'modified'])('are published in %s where that stands alone', name => {
    expect(itemOf(`<${name}>2026-03-10</${name}>`)).toEqual({ title: '甲', publishedOn: '2026-03-10' });
  });

  it('are taken from the first element that says something', () => {
    expect(itemOf('<published> </published><pubDate>Mon, 09 Mar 2026 08:00:00 GMT</pubDate>')).toEqual({
      title: '甲',
      publishedOn: '2026-03-09',
    });
  });

  it('are told as they are written where they name no day', () => {
    for (const text of ['2026年3月', '昨天', `${'字'.repeat(200)}2026-03-09`])
      expect(rss(`<pubDate>${text}</pubDate>`).problems).toMatchObject([
        {
          code: 'iso_date',
          pointer: '/0/publishedOn',
          value: text.length > 80 ? `${text.slice(0, 79)}…` : text,
        },
      ]);
  });
});

describe('the texts of an entry', () => {
  it('lose their markup and runs of white space', () => {
    expect(
      itemOf('<description>&lt;p class="x"&gt; 甲 \n\t 乙&lt;br/&gt;丙 &lt;/p&gt;</description>')?.summary,
    ).toBe('甲 乙 丙');
  });

  it('are cut where a summary is longer than 5,000 characters', () => {
    expect(itemOf(`<description>&lt;p&gt; ${'长'.repeat(6000)}</description>`)?.summary).toBe(
      '长'.repeat(5000),
    );
  });

  it('are the summary before the description, and the encoded body before the content', () => {
    expect(
      itemOf(
        '<description>b</description><summary>a</summary><content>d</content><x:encoded xmlns:x="urn:x">&lt;p&gt;c&lt;/p&gt;</x:encoded>',
      ),
    ).toMatchObject({ summary: 'a', body: '<p>c</p>' });
    expect(atom('<content type="html">&lt;p&gt;d&lt;/p&gt;</content>').value[0]?.body).toBe('<p>d</p>');
  });

  it('name the first category as such and the others as keywords', () => {
    expect(itemOf('<category> </category><category>社保</category>')).toEqual({
      title: '甲',
      category: '社保',
    });
    expect(
      itemOf('<category term="a" label="甲类"/><category term="b"/><subject>丙</subject>'),
    ).toMatchObject({
      category: '甲类',
      keywords: ['b', '丙'],
    });
  });

  it('missing from the title is told', () => {
    expect(
      recordsFromFeed(parse('<rss><channel><item><link>/1</link></item></channel></rss>'), 'en'),
    ).toMatchObject({
      value: [],
      problems: [{ code: 'required', pointer: '/0/title', row: 1 }],
    });
  });
});

describe('the authority of an entry', () => {
  const CREATOR = '<c:creator xmlns:c="urn:c">科</c:creator>';
  it.each([
    [
      'its author',
      `<rss><channel><title>局</title><item><title>甲</title><author><name>处</name></author>${CREATOR}</item></channel></rss>`,
      '处',
    ],
    [
      'its creator',
      `<rss><channel><title>局</title><item><title>甲</title>${CREATOR}</item></channel></rss>`,
      '科',
    ],
    [
      'the site of an RSS 2.0 feed',
      '<rss><channel><title> 局 </title><item><title>甲</title></item></channel></rss>',
      '局',
    ],
    [
      'the site of an RSS 1.0 feed',
      '<RDF><channel><title>局</title></channel><item><title>甲</title></item></RDF>',
      '局',
    ],
    ['the site of an Atom feed', '<feed><title>局</title><entry><title>甲</title></entry></feed>', '局'],
  ])('is %s', (_, xml, issuingAuthority) => {
    expect(recordsFromFeed(parse(xml), 'en').value).toEqual([{ title: '甲', issuingAuthority }]);
  });
});

describe('the attachments of an entry', () => {
  it.each([
    [
      '<enclosure url="f/1.pdf" type="application/pdf" length="12"/>',
      { name: '1.pdf', url: 'f/1.pdf', type: 'application/pdf', size: 12 },
    ],
    [
      '<enclosure url="f/1.pdf?v=2&amp;x=/y" length="0"/>',
      { name: '1.pdf', url: 'f/1.pdf?v=2&x=/y', size: 0 },
    ],
    ['<enclosure url="f/1.pdf#page=2/3" length="-1"/>', { name: '1.pdf', url: 'f/1.pdf#page=2/3' }],
    ['<enclosure url="f/1.pdf" title=" 附件 " length="12.5"/>', { name: '附件', url: 'f/1.pdf' }],
    ['<enclosure url="f/" length="很大"/>', { name: 'f/', url: 'f/' }],
    ['<link rel="enclosure" href="f/1.pdf"/>', { name: '1.pdf', url: 'f/1.pdf' }],
  ])('are read from %s', (item, attachment) => {
    expect(rss(item)).toEqual({ value: [{ title: '甲', attachments: [attachment] }], problems: [] });
  });

  it('need an address', () => {
    expect(rss('<enclosure length="12"/>')).toEqual({ value: [{ title: '甲' }], problems: [] });
  });

  it('stand in the order links, enclosures', () => {
    const item = '<enclosure url="b.pdf"/><link rel="enclosure" href="a.pdf"/><enclosure url="c.pdf"/>';
    expect(itemOf(item)?.attachments?.map(({ url }) => url)).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  });

  it('have names of at most 300 characters and types of at most 120', () => {
    const read = rss(`<enclosure url="a" title="${'长'.repeat(301)}" type="${'t'.repeat(121)}"/>`);
    expect(read.problems).toEqual([]);
    expect(read.value[0]?.attachments).toEqual([{ name: '长'.repeat(300), url: 'a', type: 't'.repeat(120) }]);
  });
});

describe('the entries of a feed', () => {
  it('stand in the root and in its channels, and nowhere deeper', () => {
    const { value } = recordsFromFeed(
      parse(
        '<rss><item><title>1</title></item><channel><item><title>2</title></item><image><item><title>x</title></item></image></channel><channel><entry><title>3</title></entry></channel></rss>',
      ),
      'en',
    );
    expect(value.map(({ title }) => title)).toEqual(['1', '2', '3']);
  });

  it('are read from a document and from its root element alike', () => {
    const document = new DOMParser().parseFromString(
      '<!--x--><feed><entry><title>甲</title></entry></feed>',
      'application/xml',
    );
    expect(recordsFromFeed(document, 'en').value).toEqual([{ title: '甲' }]);
    expect(recordsFromFeed(document.documentElement as unknown as XmlNode, 'en').value).toEqual([
      { title: '甲' },
    ]);
  });

  it('are none where the document is no feed', () => {
    for (const document of [undefined, parse('<html/>')])
      expect(recordsFromFeed(document, 'en')).toMatchObject({ value: [], problems: [{ code: 'feed' }] });
  });

  it('may come from a parser that has neither attributes nor texts for what has none', () => {
    const node = (localName: string, childNodes: XmlNode[], textContent: string | null = null): XmlNode => ({
      nodeType: 1,
      localName,
      childNodes,
      textContent,
    });
    const entry = node('entry', [node('title', [], '甲'), node('link', [], '/1'), node('category', [])]);
    expect(recordsFromFeed(node('feed', [entry]), 'en')).toEqual({
      value: [{ title: '甲', url: '/1' }],
      problems: [],
    });
  });
});

describe('the text of a feed in a browser', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** As browsers do, keeps what it read before a fault and puts an element `parsererror` in front of it. */
  class BrowserParser {
    parseFromString(xml: string, type: 'application/xml') {
      try {
        return new DOMParser({
          onError: () => {
            throw new Error('fault');
          },
        }).parseFromString(xml, type);
      } catch {
        return new DOMParser().parseFromString(
          '<rss><parsererror/><channel><item><title>甲</title></item></channel></rss>',
          type,
        );
      }
    }
  }

  it('may begin with a byte order mark and blank lines', () => {
    vi.stubGlobal('DOMParser', BrowserParser);
    const xml =
      '<?xml version="1.0"?><rss version="2.0"><channel><item><title>甲 乙</title></item></channel></rss>';
    for (const before of ['', '\uFEFF', '\n\n \uFEFF\r\n'])
      expect(parseFeed(`${before}${xml}`, 'en')).toEqual({ value: [{ title: '甲 乙' }], problems: [] });
  });

  it('may hold signs of HTML, bare & and control characters', () => {
    vi.stubGlobal('DOMParser', BrowserParser);
    const item =
      '<title>甲&nbsp;&ldquo;乙&rdquo;\u000b</title><link>/?a=1&b=2</link><description><![CDATA[丙&amp;丁]]></description>';
    expect(parseFeed(`<rss><channel><item>${item}</item></channel></rss>`, 'en').value).toEqual([
      { title: '甲 “乙”', url: '/?a=1&b=2', summary: '丙&丁' },
    ]);
  });

  it('is no feed where it is cut off, however much could be read', () => {
    vi.stubGlobal('DOMParser', BrowserParser);
    expect(parseFeed('<rss><channel><item><title>甲</title></item>', 'en')).toMatchObject({
      value: [],
      problems: [{ code: 'feed' }],
    });
  });
});
