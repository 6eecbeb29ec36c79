/** Frames of eight more kinds of sites: a gazette, a library of policies, credit publicity, a service hall, a hotline, a library of laws, Hong Kong, Taiwan, a federal office, a British council. */
import { beside, FOOTS, items, SITE, SITE_TAGS } from './wide-frame.js';
import { shell } from './wide-sites.js';
import type { Site } from './whole-sites.js';

/** The gazette of a government: cover, years, issues. */
export const gazette: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '政府公报'] }) =>
  shell(
    `${title}_槐溪县人民政府公报`,
    tags,
    `<div class="gb-top"><img src="/gb/top.png" alt="槐溪县人民政府公报"></div><div class="gb-nav">${trail.map((n, i) => `<a href="/gb/${String(i)}/">${n}</a>`).join(' / ')}</div><div class="gb-body"><div class="gb-l"><img src="/gb/cover.jpg" alt="公报封面"><p>主管：${SITE}</p><p>国内统一刊号：CN00-0000</p><select><option>2026年</option><option>2025年</option><option>2024年</option></select></div><div class="gb-r">${main}</div></div>${FOOTS.paragraphs}`,
  );

/** A library of policies: search, facets at the left, results at the right, drawn by a framework. */
export const library: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '政策文件库'] }) =>
  shell(
    `${title}_政策文件库_${SITE}`,
    tags,
    `<div id="__nuxt"><div id="__layout"><div class="zck"><div class="zck-head"><a href="/"><img src="/_nuxt/img/logo.png" alt="${SITE}"></a><h2>政策文件库</h2><div class="zck-search"><input type="text" placeholder="请输入关键词"><span class="btn">搜索</span></div></div><div class="zck-path">${trail.map(n => `<a href="/zck">${n}</a>`).join('<b>›</b>')}</div><div class="zck-main"><div class="zck-facets"><h5>主题分类</h5><ul>${items(['综合政务', '农业农村', '城乡建设', '市场监管', '教育科技'], 'facet')}</ul><h5>发布年份</h5><ul>${items(['2026', '2025', '2024'], 'year')}</ul></div><div class="zck-results">${main}</div></div></div></div></div>${FOOTS.columns}`,
  );

/** A site of credit: what was licensed and punished, in tables. */
export const credit: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '双公示'] }) =>
  shell(
    `${title}-信用槐溪`,
    tags,
    `<div class="xy-head"><img src="/xy/logo.png" alt="信用中国（安徽槐溪）"><div class="xy-search"><select><option>企业名称</option></select><input placeholder="请输入企业名称或统一社会信用代码"><a href="javascript:;" onclick="query()">查询</a></div></div><div class="xy-nav">${['首页', '信用动态', '双公示', '联合奖惩', '信用修复'].map((n, i) => `<a href="/xy/${String(i)}">${n}</a>`).join('')}</div><div class="xy-pos">所在位置：${trail.map(n => `<a href="/xy/">${n}</a>`).join(' &gt; ')}</div><div class="xy-con">${main}</div>${FOOTS.cells}`,
  );

/** The hall of services on line of a province. */
export const hallOnline: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '办事指南'] }) =>
  shell(
    `${title}-政务服务网`,
    tags,
    `<header class="zw-header"><div class="zw-w"><span class="zw-logo">安徽政务服务网</span><span class="zw-area">槐溪县</span><a href="/login">登录</a><a href="/reg">注册</a></div><nav>${['首页', '个人服务', '法人服务', '好差评', '我的空间'].map((n, i) => `<a href="/zw/${String(i)}">${n}</a>`).join('')}</nav></header><div class="zw-w"><div class="zw-crumb">${trail.map(n => `<span>${n}</span>`).join('<i>/</i>')}</div>${main}</div>${FOOTS.columns}`,
  );

/** The hotline of the citizens and its letters. */
export const hotline: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '互动交流'], side }) =>
  shell(
    `${title}_12345`,
    tags,
    `<div class="hl-top"><a href="/"><img src="/hl/12345.png" alt="12345政务服务便民热线"></a><ul>${items(['我要写信', '信件查询', '办理公示', '常见问题'], 'hl')}</ul></div><div class="hl-path">您的位置：${trail.map(n => `<a href="/hl/">${n}</a>`).join('＞')}</div><div class="hl-box"><div class="hl-main">${main}</div><div class="hl-side">${side ?? '<div class="hl-card"><p>拨打热线</p><b>12345</b></div>'}</div></div>${FOOTS.spans}`,
  );

