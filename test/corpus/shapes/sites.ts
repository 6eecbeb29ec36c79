/** Whole pages as the content systems of public bodies build them, around whatever a column holds. All names are made up. */
import type { Shape } from './frame.js';

/** What stands around a column. */
export interface Around {
  /** Names above the column in the trail, from the home page down. */
  readonly trail?: readonly string[];
  readonly head?: string;
  /** Boxes of the narrow column. */
  readonly side?: string;
  /** Scripts before the end of the body. */
  readonly foot?: string;
}
type Site = (column: string, main: string, around?: Around) => string;

const TITLES = [
  '阳光区示例局召开年度重点工作推进会',
  '阳光区全面启动示例服务提升行动',
  '关于做好示例季节安全生产工作的提示',
  '示例街道组织开展志愿服务活动',
  '阳光区示例大厅延长窗口服务时间',
  '一图读懂阳光区示例改革方案要点',
  '示例局领导带队走访辖区重点企业',
  '阳光区发布示例行业运行情况简报',
];
const DAYS = [
  '2025-11-18',
  '2025-11-02',
  '2025-10-17',
  '2025-09-30',
  '2025-09-12',
  '2025-08-28',
  '2025-08-11',
  '2025-07-29',
];
const title = (at: number) => TITLES[at % TITLES.length] ?? '';
const each = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

/** Links without days, as of a ranking by clicks. */
export const ranking = (count = 6) =>
  each(
    count,
    at =>
      `<li><em>${String(at + 1)}</em><a href="/xwzx/r${String(at)}.html" title="${title(at)}">${title(at)}</a></li>`,
  );
/** Links with their days. */
export const dated = (count = 6, tag = 'span') =>
  each(
    count,
    at =>
      `<li><a href="/xwzx/d${String(at)}.html" target="_blank">${title(at)}</a><${tag}>${DAYS[at % DAYS.length] ?? ''}</${tag}></li>`,
  );
/** Rows of a table with title and day. */
export const rows = (count = 6) =>
  each(
    count,
    at =>
      `<tr><td>${String(at + 1)}</td><td><a href="/xxgk/w${String(at)}.html">${title(at)}</a></td><td>${DAYS[at % DAYS.length] ?? ''}</td></tr>`,
  );
/** Names of columns, each a link. */
export const menu = (names: readonly string[]) =>
  names.map((name, at) => `<li><a href="/lm/${String(at)}/">${name}</a></li>`).join('');
/** A box of the narrow column. */
export const box = (name: string, lines: string, kind = 'box') =>
  `<div class="${kind}"><div class="${kind}_t"><h3>${name}</h3><a class="more" href="/more/">更多&gt;&gt;</a></div><ul class="${kind}_ul">${lines}</ul></div>`;

const PARTS = ['通知公告', '政策文件', '政策解读', '规划计划', '财政信息', '人事信息'];
const NAV = menu(['首页', '走进阳光', '新闻中心', '政务公开', '办事服务', '互动交流']);
const FRIENDS = `<div class="yqlj"><select><option>国家部委网站</option><option>示例部</option><option>样例部</option></select><select><option>省内网站</option><option>示例市</option><option>样例市</option></select></div>`;
const FOOT = `<p><a href="/wzdt/">网站地图</a> | <a href="/lxwm/">联系我们</a> | <a href="/gywm/">关于本站</a></p><p>主办：阳光区示例局　承办：阳光区示例信息中心</p><p>网站标识码：9900000001　示ICP备00000000号　公网安备00000000000000号</p><p>地址：阳光区示例路1号　电话：010-00000000</p>`;
const crumb = (column: string, trail: readonly string[] = ['首页', '政务公开'], by = ' &gt; ') =>
  [...trail.map((name, at) => `<a href="${at === 0 ? '/' : `/c${String(at)}/`}">${name}</a>`), column].join(
    by,
  );
const html = (column: string, body: string, { head = '', foot = '' }: Around = {}, of = '阳光区人民政府') =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${column}-${of}</title><meta name="SiteName" content="${of}"><meta name="SiteIDCode" content="9900000001">${head}</head><body>${body}${foot}</body></html>`;
const metas = (column: string, type: string) =>
  `<meta name="ColumnName" content="${column}"><meta name="ColumnDescription" content="${of(column)}"><meta name="ColumnKeywords" content="${column}"><meta name="ColumnType" content="${type}">`;
const of = (column: string) => `阳光区人民政府网站${column}栏目`;
const layout = (left: string, right: string) =>
  `<style>body{margin:0}.w{width:960px;margin:0 auto;overflow:hidden}${left}{float:left;width:220px}${right}{float:right;width:720px}</style>`;

/** A portal of a government: menu left, column right, both set by a style sheet. */
export const portal: Site = (column, main, around = {}) =>
  html(
    column,
    `<div class="top"><div class="w"><div class="date">2026年3月9日 星期一</div><div class="links"><a href="/wza/">无障碍</a><a href="/fan/">繁体</a><a href="/en/">English</a></div></div></div>
