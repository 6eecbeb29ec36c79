/** Frames of eleven systems that the other sets do not draw: SiteServer, PowerEasy, server forms, layui, easyui, an English edition, a newspaper house's system, JEECMS, SharePoint, Domino, a page for old people. */
import { beside, FOOTS, items, SITE, SITE_TAGS } from './wide-frame.js';
import type { Site } from './whole-sites.js';

const MENU = ['首页', '槐溪概览', '政务动态', '政府信息公开', '便民服务', '互动交流'];
const LEFT = ['部门动态', '乡镇动态', '通知公告', '政策文件', '财政预决算', '人事任免'];
export const shell = (title: string, head: string, body: string, html = ' lang="zh-CN"') =>
  `<!DOCTYPE html><html${html}><head><meta charset="utf-8"><title>${title}</title>${head}<style>.hide,.none{display:none}</style></head><body>${body}</body></html>`;
const place = (trail: readonly string[], by: string) =>
  trail.map((name, i) => `<a href="/ch/${String(i)}.html">${name}</a>`).join(by);

/** A system of web builders in the south: header, sub-navigation, content box. */
export const siteserver: Site = ({
  title,
  main,
  tags = SITE_TAGS,
  trail = ['首页', '政务动态'],
  side = '',
}) =>
  shell(
    `${title}-${SITE}`,
    tags,
    `<div class="wrap_top"><div class="top_l">欢迎访问槐溪县政府网站！今天是2026年3月9日</div><div class="top_r"><a href="/wap/">手机版</a><a href="/old/">长者模式</a></div></div><div class="wrap_head"><a href="/"><img src="/sitefiles/logo.png" alt="${SITE}"></a><form action="/utils/search.html"><input name="word"><input type="submit" value="搜索"></form></div><div class="wrap_nav"><ul>${items(MENU, 'channels')}</ul></div><div class="wrap_main"><div class="subnav"><h2>${trail.at(1) ?? ''}</h2><ul>${items(LEFT, 'channels')}</ul>${side}</div><div class="mainbox"><div class="location">当前位置：${place(trail, ' &gt; ')}</div>${main}</div></div>${FOOTS.paragraphs}`,
  );

/** A system of small bureaus: wrappers, spacing boxes, a tree of nodes. */
export const powereasy: Site = ({
  title,
  main,
  tags = SITE_TAGS,
  trail = ['槐溪县统计局', '统计动态'],
  side = '',
}) =>
  shell(
    title,
    tags,
    `<form name="aspnetForm" method="get" action="Default.aspx" id="aspnetForm"></form><div id="wrap"><div id="head_top"><span id="time">2026-03-09 星期一</span><a href="#" onclick="SetHome()">设为首页</a></div><div id="menu_box"><ul>${items(MENU, 'Category')}</ul></div><div class="c_spacingdiv"></div><div id="main_bg"><div id="main"><div class="main_l"><dl class="node"><dt>栏目导航</dt>${LEFT.map((n, i) => `<dd><a href="/Category_${String(i)}/Index.aspx">${n}</a></dd>`).join('')}</dl>${side}</div><div class="main_r"><div class="r_navigation">您现在的位置：${place(trail, '&nbsp;&gt;&gt;&nbsp;')}</div>${main}</div></div></div></div>${FOOTS.cells}`,
  );

/** A page inside one big form of the server, controls with long names. */
export const webforms: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '信息公开'], side = '' }) =>
  shell(
    title,
    tags,
    `<form method="post" action="./List.aspx?cid=12" id="form1"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTI2"><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><table width="980" align="center" cellspacing="0"><tr><td colspan="2"><img src="images/top.jpg" alt="${SITE}"></td></tr><tr><td colspan="2"><div id="Menu1">${MENU.map((n, i) => `<a class="Menu1_1" href="List.aspx?cid=${String(i)}">${n}</a>`).join('')}</div></td></tr><tr><td width="210" valign="top"><table id="DataList1">${LEFT.map((n, i) => `<tr><td><a id="DataList1_ctl0${String(i)}_HyperLink1" href="List.aspx?cid=1${String(i)}">${n}</a></td></tr>`).join('')}</table>${side}</td><td valign="top"><span id="Label1">当前位置：${place(trail, ' → ')}</span>${main}</td></tr></table></form>${FOOTS.cells}`,
  );

