/** Wide set of whole pages: full columns by what they hold: issues of a gazette, policies, licences, rules, letters, budgets, figures; panels behind tabs, groups of years, days cut in boxes. */
import { column, N, P, T } from './wide-columns.js';
import { beside, dots, news, notices, policies, prose } from './wide-frame.js';
import { credit, gazette, hotline, laws, library } from './wide-other-sites.js';
import { elder, jeecms, powereasy, siteserver } from './wide-sites.js';
import type { WholeCase } from './whole-frame.js';

const W = { type: '工作动态' };

/** Columns of the wide set by their subjects. */
export const WIDE_SUBJECTS: readonly WholeCase[] = [
  column(
    'issues of the gazette as covers',
    gazette,
    [
      '政府公报',
      ['2026-02-28', '2025-12-30', '2025-10-31', '2025-08-29'].map((d, i): [string, string] => [
        `槐溪县人民政府公报${d.slice(0, 4)}年第${String(6 - i)}期`,
        d,
      ]),
    ],
    ([t, d], i) =>
      `<dl><dt><a href="/gb/${String(i)}/"><img src="/gb/${String(i)}.jpg" alt=""></a></dt><dd><a href="/gb/${String(i)}/">${t}</a></dd><dd>出版日期：${d}</dd></dl>`,
    l => `<h3>公报列表</h3><div class="covers">${l}</div>`,
    { type: '政府公报', open: ['meta.columnType', 'list.order'] },
  ),
  column(
    'contents of one issue, without days',
    gazette,
    ['2026年第1期目录', policies()],
    ([t], i) => `<li><a href="/gb/26/1/${String(i)}.html">${t}</a><span>（${String(i * 4 + 3)}）</span></li>`,
    l => `<h2>2026年第1期（总第85期）</h2><p>2026年2月28日出版</p><h4>县政府文件</h4><ul>${l}</ul>`,
    {
      kinds: ['column', 'catalogue', 'other', 'article'],
      lines: policies().map(([t]) => [t] as const),
      day: undefined,
      open: ['list.dates', 'fresh.*', 'meta.*', 'page.source', 'date.*', 'doc.*'],
    },
  ),
  column(
    'results of a library of policies: number, body, two days each',
    library,
    P,
    ([t, d], i) =>
      `<div class="res"><h4><span class="tag">县政府文件</span><a href="/zck/${String(i)}">${t}</a></h4><p><span>发文字号：槐政发〔2026〕${String(8 - i)}号</span><span>成文日期：2025-10-2${String(i)}</span><span>发布日期：${d}</span></p></div>`,
    l =>
      `<div class="bar">共找到 <b>6</b> 条结果　排序：<a href="?o=1">相关度</a> <a href="?o=2">时间</a></div>${l}<div class="el-pagination"><li class="number active">1</li></div>`,
    { kinds: ['column', 'search'], open: ['list.order'] },
  ),
  column(
    'licences in public: several days to a row, validity to come',
    credit,
    [
      '行政许可公示',
      ['2026-03-05', '2026-03-03', '2026-03-02', '2026-02-27', '2026-02-25'].map((d, i): [string, string] => [
        `云汀市某某${['食品', '建材', '物流', '医药', '商贸'][i] ?? ''}有限公司`,
        d,
      ]),
    ],
    ([t, d], i) =>
      `<tr><td>${String(i + 1)}</td><td><a href="/xy/xk/${String(i)}">${t}</a></td><td>槐许准〔2026〕${String(60 - i)}号</td><td>${d}</td><td>203${String(i)}-01-01</td></tr>`,
    l =>
      `<table class="xy-table"><tr><th>序号</th><th>行政相对人名称</th><th>许可文书号</th><th>许可决定日期</th><th>有效期至</th></tr>${l}</table><div class="fy">共 5 条 第 1/1 页</div>`,
    {
      kinds: ['column', 'ogi', 'catalogue'],
      open: ['meta.columnType', 'list.*', 'fresh.*', 'pii.*', 'cat.*'],
      lines: undefined,
    },
  ),
  column(
    'rules of the county by state, with a search for days',
    laws,
    ['现行有效', policies(6, '2026-01-20', 40)],
    ([t, d], i) =>
      `<div class="fl-i"><a href="/fl/${String(i)}.html">${t}</a><div>发布日期：${d}　施行日期：2026-0${String(i + 3)}-01</div></div>`,
    l =>
      `<form class="fl-s"><input name="from" placeholder="开始日期"><input name="to" placeholder="结束日期"><button>筛选</button></form>${l}`,
    { type: '政策文件', open: ['meta.columnType'] },
  ),
  column(
    'two panels under tabs, the second hidden',
    siteserver,
    T,
    ([t, d], i) => `<li><a href="/g/${String(i)}.html">${t}</a><i>${d}</i></li>`,
    l =>
      `<div class="tabs"><span class="on">县级</span><span>乡镇</span></div><div class="pane"><ul>${l}</ul></div><div class="pane hide"><ul>${news(
        5,
        '2026-03-08',
        1,
      )
        .map(([t, d], i) => `<li><a href="/x/${String(i)}.html">${t}</a><i>${d}</i></li>`)
        .join('')}</ul></div>`,
  ),
  column(
    'grouped by year, day and month without it',
    siteserver,
    ['大事记', news(8, '2026-01-18', 8)],
    ([t, d], i) => {
      const before = news(8, '2026-01-18', 8)[i - 1]?.[1].slice(0, 4);
      return `${d.slice(0, 4) === before ? '' : `${before ? '</ul>' : ''}<h3>${d.slice(0, 4)}年</h3><ul>`}<li><span>${Number(d.slice(5, 7)).toString()}月${Number(d.slice(8)).toString()}日</span><a href="/dsj/${String(i)}.html">${t}</a></li>`;
    },
    l => `<div class="dsj">${l}</ul></div>`,
    { type: '概况信息', open: ['fresh.*', 'list.order', 'meta.columnType'] },
  ),
  column(
    'day big, month and year small in a box left of title and summary',
    jeecms,
    N,
    ([t, d], i) =>
      `<li><div class="dt"><span>${d.slice(8)}</span><em>${d.slice(0, 7)}</em></div><div class="tx"><a href="/n/${String(i)}.jhtml">${t}</a><p>${prose(1, '', '').slice(0, 42)}…</p></div></li>`,
    l => `<ul class="dtl">${l}</ul>`,
    W,
  ),
  column(
    'day big, year, dot, month small after the title',
    elder,
    T,
    ([t, d], i) =>
      `<div class="li"><a href="/t/${String(i)}.html">${t}</a><p><b>${d.slice(8)}</b><span>${d.slice(0, 4)}.${d.slice(5, 7)}</span></p></div>`,
    l => `<div>${l}</div>`,
  ),
  column(
    'answers of the hotline: number, question, office, day of the answer',
    hotline,
    [
      '办理公示',
      ['反映路灯不亮', '咨询公租房申请', '建议增设斑马线', '反映夜间噪声', '咨询医保转移'].map(
        (t, i): [string, string] => [t, `2026-03-0${String(6 - i)}`],
      ),
    ],
    ([t, d], i) =>
      `<tr><td>HX2603${String(120 - i)}</td><td><a href="/hl/x/${String(i)}">${t}</a></td><td>县城管局</td><td>已办结</td><td>${d}</td></tr>`,
    l =>
      `<table><tr><th>编号</th><th>标题</th><th>办理单位</th><th>状态</th><th>答复时间</th></tr>${l}</table>`,
    { kinds: ['interaction', 'column'], open: ['inter.*', 'list.*', 'fresh.*', 'meta.*'] },
  ),
  column(
    'proposals and their answers, kind before the title',
    siteserver,
    [
      '建议提案办理',
      notices(6, '2025-11-20', 6).map(([, d], i): [string, string] => [
        `对县十八届人大五次会议第${String(20 + i)}号建议的答复`,
        d,
      ]),
    ],
    ([t, d], i) =>
      `<li><em>【人大建议】</em><a href="/jy/${String(i)}.html">${t}</a><span>${dots(d)}</span></li>`,
    l => `<ul>${l}</ul>`,
    { type: '建议提案办理', open: ['meta.columnType'] },
  ),
  column(
    'budgets by year in folded boxes, all shown',
    powereasy,
    [
      '财政预决算',
      ['2026-02-10', '2025-09-12', '2025-02-14', '2024-09-18'].map((d, i): [string, string] => [
        `槐溪县统计局${d.slice(0, 4)}年部门${i % 2 === 0 ? '预算' : '决算'}${i === 1 ? '（2024年度）' : ''}`,
        d,
      ]),
    ],
    ([t, d], i) =>
      `${i === 0 || i === 1 || i === 3 ? `<div class="yr">${d.slice(0, 4)}</div>` : ''}<p><a href="/ys/${String(i)}.aspx">${t}</a><span>${d}</span></p>`,
    l => `<div class="yslist">${l}</div>`,
    { type: '财政预决算', open: ['meta.columnType'] },
  ),
  column(
    'releases of figures with a lead, later boxes at the side',
    siteserver,
    [
      '数据发布',
      notices(6, '2026-02-27', 30).map(([, d], i): [string, string] => [
        `2025年${String(12 - i)}月全县居民消费价格情况`,
        d,
      ]),
    ],
    ([t, d], i) => `<li><a href="/sj/${String(i)}.html">${t}</a>（${d}）</li>`,
    l => `<ul class="sj">${l}</ul>`,
    { type: '数据发布', side: beside('最新解读', news(4, '2026-03-08', 1)) },
  ),
];
