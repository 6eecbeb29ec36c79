/** Articles with their day in rarer forms and places; each was published on 6 May 2023. */
import { BODY, page, SIDE, TITLE, TRAIL, type Shape } from './frame.js';
import { LINES } from './lists.js';

const text = `<div class="article-body">${BODY}</div>`;
const h = `<h1>${TITLE}</h1>`;
const line = (words: string) => `${h}<div class="info">${words}</div>${text}`;

const MIDDLES: Readonly<Record<string, string>> = {
  'day as a Java program prints it': line('发布时间：Sat May 06 10:10:10 CST 2023　来源：示例局'),
  'day with a fraction of a second': line('发布时间：2023-05-06 15:32:00.0　来源：示例局'),
  'day of a data format': line('发布时间：2023-05-06T15:32:00.000+0800'),
  'day without strokes': line('发布时间：20230506　来源：示例局'),
  'day with spaces': line('发布时间： 2023 年 05 月 06 日　来源：示例局'),
  'day with spaces around strokes': line('时间：2023 - 05 - 06 　来源：示例局'),
  'two-digit year': line('发布时间：23-05-06 10:20　来源：示例局'),
  'month first, as an American server prints it': line('发布时间：5/6/2023 3:32:10 PM　来源：示例局'),
  'label behind': line('2023-05-06 10:20 发布　来源：示例局'),
  'issuer and day in brackets': `${h}<p>（2023年5月6日 阳光区示例局发布）</p>${text}`,
  'label spread by wide spaces': `<table><tr><td>索　引　号：</td><td>000014349/2023-00110</td></tr><tr><td>成　文　日　期：</td><td>2023年04月28日</td></tr><tr><td>发　布　日　期：</td><td>2023年05月06日</td></tr></table>${h}${text}`,
  'label spread by spaces, no colon': `<table><tr><td>成 文 日 期</td><td>2023-04-28</td></tr><tr><td>公 开 日 期</td><td>2023-05-06</td></tr></table>${h}${text}`,
  'public account': `<h1 id="activity-name">${TITLE}</h1><div id="meta_content"><span>示例局</span> <em id="publish_time">2023-05-06 17:30</em></div>${text}`,
  'small words under the heading, icons': line(
    '<i class="iconfont"></i>2023-05-06<i class="iconfont"></i>示例局<i class="iconfont"></i>128',
  ),
  'name of day and weather above': `<div class="tq">2026年03月09日 星期一 晴 12℃</div>${line('来源：示例局　2023年05月06日 09:10')}`,
  'day beside buttons': line(
    '2023-05-06　<a href="#">分享</a>　<a href="#">打印</a>　<a href="#">收藏</a>　字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>',
  ),
  'day in a list of facts below the text': `${h}${text}<ul class="ft"><li>来源：示例局</li><li>编辑：某某</li><li>发布：2023-05-06</li></ul>`,
  'day of the source in front': line('来源：示例日报 2023-05-05　发布时间：2023-05-06'),
  'deadline in the heading line': line(
    '发布时间：2023-05-06 00:00　截止时间：2023-06-05 00:00　征集状态：已结束',
  ),
  'date of the document, then of entry into the site': line('成文日期：2023-04-28　上网日期：2023-05-06'),
  'day after the name of the paper': line('示例日报　2023年5月6日　第3版'),
  'label and day on two lines': `${h}<div><div class="lbl">发布日期</div><div class="val">2023-05-06</div></div>${text}`,
  'label and day with a break': `${h}<p>发布时间：<br>2023-05-06</p>${text}`,
  'bracketed line without label': `${h}<p class="sm">【2023-05-06】 【来源：示例局】 【字号 大 中 小】</p>${text}`,
  'facts in cells with labels of their own': `<table><tr><td><b>索 引 号:</b> 000014349/2023-00110</td><td><b>公开日期:</b> 2023-05-06</td></tr><tr><td><b>发布机构:</b> 阳光区示例局</td><td><b>生成日期:</b> <span>2023-04-28</span></td></tr></table><p class="sp_title">${TITLE}</p>${text}`,
  'month and day above the year': `<div class="date"><p class="mmdd">05/06</p><p class="yyyy">2023</p><p class="hhmm">10:20</p></div>${h}<p>来源：示例局</p>${text}`,
  'table of facts, four in a row, headings above': `<table><tr><th>索引号</th><th>发文机关</th><th>成文日期</th><th>发布日期</th></tr><tr><td>000014349/2023-00110</td><td>示例局</td><td>2023-04-28</td><td>2023-05-06</td></tr></table>${h}${text}`,
  'definition list': `<dl><dt>发文机关</dt><dd>示例局</dd><dt>成文日期</dt><dd>2023-04-28</dd><dt>发布日期</dt><dd>2023-05-06</dd></dl>${h}${text}`,
  'heading without a tag, in a table of old make': `<table width="960"><tr><td><table><tr><td align="center"><font size="5"><b>${TITLE}</b></font></td></tr><tr><td align="center"><font color="#999">阳光区示例局　2023-5-6 9:31:00</font></td></tr><tr><td><font>${BODY}</font></td></tr></table></td></tr></table>`,
  'entry page of a blog': `<article><header><h1 class="entry-title">${TITLE}</h1><div class="meta"><a href="/author/1">管理员</a> 于 <a href="/2023/05"><time datetime="2023-05-06T10:00:00+08:00">2023-05-06</time></a> 发表在 <a href="/c">通知</a></div></header>${text}</article>`,
  'fields with brackets around their labels': `${h}<ol><li>[主题分类]&nbsp;<span>综合政务</span></li><li>[实施日期]&nbsp;<span>2023-06-01</span></li><li>[成文日期]&nbsp;<span>2023-04-28</span></li><li>[发文字号]&nbsp;<span>示发〔2023〕7号</span></li><li>[发布日期]&nbsp;<span>2023-05-06</span></li><li>[有效性]&nbsp;<span>是</span></li></ol>${text}<p>阳光市示例局</p><p>2023年4月28日</p>`,
  'day of a press conference in front': line(
    '<p>发布会时间：2023年5月5日 10:00</p><p>发布时间：2023-05-06 12:00</p>',
  ),
  'further reading with days in the same box': `${h}<p>时间：2023-05-06　来源：示例局</p>${text}<h3>相关阅读</h3><ul>${LINES.map(([title, day], at) => `<li><a href="r${String(at)}.html">${title}</a><span>${day}</span></li>`).join('')}</ul>`,
  'short text with signature, day below it': `${h}<p>因管道检修，定于本周末停水，请做好储水准备。</p><p>特此通知。</p><p>阳光市示例局</p><p>2023年5月5日</p><div>2023-05-06 09:00　来源：示例局</div>`,
  'dated list in a column to the left': `<div class="zuo"><h3>最新动态</h3><ul>${LINES.map(([title, day], at) => `<li><a href="r${String(at)}.html">${title}</a><span>${day}</span></li>`).join('')}</ul></div><div class="you">${h}<p>2023-05-06 10:00　来源：示例局</p>${text}</div>`,
  'day in the first line of the news text': `${h}<div class="info">来源：示例局　点击数：<span>12</span>　更新时间：2023年05月06日</div>${text}`,
};

/** All articles, each with trail and side column. */
export const MORE_ARTICLES: readonly Shape[] = Object.entries(MIDDLES).map(([name, middle]) => ({
  name,
  html: page(
    `${TRAIL}<div class="main">${middle}<p>上一篇：<a href="a.html">示例局召开会议</a></p></div>${SIDE}`,
    {
      title: `${TITLE}-阳光区示例局`,
    },
  ),
  url: 'http://www.example.gov.cn/zwgk/tzgg/content_7712.html',
}));
