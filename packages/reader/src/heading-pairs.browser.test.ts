/** What stands under a label of its own is that label's value, however the label is set off. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const BASIS = '《中华人民共和国示例法》第十二条。';
const PLACE = '示例市阳光区平安路8号。';
const LAYOUTS: Readonly<Record<string, string>> = {
  'headings of sections': `<h3>设定依据</h3><p>${BASIS}</p><h3>办理地点</h3><p>${PLACE}</p>`,
  'numbered lines in bold': `<p><b>二、设定依据</b></p><p>${BASIS}</p><p><b>三、常见问题</b></p><p>无</p><p><b>四、办理地点</b></p><p>${PLACE}</p>`,
  'lines in brackets': `<p>【设定依据】</p><p>${BASIS}</p><p>【办理地点】</p><p>${PLACE}</p>`,
  'rows of one cell': `<table><tr><td>设定依据</td></tr><tr><td><div>${BASIS}</div></td></tr><tr><td>办理地点</td></tr><tr><td><div>${PLACE}</div></td></tr></table>`,
  'panels that are folded': `<div><h4><a href="#a">设定依据</a></h4><div style="display:none"><p>${BASIS}</p></div></div><div><h4><a href="#b">办理地点</a></h4><div style="display:none"><p>${PLACE}</p></div></div>`,
  'lines of one paragraph': `<p>设定依据<br>${BASIS}<br>办理地点<br>${PLACE}</p>`,
  'tabs that name their pane': `<ul class="nav"><li><a href="#b">设定依据</a></li><li><a href="#p">办理地点</a></li></ul><div id="b" style="display:none">${BASIS}</div><div id="p">${PLACE}</div>`,
  'in the line itself, and on': `<p>二、设定依据：${BASIS.slice(0, 12)}</p><p>${BASIS.slice(12)}</p><p>三、适用范围：全区</p><p>四、办理地点：示例市</p><p>阳光区平安路8号。</p>`,
  'in brackets at the beginning of a line': `<p>【设定依据】${BASIS.slice(0, 12)}</p><p>${BASIS.slice(12)}</p><p>【适用范围】全区</p><p>【办理地点】${PLACE}</p>`,
  'a space before the colon': `<div><span>设定依据&nbsp;：</span><div><p>${BASIS}</p></div></div><div><span>办理地点&nbsp;：</span><div><p>${PLACE}</p></div></div>`,
  'like others that the list does not know': `<p><b>设定依据</b></p><p>${BASIS}</p><p><b>常见问题</b></p><p>无</p><p><b>办理地点</b></p><p>${PLACE}</p>`,
  'headings in a cell that lays out the page': `<table><tr><td>网上办事</td><td><h3>设定依据</h3><p>${BASIS}</p><h3>办理地点</h3><p>${PLACE}</p></td></tr></table>`,
  'tabs in the order of their panes': `<ul><li>基本信息</li><li>设定依据</li><li>办理地点</li></ul><div><div>示例证</div><div hidden>${BASIS}</div><div hidden>${PLACE}</div></div>`,
  'tabs in a box of their own': `<div class="hd"><ul><li>基本信息</li><li>设定依据</li><li>办理地点</li></ul></div><div class="bd"><div>示例证</div><div>${BASIS}</div><div>${PLACE}</div></div>`,
  'boxes without a colon': `<div><span>设定依据</span><div>${BASIS}</div></div><div><span>办理地点</span><div>${PLACE}</div></div>`,
};

describe('labels as headings', () => {
  afterEach(closePages);

  for (const [name, html] of Object.entries(LAYOUTS))
    it(`have their value below: ${name}`, async () => {
      const { pairs } = await factsOf(`<h1>示例证核发</h1>${html}`);
      const told = pairs
        .filter(({ layout }) => layout === 'heading')
        .map(({ label, value }) => [label, value.replace(/(?<=》|市) /u, '')]);
      expect(told).to.deep.equal([
        ['设定依据', BASIS],
        ['办理地点', PLACE],
      ]);
    });

  it('are a strip of tabs when they follow each other', async () => {
    const { pairs } = await factsOf(
      `<ul><li>办理材料</li><li>办理流程</li><li>设定依据</li></ul><div><p>本事项由窗口受理，材料见下。</p></div>`,
    );
    expect(pairs).to.deep.equal([]);
  });

  it('of tabs tell a service guide, and the labels of four cells those beside them', async () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    const { kind, pairs } = await factsOf(
      `<h3>示例站审批</h3><table>${row('事项编码', '4000-A', '示例号', '甲')}${row('示例主体', '示例局', '办公时间', '工作日9:00至12:00')}${row('承诺时限', '', '是否收费', '')}</table><ul><li>办理依据</li><li>申请条件</li><li>申报材料</li></ul><div>略</div>`,
    );
    expect(kind).to.equal('guide');
    expect(pairs.map(({ label, value }) => [label, value])).to.deep.include.members([
      ['示例主体', '示例局'],
      ['办公时间', '工作日9:00至12:00'],
    ]);
  });

  it('leave cells beside their value and what goes on behind a foreign heading alone', async () => {
    const { pairs } = await factsOf(
      `<table><tr><td>设定依据</td><td>${BASIS}</td></tr></table><h3>办理地点</h3><p>${PLACE}</p><h3>相关新闻</h3><p>示例局召开会议。</p>`,
    );
    expect(pairs.map(({ value, layout }) => [value, layout])).to.deep.equal([
      [BASIS, 'table'],
      [PLACE, 'heading'],
    ]);
  });

  it('and tables behind tabs are content, whatever the panes are called, and no empty column', async () => {
    const facts = await factsOf(
      `<meta name="ColumnType" content="办事服务"><h1>示例证核发</h1><ul class="tab-hd"><li>基本信息</li><li>办理流程</li></ul><div class="tab-bd"><div class="tab-item"><table><tr><td>事项名称</td><td>示例证核发</td></tr><tr><td>承诺办结时限</td><td>5个工作日</td><td>数量限制</td><td>无</td></tr><tr><td>申请条件</td><td>依法设立的企业</td></tr><tr><td>办理地点</td><td>${PLACE}</td></tr></table></div><div class="tab-item off"><p>申请人提出申请，窗口受理。</p></div></div><style>.off{display:none}</style>`,
    );
    expect(facts.kind).to.equal('guide');
    expect(facts.lists).to.deep.equal([]);
    expect(facts.text).to.contain('窗口受理');
  });

  it('of two things name both', async () => {
    const { pairs } = await factsOf(
      '<p>办公地址和时间：平安路8号，周一至周五9:00-17:00</p><p>咨询电话和投诉电话：0000-5551234</p>',
    );
    expect(
      pairs.map(({ fields }) => fields.filter(field => field.startsWith('ServiceGuide.'))),
    ).to.deep.equal([
      ['ServiceGuide.place', 'ServiceGuide.hours'],
      ['ServiceGuide.phone', 'ServiceGuide.supervisionPhone'],
    ]);
  });

  it('stand behind the number of their row', async () => {
    const { pairs } = await factsOf(
      `<table><tr><td>1</td><td>设定依据</td><td>${BASIS}</td></tr><tr><td>2</td><td>办理地点</td><td>${PLACE}</td></tr></table>`,
    );
    expect(pairs.map(({ label, value }) => [label, value])).to.deep.equal([
      ['设定依据', BASIS],
      ['办理地点', PLACE],
    ]);
  });

  it('that a picture follows have no words further on, and empty ones none of the next', async () => {
    const { pairs } = await factsOf(
      `<div><div><h2>设定依据</h2><p>${BASIS}</p><h2>办理流程</h2><p><img src="/lct.png" alt=""></p></div></div><div><span>办理地点</span><div></div></div><div><span>办理时间</span><div>工作日9:00至17:00</div></div><p>主办单位：示例局</p>`,
    );
    expect(pairs.filter(({ fields }) => fields.length > 0).map(({ label }) => label)).to.deep.equal([
      '设定依据',
      '办理时间',
    ]);
  });

  it('of how to reach an office tell no more than their line', async () => {
    const { pairs } = await factsOf(
      '<p><strong>办公时间：</strong>工作日</p><p><strong>电　话： </strong>0000-1234567</p><p><strong>机关职能</strong></p><p>贯彻执行有关教育工作的方针政策。</p>',
    );
    expect(pairs.map(({ label, value }) => [label, value])).to.deep.include(['电话', '0000-1234567']);
  });

  it('of an address end where the same line tells something else of the office', async () => {
    const { pairs } = await factsOf(
      '<p>地址：示例市示例路1号 电话：0000-1234567 邮编：000000</p><p>办公地址：示例市示例路2号（邮编：000000）联系电话：0000-1234567</p><p>办公时间：周一至周五</p><p>上午：9:00至12:00</p>',
    );
    const places = pairs.filter(({ label }) => /地址|时间/u.test(label));
    expect(places.map(({ value }) => value)).to.deep.equal([
      '示例市示例路1号',
      '示例市示例路2号（邮编：000000）',
      '周一至周五 上午：9:00至12:00',
    ]);
  });

  it('are made of what the office does and what is told of it', async () => {
    const { pairs } = await factsOf(
      '<table><tr><td>1</td><td>需提交资料</td><td>申请表</td></tr><tr><td>2</td><td>窗口工作时间</td><td>工作日</td></tr><tr><td>3</td><td>申请时间</td><td>3月</td></tr></table>',
    );
    expect(pairs.map(({ label, fields }) => [label, ...fields])).to.deep.equal([
      ['需提交资料', 'ServiceGuide.materials'],
      ['窗口工作时间', 'ServiceGuide.hours'],
    ]);
  });
});
