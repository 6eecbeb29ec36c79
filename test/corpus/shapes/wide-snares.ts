/** Wide set of whole pages: pages without any fault, made so that a checker could be caught. */
import { written } from './wide-articles.js';
import { column, N, P, T } from './wide-columns.js';
import { beside, cn, dots, md, news, notices, policies, prose } from './wide-frame.js';
import { hotline, laws, library } from './wide-other-sites.js';
import {
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

const WHEN = '2026-03-03 08:55';
const T1 = '供水管网漏损治理见成效';
const li = ([t, d]: readonly [string, string], i: number) =>
  `<li><a href="/t/${String(i)}.html">${t}</a><span>${d}</span></li>`;
const head = (title: string, source = '县水利局') =>
  `<h1>${title}</h1><div class="info">发布时间：${WHEN}　来源：${source}</div>`;
const note = { kinds: ['notice', 'article', 'document'], open: ['doc.*'] } as const;

/** Pages in which nothing is at fault. */
export const WIDE_SNARES: readonly WholeCase[] = [
  written(
    'snare: the text quotes 暂无数据 and a template variable',
    siteserver,
    '网站常见问题答复',
    `<div class="article">${head('网站常见问题答复', '县数据局')}<div class="con"><p>问：为什么有的栏目显示“暂无数据”？</p><p>答：该栏目本年度尚无应公开事项的，会注明原因。</p><p>问：表单里出现“{{name}}”怎么办？</p><p>答：请刷新页面。</p>${prose(2)}</div></div>`,
    { kinds: ['article', 'interaction'] },
  ),
  written(
    'snare: telephone numbers and numbers of contracts',
    siteserver,
    '槐溪县各乡镇供水报修电话公布',
    `<div class="article">${head('槐溪县各乡镇供水报修电话公布')}<div class="con"><p>杏林乡：0000-66771101</p><p>合同编号：340000202603031234</p><p>订单号：13800000000001</p>${prose(2)}</div></div>`,
    { kinds: ['article', 'notice'] },
  ),
  written(
    'snare: a period that has not run out, counted in working days',
    jeecms,
    '关于杏林乡取水口位置的公示',
    `<h1>关于杏林乡取水口位置的公示</h1><div class="msgbar">发布时间：${WHEN}　来源：县水利局</div><div class="content">${prose(1)}<p>公示期：自发布之日起5个工作日。</p><p>联系电话：0000-66778821</p></div>`,
    note,
  ),
  written(
    'snare: a call that is open until summer',
    webforms,
    '关于征集老照片的通知',
    `<table width="96%"><tr><td align="center"><h3>关于征集老照片的通知</h3></td></tr><tr><td align="center">发布时间：${WHEN}　来源：县档案局</td></tr><tr><td>${prose(2)}<p>征集时间：即日起至2026年6月30日。</p></td></tr></table>`,
    { ...note, bare: true, open: ['doc.*', 'meta.*'] },
  ),
  written(
    'snare: a call of January that says in its head it is over',
    powereasy,
    '关于征集标志设计的公告（已结束）',
    `<div class="c_content_text"><h2 class="title">关于征集标志设计的公告（已结束）</h2><div class="c_title_author">发布时间：2026-01-06 08:55　来源：县文旅局</div><div id="fontzoom"><p>截止日期：2026年2月5日。</p>${prose(2)}</div></div>`,
    { ...note, day: '2026-01-06' },
  ),
  written(
    'snare: an old text, its day and the tag alike, years ago',
    founder,
    T1,
    `<div class="text_c"><h1>${T1}</h1><div class="lai">2019-04-08 08:55　来源：槐溪日报</div><div id="content">${prose(3)}</div></div>`,
    { day: '2019-04-08' },
  ),
  written(
    'snare: the source is the name of an account',
    layui,
    T1,
    `<h1 class="article-title">${T1}</h1><div class="article-info">发布时间：${WHEN}　来源：“槐溪发布”微信公众号</div><div class="article-content">${prose(3)}</div>`,
  ),
  written(
    'snare: the title is broken in two lines and ends with a mark in the tag only',
    siteserver,
    T1,
    `<div class="article"><h1>供水管网漏损治理<br>见成效</h1><div class="info">发布时间：${WHEN}　来源：县水利局</div><div class="con">${prose(3)}</div></div>`,
  ),
  written(
    'snare: a lesson on secrets, no paper with a mark',
    founder,
    '保密宣传进机关',
    `<div class="text_c"><h1>保密宣传进机关</h1><div class="lai">${WHEN}　来源：槐溪日报</div><div id="content"><p>讲座介绍了绝密、机密、秘密三个密级及保密期限的常识，提醒干部不用微信传送涉密文件。</p>${prose(2)}</div></div>`,
  ),
  written(
    'snare: files with names of their own and a viewer',
    jeecms,
    '关于填报取水量的通知',
    `<h1>关于填报取水量的通知</h1><div class="msgbar">发布时间：${WHEN}　来源：县水利局</div><div class="content">${prose(2)}<p>附件：<a href="/u/1.xlsx">取水量填报表.xlsx</a></p><p><a href="/u/2.docx">填表说明.docx</a></p></div>`,
    note,
  ),
  written(
    'snare: a draft for opinions that is meant to be one',
    elder,
    '关于《槐溪县养犬管理规定（征求意见稿）》公开征求意见的公告',
    `<h1>关于《槐溪县养犬管理规定（征求意见稿）》公开征求意见的公告</h1><p>发布时间：${WHEN}</p><p>来源：县司法局</p><p>征求意见时间：2026年3月3日至2026年4月2日</p>${prose(2)}<p>意见请发至邮箱：fzb@example.gov.cn</p>`,
    { ...note, kinds: ['notice', 'article', 'document', 'interaction'], open: ['doc.*', 'inter.*'] },
  ),
  written(
    'snare: a law of old days that the text says is still in force',
    laws,
    '槐溪县档案管理办法',
    `<h1>槐溪县档案管理办法</h1><p class="fl-i">发布时间：${WHEN}　来源：县档案局　效力状态：有效</p><p>第一条　为加强档案管理，制定本办法。</p><p>第二十条　本办法自2026年4月1日起施行，有效期五年。</p>${prose(2)}`,
    { kinds: ['article', 'document'], open: ['doc.*', 'date.*'] },
  ),
  column(
    'snare: a line on top that is older than those below',
    siteserver,
    ['通知公告', [['槐溪县政府信息公开指南（置顶）', '2025-10-09'], ...notices(7)]],
    ([t, d], i) =>
      li([t.replace('（置顶）', ''), d], i).replace('<li>', i === 0 ? '<li><b>置顶</b>' : '<li>'),
    l => `<ul>${l}</ul>`,
    {
      lines: [['槐溪县政府信息公开指南', '2025-10-09'], ...notices(7)],
      open: ['list.order', 'art20.cover', 'cat12.fields'],
    },
  ),
  column('snare: news of yesterday and before in words of the day', layui, N, li, l => `<ul>${l}</ul>`, {
    type: '工作动态',
  }),
  column(
    'snare: a column of plans, the newest half a year old',
    siteserver,
    ['规划计划', policies(5, '2025-10-10', 60)],
    li,
    l => `<ul>${l}</ul>`,
    { type: '规划计划', open: ['meta.columnType', 'art20.cover', 'cat12.fields'] },
  ),
  column(
    'snare: budgets once a year, newest of a year ago',
    powereasy,
    [
      '部门决算',
      [
        ['槐溪县统计局2024年度部门决算', '2025-09-15'],
        ['槐溪县统计局2023年度部门决算', '2024-09-12'],
        ['槐溪县统计局2022年度部门决算', '2023-09-14'],
      ],
    ],
    li,
    l => `<ul>${l}</ul>`,
    { type: '财政预决算', open: ['meta.columnType', 'art20.cover', 'cat12.fields'] },
  ),
  column(
    'snare: titles with years, days and numbers at their ends',
    easyui,
    [
      '公示公告',
      notices(6, '2026-03-04', 6).map(([, d], i): [string, string] => [
        `水质监测月报（2025-0${String(6 - i)}）第2025-1${String(i)}号`,
        d,
      ]),
    ],
    ([t, d], i) => `<tr><td><a href="/s/${String(i)}">${t}</a></td><td>${d}</td></tr>`,
    l => `<table class="datagrid-btable"><tr><th>标题</th><th>发布日期</th></tr>${l}</table>`,
    { type: '通知公告' },
  ),
  column(
    'snare: lines parted by dotted rows and blank rows',
    webforms,
    P,
    ([t, d], i) =>
      `<tr><td><a href="View.aspx?id=${String(i)}">${t}</a></td><td>${d}</td></tr><tr><td colspan="2" background="dot.gif" height="1"></td></tr>`,
    l => `<table width="96%">${l}<tr><td colspan="2">&nbsp;</td></tr></table>`,
  ),
  column(
    'snare: a notice box above the lines, days in it',
    hotline,
    ['热线快讯', news(6)],
    li,
    l => `<div class="tip">温馨提示：2026年4月4日至6日清明假期热线照常服务。</div><ul>${l}</ul>`,
    { type: '工作动态', kinds: ['column', 'interaction'], open: ['inter.*'] },
  ),
  column(
    'snare: rows with words of state 暂无 in a cell',
    library,
    P,
    ([t, d], i) =>
      `<tr><td><a href="/zck/${String(i)}">${t}</a></td><td>${i % 2 === 0 ? '暂无' : '<a href="/jd/1">解读</a>'}</td><td>${d}</td></tr>`,
    l => `<table><tr><th>标题</th><th>相关解读</th><th>发布日期</th></tr>${l}</table>`,
    { kinds: ['column', 'search'] },
  ),
  column('snare: a calendar and a vote at the side', jeecms, T, li, l => `<ul>${l}</ul>`, {
    side: `<div class="r1"><table><tr><th colspan="7">2026年3月</th></tr><tr>${[1, 2, 3, 4, 5, 6, 7].map(d => `<td>${String(d)}</td>`).join('')}</tr></table></div><div class="r1"><p>您对本网站是否满意？</p><label><input type="radio" name="v">满意</label><label><input type="radio" name="v">一般</label></div>`,
  }),
  column(
    'snare: dots for hyphens and a clock behind',
    sharepoint,
    T,
    ([t, d], i) =>
      `<div class="item"><a href="/p/${String(i)}.aspx">${t}</a> <span>${dots(d)} 17:0${String(i)}</span></div>`,
    l => `<div class="list">${l}</div>`,
  ),
  column(
    'snare: two lists of one column, month and day, both shown',
    elder,
    T,
    ([t, d], i) =>
      `${i === 4 ? '</ul><ul>' : ''}<li><a href="/t/${String(i)}.html">${t}</a><em>${d}</em></li>`,
    l => `<ul>${l}</ul>`,
  ),
  written(
    'snare: neighbours with days under the text, one to come',
    founder,
    T1,
    `<div class="text_c"><h1>${T1}</h1><div class="lai">${WHEN}　来源：槐溪日报</div><div id="content">${prose(3)}</div><div class="near"><p>上一篇：<a href="/c/1.htm">夜间门诊开诊</a> ${md('2026-03-02')}</p><p>下一篇：<a href="/c/2.htm">${cn('2026-04-05')}清明祭扫安排</a></p></div></div>`,
    {
      side: beside('预告', [
        ['3月28日招聘会', '2026-03-28'],
        ['4月12日半程马拉松', '2026-04-12'],
      ]),
    },
  ),
];
