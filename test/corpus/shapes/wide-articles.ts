/** Wide set of whole pages: texts whose day stands among others, at the foot, in what scripts write, or nowhere. */
import { beside, cn, dots, news, prose, strokes, textTags } from './wide-frame.js';
import { gazette, hotline, laws, library } from './wide-other-sites.js';
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
import { textCases } from './whole-cases.js';
import type { WholeCase } from './whole-frame.js';

const DAY = '2026-03-03';
/** A text of the wide set. */
export const written = textCases({
  named: 'wide',
  path: '/content/show/40017.html',
  day: DAY,
  source: '槐溪县融媒体中心',
  tags: textTags,
});
const T = '县城西门菜市场改造后重新开市';
const WHEN = `${DAY} 08:55`;
const FORM = { failed: ['date.format'] };
const by = (n: string) => `<p class="src">来源：${n}</p>`;

/** Texts of the wide set. */
export const WIDE_ARTICLES: readonly WholeCase[] = [
  written(
    'head line of four boxes, tools between',
    siteserver,
    T,
    `<div class="article"><h1>${T}</h1><div class="info"><span>时间：${WHEN}</span><span>来源：县商务局</span><span>作者：办公室</span><span>浏览：<script>document.write('117')</script></span><span class="tool">字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></span></div><div class="con">${prose(4)}</div></div>`,
  ),
  written(
    'many days in the text, the own one above',
    siteserver,
    '西门菜市场改造大事记',
    `<div class="article"><h1>西门菜市场改造大事记</h1><div class="info">发布时间：${WHEN}　来源：县商务局</div><div class="con"><p>2025年6月11日，改造方案向社会公示。</p><p>2025年7月20日，项目开工。</p><p>2025年12月8日，主体完工。</p><p>2026年2月28日，通过消防验收。</p><p>2026年3月2日，市场重新开市。</p>${prose(2)}</div></div>`,
  ),
  written(
    'day at the foot after the editor, others in the text',
    powereasy,
    T,
    `<div class="c_content_text"><h2 class="title">${T}</h2><div id="fontzoom">${prose(3)}<p>市场自2025年7月20日起施工，2026年2月28日完工。</p></div><div class="foot_info">来源：县统计局　责任编辑：编辑丁　发布时间：${WHEN}　点击数：33</div></div>`,
  ),
  written(
    'day written by a script into the head line',
    powereasy,
    T,
    `<div class="c_content_text"><h2 class="title">${T}</h2><div class="c_title_author"><span>来源：县统计局</span>　<span>发布时间：<script>var t='${WHEN}:12';document.write(t.substring(0,16));</script></span></div><div id="fontzoom">${prose(3)}</div></div>`,
  ),
  written(
    'labels of the server with long names, day in its own',
    webforms,
    T,
    `<table width="96%"><tr><td align="center"><span id="ctl00_ContentPlaceHolder1_lblTitle" class="bt">${T}</span></td></tr><tr><td align="center">发布日期：<span id="ctl00_ContentPlaceHolder1_lblDate">2026-3-3 8:55:07</span>　来源：<span id="ctl00_ContentPlaceHolder1_lblFrom">县商务局</span>　阅读：<span id="ctl00_ContentPlaceHolder1_lblHit">52</span>次</td></tr><tr><td><span id="ctl00_ContentPlaceHolder1_lblContent">${prose(3)}</span></td></tr></table>`,
    { bare: true, ...FORM },
  ),
  written(
    'day in the month first writing of the server',
    webforms,
    T,
    `<table width="96%"><tr><td align="center"><h3>${T}</h3></td></tr><tr><td align="center">添加时间：${strokes(DAY)} 8:55:00 | 来源：县商务局</td></tr><tr><td>${prose(3)}</td></tr></table>`,
    { bare: true, ...FORM },
  ),
  written(
    'icons in place of labels',
    layui,
    T,
    `<h1 class="article-title">${T}</h1><div class="article-info"><span><i class="layui-icon layui-icon-username"></i> 县商务局</span><span><i class="layui-icon layui-icon-date"></i> ${WHEN}</span><span><i class="layui-icon layui-icon-read"></i> 203</span></div><div class="article-content">${prose(4)}</div>`,
    { open: ['page.source'] },
  ),
  written(
    'recommended texts under it and at its side, all later',
    layui,
    T,
    `<h1 class="article-title">${T}</h1><div class="article-info">发布于 ${WHEN}　来源：县商务局</div><div class="article-content">${prose(4)}</div><fieldset class="layui-elem-field"><legend>相关推荐</legend><div class="layui-field-box"><ul>${news(
      5,
      '2026-03-09',
      1,
    )
      .map(([n, d], i) => `<li><a href="/r/${String(i)}">${n}</a><span>${d}</span></li>`)
      .join('')}</ul></div></fieldset>`,
    { side: beside('猜你喜欢', news(6, '2026-03-09', 1)) },
  ),
  written(
    'a window of a program with its head of fields',
    easyui,
    T,
    `<div class="easyui-panel"><h2 style="text-align:center">${T}</h2><table class="fields"><tr><td>发布单位</td><td>县商务局</td><td>发布时间</td><td>${WHEN}</td></tr><tr><td>来源</td><td>县商务局</td><td>阅读量</td><td>88</td></tr></table><div class="content">${prose(3)}</div></div>`,
  ),
  written(
    'newspaper: above title, title, below title, day with weekday',
    founder,
    T,
    `<div class="text_c"><h3 class="pre">民生实事看槐溪</h3><h1>${T}</h1><h2 class="sub">——老市场的新面貌</h2><div class="lai">${WHEN}　来源：<a href="/src">槐溪日报</a>　<span class="g">分享到：</span></div><div id="content">${prose(4)}</div><p class="editor">（责编：编辑甲、编辑乙）</p></div>`,
  ),
  written(
    'newspaper: dateline of an agency in the text',
    founder,
    T,
    `<div class="text_c"><h1>${T}</h1><div class="lai">来源：槐溪日报　${cn(DAY)}08:55</div><div id="content"><p>本报槐溪3月2日电（记者某某）${prose(1, '', '')}</p>${prose(3)}</div></div>`,
    FORM,
  ),
  written(
    'newspaper: in comments only machines read, shown in the head too',
    founder,
    T,
    `<!--enpproperty <date>2026-03-03 08:55:00.0</date>/enpproperty--><div class="text_c"><founder-title><h1>${T}</h1></founder-title><div class="lai"><founder-date>${WHEN}</founder-date>　<founder-source>来源：槐溪日报</founder-source></div><founder-content>${prose(4)}</founder-content></div>`,
  ),
  written(
    'blocks of a Java system: release date beside comments',
    jeecms,
    T,
    `<div class="l2t"><h1>${T}</h1><div class="msgbar">发布时间：${WHEN}&nbsp;&nbsp;来源：县商务局&nbsp;&nbsp;作者：某某&nbsp;&nbsp;浏览次数：<span id="views">9</span></div></div><div class="content">${prose(3)}</div><div class="comment"><p>匿名网友 发表于 2026-03-05 11:20:31</p><p>位置宽敞多了</p></div>`,
    { open: ['inter.*'] },
  ),
  written(
    'office server: fields of a list item',
    sharepoint,
    T,
    `<div class="article article-left"><h1>${T}</h1><div class="date-line"><span class="ms-dtinput">发布日期 ${WHEN}</span> <span>来源：县商务局</span></div><div class="ms-rtestate-field">${prose(3)}</div><div class="ms-descriptiontext">创建时间 2026-03-02 17:30 创建者 系统帐户<br>上次修改时间 2026-03-04 09:11 修改者 系统帐户</div></div>`,
  ),
  written(
    'notes: bold labels before values with breaks',
    domino,
    T,
    `<center><b><font size="5">${T}</font></b></center><br><b>发布时间：</b>${DAY}<br><b>信息来源：</b>县档案局<br><hr>${prose(3, '', '<br><br>')}`,
    { bare: true, ...FORM },
  ),
  written(
    'big type: day in words',
    elder,
    T,
    `<h1>${T}</h1><p>日期：${cn(DAY)}</p>${by('县商务局')}<div class="big">${prose(3)}</div>`,
    FORM,
  ),
  written(
    'day and month in a box left of the title, year below',
    layui,
    T,
    `<div class="head-box"><div class="date-box"><b>03</b><i>03月</i><em>2026</em></div><h1>${T}</h1></div><p>来源：县商务局</p>${prose(3)}`,
    { open: ['date.format'] },
  ),
  written(
    'update in the head, publication at the foot',
    jeecms,
    T,
    `<h1>${T}</h1><p class="upd">更新时间：2026-03-07 10:10</p>${prose(3)}<p class="pub">发布时间：${WHEN}　来源：县商务局</p>`,
  ),
  written(
    'no day at all but days of an event and of neighbours',
    siteserver,
    '槐溪县图书馆简介',
    `<div class="article"><h1>槐溪县图书馆简介</h1><div class="con"><p>槐溪县图书馆始建于1958年，新馆于2019年10月1日开放。</p>${prose(2)}</div></div>`,
    {
      day: null,
      kinds: ['article', 'other', 'organization'],
      open: ['meta.*', 'page.source', 'date.*', 'org.*'],
      side: beside('最新动态'),
    },
  ),
  written(
    'day without a year, the tag names it',
    siteserver,
    T,
    `<div class="article"><h1>${T}</h1><div class="info"><span>03-03 08:55</span><span>来源：县商务局</span></div><div class="con">${prose(4)}</div></div>`,
    { rests: 'tags', open: ['date.format'] },
  ),
  written(
    'dots between the numbers, clock apart',
    hotline,
    '12345热线2026年2月运行情况通报',
    `<div class="hl-art"><div class="hl-art-t">12345热线2026年2月运行情况通报</div><div class="hl-art-i"><span>${dots(DAY)}</span><span>08:55</span><span>来源：县数据局</span></div><p>2026年2月1日至2月28日，热线共受理诉求1203件。</p>${prose(2)}</div>`,
    { open: ['date.format', 'inter.*', 'fresh.*'], kinds: ['article', 'interaction'] },
  ),
  written(
    'speech: day of delivery under the title, day of publication above',
    gazette,
    '政府工作报告',
    `<div class="gb-art"><p class="gb-i">发布时间：${WHEN}　来源：县府办　【2026年第2期】</p><h1>政府工作报告</h1><p align="center">——2026年1月16日在槐溪县第十八届人民代表大会第六次会议上</p><p align="center">县长　某某某</p>${prose(5)}</div>`,
    { kinds: ['article', 'document', 'annualReport'], open: ['doc.*', 'report.*'] },
  ),
  written(
    'questions on a policy beside the library’s newest, labels in a definition list',
    library,
    '《网约车经营服务细则》问答',
    `<h1>《网约车经营服务细则》问答</h1><dl class="meta"><dt>发布日期</dt><dd>${WHEN}</dd><dt>来源</dt><dd>县交通运输局</dd></dl><p>问：什么时候施行？</p><p>答：自2026年5月1日起施行，原2019年3月1日印发的文件同时废止。</p>${prose(2)}${beside('最新入库', news(4, '2026-03-09', 1))}`,
    { kinds: ['article', 'document'], open: ['doc.*'] },
  ),
  written(
    'amended by the assembly: many days in brackets below the title',
    laws,
    '槐溪县城区养犬管理规定',
    `<h1>槐溪县城区养犬管理规定</h1><p>（2019年8月1日县政府第12次常务会议通过　2023年5月9日第一次修订　2026年2月20日第二次修订）</p><p class="fl-i">发布时间：${WHEN}　来源：县司法局</p><p>第一条　为规范养犬行为，制定本规定。</p><p>第二条　本规定自2026年4月1日起施行。</p>${prose(2)}`,
    { kinds: ['article', 'document'], open: ['doc.*', 'date.lag20', 'date.order', 'expired.*'] },
  ),
];
