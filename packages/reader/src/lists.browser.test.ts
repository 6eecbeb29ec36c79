/** Content lists are read in the shapes that sites use; menus are none, and empty, loading and full are told apart. */
import { expect } from '@open-wc/testing';
import type { ListFact } from './facts.js';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const titles = [
  '关于开展示例工作检查的通知',
  '示例区召开年度工作会议',
  '示例服务大厅节假日值班安排',
  '关于示例项目的公示说明',
  '示例窗口服务时间调整的公告',
];
const days = ['2021-05-06', '2021-04-30', '2021-04-12', '2021-03-09', '2021-02-01'];
const rows = (row: (title: string, day: string, at: number) => string) =>
  titles.map((title, at) => row(title, days[at] ?? '', at)).join('');
const main = (lists: readonly ListFact[]) => lists.find(list => list.main);

describe('lists', () => {
  afterEach(closePages);

  const shapes: readonly (readonly [string, string])[] = [
    [
      'date after the link',
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'date before the link',
      `<ul>${rows((t, d, n) => `<li><span>${d}</span><a href="${n}.html">${t}</a></li>`)}</ul>`,
    ],
    [
      'date in the link',
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}<em>[${d}]</em></a></li>`)}</ul>`,
    ],
    [
      'table rows',
      `<table><tr><th>序号</th><th>标题</th><th>发布时间</th></tr>${rows((t, d, n) => `<tr><td>${n}</td><td><a href="${n}.html">${t}</a></td><td>${d}</td></tr>`)}</table>`,
    ],
    [
      'cells named after the room above them',
      `<table><tr><td class="top20"><table>${rows((t, d, n) => `<tr><td class="top20_text">${d} | </td><td><a href="${n}.html">${t}</a></td></tr>`)}</table></td></tr></table>`,
    ],
    [
      'dt and dd in turn',
      `<dl>${rows((t, d, n) => `<dt><a href="${n}.html">${t}</a></dt><dd>${d.replace('-', '年').replace('-', '月')}日</dd>`)}</dl>`,
    ],
    ['lines with br', `<div>${rows((t, d, n) => `<a href="${n}.html">${t}</a> (${d})<br>`)}</div>`],
    [
      'cards with label and more',
      `<div>${rows((t, d, n) => `<div class="card"><h3><a href="${n}.html">${t}</a></h3><p>这里是摘要文字。</p><p><span>发布时间：${d}</span> <a href="${n}.html">查看详情</a></p></div>`)}</div>`,
    ],
    [
      'day above month',
      `<ul>${rows((t, d, n) => `<li><div class="d"><b>${d.slice(8)}</b><i>${d.slice(0, 7)}</i></div><a href="${n}.html">${t}</a></li>`)}</ul>`,
    ],
    [
      'date said five times',
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a>${`<span>${d}</span>`.repeat(5)}</li>`)}</ul>`,
    ],
    [
      'nested broken links',
      `<ul>${rows((t, d, n) => `<li><a href="#"><a href="${n}.html">${t}</a></a><span>${d}</span></li>`)}</ul>`,
    ],
    [
      'groups of three',
      `<div><ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a><span>${d}</span></li>${n === 2 ? '</ul><ul>' : ''}`)}</ul></div>`,
    ],
  ];
  for (const [name, html] of shapes) {
    it(`are read with ${name}`, async () => {
      const facts = await factsOf(
        `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li></ul></div><div class="main">${html}<div class="page">共5条 1/1页</div></div>`,
      );
      const list = main(facts.lists);
      expect(list?.items.map(item => [item.title, item.date])).to.deep.equal(
        titles.map((title, at) => [title, days[at]]),
      );
      expect(list).to.include({ state: 'filled', empty: false, total: 5, pages: 1 });
      expect(facts.kind).to.equal('column');
    });
  }

  it('take the whole title where the shown one is cut', async () => {
    const facts = await factsOf(
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html" title="${t}全文">${t.slice(0, 6)}...</a><span>${d}</span></li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items[0]?.title).to.equal(`${titles[0] ?? ''}全文`);
  });

  it('take the title out of all that the link tells of the document', async () => {
    const facts = await factsOf(
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html" title="文章标题：${t}全文&#10;作　者：某某&#10;更新时间：2020-1-1 10:00:00">${t.slice(0, 6)}…</a><span>${d}</span></li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items[0]?.title).to.equal(`${titles[0] ?? ''}全文`);
  });

  it('leave days that are part of a name to it', async () => {
    const named = (words: string) =>
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}（2020年1月${n + 1}日${words}）</a><span>[${d.slice(5)}]</span></li>`)}</ul>`;
    for (const words of ['-2月3日', '起实行']) {
      const facts = await factsOf(named(words));
      expect(main(facts.lists)?.items.map(item => [item.title, item.date])).to.deep.equal(
        titles.map((title, at) => [`${title}（2020年1月${at + 1}日${words}）`, undefined]),
      );
    }
  });

  it('of a search have summaries that name days', async () => {
    const facts = await factsOf(
      `<h1>站内搜索</h1>${rows((t, d, n) => `<div class="r"><h3><a href="${n}.html">${t}</a></h3><p>……各地<em>工作</em>安排，2020年12月31日前完成……</p><div>http://www.example.gov.cn/${n}.html <span>发布时间：${d}</span> <a href="#">快照</a></div></div>`)}`,
    );
    expect(facts.lists[0]?.items.map(item => [item.title, item.date])).to.deep.equal(
      titles.map((title, at) => [title, days[at]]),
    );
  });

  it('have their day in boxes where a summary names the days of a meeting', async () => {
    const facts = await factsOf(
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html"><div><h2>${d.slice(8)}</h2><p>${d.slice(0, 7)}</p></div><div><h2>${t}</h2><p>会期安排，出访时间2021.11.1-2021.11.5</p></div></a></li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items.map(item => [item.title, item.date])).to.deep.equal(
      titles.map((title, at) => [title, days[at]]),
    );
  });

  it('have the first day of the time in which one may act', async () => {
    const facts = await factsOf(
      `<h1>民意征集</h1><ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}公开征求意见的通知</a><em>征集时间：${d}至2021-12-10</em></li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items.map(item => item.date)).to.deep.equal(days);
  });

  it('of pictures may say what they show in few words, where further pages follow', async () => {
    const words = [
      '雨雪天坚守岗位',
      '护学岗上的微笑',
      '警营开放日',
      '集中检验日活动',
      '夜间整治',
      '送教下乡',
    ];
    const page = (pager: string) =>
      factsOf(
        `<h1>图片新闻</h1><ul>${words.map((text, at) => `<li><a href="/p/${String(at)}.html"><span><img src="${String(at)}.jpg" alt=""></span><span>${text}</span></a></li>`).join('')}</ul>${pager}`,
      );
    const facts = await page('<div><a>上一页</a><a>1</a><a>2</a><a>下一页</a></div>');
    expect(facts.lists[0]?.items.map(({ title }) => title)).to.deep.equal(words);
    expect(facts.kind).to.equal('column');
    expect((await page('')).lists).to.deep.equal([]);
  });

  it('without days end before the link to more of them', async () => {
    const facts = await factsOf(
      `<div><h3>工作动态</h3><ul>${rows((t, _, n) => `<li><a href="${n}.html">${t}</a></li>`)}<div class="more"><a href="l.html">更多&gt;&gt;</a></div></ul></div>`,
    );
    expect(facts.lists.map(({ items }) => items.map(item => item.title))).to.deep.equal([titles]);
  });

  it('make a column below a first line drawn large, whose heading is a link', async () => {
    const facts = await factsOf(
      `<div><h2><a href="a.html">关于示例头条新闻的报道</a></h2><p>摘要文字若干。</p><span>2021-05-09</span></div><ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a><span>${d}</span></li>`)}</ul>`,
    );
    expect(facts.kind).to.equal('column');
    expect(main(facts.lists)?.items.map(item => item.title)).to.deep.equal(titles);
  });

  it('keep lines that lack a date', async () => {
    const facts = await factsOf(
      `<ul>${rows((t, d, n) => `<li><a href="${n}.html">${t}</a>${n === 1 ? '' : `<span>${d}</span>`}</li>`)}</ul>`,
    );
    expect(main(facts.lists)?.items.map(item => item.date)).to.deep.equal([
      days[0],
      undefined,
      ...days.slice(2),
    ]);
  });

  it('are found where a script wrote them', async () => {
    const facts = await factsOf(
      `<ul id="l"></ul><script>for (let n = 1; n < 7; n++) document.write('<p><a href="' + n + '.html">由脚本写出的第' + n + '条信息</a> 2021-05-0' + n + '</p>')</script>`,
    );
    expect(facts.lists.filter(list => list.empty)).to.deep.equal([]);
    expect(main(facts.lists)?.items.length).to.equal(6);
  });

  it('are not found in menus and footers', async () => {
    const facts = await factsOf(
      `<nav><ul>${rows((t, _, n) => `<li><a href="${n}">${t}</a></li>`)}</ul></nav><footer><ul>${rows((t, d, n) => `<li><a href="${n}">${t}</a>${d}</li>`)}</ul></footer><p>正文内容。</p>`,
    );
    expect(main(facts.lists)).to.equal(undefined);
  });
});

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
