/** Live structures of texts, second part: counties and bureaus of the southern platform, embassies, statistics, days in pieces, in scripts, in tables of the first web. */
import { FORM, note, WHEN, written } from './feed-frame.js';
import { drawnByApp, grids, harbour, lined, ministry, portlets, provincial, southern } from './feed-sites.js';
import type { WholeCase } from './whole-frame.js';
import { beside, cn, dots, news, prose, strokes } from './wide-frame.js';

const T = '老旧电梯更新惠及两千户居民';
const D = '2026-03-03';
const TOOLS = '<div class="tools"><a href="#">收藏</a><a href="#">打印</a><a href="#">关闭</a></div>';

/** Texts of counties, bureaus and other systems. */
export const FEED_TEXTS_B: readonly WholeCase[] = [
  written(
    'county: property spans, 发布时间 second',
    southern,
    T,
    `<div class="title">${T}</div><div class="property"><span>信息来源：县住建局</span><span>发布时间：${WHEN}</span><span>浏览次数：<b id="v">9</b></span></div><div class="conTxt">${prose(3)}</div>`,
  ),
  written(
    'county: element of the system for the day only',
    southern,
    T,
    `<h1 class="content_title">${T}</h1><div class="info"><publishtime>${WHEN}:08</publishtime><span class="from">来源：县住建局</span></div><div id="zoomcon">${prose(4)}</div>`,
  ),
  written(
    'county: article-date with 日期',
    southern,
    T,
    `<h3>${T}</h3><div class="article-date">日期：${WHEN}</div><div class="source">来源：本网</div><div class="txt">${prose(3)}</div>`,
  ),
  written(
    'county: head, time box of three',
    southern,
    T,
    `<div class="contener_box"><div class="head">${T}</div><div class="time"><span>发布时间：${WHEN}:00</span><span>来源：本网</span><span>阅读人数：11</span></div><div class="contener">${prose(3)}</div></div>`,
  ),
  written(
    'county: note spans, 时间 first',
    southern,
    T,
    `<div class="title">${T}</div><div class="note"><span>时间：${WHEN}</span> <span>来源：县住建局</span> <span>访问量： 23</span></div><div class="artile_con">${prose(3)}</div>`,
  ),
  written(
    'new area: one source line holds source, day and tools without blanks',
    southern,
    T,
    `<p class="title">${T}</p><p class="source">来源：县住建局发布时间：${WHEN}【字体：大 中 小】</p><div class="text">${prose(4)}</div>`,
  ),
  written(
    'bureau: pictures of lines, 发表时间 then seven blanks and 信息来源',
    lined,
    T,
    `<table width="100%"><tr><td background="/global/rlyelen_line04.gif"><table width="96%"><tbody><tr><td height="10"></td></tr><tr><td align="center" class="hei16"><b>${T}</b></td></tr><tr><td><table width="100%"><tr><td align="center">发表时间：${D}&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;信息来源：县公路站</td></tr></table></td></tr><tr><td>${prose(3)}</td></tr></tbody></table></td></tr></table>`,
    { bare: true, ...FORM },
  ),
  written(
    'bureau: 最后更新, then blanks and 来源',
    lined,
    T,
    `<div class="pre-box"><h3>${T}</h3><p>最后更新： ${WHEN}    来源： 县文旅局</p></div><div class="con">${prose(3)}</div>`,
    { bare: true, open: ['date.format'] },
  ),
  written(
    'bureau: 日期 then 点击数',
    lined,
    T,
    `<p class="bt" align="center">${T}</p><p align="center">日期：${D}&nbsp;&nbsp;&nbsp;点击数：[<script>document.write('45')</script>]　来源：县供销社</p><div>${prose(3)}</div>`,
    { bare: true, ...FORM },
  ),
  written(
    'bureau: 发布日期 without a clock, 点击率',
    lined,
    T,
    `<div id="ScDetailTitle">${T}</div><div id="ScDetailTime">发布日期：${D}&nbsp;&nbsp;&nbsp;点击率：88&nbsp;&nbsp;&nbsp;文章来源：县档案馆</div><div id="ScDetailContent">${prose(3)}</div>`,
    { bare: true, ...FORM },
  ),
  written(
    'bureau: 刊登时间, then comma and 信息来源',
    southern,
    T,
    `<div class="text-title"><h2>${T}</h2></div><div class="text-info">刊登时间：${WHEN}，信息来源：县民政局</div><div class="text-con">${prose(3)}</div>`,
    { open: ['date.format'] },
  ),
  written(
    'bureau: half-width colons, no-break blank behind the day',
    southern,
    T,
    `<div class="article_top"><div class="article_top_l"><p>${T}</p></div></div><div class="HTime">发布时间:${WHEN}&nbsp;</div><div>来源:县民政局</div><div id="mmhygs">${prose(3)}</div>`,
  ),
  written(
    'bureau: header title, 发表时间 and day on lines of their own',
    southern,
    T,
    `<header class="title"><h1>${T}</h1></header><ul class="info"><li>发表时间：
${WHEN}</li><li>信息来源：
本站</li></ul><article>${prose(3)}</article>`,
  ),
  written(
    'port: info_fbt with ly and time',
    southern,
    T,
    `<div class="artTitle"><h1>${T}</h1></div><div class="info_fbt"><span class="ly">来源：县政府办</span><span class="time">时间：${WHEN}:33</span><span class="font-size">【大 中 小】</span></div><div class="artContent">${prose(4)}</div>`,
  ),
  written(
    'district: 信息提供日期 and 信息来源 under tit',
    southern,
    T,
    `<div class="news_cont_d"><div class="tit"><h1>${T}</h1><span>信息来源：县委组织部</span><span>信息提供日期：${WHEN}</span></div><div class="news_cont_d_wrap">${prose(3)}</div><div class="fjdown"><a href="/a.doc">附件：更新名单.doc</a></div></div>`,
  ),
  written(
    'province of education: message with time class',
    southern,
    T,
    `<div class="article"><h3 class="title">${T}</h3><div class="message"><span class="time">时间：${WHEN}</span><span>来源：县教育局</span></div><div class="article-con">${prose(3)}</div></div>`,
  ),
  written(
    'veterans: info box, label 时间 and 来源, year in words',
    grids,
    T,
    `<div class="outerlayer"><h2 class="art-h"><p>${T}</p></h2><div class="article-info">时间：${cn(D)} 08:55　来源：县退役军人局<span class="size">大 中 小</span></div><div id="div_zhengwen"><div>${prose(4)}</div></div></div>`,
    FORM,
  ),
  written(
    'veterans of a province: label, value, 信息来源, 阅读次数 in one box',
    grids,
    T,
    `<div class="m-lg text-center"><h3>${T}</h3><div class="m-b-sm">发布时间
 ${WHEN}
 信息来源
 县退役军人局
 阅读次数
 16</div></div><div class="m-lg info-style-content">${prose(3)}</div>`,
  ),
  written(
    'test center: label spans and icons',
    grids,
    T,
    `<div class="article"><div class="article-tit">${T}</div><div class="article-inf"><span class="date">${WHEN}</span><span class="from">来源：</span><span class="from">县测评中心</span></div><div id="js_content">${prose(3)}</div></div>`,
  ),
  written(
    'grain: pub-det-title, source box after the text',
    ministry,
    T,
    `<div class="pub-det-title">${T}</div><div class="pub-right-source"><span>发布时间：${WHEN}</span><span>来源：县粮储局</span></div><table class="pages_content" width="100%"><tr><td>${prose(4)}</td></tr></table><div class="detail_links_pane"><a href="/p.html">上一篇：第三届梨花节启幕</a></div>`,
  ),
  written(
    'statistics: year, day and time in three elements',
    ministry,
    T,
    `<div class="detail-title"><h1>${T}</h1></div><div class="detail-title-des"><div class="date"><span class="year">2026</span>/<span class="day">03/03</span> <span class="time">08:55:00</span></div><div class="source">来源：县统计局</div></div><div class="txt-content"><div class="TRS_Editor">${prose(4)}</div></div>`,
    FORM,
  ),
  written(
    'statistics: p in h2, strokes with clock',
    ministry,
    T,
    `<div class="detail-title"><h1>${T}</h1></div><div class="detail-title-des"><h2><p>${strokes(D)} 08:55</p><p>来源：县统计局</p></h2></div><div class="TRS_UEDITOR">${prose(4)}</div>`,
    FORM,
  ),
  written(
    'congress: a variable of the page holds the day, a script writes it',
    ministry,
    T,
    `<div class="z_container"><h1 class="tit">${T}</h1><div class="fc_1"><span>来源：县人大网</span><span id='fbrq'></span></div><div id="Zoom">${prose(3)}</div></div><script>var fbrq = "2026年03月03日 08:55";document.getElementById('fbrq').innerText='日期：'+fbrq;</script>`,
    FORM,
  ),
  written(
    'space flight: pubtime in a script above, shown by it',
    ministry,
    T,
    `<script>var __$pubtime='2026-03-03 08:55:21';var __$source='县科协';</script><div class="content"><h1>${T}</h1><div class="info"><script>document.write('时间：'+__$pubtime.substring(0,16)+'　来源：'+__$source);</script></div><div id="content">${prose(3)}</div></div>`,
  ),
  written(
    'space flight: the script holds the day, no one shows it',
    ministry,
    T,
    `<script>var __$pubtime='2026-03-03 08:55:21';var __$source='县科协';</script><div class="content"><h1>${T}</h1><p>来源：县科协</p><div id="content">${prose(3)}</div></div>`,
    { bare: true, day: null, open: ['date.*', 'meta.*'] },
  ),
  written(
    'broadcasting: day of a narrow screen and of a wide one, one hidden',
    provincial,
    T,
    `<table width="100%"><tr><td id="artTitMob" align="center"><b>${T}</b></td></tr><tr><td><div class="mobile_time shareWarpTime">${WHEN}</div><div class="mobile_time shareFromz">来源：县融媒体中心</div><div class="hide" style="display:none">${WHEN} 来源：县融媒体中心</div></td></tr></table><div id="c">${prose(3)}</div>`,
  ),
  written(
    'embassy: News_Body ids, day in brackets',
    ministry,
    T,
    `<div id="News_Body_Title">${T}</div><div id="News_Body_Time">(${D})</div><div id="News_Body_Txt_A">${prose(4)}</div><p>（来源：县外事办）</p>`,
    { failed: ['date.format'] },
  ),
  written(
    'embassy: day in a grey font of the table under the title',
    lined,
    T,
    `<table id="article" width="100%"><tbody><tr><td><table><tbody><tr><td class="bigtitle" align="center">${T}</td></tr></tbody></table></td></tr><tr><td class="time" align="center"><font color="666666">${strokes(D)}</font></td></tr><tr><td>${prose(3)}<p>来源：县外事办</p></td></tr></tbody></table>`,
    { bare: true, ...FORM },
  ),
  written(
    'embassy: view-date with dots and clock',
    ministry,
    T,
    `<div class="view-title">${T}</div><div class="view-date">${dots(D)} 08:55</div><div class="view-from">来源：县外事办</div><div class="view-content">${prose(3)}</div>`,
    FORM,
  ),
  written(
    'customs: describe box holds title, day and tools',
    portlets,
    T,
    `<div class="easysite-news-title"><h2>${T}</h2></div><p class="easysite-news-describe">发布时间：${WHEN}　来源：县商务局　点击数：<span>12</span></p><div class="easysite-news-content"><div class="easysite-news-peruse">${prose(3)}</div></div><div class="easysite-news-operation"><a href="#">打印</a></div>`,
  ),
  written(
    'regulator: an app binds all, label 发布时间 and day apart',
    drawnByApp,
    T,
    `<div class="wenzhang-title ng-binding">${T}</div><div class="pull-right shuaxin"><i class="ng-hide" style="display:none">文号</i><span>发布时间：</span><span class="ng-binding">${D}</span><span>　文章来源：</span><span class="ng-binding">县金融办</span></div><div id="wenzhang-content" class="ng-binding"><div class="Section0">${prose(4)}</div></div>`,
    FORM,
  ),
  written(
    'justice: left and right halves of the head line',
    ministry,
    T,
    `<div class="sT_title">${T}</div><div class="sT"><div class="sT_left"><span>来源：县司法局</span><span>发布时间：${WHEN}</span></div><div class="sT_right">字体 + -</div></div><div class="TRS_Editor">${prose(3)}</div>`,
  ),
  written(
    'taxes: id fontzoom, day in a cell with 来源 behind',
    ministry,
    T,
    `<div class="title2"><h1>${T}</h1></div><div class="zuo1">发布时间：${WHEN} &nbsp; 来源：县税务局</div><div id="fontzoom">${prose(3)}</div>`,
  ),
  written(
    'capital education: h1 and two spans, label none',
    harbour,
    T,
    `<div class="con-h"><h1>${T}</h1><p><span>${WHEN}:41</span><span>县教委</span></p></div><div class="content_font">${prose(3)}</div>`,
    { open: ['page.source'] },
  ),
  written(
    'disclosure: attribute spans in the head of a paper',
    southern,
    '关于公布县级科普基地复核结果的通知',
    `<section><div id="attribute"><span>索引号：990000017/2026-00044</span><span>文号：槐科协〔2026〕2号</span><span>发布日期：${WHEN}</span><span>主题分类：科技</span><span>信息来源：县科协</span><span>关键词：科普</span><span class="gk fj">附件：<a href="/f.doc">名单.doc</a></span></div><h1>关于公布县级科普基地复核结果的通知</h1><article>${prose(3)}<p>槐溪县科协</p><p>2026年3月1日</p></article></section>`,
    { ...note, open: [...note.open, 'date.format', 'page.source'] },
  ),
  written(
    'a mail to the mayor: letter and answer, days of both',
    southern,
    '反映井盖松动',
    `<div class="letter-details"><div><table><tr><td class="td_label">信件标题</td><td class="td_label2">反映井盖松动</td></tr><tr><td class="td_label">来信时间</td><td class="td_label2">2026-02-24 10:11:12</td></tr><tr><td class="td_label">信件内容</td><td class="td_label2">西门大街的井盖松动，请修复。</td></tr></table></div><div><table><tr><td class="td_label">答复单位</td><td class="td_label2">县住建局</td></tr><tr><td class="td_label">答复时间</td><td class="td_label2">2026-02-27 15:30:00</td></tr><tr><td class="td_label">答复内容</td><td class="td_label2">您好，已于2月26日修复，感谢您的监督。</td></tr></table></div></div>`,
    {
      title: undefined,
      day: undefined,
      kinds: ['interaction', 'article'],
      open: ['inter.*', 'page.source', 'meta.*', 'date.*', 'doc.*'],
    },
  ),
  written(
    'neighbours and 相关 below with days that are later, share in between',
    ministry,
    T,
    `<h1>${T}</h1><div class="xl_tit">${WHEN}　来源：县住建局</div><div class="TRS_Editor">${prose(3)}</div>${TOOLS}<div class="xgwz"><h4>相关文章</h4><ul>${news(
      4,
      '2026-03-08',
      1,
    )
      .map(([n, d]) => `<li><a href="/x.html">${n}</a><span>${d}</span></li>`)
      .join('')}</ul></div>`,
    { side: beside('热点', news(3, '2026-03-09', 1)) },
  ),
  written(
    'performances: table of labels with colons of both widths, day at the right bottom',
    harbour,
    '准予营业性演出许可公示',
    `<table border="1"><tr><td>举办单位：</td><td>示例演艺公司</td><td>许可证号：</td><td>9900001</td></tr><tr><td>演出名称:</td><td>梨花音乐会</td><td>演出日期：</td><td>2026-04-11</td></tr><tr><td>演出场所：</td><td>县文化馆</td><td>场次：</td><td>1</td></tr></table><div align="right" style="padding: 10px">${D}</div>`,
    {
      title: undefined,
      day: undefined,
      bare: true,
      kinds: ['notice', 'article', 'document', 'other', 'guide'],
      open: ['doc.*', 'page.source', 'date.*', 'meta.*', 'guide.*', 'flow.*'],
    },
  ),
];
