/** Feet of pages that lack something, that owe less, or that cannot be seen. */
import { ALL, but, DRAWN, foot, of, owner, page, SCRIPT } from './records-foot.js';
import { at, CODE, CONAC, gov, JIUCUO, plain, type RecordsCase, TEXT } from './records-frame.js';

export const FAULTY_FOOTERS: readonly RecordsCase[] = [
  of('no code', page(foot({ code: '' })), {
    footer: { siteCode: null },
    failed: ['foot.sitecode'],
    notFailed: but('foot.sitecode'),
  }),
  of('no entry for errors', page(foot({ entry: '' })), {
    footer: { reportError: false },
    failed: ['foot.jiucuo'],
    notFailed: but('foot.jiucuo'),
  }),
  of('no mark of government', page(foot({ conac: '' })), {
    footer: { conac: false },
    failed: ['foot.conac'],
    notFailed: but('foot.conac'),
  }),
  of('no map of the site', page(foot({ links: '<p><a href="/lxwm/">联系我们</a></p>' })), {
    footer: { sitemap: false },
    failed: ['foot.sitemap'],
    notFailed: but('foot.sitemap'),
  }),
  of(
    'neither telephone nor address',
    page(
      foot({
        links: '<p><a href="/wzdt/">网站地图</a></p>',
        owner: '<p>主办单位：阳光区人民政府</p>',
        phone: '',
      }),
    ),
    { failed: ['foot.contact'], notFailed: but('foot.contact') },
  ),
  of(
    'the mark of institutions on a government',
    page(foot({ conac: CONAC.replace('red.png', 'blue.png') })),
    { failed: ['foot.conacKind'], notFailed: but('foot.conacKind') },
  ),
  of('entry with the code of another site', page(foot({ entry: JIUCUO.replaceAll(CODE, '9900000002') })), {
    failed: ['foot.sitecodeAgree'],
    notFailed: but('foot.sitecodeAgree'),
  }),
  of(
    'script of the entry with the code of another site',
    page(foot({ entry: SCRIPT.replace(CODE, '9900000002') + DRAWN('9900000002') })),
    { failed: ['foot.sitecodeAgree'], notFailed: but('foot.sitecodeAgree') },
  ),
  of(
    'entry that leads to a retired host',
    page(foot({ entry: JIUCUO.replaceAll('https://zfwzgl.www.gov.cn', 'http://pucha.kaipuyun.cn') })),
    { failed: ['foot.jiucuoOld'], notFailed: but('foot.jiucuoOld') },
  ),
  of(
    'retired entry in a comment, none on the page',
    page(
      foot({
        entry: `<!-- <a href="http://121.43.68.40/exposure/jiucuo.html?site_code=${CODE}">网站找错</a> -->`,
      }),
    ),
    { footer: { reportError: false }, failed: ['foot.jiucuo'], notFailed: but('foot.jiucuo') },
  ),
  of(
    'entry that a script of the page fetches from a retired host',
    page(
      foot({
        entry: `<script id="_jiucuo_" sitecode="${CODE}">(function () { if (!window.never) return; var s = document.createElement('script'); s.src = 'https://pucha.kaipuyun.cn/exposure/jiucuo.js'; document.body.appendChild(s); })();</script>`,
      }),
    ),
    { failed: ['foot.jiucuoOld'], notFailed: but('foot.jiucuoOld') },
  ),
  of(
    'no marks, below parts of the text that one picture parts again and again',
    page(foot({ conac: '', entry: '' })).replace(
      '<div class="footer">',
      `${['一', '二', '三'].map(part => `<p>${part}、示例事项</p><p>${TEXT.slice(0, 20)}</p><img src="/images/line.png">`).join('')}<div>`,
    ),
    {
      footer: { conac: false, reportError: false },
      failed: ['foot.conac', 'foot.jiucuo'],
      notFailed: but('foot.conac', 'foot.jiucuo'),
    },
  ),
  of('no number of either filing', page(foot({ icp: '', police: '' })), {
    footer: { icp: null, police: null },
    failed: ['foot.icp', 'foot.police'],
    notFailed: but('foot.icp', 'foot.police'),
  }),
];

