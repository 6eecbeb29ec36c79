/** Frames of ten live kinds of sites as feed readers meet them: static pages of ministries, a province's static lists with records in scripts, the southern platform, a library of grids, portlets in tables, Shanghai's pages, a portal of controls, the central portal, tables of the first web, an application. */
import { beside, FOOTS, items, SITE, SITE_TAGS } from './wide-frame.js';
import { shell } from './wide-sites.js';
import type { Site } from './whole-sites.js';

const MENU = ['首页', '组织机构', '新闻发布', '政务公开', '办事服务', '互动交流', '专题专栏'];
const LEFT = ['领导活动', '工作动态', '通知公告', '政策法规', '政策解读', '人事信息', '统计数据'];
const steps = (trail: readonly string[], by: string) =>
  trail
    .map((name, i) => `<a href="${'../'.repeat(trail.length - i)}" class="CurrChnlCls">${name}</a>`)
    .join(by);
const NOSCRIPT = '<noscript><div>您的浏览器不支持脚本，部分功能无法使用</div></noscript>';

/** Static pages of a ministry: language bar, hot words, three levels of menus. */
export const ministry: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '新闻发布'], side = '' }) =>
  shell(
    `${title}-${SITE}`,
    `${tags}<!--<script src="/images/jquery.js"></script>-->`,
    `<div class="outter_top"><div class="inner"><ul class="fl"><li><a href="/wap/">手机版</a></li><li><a href="javascript:void(0)" id="toolbar" onclick="toolbarLoad()">无障碍浏览</a></li><li>2026年3月9日 星期一</li></ul><ul class="fr"><li><a href="https://www.gov.cn/">中国政府网</a></li><li><a href="/en/">English</a></li></ul></div></div><div class="headerwrap"><a class="logo" href="/"><img src="/images/logo.png" alt="${SITE}"></a><div class="search"><form action="/searchweb/" method="get"><input type="text" name="qt" placeholder="请输入关键字"><button type="submit">搜索</button></form></div><ul class="mainnav">${MENU.map(
      (n, i) =>
        `<li><a href="/c${String(i)}/">${n}</a><dl class="hide">${LEFT.slice(0, 4)
          .map((m, k) => `<dd><a href="/c${String(i)}/${String(k)}/">${m}</a></dd>`)
          .join('')}</dl></li>`,
    ).join(
      '',
    )}</ul></div><div class="innerCen"><div class="mcrumb">当前位置：${steps(trail, '<span>&nbsp;&gt;&nbsp;</span>')}</div><div class="innerCon">${main}</div>${side}</div>${FOOTS.paragraphs}`,
  );

/** A provincial builder's pages: numbered columns, sub-columns at the left, a table around the place. */
export const provincial: Site = ({
  title,
  main,
  tags = SITE_TAGS,
  trail = ['首页', '通知公告'],
  side = '',
}) =>
  shell(
    `${SITE} ${title}`,
    `${tags}<meta name="Maketime" content="2026-03-09 06:12:40"><script>var webid=28;var pathstring='/script/0/';</script>`,
    `<div class="topbox"><div class="bt_header"><div class="w1200"><span id="weather">多云 8~15℃</span><a href="/col/col1/">繁體</a></div></div><div class="bt_logo"><img src="/picture/0/logo.png" alt="${SITE}"></div><div class="bt_nav"><ul>${items(MENU, 'col')}</ul></div></div><div class="w1200 bt-box"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td class="bt-position"><span>您当前的位置：</span>${steps(trail, ' &gt; ')}</td></tr></table><div class="bt-left"><div class="bt-left-tit">${trail.at(-1) ?? ''}</div><ul>${items(LEFT, 'lcol')}</ul>${side}</div><div class="bt-right">${main}</div></div>${FOOTS.columns}`,
  );

