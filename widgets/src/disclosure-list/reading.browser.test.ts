/** Where the list's records come from: what the page wraps, files whole and half, feeds. */
import { expect, fixture, html } from '@open-wc/testing';
import type { SunErrorEvent } from '../internal/events.js';
import { query, shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import type { DisclosureListElement } from './disclosure-list.js';
import { ready, titles } from './list.test-helper.js';

const realFetch = globalThis.fetch;

describe('sources of <sun-disclosure-list>', () => {
  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('reads the wrapped table and keeps showing it while loading and when the source fails', async () => {
    const table = html`<table>
      <tr>
        <th>名称</th>
        <th>发布日期</th>
      </tr>
      <tr>
        <td><a href="/1">甲</a></td>
        <td>2026-01-02</td>
      </tr>
    </table>`;
    const list = await fixture<DisclosureListElement>(
      html`<sun-disclosure-list lang="zh-CN">${table}</sun-disclosure-list>`,
    );
    await ready(list);
    expect(titles(list)).to.deep.equal(['甲']);
    globalThis.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
    const dead = await fixture<DisclosureListElement>(
      html`<sun-disclosure-list lang="zh-CN" src="none.json">${table}</sun-disclosure-list>`,
    );
    await ready(dead);
    expect(query(dead, '[role="alert"]').textContent).to.contain('404');
    expect(query<HTMLSlotElement>(dead, 'slot').assignedElements()).to.have.length(1);
    await expect(dead).to.be.accessible();
    globalThis.fetch = () => Promise.resolve(new Response('[{"title":"乙"}]'));
    query<HTMLButtonElement>(dead, '.failure button').click();
    await waitUntil(() => titles(dead)[0] === '乙');
  });

  it('shows every document of a partly bad file and reports what is bad with row, column and remedy', async () => {
    globalThis.fetch = () =>
      Promise.resolve(
        new Response('标题,发布日期\n甲,2026-01-02\n乙,2026-99-99\n', {
          headers: { 'content-type': 'text/csv' },
        }),
      );
    const holder = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`);
    const list = document.createElement('sun-disclosure-list');
    const told = new Promise<SunErrorEvent>(resolve => {
      list.addEventListener('sun-error', resolve);
    });
    list.src = 'x.csv';
    holder.append(list);
    const { problems, fatal } = await told;
    expect(fatal).to.equal(false);
    expect(problems[0]).to.include({ row: 3, column: '发布日期', value: '2026-99-99' });
    await waitUntil(() => titles(list).length === 2);
  });

  it('is not empty where no record can be read or shown: it says so, and what the page wraps stays', async () => {
    const data = [{ titel: '错字' }, { title: '内部', audience: 'internal' }];
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify(data)));
    const list = await fixture<DisclosureListElement>(
      html`<sun-disclosure-list lang="zh-CN" src="x.json"
        ><ul>
          <li><a href="/1">原有文件</a></li>
        </ul></sun-disclosure-list
      >`,
    );
    await waitUntil(() => shadow(list).querySelector('[role="alert"]') !== null);
    expect(
      shadow(list).querySelector('[role="alert"]')?.textContent,
      'what is wrong with records and columns is told to the webmaster',
    ).to.match(/^\s*数据暂时无法显示。\s*重试\s*$/);
    expect(list.querySelector('ul')?.offsetHeight).to.be.greaterThan(0);
  });

  it('shows the first page of a long file, newest first, before its end is checked, and counts only then', async () => {
    const items = Array.from({ length: 6000 }, (_, index) => ({
      title: `第 ${index + 1} 件`,
      summary: '说明'.repeat(20),
      publishedOn: index < 3000 ? '2026-02-02' : '2025-01-01',
    }));
    globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify({ items })));
    const holder = await fixture<HTMLElement>(html`<div lang="zh-CN"></div>`);
    const list = document.createElement('sun-disclosure-list');
    const seen = new Set<string>();
    list.src = 'long.json';
    holder.append(list);
    const watch = new MutationObserver(() => {
      seen.add(shadow(list).querySelector('[part="status"]')?.textContent.trim() ?? '');
      if (titles(list).length > 0) expect(titles(list)[0]).to.equal('第 1 件');
      if (seen.has('正在读取其余条目…') && seen.size < 3)
        expect(shadow(list).querySelector('[part="downloads"]')).to.equal(null);
    });
    watch.observe(shadow(list), { childList: true, subtree: true, characterData: true });
    await waitUntil(() => seen.has('共 6000 条，第 1/300 页'));
    watch.disconnect();
    expect([...seen]).to.include('正在读取其余条目…');
    expect(shadow(list).querySelector('[part="downloads"]')).not.to.equal(null);
  });

  it('reads a long file that breaks off, and says where', async () => {
    const items = Array.from({ length: 9000 }, (_, index) => ({
      title: `第 ${index + 1} 件`,
      publishedOn: '2026-02-02',
      summary: '说明'.repeat(10),
    }));
    const text = JSON.stringify(items).slice(0, -40);
    globalThis.fetch = () => Promise.resolve(new Response(text));
    const list = await fixture<DisclosureListElement>(
      html`<sun-disclosure-list lang="zh-CN" src="half.json"><p>原有内容</p></sun-disclosure-list>`,
    );
    await waitUntil(() => shadow(list).querySelector('.failure') !== null);
    expect(query(list, '[role="alert"]').textContent).to.match(/1:\d+/);
    expect(query<HTMLSlotElement>(list, 'slot').assignedElements()).to.have.length(1);
  });

  it('reads an Atom feed', async () => {
    const list = await fixture<DisclosureListElement>(
      html`<sun-disclosure-list
        lang="zh-CN"
        src=${new URL('./fixtures/feed.xml', import.meta.url).href}
      ></sun-disclosure-list>`,
    );
    await ready(list);
    expect(titles(list)).to.deep.equal(['甲']);
  });
});