const DUTIES = ['foot.sitecode', 'foot.jiucuo', 'foot.conac', 'foot.conacKind', 'foot.sitemap'];
/** Feet of pages that owe less, or cannot be seen. */
export const OTHER_FOOTERS: readonly RecordsCase[] = [
  {
    name: 'a court, which is no administrative organ',
    url: 'https://sunny.example.court.gov.cn/article/2026/03/id/800001.html',
    html: plain('法院要闻', `<h1>示例法院开展开放日活动</h1><p>${TEXT}</p>`, {
      site: '阳光区人民法院',
      foot: '<div class="footer"><p>版权所有：阳光区人民法院　ICP备案号：苏ICP备00000003号</p><p>地址：阳光区示例路9号　电话：0000-12368000</p></div>',
    }).replace(/<meta name="Site[^>]*>/g, ''),
    notFailed: DUTIES,
  },
  {
    name: "a people's congress, which is no administrative organ",
    url: 'https://rd.example.gov.cn/rdyw/202603/t20260302_1801.html',
    html: plain('人大要闻', `<h1>区人大常委会召开会议</h1><p>${TEXT}</p>`, {
      site: '阳光区人大',
      foot: '<div class="footer"><p>主办：阳光区人民代表大会常务委员会</p><p>苏ICP备00000004号　地址：阳光区示例路1号</p></div>',
    }).replace(/<meta name="Site[^>]*>/g, ''),
    notFailed: DUTIES,
  },
  {
    name: 'a university',
    url: 'https://www.sunny.edu.cn/info/1001/2001.htm',
    html: plain('学校要闻', `<h1>示例大学召开会议</h1><p>${TEXT}</p>`, {
      site: '阳光示例大学',
      foot: `<div class="footer"><p>版权所有 © 阳光示例大学　苏ICP备00000005号</p>${CONAC.replace('red.png', 'blue.png')}</div>`,
    }).replace(/<meta name="Site[^>]*>/g, ''),
    notFailed: DUTIES,
  },
  {
    name: 'a company of the city',
    url: 'https://www.sunnywater.com.cn/news/18.html',
    html: plain('公司新闻', `<h1>公司召开示例会议</h1><p>${TEXT}</p>`, {
      site: '阳光示例水务集团有限公司',
      foot: '<div class="footer"><p>Copyright © 阳光示例水务集团有限公司　苏ICP备00000006号　客服热线：0000-96000</p></div>',
    }).replace(/<meta name="Site[^>]*>/g, ''),
    notFailed: [...DUTIES, 'foot.owner', 'foot.contact'],
  },
  of(
    'foot in a frame from elsewhere',
    page(
      '<iframe src="https://foot.example.invalid/bottom.html" width="100%" height="180" frameborder="0" scrolling="no"></iframe>',
    ),
    { notFailed: ALL },
  ),
  of(
    'foot that a script has yet to write',
    page('<div id="footer"></div><script>window.addEventListener("never", () => {});</script>'),
    { notFailed: ALL },
  ),
  {
    name: 'a window for printing, without head or foot',
    url: at('/print.jsp?id=18001'),
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>打印</title></head><body><div class="print"><a href="javascript:window.print()">打印本页</a><a href="javascript:window.close()">关闭窗口</a></div><h2>关于示例工作的通知</h2><div class="con"><p>${TEXT}</p><p>${TEXT}</p></div></body></html>`,
    notFailed: ALL,
  },
  {
    name: "a bureau's column under the portal of its city",
    url: at('/bm/slj/gzdt/202603/t20260302_1801.html'),
    html: gov(
      '工作动态',
      `<h1>示例局召开会议</h1><p class="info">2026-03-02 来源：区示例局</p><p>${TEXT}</p>`,
      {
        trail: ['首页', '部门频道', '区示例局', '工作动态'],
      },
    ),
    footer: { owner, siteCode: CODE },
    notFailed: ALL,
  },
];
