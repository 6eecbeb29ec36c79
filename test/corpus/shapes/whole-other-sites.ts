/** Eight more frames: disclosure platforms, topics, modern semantic pages, trading platforms, ministries, newspapers, messages of a social network, framesets in tables. */
import { CODE } from './records-frame.js';
import { entries, FEET, SITE, SITE_TAGS, sideList, trailOf } from './whole-frame.js';
import type { Site } from './whole-sites.js';

const NAV = ['首页', '要闻', '政府信息公开', '办事', '互动', '数据'];
const shell = (title: string, tags: string, body: string) =>
  `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8">\n<title>${title}</title>\n${tags}</head>\n<body>${body}</body></html>`;

/** The platform of disclosure: name of the body, tree of contents with counts at the left, content at the right. */
export const xxgk: Site = ({
  title,
  main,
  tags = SITE_TAGS,
  trail = ['首页', '政府信息公开', '法定主动公开内容'],
  side,
}) =>
  shell(
    `${title}-${SITE}`,
    tags,
    `<div class="xxgk-head"><div class="w"><a href="/"><img src="/xxgk/images/gh.png" alt="国徽"></a><span class="xxgk-name">${SITE}</span><span class="xxgk-sub">政府信息公开</span><form class="xxgk-so" action="/xxgk/so"><input name="kw" placeholder="标题/索引号/文号"><input type="submit" value="检索"></form></div></div>
<div class="xxgk-pos w">您的位置：${trailOf(trail, ' &gt; ')}</div>
<div class="w xxgk-body"><div class="xxgk-left"><ul class="xxgk-four"><li><a href="/xxgk/zn/">政府信息公开指南</a></li><li><a href="/xxgk/zd/">政府信息公开制度</a></li><li class="on"><a href="/xxgk/fdzdgknr/">法定主动公开内容</a></li><li><a href="/xxgk/nb/">政府信息公开年报</a></li><li><a href="/xxgk/ysqgk/">依申请公开</a></li></ul>${side ?? `<div class="tree ztree"><ul>${['履职依据', '机构简介', '规划信息', '统计信息', '行政许可', '财政预决算', '收费项目', '政府采购'].map((name, i) => `<li class="level0"><span class="button switch center_close"></span><a href="/xxgk/fd/${String(i)}/" title="${name}"><span class="button ico"></span><span class="node_name">${name}(${String(12 + i)})</span></a></li>`).join('')}</ul></div>`}</div>
<div class="xxgk-right">${main}</div></div>${FEET.rows}`,
  );

/** A topic: one banner, its own menu, no header of the site. */
export const topic: Site = ({ title, main, tags = SITE_TAGS }) =>
  shell(
    title,
    `${tags}<style>body{background:#c8161d}.swiper-slide{float:left}</style>`,
    `<div class="zt-banner" style="background:url(images/top.jpg) no-repeat center;height:420px"><a href="/" class="back">返回首页</a></div><div class="zt-nav"><a href="#a1">工作部署</a><a href="#a2">基层动态</a><a href="#a3">媒体聚焦</a></div><div class="zt-wrap">${main}</div>${FEET.written}`,
  );

/** A modern page: landmarks, headings, a trail as an ordered list. */
export const html5: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '新闻'], side }) =>
  shell(
    `${title} - ${SITE}`,
    tags,
    `<a class="skip-link" href="#content">跳转到内容</a><header class="site-header"><div class="container"><p class="site-title"><a href="/" rel="home">${SITE}</a></p><form role="search" action="/"><label for="s">搜索</label><input id="s" type="search" name="s"><button>搜索</button></form></div><nav aria-label="主菜单"><ul class="menu">${entries(NAV)}</ul></nav></header>
<div class="container"><nav class="breadcrumb" aria-label="面包屑"><ol>${trail.map((name, i) => `<li><a href="/${String(i)}/">${name}</a></li>`).join('')}</ol></nav><main id="content">${main}</main><aside class="widget-area">${side ?? sideList('近期文章')}</aside></div>${FEET.semantic}`,
  );

