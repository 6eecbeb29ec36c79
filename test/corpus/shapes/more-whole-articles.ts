/** Second set of whole pages: news and other texts whose head lines are drawn in ways of further content systems. */
import { beside, broken, news, notices, prose, slashed, textTags, worded } from './more-whole-frame.js';
import { blog, first, hall, portlet, stats, touch, town, tree } from './more-whole-other-sites.js';
import { ant, court, ecms, grid, jcms, nest, phpcms, uni, webplus, zdgk } from './more-whole-sites.js';
import { textCases } from './whole-cases.js';
import { at, type WholeCase } from './whole-frame.js';

const DAY = '2026-03-04';
/** A text of the second set. */
export const story = textCases({
  named: 'more',
  path: '/art/2026/3/4/art_30_58112.html',
  day: DAY,
  source: '临溪县融媒体中心',
  tags: textTags,
});
const T = '县图书馆流动书车开进六个山区小学';
const DATE_ONLY = { failed: ['date.format'] };

/** Texts of the second set. */
export const MORE_ARTICLES: readonly WholeCase[] = [
  story(
    'head line in brackets with font and print tools, in nests of tables',
    ecms,
    T,
    `<table width="98%" align="center"><tr><td align="center" class="title">${T}</td></tr><tr><td align="center" bgcolor="efefef">【字体：<a href="javascript:fontZoom(16)">大</a> <a href="javascript:fontZoom(14)">中</a>】　【时间：2026-03-04 10:21】　【来源：县图书馆】　【<a href="javascript:window.close();">关 闭</a>】　【<a href="javascript:window.print()">打 印</a>】</td></tr><tr><td class="txt" id="fontzoom">${broken(4)}</td></tr></table><table width="98%"><tr><td>上一条：<a href="s.asp?id=3">社科普及周启动</a></td></tr><tr><td>下一条：<a href="s.asp?id=5">春季招聘会举行</a></td></tr></table>`,
    { bare: true },
  ),
  story(
    'author, office, clicks and day as links in spans',
    grid,
    T,
    `<div class="c_main"><div class="c_title_text"><span><h2>${T}</h2></span></div><div class="c_title_author"><span>作者：<a href="/u/1">通讯员甲</a></span><span>来源：<a href="/u/2">县图书馆</a></span><span>点击数：<a href="/u/3">203</a></span><span>发布时间：2026-03-04 10:21</span></div><div class="c_content_text"><div id="fontzoom">${prose(4)}</div></div></div>`,
  ),
  story(
    'source and editor below the text, contributor and day above',
    webplus,
    T,
    `<div class="c_Box"><h3 class="sp_title">${T}</h3><div class="sp_time"><span>投稿部门：学前科</span><span>发布时间：2026-03-04 10:21</span><span>【字体：<a href="javascript:doZoom(20)">大</a>】</span></div><div class="content" id="zoom"><div>${prose(3)}</div></div><div class="clearfix"><div class="chare-left">信息来源：县教育局&nbsp;&nbsp;&nbsp;责任编辑：编辑丙</div></div></div>`,
  ),
  story(
    'title with the head line inside the same heading',
    phpcms,
    T,
    `<div id="Article"><h1>${T}<br /><span>2026-03-04 10:21:07&nbsp;&nbsp;&nbsp;来源：县图书馆&nbsp;&nbsp;&nbsp;评论：<a href="#comment_iframe" id="comment">0</a> 点击：<span id="hits">61</span></span></h1><div class="content">${prose(3)}</div><p style="margin-bottom:10px"></p><div class="bk10"></div><p class="f14"><strong>上一篇：</strong><a href="/n/1.html">竹编课堂开班</a><br /><strong>下一篇：</strong><a href="/n/2.html">古桥保护行动</a></p></div>`,
  ),
  story(
    'label and value each in a span of its own',
    touch,
    T,
    `<div class="wap-detail-info"><p class="tit"><a href="javascript:void(0);">${T}</a></p><div class="wap-date mt30"><span>日期：</span><span>2026-03-04</span><span class="ml30">来源：</span><span>县图书馆</span></div><div class="wap-font"></div><div class="wap-p"><div class="view TRS_UEDITOR trs_paper_default">${prose(3)}</div></div></div>`,
    DATE_ONLY,
  ),
  story(
    'day as a line of its own between title and text, no label, source at the end in brackets',
    nest,
    T,
    `<h2 style="font-size:16px;color:#333">${T}</h2><div id="shijian">2026-03-04 10:21:43</div><table width="100%"><tbody><tr><td class="content"><div id="zoom">${prose(3)}<p align="right">（来源：县图书馆）</p></div></td></tr></tbody></table><table><tbody><tr><td><a href="javascript:window.print()">打印本页</a>　<a href="javascript:window.close()">关闭窗口</a></td></tr></tbody></table>`,
  ),
  story(
    'two heads of the same page, the one for telephones hidden',
    stats,
    T,
    `<div class="detail-title mobile" style="display:none"><h1>${T}</h1><div class="detail-title-des"><h2><p>2026/03/04 10:21</p></h2></div></div><div class="detail-title pc1200"><h1>${T}</h1><div class="detail-title-des"><h2><p>2026-03-04 10:21</p></h2><h2><p><span>来源：县图书馆</span></p></h2></div></div><div class="txt-content"><div class="trs_editor_view TRS_UEDITOR">${prose(4)}</div></div>`,
  ),
  story(
    'head line in a list without labels but icons',
    ant,
    T,
    `<div class="ant-card"><div class="ant-card-body"><h1 class="ant-typography title_2xZ">${T}</h1><ul class="ant-list-item-action"><li><span class="anticon anticon-clock-circle"></span>2026-03-04 10:21</li><li><span class="anticon anticon-user"></span>来源：县图书馆</li><li><span class="anticon anticon-eye"></span>318</li></ul><div class="braft-output-content">${prose(3)}</div></div></div>`,
    { url: at('/page/detail?id=3318') },
  ),
  story(
    'elements of a mini programme',
    uni,
    T,
    `<uni-view class="art-title"><uni-text><span>${T}</span></uni-text></uni-view><uni-view class="art-info"><uni-text><span>县图书馆</span></uni-text><uni-text><span>2026-03-04 10:21</span></uni-text><uni-text><span>阅读 20</span></uni-text></uni-view><uni-view class="art-body"><uni-rich-text><div>${prose(3)}</div></uni-rich-text></uni-view>`,
    { url: at('/h5/#/pages/detail?id=9'), open: ['page.source'] },
  ),
  story(
    'court: author, source and day in one line under the title, neighbours with days',
    court,
    T,
    `<div class="detail_main"><div class="detail_bigtitle">${T}</div><div class="detail_thr"><ul><li>作者：书记员甲</li><li>来源：临溪县人民法院</li><li class="fr">发布时间：2026-03-04 10:21:30</li></ul></div><div class="detail_txt">${prose(4)}</div><div class="detail_mes">责任编辑：编辑丁</div><div class="detail_about"><h4>相关新闻</h4><ul>${news(
      4,
      '2026-03-07',
      3,
    )
      .map(([t, d], i) => `<li><a href="/a/${String(i)}.shtml">${t}</a><i>${d}</i></li>`)
      .join('')}</ul></div></div>`,
  ),
  story(
    'updates and views of a university system, title hidden in a script',
    webplus,
    T,
    `<div class="infobox"><div class="article" frag="窗口5" portletmode="simpleArticleAttri"><h1 class="arti_title">${T}</h1><p class="arti_metas"><span class="arti_publisher">来源：县教育局</span><span class="arti_update">发布时间：2026-03-04</span><span class="arti_views">浏览次数：<span class="WP_VisitCount" url="/_visitcountdisplay?siteId=27">44</span></span></p><div class="entry"><div class="read"><div class="wp_articlecontent">${prose(3)}</div></div></div></div></div>`,
    DATE_ONLY,
  ),
  story(
    'a weblog: time element, author link, categories below, comments',
    blog,
    T,
    `<article class="post-91 post type-post"><header class="entry-header"><h1 class="entry-title">${T}</h1><div class="entry-meta"><span class="posted-on">发布于 <a href="/?p=91" rel="bookmark"><time class="entry-date published" datetime="2026-03-04T10:21:00+08:00">2026-03-04 10:21</time></a></span><span class="byline">来源：<a href="/author/a">文保所</a></span></div></header><div class="entry-content">${prose(3)}</div><footer class="entry-footer"><span class="cat-links">分类：<a href="/cat/1">动态</a></span></footer></article><div id="comments"><h2>《${T}》有1条评论</h2><ol><li><p>支持！</p><time datetime="2026-03-05T09:00:00+08:00">2026年3月5日 上午9:00</time></li></ol></div>`,
  ),
  story(
    'a town: day, source, contributor and reviewer in a table of four cells',
    town,
    T,
    `<div class="art"><h2>${T}</h2><table class="info" width="100%"><tr><td>发布日期：2026-03-04 10:21</td><td>信息来源：松塘镇</td><td>供稿：镇文化站</td><td>审核：站长</td></tr></table><div class="nr">${prose(3)}</div></div>`,
    { trail: ['首页', '松塘镇', '镇务动态', '正文'] },
  ),
  story(
    'customs: a heading of the system, a line of labels without colons',
    portlet,
    T,
    `<div class="easysite-news-title"><h2>${T}</h2></div><div class="easysite-news-describe"><span>发布时间 2026-03-04 10:21</span><span>来源 县图书馆</span><span>访问次数 8</span></div><div class="easysite-news-text" id="easysiteText">${prose(4)}</div><div class="easysite-prev-next"><p>上一篇：<a href="/p1.html">海关开放日</a></p></div>`,
    { trail: ['首页', '海关要闻', '正文'] },
  ),
  story(
    'a line that holds index number, source, day with strokes, author and clicks',
    tree,
    T,
    `<div class="gk-title">${T}</div><div class="infobar">索引号：xf990012/2026-00318 文章来源：县融媒体中心 发布时间：2026/3/4 9:37:15 作者：记者甲 点击：119 【字体：大 中 小】【<a href="javascript:print()">打印内容</a>】【<a href="/jc">内容纠错</a>】</div><div class="gk-nr">${prose(4)}</div>`,
    { failed: ['date.format'], kinds: ['article', 'document'], open: ['doc.*'] },
  ),
  story(
    'first web: title in a coloured font, day in brackets after it',
    first,
    '全县供销工作会议召开',
    `<table width="90%" align="center"><tr><td align="center"><b><font size="4" color="#0000FF">全县供销工作会议召开</font></b> <font size="2">（2026-03-04）</font></td></tr><tr><td><font size="3">${broken(3)}</font></td></tr><tr><td align="right"><font size="2">来源：县供销社办公室</font></td></tr></table>`,
    { bare: true, failed: ['date.format'], url: 'https://gx.example.gov.cn/n118.htm' },
  ),
  story(
    'subtitle and overline around the title',
    jcms,
    T,
    `<table width="100%" id="article" align="center"><tr><td class="suptitle" align="center">——书香临溪系列报道之三</td></tr><tr><td class="title" align="center">${T}</td></tr><tr><td class="subtitle" align="center">六所学校的孩子有了“移动书房”</td></tr><tr><td><table width="100%"><tr><td align="left" width="50%">发布日期：2026-03-04 10:21</td><td>浏览次数：<script>19</script></td><td>信息来源：县图书馆</td><td>字号：[ <a href="javascript:z(18)">大</a> <a href="javascript:z(16)">中</a> ]</td></tr></table></td></tr><tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin-->${prose(3)}<!--ZJEG_RSS.content.end--></div></td></tr></table>`,
  ),
  story(
    'a reprint: first published on another day by a paper, published here later',
    zdgk,
    T,
    `<div class="detail"><h1>${T}</h1><div class="xx"><span>2026-03-04 10:21</span><span>来源：青屿日报</span></div><div class="con">${prose(3)}<p>（原载《青屿日报》2026年2月27日第2版）</p></div></div>`,
  ),
  story(
    'meeting news: the day of the meeting opens the text',
    jcms,
    '县政府党组召开学习会',
    `<div class="main-fl-tit">县政府党组召开学习会</div><div class="main-fl-riqi"><i class="rq">2026-03-04 17:52</i><i>信息来源：县府办</i></div><div class="main-txt"><p>2月28日，县政府党组召开会议，传达学习有关精神。会议于3月1日继续进行分组讨论。</p>${prose(3)}</div>`,
    {},
  ),
  story(
    'figures of the month: period, day of the next release, day of this one',
    stats,
    '2026年1—2月临溪县居民消费价格情况',
    `<div class="detail-title"><h1>2026年1—2月临溪县居民消费价格情况</h1><div class="detail-title-des"><h2><p>2026-03-04 09:30</p></h2><h2><p><span>来源：县统计局</span></p></h2></div></div><div class="txt-content"><p>2026年2月份，全县居民消费价格同比上涨0.3%。</p><table border="1"><tr><th>指标</th><th>2月</th><th>1—2月</th></tr><tr><td>食品烟酒</td><td>0.5</td><td>0.4</td></tr><tr><td>衣着</td><td>0.1</td><td>0.2</td></tr></table><p>附注：3月份数据将于2026年4月10日发布。</p></div>`,
    { source: '县统计局' },
  ),
  story(
    'letter to the citizens with the day at its end only',
    grid,
    '致全县家长的一封信',
    `<h2 class="text-center">致全县家长的一封信</h2><div class="text-center text-muted small">来源：县教育局</div><div class="article-body"><p>各位家长：</p>${prose(3)}<p style="text-align:right">临溪县教育局</p><p style="text-align:right">2026年3月4日</p></div>`,
    { day: DAY, kinds: ['article', 'notice', 'document'], open: ['date.format'], rests: 'tags' },
  ),
  story(
    'photo story in a slider with numbers',
    grid,
    '春到竹海',
    `<h3 class="pic-title">春到竹海</h3><p class="pic-info">日期：2026-03-04 10:21　来源：县文旅局</p><div class="carousel slide"><ol class="carousel-indicators"><li></li><li></li></ol><div class="carousel-inner"><div class="item active"><img src="/p/1.jpg" alt="竹海云雾"><div class="carousel-caption">（1/2）3月1日拍摄的竹海云雾。</div></div><div class="item"><img src="/p/2.jpg" alt="采笋"><div class="carousel-caption">（2/2）2月26日，村民在采笋。</div></div></div></div>`,
  ),
  story(
    'weather warning drawn as a card',
    touch,
    '临溪县气象台发布大风蓝色预警',
    `<div class="warn-card"><div class="lv blue">大风蓝色预警</div><h2>临溪县气象台发布大风蓝色预警</h2><p class="t">发布时间：2026-03-04 15:20　来源：县气象台</p><div class="c"><p>预计未来24小时内，我县沿溪乡镇将出现6级以上大风，请注意防范。防御指南：加固棚架，停止高空作业。</p></div></div>`,
    { kinds: ['article', 'notice'], source: '县气象台' },
  ),
  story(
    'no source at all, day with words',
    blog,
    T,
    `<article class="post"><h1 class="entry-title">${T}</h1><p class="entry-meta">${worded(DAY)}</p><div class="entry-content">${prose(3)}</div></article>`,
    { failed: ['page.source', 'date.format'] },
  ),
  story(
    'source label that stands empty',
    phpcms,
    T,
    `<div class="show"><h1>${T}</h1><div class="inputtime">发布时间：2026-03-04 10:21　来源：　　作者：　　点击：7</div><div class="content">${prose(3)}</div></div>`,
    { failed: ['page.source'] },
  ),
  story(
    'text cut by a band of hot links in its middle',
    hall,
    '公共资源交易平台系统升级完成',
    `<div class="jy-art"><h3>公共资源交易平台系统升级完成</h3><p class="s">信息时间：2026-03-04 10:21　信息来源：交易中心</p>${prose(2)}<div class="in-hot"><b>热点</b>${notices(
      3,
    )
      .map(([t, d], i) => `<a href="/h/${String(i)}.html">${t}（${slashed(d)}）</a>`)
      .join(' ')}</div>${prose(2)}</div>`,
    { trail: ['首页', '通知公告', '正文'] },
  ),
  story(
    'side of newest texts comes before the text in the source',
    tree,
    T,
    `<div class="gk-title">${T}</div><p class="gk-in">发布日期：2026-03-04 10:21　来源：县图书馆</p><div class="gk-nr">${prose(4)}</div>`,
    { side: beside('最新公开', notices(5, '2026-03-08', 1)) },
  ),
];
