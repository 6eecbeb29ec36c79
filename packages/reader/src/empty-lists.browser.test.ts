/** Empty, loading and full columns are told apart. */
import { expect } from '@open-wc/testing';
import { main, rows } from './list-fixture.test-helper.js';
import { closePages, factsOf } from './page-fixture.test-helper.js';

describe('empty columns', () => {
  afterEach(closePages);
  const column = (content: string) =>
    `<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/gk">政务公开</a> &gt; <a href="">通知公告</a></div><div class="main"><h2>通知公告</h2>${content}</div>`;

  for (const said of ['暂无内容', '共0条记录', '没有找到相关数据', 'Total 0 &nbsp; Current 1/1 Pages']) {
    it(`are found by “${said}”`, async () => {
      const list = main((await factsOf(column(`<ul class="newslist"></ul><div>${said}</div>`))).lists);
      expect(list).to.include({ empty: true, state: 'empty' });
    });
  }

  it('are not claimed where a full list stands beside an empty decoy', async () => {
    const facts = await factsOf(
      column(
        `<ul class="newslist"></ul><div>暂无公告</div><ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a><span>${d}</span></li>`)}</ul>`,
      ),
    );
    expect(facts.lists.some(list => list.empty)).to.equal(false);
    expect(main(facts.lists)?.items.length).to.equal(5);
  });

  it('are not claimed where a frame takes the place of the list', async () => {
    const state = async (inside: string) =>
      main((await factsOf(column(`<div class="main_list">${inside}</div>`))).lists)?.state;
    expect(await state('<iframe></iframe>')).to.equal('loading');
    expect(await state('<p></p>')).to.equal('empty');
  });

  const beside = (name: string) =>
    `<div style="width: 30%"><p>${name}</p><ul>${['国际志愿者日丨示例标题一则', '国际残疾人日丨示例标题二则', '世界儿童日丨示例标题三则', '大学生日丨示例标题第四则', '防灾减灾日丨示例标题五则'].map((title, at) => `<li><a href="/h/${String(at)}.html">${title}</a></li>`).join('')}</ul></div>`;
  const crumb =
    '<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/gk">政务公开</a> &gt; <a href="">通知公告</a></div>';

  for (const [name, width, inside, box, expected] of [
    ['that says so', '70%', '<ul class="list-group"><li>暂无内容</li></ul>', '热点', true],
    ['that is wide and silent', '70%', '<ul class="list-group"></ul>', '部门信息', true],
    ['that is silent below its name', '30%', '<ul class="list-group"></ul>', '热点', true],
    ['but not beside a decoy', '30%', '<ul class="list-group"></ul>', '部门信息', false],
  ] as const)
    it(`are found where undated lines stand beside a column ${name}`, async () => {
      const facts = await factsOf(
        `${crumb}<div class="row"><div style="width: ${width}">${inside}</div>${beside(box)}</div>`,
        { url: 'https://www.example.gov.cn/tzgg/index.html' },
      );
      expect(main(facts.lists)?.empty).to.equal(expected);
    });

  it('are found beside menus in tables and boxes that lead elsewhere', async () => {
    const select = '<select><option>友情链接</option></select>';
    const facts = await factsOf(
      column(
        `<table><tr><td><a href="/a">所介绍</a></td><td><a href="/b">处室介绍</a></td></tr><tr><td><a href="/c">省所介绍</a></td><td><a href="/d">联系我们</a></td></tr></table><ul class="newslist"></ul><div>共0条记录 1/1页 首页 上一页 下一页 尾页</div><form>${select.repeat(4)}</form>`,
      ),
    );
    expect(main(facts.lists)).to.include({ empty: true, state: 'empty' });
  });

  it('are not claimed where the pages count records', async () => {
    const facts = await factsOf(column('<div>共16条记录 1/2页 首页 上一页 下一页 尾页</div>'));
    expect(facts.lists.some(list => list.empty)).to.equal(false);
  });

  it('are not claimed where titles stand in tables broken apart', async () => {
    const card = (title: string) =>
      `<table><tr><td><table><tr><td><a href="javascript:;"><img src="a.jpg" alt="" /></a></td></tr><tr><td><a href="javascript:;">${title}</a></td></tr></table></td></tr></table>`;
    const facts = await factsOf(
      `<table class="news_list"><tbody></tbody></table>${column(card('2020年第三季度居民消费价格预期调查'))}${card('2020年第二季度居民消费价格预期调查')}${card('2020年第一季度居民消费价格预期调查')}`,
    );
    expect(facts.lists.some(list => list.empty)).to.equal(false);
  });

  it('hold no lines that only lead within the page', async () => {
    const terms = [
      'legislative process',
      'constituency',
      'question period',
      'royal assent',
      'select committee',
    ];
    const facts = await factsOf(
      `<h1>Glossary</h1><ul>${terms.map(term => `<li><a href="#${term.replace(' ', '-')}">${term}</a></li>`).join('')}</ul>`,
    );
    expect(facts.lists).to.deep.equal([]);
  });

  it('are not made of numbers of candidates that look like days', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map(
      n =>
        `<tr><td>${String(n)}</td><td>示例某</td><td>2026010${String(n)}</td><td>8${String(n)}.5</td></tr>`,
    );
    const facts = await factsOf(
      `<h1>招聘考试成绩公示</h1><p>发布时间：2026-01-20</p><p>现将成绩予以公示。</p><table><tr><td>序号</td><td>姓名</td><td>准考证号</td><td>成绩</td></tr>${rows.join('')}</table>`,
    );
    expect(facts.lists.flatMap(({ items }) => items.filter(({ date }) => date !== undefined))).to.deep.equal(
      [],
    );
  });

  it('are not claimed while the page is loading', async () => {
    const list = main((await factsOf(column('<ul id="data-list"></ul><p>正在加载中...</p>'))).lists);
    expect(list).to.include({ empty: false, state: 'loading' });
  });

  it('are not claimed where a script will fill the list', async () => {
    const list = main(
      (await factsOf(column('<ul class="list" id="infolist"></ul><script>var target = "infolist";</script>')))
        .lists,
    );
    expect(list?.empty ?? false).to.equal(false);
  });

  it('are not claimed where the lines lie in the list as data, but where there are none', async () => {
    const data = (records: string) =>
      column(
        `<div class="list"><div><script type="text/xml"><datastore><recordset>${records}</recordset></datastore></script></div></div>`,
      );
    const record = '<record><![CDATA[<li><a href="1.html">示例</a><span>2021-05-06</span></li>]]></record>';
    expect(main((await factsOf(data(record))).lists)?.empty ?? false).to.equal(false);
    expect(main((await factsOf(data(''))).lists)?.empty).to.equal(true);
    const pattern = '<div class="list"><script type="text/html"><li>{{title}}</li></script></div>';
    expect(main((await factsOf(column(pattern))).lists)?.empty ?? false).to.equal(false);
  });

  it('are not claimed on an article that happens to say so', async () => {
    const facts = await factsOf(
      `<h1>关于示例工作的说明</h1><p>发布时间：2021-01-01</p><p>${'截至目前，各项工作进展顺利，有关情况将另行通知。'.repeat(20)}</p><p>上一篇：暂无信息</p>`,
    );
    expect(facts.lists.some(list => list.empty)).to.equal(false);
  });
});
