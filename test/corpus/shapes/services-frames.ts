/** What a case of the independent test set for services states, and the pages around it: articles, service halls, old tables. All names are made up. */
import type { PageKind } from '@sunboard/model';
import type { Shape } from './frame.js';

/** Fields of a service guide that a case can state. */
export type GuideField =
  | 'legalBasis'
  | 'conditions'
  | 'materials'
  | 'place'
  | 'hours'
  | 'phone'
  | 'process'
  | 'legalLimit'
  | 'promisedLimit'
  | 'fees'
  | 'supervisionPhone';

/** A whole page with what a careful inspector would say of it. */
export interface ServiceCase extends Shape {
  readonly url: string;
  /** Kinds that the page may be called. */
  readonly kinds: readonly PageKind[];
  /** Fields that it states with content. */
  readonly stated?: readonly GuideField[];
  /** Fields that it does not state, or with a placeholder. */
  readonly unstated?: readonly GuideField[];
  /** Rules that must fail. All others on services must not, save for `open` ones. */
  readonly failed?: readonly string[];
  /** Rules of which either outcome can be defended. */
  readonly open?: readonly string[];
}

/** Kinds of a text that is nothing else. */
export const TEXTS: readonly PageKind[] = ['article', 'document', 'notice', 'other'];
/** Kinds of a page that leads to others. */
export const COLUMNS: readonly PageKind[] = ['column', 'ogi', 'search', 'other', 'home'];

const FOOT = `<p><a href="/wzdt/">网站地图</a> | <a href="/lxwm/">联系我们</a></p><p>主办：阳光区人民政府办公室　网站标识码：9900000001　示ICP备00000000号</p><p>联系电话：010-00000000</p>`;
const NAV = ['首页', '走进阳光', '新闻中心', '政务公开', '政务服务', '互动交流']
  .map((name, at) => `<li><a href="/lm${String(at)}/">${name}</a></li>`)
  .join('');

/** Settings of {@link article}. */
export interface ArticleOptions {
  readonly trail?: readonly string[];
  readonly day?: string;
  /** Whether the head has the tags of a content page. */
  readonly tags?: boolean;
  readonly byline?: boolean;
  readonly head?: string;
}

/** A text of a content system: trail, title, byline, body in #zoom, tools below. */
export function article(title: string, body: string, options: ArticleOptions = {}): string {
  const {
    trail = ['首页', '政务公开', '通知公告'],
    day = '2025-11-18',
    tags = true,
    byline = true,
  } = options;
  const metas = tags
    ? `<meta name="SiteName" content="阳光区人民政府"><meta name="SiteDomain" content="www.example.gov.cn"><meta name="SiteIDCode" content="9900000001"><meta name="ColumnName" content="${trail.at(-1) ?? ''}"><meta name="ColumnType" content="${trail.at(-1) ?? ''}"><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${day} 10:20"><meta name="ContentSource" content="阳光区示例局">`
    : '';
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-阳光区人民政府</title>${metas}${options.head ?? ''}</head><body>
<div class="header"><div class="w1200"><a href="/"><img src="/images/logo.png" alt="阳光区人民政府"></a><form action="/so/" class="search"><input type="text" name="q" placeholder="请输入关键字"><input type="submit" value="搜索"></form></div></div>
<div class="nav"><ul class="w1200">${NAV}</ul></div>
<div class="w1200 main"><div class="position">当前位置：${trail.map((name, at) => `<a href="${at === 0 ? '/' : `/c${String(at)}/`}">${name}</a>`).join(' &gt; ')} &gt; 正文</div>
<div class="article"><h1 class="article-title">${title}</h1>${byline ? `<div class="article-info"><span>发布时间：${day} 10:20</span><span>来源：阳光区示例局</span><span>浏览次数：<b id="hits">128</b></span><span>字号：[ <a href="javascript:;">大</a> <a href="javascript:;">中</a> <a href="javascript:;">小</a> ]</span></div>` : ''}
<div class="article-content" id="zoom">${body}</div>
<div class="article-tool"><a href="javascript:window.print()">打印本页</a><a href="javascript:window.close()">关闭窗口</a></div></div></div>
<div class="footer"><div class="w1200">${FOOT}</div></div></body></html>`;
}

/** A page of a service hall 政务服务网: no tags of a content system, header with login, the item's name on a banner. */
export function hall(
  name: string,
  body: string,
  { head = '', title = `${name}-示例省政务服务网` } = {},
): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>.tab-pane,.layui-tab-item{display:none}.tab-pane.active,.layui-tab-item.layui-show{display:block}</style>${head}</head><body>
<div class="zw-top"><div class="wrap"><span class="site-select">阳光区<i class="icon-down"></i></span><div class="user"><a href="/login">登录</a><a href="/register">注册</a></div></div></div>
<div class="zw-header"><div class="wrap"><a class="logo" href="/"><img src="/static/logo.png" alt="示例省政务服务网"></a><ul class="zw-nav"><li><a href="/">首页</a></li><li><a href="/gr">个人服务</a></li><li><a href="/fr">法人服务</a></li><li><a href="/bm">部门服务</a></li><li><a href="/hp">好差评</a></li></ul></div></div>
<div class="wrap"><div class="crumbs"><a href="/">首页</a><em>/</em><a href="/bm">部门服务</a><em>/</em><span>事项详情</span></div>
<div class="item-head"><h1 class="item-name">${name}</h1><div class="item-btns"><a class="btn btn-primary" href="/apply?id=1001">在线办理</a><a class="btn" href="javascript:;">收藏</a></div></div>
${body}</div>
<div class="zw-footer"><p>主办单位：示例省人民政府办公厅　网站标识码：9900000001</p><p>服务热线：12345</p></div></body></html>`;
}

/** A page of tables, as written in the two-thousands. */
export function oldPage(title: string, body: string): string {
  return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title></head><body>
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="980" height="180"></td></tr><tr><td height="30" align="center"><a href="index.asp">网站首页</a> | <a href="jg.asp">机构设置</a> | <a href="gk.asp">政务公开</a> | <a href="bs.asp">办事指南</a></td></tr></table>
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td valign="top"><table width="100%" border="0"><tr><td height="40" align="center" class="title"><b>${title}</b></td></tr><tr><td class="content">${body}</td></tr></table></td></tr></table>
<table width="980" border="0" align="center"><tr><td align="center">版权所有：阳光区示例局　网站标识码：9900000001　电话：010-00000000</td></tr></table></body></html>`;
}

/** Paragraphs as Word leaves them. */
export const word = (...lines: readonly string[]): string =>
  lines
    .map(
      line =>
        `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt;mso-line-height-rule:exactly"><span style="font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:宋体">${line}<span lang="EN-US"><o:p></o:p></span></span></p>`,
    )
    .join('\n');

/** Paragraphs of an editor. */
export const paragraphs = (...lines: readonly string[]): string =>
  lines.map(line => `<p style="text-indent:2em;">${line}</p>`).join('');

/** Address of a text. */
export const textAt = (column: string, serial = 10234): string =>
  `http://www.example.gov.cn/${column}/202511/t20251118_${String(serial)}.html`;

/** Address of an item of the service hall. */
export const ITEM = 'https://zwfw.example.gov.cn/jszwfw/bscx/itemlist/bszn.do?webId=52&iddept_yw_inf=1001';
