/** The kind of a page and its one list, where address or frame mislead. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const line = (day: string, title: string) =>
  `<li><a href="/tz/${day}.html">${title}</a><span class="date">${day}</span></li>`;
const LINES = `<ul>${['2026-03-06', '2026-03-02', '2026-02-26', '2026-02-20', '2026-02-11']
  .map((day, at) => line(day, `关于开展第${String(at + 1)}批示例工作检查的通知`))
  .join('')}</ul>`;

describe('the kind of a page', () => {
  afterEach(closePages);

  it('is told by a query that names an action, though the address is the site’s own', async () => {
    const kindAt = async (query: string) =>
      (await factsOf(`<h2>通知公告</h2>${LINES}`, { url: `http://www.example.gov.cn/index.php${query}` }))
        .kind;
    for (const other of [
      '?m=content&c=index&a=lists&catid=12',
      '?g=Photo&m=Photo&a=index',
      '?m=home&c=login&a=signUp',
      '?r=notice/list',
      '/?mod=list&fid=3',
    ])
      expect(await kindAt(other), other).to.equal('column');
    for (const own of [
      '',
      '?',
      '?m=home&c=index&a=index',
      '?r=site/index',
      '?lang=zh',
      '?m=Home',
      '?g=Portal&m=Index&a=index',
      '?v=20260301',
    ])
      expect(await kindAt(own), own).to.equal('home');
  });

  it('is surely a document where its table has a number, though the system marks it as an article', async () => {
    const kindOf = async (number: string) => {
      const rows = [
        ['信息名称', '关于开展示例活动的通知', '信息索引', 'EX-07-2024-0008'],
        ['生成日期', '2024-06-04', '发文机构', '示例市教育局'],
        ['发文字号', number, '信息类别', '高等教育'],
      ].map(cells => `<tr>${cells.map((cell, at) => `<td>${cell}${at % 2 ? '' : '：'}</td>`).join('')}</tr>`);
      const { kind, kindConfidence } = await factsOf(
        `<!doctype html><html><head><title>关于开展示例活动的通知</title><meta name="ArticleTitle" content="关于开展示例活动的通知"><meta name="PubDate" content="2024-06-13"></head><body><div>当前位置：<a href="/">首页</a> &gt; <a href="/gk/">公开</a></div><table>${rows.join('')}</table><h1>关于开展示例活动的通知</h1><p>发布日期：2024-06-13　来源：示例市教育局</p><div>${'<p>各区教育局：现将示例活动的有关事项通知如下，请认真组织实施。</p>'.repeat(6)}</div></body></html>`,
        { url: 'https://www.example.gov.cn/gk/202406/t20240613_1135.html' },
      );
      return [kind, kindConfidence >= 0.8];
    };
    expect(await kindOf('示教函〔2024〕10号')).to.deep.equal(['document', true]);
    expect(await kindOf('')).to.deep.equal(['document', false]);
  });

  it('is surely the guide to disclosure though it shows its day, names no office, and its trail ends in 正文', async () => {
    const kindOf = async (heading: string) => {
      const { kind, kindConfidence } = await factsOf(
        `<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/zn/">政府信息公开指南</a> &gt; 正文</div><h1>${heading}</h1><div>发布时间：2026-02-11　来源：示例局</div><div>${'<p>公民、法人或者其他组织可以向本机关申请获取主动公开以外的政府信息。</p>'.repeat(6)}</div>`,
        { url: 'https://www.example.gov.cn/zn/t20260211_1135.html' },
      );
      return [kind, kindConfidence >= 0.8];
    };
    expect(await kindOf('政府信息公开指南')).to.deep.equal(['ogiGuide', true]);
    expect(await kindOf('示例局信息公开指南')).to.deep.equal(['ogiGuide', true]);
    expect((await kindOf('示例局修订政府信息公开指南'))[1]).to.equal(false);
  });

  it('is not surely the guide to disclosure where there are only links to the guides of the offices', async () => {
    const kindOf = async (below: string) => {
      const { kind, kindConfidence } = await factsOf(
        `<!doctype html><html><head><title>示例市人民政府-政府信息公开指南</title><meta name="ColumnName" content="政府信息公开指南"><meta name="ColumnType" content="信息公开指南"></head><body><h3><a href="/zn/">政府信息公开指南</a></h3><div><div><span>市政府部门</span></div><ul>${Array.from({ length: 40 }, (_, at) => `<li><a href="/bm/${String(at)}/">市示例${String(at)}局</a></li>`).join('')}</ul></div>${below}</body></html>`,
        { url: 'https://www.example.gov.cn/zn/' },
      );
      return [kind, kindConfidence >= 0.8];
    };
    expect(await kindOf('')).to.deep.equal(['ogiGuide', false]);
    const text =
      '<p>公民、法人或者其他组织可以向本机关申请获取主动公开以外的政府信息，请填写申请表。</p>'.repeat(6);
    expect(await kindOf(`<div>${text}</div>`)).to.deep.equal(['ogiGuide', true]);
  });

  it('is surely one for messages where it is called so and has fields for one, though in no form', async () => {
    const { kind, kindConfidence } = await factsOf(
      '<div><div>首页 &gt; 新闻中心 &gt; 走近示例区</div><h2>投诉建议</h2><p>您也可以拨打诉求热线电话：12345。</p><ul><li><i>*姓名：</i><input></li><li><i>*电话：</i><input></li><li><i>*投诉标题：</i><input></li><li><i>*投诉内容：</i><textarea></textarea></li></ul><span>提交信息</span></div>',
    );
    expect([kind, kindConfidence > 0.8]).to.deep.equal(['interaction', true]);
  });

  it('is that of leaders on the page of one that is called by the post, though it says when it was made', async () => {
    const cv = `张示例，男，汉族，1978年12月出生，大学学历，现任示例市委副书记，市政府市长、党组书记。${'曾在示例大学学习，后在示例县工作。'.repeat(6)}`;
    const pageCalled = async (name: string) =>
      (
        await factsOf(
          `<div><h2>${name}</h2></div><div><div><img src="a.jpg" alt="市长 张示例"></div><div>市长 张示例</div><div><div>主管工作：</div><div>领导市政府全面工作，分管示例局。</div></div></div><div><p>${cv}</p><div>发布时间：2018-11-26</div></div>`,
          { url: 'http://www.example.gov.cn/zj/szzc/' },
        )
      ).kind;
    expect(await pageCalled('市长之窗')).to.equal('roster');
    expect(await pageCalled('一周要闻')).to.equal('article');
  });

  it('is told by the words for a search, in either spelling, that end an address', async () => {
    for (const name of ['search', 'jiansuo', 'sousuo'])
      expect(
        (
          await factsOf('<input name="t"><table id="hits"></table>', {
            url: `https://www.example.gov.cn/zsk/${name}.aspx`,
          })
        ).kind,
        name,
      ).to.equal('search');
  });

  it('is that of a home page where 首页 leads to it and its title says no more, though tabs of lines stand below each other', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) =>
        `<li><a href="/x/${String(at)}.html">某某单位召开会议部署工作</a><span>2025-11-0${String((at % 9) + 1)}</span></li>`,
    );
    const called = async (title: string) => {
      const { kind } = await factsOf(
        `<html><head><title>${title}</title></head><body><ul><li><a href="/site/index/index.html">首页</a></li><li><a href="/site/gk/">公开</a></li></ul><ul>${lines.join('')}</ul></body></html>`,
        { url: 'https://www.example.gov.cn/site/index/index.html' },
      );
      return kind;
    };
    expect(await called('首页')).to.equal('home');
    expect(await called('工作动态')).to.equal('column');
  });

  it('is told by the words for a search of other regions, in its heading and behind the name of the site', async () => {
    const hits = '某某单位召开会议 某某单位印发方案 某某单位公布清单'
      .split(' ')
      .map(
        (title, at) =>
          `<li><h3><a href="/s/${String(at)}.html">${title}</a></h3><span>2025-11-0${String(at + 1)}</span></li>`,
      );
    const called = async (words: string) => {
      const { kind } = await factsOf(
        `<html><head><title>示例政府一站通：${words}</title></head><body><h1>${words}</h1><form><input name="q" value="停车"></form><ol>${hits.join('')}</ol></body></html>`,
        { url: 'https://www.example.gov.cn/s?q=停车' },
      );
      return kind;
    };
    expect(await called('搜寻结果')).to.equal('search');
    expect(await called('搜尋結果')).to.equal('search');
    expect(await called('评选结果')).not.to.equal('search');
  });

  it('is told by the way to a search, and by its name behind other steps', async () => {
    const hits = '某某单位召开会议 某某单位印发方案 某某单位公布清单 某某单位发布通知 某某单位举办活动'
      .split(' ')
      .map(
        (title, at) =>
          `<li><a href="/s/${String(at)}.html">${title}</a><span>2025-11-0${String(at + 1)}</span></li>`,
      );
    const page = (name: string) =>
      factsOf(
        `<div class="pos">当前位置：<a href="/">首页</a> &gt; ${name}</div><form><input name="q" value="停车"></form><ul>${hits.join('')}</ul>`,
        { url: 'https://www.example.gov.cn/search/index.html?q=停车' },
      );
    expect((await page('检索结果')).kind).to.equal('search');
    expect((await page('全文检索')).kind).to.equal('search');
  });

  it('is that of disclosure where its parts stand together, in two lines, as pictures or under the name of a platform', async () => {
    const names = ['指南', '制度', '目录', '年报'];
    const lines = names.map(
      (name, at) =>
        `<li><a href="/t/${String(at)}.html">示例单位印发${name}的通知</a><span>2025-11-0${String(at + 1)}</span></li>`,
    );
    const page = (entry: (name: string) => string, head: string) =>
      factsOf(`${head}<div>${names.map(entry).join('')}</div><ul>${lines.join('')}</ul>`, {
        url: 'https://www.example.gov.cn/zwgk/',
      });
    const broken = (name: string) => `<a href="/${name}/">政府信息公开<br>${name}</a>`;
    const drawn = (name: string) => `<a href="/${name}/"><img src="/1.png" alt="信息公开${name}"></a>`;
    expect((await page(broken, '<h2>信息公开</h2>')).kind).to.equal('ogi');
    expect((await page(drawn, '<h2>信息公开平台</h2>')).kind).to.equal('ogi');
    const named = await factsOf(
      `<html><head><meta name="ColumnName" content="信息公开"></head><body><h2>信息公开</h2><div>${names.map(broken).join('')}</div><ul>${lines.join('')}${lines.join('')}</ul></body></html>`,
      { url: 'https://www.example.gov.cn/zwgk/' },
    );
    expect(named.kind).to.equal('ogi');
    const { heading } = await page(broken, '<h1><a href="/">示例市示例局</a></h1>');
    expect(heading).to.equal(undefined);
  });

  it('of a column is told by its name in tags and title below the heading of the platform, though nothing is in it', async () => {
    const parts = ['指南', '制度', '年报']
      .map(name => `<a href="/${name}/">政府信息公开${name}</a>`)
      .join('');
    const { kind } = await factsOf(
      `<html><head><title>工作要点_示例厅</title><meta name="ColumnName" content="工作要点"></head><body><h1>政府信息公开</h1><div>${parts}</div><div class="gk"><dl><dt>工作要点</dt></dl></div></body></html>`,
    );
    expect(kind).to.equal('column');
  });

  it('is told by the form that asks by what to look, where the page is called after it', async () => {
    const page = (name: string) =>
      factsOf(
        `<div class="path">当前位置：<a href="/">首页</a> &gt; <span>${name}</span></div><form method="post"><p>名称：<input name="a"></p><p>统一社会信用代码：<input name="b"></p><p>登记机关：<input name="c"></p><button>查询</button></form><table><tr><th>名称</th><th>状态</th></tr><tr><td>示例协会</td><td>正常</td></tr></table>`,
        { url: 'http://www.example.gov.cn/reg/orgcx.html' },
      );
    for (const name of ['示例组织查询', '示例组织查询V4.2', '示例证照检索'])
      expect((await page(name)).kind, name).to.equal('search');
    expect((await page('示例组织')).kind).not.to.equal('search');
  });

  it('of a report has its title for a heading, in whatever element, and not a part of it or of its byline', async () => {
    const headings = await Promise.all(
      [
        '<table><tr><td>浏览次数：77</td><td>2026-01-20</td></tr></table>',
        '<table><tr><td>来源：示例局</td><td><b>发布时间：</b><i>（2026-01-20）</i></td></tr></table>',
        '<p>2026-01-20</p><p>内容如下。</p><h2>（六）其他需要报告的事项</h2>',
      ].map(async byline => {
        const { heading, kind } = await factsOf(
          `<title>示例网</title><main><p><strong>示例局政府信息公开工作年度报告（2025年）</strong></p>${byline}<p>${'按照有关规定，现将有关情况报告如下。'.repeat(4)}</p></main>`,
        );
        return [heading, kind];
      }),
    );
    expect(headings).to.deep.equal(
      Array.from({ length: 3 }, () => ['示例局政府信息公开工作年度报告（2025年）', 'annualReport']),
    );
  });

  it('of a text has its title for a heading, and not the way back below it', async () => {
    const { heading } = await factsOf(
      `<div class="info"><div class="info_title"><em>示例市招生政策问答</em><h3>发布时间：2026/01/21</h3></div><p>${'一、示例方案有几部分内容？共有八个部分。'.repeat(6)}</p></div><div class="near"><h1><a href="list_36.html">[ 返回 ]</a></h1></div>`,
    );
    expect(heading).to.equal('示例市招生政策问答');
    const box = await factsOf('<h2><a href="/tz/">更多&gt;&gt;</a>通知公告</h2><p>内容。</p>');
    expect(box.heading).to.equal('通知公告');
  });

  it('a list of one line is a list in whatever box its title and day stand', async () => {
    const { lists, kind } = await factsOf(
      '<div class="zh"><p>通知公告</p></div><div class="lists"><ul><li><div><a href="/tz/1.html" target="_blank">关于召开示例学院第三次代表大会的通知</a><p>2026-02-15</p></div></li></ul></div>',
    );
    expect(lists.map(({ items }) => items.map(({ date, title }) => [date, title]))).to.deep.equal([
      [['2026-02-15', '关于召开示例学院第三次代表大会的通知']],
    ]);
    expect(kind).to.equal('column');
  });

  it('the frame of a page with few words is no strip of page numbers, though it is called page', async () => {
    const { lists } = await factsOf(
      `<div class="page"><div class="crumb"><a href="/">示例协会</a> &gt; 通知</div><ul class="lines">${line('2026-03-06', '关于换届工作的公告')}${line('2026-02-26', '新会员须知')}</ul></div><div class="footer"><a href="/">首页</a></div>`,
    );
    expect(lists.map(({ main, items }) => [main, items.length])).to.deep.equal([[true, 2]]);
  });
});

describe('what stands beside lists', () => {
  afterEach(closePages);
  it('buttons into an interview are no lines of the day on which it was held', async () => {
    const talk = (day: string, words: string) =>
      `<div class="talk"><p><b>访谈主题：</b>示例县就业服务</p><p><b>访谈时间：</b>${day} 15：00</p><p><a href="/ft/">${words}&gt;&gt;</a></p></div>`;
    const { lists } = await factsOf(
      `<div class="box">${talk('2026-02-03', '进入文字实录')}${talk('2026-03-03', '进入直播室')}</div><div><p>正文内容。</p></div>`,
    );
    expect(lists.flatMap(({ items }) => items.map(({ title }) => title))).to.deep.equal([]);
  });

  it('rows of a form hold its fields and no lines', async () => {
    const row = (type: string) =>
      `<div class="form-group"><div class="row"><div class="col"><input type="${type}" name="${type}"></div></div></div>`;
    const { kind, lists } = await factsOf(
      `<h4>示例办公系统</h4><p>请输入用户名和密码登录。</p><form action="/login" method="post">${row('text')}${row('password')}<button>登录</button></form>`,
    );
    expect([kind, lists.length]).to.deep.equal(['other', 0]);
  });
});

describe('the type of a column', () => {
  afterEach(closePages);
  it('is not that of policy where files are offered for download', async () => {
    expect((await factsOf(`<h2>文件下载</h2>${LINES}`)).columnType).to.equal(undefined);
    expect((await factsOf(`<h2>政策文件</h2>${LINES}`)).columnType).to.equal('policy');
  });
});

describe('a day on which something is to happen', () => {
  afterEach(closePages);
  it('is not the day of the page', async () => {
    const { publishedOn } = await factsOf(
      '<h1>示例峡谷漂流景区开放公告</h1><p>示例峡谷漂流兹定于2026年5月1日正式对外开放，欢迎各界朋友前来！</p><p>特此公告！</p><p>示例县文旅局</p>',
    );
    expect(publishedOn).to.equal(undefined);
  });
});
