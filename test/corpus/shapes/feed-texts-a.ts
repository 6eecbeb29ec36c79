/** Live structures of texts, first part: where title, day, source and body stand on static pages of ministries and cities. */
import { FORM, WHEN, written } from './feed-frame.js';
import { central, grids, harbour, ministry, panes, portlets, provincial, southern } from './feed-sites.js';
import type { WholeCase } from './whole-frame.js';
import { beside, cn, news, prose } from './wide-frame.js';

const T = '供水管网漏损治理见成效';
const SHARE = '<div class="share none"><span>分享：</span><a href="#">微信</a><a href="#">微博</a></div>';
const SIZE = '<span class="size">字号：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</span>';
const QR = '<div id="qr_container"><img src="/qr.png" alt=""><p>扫一扫在手机打开当前页</p></div>';

/** Texts of static pages. */
export const FEED_TEXTS_A: readonly WholeCase[] = [
  written(
    'central bank: sixth grey cell is the day',
    portlets,
    T,
    `<table width="90%"><tr><td align="center"><h2 style="font-size:16px">${T}</h2></td></tr><tr><td align="center"><table><tr><td class="hui12">字号</td><td class="hui12"><a href="#">大</a></td><td class="hui12"><a href="#">中</a></td><td class="hui12"><a href="#">小</a></td><td class="hui12">文章来源：县金融办</td><td class="hui12">${WHEN}:21</td><td class="hui12"><a href="#">打印本页</a></td><td class="hui12"><a href="#">关闭窗口</a></td></tr></table></td></tr><tr><td class="content"><div id="zoom">${prose(4)}</div></td></tr></table>`,
  ),
  written(
    'central bank: id shijian, id laiyuan',
    portlets,
    T,
    `<h2>${T}</h2><table align="center"><tr><td>文章来源：<span id="laiyuan">县金融办</span></td><td><span id="shijian">${WHEN}:00</span></td></tr></table><div id="zoom">${prose(3)}</div>`,
  ),
  written(
    'farming: author box of spans dc_2',
    ministry,
    T,
    `<div class="bjjMTBox"><h1 class="bjjMTitle">${T}</h1><div class="bjjMAuthorBox"><span class="dc_1">日期：</span><span class="dc_2">${WHEN}</span><span class="dc_1">作者：</span><span class="dc_2">通讯员</span><span class="dc_1">来源：</span><span class="dc_2 jgly">县农业农村局</span>${SIZE}</div></div><div class="arc_body mg_auto w_855 pd_b_35"><div class="TRS_Editor">${prose(4)}</div></div>${SHARE}`,
  ),
  written(
    'farming: pubtime and pubtime source under the head of fields',
    ministry,
    '关于开展燃气用户安全检查的通知',
    `<div class="content_head mhide"><table class="xxgk"><tr><td>索 引 号</td><td>07B070307202600104</td><td>信息所属单位</td><td>法规科</td></tr><tr><td>信息名称</td><td colspan="3">关于开展燃气用户安全检查的通知</td></tr><tr><td>文　　号</td><td>槐农发〔2026〕4号</td><td>生效日期</td><td>2026年03月01日</td></tr></table></div><h2 class="xxgk_title">关于开展燃气用户安全检查的通知</h2><div class="bjjMAuthorBox"><span class="pubtime">发布时间：${cn('2026-03-03')}</span><span class="pubtime source">来源：县农业农村局</span></div><div class="gsj_htmlcon_bot">${prose(3)}<p style="text-align:right">槐溪县农业农村局</p><p style="text-align:right">2026年3月1日</p></div>`,
    { kinds: ['document', 'notice', 'article'], open: ['doc.*', 'date.format'] },
  ),
  written(
    'industry: con_time and cinfo',
    ministry,
    T,
    `<div class="w980 center cmain"><h1 id="con_title">${T}</h1><div class="cinfo center"><span id="con_time">发布时间：${WHEN}</span><span>来源：县工信局</span></div><div class="ccontent center" id="con_con">${prose(4)}</div><div class="xgxw"><h3>相关新闻</h3><ul><li><a href="/1.html">夜间门诊开诊</a><span>2026-03-07</span></li></ul></div></div>`,
  ),
  written(
    'cyberspace: title box, time first, source below',
    ministry,
    T,
    `<div class="main-container"><h1 class="title">${T}</h1><div class="info"><span id="pubtime">${cn('2026-03-03')} 08:55</span><span id="source">来源： 县网信办</span><span class="print">【打印】【纠错】</span></div><div class="main-content"><div id="BodyLabel">${prose(4)}</div></div></div>`,
    FORM,
  ),
  written(
    'science fund: a line that starts with 日期 and blank',
    panes,
    T,
    `<div class="title_xilan">${T}</div><div class="line_xilan">日期 2026-03-03  &nbsp;&nbsp; 来源： 办公室 &nbsp;&nbsp; 作者： &nbsp;&nbsp;【 大 中 小 】 &nbsp;&nbsp;【打印】 &nbsp;&nbsp;【关闭】</div><div class="content_xilan"><div id="zoom">${prose(4)}</div></div>`,
    FORM,
  ),
  written(
    'science fund: the same without tags',
    panes,
    T,
    `<h1>${T}</h1><div class="line_xilan">日期 2026-03-03   来源：办公室</div><div id="zoom">${prose(3)}</div>`,
    { bare: true, ...FORM },
  ),
  written(
    'mine safety: info in spans, body in editors of two names',
    ministry,
    T,
    `<div class="content_Top"><h1>${T}</h1><div class="time_laiy"><span>${WHEN}</span><span>来源：县应急局</span>${SIZE}</div></div><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{margin:0}</style>${prose(3)}</div>`,
  ),
  written(
    'emergency: author cell of the head table, day in the right bottom',
    ministry,
    '县应急局关于公布安全评价机构名单的公告',
    `<table class="xxgktable"><tr><td class="td_lable">索引号：</td><td>99000/2026-00021</td><td class="td_lable">主题分类：</td><td>安全生产</td></tr><tr><td class="td_lable">所属机构：</td><td>县应急局</td><td class="td_lable">成文日期：</td><td>2026年2月27日</td></tr><tr><td class="td_lable">标题：</td><td colspan="3">县应急局关于公布安全评价机构名单的公告</td></tr><tr><td class="td_lable">发文字号：</td><td>槐应急〔2026〕6号</td><td class="td_lable">发布日期：</td><td>2026年03月03日</td></tr></table><div id="content">${prose(3)}</div>`,
    { kinds: ['document', 'notice', 'article'], open: ['doc.*', 'page.source', 'date.format'] },
  ),
  written(
    'central: pages-date with source and tools inside',
    central,
    T,
    `<div class="article oneColumn pub_border"><h1>${T}</h1><div class="pages-date">${WHEN} <span class="font">来源： 县政府办</span><span class="font pc-ico">【字体：<span>大</span> <span>中</span> <span>小</span>】</span><span class="pc-ico"><a href="#">打印</a></span><div class="share" id="share-box"><div class="share-btn">分享</div></div></div><div class="pages_content" id="UCAP-CONTENT">${prose(4)}</div><div class="editor"><span>责任编辑：编辑甲</span></div></div>`,
  ),
  written(
    'central: table bd1 with labels and values in one cell, body in a cell',
    central,
    '县政府办公室关于印发节水行动要点的通知',
    `<table class="bd1" width="100%"><tr><td><b>索　引　号：</b></td><td>000014349/2026-00012</td><td><b>主题分类：</b></td><td class="zcwj_ztfl">水利\\水资源</td></tr><tr><td><b>发文机关：</b></td><td>县政府办公室</td><td><b>成文日期：</b></td><td>2026年02月24日</td></tr><tr><td><b>标　　题：</b></td><td colspan="3">县政府办公室关于印发节水行动要点的通知</td></tr><tr><td><b>发文字号：</b></td><td>槐政办发〔2026〕7号</td><td><b>发布日期：</b></td><td>2026年03月03日</td></tr></table><table class="bd1"><tr><td class="b12c" id="UCAP-CONTENT"><p align="center">县政府办公室关于印发节水行动要点的通知</p><p align="center">槐政办发〔2026〕7号</p>${prose(3)}<p align="right">县政府办公室</p><p align="right">2026年2月24日</p></td></tr></table>`,
    { kinds: ['document', 'notice', 'article'], open: ['doc.*', 'page.source', 'date.format'] },
  ),
  written(
    'central: a day of first publication in tags of its own names',
    central,
    T,
    `<div class="article"><div class="share-title">${T}</div><div class="pages-date">2026-03-03 08:55 来源：县政府办</div><div id="UCAP-CONTENT"><div class="TRS_UEDITOR">${prose(3)}</div></div></div>`,
  ),
  written(
    'planning: editors, attachment box below',
    ministry,
    T,
    `<div class="article"><h2 class="article_title">${T}</h2><div class="article_component"><span class="time">发布时间：2026/03/03</span><span class="laiyuan">来源：县发改局</span><span>[ 打印 ]</span></div><div class="article_con article_con_notitle"><div class="TRS_Editor">${prose(3)}</div></div><div class="attachment"><h3>附件：</h3><p><a href="./P0.pdf">节水指标表.pdf</a></p></div></div>`,
    FORM,
  ),
  written(
    'finance office: content editor, tags only name the source',
    provincial,
    T,
    `<table width="100%"><tr><td class="title" align="center">${T}</td></tr><tr><td align="center" class="sj">发布时间：${WHEN}　信息来源：县财政局　浏览次数：<span id="hits">15</span></td></tr><tr><td class="content"><div class="TRS_Editor">${prose(4)}</div></td></tr></table>`,
  ),
  written(
    'hundred lakes: art_content, tools of three boxes, source left out',
    southern,
    T,
    `<h1 class="art_title">${T}</h1><div class="art_info"><span>${WHEN}</span></div><div class="art_content">${prose(3)}</div>`,
    { bare: true, failed: ['page.source'] },
  ),
  written(
    'commerce: art-title, art-info with 文章来源 and type',
    ministry,
    T,
    `<h4 id="artitle" class="art-title">${T}</h4><div class="art-info"><span>${WHEN}</span><span>文章来源：<a href="#">县商务局</a></span><span>文章类型：原创</span><span>内容分类：新闻</span></div><div class="art-con art-con-bottonmLine">${prose(4)}</div>`,
  ),
  written(
    'treasury: doc content with small day line in brackets',
    ministry,
    T,
    `<h2 class="title_con">${T}</h2><p class="laiyuan">(${cn('2026-03-03')}) 来源：县财政局</p><div class="my_conboxzw"><div class="my_doccontent">${prose(3)}</div></div>`,
    FORM,
  ),
  written(
    'discipline: em e1 source, em e2 release, em e3 share',
    grids,
    T,
    `<div class="bg_dash"><h2 class="tit">${T}</h2><h3 class="daty"><div class="daty_con"><em class="e e1">来源：县纪委监委网站</em><em class="e e2">发布时间：${WHEN}</em><em class="e e3">分享</em></div></h3><div class="content">${prose(4)}</div><div class="bom-box">责任编辑：编辑甲</div></div>`,
  ),
  written(
    'garden city: own elements of the system around title, time, text',
    provincial,
    T,
    `<div class="article"><h1 class="tit"><ucaptitle>${T}</ucaptitle></h1><div class="info"><span class="time">发布日期：<b><publishtime>${WHEN}</publishtime></b></span><span class="ly">来源：<b>县水利局</b></span><span>访问量：<b><script>document.write('28')</script></b></span></div><div class="article-content"><ucapcontent>${prose(4)}</ucapcontent></div></div>`,
  ),
  written(
    'mountain city: an editor view, tags and a line with vertical bars',
    provincial,
    T,
    `<div class="zwxl-article"><p class="tit">${T}</p><p class="date-info">日期：2026-03-03 | 来源：县人社局 | 阅读：12</p><div class="view TRS_UEDITOR trs_paper_default trs_word">${prose(3)}</div></div>`,
    FORM,
  ),
  written(
    'plateau: dates in dl with dd',
    provincial,
    T,
    `<div class="Article_xx"><h1>${T}</h1><dl class="Article_ly"><dd>来源：县教育局</dd><dd>发布时间：${WHEN}</dd><dd>字体：大 中 小</dd></dl><div class="Article_zw trs_editor_view">${prose(4)}</div></div>`,
  ),
  written(
    'social insurance: a script draws title and day, hidden inputs too',
    ministry,
    T,
    `<input type="hidden" id="docTitle" value="${T}"><div class="insMainConTitle_b" style="text-align:center">${T}</div><div class="insMainConTitle_c"><span id='d'></span>&nbsp;&nbsp;来源：县人社局</div><script>document.getElementById('d').innerHTML='日期：'+'2026-03-03 08:55:10'.substring(0,16);</script><div id="insMainConTxt">${prose(3)}</div>`,
  ),
  written(
    'state assets: zsy_cotitle with day in one line with 文章来源',
    ministry,
    T,
    `<div class="zsy_content"><div class="zsy_cotitle">${T}<p>文章来源：县国资中心&nbsp;&nbsp;发布时间：2026-03-03</p></div><div class="zsy_comain">${prose(4)}</div>${QR}</div>`,
    { failed: ['date.format'] },
  ),
  written(
    'lakes capital: view, a bar with 2026-03-03 08:55 and a plain name',
    southern,
    T,
    `<div class="article"><h2 class="title">${T}</h2><div class="info"><span>${WHEN}</span><span>县水务局</span></div><div class="view TRS_UEDITOR">${prose(3)}</div></div>`,
    { open: ['page.source'] },
  ),
  written(
    'city of rails: article info of the builder, three kinds of boxes',
    grids,
    T,
    `<div class="ewb-article"><h3 class="ewb-article-tt">${T}</h3><div class="ewb-article-sources"><p>【信息来源：县人社局】【信息时间：${WHEN}】【阅读次数：<span>34</span>】【<a href="#">打印</a>】【<a href="#">关闭</a>】</p></div><div class="ewb-article-info" id="Zoom">${prose(4)}</div></div>`,
  ),
  written(
    'harbour city: ivs content, time in small, text by a mark for readers',
    harbour,
    T,
    `<div class="Article"><h2 class="Article-title" id="ivs_title">${T}</h2><small class="Article-time PBtime">${WHEN} <span>来源：县经委</span></small><div class="Article_content" id="ivs_content">${prose(4)}</div></div>${beside('相关信息', news(3, '2026-03-08', 1))}`,
  ),
  written(
    'harbour city: brackets around a day in words below the title',
    harbour,
    T,
    `<h1 id="ivs_title">${T}</h1><p class="PBtime">（${cn('2026-03-03')}）</p><p>来源：县发改局</p><div id="ivs_content">${prose(3)}</div>`,
    { bare: true, ...FORM },
  ),
];