/** The southern platform of counties: rem sizes, icons of fonts, a crumb in spans. */
export const southern: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '政务公开'], side = '' }) =>
  shell(
    title,
    `${tags}<meta name="viewport" content="width=device-width, initial-scale=1.0"><script>window.configData={siteId:'000'};</script>`,
    `<div class="header" id="header"><div class="header-content"><div class="header-top"><span class="iconfont icon-weixin"></span><a href="/oldversion/">关怀版</a><a href="/sso">登录</a><a href="/sso/reg">注册</a></div><a href="/" class="logo-a"><img src="/img/logo.png" alt="${SITE}"></a><div class="search-box"><input class="search-keywords" placeholder="请输入搜索内容"><span class="btn-search" tabindex="0">搜索</span></div></div><div class="nav-bar"><ul>${items(MENU, 'gk')}</ul></div></div><div class="container"><div class="position"><span class="iconfont icon-home"></span><span id="navigation">${steps(trail, ' > ')}</span></div>${main}${side}</div>${NOSCRIPT}${FOOTS.spans}`,
  );

/** A library of grids and badges: bars, a well at the side. */
export const grids: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '新闻'], side }) =>
  shell(
    `${title} - ${SITE}`,
    `${tags}<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<nav class="navbar navbar-default"><div class="container"><div class="navbar-header"><button type="button" class="navbar-toggle collapsed"><span class="sr-only">切换导航</span><span class="icon-bar"></span></button><a class="navbar-brand" href="/"><img src="/img/logo.png" alt="${SITE}"></a></div><ul class="nav navbar-nav">${items(MENU, 'b')}</ul></div></nav><div class="container"><ol class="breadcrumb">${trail.map((n, i) => `<li><a href="/b/${String(i)}">${n}</a></li>`).join('')}</ol><div class="row"><div class="col-md-9 col-sm-12">${main}</div><div class="col-md-3 hidden-xs">${side ?? `<div class="panel panel-default"><div class="panel-heading">站点导航</div><div class="list-group">${LEFT.map((n, i) => `<a class="list-group-item" href="/s/${String(i)}">${n}</a>`).join('')}</div></div>`}</div></div></div>${FOOTS.columns}`,
  );

/** Portlets in nested tables: a bank's and the customs' system. */
export const portlets: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '沟通交流'], side = '' }) =>
  shell(
    title,
    tags,
    `<table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td opentype="page"><div class="portlet" pagelet="page"><table width="100%"><tr><td><img src="/images/top.jpg" alt="${SITE}"></td><td align="right"><span class="hui12">2026年3月9日 星期一</span> | <a class="hei12" href="/en/">English</a></td></tr></table></div><div class="portlet"><table width="100%" class="menu"><tr>${MENU.map((n, i) => `<td align="center"><a class="bai14" href="/${String(i)}/index.html">${n}</a></td>`).join('')}</tr></table></div></td></tr></table><table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td width="220" valign="top"><div class="portlet"><table width="100%">${LEFT.map((n, i) => `<tr><td height="28" class="lan12"><a href="/${String(i)}1/index.html" class="hei12">${n}</a></td></tr>`).join('')}</table></div>${side}</td><td valign="top"><table width="100%"><tr><td class="hei12">您的位置：${steps(trail, ' &gt;&gt; ')}</td></tr><tr><td opentype="page"><div class="portlet">${main}</div></td></tr></table></td></tr></table>${FOOTS.cells}`,
  );

/** A big city's pages: marks for people who cannot see, a container of grids, a bar to share. */
export const harbour: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '政务公开'], side = '' }) =>
  shell(
    `${title}_${SITE}`,
    tags,
    `<div class="trout-region" data-trout="header"><div class="container"><a href="/" class="hidden-xs"><img src="/assets/logo.svg" alt="${SITE}"></a><div class="tool"><a href="/eb/">智能机器人</a><a class="trout-link" href="javascript:;">无障碍</a></div><ul class="nav">${items(MENU, 'h')}</ul></div></div><div class="container-fluid"><div class="container pad-bot"><div class="breadcrumb-box"><i class="iconfont">位置</i>${steps(trail, '&nbsp;/&nbsp;')}</div><div class="row"><div class="col-md-2 left-nav"><ul>${items(LEFT, 'lh')}</ul></div><div class="col-md-10 trout-region-list" data-trout="list">${main}${side}</div></div></div></div>${FOOTS.columns}`,
  );

