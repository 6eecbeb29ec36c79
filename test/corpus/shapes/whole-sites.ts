/** Frames of eight content systems around a whole page: header, menus, banners, trails, side lists, share bars, footers. */
import { entries, FEET, SITE, SITE_TAGS, sideList, trailOf } from './whole-frame.js';

/** What goes into a frame. */
export interface Inside {
  /** For the title of the window. */
  readonly title: string;
  readonly main: string;
  /** Tags of the head; those of the site by default. */
  readonly tags?: string;
  readonly trail?: readonly string[];
  readonly side?: string;
}
export type Site = (inside: Inside) => string;

const NAV = ['首页', '走进示例', '新闻中心', '政府信息公开', '政务服务', '互动交流', '专题专栏'];
const LEFT = ['区情概况', '政府领导', '机构职能', '政策文件', '通知公告', '财政信息'];
const shell = (title: string, tags: string, body: string, lang = ' lang="zh-CN"') =>
  `<!DOCTYPE html>\n<html${lang}><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">\n<title>${title}</title>\n${tags}\n<style>.hide,.none,.drop{display:none}</style></head>\n<body>${body}</body></html>`;

/** Static pages with a drop-down menu, weather, today's day, a search box, a left menu. */
export const trs: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '新闻中心'], side = '' }) =>
  shell(
    `${title}_${SITE}`,
    tags,
    `<div class="top_bar"><div class="w1200"><span id="time">今天是 2026年3月9日 星期一</span><iframe src="about:blank" title="天气" width="200" height="20"></iframe><a href="/wza/">无障碍</a><a href="/en/">English</a><a href="https://www.gov.cn/">中国政府网</a></div></div>
<div class="header"><a class="logo" href="/"><img src="/images/logo.png" alt="${SITE}"></a><form name="search" action="/s" method="get"><input name="qt" type="text" placeholder="请输入您要搜索的内容"><button type="submit">搜索</button><p>热词：<a href="/s?qt=gjj">公积金</a><a href="/s?qt=sb">社保</a></p></form></div>
<div class="nav"><ul>${NAV.map((name, i) => `<li><a href="/lm${String(i)}/">${name}</a><div class="drop"><a href="/lm${String(i)}/a/">本级动态</a><a href="/lm${String(i)}/b/">部门动态</a></div></li>`).join('')}</ul></div>
<div class="w1200 clearfix"><div class="dqwz">当前位置：${trailOf(trail)}</div>
<div class="fl left_menu"><h2>${trail.at(1) ?? ''}</h2><ul>${entries(LEFT)}</ul>${side}</div>
<div class="fr right_con">${main}</div></div>${FEET.rows}`,
  );

/** Tables around everything, font tags, a marquee, counters. */
export const asp: Site = ({ title, main, tags = '', trail = ['网站首页', '工作动态'], side = '' }) =>
  shell(
    `${title}-沅陵市示例区商务局`,
    tags,
    `<table width="1002" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF"><tr><td colspan="2"><img src="images/banner.jpg" width="1002" height="180"></td></tr>
<tr><td height="32" background="images/nav_bg.gif" align="center">${NAV.map((name, i) => `<a href="list.asp?id=${String(i)}"><font color="#FFFFFF"><b>${name}</b></font></a>`).join('&nbsp;┊&nbsp;')}</td></tr>
<tr><td height="26"><table width="100%"><tr><td width="30%"><script>var d=1;</script>2026年3月9日 星期一</td><td><marquee scrollamount="3">热烈欢迎访问沅陵市示例区商务局网站！</marquee></td><td align="right"><form action="so.asp"><input name="key" size="12"><input type="submit" value="站内搜索"></form></td></tr></table></td></tr></table>
<table width="1002" border="0" align="center" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF"><tr><td width="220" valign="top"><table width="100%"><tr><td class="lm" height="30"><b>栏目导航</b></td></tr>${LEFT.map((name, i) => `<tr><td height="26">·<a href="list.asp?c=${String(i)}">${name}</a></td></tr>`).join('')}</table>${side}</td>
<td width="10"></td><td valign="top"><table width="100%"><tr><td height="28" background="images/wz.gif">&nbsp;您现在的位置：${trailOf(trail, ' &gt;&gt; ')}</td></tr><tr><td valign="top">${main}</td></tr></table></td></tr></table>${FEET.old}`,
    '',
  );