/** Pages in the classes of a library of a single author. */
export const layui: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '资讯'], side }) =>
  shell(
    title,
    tags,
    `<div class="layui-header"><div class="layui-container"><a class="logo" href="/"><img src="/static/logo.png" alt="${SITE}"></a><ul class="layui-nav" lay-filter="">${MENU.map((n, i) => `<li class="layui-nav-item${i === 2 ? ' layui-this' : ''}"><a href="/c/${String(i)}">${n}</a></li>`).join('')}<span class="layui-nav-bar"></span></ul></div></div><div class="layui-container"><span class="layui-breadcrumb">${trail.map(n => `<a href="/c/">${n}</a><span lay-separator="">/</span>`).join('')}</span><div class="layui-row layui-col-space15"><div class="layui-col-md9"><div class="layui-card"><div class="layui-card-body">${main}</div></div></div><div class="layui-col-md3">${side ?? beside('热门文章')}</div></div></div>${FOOTS.spans}`,
  );

/** Panels and grids of a library for business programs. */
export const easyui: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '公示查询'] }) =>
  shell(
    title,
    tags,
    `<div class="panel layout-panel layout-panel-north"><div class="panel-body layout-body"><img src="/img/top.jpg" alt="${SITE}"><div class="menu-bar">${MENU.map((n, i) => `<a href="/m?id=${String(i)}" class="l-btn l-btn-plain"><span class="l-btn-left"><span class="l-btn-text">${n}</span></span></a>`).join('')}</div></div></div><div class="panel layout-panel layout-panel-center"><div class="panel-header"><div class="panel-title">${trail.join(' - ')}</div><div class="panel-tool"></div></div><div class="panel-body layout-body">${main}</div></div>${FOOTS.spans}`,
  );

/** The English edition of the county's site, on a common system of the world. */
export const drupal: Site = ({ title, main, tags = '', trail = ['Home', 'News'], side = '' }) =>
  shell(
    `${title} | Huaixi County`,
    `<meta name="Generator" content="Drupal 7 (http://drupal.org)">${tags}`,
    `<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Skip to main content</a></div><div id="page-wrapper"><header id="header"><a href="/en" id="logo"><img src="/sites/default/files/logo.png" alt="Huaixi County People's Government"></a><nav><ul class="links">${items(['Home', 'News', 'About Huaixi', 'Services', 'Investment', 'Contact'], 'en')}</ul></nav></header><div class="breadcrumb">${trail.map((n, i) => `<a href="/en/${String(i)}">${n}</a>`).join(' » ')}</div><div id="main-content" class="region region-content"><h1 class="title" id="page-title">${title}</h1><div class="tabs"></div>${main}</div><aside class="region region-sidebar-second">${side}</aside><footer class="region region-footer"><p>Sponsored by the Huaixi County People's Government</p><p>Tel: 0000-66778899</p><p>Copyright © 2026 All rights reserved.</p></footer></div>`,
    ' lang="en" dir="ltr"',
  );

