/** Private data is found wherever a page carries it, and no fact shows it. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

const ID = '110101199003071233';
const PHONE = '13800001111';

describe('private data', () => {
  afterEach(closePages);

  it('finds a name in the words of a cell that lays out the page', async () => {
    const facts = await factsOf(
      `<table><tr><td>&nbsp;</td><td>${'关于发放示例补贴的公示，'.repeat(12)}<p>王小明，家庭住址：阳光区示范路8号院3号楼2单元501室</p></td></tr></table>`,
    );
    expect(facts.privacy.map(({ type, nearName }) => [type, nearName])).to.deep.equal([['address', true]]);
  });

  it('is found in words, hidden parts, comments, attributes, scripts and addresses', async () => {
    const facts = await factsOf(`
      <table><tr><th>姓名</th><th>身份证号</th></tr><tr><td>张示例</td><td>${ID.slice(0, 10)}<b>${ID.slice(10)}</b></td></tr></table>
      <div style="display:none">${ID}</div><!-- 备注：${ID} 请勿公开 -->
      <p data-person="${ID}">x</p><script type="application/json">{"tel":"${PHONE}"}</script>
      <a href="/query?card=${ID}">查询</a>`);
    expect([...new Set(facts.privacy.map(fact => fact.source))].sort()).to.deep.equal([
      'attribute',
      'comment',
      'hidden',
      'json',
      'text',
      'url',
    ]);
    expect(facts.privacy.find(fact => fact.source === 'text')).to.include({ type: 'id18', nearName: true });
  });

  it('stands masked in every fact', async () => {
    const facts = await factsOf(
      `<!doctype html><html><head><title>名单 ${ID}</title><meta name="description" content="${PHONE}">
      <script type="application/ld+json">{"@type":"Person","telephone":${PHONE},"${ID}":"${ID}"}</script></head><body>
      <h1>公示 ${ID}</h1><nav><a href="?p=${PHONE}">${PHONE}</a></nav><p>联系人：张示例，手机：${PHONE}</p>
      <ul><li><a href="a.html?id=${ID}" title="${ID}">${ID} 的公示信息</a><span>2021-01-02</span></li><li><a href="b.html">另一条公示信息 ${PHONE}</a><span>2021-01-03</span></li></ul>
      <table><caption>${ID}</caption><tr><th>姓名</th><th>号码</th></tr><tr><td>张示例</td><td>${PHONE}</td></tr></table>
      <dl><dt>手机</dt><dd>138-0000-1111</dd></dl><img src="x.png?t=${PHONE}" alt="${ID}">
      <form action="/s?k=${ID}"><label>${PHONE}<input name="q${PHONE}"></label></form>
      <div id="u${ID}"><p>${ID}</p></div><iframe src="http://other.example/?id=${ID}"></iframe><footer>电话：${PHONE}</footer></body></html>`,
      { url: `http://www.example.gov.cn/page?id=${ID}&m=%31${PHONE.slice(1)}` },
    );
    const written = JSON.stringify(facts);
    for (const secret of [ID, PHONE]) expect(around(written, secret)).to.equal('');

    expect(written).not.to.contain('138-0000-1111');
    expect(around(written, ID.slice(0, 14))).to.equal('');
    expect(facts.privacy.length).to.be.greaterThan(8);
  });

  it('is official in a directory of contacts, not in a list of those who are paid', async () => {
    const table = (heads: readonly string[], row: readonly string[]) =>
      `<table><tr>${heads.map(head => `<td>${head}</td>`).join('')}</tr><tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr></table>`;
    const claims = async (html: string) =>
      (await factsOf(html)).privacy.map(({ type, official }) => [type, official]);
    expect(await claims(table(['单位', '联系人', '联系电话'], ['示例镇', '李示例', PHONE]))).to.deep.equal([
      ['mobile', true],
    ]);
    expect(
      await claims(table(['户主', '联系人', '联系电话', '补贴金额'], ['李示例', '李示例', PHONE, '320'])),
    ).to.deep.equal([['mobile', false]]);
  });

  it('of somebody who wrote to the office is private although it is called a contact', async () => {
    const facts = await factsOf(`<p>来信人：李大伟</p><p>联系电话：${PHONE}</p><p>来信内容：路灯不亮。</p>`);
    expect(facts.privacy.map(({ official, nearName }) => [official, nearName])).to.deep.equal([
      [false, true],
    ]);
  });

  it('is official in the account of an office, whose name stands in front or in the lines above', async () => {
    const official = async (html: string) =>
      (await factsOf(html)).privacy.map(fact => [fact.type, fact.official]);
    const account = '<p>开户行：示例银行</p><p>账号：6222020200001234562</p>';
    expect(await official(`<p>户名：阳光区财政局</p>${account}`)).to.deep.equal([['bankCard', true]]);
    expect(await official('<p>投标保证金缴至示例银行，账号：6222020200001234562</p>')).to.deep.equal([
      ['bankCard', true],
    ]);
    for (const body of ['示例大学', '阳光区第一幼儿园', '阳光区公安局交通警察大队', '示例街道办事处'])
      expect(await official(`<p>户　名：${body}</p>${account}`), body).to.deep.equal([['bankCard', true]]);
    expect(await official(`${account}<p>收款单位：示例县人民医院</p>`)).to.deep.equal([['bankCard', true]]);
    expect(await official(`<p>王小明，账号：6222020200001234562</p><p>户名：示例县财政局</p>`)).to.deep.equal(
      [['bankCard', false]],
    );
    expect(await official(`<p>户名：王小明</p>${account}`)).to.deep.equal([['bankCard', false]]);
    expect(
      await official('<p>收款单位：阳光区财政局</p><p>开户人：王小明，账号：6222020200001234562</p>'),
    ).to.deep.equal([['bankCard', false]]);
  });

  it('is a telephone of service below the line with whom to turn to', async () => {
    const facts = await factsOf(
      `<table><tr><td><p>联 系 人：王小明</p><p>手机：${PHONE}</p></td></tr></table>`,
    );
    expect(facts.privacy.map(({ official }) => official)).to.deep.equal([true]);
  });

  it('is that of somebody where an identity number stands beside, whatever the name', async () => {
    const facts = await factsOf(`<p>扎西顿珠，身份证号${ID}，手机${PHONE}</p>`);
    expect(facts.privacy.map(({ nearName }) => nearName)).to.deep.equal([true, true]);
  });

  it('is found and masked whole where signs without width part it', async () => {
    const facts = await factsOf(`<p>受助人王小明，手机${PHONE.slice(0, 9)}&#8203;${PHONE.slice(9)}</p>`);
    expect(facts.privacy.map(({ type, confidence }) => [type, confidence])).to.deep.equal([['mobile', 0.95]]);
    expect(facts.text).to.contain('138****1111');
  });

  it('is not claimed for sums of places, whose unit the caption tells', async () => {
    const facts = await factsOf(
      `<p>单位：元</p><table><tr><th>地区</th><th>2024年</th></tr><tr><td>黄陂区</td><td>${PHONE}</td></tr></table>`,
    );
    expect(facts.privacy.filter(({ nearName }) => nearName)).to.deep.equal([]);
  });

  it('is not claimed for social credit codes, index numbers, landlines and dates', async () => {
    const facts = await factsOf(
      '<p>统一社会信用代码：91350100M000100Y43</p><p>索引号：11441700007280420Y/2021-00050</p><p>咨询电话：010-12345678，12345</p><p>2021-01-02 10:20:30</p>',
    );
    expect(facts.privacy).to.deep.equal([]);
  });
});

function around(written: string, secret: string): string {
  const at = written.indexOf(secret);
  return at < 0 ? '' : written.slice(Math.max(0, at - 80), at + 40);
}
