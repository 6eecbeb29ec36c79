/** The frame of the demonstration's pages: where a visitor is, and a map that leads to everything. */
import { describe, expect, it } from 'vitest';
import { documents } from '../data/documents.js';
import { disclosurePages } from './disclosure.js';
import { generalPages } from './general.js';
import { document, type Page } from './layout.js';

const today = '2026-06-15';
const items = documents(today);
const pages = [...disclosurePages(today, items), ...generalPages(today, items)];

async function htmlOf(path: string): Promise<string> {
  return document(pages.find(page => page.path === path) as Page);
}

async function trail(path: string): Promise<string> {
  const crumbs = /<nav class="crumbs"[^>]*>([\s\S]*?)<\/nav>/.exec(await htmlOf(path))?.[1] ?? '';
  return crumbs
    .replace(/<[^>]*>/g, '')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the breadcrumb', () => {
  it.each([
    ['/zwgk/', '当前位置：首页 > 政府信息公开'],
    ['/zwgk/ysq.html', '当前位置：首页 > 政府信息公开 > 依申请公开'],
    ['/zwgk/zn.html', '当前位置：首页 > 政府信息公开 > 政府信息公开指南'],
    ['/zwgk/nb/', '当前位置：首页 > 政府信息公开 > 政府信息公开年报'],
    ['/zwgk/nb/2025.html', /^当前位置：首页 > 政府信息公开 > 政府信息公开年报 > .*2025/],
    [items[0]?.url ?? '', /^当前位置：首页 > 政府信息公开 > 政策文件 > /],
    ['/map.html', '当前位置：首页 > 网站地图'],
  ])('of %s leaves no step out', async (path, expected) => {
    expect(await trail(path)).toMatch(expected);
  });

  it('marks the page, and in the main links the section', async () => {
    const html = await htmlOf('/zwgk/ysq.html');
    expect(html).toMatch(/<span aria-current="page"\s*>依申请公开<\/span/);
    expect(html).toMatch(/<a href="\/zwgk\/"\s+aria-current="true">政府信息公开<\/a>/);
    expect(await htmlOf('/zwgk/')).toMatch(/<a href="\/zwgk\/"\s+aria-current="page">政府信息公开<\/a>/);
  });
});

describe('the site map', () => {
  it('leads to every page of the disclosure column that is no single document or report', async () => {
    const html = await htmlOf('/map.html');
    const columns = pages.filter(({ path, article }) => path.startsWith('/zwgk/') && !article);
    for (const { path } of columns) if (!/nb\/\d/.test(path)) expect(html).toContain(`href="${path}"`);
    for (const path of ['/en/request.html', '/en/documents.html']) expect(html).toContain(`href="${path}"`);
  });
});
