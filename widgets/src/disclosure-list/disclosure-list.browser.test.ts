/** Holds the list to account in a real browser: pages, search, facets, order, what it writes for machines and on paper. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { fromJsonLd, type DisclosureItem } from '@sunboard/model';
import { query, shadow } from '../internal/shadow.test-helper.js';
import { waitUntil } from '../internal/wait.test-helper.js';
import type { DisclosureListElement } from './disclosure-list.js';
import { exampleItems } from './examples.js';
import { makeFile } from './exports.js';
import { openFilters, ready, titles, type, withItems } from './list.test-helper.js';

describe('<sun-disclosure-list>', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
  });

  it('shows the newest first, in pages, and never what is not for the public', async () => {
    const list = await withItems();
    expect(titles(list)).to.have.length(20);
    expect(titles(list)[0]).to.contain('政策解读');
    expect(query(list, '[part="status"]').textContent.trim()).to.equal('共 25 条，第 1/2 页');
    query<HTMLButtonElement>(list, '[aria-label="第 2 页"]').click();
    await waitUntil(() => titles(list).length === 5, 'the second page is shown');
    expect(shadow(list).textContent).not.to.contain('内部工作安排');
    await expect(list).to.be.accessible();
  });

  it('searches as one types, highlights, and says how many were found', async () => {
    const list = await withItems();
    await type(list, '阳政办规(2026)');
    await waitUntil(() => titles(list).length === 1, 'one is found');
    expect(query(list, 'mark').textContent).to.equal('阳政办规〔2026〕');
    expect(query(list, '[role="status"]').textContent.trim()).to.equal('共 1 条，第 1/1 页');
    await type(list, '绝无此文');
    await waitUntil(
      () => query(list, '[role="status"]').textContent.trim() === '没有符合条件的信息。',
      'nothing is found, and that is said',
    );
    expect(shadow(list).querySelector('[part="downloads"]'), 'no empty files are offered').to.equal(null);
    list.feed = '/feed.xml';
    await list.updateComplete;
    expect(shadow(list).querySelectorAll('[part="downloads"] button')).to.have.length(0);
    expect(query(list, '[part="downloads"] a').textContent).to.equal('订阅（Atom）');
    await expect(list).to.be.accessible();
  });

  it('narrows by a facet with counts and sorts by a column header', async () => {
    const list = await withItems();
    list.style.width = '1000px';
    expect(shadow(list).querySelector('#category'), 'nothing is counted that nobody sees').to.equal(null);
    await openFilters(list);
    const select = query<HTMLSelectElement>(list, '#category');
    expect([...select.options].map(option => option.text)).to.include('财政信息 (8)');
    select.value = '行政规范性文件';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => titles(list)[1]?.includes('已废止'), 'the list is narrowed');
    await waitUntil(() => shadow(list).querySelector('table') !== null, 'eight columns have room');
    query<HTMLButtonElement>(list, 'th.publishedOn button').click();
    await waitUntil(
      () => query(list, 'th.publishedOn').getAttribute('aria-sort') === 'ascending',
      'the order is turned round',
    );
    expect(titles(list)[0]).to.contain('废止');
  });

  it('shows every row of a long page after a key, also those out of sight', async () => {
    const list = await withItems(
      Array.from({ length: 300 }, (_, index) => ({
        title: `第 ${index + 1} 件${index % 2 ? '办法' : '公告'}`,
      })),
    );
    const size = query<HTMLSelectElement>(list, '#size');
    size.value = '100';
    size.dispatchEvent(new Event('change'));
    await waitUntil(() => titles(list)[99] === '第 100 件办法', 'a long page is drawn');
    await type(list, '公告');
    await waitUntil(() => titles(list)[99] === '第 199 件公告', 'the last row has followed');
    expect(titles(list).every(title => title.includes('公告'))).to.equal(true);
  });

  it('says so when there is nothing, in the language of the page', async () => {
    const list = await fixture<DisclosureListElement>(
      html`<sun-disclosure-list lang="en" .records=${[]}></sun-disclosure-list>`,
    );
    await waitUntil(() => shadow(list).textContent.includes('nothing here yet'));
    await expect(list).to.be.accessible();
  });

  it('heads every column on paper in words: browsers repeat the header on each sheet, but no buttons', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.setAttribute('style', 'width: 1000px');
    const list = document.createElement('sun-disclosure-list');
    list.records = exampleItems;
    box.append(list);
    await ready(list);
    await emulateMedia({ media: 'print' });
    const heads = [...shadow(list).querySelectorAll('thead th')];
    expect(heads.length).to.be.greaterThan(5);
    for (const head of heads) {
      const button = head.querySelector('button');
      if (!button) continue;
      expect(getComputedStyle(button).display).to.equal('none');
      const words = head.getAttribute('data-label') ?? '';
      expect(button.textContent).to.contain(words);
      expect(getComputedStyle(head, '::before').content).to.equal(`"${words}"`);
    }
    expect(heads.filter(head => head.querySelector('button'))).to.have.length(2);
  });

  it('gives the title room in the narrowest table with all columns', async () => {
    const [full] = exampleItems;
    const box = await fixture<HTMLElement>(html`<div style="width: 965px; font-size: 16px"></div>`);
    const list = document.createElement('sun-disclosure-list');
    list.records = [full as DisclosureItem];
    box.append(list);
    await waitUntil(() => shadow(list).querySelectorAll('thead th').length === 9);
    expect(query(list, 'thead th.title').getBoundingClientRect().width).to.be.greaterThan(160);
  });

  it('emits JSON-LD of the shown page from which every field is read back', async () => {
    const [full] = exampleItems;
    const list = await withItems([full as DisclosureItem]);
    await waitUntil(() => list.querySelector('script[type="application/ld+json"]') !== null);
    const { records, problems } = fromJsonLd(
      JSON.parse(list.querySelector('script')?.textContent ?? ''),
      'zh-CN',
    );
    expect(problems).to.deep.equal([]);
    const absolute = (address: string | undefined) => new URL(address ?? '', document.baseURI).href;
    expect(records[0]).to.deep.equal({
      ...full,
      url: absolute(full?.url),
      interpretationUrl: absolute(full?.interpretationUrl),
      attachments: full?.attachments?.map(file => ({ ...file, url: absolute(file.url) })),
    });
  });

  it('writes its own words from the left on a page that is written from the right', async () => {
    const box = await fixture<HTMLElement>(html`<div dir="rtl" lang="ug"></div>`);
    const list = document.createElement('sun-disclosure-list');
    box.append(list);
    const wrapped = document.createElement('table');
    list.append(wrapped);
    await list.updateComplete;
    expect(getComputedStyle(wrapped).direction, 'what is wrapped stays as it is').to.equal('rtl');
    list.records = exampleItems;
    await ready(list);
    expect(getComputedStyle(query(list, '[part="status"]')).direction).to.equal('ltr');
  });

  it('keeps the choice in the address and follows the back button', async () => {
    const before = location.hash;
    const list = await fixture<DisclosureListElement>(
      html`<sun-disclosure-list
        id="ml"
        lang="zh-CN"
        url-state="hash"
        .records=${exampleItems}
      ></sun-disclosure-list>`,
    );
    await ready(list);
    query<HTMLButtonElement>(list, '[aria-label="第 2 页"]').click();
    await waitUntil(() => location.hash.includes('ml-page=2'), 'the address says the page');
    history.back();
    await waitUntil(() => titles(list).length === 20);
    location.hash = before;
  });

  it('draws cards without sideways scrolling on a screen of 320 pixels', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><sun-disclosure-list lang="en" .records=${exampleItems}></sun-disclosure-list></div>`,
    );
    box.style.width = '320px';
    const list = box.firstElementChild as DisclosureListElement;
    await waitUntil(() => shadow(list).querySelector('[part="cards"]') !== null);
    expect(list.scrollWidth).to.be.at.most(320);
    await expect(list).to.be.accessible();
  });

  it('writes CSV with a mark for Excel and a guard against formulas, JSON and XLSX', async () => {
    const csv = await makeFile('csv', [{ title: '=1+1', publishedOn: '2026-01-02' }], 'zh-CN', '目录');
    expect(new Uint8Array(await csv.arrayBuffer()).slice(0, 3)).to.deep.equal(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect(await csv.text()).to.contain("'=1+1");
    expect(JSON.parse(await (await makeFile('json', [{ title: '甲' }], 'en', 'x')).text())).to.deep.equal([
      { title: '甲' },
    ]);
    expect(
      new Uint8Array(await (await makeFile('xlsx', exampleItems, 'en', 'x')).arrayBuffer()).slice(0, 2),
    ).to.deep.equal(new Uint8Array([0x50, 0x4b]));
  });

  it('looks for what a search form elsewhere on the site asked for, on pages in GBK too', async () => {
    const before = location.href;
    // 政策 as a page in UTF-8 writes it, and as one in GBK does.
    for (const words of ['%E6%94%BF%E7%AD%96', '%D5%FE%B2%DF+']) {
      history.replaceState(history.state, '', `?wanted=${words}`);
      try {
        const list = await fixture<DisclosureListElement>(
          html`<sun-disclosure-list
            lang="zh-CN"
            query-param="wanted"
            .records=${exampleItems}
          ></sun-disclosure-list>`,
        );
        await ready(list);
        expect(query<HTMLInputElement>(list, '#q').value.trim(), words).to.equal('政策');
      } finally {
        history.replaceState(history.state, '', before);
      }
    }
  });
});