/** The system of a maker of newspapers: comments of properties, a column in the middle. */
export const founder: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '要闻'], side }) =>
  shell(
    `${title}--${SITE}`,
    `${tags}<!--enpproperty <articleid>7712</articleid><nodename>要闻</nodename>/enpproperty-->`,
    `<div class="w1000 head2"><div class="fl"><img src="/res/logo.png" alt="${SITE}"></div><div class="fr">2026年03月09日 星期一</div></div><div class="w1000 nav2">${MENU.map((n, i) => `<a href="/node_${String(i)}.htm">${n}</a>`).join('<em>|</em>')}</div><div class="w1000 path">您所在的位置：${place(trail, '&gt;')}</div><div class="w1000 cf"><div class="w680 fl">${main}</div><div class="w300 fr">${side ?? `<div class="hot24"><h4>24小时热门</h4><ol>${items(['梨花节攻略', '夜间门诊怎么挂号', '换乘线路调整'], 'hot')}</ol></div>`}</div></div>${FOOTS.paragraphs}`,
  );

/** A system of a company in Java: blocks with short names, numbers in a box of pages. */
export const jeecms: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '新闻'], side }) =>
  shell(
    `${title}-${SITE}`,
    tags,
    `<div id="header"><div class="userbar"><iframe src="about:blank" title="登录" height="20"></iframe></div><div id="logo"><a href="/"><img src="/r/cms/www/red/img/logo.gif" alt="${SITE}"></a></div><div id="nav"><ul>${items(MENU, 'jee')}</ul></div></div><div class="body"><div class="lp"><div class="dq">当前位置：${place(trail, ' &gt; ')}</div>${main}</div><div class="rp">${side ?? `<div class="r1"><div class="r1t">本周热点</div><ul class="rl">${items(['农机补贴怎么领', '学区划分一图读懂'], 'w')}</ul></div>`}</div></div>${FOOTS.paragraphs}`,
  );

/** A large maker's server for offices: web parts, ribbons, zones. */
export const sharepoint: Site = ({ title, main, tags = SITE_TAGS, trail = ['主页', '公告'], side = '' }) =>
  shell(
    title,
    `<meta name="GENERATOR" content="Microsoft SharePoint">${tags}`,
    `<div id="s4-ribbonrow" class="none"><div id="globalNavBox">浏览 页面 发布</div></div><div id="s4-workspace"><div id="s4-titlerow"><div id="siteIcon"><a href="/"><img src="/_layouts/15/images/logo.png" alt="${SITE}"></a></div><div id="DeltaPlaceHolderSearchArea"><input type="text" value="搜索此网站..." title="搜索..."></div><ul class="root ms-core-listMenu-root">${items(MENU, 'Pages')}</ul></div><div class="s4-breadcrumb">${place(trail, ' &gt; ')}</div><div id="DeltaPlaceHolderMain"><div class="ms-webpart-zone ms-fullWidth"><div class="ms-webpart-chrome">${main}</div></div><div class="ms-webpart-zone">${side}</div></div></div>${FOOTS.columns}`,
  );

/** Views of a database of notes on an old server. */
export const domino: Site = ({ title, main, tags = '', trail = ['首页', '政务公开'] }) =>
  shell(
    title,
    tags,
    `<form action=""><table border="0" width="100%"><tr><td><img src="/web/top.nsf/top.gif" alt="${SITE}"></td></tr><tr><td>${MENU.map((n, i) => `<a href="/web/main.nsf/v${String(i)}?OpenView">${n}</a>`).join(' | ')}</td></tr><tr><td>${trail.join(' --&gt; ')}</td></tr></table>${main}</form>${FOOTS.cells}`,
    '',
  );

/** The edition for old people: big type, few links. */
export const elder: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '资讯'] }) =>
  shell(
    title,
    tags,
    `<div class="oldfix"><button>放大</button><button>缩小</button><button>语音播报</button><button>退出关怀版</button></div><div class="old-head"><img src="/old/logo.png" alt="${SITE}"><p>长者专区</p></div><div class="old-nav">${MENU.slice(
      0,
      4,
    )
      .map((n, i) => `<a href="/old/${String(i)}/">${n}</a>`)
      .join(
        '',
      )}</div><div class="old-bread">${place(trail, ' ＞ ')}</div><div class="old-main">${main}</div>${FOOTS.columns}`,
  );
