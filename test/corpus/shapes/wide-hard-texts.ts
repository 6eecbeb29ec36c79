/** Wide set of whole pages, second part: texts whose day is cut in pieces, stands above the title, in fields of several names, or beside days of other things. */
import { written } from './wide-articles.js';
import { beside, cn, news, prose } from './wide-frame.js';
import { gazette, hotline } from './wide-other-sites.js';
import {
  domino,
  easyui,
  elder,
  founder,
  jeecms,
  layui,
  powereasy,
  sharepoint,
  siteserver,
  webforms,
} from './wide-sites.js';
import type { WholeCase } from './whole-frame.js';

const T = '槐溪非遗剪纸走进省城展馆';
const WHEN = '2026-03-03 08:55';
const FORM = { failed: ['date.format'] };
const note = { kinds: ['notice', 'article', 'document'], open: ['doc.*'] } as const;

/** Texts with days that are hard to tell apart. */
export const WIDE_HARD_TEXTS: readonly WholeCase[] = [
  written(
    'hard: figures and words of the day each in an element of its own',
    siteserver,
    T,
    `<div class="article"><h1>${T}</h1><div class="info">发布时间：<b>2026</b>年<b>03</b>月<b>03</b>日　来源：县文旅局</div><div class="con">${prose(3)}</div></div>`,
    FORM,
  ),
  written(
    'hard: day above the title, source below it',
    jeecms,
    T,
    `<p class="when">${WHEN}</p><h1>${T}</h1><p class="src">来源：县文旅局</p><div class="content">${prose(3)}</div>`,
  ),
  written(
    'hard: weekday between day and clock',
    founder,
    T,
    `<div class="text_c"><h1>${T}</h1><div class="lai">2026-03-03 星期二 08:55　来源：槐溪日报</div><div id="content">${prose(3)}</div></div>`,
    { open: ['date.format'] },
  ),
  written(
    'hard: seconds with a fraction',
    domino,
    T,
    `<h2>${T}</h2>时间：2026-03-03 08:55:00.0　来源：县文旅局<hr>${prose(3)}`,
    { bare: true, open: ['date.format', 'meta.*'] },
  ),
  written(
    'hard: a script turns milliseconds into the day',
    layui,
    T,
    `<h1 class="article-title">${T}</h1><div class="article-info">来源：县文旅局　发布时间：<script>var d=new Date(Date.UTC(2026,2,3,8,55));function p(n){return n<10?'0'+n:n}document.write(d.getUTCFullYear()+'-'+p(d.getUTCMonth()+1)+'-'+p(d.getUTCDate())+' '+p(d.getUTCHours())+':'+p(d.getUTCMinutes()));</script></div><div class="article-content">${prose(3)}</div>`,
  ),
  written(
    'hard: only 更新时间, as many systems call it',
    powereasy,
    T,
    `<div class="c_content_text"><h2 class="title">${T}</h2><div class="c_title_author">更新时间：${WHEN}　来源：县文旅局　点击数：3</div><div id="fontzoom">${prose(3)}</div></div>`,
    { open: ['date.format'] },
  ),
  written(
    'hard: valid until, beside the day of publication',
    siteserver,
    '关于发放惠民演出券的通知',
    `<div class="article"><h1>关于发放惠民演出券的通知</h1><div class="info">发布日期：${WHEN}　有效期至：2026-12-31　来源：县文旅局</div><div class="con">${prose(2)}<p>领取时间：2026年3月5日至2026年12月31日。</p></div></div>`,
    note,
  ),
  written(
    'hard: the day of printing at the foot, later than all',
    webforms,
    T,
    `<table width="96%"><tr><td align="center"><h3>${T}</h3></td></tr><tr><td align="center">发布日期：${WHEN}　来源：县文旅局</td></tr><tr><td>${prose(3)}</td></tr><tr><td align="right">打印日期：2026-03-09</td></tr></table>`,
    { bare: true },
  ),
  written(
    'hard: 生成日期 and 公开日期 in a table of disclosure',
    easyui,
    '槐溪县文旅局2026年工作要点',
    `<table border="1" width="100%"><tr><td>信息索引</td><td>990000017/2026-00044</td><td>生成日期</td><td>2026-02-20</td></tr><tr><td>公开日期</td><td>${WHEN}</td><td>发布机构</td><td>槐溪县文旅局</td></tr><tr><td>文号</td><td>槐文旅〔2026〕3号</td><td>主题分类</td><td>文化</td></tr></table><h2>槐溪县文旅局2026年工作要点</h2>${prose(3)}`,
    { kinds: ['document', 'article', 'notice'], open: ['doc.*', 'page.source'] },
  ),
  written(
    'hard: a meeting with 时间 and 地点 as the first lines',
    sharepoint,
    '槐溪县召开剪纸传承座谈会',
    `<div class="article"><h1>槐溪县召开剪纸传承座谈会</h1><div class="date-line">发布日期：${WHEN}　来源：县文旅局</div><div class="ms-rtestate-field"><p>时间：2026年3月1日上午9:00</p><p>地点：县文化馆</p>${prose(2)}</div></div>`,
  ),
  written(
    'hard: pictures with captions of other days',
    layui,
    T,
    `<h1 class="article-title">${T}</h1><div class="article-info">${WHEN}　来源：县文旅局</div><div class="article-content">${['2026-02-27', '2026-02-28', '2026-03-01'].map((d, i) => `<p><img src="/p/${String(i)}.jpg" alt="展馆"></p><p align="center">${cn(d)}，观众在展馆参观。</p>`).join('')}${prose(1)}</div>`,
  ),
  written(
    'hard: a film: length, player, day below',
    elder,
    T,
    `<h1>${T}</h1><video src="/v.mp4" controls></video><p>时长 03:26　播放 1203 次</p><p>发布时间：${WHEN}</p><p>来源：县融媒体中心</p>`,
  ),
  written(
    'hard: heading of the column above in the first rank, own title in the second',
    jeecms,
    T,
    `<h1>政务动态</h1><h2>${T}</h2><div class="msgbar">发布时间：${WHEN}　来源：县文旅局</div><div class="content">${prose(3)}</div>`,
  ),
  written(
    'hard: the day in the month and day of the text, the year above',
    founder,
    T,
    `<div class="text_c"><h1>${T}</h1><div class="lai">${WHEN}:07　来源：槐溪日报</div><div id="content"><p>3月2日，展览在省城开幕。4月15日，展览将移至邻市。</p><p>据统计，2024年以来，剪纸作品已展出12次。</p>${prose(2)}</div></div>`,
  ),
  written(
    'hard: no label, the author in front, day in round brackets',
    domino,
    '春灌开闸放水',
    `<p align="center"><b>春灌开闸放水</b></p><p align="center">通讯员甲（${WHEN}）　来源：县水利局</p>${prose(3)}`,
    { bare: true },
  ),
  written(
    'hard: an order in a gazette: adopted, announced, in force, published here',
    gazette,
    '槐溪县停车管理办法',
    `<p class="gb-i">发布时间：${WHEN}　来源：县政府公报室</p><h1>槐溪县停车管理办法</h1><p align="center">（2026年1月12日县政府第40次常务会议审议通过　2026年1月20日公布　自2026年3月1日起施行）</p>${prose(3)}`,
    { kinds: ['document', 'article'], open: ['doc.*', 'date.lag20'] },
  ),
  written(
    'hard: answers of a talk on line, each with a clock',
    hotline,
    '在线访谈：夜间门诊怎么看',
    `<h1>在线访谈：夜间门诊怎么看</h1><p>发布时间：${WHEN}　来源：县卫健委</p><p>访谈时间：2026-02-27 15:00</p>${['主持人', '嘉宾', '网友'].map((n, i) => `<p><b>${n}</b> 2026-02-27 15:0${String(i)}:12</p>${prose(1)}`).join('')}`,
    { kinds: ['article', 'interaction'], open: ['inter.*'] },
  ),
  written(
    'hard: related texts with days right under the title, before the text',
    siteserver,
    T,
    `<div class="article"><h1>${T}</h1><div class="xg"><b>相关报道</b><ul>${news(3, '2026-03-07', 1)
      .map(([n, d], i) => `<li><a href="/x/${String(i)}.html">${n}</a> ${d}</li>`)
      .join(
        '',
      )}</ul></div><div class="info">发布时间：${WHEN}　来源：县文旅局</div><div class="con">${prose(4)}</div></div>`,
    { side: beside('最新', news(4, '2026-03-09', 1)) },
  ),
];