/** A platform of public resources: blocks named ewb, a menu tree, a page counter. */
export const ewb: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '交易信息', '政府采购'] }) =>
  shell(
    title,
    tags,
    `<div class="ewb-header"><div class="ewb-container clearfix"><div class="ewb-logo l"><img src="/images/logo.png" alt=""></div><div class="ewb-sch r"><input type="text" id="searchText" placeholder="请输入关键字"><button type="button" id="searchBtn">搜 索</button></div></div><div class="ewb-nav"><ul class="ewb-container">${entries(NAV)}</ul></div></div>
<div class="ewb-container"><div class="ewb-location"><i></i>您现在的位置：${trailOf(trail, '&nbsp;/&nbsp;')}</div><div class="ewb-main clearfix"><div class="ewb-left l"><h2 class="ewb-left-hd">${trail.at(1) ?? ''}</h2><ul class="ewb-menu">${entries(['工程建设', '政府采购', '土地交易', '产权交易'], 'jyxx')}</ul></div><div class="ewb-right r">${main}</div></div></div>${FEET.selects}`,
  );

/** A ministry: logo, tabs, wide text, a trail behind an icon. */
export const ministry: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '公开', '政策'] }) =>
  shell(
    `${title}_部门政务_${SITE}`,
    tags,
    `<div id="mHd" class="m-hide"><div class="mlogo"><a href="/"><img src="/img/mlogo.png" alt=""></a></div></div><div class="hd"><div class="in"><a href="/" class="logo"><img src="/img/logo.png" alt="${SITE}"></a><div class="links"><a href="https://www.gov.cn/">国务院</a> | <a href="/mail/">邮箱</a> | <a href="/rss/">RSS</a></div><div class="sou"><input type="text" value="" name="searchword" title="搜索"><input type="button" value="搜索" onclick="so()"></div></div><div class="tabs">${NAV.map((name, i) => `<a href="/t${String(i)}/">${name}</a>`).join('')}</div></div>
<div class="bd"><div class="path"><img src="/img/home.gif" alt="">&nbsp;${trailOf(trail, ' > ')}</div>${main}</div><div class="xg none"></div>${FEET.written}`,
  );

/** A newspaper online: numbers of pages, pictures with maps, the text in the middle. */
export const paper: Site = ({ title, main, tags = SITE_TAGS }) =>
  shell(
    title,
    tags,
    `<div class="paper-top"><img src="/paper/logo.gif" alt="示例区报"><span>数字报</span><a href="/paper/">返回目录</a><a href="/">${SITE}</a></div><div class="paper-wrap">${main}</div>${FEET.rows}`,
  );

/** What a social network shows of an official account. */
export const weixin: Site = ({ title, main, tags = SITE_TAGS }) =>
  shell(
    title,
    `${tags}<meta name="viewport" content="width=device-width,initial-scale=1.0"><meta property="og:title" content="${title}"><meta property="og:type" content="article">`,
    `<div id="js_article" class="rich_media"><div id="js_top_ad_area" class="top_banner"></div><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content">${main}</div></div></div></div></div>${FEET.mobile}`,
  );

/** An institution with its marks in one line and the menu as pictures with areas. */
export const areas: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '通知公告'] }) =>
  shell(
    title,
    tags,
    `<center><div class="page"><img src="/img/head.jpg" usemap="#m" alt=""><map name="m"><area shape="rect" coords="0,0,60,20" href="/" alt="首页"><area shape="rect" coords="60,0,120,20" href="/gk/" alt="政府信息公开"></map>
<div class="daohang">${NAV.map((name, i) => `<a href="/d${String(i)}.shtml">${name}</a>`).join('　|　')}</div><div class="sousuo"><form action="/so.shtml"><input name="w"><input type="submit" value="搜索"></form></div><div class="dh">位置：${trailOf(trail, '－')}</div><div class="neirong">${main}</div></div></center>${FEET.old}<!-- ${CODE} -->`,
  );
