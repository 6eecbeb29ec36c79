/** Whole pages of articles: news, speeches, pictures, films, interpretations, appointments, bulletins, warnings, foreign affairs. */
import { articleTags, at, breaks, sideList, text, wordText, type WholeCase } from './whole-frame.js';
import { html5, ministry, weixin } from './whole-other-sites.js';
import { asp, dede, gd, trs, ucap, vsb, vue, wap } from './whole-sites.js';

const SHARE =
  '<div class="share"><span>分享到：</span><div class="bdsharebuttonbox"><a href="javascript:;" class="bds_weixin" data-cmd="weixin" onclick="s()"></a></div></div>';

/** Whole pages of articles. */
export const WHOLE_ARTICLES: readonly WholeCase[] = [
  {
    name: 'news with source, editor and views in one line',
    url: at('/xwzx/jrsl/202603/t20260304_118234.html'),
    kinds: ['article'],
    day: '2026-03-04',
    title: '区政府召开第六十二次常务会议',
    html: trs({
      title: '区政府召开第六十二次常务会议',
      tags: articleTags('区政府召开第六十二次常务会议', '2026-03-04'),
      trail: ['首页', '新闻中心', '今日示例'],
      side: sideList('点击排行'),
      main: `<div class="xl_tit">区政府召开第六十二次常务会议</div><div class="xl_info"><span>发布时间：2026-03-04 09:26</span><span>来源：示例区融媒体中心</span><span>责任编辑：李编辑</span><span>浏览量：<em id="hits">356</em></span><span>【字体：<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>】</span></div><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2}</style>${text(4)}</div>${SHARE}<div class="xgwz"><h3>相关文章</h3><ul><li><a href="./t1.html">区政府召开第六十一次常务会议</a><span>2026-02-11</span></li><li><a href="./t2.html">区政府召开第六十次常务会议</a><span>2026-01-27</span></li></ul></div>`,
    }),
  },
  {
    name: 'old news in tables: head line with clock and clicks, font tags',
    url: 'https://sw.example.gov.cn/show.asp?id=2317',
    kinds: ['article'],
    day: '2026-02-27',
    title: '全区外贸企业座谈会召开',
    open: ['meta.*'],
    html: asp({
      title: '全区外贸企业座谈会召开',
      main: `<table width="96%" align="center"><tr><td align="center" height="50"><font size="5" color="#CC0000"><b>全区外贸企业座谈会召开</b></font></td></tr><tr><td align="center" height="26" bgcolor="#f1f1f1">作者：办公室　来源：本站原创　更新时间：2026-02-27 16:08　点击：<script>1</script>87 次</td></tr><tr><td style="font-size:14px;line-height:26px">${breaks(3)}</td></tr><tr><td align="right">【<a href="javascript:window.print()">打印</a>】【<a href="javascript:window.close()">关闭</a>】</td></tr><tr><td>上一篇：<a href="show.asp?id=2316">商务局开展市场巡查</a><br>下一篇：没有了</td></tr></table>`,
    }),
  },
  {
    name: 'news of a site builder: day in a line of its own under h1, names with numbers',
    url: at('/info/1045/20981.htm'),
    kinds: ['article'],
    day: '2026-03-05',
    title: '河湾镇油菜花节开幕',
    open: ['meta.articleOpt'],
    html: vsb({
      title: '河湾镇油菜花节开幕',
      tags: articleTags('河湾镇油菜花节开幕', '2026-03-05', '河湾镇人民政府'),
      trail: ['首页', '政务动态', '镇街动态'],
      main: `<script language="javascript" src="../../_dwr/interface/NewsvoteDWR.js"></script><form name="_newscontent_fromname"><div class="content-box"><h1 align="center">河湾镇油菜花节开幕</h1><div align="center">2026-03-05 09:26&nbsp;&nbsp;来源：河湾镇人民政府&nbsp;&nbsp;点击：[<span id="dynclicks_wbnews_20981_1045"></span>]</div><div id="vsb_content"><div class="v_news_content">${text(3, '<p class="vsbcontent_start">')}<p class="vsbcontent_img"><img src="/__local/A/12/DE.jpg" width="500" vurl="/_vsl/A12" vheight="" orisrc="/__local/A/12/DE.jpg" class="img_vsb_content" alt="油菜花节现场"></p></div></div><p align="right">【<a href="javascript:window.opener=null;window.open('','_self');window.close();">关闭</a>】</p></div></form>`,
    }),
  },
  {
    name: 'news on a responsive portal: mobile head line hidden, desktop one shown',
    url: at('/zwdt/jrsl/art/2026/art_5b1e7c.html'),
    kinds: ['article'],
    day: '2026-03-07',
    title: '志愿者走进社区宣讲垃圾分类',
    html: ucap({
      title: '志愿者走进社区宣讲垃圾分类',
      tags: articleTags('志愿者走进社区宣讲垃圾分类', '2026-03-07', '示例日报'),
      main: `<div class="article oneColumn pub_border"><h1>志愿者走进社区宣讲垃圾分类<span class="font fa hide">1</span></h1><div class="pages-date hide">03-07 09:26</div><div class="pages-date">2026-03-07 09:26 <span class="font">来源： 示例日报</span><span class="font pc">【字体：<span><a href="javascript:void(0)" onclick="f('d')">大</a></span> <span><a href="javascript:void(0)" onclick="f('z')">中</a></span>】</span><span class="pagePrint" onclick="print()">打印</span></div><div class="pages_content" id="UCAP-CONTENT">${text(3)}</div><div class="editor"><div>责任编辑：王编辑</div></div></div>`,
    }),
  },
  {
    name: 'news in a southern platform: head line with icons instead of labels',
    url: at('/zx/jryw/content/post_4388210.html'),
    kinds: ['article'],
    day: '2026-03-06',
    title: '示例区举办返乡创业人员座谈会',
    html: gd({
      title: '示例区举办返乡创业人员座谈会',
      tags: articleTags('示例区举办返乡创业人员座谈会', '2026-03-06', '示例区发布'),
      main: `<section class="article-wrap"><h3 class="article-title">示例区举办返乡创业人员座谈会</h3><div class="date-row"><span class="date"><i class="icon-time"></i> 2026-03-06 09:26</span><span class="ly">来源 : 示例区发布</span><span class="fontsize">字体大小：<a href="javascript:;" onclick="b(1)">小</a></span></div><div class="article-content">${wordText(3)}</div><div class="other-fj"></div><div class="QRcode"><img src="/qr.png" alt="二维码">扫一扫在手机打开当前页</div></section>`,
    }),
  },
  {
    name: 'news of a small office: info line with small tags, neighbours, comments, ranking with days',
    url: 'https://nyj.example.gov.cn/a/dongtai/2026/0303/812.html',
    kinds: ['article'],
    day: '2026-03-03',
    title: '农机手培训班在云岭乡开课',
    open: ['meta.*'],
    html: dede({
      title: '农机手培训班在云岭乡开课',
      main: `<div class="viewbox"><div class="title"><h2>农机手培训班在云岭乡开课</h2></div><div class="info"><small>时间:</small>2026-03-03 10:42<small>来源:</small>区农机站 <small>作者:</small>站长 <small>点击:</small><span>231</span>次</div><div class="content"><table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td>${text(3, '<div>　　')}</td></tr></table></div><div class="dede_pages"><ul class="pagelist"></ul></div></div><div class="handle"><div class="context"><ul><li>上一篇：<a href="/a/811.html">畜牧站开展春季防疫</a></li><li>下一篇：<a href="/a/813.html">惊蛰农事早知道</a></li></ul></div></div><div class="mt1"><dl class="tbox"><dt><strong>最新评论</strong></dt><dd class="dede_comment"><p>办得好 <small>2026-03-04 08:11</small></p></dd></dl></div>`,
    }),
  },
  {
    name: 'news that a framework has drawn, day in a description list',
    url: at('/#/article?id=90321'),
    kinds: ['article'],
    day: '2026-03-02',
    title: '我区新增三处口袋公园向市民开放',
    open: ['meta.*'],
    html: vue({
      title: '我区新增三处口袋公园向市民开放',
      trail: ['首页', '新闻中心', '正文'],
      main: `<div data-v-9c class="article-detail"><div data-v-9c class="article-detail__title">我区新增三处口袋公园向市民开放</div><div data-v-9c class="article-detail__meta"><span><i class="el-icon-time"></i>发布日期：2026-03-02 15:30</span><span>信息来源：区城管局</span><span>阅读次数：1024</span></div><div data-v-9c class="ql-editor">${text(3)}</div></div>`,
    }),
  },
  {
    name: 'news on a touch site: small head line, recommended lines below',
    url: at('/m/jrsl/202603/t20260305_118290.html'),
    kinds: ['article'],
    day: '2026-03-05',
    title: '区第二中学新校区投入使用',
    html: wap({
      title: '区第二中学新校区投入使用',
      tags: articleTags('区第二中学新校区投入使用', '2026-03-05', '区教育局'),
      main: `<div class="m-art"><div class="m-art-tit">区第二中学新校区投入使用</div><div class="m-art-inf"><span class="fl">来源：区教育局</span><span class="fr">2026-03-05 09:26</span></div><div class="m-art-con">${text(3)}</div></div><div class="m-more"><h4>猜你喜欢</h4><a class="m-item" href="/m/a1.html"><p>春季学期开学检查</p><span>03-08</span></a><a class="m-item" href="/m/a2.html"><p>校园食堂开放日</p><span>03-07</span></a></div>`,
    }),
  },
  {
    name: 'speech in full, asides in brackets, day of the speech below the title',
    url: at('/zfgzbg/202601/t20260128_112001.html'),
    kinds: ['article', 'document'],
    day: '2026-01-28',
    title: '政府工作报告',
    html: html5({
      title: '政府工作报告',
      tags: articleTags('政府工作报告', '2026-01-28', '区政府办公室', '政府工作报告'),
      trail: ['首页', '政府工作报告'],
      main: `<article><header><h1>政府工作报告</h1><p class="entry-meta">发布时间：<time datetime="2026-01-28T09:26">2026-01-28 09:26</time> 来源：区政府办公室</p></header><p style="text-align:center">——2026年1月14日在示例区第六届人民代表大会第五次会议上</p><p style="text-align:center">区长　陈某某</p><p>各位代表：</p>${text(4)}<h2>一、2025年工作回顾</h2>${text(3)}<h2>二、2026年工作安排</h2>${text(4)}</article>`,
    }),
  },
  {
    name: 'photo news: pictures with captions that carry days',
    url: at('/xwzx/tpxw/202603/t20260306_118300.html'),
    kinds: ['article'],
    day: '2026-03-06',
    title: '图说示例：早春农事忙',
    html: trs({
      title: '图说示例：早春农事忙',
      tags: articleTags('图说示例：早春农事忙', '2026-03-06'),
      trail: ['首页', '新闻中心', '图片新闻'],
      main: `<h1 class="tit">图说示例：早春农事忙</h1><p class="sub">2026-03-06 09:26　　来源：示例区融媒体中心　　摄影：赵某某</p><div id="zoom"><p align="center"><img src="./W020260306.jpg" alt="茶园"></p><p align="center">3月5日，云岭乡茶农在采摘春茶。</p><p align="center"><img src="./W020260307.jpg" alt="麦田"></p><p align="center">2月28日，河湾镇农技人员查看麦苗长势。</p><p align="center"><img src="./W020260308.jpg" alt="大棚"></p><p align="center">3月4日，农户在大棚里育苗。</p></div>`,
    }),
  },
  {
    name: 'a film with two lines of text',
    url: at('/xwzx/spxw/202603/t20260305_118277.html'),
    kinds: ['article', 'other'],
    day: '2026-03-05',
    title: '【视频】三分钟看懂示例区2026年民生实事',
    html: gd({
      title: '【视频】三分钟看懂示例区2026年民生实事',
      tags: articleTags('【视频】三分钟看懂示例区2026年民生实事', '2026-03-05', '示例区广播电视台'),
      trail: ['首页', '新闻', '视频新闻'],
      main: `<div class="video-detail"><h2 class="video-tit">【视频】三分钟看懂示例区2026年民生实事</h2><div class="video-inf">时间：2026-03-05 09:26<b>来源：示例区广播电视台</b></div><video src="/v/20260305.mp4" controls poster="/v/p.jpg" width="800"></video><div class="video-txt"><p>今年我区将办好十件民生实事，一起来看。</p></div></div><div class="video-more"><h4>更多视频</h4><ul><li><a href="/v1.html"><img src="/v/1.jpg" alt="河湾镇航拍"><p>河湾镇航拍</p></a><em>2026-03-01</em></li><li><a href="/v2.html"><img src="/v/2.jpg" alt="春游指南"><p>春游指南</p></a><em>2026-02-26</em></li></ul></div>`,
    }),
  },
  {
    name: 'interpretation in questions and answers that links to the document',
    url: at('/zcjd/202602/t20260226_117001.html'),
    kinds: ['article'],
    day: '2026-02-26',
    title: '《示例区公共停车场管理办法》政策解读',
    html: ministry({
      title: '《示例区公共停车场管理办法》政策解读',
      tags: articleTags('《示例区公共停车场管理办法》政策解读', '2026-02-26', '区城管局', '政策解读'),
      trail: ['首页', '政策', '政策解读'],
      main: `<div class="arti"><h1>《示例区公共停车场管理办法》政策解读</h1><div class="arti-inf">索引号：990000017/2026-00031&nbsp;&nbsp;来源：区城管局&nbsp;&nbsp;发布时间：2026-02-26 09:26</div><div class="arti-con">${text(1)}<p><strong>一、《办法》出台的背景是什么？</strong></p>${text(2)}<p><strong>二、《办法》什么时候施行？</strong></p><p>《办法》自2026年4月1日起施行，有效期5年，2018年5月1日印发的原办法同时废止。</p><p><strong>三、群众咨询电话是多少？</strong></p><p>0000-12345678，工作日8:30—17:30。</p></div><p class="rel">相关文件：<a href="/zcwj/202602/t20260220_116900.html">示例区人民政府关于印发《示例区公共停车场管理办法》的通知</a></p></div>`,
    }),
  },
  {
    name: 'interpretation as one long picture',
    url: at('/zcjd/tj/202603/t20260302_117700.html'),
    kinds: ['article'],
    day: '2026-03-02',
    title: '一图读懂示例区养老服务三年行动方案',
    html: ucap({
      title: '一图读懂示例区养老服务三年行动方案',
      tags: articleTags('一图读懂示例区养老服务三年行动方案', '2026-03-02', '区民政局', '政策解读'),
      trail: ['首页', '政策解读', '图文解读'],
      main: `<div class="article"><h1>一图读懂示例区养老服务三年行动方案</h1><div class="pages-date">2026-03-02 09:26<span class="font">来源： 区民政局</span></div><div class="pages_content"><p style="text-align:center"><img src="/pic/tujie.jpg" alt="图解：养老服务三年行动方案的目标、任务和保障"></p></div></div>`,
    }),
  },
  {
    name: 'appointments and removals in short lines',
    url: at('/rsrm/202602/t20260213_116300.html'),
    kinds: ['article', 'notice', 'document'],
    day: '2026-02-13',
    title: '示例区人民政府关于王某某等同志职务任免的通知',
    open: ['doc.*', 'page.source'],
    html: trs({
      title: '示例区人民政府关于王某某等同志职务任免的通知',
      tags: articleTags('示例区人民政府关于王某某等同志职务任免的通知', '2026-02-13', '区人社局', '人事信息'),
      trail: ['首页', '政府信息公开', '人事任免'],
      main: `<div class="artTitle"><h2>示例区人民政府<br>关于王某某等同志职务任免的通知</h2></div><div class="artInfo">来源：区人社局 | 发布时间：2026-02-13 09:26 | 浏览：45</div><div class="artCon"><p style="text-align:center">示政任〔2026〕3号</p><p>各镇人民政府、街道办事处，区政府各部门：</p><p>　　经研究，决定：</p><p>　　任命：</p><p>　　王某某为区统计局局长；</p><p>　　李某某为区司法局副局长（试用期一年）。</p><p>　　免去：</p><p>　　赵某某的区统计局局长职务。</p><p align="right">示例区人民政府</p><p align="right">2026年2月10日</p></div>`,
    }),
  },
  {
    name: 'statistical bulletin with tables of years',
    url: at('/tjxx/tjgb/202603/t20260303_117800.html'),
    kinds: ['article', 'document'],
    day: '2026-03-03',
    title: '示例区2025年国民经济和社会发展统计公报',
    html: asp2(),
  },
  {
    name: 'weather warning: days of issue and force in the text',
    url: at('/yjgl/yjxx/202603/t20260308_118400.html'),
    kinds: ['article', 'notice'],
    day: '2026-03-08',
    title: '示例区气象台发布大雾黄色预警信号',
    html: wap({
      title: '示例区气象台发布大雾黄色预警信号',
      tags: articleTags('示例区气象台发布大雾黄色预警信号', '2026-03-08', '区气象局', '预警信息'),
      trail: ['首页', '预警信息'],
      main: `<div class="warn"><img src="/img/fog_y.png" alt="大雾黄色"><h2>示例区气象台发布大雾黄色预警信号</h2><p class="warn-i"><span>发布时间：2026-03-08 09:26</span><span>来源：区气象局</span></p><div class="warn-c"><p>示例区气象台2026年3月8日6时15分发布大雾黄色预警信号：预计未来12小时内，我区大部将出现能见度小于500米的雾，请注意防范。预计9日10时后逐渐减弱。</p></div></div>`,
    }),
  },
  {
    name: 'spokesperson answers: meeting and remarks on earlier days',
    url: at('/wsdt/202603/t20260304_117900.html'),
    kinds: ['article'],
    day: '2026-03-04',
    title: '区外事办负责人会见友城代表团',
    html: ministry({
      title: '区外事办负责人会见友城代表团',
      tags: articleTags('区外事办负责人会见友城代表团', '2026-03-04', '区外事办'),
      trail: ['首页', '外事动态'],
      main: `<h1 class="news-title">区外事办负责人会见友城代表团</h1><p class="time" id="News_Body_Time">2026-03-04 09:26</p><p>来源：区外事办</p><div class="news-main" id="News_Body_Txt_A"><p>2026年3月3日，区外事办负责人会见来访的友好城市代表团一行。双方自2009年5月12日缔结友好关系以来，往来不断。</p>${text(2)}<p>代表团将于3月10日离开示例区。</p></div>`,
    }),
  },
  {
    name: 'a long article over several pages',
    url: at('/ztzl/lswh/202512/t20251217_109000_2.html'),
    kinds: ['article'],
    day: '2025-12-17',
    title: '示例区地名故事（二）',
    html: vsb({
      title: '示例区地名故事（二）',
      tags: articleTags('示例区地名故事（二）', '2025-12-17', '区地方志室', '历史文化'),
      trail: ['首页', '走进示例', '历史文化'],
      main: `<h2 class="bt">示例区地名故事（二）</h2><p class="xx">发布日期：2025-12-17 09:26　来源：区地方志室</p><div class="nr">${text(4)}<p>清光绪二年（1876年）三月，河湾始设渡口；1958年7月1日建公社。</p>${text(3)}</div><div class="pages"><a href="t20251217_109000.html">上一页</a><a href="t20251217_109000.html">1</a><span class="cur">2</span><a href="t20251217_109000_3.html">3</a><a href="t20251217_109000_3.html">下一页</a><span>共3页</span></div>`,
    }),
  },
  {
    name: 'a message of an official account',
    url: at('/wx/s/AbCdEf12345'),
    kinds: ['article'],
    day: '2026-03-06',
    title: '这份春季健康提示请收好',
    open: ['meta.*'],
    html: weixin({
      title: '这份春季健康提示请收好',
      main: `<h1 class="rich_media_title" id="activity-name">\n\n这份春季健康提示请收好\n</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">来源：区疾控中心</span><span class="rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name" onclick="p()">健康示例</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text">2026-03-06 17:20</em></div><div class="rich_media_content" id="js_content"><section style="box-sizing:border-box"><section><p><span>　　${text(1, '')}</span></p></section></section><section><p>1. 多通风；</p><p>2. 勤洗手；</p><p>3. 合理饮食。</p></section></div><div id="js_tags">#健康</div><div class="rich_media_tool"><span>阅读 1200</span><span>赞 13</span></div>`,
    }),
  },
];

function asp2(): string {
  const table = `<table border="1" cellspacing="0" style="border-collapse:collapse"><tbody><tr><td><p>指标</p></td><td><p>2025年</p></td><td><p>比2024年增长（%）</p></td></tr><tr><td>地区生产总值（亿元）</td><td>312.6</td><td>5.8</td></tr><tr><td>粮食产量（万吨）</td><td>21.3</td><td>1.2</td></tr></tbody></table>`;
  const title = '示例区2025年国民经济和社会发展统计公报';
  return trs({
    title,
    tags: articleTags(title, '2026-03-03', '区统计局', '统计公报'),
    trail: ['首页', '数据', '统计公报'],
    main: `<div class="tjgb"><p class="bigtit" style="font-size:24px;text-align:center"><strong>${title}</strong></p><p style="text-align:center">示例区统计局</p><p style="text-align:center">发布时间：2026-03-03 09:26　来源：区统计局</p>${wordText(2)}<h3>一、综合</h3>${table}${wordText(1)}<h3>二、农业</h3>${table}<p>注：1.本公报2025年数据均为初步统计数。2.人口数据以2020年11月1日零时为标准时点。</p></div>`,
  });
}
