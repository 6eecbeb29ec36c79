/** What is true of a page with or without private data, the numbers that such pages hold, and the frames around them. Numbers are right in their form and belong to nobody: areas, ranges and banks are made up. */
import type { PrivacyFact, PrivacyType } from '@sunboard/reader';
import { at, CODE, FOOT } from './records-frame.js';

/** A page and the truth about it. No number of {@link PERSONAL} may be told whole, whatever the case. */
export interface PrivacyCase {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** Rules that find a fault here; of the rules on private data, all others find none. */
  readonly failed?: readonly string[];
  /** Rules of which one at least finds the fault. */
  readonly either?: readonly string[];
  /** Rules on which a careful person could not say. */
  readonly open?: readonly string[];
  /** Rules that ask a person to look, or find a fault. */
  readonly flagged?: readonly string[];
  /** Rules that neither find a fault nor ask a person to look. */
  readonly unflagged?: readonly string[];
  /** How many pieces of a kind the page holds, each counted once for each place. */
  readonly holds?: Readonly<Partial<Record<PrivacyType, number>>>;
  /** Where all pieces of the kinds in `holds` are. */
  readonly from?: PrivacyFact['source'];
  /** Digits that every masked number leaves to be seen. */
  readonly visible?: number;
}

/** All numbers of private persons, in the order in which the cases were written. */
export const PERSONAL: string[] = [];
const personal = (number: string) => {
  PERSONAL.push(number);
  return number;
};

const sum = (digits: string, weights: readonly number[], values = '0123456789') =>
  weights.reduce((total, weight, i) => total + weight * values.indexOf(digits.charAt(i)), 0);
