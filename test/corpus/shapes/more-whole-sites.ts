/** Frames of ten further content systems around a whole page: platforms of disclosure, portals of provinces, courts, universities, small offices. */
import { beside, ENDS, items, SITE, SITE_TAGS } from './more-whole-frame.js';
import type { Site } from './whole-sites.js';

const MENU = ['网站首页', '临溪概览', '新闻动态', '政府信息公开', '办事服务', '政民互动', '数据临溪'];
const shell = (title: string, head: string, body: string, attributes = '') =>
  `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"/><title>${title}</title>${head}<style>.hidden,.tip-box{display:none}</style></head><body${attributes}>${body}</body></html>`;
const crumbs = (trail: readonly string[], by: string) =>
  trail
    .map((name, i) => `<a href="/p${String(i)}/" title="${name}" class="CurrChnlCls">${name}</a>`)
    .join(by);

/** The common platform of disclosure: wide head, accordion of parts, scroll box with the list. */
export const zdgk: Site = ({
  title,
  main,
  tags = SITE_TAGS,
  trail = ['首页', '政府信息公开', '法定主动公开内容'],
  side,
}) =>
  shell(
    `${title}_${SITE}`,
    tags,
    `<div class="header"><div class="container"><div class="banner-t"><a href="/" class="home-ico">返回首页</a><div class="ss"><form action="/so/s" name="searchform"><input type="text" class="searchbox" name="qt" placeholder="在政府信息公开中搜索"/><input class="s_btn" type="submit" value="搜索"/></form></div></div><h1 class="xxgk-h"><span>${SITE}</span><em>政府信息公开</em></h1></div></div>
<div class="container"><div class="BreadcrumbNav clearfix">当前位置：${crumbs(trail, '&nbsp;&gt;&nbsp;')}</div><div class="conbox clearfix"><div class="sideMenu l">${side ?? `<h3 class="menu-1"><a href="/zfxxgk/zn/">政府信息公开指南</a></h3><h3 class="menu-1"><a href="/zfxxgk/zd/">政府信息公开制度</a></h3><h3 class="menu-1 on">法定主动公开内容</h3><ul class="submenu">${items(['机构概况', '政策文件', '规划统计', '财政资金', '行政执法', '应急管理', '社会救助', '教育卫生'], 'zfxxgk/fd')}</ul><h3 class="menu-1"><a href="/zfxxgk/nb/">政府信息公开年报</a></h3><h3 class="menu-1"><a href="/zfxxgk/ysq/">依申请公开</a></h3>`}</div><div class="r rightcon">${main}</div></div></div>${ENDS.dl}`,
  );

/** A portal of an eastern province: tables for the trail, ids of units, a list that a script has drawn with its toolbar. */
export const jcms: Site = ({
  title,
  main,
  tags = SITE_TAGS,
  trail = ['首页', '新闻中心', '部门动态'],
  side = '',
}) =>
  shell(
    title,
    `${tags}<script>var cssUrl="/col.css";</script>`,
    `<div id="barrierfree_container"><div class="bt-top"><div class="bt-w"><img src="/images/5/logo.png" alt="${SITE}"/><div class="bt-sj">2026年3月9日&nbsp;星期一</div><div class="bt-ss"><form action="/jsearchfront/search.do"><input name="q" class="bt-q" placeholder="请输入关键字"/><button type="submit"></button></form></div></div></div><div class="bt-nav"><table width="1200" align="center"><tr>${MENU.map((name, i) => `<td align="center"><a href="/col/col${String(12 + i)}/index.html">${name}</a></td>`).join('')}</tr></table></div>
<div class="main bt-w"><div class="bt-wz"><table cellspacing="0" cellpadding="0"><tr><td>您当前的位置：</td><td><table width="100%"><tr><td>${trail.map((name, i) => `<a href="/col/col${String(i)}/index.html" class="bt_link">${name}</a>`).join(' &gt; ')}</td></tr></table></td></tr></table></div><div class="bt-left"><div class="bt-lm">${trail.at(1) ?? ''}</div>${['部门动态', '乡镇动态', '图片新闻', '媒体关注'].map((name, i) => `<table class="lmtab"><tr><td><a href="/col/col30${String(i)}/index.html">${name}</a></td></tr></table>`).join('')}${side}</div><div class="bt-right">${main}</div></div></div>${ENDS.dl}`,
  );

/** A county on a grid of twelve columns: list of crumbs, panels, list groups. */
export const grid: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '新闻', '县内要闻'], side }) =>
  shell(
    `${SITE}-${title}`,
    tags,
    `<nav class="navbar navbar-default"><div class="container"><div class="navbar-header"><button type="button" class="navbar-toggle collapsed"><span class="sr-only">切换导航</span></button><a class="navbar-brand" href="/"><img src="/static/logo.png" alt="${SITE}"></a></div><ul class="nav navbar-nav">${items(MENU)}</ul><form class="navbar-form navbar-right" action="/search"><div class="form-group"><input type="text" class="form-control" name="kw" placeholder="站内检索"></div><button class="btn btn-default">检索</button></form></div></nav>
<div class="container bg-white"><ol class="breadcrumb"><li>当前位置：</li>${trail.map((name, i) => (i === trail.length - 1 ? `<li class="active">${name}</li>` : `<li><a href="/${String(i)}">${name}</a></li>`)).join('')}</ol><div class="row"><div class="col-md-8">${main}</div><div class="col-md-4">${side ?? beside('阅读排行')}<div class="thumbnail"><a href="/zt/a"><img src="/static/zt.png" alt="专题：清廉临溪"></a></div></div></div></div>${ENDS.grid}`,
  );