<div class="head w"><a class="logo" href="/"><img src="/images/logo.png" alt="阳光区人民政府"></a><div class="search"><form action="/so/"><input type="text" name="q" placeholder="请输入关键字"><input type="submit" value="搜索"></form></div></div>
<div class="nav"><ul class="w">${NAV}</ul></div>
<div class="w"><div class="wz">您现在的位置：${crumb(column, around.trail)}</div>
<div class="lm_left"><h2>政务公开</h2><ul class="lm_menu">${menu(PARTS)}</ul>${around.side ?? ''}</div>
<div class="lm_right"><div class="lm_tit"><h2>${column}</h2></div>${main}</div></div>
${FRIENDS}<div class="footer">${FOOT}</div>`,
    { ...around, head: `${metas(column, column)}${layout('.lm_left', '.lm_right')}${around.head ?? ''}` },
  );

/** The same with the boxes on the right of the column, and no style sheet. */
export const wide: Site = (column, main, around = {}) =>
  html(
    column,
    `<div id="header"><div class="logo"><img src="/images/banner.jpg" alt=""></div><ul id="menu">${NAV}</ul></div>
<div class="container"><div class="place"><strong>当前位置:</strong>${crumb(column, around.trail, ' > ')}</div>
<div class="pleft"><div class="title"><h1>${column}</h1></div>${main}</div>
<div class="pright">${around.side ?? ''}</div></div>
<div class="footer w960">${FOOT}</div>`,
    around,
    '阳光区示例局',
  );

/** Pages of tables, as server pages of the two-thousands wrote them. */
export const tables: Site = (column, main, around = {}) =>
  html(
    column,
    `<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="980" height="180"></td></tr><tr><td height="32" background="images/nav.gif" align="center"><a href="/">网站首页</a> | <a href="/jg/">机构设置</a> | <a href="/dt/">工作动态</a> | <a href="/gk/">政务公开</a> | <a href="/bs/">网上办事</a></td></tr></table>
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="220" valign="top"><table width="100%"><tr><td height="30" background="images/lt.gif">栏目导航</td></tr>${PARTS.map(name => `<tr><td height="26"><img src="images/dot.gif"> <a href="list.asp?n=${encodeURIComponent(name)}">${name}</a></td></tr>`).join('')}</table>${around.side ?? ''}</td>
<td width="10"></td><td valign="top"><table width="100%"><tr><td height="30" background="images/rt.gif">　您现在的位置：${crumb(column, around.trail, ' &gt;&gt; ')}</td></tr><tr><td height="400" valign="top">${main}</td></tr></table></td></tr></table>
<table width="980" border="0" align="center"><tr><td align="center" height="80">版权所有：阳光区示例局　地址：阳光区示例路1号<br>电话：010-00000000　网站标识码：9900000001</td></tr></table>`,
    around,
    '阳光区示例局',
  );

/** A platform of information disclosure: a long tree of columns, then the chosen one. */
export const disclosure: Site = (column, main, around = {}) =>
  html(
    column,
    `<div class="zfxxgk_header"><a href="/"><img src="/zfxxgk/logo.png" alt="政府信息公开"></a></div>
<div class="zfxxgk_main w"><div class="zfxxgk_left"><div class="zfxxgk_tab"><a href="/zn/">政府信息公开指南</a><a href="/zd/">政府信息公开制度</a><a class="cur" href="/fd/">法定主动公开内容</a><a href="/nb/">政府信息公开年报</a><a href="/ysq/">依申请公开</a></div>
<ul class="zfxxgk_tree">${menu(['机构简介', '领导信息', '内设机构', '法规公文', '规划计划', '财政信息', '行政许可', '行政处罚', '行政强制', '行政收费', '政府采购', '重大项目', '应急管理', '公务员招考', '建议提案'])}</ul></div>
<div class="zfxxgk_right"><div class="zfxxgk_wz">${crumb(column, around.trail ?? ['首页', '政府信息公开', '法定主动公开内容'])}</div><div class="scroll_wrap"><h2 class="zfxxgk_h">${column}</h2>${main}</div></div></div>
<div class="footer">${FOOT}</div>`,
    {
      ...around,
      head: `${metas(column, '政府信息公开')}${layout('.zfxxgk_left', '.zfxxgk_right')}${around.head ?? ''}`,
    },
  );

/** A site of an institution as the systems of schools and hospitals build them. */
export const institution: Site = (column, main, around = {}) =>
  html(
    column,
    `<div class="wp-wrapper wp-header"><div class="wp-inner clearfix"><div class="wp-panel logo-panel" frag="面板1"><a href="/main.htm"><img src="/_upload/logo.png" alt="阳光区示例中心"></a></div></div></div>