/** A portal of controls: panes with long names inside one form of the server. */
export const panes: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '通知公告'], side = '' }) =>
  shell(
    `${SITE} - ${title}`,
    tags,
    `<form name="Form" method="post" action="/publish/portal0/tab442/" id="Form"><input type="hidden" name="__VIEWSTATE" value="dDwtMTQ"><div id="ess_ctr1_ContentPane" class="top"><img src="/Portals/0/logo.gif" alt="${SITE}"></div><div id="ess_ess_menu" class="menu">${MENU.map((n, i) => `<span class="mi"><a href="/publish/portal0/tab${String(i)}/">${n}</a></span>`).join('')}</div><div class="bread"><span id="ess_essBREADCRUMB_lblBreadCrumb">当前位置：${trail.map((n, i) => `<a class="break" href="/tab${String(i)}/">${n}</a>`).join(' &gt; ')}</span></div><table width="100%"><tr><td id="ess_LeftPane" valign="top" width="200"><ul>${items(LEFT, 'tab')}</ul>${side}</td><td id="ess_ContentPane" valign="top"><div id="ess_ctr4_ContentPane" class="DNNAlignleft">${main}</div></td></tr></table></form>${FOOTS.cells}`,
  );

/** The central portal: tabs of channels, tools at the right edge. */
export const central: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '政策'], side = '' }) =>
  shell(
    `${title}_政策_${SITE}`,
    `${tags}<meta name="lanmu" content="${trail.at(-1) ?? ''}">`,
    `<div class="header pchide"><div class="header_logo"><a href="/" aria-label="${SITE}"></a></div><div class="header_nav">${MENU.map((n, i) => `<a href="/p${String(i)}/">${n}</a>`).join('<span>|</span>')}</div></div><div class="wrap"><div class="BreadcrumbNav">${steps(trail, ' &gt; ')}</div><div class="channel_tab"><span class="noline"><a href="/zhengce/">${trail.at(-1) ?? ''}</a></span></div>${main}${side}</div><div class="share-right none"><a href="#">微博</a><a href="#">微信</a></div>${FOOTS.spans}`,
  );

/** Tables of the first web with pictures of lines, no names. */
export const lined: Site = ({ title, main, tags = '', trail = ['首页', '政务动态'], side = '' }) =>
  shell(
    title,
    tags,
    `<table width="980" border="0" align="center"><tr><td><img src="/global/top.jpg" width="980" alt="${SITE}"></td></tr><tr><td height="30" background="/global/nav.gif" align="center">${MENU.map((n, i) => `<a href="/list.aspx?c=${String(i)}" class="hei">${n}</a>`).join(' | ')}</td></tr></table><table width="980" border="0" align="center"><tr><td width="190" valign="top" id="main21l_main"><table>${LEFT.map((n, i) => `<tr><td class="hei">${n === '' ? '' : `<a href="/list.aspx?l=${String(i)}">${n}</a>`}</td></tr>`).join('')}</table>${side}</td><td valign="top"><table width="100%"><tr><td height="26" background="/global/line02.gif">当前位置：${trail.join(' &gt; ')}</td></tr></table>${main}</td></tr></table>${FOOTS.cells}`,
    '',
  );

/** An application that draws itself: attributes of a framework, empty slots. */
export const drawnByApp: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '公告通知'], side }) =>
  shell(
    title,
    tags,
    `<div ng-app="app" class="ng-scope"><div class="wrapper"><div class="caidan-header"><img src="/res/logo.png" alt="${SITE}"><span class="time-now">2026-03-09</span></div><div class="caidan-nav">${MENU.map((n, i) => `<div class="caidan-item" ng-click="go(${String(i)})"><a href="#/n${String(i)}" class="ng-binding">${n}</a></div>`).join('')}</div><div class="wenzhang-path">当前位置：${trail.map(n => `<span class="ng-binding">${n}</span>`).join('<span> &gt; </span>')}</div><div class="wenzhang-main" ui-view="">${main}</div><div class="wenzhang-side">${side ?? beside('热点新闻')}</div></div></div>${FOOTS.spans}`,
  );
