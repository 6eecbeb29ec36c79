/** What the footer says of the site: who it belongs to, and where it is reached. */
import { expect } from '@open-wc/testing';
import { closePages, factsOf } from './page-fixture.test-helper.js';

describe('the footer', () => {
  afterEach(closePages);

  it('a telephone ends before the remark behind it', async () => {
    const { footer } = await factsOf(
      '<h1>示例</h1><footer><p>主办单位：示例区人民政府</p><p>电话：0000-85127013（仅受理网站事宜）</p></footer>',
    );
    expect(footer.contact?.value).to.equal('0000-85127013');
  });

  it('is the footer of a page with little else, where it is boxes of links to other sites', async () => {
    const friends = (host: string) =>
      [...'东西南北中']
        .map(name => `<li><a href="${host}/${name}">示例${name}部门的门户网站</a></li>`)
        .join('');
    const page = (host: string) =>
      factsOf(
        `<div class="where"><a href="../">首页</a>&gt;<a href="./">政府采购</a></div><div class="article"></div><div class="footer"><ul>${friends(host)}${friends(host)}</ul><p>版权所有：示例市公共资源交易中心</p><p>地址：示例市示例路1号，欢迎各界人士来电来信，对本站提出意见和建议，我们将在五个工作日内答复。${'请保存好您的凭证。'.repeat(30)}</p></div>`,
      );
    expect((await page('http://www.other.gov.cn')).lists).to.deep.equal([]);
    expect((await page('http://www.example.gov.cn')).lists.length).to.be.greaterThan(0);
  });

  it('may be called after the site', async () => {
    const { footer } = await factsOf(
      `<h1>示例</h1><div class="footer-site"><ul><li><p><span>联系地址：示例市行政中心</span></p></li></ul></div><div class="mobile">${'<p>示例市召开大会，部署下一步工作。</p>'.repeat(60)}</div><div class="footer"><p>京ICP备12345678号</p></div>`,
    );
    expect(footer.text).to.include('联系地址：示例市行政中心');
  });

  it('two owners are read where the word stands behind their names', async () => {
    const { footer } = await factsOf(
      '<p>正文</p><div class="footer"><p>中共示例市委、示例市人民政府主办</p><p>京ICP备12345678号</p></div>',
    );
    expect(footer.owner?.value).to.equal('中共示例市委、示例市人民政府');
  });

  it('the owner is read beside other words, however close they stand', async () => {
    for (const line of [
      '示例市教育局 主办 技术支持：示例科技有限公司',
      '<span>示例市教育局主办</span><span>联系我们：0000-12345678</span>',
      '<span>示例市教育局 主办</span><span>电　话：0000-12345678</span>',
      '<span>示例市教育局主办</span><span>单位地址：示例市示例路1号</span>',
      '<span>主办：示例市教育局</span><span>E-mail：a@example.gov.cn</span>',
      '主办单位：示例市教育局，联系方式：0000-12345678',
      '<span>主办单位：示例市教育局</span><span>政府网站标识码：1100000001</span>',
      '<span>主办单位：示例市教育局</span><span>办公电话：0000-12345678</span>',
      '<span>主办单位：示例市教育局</span><span>网站维护电话：0000-12345678</span>',
      '<table><tr><td>主办单位：</td><td>示例市教育局</td></tr></table>',
      '<dl><dt>主办单位</dt><dd>示例市教育局</dd></dl><p>版权所有 未经许可 不得转载</p>',
    ]) {
      const { footer } = await factsOf(
        `<p>正文</p><div class="footer">${line}<p>京ICP备12345678号</p></div>`,
      );
      expect(footer.owner?.value, line).to.equal('示例市教育局');
    }
  });

  it('lines that are links, where nothing marks the footer, are no list', async () => {
    const { lists } = await factsOf(
      '<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/a/">政策解读</a></div><h2>政策解读</h2><ul class="list"><li></li></ul><table><tr><td><p><a href="/">主办单位：示例市示例单位办公室</a></p><p><a href="/a">网站备案号：京ICP备12345678号-1</a></p><p><a href="/b">京公网安备 11010500000001号</a></p></td></tr></table>',
    );
    expect(lists.flatMap(({ items }) => items)).to.deep.equal([]);
  });

  it('a code stands in the cell behind its label', async () => {
    const { footer } = await factsOf(
      '<p>正文</p><div class="footer"><table><tr><td>网站标识码：</td><td>1100000001</td></tr></table></div>',
    );
    expect(footer.siteCode?.value).to.equal('1100000001');
  });

  it('the owner is who hosts the site, and not who runs it or claims its rights below', async () => {
    const { footer } = await factsOf(
      '<p>正文</p><div class="footer"><p>主办单位：示例市教育委员会</p><p>承办单位：示例市数字教育中心</p><p>版权所有：示例科技有限公司</p></div>',
    );
    expect(footer.owner?.value).to.equal('示例市教育委员会');
    const told = await factsOf(
      '<h1>示例展览</h1><p>展览由示例协会主办，示例学校承办的书画作品将展至月底。</p><div class="footer"><p>版权所有：示例市教育委员会</p></div>',
    );
    expect(told.footer.owner?.value).to.equal('示例市教育委员会');
    const dated = await factsOf(
      '<p>正文</p><div class="footer"><p>版权所有 2011 示例省交通管理局<br>京ICP备12345678号</p></div>',
    );
    expect(dated.footer.owner?.value).to.equal('示例省交通管理局');
    const sentence = await factsOf(
      '<h1>示例大赛</h1><p>大赛由示例协会与示例中心主办，自5月17日在示例学校开启首场选拔。</p>',
    );
    expect(sentence.footer.owner?.value ?? '').not.to.match(/^，/u);
  });
});
