import { describe, expect, it } from 'vitest';
import { readRobots, robotsAnswer } from './robots.js';

const AT = 'https://www.example.gov.cn/robots.txt';
const read = (text: string) => readRobots(AT, robotsAnswer(200, text));

describe('robots.txt', () => {
  it('follows the group that names us, else the one for all', () => {
    const robots = read(
      'User-agent: *\nDisallow: /admin/\nCrawl-delay: 2\n\nUser-agent: Sunboard\nDisallow: /draft/',
    );
    expect(robots.allows('https://www.example.gov.cn/draft/1.html')).toBe(false);
    expect(robots.allows('https://www.example.gov.cn/admin/')).toBe(true);
    expect(read('User-agent: *\nDisallow: /admin/').allows('https://www.example.gov.cn/admin/x')).toBe(false);
  });

  it('knows wildcards, the end mark and the longer rule', () => {
    const robots = read('User-agent: *\nDisallow: /*.jsp$\nDisallow: /a/\nAllow: /a/b/');
    expect(robots.allows('https://www.example.gov.cn/x/list.jsp')).toBe(false);
    expect(robots.allows('https://www.example.gov.cn/x/list.jsp?id=1')).toBe(true);
    expect(robots.allows('https://www.example.gov.cn/a/b/1')).toBe(true);
  });

  it('gives the crawl delay within reason and the sitemaps', () => {
    const robots = read('Sitemap: https://www.example.gov.cn/map.xml\nUser-agent: *\nCrawl-delay: 5');
    expect(robots.crawlDelay).toBe(5);
    expect(robots.sitemaps).toEqual(['https://www.example.gov.cn/map.xml']);
    expect(read('User-agent: *\nCrawl-delay: 99999').crawlDelay).toBe(60);
    expect(read('User-agent: *\nCrawl-delay: soon').crawlDelay).toBeUndefined();
  });

  it('allows all where there is no file, and nothing while the server fails', () => {
    const page = 'https://www.example.gov.cn/';
    expect(readRobots(AT, robotsAnswer(404, 'x')).allows(page)).toBe(true);
    expect(readRobots(AT, robotsAnswer(200, '<!DOCTYPE html><p>Disallow: /</p>')).allows(page)).toBe(true);
    expect(readRobots(AT, robotsAnswer(503, '')).allows(page)).toBe(false);
  });

  it('holds for http and https alike', () => {
    expect(read('User-agent: *\nDisallow: /a').allows('http://www.example.gov.cn/a')).toBe(false);
  });
});
