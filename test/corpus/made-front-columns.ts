/** Makes pages that gather others by chance: columns, full or empty, hubs of columns, topics, lists inside the platform of disclosure. */
import { TODAY } from './made-home-boxes.js';
import type { Chance } from './made-chance.js';
import type { Found } from './made-foot-marks.js';
import type { Front } from './made-fronts.js';
import { dayBefore, named, titleBy, type Naming } from './made-parts.js';

const COLUMNS = [
  ['工作动态', 'fresh.news', 14],
  ['政务要闻', 'fresh.news', 14],
  ['通知公告', 'fresh.notice', 184],
  ['公示公告', 'fresh.notice', 184],
  ['政策解读', 'fresh.interpret', 184],
  ['规划计划', '', 366],
  ['政策文件', 'fresh.policy', 184],
] as const;
const NOTHING = [
  '暂无内容',
  '暂无数据',
  '暂无信息',
  '栏目建设中',
  '没有相关信息',
  '暂无相关内容！',
  '无记录',
  '对不起，暂无数据',
  '该栏目暂无内容',
  '暂无相关数据',
  '当前栏目没有信息',
];

/** Lines with their days, the first so many days old. */
function linesBy(count: number, first: number, naming: Naming, by: Chance): string {
  let past = first;
  const lines = Array.from({ length: count }, (_, at) => {
    const day = dayBefore(past, TODAY);
    past += by.upTo(6);
    return `<li${named(naming, 'item', 'i1')}><a href="/lm/t/${String(at)}.html">${titleBy(by)}</a><span>${day}</span></li>`;
  });
  return `<ul${named(naming, 'news-list', 'l1')}>${lines.join('\n')}</ul>`;
}

const headBy = (name: string, by: Chance) =>
  by.one([`<h1>${name}</h1>`, `<h2>${name}</h2>`, `<div class="bt"><span>${name}</span></div>`, '']);

export function columnFront(naming: Naming, by: Chance): Front {
  const [name, rule, limit] = by.one(COLUMNS);
  const state = by.one(['full', 'full', 'full', 'says', 'shell'] as const);
  const isOld = by.is(0.25);
  const first = isOld ? limit + 5 + by.upTo(50) : by.upTo(Math.floor(limit / 2));
  const none = by.one(NOTHING);
  const pages = by.one([
    '',
    '<div class="page">共 0 条记录　第1/1页</div>',
    '<div class="page">首页 上一页 下一页 尾页 共0页</div>',
  ]);
  const list = {
    full: linesBy(by.one([6, 10, 15]), first, naming, by),
    says: by.one([
      `<ul class="list"><li>${none}</li></ul>`,
      `<div class="nodata">${none}</div>`,
      `<p style="text-align:center">${none}</p>`,
      `<ul class="list"></ul><div><img src="/images/nodata.png"><p>${none}</p></div>`,
      `<table width="100%"><tr><td align="center">${none}</td></tr></table>`,
      `<div><font color="red">${none}</font></div>`,
    ]),
    shell: `${by.one(['<ul class="news-list"></ul>', '<div class="list"><ul></ul></div>', '<ul class="list"><li></li></ul>'])}${pages}`,
  }[state];
  const found: Record<string, Found> = {
    // An empty element says less than words.
    'column.empty': state === 'full' ? 'passed' : state === 'says' ? 'failed' : 'lacking',
    'meta.columnType': 'open',
  };
  if (state === 'full' && rule !== '') found[rule] = isOld ? 'failed' : 'passed';
  if (state === 'full' && rule === '') found['fresh.personnel'] = 'open';
  return {
    html: `<div${named(naming, 'content', 'c1')}>${headBy(name, by)}${list}</div>`,
    name,
    path: by.one([
      `/lm/${by.one(['xwdt', 'tzgg', 'zc'])}/`,
      '/lm/index.html',
      '/col/col1234/index.html',
      '/list.aspx?id=12',
      '/lm/list.htm',
    ]),
    kinds: ['column'],
    found,
    trail: by.one([[name], [name], ['政务公开', name]]),
    type: name,
    made: { kind: 'column', state, isOld },
  };
}

