/** Eight more frames of the second set: pages of the first web, portals of customs and statistics, trading halls, towns, topics on one page, touch pages. */
import { beside, ENDS, items, news, SITE, SITE_TAGS } from './more-whole-frame.js';
import type { Site } from './whole-sites.js';

const shell = (title: string, head: string, body: string, attributes = '') =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title>${head}</head><body${attributes}>${body}</body></html>`;

/** A page as an editor of the first years of the web made it: centre, fonts, counters. */
export const first: Site = ({ title, main, tags = '' }) =>
  shell(
    title,
    tags,
    `<div align="center"><center><table border="0" width="778" cellspacing="0" cellpadding="0" background="bg.gif"><tr><td width="100%"><img border="0" src="top.gif" width="778" height="110"></td></tr><tr><td align="center"><font size="2"><a href="index.htm">首 页</a> <a href="jj.htm">本县简介</a> <a href="dt.htm">工作动态</a> <a href="fg.htm">政策法规</a> <a href="bs.htm">办事指南</a> <a href="mailto:wlb@example.gov.cn">联系我们</a></font></td></tr><tr><td>${main}</td></tr></table></center></div>${ENDS.lines}<p align="center"><font size="1">您是第 0031877 位来访者　自2004年6月1日起</font></p>`,
    ' bgcolor="#FFFFFF" topmargin="0"',
  );

/** A portal of portlets: units with long names of a system. */
export const portlet: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '海关要闻'], side = '' }) =>
  shell(
    title,
    tags,
    `<div class="easysite-total-page"><div class="easysite-row"><div class="easysite-header portlet" id="f07d"><div class="portlet-content"><h1 class="easysite-logo"><a href="/"><span class="hidden-txt">临溪海关</span></a></h1><form name="searchForm" action="/eportal/ui"><input type="text" name="fullText" class="easysite-search-text" value="请输入关键字"><input type="button" value="搜索" onclick="doSearch()"></form></div></div></div><div class="easysite-row easysite-menu"><ul class="first-ul">${items(['首页', '海关概况', '政府信息公开', '互联网+海关', '互动交流'], 'eportal')}</ul></div>
<div class="easysite-row"><div class="easysite-path portlet"><span class="easysite-path-txt">您的位置：</span>${trail.map(name => `<span class="path_item"><a href="/e/">${name}</a></span>`).join('<span class="path_arrow"></span>')}</div><div class="easysite-col-l portlet">${side}<ul class="second-ul">${items(['要闻', '通知', '政策'], 's')}</ul></div><div class="easysite-col-r portlet"><div class="portlet-content">${main}</div></div></div></div>${ENDS.dl}`,
  );

/** An office of statistics: two heads, one for telephones, links of both kinds in each line. */
export const stats: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '数据', '数据发布'] }) =>
  shell(
    `${title} - 临溪县统计局`,
    tags,
    `<div class="header-pc pc1200"><div class="wrapper"><img src="/images/tj.png" alt="临溪县统计局"><div class="search-new"><input type="text" id="qt" placeholder="请输入搜索内容"><a href="javascript:;" onclick="toSearch()" title="搜索">搜索</a></div></div></div><div class="header-mob mobile" style="display:none"><span>临溪县统计局</span><a href="#menu">菜单</a></div><div class="nav-new"><a href="/">首页</a><a href="/sj/">数据</a><a href="/gk/">公开</a><a href="/hd/">互动</a></div><div class="wrapper-bg"><div class="mbx">${trail.map((name, i) => `<a href="../${String(i)}/">${name}</a>`).join('<i>&gt;</i>')}</div><div class="wrapper-list">${main}</div></div>${ENDS.friends}`,
  );

/** A hall of public trading: buttons of regions and kinds, fields for days. */
export const hall: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '交易信息'], side }) =>
  shell(
    title,
    tags,
    `<div class="jy-top"><span>青屿市公共资源交易中心临溪分中心</span><div class="jy-login"><a href="/login">投标人登录</a><a href="/login2">专家登录</a></div></div><div class="jy-nav">${items(['首页', '交易信息', '政策法规', '服务指南', '信用信息'], 'jy')}</div><div class="jy-pos"><i class="ico"></i>当前位置：${trail.map(name => `<a href="/j/">${name}</a>`).join(' &gt; ')}</div><div class="jy-body"><div class="jy-side">${side ?? `<h2>交易信息</h2><ul>${items(['工程建设', '政府采购', '土地使用权', '国有产权'], 'k')}</ul>`}</div><div class="jy-main">${main}</div></div>${ENDS.friends}`,
  );

/** A town as a part of the county's site: name of the town, tabs, columns at the left. */
export const town: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '松塘镇', '镇务动态'], side }) =>
  shell(
    `${title}-松塘镇-${SITE}`,
    tags,
    `<div class="zj-top"><a href="/">${SITE}</a><span class="zj-name">松塘镇人民政府</span><form action="/s"><input name="wd"><button>搜索</button></form></div><div class="zj-tabs">${items(['镇情概况', '镇务动态', '通知公告', '政府信息公开', '办事指南'], 'songtang')}</div><div class="zj-wrap"><div class="zj-l"><div class="zj-lm"><span>${trail.at(-1) ?? ''}</span></div>${side ?? `<ul>${items(['镇务动态', '村居动态', '党建之窗'], 'st')}</ul>`}</div><div class="zj-r"><div class="zj-wz">所在位置：${trail.map(name => `<a href="/z/">${name}</a>`).join('&nbsp;»&nbsp;')}</div>${main}</div></div>${ENDS.dl}`,
  );

/** A page for telephones: coloured bar, big type, text of the day without labels. */
export const touch: Site = ({ title, main, tags = SITE_TAGS }) =>
  shell(
    title,
    `${tags}<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=no">`,
    `<div class="wx-header"><a href="/wap/" class="wx-logo"><img src="/files/images/logo1.png" alt="${SITE}" /></a><div class="wx-sear"><input id="s1" type="text" placeholder="请输入搜索内容"/><button onclick="go()">搜</button></div></div><div class="wx-dlm">${main}</div><div class="wxhy-float">返回顶部</div>${ENDS.grid}`,
  );

