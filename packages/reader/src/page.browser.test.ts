/** Pairs, people, forms, footer and kind are read from the layouts that sites use. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';
import { readPage } from './read-page.js';

describe('label-value pairs', () => {
  afterEach(closePages);
  const layouts: readonly (readonly [string, string, string])[] = [
    [
      'a table',
      'table',
      '<table><tr><td>索 引 号：</td><td>EX-2021-001</td><td>发文机关：</td><td>示例办公室</td></tr></table>',
    ],
    [
      'a header table',
      'table',
      '<table><tr><th>索引号</th><td>EX-2021-001</td></tr><tr><th>发文机关</th><td>示例办公室</td></tr></table>',
    ],
    [
      'a definition list',
      'dl',
      '<dl><dt>索引号</dt><dd>EX-2021-001</dd><dt>发文机关</dt><dd>示例办公室</dd></dl>',
    ],
    ['running text', 'text', '<p>索引号：EX-2021-001 发文机关：示例办公室</p>'],
    [
      'parts of a line side by side, behind a bare day',
      'text',
      '<p><span>2021-05-06 10：21</span><span>索引号：EX-2021-001</span><span>发文机关：示例办公室</span><span>字号：[ 大 中 小 ]</span><span>打印：本页</span></p>',
    ],
    ['brackets', 'text', '<p>[索引号] EX-2021-001</p><p>【发文机关】示例办公室</p>'],
    [
      'cells with brackets',
      'table',
      '<table><tr><td>[ 索引号 ]</td><td>EX-2021-001</td><td>[ 发文机关 ]</td><td>示例办公室</td></tr></table>',
    ],
    [
      'a grid of divs',
      'grid',
      '<div><div>索引号：</div><div>EX-2021-001</div></div><div><div>发文机关：</div><div>示例办公室</div></div>',
    ],
  ];
  for (const [name, layout, html] of layouts) {
    it(`are read from ${name}`, async () => {
      const { pairs } = await factsOf(html);
      const index = pairs.find(pair => pair.fields.includes('DisclosureItem.indexNumber'));
      const authority = pairs.find(pair => pair.fields.includes('DisclosureItem.issuingAuthority'));
      expect(index).to.include({ value: 'EX-2021-001', layout });
      expect(authority?.value).to.equal('示例办公室');
    });
  }
  it('are read behind a label that is spread, and told as empty where the next of the record follows', async () => {
    const { pairs } = await factsOf(
      '<p>名称：关于印发《示例办法》的通知　　文 号：示政发〔2026〕7号　　主题分类：　索引号：00-1</p><ul><li>发文机关：</li><li>成文日期：2026-03-01</li></ul>',
    );
    expect(pairs.map(({ label, value }) => [label, value])).to.deep.equal([
      ['名称', '关于印发《示例办法》的通知'],
      ['文号', '示政发〔2026〕7号'],
      ['主题分类', ''],
      ['索引号', '00-1'],
      ['发文机关', ''],
      ['成文日期', '2026-03-01'],
    ]);
  });

  it('are read behind a day without a label', async () => {
    const { pairs } = await factsOf(
      '<h1>示例通知</h1><p><span>2024-03-05 09:10</span> <span>来源：示例局</span> <span>编辑：示例</span></p>',
    );
    expect(pairs.find(({ label }) => label === '来源')?.value).to.equal('示例局');
  });
});

describe('a parsed document that no window shows', () => {
  it('counts as shown, except for what is hidden by attribute or style', async () => {
    const parsed = new DOMParser().parseFromString(
      '<title>x</title><h1>关于示例的通知</h1><p>发布时间：2021-03-04</p><p hidden>内部</p><p style="display:none">草稿</p><p>正文在此。</p>',
      'text/html',
    );
    const facts = await readPage(parsed, { url: 'http://www.example.gov.cn/x.html' });
    expect(facts.heading).to.equal('关于示例的通知');
    expect(facts.publishedOn).to.equal('2021-03-04');
    expect(facts.text).to.contain('正文在此').and.not.contain('内部').and.not.contain('草稿');
  });
});

describe('people, forms and footer', () => {
  afterEach(closePages);

  it('people come from tables, pairs and cards', async () => {
    const facts =
      await factsOf(`<h1>领导信息</h1><table><tr><th>姓名</th><th>职务</th><th>分工</th></tr><tr><td>张示例</td><td>局长</td><td>主持全面工作</td></tr></table>
      <ul><li class="leader"><img src="a.jpg" alt="李示例"><p>李示例</p><p>副局长</p></li><li class="leader"><p>纪检组长：王示例</p></li></ul>`);
    const people = facts.people.map(({ name, post }) => [name, post]);
    expect(people).to.deep.include.members([
      ['张示例', '局长'],
      ['李示例', '副局长'],
      ['王示例', '纪检组长'],
    ]);
    expect(facts.people.find(person => person.name === '李示例')?.photo?.alt).to.equal('李示例');
    expect(facts.kind).to.equal('roster');
  });

  it('a request form is told from a search box, its required fields marked', async () => {
    const facts =
      await factsOf(`<form class="search" action="/s"><input name="q" placeholder="请输入关键字"><button>搜索</button></form>
      <h1>政府信息公开申请表</h1><form method="post" action="/apply"><table>
      <tr><td>姓名<span>*</span></td><td><input name="name"></td></tr><tr><td>证件号码</td><td><input name="idno" required></td></tr>
      <tr><td>联系电话</td><td><input name="tel"></td></tr><tr><td>所需信息的内容描述</td><td><textarea name="what"></textarea></td></tr>
      <tr><td>获取信息的方式</td><td><select name="how"><option>邮寄</option></select></td></tr></table><input type="submit" value="提交"></form>`);
    expect(facts.forms.map(form => form.purpose)).to.deep.equal(['search', 'request']);
    expect(facts.forms[1]).to.include({ method: 'post', submits: true });
    expect(facts.forms[1]?.fields.map(field => [field.label, field.required])).to.deep.equal([
      ['姓名', true],
      ['证件号码', true],
      ['联系电话', false],
      ['所需信息的内容描述', false],
      ['获取信息的方式', false],
    ]);
    expect(facts.kind).to.equal('requestForm');
  });

  it('a search box outside of any form is called what it says itself, not what stands in the menu before it', async () => {
    const { forms } = await factsOf(
      '<div><div><div>产城人文</div><div><img src="i.png"><div><input name="mobilesw" placeholder="请输入检索关键词"></div></div></div></div><h1>示例要闻</h1>',
    );
    expect(forms.map(({ purpose }) => purpose)).to.deep.equal(['search']);
    expect(forms[0]?.fields[0]?.label).to.equal('请输入检索关键词');
  });

  it('of the front page of disclosure is told by its name, though its parts stand in a menu', async () => {
    const page = (title: string) =>
      factsOf(
        `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body><div class="zfxxgk_left">${['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'].map(part => `<h3><a href="/${part}/">${part}</a></h3>`).join('')}</div><div class="zfxxgk_right"><div class="tit">最新公开</div><ul>${[1, 2, 3, 4, 5, 6].map(n => `<li><a href="/t${String(n)}.html">关于公布示例事项第${String(n)}号的通知</a><b>2024-05-0${String(n)}</b></li>`).join('')}</ul></div></body></html>`,
      );
    expect((await page('政府信息公开_示例局')).kind).to.equal('ogi');
    expect((await page('规划计划_示例局')).kind).to.equal('column');
  });

  it('of a catalogue is told by its cards, and of a document by the one that it shows', async () => {
    const card = (n: number) =>
      `<li><h3>示例办法${String(n)}</h3><dl><dt>索引号</dt><dd>000000000/2026-0000${String(n)}</dd><dt>文号</dt><dd>示例发〔2026〕${String(n)}号</dd><dt>发文机关</dt><dd>示例局</dd><dt>生成日期</dt><dd>2026-03-0${String(n)}</dd><dt>发布日期</dt><dd>2026-03-1${String(n)}</dd></dl></li>`;
    const kindOf = async (count: number) => {
      const cards = Array.from({ length: count }, (_, at) => card(at + 1)).join('');
      return (await factsOf(`<title>示例</title><main><ol>${cards}</ol></main>`)).kind;
    };
    expect([await kindOf(1), await kindOf(3)]).to.deep.equal(['document', 'column']);
  });

  it('of one leader is told by the name that heads it, below the leaders', async () => {
    const page = (trail: string) =>
      factsOf(
        `<!doctype html><html lang="zh-CN"><head><title>欧阳示例 - 示例局</title><meta name="ArticleTitle" content="欧阳示例"></head><body><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/x/">${trail}</a></div><h1>欧阳示例</h1><p class="zw">局党组书记、局长</p><h3>个人简历</h3><p>欧阳示例，男，汉族，1966年5月生，大学学历。</p><h3>工作分工</h3><p>主持全面工作。</p></body></html>`,
      );
    expect((await page('领导信息')).kind).to.equal('roster');
    expect((await page('身边好人')).kind).to.equal('article');
  });

  it('of one leader is told though the line of a day stands below the name', async () => {
    const { kind } = await factsOf(
      `<!doctype html><html lang="zh-CN"><head><title>李示例_示例局</title><meta name="ArticleTitle" content="李示例"><meta name="PubDate" content="2024-04-09 10:00"></head><body><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/x/">局领导</a></div><h1>李示例</h1><p>发布时间：2024-04-09 10:00</p><p>职务：局党组成员、副局长</p><p>工作简历：男，藏族，1972年9月生，研究生，中共党员，历任示例科科长、办公室主任、副局长等职务，获得过若干表彰，并在示例县挂职锻炼两年。</p><p>分管工作：分管示例一处、示例二处。</p></body></html>`,
      { url: 'http://www.example.gov.cn/jgsz/ldxx/202404/t20240409_9009.html' },
    );
    expect(kind).to.equal('roster');
  });

  it('of one leader is told by the title where a menu of the others stands beside what one does', async () => {
    const page = (name: string) =>
      factsOf(
        `<!doctype html><html lang="zh-CN"><head><title>${name}_示例县人民政府</title><meta name="ArticleTitle" content="${name}"></head><body><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/x/">领导之窗</a> &gt; <a href="/x/f/">副县长</a> &gt; <a href="./">${name}</a></div><dl><dt>县长</dt><dd><a href="../z/">张示例</a></dd><dt>副县长</dt><dd><a href="./">李示例</a></dd><dd><a href="../w/">王示例</a></dd></dl><div><img src="a.jpg" alt=""><h3>李示例</h3><p>县政府党组成员、副县长</p><p><span>工作分工：</span>负责教育、卫生健康、医疗保障等方面工作，分管示例局。</p><h4>个人简历</h4><p>李示例，女，汉族，1978年5月出生，大学学历。</p><h4>领导活动</h4><ul><li><a href="/1.html">李示例调研示例小学开学工作</a><span>2023-09-01</span></li><li><a href="/2.html">李示例召开示例推进会</a><span>2023-08-11</span></li></ul></div></body></html>`,
        { url: 'http://www.example.gov.cn/ldzc/fxz/lsl/202303/t20230310_1009.html' },
      );
    expect((await page('李示例')).kind).to.equal('roster');
    expect((await page('张示例')).kind).to.equal('article');
  });

  it('a page of many boxes is surely a home page only where its address names no single text', async () => {
    const box = (name: string) =>
      `<div class="box"><h2>${name}</h2><ul>${[1, 2, 3, 4, 5].map(at => `<li><a href="/${name}/${String(at)}.html">${name}示例标题第${String(at)}条内容</a></li>`).join('')}</ul></div>`;
    const boxes = ['要闻', '通知', '政策', '解读', '数据', '互动', '服务', '专题', '图片'].map(box).join('');
    const sure = await factsOf(boxes, { url: 'https://www.example.gov.cn/sy/' });
    expect(sure.kind).to.equal('home');
    expect(sure.kindConfidence).to.be.at.least(0.75);
    for (const address of ['/2011/08/24/monument-closes/', '/news/monument-closes-to-repair-crack/']) {
      const unsure = await factsOf(boxes, { url: `https://www.example.gov.cn${address}` });
      expect(unsure.kindConfidence, address).to.be.below(0.75);
    }
  });

  it('a page that declares itself the home page is one, though it shows a list and has the name of a column', async () => {
    const list = [1, 2, 3, 4, 5, 6].map(
      at =>
        `<li><a href="/xw/${String(at)}.html">示例单位第${String(at)}条工作动态标题</a><span>2026-06-0${String(at)}</span></li>`,
    );
    const head = '<meta name="ColumnName" content="首页"><meta name="ColumnType" content="首页">';
    const page = (body: string) =>
      `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
    const declared = await factsOf(page(`<h1>示例市示例局</h1><ul>${list.join('')}</ul>`), {
      url: 'https://www.example.gov.cn/bm/slj/',
    });
    expect(declared.kind).to.equal('home');
    expect(declared.kindConfidence).to.be.at.least(0.8);
    // Some systems stamp every page so: a trail of its own tells the column.
    const stamped = await factsOf(
      page(
        `<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/xw/">工作动态</a></div><ul>${list.join('')}</ul>`,
      ),
      { url: 'https://www.example.gov.cn/xw/' },
    );
    expect(stamped.kind).to.equal('column');
  });

  it('a page to which its own link home leads is one, wherever the address lies', async () => {
    const list = [1, 2, 3, 4, 5].map(
      at =>
        `<li><a href="/jy/${String(at)}.html">示例中心第${String(at)}条工作动态标题</a><span>2020-06-0${String(at)}</span></li>`,
    );
    const kindAt = async (home: string, trail = '') =>
      (
        await factsOf(
          `<ul class="nav"><li><a href="${home}">网站首页</a></li><li><a href="/jy/zwgk/">政务公开</a></li></ul>${trail}<ul>${list.join('')}</ul>`,
          { url: 'http://www.example.gov.cn/jy/' },
        )
      ).kind;
    expect(await kindAt('/jy')).to.equal('home');
    for (const other of ['/', '#', '', '#/sy', '/jy/#/sy', 'javascript:void(0)'])
      expect(await kindAt(other), other).to.equal('column');
    const trail =
      '<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/jy/">交易动态</a></div>';
    expect(await kindAt('/jy/', trail)).to.equal('column');
  });

  it('a home page is published on no day, whatever stands on its cards', async () => {
    const box = (name: string) =>
      `<div><h2>${name}</h2><ul>${[1, 2, 3, 4].map(at => `<li><a href="/${name}/${String(at)}.html">${name}示例标题第${String(at)}条内容</a><i>12-1${String(at)}</i></li>`).join('')}</ul></div>`;
    const card = (day: string) =>
      `<div class="item"><div class="day">${day}</div><div class="title"><a href="/${day}.html">【讲座】示例研究${day}</a><p>题目：示例研究</p><p>报告人：示例</p><p>时间：<span>${day}</span> 下午3:00</p></div></div>`;
    const facts = await factsOf(
      `${['要闻', '通知', '政策', '解读', '数据', '互动', '服务', '专题', '公示', '党建'].map(box).join('')}<div class="row">${['2024-12-16', '2024-12-15', '2024-12-10'].map(card).join('')}</div>`,
      { url: 'http://cs.example.edu.cn/' },
    );
    expect(facts.kind).to.equal('home');
    expect(facts.dates.some(({ role }) => role === 'published')).to.equal(true);
    expect(facts.publishedOn).to.equal(undefined);
  });

  it('identity marks come from the footer', async () => {
    const { footer } =
      await factsOf(`<p>正文</p><div class="footer"><p>主办单位：示例市阳光区政府办公室 网站标识码：1234567890</p>
      <a href="https://beian.miit.gov.cn/">京ICP备12345678号-1</a><a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010102000001">京公网安备 11010102000001号</a>
      <a href="//bszs.conac.cn/sitename?method=show&id=0"><img src="//dcs.conac.cn/image/red.png"></a>
      <a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=1234567891&url=x">网站找错</a><a href="/map.html">网站地图</a></div>`);
    expect(footer.siteCode?.value).to.equal('1234567890');
    expect(footer.icp).to.include({ value: '京ICP备12345678号-1', href: 'https://beian.miit.gov.cn/' });
    expect(footer.police).to.include({ recordCode: '11010102000001' });
    expect(footer.conac?.image).to.equal('red');
    expect(footer.reportError?.siteCode).to.equal('1234567891');
    expect(footer.owner?.value).to.equal('示例市阳光区政府办公室');
    expect(footer.sitemap?.href).to.equal('/map.html');
  });

  it('a trail is found by the name of its box, whatever the name goes on with', async () => {
    const { breadcrumb } = await factsOf(
      '<ul class="breadcrumbtitle"><li><a href="/">首页</a></li><li><span>&gt;</span><a href="./">通知公告</a></li></ul><h1>通知公告</h1>',
    );
    expect(breadcrumb).to.deep.equal(['首页', '通知公告']);
    const ofParts = await factsOf(
      '<div class="bread-mod"><div class="bread"><div class="bread-item"><a href="/">首页</a></div> &gt; <div class="bread-item"><a href="/gw">馆务信息</a></div></div><a href="javascript:history.back(-1)">返回</a></div>',
    );
    expect(ofParts.breadcrumb).to.deep.equal(['首页', '馆务信息']);
    const withTools = await factsOf(
      '<div class="BreadcrumbNav"><div><a href="/">首页</a> &gt; <a href="/gb/">示例公报</a></div><div>字号：<span>默认</span> <span>大</span> | <span>打印</span></div></div><h1>示例公报</h1>',
    );
    expect(withTools.breadcrumb).to.deep.equal(['首页', '示例公报']);
  });

  it('the script of the entry for errors tells its address and the code of the site, drawn or not', async () => {
    const { footer } = await factsOf(
      '<p>正文</p><div class="footer"><script id="_jiucuo_" sitecode="1101050001" src="//www.example.com/exposure/jiucuo.js" type="text/plain"></script></div>',
    );
    expect(footer.reportError).to.equal(undefined);
    expect(footer.reportScript).to.deep.include({
      src: 'http://www.example.com/exposure/jiucuo.js',
      siteCode: '1101050001',
    });
  });

  it('the entry for errors may lead to the platform’s first name', async () => {
    const { footer } = await factsOf(
      '<p>正文</p><div class="footer"><a href="https://zfwzxx.www.gov.cn/check_web/errorInfo/1"><img src="/1.png"></a></div>',
    );
    expect(footer.reportError?.href).to.contain('zfwzxx');
  });

  it('words of the footer are read in their order, from its end, though menus at the side of the window stand behind it', async () => {
    const menu = Array.from({ length: 14 }, (_, at) => `<li>菜单${at}</li>`).join('');
    const lines = '<p>示例县大数据中心</p><p>地址：示例路1号</p><p>京ICP备12345678号</p>';
    const { footer } = await factsOf(`<p>正文一</p>${lines}<ul>${menu}</ul>`);
    expect(footer.text).to.match(/示例县大数据中心 地址：示例路1号 京ICP备12345678号 .*菜单13$/);
    const links = Array.from({ length: 400 }, (_, at) => `<p><a href="/${at}">友情链接</a></p>`).join('');
    const long = await factsOf(`<p>正文一</p><div class="footer">${links}${lines}</div>`);
    expect(long.footer.text).to.match(/地址：示例路1号 京ICP备12345678号$/);
    expect(long.footer.text).not.to.contain('正文');
  });
});
