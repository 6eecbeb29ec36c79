import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@sunboard/reader';
import { factsWith } from '@sunboard/reader/testing';
import { pagesFromNavigation, pagesFromSitemaps } from './find-pages.js';
import type { Sitemap } from './sitemap.js';

const SITE = 'https://www.example.gov.cn';
const server = (files: Record<string, Partial<Sitemap>>) => {
  const asked: string[] = [];
  const ask = (url: string) => {
    asked.push(url.replace(SITE, ''));
    const file = files[url.replace(SITE, '')];
    return Promise.resolve(file && { pages: [], sitemaps: [], ...file });
  };
  return { ask, asked };
};

describe('finding the pages of a site', () => {
  it('follows an index to its sitemaps, each once, and not to other hosts', async () => {
    const { ask, asked } = server({
      '/map.xml': {
        sitemaps: [`${SITE}/1.xml`, `${SITE}/1.xml`, 'https://other.cn/2.xml', `${SITE}/map.xml`],
      },
      '/1.xml': { pages: [`${SITE}/a`, `${SITE}/b`] },
    });
    expect(await pagesFromSitemaps(`${SITE}/`, [`${SITE}/map.xml`], ask, 100)).toEqual([
      `${SITE}/a`,
      `${SITE}/b`,
    ]);
    expect(asked).toEqual(['/map.xml', '/1.xml']);
  });

  it('tries the usual names where robots.txt has none, and stops at the first', async () => {
    const { ask, asked } = server({ '/sitemap_index.xml': { pages: [`${SITE}/a`] } });
    expect(await pagesFromSitemaps(`${SITE}/x/`, [], ask, 100)).toEqual([`${SITE}/a`]);
    expect(asked).toEqual(['/sitemap.xml', '/sitemap_index.xml']);
  });

  it('says so when there is none', async () => {
    expect(await pagesFromSitemaps(`${SITE}/`, [], server({}).ask, 100)).toBeUndefined();
  });

  it('takes the links of a start page, menus first, files, fragments and other hosts left out', () => {
    const link = (url: string, area: string, file?: string) =>
      ({
        url,
        area,
        text: '',
        href: url,
        handler: false,
        where: { selector: 'a', text: '' },
        ...(file && { file }),
      }) as PageFacts['links'][number];
    const facts = factsWith({
      links: [
        link(`${SITE}/news/1.html`, 'content'),
        link(`${SITE}/news/`, 'nav'),
        link(`${SITE}/index.html#top`, 'header'),
        link(`${SITE}/f.pdf`, 'content', 'pdf'),
        link('https://other.cn/', 'nav'),
        link('mailto:a@b.cn', 'footer'),
        link(`${SITE}/news/1.html#x`, 'content'),
      ],
    });
    expect(pagesFromNavigation(`${SITE}/`, facts)).toEqual([
      `${SITE}/`,
      `${SITE}/news/`,
      `${SITE}/news/1.html`,
    ]);
  });
});