/** A university-bred system: a form around the middle, names with numbers, scripts of its own for clicks. */
export const vsb: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '政务动态'] }) =>
  shell(
    `${title}-${SITE}`,
    `${tags}<meta name="pageType" content="3"><!--Announced by Visual SiteBuilder 9--><script>var _jsq_=1;</script>`,
    `<div class="top1"><div class="wrap"><div class="logo"><a href="../../index.htm"><img src="../../images/logo.png" border="0" alt=""></a></div><div class="sousuo"><form action="../../ssjgy.jsp?wbtreeid=1001" method="post" id="au1a" name="au1a"><input type="hidden" id="lucenenewssearchkey" name="lucenenewssearchkey" value=""><input name="showkeycode" id="showkeycode" placeholder="搜索"><input type="image" src="../../images/ss.png" alt="搜索"></form></div></div></div>
<div class="menu"><ul>${entries(NAV, 'm')}</ul></div><div class="ny_banner"><div class="bd"><ul><li><a href="/zt/1.htm"><img src="/images/b1.jpg" alt="奋进新征程"></a></li><li><a href="/zt/2.htm"><img src="/images/b2.jpg" alt="优化营商环境"></a></li></ul></div><div class="hd"><ul><li>1</li><li>2</li></ul></div></div>
<div class="wrap"><div class="ny_left"><h3>${trail.at(-1) ?? ''}</h3><ul>${entries(LEFT, 'zl')}</ul></div><div class="ny_right"><div class="ny_tit"><h4>${trail.at(-1) ?? ''}</h4><div class="wz"><table class="winstyle1" cellspacing="0" cellpadding="0"><tr><td nowrap>当前位置: ${trail.map((name, i) => `<a href="../../${String(i)}.htm"><span class="windowstyle1">${name}</span></a>`).join('<span class="splitstyle"> &gt;&gt; </span>')}<span> &gt;&gt; 正文</span></td></tr></table></div></div>${main}</div></div>${FEET.selects}`,
    '',
  );

/** Responsive pages with a burger menu, the mobile menu written twice, a right column, a share bar. */
export const ucap: Site = ({
  title,
  main,
  tags = SITE_TAGS,
  trail = ['首页', '政务动态', '今日示例'],
  side,
}) =>
  shell(
    `${title}__${SITE}门户网站`,
    `${tags}<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<div class="mobileNav hide"><div class="mNav_box"><ul>${entries(NAV, 'mm')}</ul></div></div>
<div class="head bg"><div class="BreadcrumbNav hide"></div><div class="wrap"><div class="head_logo"><a href="/"><img src="/material/logo.png" alt="${SITE}" title="${SITE}"></a></div><div class="navbox"><ul class="nav_list">${entries(NAV)}</ul></div><div class="searchBox"><input type="text" id="headSearchword"><a href="/search/" class="btn"><em>搜索</em></a></div></div></div>
<div class="main"><div class="wrap"><div class="crumbs"><i></i>${trail.map((name, i) => `<a href="/n${String(i)}/" target="_blank">${name}</a>`).join('<span>&gt;</span>')}</div>
<div class="col-l">${main}</div><div class="col-r">${side ?? `${sideList('热点推荐')}${sideList('相关稿件', news3())}`}<div class="ewm"><img src="/images/ewm.png" alt=""><p>扫一扫在手机打开当前页</p></div></div></div></div>
<div class="fixed-tool"><a href="/znwd/">智能问答</a><a href="#top" onclick="scrollTo(0,0)">返回顶部</a></div>${FEET.semantic}`,
  );
const news3 = (): [string, string][] => [
  ['示例区召开老干部工作情况通报会', '2025-12-02'],
  ['示例区工会慰问环卫工人', '2025-11-20'],
];

/** A southern province's platform: sections, icons, a trail with slashes, no left column. */
export const gd: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '资讯', '今日要闻'] }) =>
  shell(
    `${title} ${SITE}`,
    tags,
    `<a id="skip" href="#main">跳到主要内容</a><header class="m-header"><div class="u-container"><h1 class="logo"><a href="/"><img src="/static/logo.svg" alt="${SITE}门户网站"></a></h1><div class="search-wrap"><input class="search-input" type="text" placeholder="大家都在搜：医保缴费"><span class="search-btn" role="button" tabindex="0">搜索</span></div><nav class="m-nav"><ul>${entries(NAV)}</ul></nav></div></header>
<main id="main"><div class="u-container"><div class="m-location"><span class="u-icon"></span>${trail.map((name, i) => `<a href="/gk${String(i)}/" class="crumb">${name}</a>`).join(' / ')}</div>${main}</div></main>
<div class="m-share none"><span>分享到：</span><a class="share-wx" href="javascript:;" onclick="share('wx')">微信</a><a class="share-wb" href="javascript:;" onclick="share('wb')">微博</a></div>${FEET.semantic}`,
  );