/** A library of laws and rules. */
export const laws: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '法规规章'] }) =>
  shell(
    `${title}-规章库`,
    tags,
    `<div class="fl-head"><h1>槐溪县行政规范性文件库</h1><form action="/fl/s"><input name="q" placeholder="标题、正文、文号"><button>检索</button></form></div><div class="fl-path">${trail.join(' > ')}</div><div class="fl-main"><ul class="fl-tree">${items(['现行有效', '已修改', '已废止', '已失效'], 'fl')}</ul><div class="fl-con">${main}</div></div>${FOOTS.paragraphs}`,
  );

/** A department of Hong Kong in traditional characters. */
export const hongkong: Site = ({ title, main, tags = '', trail = ['主頁', '新聞及刊物'], side = '' }) =>
  shell(
    `示例署 - ${title}`,
    tags,
    `<a class="skip" href="#content">跳至主要內容</a><div id="blockhead"><img src="/images/brandhk.png" alt="香港品牌形象"><img src="/images/logo_tc.png" alt="示例署"><ul class="lang"><li><a href="/en/">ENG</a></li><li><a href="/sc/">简</a></li></ul></div><ul id="mainmenu">${items(['關於本署', '公共服務', '新聞及刊物', '表格', '聯絡我們'], 'tc')}</ul><div class="path">${trail.map(n => `<a href="/tc/">${n}</a>`).join(' &gt; ')}</div><div id="content">${main}</div>${side}<div id="footer"><ul><li><a href="/tc/notices.html">重要告示</a></li><li><a href="/tc/privacy.html">私隱政策</a></li></ul><p>2026 © 示例署</p><p>覆檢日期：2026年3月8日</p></div>`,
    ' lang="zh-Hant-HK"',
  );

/** An office of Taiwan in the common system of its agencies. */
export const taiwan: Site = ({ title, main, tags = '', trail = ['首頁', '最新消息'], side = '' }) =>
  shell(
    `示例縣政府-${title}`,
    tags,
    `<a href="#center" id="gotocenter" class="sr-only">跳到主要內容區塊</a><header><div class="accesskey"><a href="#U" accesskey="U" title="上方選單連結區">:::</a></div><h1><a href="/"><img src="/images/logo.png" alt="示例縣政府"></a></h1><ul class="megamenu">${items(['機關介紹', '最新消息', '便民服務', '政府資訊公開', '影音專區'], 'tw')}</ul></header><main id="center" class="main"><a href="#C" accesskey="C" title="中央內容區塊">:::</a><div class="path"><ul>${trail.map(n => `<li><a href="/">${n}</a></li>`).join('')}</ul></div>${main}</main>${side}<footer><a href="#Z" accesskey="Z">:::</a><p>地址：示例縣示例市示例路1號　電話：00-12345678</p><p>更新日期：115-03-08　瀏覽人次：120331</p></footer>`,
    ' lang="zh-Hant-TW"',
  );

/** A federal office on the design system of its government. */
export const federal: Site = ({ title, main, tags = '', trail = ['Home', 'Newsroom'], side = '' }) =>
  shell(
    `${title} | Office of Examples`,
    tags,
    `<section class="usa-banner" aria-label="Official website of the United States government"><p>An official website of the United States government</p></section><header class="usa-header"><div class="usa-logo"><a href="/">Office of Examples</a></div><nav class="usa-nav"><ul>${items(['About', 'Newsroom', 'FOIA', 'Contact'], 'us')}</ul></nav></header><nav class="usa-breadcrumb"><ol>${trail.map(n => `<li class="usa-breadcrumb__list-item"><a href="/">${n}</a></li>`).join('')}</ol></nav><main class="grid-container" id="main-content"><div class="tablet:grid-col-9">${main}</div><div class="tablet:grid-col-3">${side}</div></main><footer class="usa-footer"><p>Last reviewed: March 8, 2026</p><a href="/foia">FOIA</a><a href="/privacy">Privacy Policy</a></footer>`,
    ' lang="en"',
  );

/** A council of the United Kingdom on a design system of local government. */
export const council: Site = ({ title, main, tags = '', trail = ['Home', 'News'], side }) =>
  shell(
    `${title} | Exampleton Council`,
    tags,
    `<header class="lgd-header"><a href="/">Exampleton Council</a><button>Menu</button></header><nav class="breadcrumbs"><ol>${trail.map(n => `<li><a href="/">${n}</a></li>`).join('')}</ol></nav><main><div class="lgd-page-title-block"><h1 class="lgd-page-title-block__title">${title}</h1></div>${main}</main><aside>${side ?? beside('Latest', [])}</aside><footer class="lgd-footer"><p>© 2026 Exampleton Council</p><a href="/privacy">Privacy</a><a href="/foi">Freedom of information</a></footer>`,
    ' lang="en-GB"',
  );