<div class="wp-wrapper wp-navi"><div id="wp_nav_w1"><ul class="wp_nav" data-nav-config="{drop_v: 'down'}">${NAV}</ul></div></div>
<div class="wp-wrapper wp-container list-container"><div class="wp-inner clearfix"><div class="wp-column-menu"><div class="column-head" frag="面板86"><h3 class="anchor-title"><span class="Column_Anchor">${around.trail?.at(-1) ?? '信息公开'}</span></h3></div><div class="column-body"><div id="wp_listcolumn_w87"><ul class="wp_listcolumn list-paddingleft-2">${menu(PARTS)}</ul></div></div>${around.side ?? ''}</div>
<div class="wp-column-news"><div class="column-news-box"><div class="list-head"><h2 class="column-title">${column}</h2><div class="column-path"><span class="path-name">当前位置：</span>${crumb(column, around.trail, '<span class="possplit">&nbsp;&nbsp;</span>')}</div></div><div class="column-news-con" frag="面板89"><div class="column-news-list clearfix" frag="窗口89" portletmode="simpleList">${main}</div></div></div></div></div></div>
<div class="wp-wrapper wp-footer"><div class="wp-inner">版权所有 © 阳光区示例中心　地址：阳光区示例路2号　邮编：000000</div></div>`,
    { ...around, head: `${layout('.wp-column-menu', '.wp-column-news')}${around.head ?? ''}` },
    '阳光区示例中心',
  );

/** A trading centre: tabs of trades, a list per kind. */
export const trading: Site = (column, main, around = {}) =>
  html(
    column,
    `<div class="ewb-header"><div class="ewb-container"><img class="ewb-logo" src="/images/logo.png" alt=""></div></div><div class="ewb-nav"><ul class="ewb-nav-items clearfix">${menu(['首页', '交易信息', '交易公开', '服务指南', '政策法规', '信用信息'])}</ul></div>
<div class="ewb-container ewb-main"><div class="ewb-location"><span>当前位置：</span>${crumb(column, around.trail ?? ['首页', '交易信息', '工程建设'])}</div><div class="clearfix">
<div class="ewb-left l"><div class="ewb-left-hd">工程建设</div><ul class="ewb-left-bd">${menu(['招标计划', '招标公告', '中标候选人公示', '中标结果公告', '合同公示'])}</ul>${around.side ?? ''}</div>
<div class="ewb-right r"><div class="ewb-right-hd"><span class="ewb-right-tt">${column}</span></div><div class="ewb-right-bd">${main}</div></div></div></div>
<div class="ewb-footer"><div class="ewb-copy">主办单位：阳光区示例交易中心　技术支持：010-00000000</div></div>`,
    { ...around, head: `${layout('.ewb-left', '.ewb-right')}${around.head ?? ''}` },
    '阳光区示例交易中心',
  );

/** Panels of a framework for style sheets, two thirds and one third. */
export const panels: Site = (column, main, around = {}) =>
  html(
    column,
    `<nav class="navbar navbar-default"><div class="container"><a class="navbar-brand" href="/">阳光区</a><ul class="nav navbar-nav">${NAV}</ul></div></nav>
<div class="container bg-white"><ol class="breadcrumb">${[...(around.trail ?? ['首页', '政务公开']), column].map(name => `<li><a href="#">${name}</a></li>`).join('')}</ol><div class="row"><div class="col-md-8"><div class="panel panel-default panel1"><div class="panel-heading panel1-t"><a href="#" class="fontSize18">${column}</a></div><div class="panel-body">${main}</div></div></div>
<div class="col-md-4">${around.side ?? ''}</div></div></div>
<footer class="site-footer"><div class="container">${FOOT}</div></footer>`,
    {
      ...around,
      head: `<style>.container{width:960px;margin:auto;overflow:hidden}.col-md-8{float:left;width:640px}.col-md-4{float:left;width:320px}</style>${around.head ?? ''}`,
    },
  );

/** A page for a telephone. */
export const mobile: Site = (column, main, around = {}) =>
  html(
    column,
    `<div class="wx-header"><div class="clearfix wx-h1"><a href="/wap/" class="wx-logo db lf"><img src="/files/logo1.png"></a></div><div class="wx-sear"><input type="text" placeholder="请输入搜索内容"><button></button></div></div>
<div class="wx-dlm jofry"><div class="wx-dlmtit"><a href="javascript:void(0)">${column}</a></div>${main}</div><div class="mb2-footer"><a href="/">电脑版</a><p>主办：阳光区示例局</p><p>网站标识码：9900000001</p></div><div class="wxhy-float">返回顶部</div>`,
    {
      ...around,
      head: `<meta name="viewport" content="width=device-width, initial-scale=1.0">${metas(column, column)}${around.head ?? ''}`,
    },
  );

/** A page of a council in English. */
export const english = (name: string, main: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${name} - Sample Council</title></head><body><header class="header"><a href="/">Sample Council</a></header><nav><ul><li><a href="/council">Your council</a></li><li><a href="/services">Services</a></li><li><a href="/news">News</a></li></ul></nav><main id="content"><h1>${name}</h1>${main}</main><footer><p>© Sample Council</p><a href="/contact">Contact us</a></footer></body></html>`;

/** Shapes of named pages at one address. */
export const shapesAt = (url: string, pages: Readonly<Record<string, string>>): Shape[] =>
  Object.entries(pages).map(([name, page]) => ({ name, html: page, url: `http://www.example.gov.cn${url}` }));