/** A system of small offices: header image, right column with rankings and pictures, comments, neighbours. */
export const dede: Site = ({ title, main, tags = '', trail = ['主页', '新闻动态'], side = '' }) =>
  shell(
    `${title}_示例区农业农村局`,
    tags === ''
      ? '<meta name="keywords" content="示例区,农业"><meta name="description" content="示例区农业农村局">'
      : tags,
    `<div class="header"><div class="w960 center"><a href="/"><img src="/templets/default/images/logo.gif" alt="示例区农业农村局"></a><div class="banner"><img src="/templets/default/images/banner.gif" width="600" height="80"></div></div></div>
<div class="module blue mT10 wrapper w963"><div class="w963 center menus"><ul id="navMenu">${entries(NAV, 'a')}</ul><form name="formsearch" action="/plus/search.php"><input type="hidden" name="kwtype" value="0"><input name="q" type="text" class="search-keyword" value="在这里搜索..." onfocus="this.value=''"><button type="submit">搜索</button></form></div></div>
<div class="w960 center clear mt1"><div class="pleft"><div class="place"><strong>当前位置:</strong> ${trailOf(trail, ' &gt; ')} &gt; </div>${main}</div>
<div class="pright">${side}<dl class="tbox"><dt><strong>热点内容</strong></dt><dd><ul class="c1 ico2">${['春播进度过半', '示例区大棚蔬菜上市', '畜牧站下乡防疫'].map((name, i) => `<li><a href="/a/r${String(i)}.html">${name}</a></li>`).join('')}</ul></dd></dl><dl class="tbox light"><dt><strong>推荐图文</strong></dt><dd class="picbox"><ul class="e4">${['油菜花海', '河湾晨雾'].map((name, i) => `<li><a href="/a/p${String(i)}.html"><img src="/uploads/p${String(i)}.jpg" alt="${name}"></a><a href="/a/p${String(i)}.html" class="title">${name}</a><span class="intro">更新:2026-03-0${String(i + 1)}</span></li>`).join('')}</ul></dd></dl></div></div>${FEET.selects}`,
    '',
  );

/** Pages that a framework has drawn: tags with marks, hash addresses, icons, empty comments. */
export const vue: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '公开'] }) =>
  shell(
    title,
    tags,
    `<div id="app" data-v-app=""><div data-v-1a class="layout"><!----><div data-v-1a class="topbar el-row"><div class="el-col el-col-12"><img src="/static/logo.4ac.png" alt="${SITE}"></div><div class="el-col el-col-12"><div class="el-input"><input type="text" autocomplete="off" placeholder="请输入关键词" class="el-input__inner"><button type="button" class="el-button"><span>搜索</span></button></div></div></div>
<ul data-v-1a role="menubar" class="el-menu el-menu--horizontal">${NAV.map((name, i) => `<li role="menuitem" class="el-menu-item"><a href="#/m${String(i)}">${name}</a></li>`).join('')}</ul>
<div data-v-2b class="container"><div aria-label="Breadcrumb" role="navigation" class="el-breadcrumb">${trail.map(name => `<span class="el-breadcrumb__item"><span role="link" class="el-breadcrumb__inner">${name}</span><span role="presentation" class="el-breadcrumb__separator">/</span></span>`).join('')}</div><!----><div data-v-2b class="page-main">${main}</div></div></div>${FEET.rows}</div>`,
  );

/** A touch site: fixed bar with back arrow, panels, floating buttons. */
export const wap: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '资讯'] }) =>
  shell(
    title,
    `${tags}<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">`,
    `<header class="mui-bar mui-bar-nav"><a class="mui-icon mui-icon-back" href="javascript:history.back()">返回</a><h1 class="mui-title">${trail.at(-1) ?? ''}</h1><a class="mui-icon-home" href="/m/">首页</a></header>
<div class="mui-content"><form class="m-search" action="/m/so/"><input type="search" name="q" placeholder="搜索"></form><div class="m-tabs">${NAV.slice(
      0,
      5,
    )
      .map((name, i) => `<a class="m-tab" href="/m/l${String(i)}/">${name}</a>`)
      .join('')}</div>${main}</div>${FEET.mobile}`,
  );
