import { expect, fixture, html } from '@open-wc/testing';
import type { DisclosureItem, Leader } from '@sunboard/model';
import { readMarkup } from './markup-source.js';

const items = (host: Element) => readMarkup<DisclosureItem>(host, 'DisclosureItem', 'zh-CN');
const leaders = (host: Element) => readMarkup<Leader>(host, 'Leader', 'zh-CN');

describe('reading wrapped HTML', () => {
  it('reads a table through Chinese header labels, with the link of the title', async () => {
    const host = await fixture(
      html`<div>
        <table>
          <thead>
            <tr>
              <th>序号</th>
              <th>索引号</th>
              <th>名称</th>
              <th>发文机关</th>
              <th>发布日期</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>1</td>
              <td>SY-2026-001</td>
              <td><a href="/a.html">示例办法</a></td>
              <td>示例局</td>
              <td>2026年3月9日</td>
            </tr>
          </tbody>
        </table>
      </div>`,
    );
    const { value, problems } = items(host);
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.equal([
      {
        indexNumber: 'SY-2026-001',
        title: '示例办法',
        url: '/a.html',
        issuingAuthority: '示例局',
        publishedOn: '2026-03-09',
      },
    ]);
  });

  it('lets data-field name a column whose header says something else', async () => {
    const host = await fixture(
      html`<div>
        <table>
          <tr>
            <th data-field="title">通知公告</th>
            <th data-field="publishedOn">上墙</th>
          </tr>
          <tr>
            <td>甲</td>
            <td>2026-01-02</td>
          </tr>
        </table>
      </div>`,
    );
    expect(items(host).value).to.deep.equal([{ title: '甲', publishedOn: '2026-01-02' }]);
  });

  it('repeats a cell that spans several rows', async () => {
    const host = await fixture(
      html`<div>
        <table>
          <tr>
            <th>名称</th>
            <th>发布机构</th>
          </tr>
          <tr>
            <td>甲</td>
            <td rowspan="2">示例局</td>
          </tr>
          <tr>
            <td>乙</td>
          </tr>
        </table>
      </div>`,
    );
    expect(items(host).value.map(item => item.issuingAuthority)).to.deep.equal(['示例局', '示例局']);
  });

  it('reads list items with the date before, after or inside the link', async () => {
    const host = await fixture(
      html`<div>
        <ul>
          <li><span>[2026-01-05]</span><a href="/1">甲</a></li>
          <li><a href="/2" title="乙的全名">乙的…</a> 2026.1.6</li>
          <li><a href="/3">丙</a><time datetime="2026-01-07">昨天</time></li>
        </ul>
      </div>`,
    );
    expect(items(host).value).to.deep.equal([
      { title: '甲', url: '/1', publishedOn: '2026-01-05' },
      { title: '乙的全名', url: '/2', publishedOn: '2026-01-06' },
      { title: '丙', url: '/3', publishedOn: '2026-01-07' },
    ]);
  });

  it('reads a description list of titles', async () => {
    const host = await fixture(
      html`<div>
        <dl>
          <dt><a href="/1">甲</a></dt>
          <dd>2026-01-05</dd>
          <dt><a href="/2">乙</a></dt>
          <dd>概述。</dd>
        </dl>
      </div>`,
    );
    expect(items(host).value).to.deep.equal([
      { title: '甲', url: '/1', publishedOn: '2026-01-05' },
      { title: '乙', url: '/2', summary: '概述。' },
    ]);
  });

  it('reads leaders from figures and from labelled cards', async () => {
    const host = await fixture(
      html`<div>
        <figure>
          <img src="a.jpg" alt="张示例" />
          <figcaption>张示例 局长</figcaption>
        </figure>
        <figure>
          <img src="b.jpg" alt="" />
          <figcaption>副局长：李示例</figcaption>
        </figure>
      </div>`,
    );
    expect(leaders(host).value).to.deep.equal([
      { name: '张示例', post: '局长', photo: 'a.jpg' },
      { name: '李示例', post: '副局长', photo: 'b.jpg' },
    ]);
  });

  it('says in which row a value is faulty and keeps every document', async () => {
    const host = await fixture(
      html`<div>
        <table>
          <tr>
            <th>名称</th>
            <th>发布日期</th>
          </tr>
          <tr>
            <td>甲</td>
            <td>2026-13-45</td>
          </tr>
          <tr>
            <td>乙</td>
            <td>2026-01-02</td>
          </tr>
        </table>
      </div>`,
    );
    const { value, problems } = items(host);
    expect(value.map(item => item.title)).to.deep.equal(['甲', '乙']);
    expect(problems[0]).to.include({ row: 1, column: '发布日期', value: '2026-13-45' });
  });

  it('gives nothing for no content and never reads what an element added itself', async () => {
    const host = await fixture(
      html`<div>
        <ul data-sun-output>
          <li><a href="/1">甲</a></li>
        </ul>
        <script type="application/json">
          []
        </script>
      </div>`,
    );
    expect(items(host)).to.deep.equal({ value: [], problems: [] });
  });
});