const checked = (digits: string) =>
  digits + '10X98765432'.charAt(sum(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11);
/** Identity number of a private person. */
export const idOf = (birth: string, serial: string, area = '439901') =>
  personal(checked(area + birth + serial));
/** A number that is built like that of a person and is known to be no one's. */
export const sampleId = (digits: string) => checked(digits);
/** Identity number of fifteen digits. */
export const oldIdOf = (birth: string, serial: string) => personal(`439901${birth}${serial}`);
/** Mobile number of a private person. */
export const mobileOf = (last: string) => personal(`1990000${last}`);
/** Mobile number of an office. */
export const dutyMobile = (last: string) => `1990001${last}`;
const luhn = (digits: string) => {
  const total = [...digits].reduceRight((all, digit, i) => {
    const doubled = (digits.length - 1 - i) % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return all + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits + String((10 - (total % 10)) % 10);
};
/** Number of a private person's bank card, of as many digits as given and one more. */
export const cardOf = (digits: string) => personal(luhn(digits));
/** Account of an office, right in its form as a card's. */
export const accountOf = (digits: string) => luhn(digits);
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Unified social credit code. */
export const creditCode = (digits: string) =>
  digits +
  SIGNS.charAt(
    (31 - (sum(digits, [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28], SIGNS) % 31)) % 31,
  );

export const wide = (text: string) =>
  text.replace(/[0-9A-Z]/gu, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
/** A number in groups, with something between them. */
export const split = (number: string, by: string, ...ends: readonly number[]) =>
  [0, ...ends].map((start, i) => number.slice(start, ends[i])).join(by);

type Row = readonly string[];
type Grid = (head: Row, rows: readonly Row[]) => string;
const grid =
  (table: string, head: (text: string) => string, cell: (text: string) => string): Grid =>
  (titles, rows) =>
    `<table ${table}><tbody><tr>${titles.map(head).join('')}</tr>\n${rows.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table>`;

export const simple = grid(
  'border="1" cellspacing="0" cellpadding="0" width="100%"',
  text => `<th>${text}</th>`,
  text => `<td>${text}</td>`,
);
/** Pasted from a text processor: a paragraph and two spans in each cell, no head. */
const pasted = (text: string) =>
  `<td width="107" valign="center" style="padding:0 7px;border:1px solid windowtext"><p class="MsoNormal" align="center" style="text-align:center;line-height:20.0000pt"><span style="font-family:仿宋_GB2312;font-size:14.0000pt"><font face="仿宋_GB2312">${text}</font></span><span style="font-size:14pt"><o:p></o:p></span></p></td>`;
export const word = grid(
  'class="MsoNormalTable" style="border-collapse:collapse;mso-padding-alt:0"',
  pasted,
  pasted,
);
/** Pasted from a spreadsheet. */
const excelCell = (text: string) =>
  `<td class="xl66" style="border-top:none;border-left:none;width:91pt" height="25" x:str>${text}</td>`;
export const excel = grid(
  'width="812" border="0" cellpadding="0" cellspacing="0" style="width:609pt;border-collapse:collapse;table-layout:fixed" x:str',
  excelCell,
  excelCell,
);

interface Around {
  readonly day?: string;
  readonly column?: string;
  readonly head?: string;
  readonly after?: string;
}
type Frame = (title: string, body: string, around?: Around) => string;
const html = (title: string, head: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-云岭县人民政府</title><meta name="SiteName" content="云岭县人民政府"><meta name="SiteDomain" content="www.example.gov.cn"><meta name="SiteIDCode" content="${CODE}">${head}</head><body>${body}</body></html>`;
const metas = (title: string, column: string, day: string) =>
  `<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${day} 09:30"><meta name="ContentSource" content="云岭县民政局"><meta name="ColumnName" content="${column}"><meta name="ColumnType" content="${column}">`;
const DAY = '2026-03-02';
const COLUMN = '公示公告';
const menu = ['首页', '走进云岭', '政务公开', '办事服务', '互动交流']
  .map((name, i) => `<li><a href="/col/col${String(i + 100)}/">${name}</a></li>`)
  .join('');

/** Texts between comments of the system, the body in `#zoom`. */
export const jcms: Frame = (title, body, { day = DAY, column = COLUMN, head = '', after = '' } = {}) =>
  html(
    title,
    metas(title, column, day) + head,
    `<div class="top-nav"><ul>${menu}</ul></div>
<div class="main"><div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/col/col103/">政务公开</a> &gt; <a href="/col/col1309/">${column}</a></div>
<table id="article" width="100%"><tr><td class="title"><!--<$[标题名称(html)]>begin-->${title}<!--<$[标题名称(html)]>end--></td></tr>
<tr><td align="center" class="line">发布日期：<!--<$[信息时间]>begin-->${day}<!--<$[信息时间]>end-->&nbsp;&nbsp;来源：<!--<$[信息来源]>begin-->县民政局<!--<$[信息来源]>end-->&nbsp;&nbsp;浏览次数：<span id="cnt"></span></td></tr>
<tr><td class="bt_content"><div id="zoom"><!--<$[信息内容]>begin-->${body}<!--<$[信息内容]>end--></div>${after}</td></tr></table></div>${FOOT}`,
  );

/** A view of the editor inside a box of its own. */
export const trs: Frame = (title, body, { day = DAY, column = COLUMN, head = '', after = '' } = {}) =>
  html(
    title,
    metas(title, column, day) + head,
    `<div class="header w"><a href="/"><img src="/images/logo.png" alt=""></a><ul class="nav">${menu}</ul></div>
<div class="w crumb">您的位置：<a href="../../../">首页</a>&gt;<a href="../../">政务公开</a>&gt;<a href="../">${column}</a></div>
<div class="w xl-box"><h2 class="xl-tit">${title}</h2><div class="xl-xx"><span>时间：${day} 10:12</span><span>来源：云岭县人民政府办公室</span><span class="fx">【字体：<a href="javascript:fontZoom(18)">大</a> <a>中</a> <a>小</a>】</span></div>
<div class="xl-con"><div class="view TRS_UEDITOR trs_paper_default trs_web trs_editor_view">${body}</div>${after}</div></div>${FOOT}`,
  );

/** A form around the text. */
export const vsb: Frame = (title, body, { day = DAY, column = COLUMN, head = '', after = '' } = {}) =>
  html(
    title,
    `${metas(title, column, day)}<meta name="keywords" content="云岭县">${head}`,
    `<div class="head"><ul class="menu">${menu}</ul></div>
<div class="ny"><div class="dqwz">当前位置: <a href="../index.htm">首页</a> &gt;&gt; <a href="../zwgk.htm">政务公开</a> &gt;&gt; <a href="../zwgk/gsgg.htm">${column}</a> &gt;&gt; 正文</div>
<form name="_newscontent_fromname"><div class="nr"><h1 align="center">${title}</h1><div class="xx" align="center">发布时间：${day}&nbsp;&nbsp;&nbsp;&nbsp;作者：&nbsp;&nbsp;点击：[<span id="dyn1"></span>]</div>
<div id="vsb_content_2"><div class="v_news_content">${body}</div></div><p></p>${after}</div></form></div>${FOOT}`,
  );

/** Tables around the text and fonts in it. */
export const old: Frame = (title, body, { day = DAY, column = COLUMN, head = '', after = '' } = {}) =>
  html(
    title,
    head,
    `<table width="960" align="center" cellspacing="0"><tr><td><img src="/skin/top.jpg" width="960" height="150"></td></tr><tr><td bgcolor="#b40000"><a href="/"><font color="#ffffff">首 页</font></a> | <a href="/zw/"><font color="#ffffff">政务公开</font></a></td></tr></table>
<table width="960" align="center" cellspacing="0"><tr><td height="26">您的位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a> &gt; ${column} &gt; 正文</td></tr>
<tr><td align="center" height="60"><font size="5" color="#cc0000"><b>${title}</b></font></td></tr><tr><td align="center">时间:${day} 来源:示例乡政府 作者:admin 点击:37次</td></tr>
<tr><td><div class="content"><font size="3">${body}</font></div>${after}</td></tr></table>${FOOT}`,
  );

/** A plate of fields above the text. */
export const plate: Frame = (
  title,
  body,
  { day = DAY, column = '财政专项资金', head = '', after = '' } = {},
) =>
  html(
    title,
    head,
    `<div class="xxgk-top"><a href="/public/">政府信息公开</a></div><div class="xxgk-wz">首页 &gt; 政府信息公开 &gt; 示例镇 &gt; ${column}</div>
<div class="xxgkcontent"><table class="xxgk_table" width="100%"><tr><th>索引号</th><td>11439901MB0000000A/2026-00117</td><th>组配分类</th><td>${column}</td></tr><tr><th>发布机构</th><td>示例镇人民政府</td><th>主题分类</th><td>民政、扶贫、救灾</td></tr><tr><th>名称</th><td>${title}</td><th>文号</th><td>无</td></tr><tr><th>成文日期</th><td>${day}</td><th>发布日期</th><td>${day}</td></tr></table>
<h1 class="wztit">${title}</h1><div class="wzcon j-fontContent clearfix">${body}</div>${after}</div>${FOOT}`,
  );

/** A blog's theme. */
export const blog: Frame = (title, body, { day = DAY, column = '通知公告', head = '', after = '' } = {}) =>
  html(
    title,
    head,
    `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">云岭县示例中学</a></p><nav id="site-navigation"><ul class="menu">${menu}</ul></nav></header>
<div id="content" class="site-content"><main id="main"><article id="post-1207" class="post-1207 post type-post status-publish format-standard hentry category-notice"><header class="entry-header"><h1 class="entry-title">${title}</h1><div class="entry-meta">发布于 <time class="entry-date published" datetime="${day}T08:30:00+08:00">${day}</time> 分类：<a href="/category/notice/" rel="category tag">${column}</a></div></header>
<div class="entry-content">${body}</div>${after}</article></main></div></div>${FOOT}`,
  );

/** A letter and what was answered. */
export const letter = (title: string, asked: string, answered: string, more = '') =>
  html(
    title,
    '',
    `<div class="top-nav"><ul>${menu}</ul></div><div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/hdjl/">互动交流</a> &gt; <a href="/hdjl/xzxx/">县长信箱</a> &gt; 来信详情</div>
<div class="mail"><h3>来信信息</h3><table class="mail-table" width="100%"><tr><th>信件编号</th><td>XZ20260302001</td><th>信件类型</th><td>咨询</td></tr><tr><th>来信标题</th><td colspan="3">${title}</td></tr><tr><th>来信时间</th><td>2026-02-24 20:11</td><th>来信人</th><td>陈**</td></tr>${more}<tr><th>来信内容</th><td colspan="3">${asked}</td></tr></table>
<h3>答复信息</h3><table class="mail-table" width="100%"><tr><th>答复单位</th><td>云岭县示例局</td><th>答复时间</th><td>2026-02-27 09:40</td></tr><tr><th>答复内容</th><td colspan="3">${answered}</td></tr></table></div>${FOOT}`,
  );

export const page = (name: string) => at(`/zwgk/gsgg/202603/${name}.html`);
/** Makes cases at one address whose pages hold nothing of the kinds in `holds`, but for what each says itself. */
export const holding =
  (url: string, holds: NonNullable<PrivacyCase['holds']>) =>
  (name: string, html: string, more: Partial<PrivacyCase> = {}): PrivacyCase => ({
    name,
    url,
    html,
    holds,
    ...more,
  });
/** Words around a list, as every such page has them. */
export const shown = (what: string) =>
  `<p style="text-indent:2em">根据有关规定，经个人申请、村级评议、乡镇审核，现将${what}予以公示。公示期为2026年3月2日至3月8日。如有异议，请在公示期内向云岭县示例局反映，监督电话：0000-12345678。</p>`;
export const signed =
  '<p style="text-align:right">云岭县示例局</p><p style="text-align:right">2026年3月2日</p>';
