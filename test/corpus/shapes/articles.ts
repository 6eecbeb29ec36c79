/** Articles in the markup of the content systems that Chinese public bodies use; each was published on 6 May 2023. */
import { BODY, page, SIDE, TITLE, TRAIL, type Shape } from './frame.js';

/** The day of every article. */
export const DAY = '2023-05-06';

const text = `<div class="article-body">${BODY}</div>`;
const after = '<p>上一篇：<a href="a.html">示例局召开会议</a></p><p>下一篇：没有了</p>';
const h = `<h1>${TITLE}</h1>`;

const MIDDLES: Readonly<Record<string, string>> = {
  'publishing system, line of spans': `<div class="xl_tit">${TITLE}</div><div class="xl_tit2"><span>时间：2023-05-06 15:32</span> <span>来源：示例局办公室</span> <span>浏览次数：<script>document.write('')</script></span></div>${text}`,
  'table layout': `<table id="article"><tr><td class="title">${TITLE}</td></tr><tr><td align="center">发布日期：2023-05-06 14:42　信息来源：示例局　浏览次数：12　字号：[ 大 中 小 ]</td></tr><tr><td>${text}</td></tr></table>`,
  'name of author first': `<div class="content-title"><h3>${TITLE}</h3><i>作者：&nbsp; 时间：2023-05-06&nbsp; 点击数：<span>31</span></i></div>${text}`,
  'slashes and hours without zero': `<div class="title">${TITLE}</div><div class="about">发布日期：2023/5/6 9:12:00　阅读次数：77</div>${text}`,
  'labels in small': `${h}<div class="info"><small>时间:</small>2023-05-06 10:12<small>来源:</small>未知 <small>作者:</small>admin <small>点击:</small>3次</div>${text}`,
  'no label, then source': `${h}<div class="info_text">2023-05-06 10:22:11&nbsp;&nbsp;来源：示例日报&nbsp;&nbsp;点击：5</div>${text}`,
  'source in front': `${h}<p>来源：示例日报　2023-05-06</p>${text}`,
  'source in front, one line with pipes': `${h}<p>示例局办公室 | 2023年05月06日 | 阅读 31</p>${text}`,
  'state portal': `${h}<div class="pages-date">2023-05-06 15:32 <span class="font">来源： 示例通讯社</span></div>${text}`,
  'fields of a document': `<table class="xxgk"><tr><td>索引号：</td><td>000014349/2023-00110</td><td>主题分类：</td><td>综合政务</td></tr><tr><td>发文机关：</td><td>示例局</td><td>成文日期：</td><td>2023年04月28日</td></tr><tr><td>发文字号：</td><td>示发〔2023〕7号</td><td>发布日期：</td><td>2023年05月06日</td></tr></table><h2>${TITLE}</h2>${text}<p>示例局</p><p>2023年4月28日</p>`,
  'fields of a document without colons': `<table class="xxgk"><tr><th>索引号</th><td>000014349/2023-00110</td><th>生成日期</th><td>2023-04-28</td></tr><tr><th>发布机构</th><td>示例局</td><th>公开日期</th><td>2023-05-06</td></tr></table><h2>${TITLE}</h2>${text}`,
  'fields of a document in divs': `<div class="row"><div class="k">索 引 号：</div><div class="v">000014349/2023-00110</div></div><div class="row"><div class="k">成文日期：</div><div class="v">2023-04-28</div></div><div class="row"><div class="k">发布日期：</div><div class="v">2023-05-06</div></div><h2>${TITLE}</h2>${text}`,
  'fields of a document in a list': `<ul><li><b>发文机关：</b>示例局</li><li><b>成文日期：</b>2023年4月28日</li><li><b>发布日期：</b>2023年5月6日</li></ul><h2>${TITLE}</h2>${text}`,
  'date of issue and of publication': `${h}<p>发文日期：2023-04-28　发布日期：2023-05-06　有效期至：2028-05-05</p>${text}`,
  'full-width brackets': `${h}<p>【发布时间：2023年05月06日】 【字体：大 中 小】 【打印】</p>${text}`,
  'date above the heading': `<p class="time">2023-05-06</p>${h}${text}`,
  'large day beside the heading': `<div class="date"><span>06</span><em>2023-05</em></div><h2>${TITLE}</h2>${text}`,
  'month and day over the year': `<div class="date"><b>05-06</b><i>2023</i></div><h2>${TITLE}</h2>${text}`,
  'below the text': `${h}${text}<div>发布时间：2023-05-06　编辑：某某</div>`,
  'hidden double for phones': `<div style="display:none"><h1>${TITLE}</h1><p>2023-05-06</p></div>${h}<p>发布时间：2023-05-06</p>${text}`,
  'time before the day': `${h}<p>时间：09:31 2023-05-06</p>${text}`,
  'day of the week': `${h}<p>2023年5月6日 星期六</p>${text}`,
  'digits in tags of their own': `${h}<p><span>2023</span>年<span>05</span>月<span>06</span>日　来源：示例局</p>${text}`,
  'dots in brackets': `${h}<p class="tc">[2023.05.06]</p>${text}`,
  'entered at': `${h}<p>录入时间：2023-5-6 9:05:00　阅读：56次【打印此文】【关闭窗口】</p>${text}`,
  'label with spaces inside': `${h}<p>发 布 时 间 ： 2023-05-06</p>${text}`,
  'label and date in two boxes': `${h}<div><span>发布时间</span><span>2023-05-06</span></div>${text}`,
  'label without colon': `${h}<p>发布时间 2023-05-06 09:00</p>${text}`,
  'published in words': `${h}<p>发布于2023年5月6日 09:12　示例局</p>${text}`,
  'Chinese numerals': `${h}<p>发布时间：二〇二三年五月六日</p>${text}`,
  'full-width digits': `${h}<p>发布时间：２０２３－０５－０６</p>${text}`,
  'em dashes': `${h}<p>发布时间：2023——05——06 21:37</p>${text}`,
  'a period in the text': `${h}<p>发布日期：2023-05-06</p><p>公示时间：2023年5月8日至2023年5月12日，共5个工作日。</p>${text}<p>特此公告。</p><p>示例局</p><p>2023年5月5日</p>`,
  'other days above it': `${h}<p>生效日期：2023-06-01　截止日期：2023-12-31</p><p>发布日期：2023-05-06</p>${text}`,
  'update beside it': `${h}<p>发布时间：2023-05-06 10:00　更新时间：2024-02-01 12:00</p>${text}`,
  'update in front of it': `${h}<p>更新时间：2024-02-01 12:00　发布时间：2023-05-06 10:00</p>${text}`,
  'comments between': `${h}<p>发布时间：<!--<$[信息发布时间]>begin-->2023-05-06<!--<$[信息发布时间]>end--> 来源：<!--begin-->示例局<!--end--></p>${text}`,
  'messages of visitors below': `${h}<p>发布时间：2023-05-06</p>${text}<h3>网友留言</h3><p>留言时间：2023-07-01 08:00　好</p><p>回复时间：2023-07-02</p>`,
  'English edition': `<h1>Notice on the annual inspection of example matters</h1><p>Updated: 2023-05-06 09:12 | Source: Example Bureau</p>${text}`,
  'written by script': `${h}<p id="t"></p>${text}<script>document.getElementById('t').textContent='发布时间：'+'2023-05-06 08:00'</script>`,
};

/** All articles, each with trail, side column and neighbours. */
export const ARTICLES: readonly Shape[] = Object.entries(MIDDLES).map(([name, middle]) => ({
  name,
  html: page(`${TRAIL}<div class="main">${middle}${after}</div>${SIDE}`, { title: `${TITLE}-阳光区示例局` }),
  url: 'http://www.example.gov.cn/zwgk/tzgg/content_7712.html',
}));