/** A bank of the state or an office in nests of tables without a name. */
export const nest: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '新闻'] }) =>
  shell(
    title,
    tags,
    `<table width="980" border="0" cellspacing="0" cellpadding="0" align="center"><tbody><tr><td><table width="100%"><tbody><tr><td><img src="/img/top.jpg" alt="${SITE}"></td><td align="right"><a href="/en/">English</a></td></tr></tbody></table></td></tr><tr><td class="nav1"><table><tbody><tr>${MENU.map((name, i) => `<td><a href="/n/${String(i)}/index.html">${name}</a></td>`).join('<td>|</td>')}</tr></tbody></table></td></tr>
<tr><td><table width="980"><tbody><tr><td width="200" valign="top"><table><tbody>${['新闻发布', '法律法规', '货币政策', '信用管理', '国际往来'].map((name, i) => `<tr><td><a href="/c/${String(i)}/index.html" class="lanmu">${name}</a></td></tr>`).join('')}</tbody></table></td><td valign="top"><table width="100%"><tbody><tr><td class="weizhi">${trail.map((name, i) => `<a href="/w${String(i)}/">${name}</a>`).join('&gt;')}</td></tr><tr><td><div align="left">${main}</div></td></tr></tbody></table></td></tr></tbody></table></td></tr></tbody></table>${ENDS.lines}`,
  );

/** A department on a system of a web company: crumbs with a home picture, content left, rankings right. */
export const phpcms: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '文旅动态'], side }) =>
  shell(
    `${title} - 文旅动态 - 临溪县文化和旅游局`,
    tags,
    `<div class="header"><div class="logo"><a href="/"><img src="/statics/images/v9/logo.jpg" /></a></div><div class="search"><form action="/index.php" method="get"><input type="hidden" name="m" value="search"/><input type="text" class="text" name="q" id="q"/><input type="submit" value="搜 索" class="button"/></form></div></div><div class="menu"><ul class="nav-site"><li><a href="/"><span>首页</span></a></li><li class="line">|</li><li><a href="/wenlv/"><span>文旅动态</span></a></li><li class="line">|</li><li><a href="/gonggao/"><span>公告</span></a></li></ul></div>
<div class="main"><div class="col-left"><div class="crumbs">${trail.map(name => `<a href="/c/">${name}</a><span> &gt; </span>`).join(' ')}</div>${main}</div><div class="col-auto">${side ?? `<div class="box"><h5 class="title-2">频道总排行</h5><ul class="content digg">${items(['竹海民宿入选名单', '非遗集市开市', '古道徒步线路发布'], 'top')}</ul></div><div class="box"><h5 class="title-2">频道本月排行</h5><ul class="content rank"><li><span>23</span><a href="/m/1.html">竹编匠人的一天</a></li><li><span>19</span><a href="/m/2.html">溪口渡槽的故事</a></li></ul></div>`}</div></div>${ENDS.friends}`,
  );

/** An office on a system of webmasters: boxes in tables, a line of the place, a line of dots. */
export const ecms: Site = ({ title, main, tags = '', trail = ['首页', '工作动态'] }) =>
  shell(
    `${title}-临溪县供销合作社`,
    tags === '' ? '<meta name="keywords" content=""><meta name="description" content="">' : tags,
    `<table width="100%" border="0" align="center" cellpadding="0" cellspacing="0" class="top"><tr><td width="63%"><a href="/"><img src="/skin/default/images/logo.gif" border="0" /></a></td><td align="right"><a href="/">返回首页</a> | <a href="/e/tool/gbook/">留言板</a></td></tr></table><table width="920" align="center"><tr><td><div class="nav">${MENU.map((name, i) => `<a href="/${String(i)}/">${name}</a>`).join(' ')}</div><form action="/e/search/index.php" method="post" name="searchform"><input type="text" name="keyboard" /><input type="submit" value="搜索"/></form></td></tr></table>
<table width="920" border="0" align="center" cellspacing="10" class="list_page"><tr valign="top"><td class="list_content"><table width="100%" class="position"><tr><td>现在的位置：${trail.map(name => `<a href="/l/">${name}</a>`).join('&nbsp;>&nbsp;')}&nbsp;>&nbsp;</td></tr></table><table width="100%" class="box"><tr><td>${main}</td></tr></table></td><td class="sider"><table width="100%" class="title"><tr><td><strong>推荐资讯</strong></td></tr></table><table width="100%" class="box"><tr><td><ul>${items(['春耕农资储备到位', '农产品进社区', '棉花收购结束'], 'r')}</ul></td></tr></table></td></tr></table>${ENDS.lines}`,
  );

