import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSitemap, readSitemap } from './sitemap.js';

const URL_SET = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${body}</urlset>`;
const AT = 'https://www.example.gov.cn/sitemap.xml';

describe('sitemaps', () => {
  it('gives the pages in their order, each once, entities and CDATA resolved', () => {
    expect(
      parseSitemap(
        URL_SET(
          '<url><loc> https://www.example.gov.cn/a?x=1&amp;y=2 </loc><lastmod>2026-01-01</lastmod></url>' +
            '<url><loc><![CDATA[https://www.example.gov.cn/b]]></loc></url>' +
            '<url><loc>https://www.example.gov.cn/b</loc></url><url><loc>/c.html</loc></url>',
        ),
        AT,
      ),
    ).toEqual({
      pages: [
        'https://www.example.gov.cn/a?x=1&y=2',
        'https://www.example.gov.cn/b',
        'https://www.example.gov.cn/c.html',
      ],
      sitemaps: [],
    });
  });

  it('gives the sitemaps of an index', () => {
    expect(
      parseSitemap(
        '\n<sitemapindex><sitemap><loc>https://www.example.gov.cn/s1.xml.gz</loc></sitemap></sitemapindex>',
        AT,
      ),
    ).toEqual({ pages: [], sitemaps: ['https://www.example.gov.cn/s1.xml.gz'] });
  });

  it('leaves pictures out and reads on after a broken entry', () => {
    expect(
      parseSitemap(
        URL_SET(
          '<url><loc>https://www.example.gov.cn/a&b</loc><image:image><image:loc>https://www.example.gov.cn/a.png</image:loc></image:image></url><url><loc>::no</loc></url>',
        ),
        AT,
      )?.pages,
    ).toEqual(['https://www.example.gov.cn/a&b', 'https://www.example.gov.cn/::no']);
  });

  it('reads gzip, plain text and Chinese encodings', async () => {
    const xml = URL_SET('<url><loc>https://www.example.gov.cn/a</loc></url>');
    expect((await readSitemap(gzipSync(xml), AT))?.pages).toEqual(['https://www.example.gov.cn/a']);
    const text = new TextEncoder().encode(
      '\uFEFFhttps://www.example.gov.cn/1\r\nhttps://www.example.gov.cn/2\r\n',
    );
    expect((await readSitemap(text, AT))?.pages).toHaveLength(2);
  });

  it('is not misled by an error page or a broken archive', async () => {
    expect(parseSitemap('<!doctype html><title>404</title>', AT)).toBeUndefined();
    expect(parseSitemap('', AT)).toBeUndefined();
    expect(await readSitemap(new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), AT)).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        parseSitemap(URL_SET(text), AT);
        parseSitemap(text, AT);
      }),
    );
  });
});