/** A disclosure page of a southern province's county: a tree, tabs of four parts, a box of tools. */
export const tree: Site = ({
  title,
  main,
  tags = SITE_TAGS,
  trail = ['首页', '政务公开', '政府信息公开目录'],
  side,
}) =>
  shell(
    `${title} ${SITE}`,
    tags,
    `<div class="gk-banner"><a class="back" href="/">返回门户</a><strong>${SITE}政府信息公开平台</strong></div><div class="gk-tab"><a href="/gk/zn">政府信息公开指南</a><a href="/gk/zd">政府信息公开制度</a><a class="cur" href="/gk/ml">法定主动公开内容</a><a href="/gk/nb">政府信息公开年报</a><a href="/gk/sq">依申请公开</a></div><div class="gk-loc">${trail.map(name => `<a href="/g/">${name}</a>`).join(' / ')}</div><div class="gk-main"><div class="gk-tree">${side ?? `<div class="dtree">${['机构职能', '法规公文', '政府决策', '工作信息', '人事信息', '财政信息'].map((name, i) => `<div class="dTreeNode"><img src="/img/join.gif" alt=""><a class="node" href="/gk/t/${String(i)}">${name}</a></div><div class="clip" style="display:none"><div class="dTreeNode"><a class="node" href="/gk/t/${String(i)}/1">${name}（一）</a></div></div>`).join('')}</div>`}</div><div class="gk-con"><div class="gk-so"><select name="f"><option>标题</option><option>文号</option><option>索引号</option></select><input type="text" name="k"><a class="btn" href="/gk/so">搜索</a></div>${main}</div></div>${ENDS.friends}`,
  );

/** A post of a small unit on a common system of weblogs. */
export const blog: Site = ({ title, main, tags = SITE_TAGS, trail = ['首页', '动态'], side }) =>
  shell(
    `${title} – 临溪县文物保护所`,
    tags,
    `<div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">临溪县文物保护所</a></p><p class="site-description">守护一方文脉</p></div><nav id="site-navigation" class="main-navigation"><ul id="primary-menu">${items(['首页', '动态', '公告', '政府信息公开', '文物点'], 'wp')}</ul></nav></header><div id="content" class="site-content"><div class="bcn">${trail.map(name => `<span><a href="/x/">${name}</a></span>`).join(' » ')}</div><div id="primary" class="content-area"><main id="main" class="site-main">${main}</main></div><aside id="secondary" class="widget-area">${
      side ??
      `<section class="widget widget_search"><form role="search" class="search-form"><label><span class="screen-reader-text">搜索：</span><input type="search" class="search-field" placeholder="搜索…" name="s" /></label><input type="submit" class="search-submit" value="搜索" /></form></section><section class="widget widget_recent_entries"><h2 class="widget-title">近期文章</h2><ul>${news(
        4,
        '2026-03-07',
      )
        .map(
          ([t, d], i) =>
            `<li><a href="/?p=${String(90 + i)}">${t}</a><span class="post-date">${d}</span></li>`,
        )
        .join('')}</ul></section>${beside('归档')}`
    }</aside></div></div>${ENDS.grid}`,
  );