/** A single page drawn by another framework: layout, crumbs in spans, cards, hashed names. */
export const ant: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '资讯'] }) =>
  shell(
    title,
    tags,
    `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><section class="ant-layout css-1n7x"><header class="ant-layout-header"><div class="logo_3kQx"><img src="/static/media/logo.9f.png" alt="${SITE}"></div><ul class="ant-menu ant-menu-horizontal" role="menu">${MENU.map((name, i) => `<li class="ant-menu-item" role="menuitem"><span class="ant-menu-title-content"><a href="/page/${String(i)}">${name}</a></span></li>`).join('')}</ul><span class="ant-input-search ant-input-group-wrapper"><input placeholder="搜一搜" type="text" class="ant-input" value=""><button type="button" class="ant-btn ant-input-search-button" aria-label="搜索"><span role="img" aria-label="search" class="anticon"></span></button></span></header>
<main class="ant-layout-content"><nav class="ant-breadcrumb"><ol>${trail.map(name => `<li><span class="ant-breadcrumb-link">${name}</span></li><li class="ant-breadcrumb-separator" aria-hidden="true">/</li>`).join('')}</ol></nav><div class="wrap_1aB2">${main}</div></main>${ENDS.ant}</section></div>`,
  );

/** A page of a mini programme in a browser: elements of its own making. */
export const uni: Site = ({ title, main, tags = SITE_TAGS }) =>
  shell(
    title,
    `${tags}<meta name="viewport" content="width=device-width, initial-scale=1.0, viewport-fit=cover">`,
    `<div id="app"><uni-app class="uni-app--maxwidth"><uni-page data-page="pages/detail"><uni-page-head uni-page-head-type="default"><div class="uni-page-head"><div class="uni-page-head-hd"><i class="uni-btn-icon">&#xe601;</i></div><div class="uni-page-head-bd"><div class="uni-page-head__title">${title}</div></div></div></uni-page-head><uni-page-wrapper><uni-page-body><uni-view class="content" data-v-7c>${main}</uni-view></uni-page-body></uni-page-wrapper></uni-page><uni-tabbar><div class="uni-tabbar">${['首页', '办事', '互动', '我的'].map((name, i) => `<div class="uni-tabbar__item"><a href="/h5/#/${String(i)}">${name}</a></div>`).join('')}</div></uni-tabbar></uni-app></div>${ENDS.ant}`,
  );

/** A court or a procuratorate: dark head, column names at the top, one wide page. */
export const court: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '法院新闻'] }) =>
  shell(
    `${title} - 青屿市临溪县人民法院`,
    tags,
    `<div class="fy-top"><div class="fy-in"><a href="/" class="fy-logo"><img src="/img/hui.png" alt="青屿市临溪县人民法院"></a><div class="fy-so"><input id="keyword" type="text" placeholder="全站搜索"><a href="javascript:void(0)" onclick="gosearch()" class="fy-btn">搜索</a></div></div><div class="fy-nav">${['首页', '法院概况', '法院新闻', '司法公开', '诉讼服务', '公告'].map((name, i) => `<a href="/article/index/id/MzA${String(i)}.shtml">${name}</a>`).join('')}</div></div><div class="fy-in"><div class="location">您当前的位置：${trail.map(name => `<a href="/l.shtml">${name}</a>`).join(' &gt;&gt; ')}</div>${main}</div>${ENDS.friends}`,
  );

/** A school or a bureau of education on a system of universities: windows with names of fragments. */
export const webplus: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '教育动态'] }) =>
  shell(
    title,
    `${tags}<script sudy-wp-context="" sudy-wp-siteId="27"></script>`,
    `<div class="wrapper header" id="header"><div class="inner"><div class="mod" frag="面板01"><div class="head-left" frag="窗口01"><div class="sitelogo"><a href="/main.htm"><img border="0" src="/_upload/logo.png" alt="临溪县教育局" /></a></div></div><div class="search" frag="窗口02"><form method="POST" action="/_web/_search/api/search/new.rst"><input id="keyword" name="keyword" class="search-title" placeholder="Search"/><input name="btnsearch" class="search-submit" type="submit" value=""/></form></div></div></div></div>
<div class="wrapper nav wp-navi" frag="面板02"><ul class="wp_nav" data-nav-config="{}">${MENU.map((name, i) => `<li class="nav-item i${String(i)}"><a href="/l${String(i)}/list.htm" title="${name}"><span class="item-name">${name}</span></a></li>`).join('')}</ul></div><div id="l-container"><div class="inner clearfix"><div class="col_menu" frag="窗口3"><h3 class="col_name_text">${trail.at(-1) ?? ''}</h3><ul class="wp_listcolumn">${items(['局内动态', '校园快讯', '招考信息'], 'lc')}</ul></div><div class="col_news"><div class="col_path" frag="窗口4"><span class="path-name">当前位置：</span>${trail.map(name => `<a href="/p/list.htm" target="_self">${name}</a>`).join('<span class="possplit">&nbsp;&nbsp;</span>')}</div>${main}</div></div></div>${ENDS.grid}`,
  );