/** Boxes of columns below each other or side by side: the front of a column, or a topic of the day. */
export function hubFront(naming: Naming, by: Chance): Front {
  const isTopic = by.is(0.5);
  const name = isTopic
    ? by.one(['优化营商环境', '安全生产月专题', '创建文明城市专题', '“十四五”规划专栏', '防汛抗旱专题'])
    : by.one(['政务公开', '新闻中心', '新闻动态', '办事服务', '互动交流']);
  const boxes = (
    isTopic
      ? ['工作部署', '基层动态', '媒体聚焦', '政策解读']
      : ['通知公告', '工作动态', '政策文件', '公示公告', '人事信息']
  )
    .filter(() => by.is(0.8))
    .map(
      (box, at) =>
        `<div${named(naming, 'box', 'b2')}><h3><a href="/lm/${String(at)}/">${box}</a></h3><a href="/lm/${String(at)}/">更多</a>${linesBy(by.one([3, 5, 6]), by.upTo(90), naming, by)}</div>`,
    );
  const banner = isTopic
    ? by.one([
        '<div><img src="/zt/banner.jpg"></div>',
        `<div class="banner"><img src="/zt/top.jpg" alt="${name}"></div>`,
        `<h1>${name}</h1>`,
      ])
    : headBy(name, by);
  return {
    html: `${banner}${boxes.join('\n')}`,
    name,
    path: isTopic
      ? by.one(['/zt/yshj/', '/ztzl/2025/aqsc/index.html', '/zt2025/'])
      : by.one(['/zwgk/', '/xw/index.html', '/col/col12/index.html']),
    kinds: isTopic
      ? ['column', 'other']
      : ['column', 'other', ...(name === '互动交流' ? (['interaction'] as const) : [])],
    found: {
      'column.empty': 'open',
      'meta.column': 'open',
      'fresh.news': 'open',
      'fresh.notice': 'open',
      'fresh.interpret': 'open',
      'fresh.policy': 'open',
      'list.order': 'open',
    },
    trail: isTopic && by.is(0.5) ? [] : isTopic ? ['专题专栏', name] : [name],
    type: isTopic ? by.one(['', '专题专栏']) : name,
    made: { kind: isTopic ? 'topic' : 'hub', boxes: boxes.length },
  };
}

const PARTS = ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报', '依申请公开'];
/** The menu of the platform of disclosure, at the side of all its pages. */
export function platformMenu(naming: Naming, by: Chance): string {
  const items = PARTS.map((name, at) => `<li><a href="/zwgk/${String(at)}/">${name}</a></li>`).join('');
  return by.one([
    `<div class="left"><ul>${items}</ul></div>`,
    `<div${named(naming, 'gk-left', 'k1')}><ul>${items}</ul></div>`,
    `<div class="menu"><h3>政府信息公开</h3><ul>${items}</ul></div>`,
  ]);
}

/** A list inside the platform: rules, annual reports, one of the classes. */
export function partFront(naming: Naming, by: Chance): Front {
  const name = by.one([
    '政府信息公开制度',
    '政府信息公开年报',
    '财政预决算',
    '机构职能',
    '行政许可',
    '人事信息',
  ]);
  const years = [2024, 2023, 2022, 2021, 2020].map(
    year =>
      `<li><a href="/nb/${String(year)}.html">示例市${String(year)}年政府信息公开工作年度报告</a><span>${String(year + 1)}-01-2${String(by.upTo(8))}</span></li>`,
  );
  const list =
    name === '政府信息公开年报'
      ? `<ul>${years.join('\n')}</ul>`
      : linesBy(by.one([5, 8]), by.upTo(60), naming, by);
  return {
    html: `${platformMenu(naming, by)}<div class="right">${headBy(name, by)}${list}</div>`,
    name,
    path: by.one(['/zwgk/zfxxgknb/', '/xxgk/zd/index.html', '/zwgk/fdzdgknr/cz/']),
    kinds: name === '机构职能' ? ['column', 'ogi', 'organization'] : ['column', 'ogi'],
    found: {
      'column.empty': 'open',
      'fresh.personnel': 'open',
      'report.due': 'open',
      'report.gap': 'open',
      'fresh.other': 'open',
      'art20.cover': 'open',
      'meta.column': 'open',
      'ogi.tools': 'open',
    },
    trail: by.one([['政府信息公开', name], [name], ['政府信息公开', '法定主动公开内容', name]]),
    type: by.one([name, '信息公开目录']),
    made: { kind: 'part', name },
  };
}
