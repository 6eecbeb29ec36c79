/** The foot of pages, in the many ways in which sites write their marks. */
import { ALL, but, DRAWN, foot, of, owner, page, SCRIPT } from './records-foot.js';
import { asp, CODE, FOOT, JIUCUO, type RecordsCase, TEXT } from './records-frame.js';

export const FOOTERS: readonly RecordsCase[] = [
  of('everything in three columns', page(FOOT), {
    footer: {
      siteCode: CODE,
      icp: '苏ICP备00000001号-1',
      police: '苏公网安备32000002000001号',
      owner,
      conac: true,
      reportError: true,
      sitemap: true,
    },
    notFailed: ALL,
  }),
  of('a table without any class around the marks', asp('示例要闻', `<h1>示例局召开会议</h1><p>${TEXT}</p>`), {
    footer: { siteCode: CODE, owner: '阳光区示例局', conac: true, reportError: true, sitemap: true },
    notFailed: ALL,
  }),
  of('entry for errors drawn by its script', page(foot({ entry: SCRIPT + DRAWN() })), {
    footer: { reportError: true },
    notFailed: ALL,
  }),
  of(
    'scripts of both marks that have not run',
    page(
      foot({
        entry: SCRIPT,
        conac:
          '<script src="//dcs.conac.cn/js/10/000/0000/00000000/CA100000000000000000001.js"></script><span id="_ideConac"></span>',
      }),
    ),
    { notFailed: ALL },
  ),
  of(
    'own picture for errors that a script opens',
    page(
      foot({
        entry: `<span id="_span_jiucuo"><img onclick="Link('${CODE}')" src="images/jiucuo.png"></span>`,
      }),
    ),
    { footer: { reportError: true }, notFailed: ALL },
  ),
  of(
    'own picture for errors, known by its text alone, opened by a handler',
    page(
      foot({
        entry: `<img src="/images/zc.png" alt="我为政府网站找错" style="cursor:pointer" onclick="window.open('https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${CODE}')">`,
      }),
    ),
    { footer: { reportError: true }, notFailed: ALL },
  ),
  of(
    'picture with a text inside a link to the own page for errors',
    page(
      foot({ entry: '<a href="/wzjc/" target="_blank"><img src="/images/zc.png" alt="政府网站找错"></a>' }),
    ),
    { footer: { reportError: true }, notFailed: ALL },
  ),
  of(
    'marks drawn by a framework, opened by scripts',
    page(
      `<div class="copyright"><div class="copyrightL"><p><span>主办：阳光区人民政府</span><span>网站标识码：${CODE}</span></p><p><span>苏ICP备00000001号</span><span>苏公网安备 32000002000001号</span><span>网站地图</span></p><p>地址：阳光区示例路1号　电话：0000-12345678</p></div><div class="copyrightR-slogan"><span><span><img id="imgConac" style="max-width:60px;cursor:pointer" src="data:image/png;base64,iVBORw0KGgo=" alt="党政机关"></span></span><span id="_span_jiucuo"><span><img style="cursor:pointer" src="https://zfwzgl.www.gov.cn/exposure/images/jiucuo.png?v=${CODE}" role="imagelink" tabindex="0" aria-label="政府网站找错" alt="政府网站找错"></span></span></div></div>`,
    ),
    { footer: { siteCode: CODE, conac: true, reportError: true, owner }, notFailed: ALL },
  ),
  of('code called 网站标识号', page(foot({ code: `网站标识号：${CODE}` })), {
    footer: { siteCode: CODE },
    notFailed: ALL,
  }),
  of(
    'code called 网站识别码',
    page(foot({ code: `<span style="margin-left:40px">网站识别码:${CODE}</span>` })),
    {
      footer: { siteCode: CODE },
      notFailed: ALL,
    },
  ),
  of('code in the element after its label', page(foot({ code: `<em>网站标识码</em><i>${CODE}</i>` })), {
    footer: { siteCode: CODE },
    notFailed: ALL,
  }),
  of(
    'code in a line of its own below the label',
    page(foot({ code: `</p><ul><li>网站标识码：</li><li>${CODE}</li></ul><p>` })),
    { footer: { siteCode: CODE }, notFailed: ALL },
  ),
  of('code in brackets', page(foot({ code: `政府网站标识码（${CODE}）` })), {
    footer: { siteCode: CODE },
    notFailed: ALL,
  }),
  of(
    'code of a ministry',
    page(
      foot({ code: '政府网站标识码 bm99000001', entry: JIUCUO.replaceAll(CODE, 'bm99000001') }).replaceAll(
        CODE,
        'bm99000001',
      ),
    ).replaceAll(CODE, 'bm99000001'),
    {
      footer: { siteCode: 'bm99000001' },
      notFailed: ALL,
    },
  ),
  of('filing with the police in other words', page(foot({ police: '陇公安网备案 62000002000001号' })), {
    footer: { police: '陇公安网备案62000002000001号' },
  }),
  of('filing with the police after a colon', page(foot({ police: '苏公网安备：32000002000001号' })), {
    footer: { police: '苏公网安备32000002000001号' },
    notFailed: ALL,
  }),
  of(
    'filing with the police called by another name, number in the link too',
    page(
      foot({
        police:
          '<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=32000002000001">公安备案号：32000002000001</a>',
      }),
    ),
    { notFailed: ALL },
  ),
  of('filing with the police one digit short', page(foot({ police: '苏公网安备 3200000200001号' })), {
    failed: ['foot.police'],
    notFailed: but('foot.police'),
  }),
  of('ICP number with spaces and another label', page(foot({ icp: '备案序号：苏 ICP 备 00000001 号' })), {
    footer: { icp: '苏ICP备00000001号' },
    notFailed: ALL,
  }),
  of(
    'ICP number broken over two elements',
    page(
      foot({
        icp: '<span>ICP备案编号：</span><a href="https://beian.miit.gov.cn/">苏ICP备<span>00000001</span>号</a>',
      }),
    ),
    {
      footer: { icp: '苏ICP备00000001号' },
      notFailed: ALL,
    },
  ),
  of(
    'owner before the word',
    page(
      foot({
        owner:
          '<p><span>&nbsp; 阳光区人民政府主办 &nbsp;</span><span>&nbsp; 阳光区示例服务中心承办 &nbsp;</span><span>地址：阳光区示例路1号</span></p>',
      }),
    ),
    { footer: { owner }, notFailed: ALL },
  ),
  of(
    'label of the owner spread with a space',
    page(foot({ owner: '<p>主　办：阳光区人民政府</p><p>地　址：阳光区示例路1号</p>' })),
    {
      footer: { owner },
      notFailed: ALL,
    },
  ),
  of(
    'owner in a link after its label, the maker in the next line',
    page(
      foot({
        owner:
          '<p>主办单位：<a href="/">阳光区人民政府</a><br>承办单位：<a href="/zx/">阳光区示例服务中心</a></p>',
      }),
    ),
    { footer: { owner }, notFailed: ALL },
  ),
  of(
    'owner in an element below its label',
    page(
      foot({
        owner: '<dl><dt>主办单位</dt><dd>阳光区人民政府</dd><dt>地址</dt><dd>阳光区示例路1号</dd></dl>',
      }),
    ),
    { footer: { owner }, notFailed: ALL },
  ),
  of(
    'telephone with a remark before the colon',
    page(
      foot({
        owner: '<p>主办单位：阳光区人民政府</p>',
        phone: '<p>网站联系电话（工作日）：0000-12345678</p>',
      }),
    ),
    { notFailed: ALL },
  ),
  of(
    'map of the site as a picture',
    page(
      foot({
        links:
          '<p><a href="/wzdt/"><img src="/images/dt.png" alt="网站地图"></a><a href="/lxwm/"><img src="/images/lx.png" alt="联系我们"></a></p>',
      }),
    ),
    { notFailed: ALL },
  ),
  of(
    'map of the site in the head, under another name',
    page(foot({ links: '' })).replace(
      '<ul class="main-nav">',
      '<div class="tools"><a href="/dh/">站点导航</a></div><ul class="main-nav">',
    ),
    { notFailed: ALL },
  ),
  of(
    'places that a script of the site fills with the marks',
    page(
      foot({
        conac: `<div class="dzjg j-gov" data-setting="{sitecode:'0'}"></div>`,
        entry: '<span class="tail jiucuo j-jiucuo" data-setting="{sitecode:9900000001}"></span>',
      }),
    ),
    { notFailed: ALL },
  ),
  of(
    'a warning after the copyright, in the place of an owner',
    page(foot({ phone: '<p>阳光区信息中心 版权所有 仿冒必究</p><p>版权所有侵权必究</p>' })),
    { footer: { owner }, notFailed: ALL },
  ),
];
