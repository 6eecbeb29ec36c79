/** Wide set of whole pages: columns that hold nothing in many wordings, columns with faults, and pages that only look empty. */
import { column, N, P, T } from './wide-columns.js';
import { beside, listTags, news, notices, policies, prose } from './wide-frame.js';
import { credit, gazette, hotline, laws, library } from './wide-other-sites.js';
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
import { emptyCases } from './whole-cases.js';
import type { WholeCase } from './whole-frame.js';

const li = ([t, d]: readonly [string, string], i: number) =>
  `<li><a href="/t/${String(i)}.html">${t}</a><span>${d}</span></li>`;
const ul = (l: string) => `<ul class="wl">${l}</ul>`;
const bare = emptyCases({
  named: 'wide empty',
  path: heading => `/channels/${String(heading.length)}3.html`,
  tags: listTags,
});
const open = { failed: [], open: ['art20.cover', 'cat12.fields', 'fresh.*', 'meta.*'] };
const HEAD = '<tr><th>序号</th><th>标题</th><th>发布日期</th></tr>';

/** Turns of the wide set. */
export const WIDE_COLUMN_TURNS: readonly WholeCase[] = [
  bare(
    'words for nothing beside an icon',
    siteserver,
    '人事任免',
    '<div class="list_tit">人事任免</div><div class="nodata"><img src="/sitefiles/none.png" alt=""><p>暂无数据</p></div>',
  ),
  bare(
    'a paragraph: none at present',
    powereasy,
    '应急管理',
    '<div class="main_box"><h2>应急管理</h2><p>暂时没有相关信息！</p></div>',
  ),
  bare(
    'a table of the server whose one row says so',
    webforms,
    '行政处罚',
    `<table id="GridView1" border="1">${HEAD}<tr><td colspan="3">没有找到符合条件的记录</td></tr></table>`,
  ),
  bare(
    'a table with a head and no body',
    layui,
    '重大项目',
    '<table class="layui-table"><thead><tr><th>序号</th><th>项目名称</th><th>发布时间</th></tr></thead><tbody></tbody></table><div class="layui-laypage"><span class="layui-laypage-count">共 0 条</span></div>',
  ),
  bare(
    'no data by a library',
    layui,
    '听证公告',
    '<div class="layui-table-box"><div class="layui-table-header"><table><thead><tr><th>标题</th><th>时间</th></tr></thead></table></div><div class="layui-table-body layui-table-main"><div class="layui-none">无数据</div></div></div>',
  ),
  bare(
    'a grid that shows 0 to 0 of 0 records',
    easyui,
    '双公示',
    '<div class="datagrid-view"><div class="datagrid-header"><table><tr><td>许可名称</td><td>决定日期</td></tr></table></div><div class="datagrid-body"><table class="datagrid-btable"></table></div></div><div class="pagination-info">显示0到0,共0记录</div>',
    { kinds: ['column', 'ogi'] },
  ),
  bare(
    'a blank list under a heading',
    founder,
    '新闻发布会',
    '<div class="lst"><h2>新闻发布会</h2><ul class="list_14"></ul></div>',
  ),
  bare(
    'pages of nothing: 共0条记录 0/0页',
    jeecms,
    '招考录用',
    '<div class="l2"><ul class="l2l"></ul></div><div class="pagebar">共0条记录 0/0页 首页 上一页 下一页 尾页</div>',
  ),
  bare(
    'a web part: there are no items to show',
    sharepoint,
    '采购公告',
    '<table class="ms-listviewtable"><tr><th>标题</th><th>发布时间</th></tr></table><div class="ms-list-emptyText">此列表中没有可显示的项目。</div>',
  ),
  bare(
    'big type: 内容建设中',
    elder,
    '便民服务',
    '<div class="old-list"><h2>便民服务</h2><p>栏目内容建设中，敬请期待</p></div>',
    {
      kinds: ['column', 'other'],
    },
  ),
  bare(
    'a library without a result and without a search',
    library,
    '县委文件',
    '<div class="bar">共找到 <b>0</b> 条结果</div><div class="el-empty"><div class="el-empty__image"></div><div class="el-empty__description"><p>暂无数据</p></div></div>',
    {
      kinds: ['column', 'search'],
      failed: [],
      open: ['column.empty', 'cat12.fields', 'list.dates', 'meta.*'],
    },
  ),
  bare('rules of which none has lapsed', laws, '已失效', '<div class="fl-none">该分类下暂无文件。</div>'),
  bare(
    'one line that is a dash',
    powereasy,
    '规划计划',
    '<div class="main_box"><h2>规划计划</h2><ul class="list"><li>-</li></ul></div>',
    {
      failed: [],
      open: ['column.empty', 'list.dates'],
    },
  ),
  bare(
    'nothing here, much at the side',
    siteserver,
    '价格收费',
    '<div class="list_tit">价格收费</div><ul class="news_list"><li>无</li></ul>',
    { side: beside('推荐阅读', news(6, '2026-03-08', 1)) },
  ),
  bare(
    'nothing here, the same page shows what is hot below',
    jeecms,
    '公共资源配置',
    `<div class="l2"><p class="none-tip">暂无内容</p></div><div class="hotbox"><h4>热门推荐</h4><ul>${news(5, '2026-03-08', 1).map(li).join('')}</ul></div>`,
  ),
  bare(
    'blank lines as the template left them',
    siteserver,
    '乡村振兴',
    '<ul class="news_list"><li><a href=""></a><span></span></li><li><a href=""></a><span></span></li></ul>',
    { open: ['link.empty', 'list.dates', 'art20.cover', 'cat12.fields'] },
  ),
  bare(
    'words in English for nothing in a Chinese page',
    layui,
    '征收公告',
    '<div class="layui-card-body"><p>No data</p></div>',
  ),
  bare(
    'credit: a table whose cell says there is no data for now',
    credit,
    '行政处罚公示',
    '<table class="xy-table"><tr><th>序号</th><th>行政相对人名称</th><th>处罚决定日期</th></tr><tr><td colspan="3">暂无相关数据</td></tr></table>',
    {
      kinds: ['column', 'ogi', 'catalogue'],
      open: ['art20.cover', 'cat12.fields', 'list.dates', 'cat.*', 'pen.show'],
    },
  ),
  {
    ...bare(
      'still loading by a script that did not come',
      layui,
      '工作动态',
      '<div id="list"><div class="loading"><i class="layui-icon layui-icon-loading"></i>正在加载中...</div></div><script src="/js/list.js"></script>',
    ),
    lines: undefined,
    ...open,
  },
  {
    ...bare(
      'template not yet filled by a framework',
      library,
      '政策解读',
      '<div v-for="item in list" class="res"><h4>{{ item.title }}</h4><p>{{ item.pubDate }}</p></div>',
    ),
    lines: undefined,
    ...open,
  },
  column(
    'lines and, in a hidden box, the words for nothing',
    siteserver,
    T,
    li,
    l => `${ul(l)}<div class="nodata hide">暂无数据</div>`,
  ),
  column('lines of the column, and an empty box for pictures beside', jeecms, N, li, l => ul(l), {
    type: '工作动态',
    side: '<div class="r1"><div class="r1t">图片新闻</div><ul class="rl"></ul><p>暂无图片</p></div>',
  }),
  column(
    'a title that says 暂无',
    siteserver,
    ['通知公告', [['关于我县暂无高风险地区的通告', '2026-03-05'], ...notices(5)]],
    li,
    ul,
  ),
  column(
    'an empty second tab shown below the first',
    layui,
    T,
    li,
    l => `<h3>县级公告</h3>${ul(l)}<h3>乡镇公告</h3><p>暂无公告</p>`,
    { failed: [], open: ['column.empty', 'cat12.fields'] },
  ),
  column('news of two months ago', siteserver, ['部门动态', news(8, '2026-01-05')], li, ul, {
    type: '工作动态',
    failed: ['fresh.news'],
    side: beside('热点', news(5, '2026-03-08', 1)),
  }),
  column('notices of a year ago', webforms, ['通知公告', notices(8, '2025-03-01')], li, ul, {
    failed: ['fresh.notice'],
  }),
  column('policies of two years ago', jeecms, ['政策文件', policies(6, '2024-02-01')], li, ul, {
    failed: ['fresh.policy'],
  }),
  column(
    'none of ten lines has a day',
    powereasy,
    ['通知公告', notices(10)],
    ([t], i) => `<li><a href="/t/${String(i)}.html">${t}</a></li>`,
    ul,
    {
      failed: ['list.dates'],
      lines: undefined,
      open: ['fresh.*'],
    },
  ),
  column(
    'a day to come in the list',
    founder,
    ['通知公告', [['关于清明假期值班安排的通知', '2026-06-30'], ...notices(6)]],
    li,
    ul,
    {
      failed: ['date.future'],
      open: ['list.order'],
    },
  ),
  column('placeholder in the tags', layui, P, li, ul, {
    type: '{{column.type}}',
    failed: ['meta.placeholder'],
    open: ['meta.columnType', 'meta.column'],
  }),
  column(
    'hotline: a heading, a search, lines',
    hotline,
    ['热线快讯', news(6)],
    li,
    l => `<form><input name="k" placeholder="关键词"><button>查询</button></form>${ul(l)}`,
    { type: '工作动态', kinds: ['column', 'interaction'], open: ['inter.*'] },
  ),
  column(
    'gazette: notices of the editors, with summaries in smaller type',
    gazette,
    ['公报动态', notices(5, '2026-02-20', 20)],
    ([t, d], i) =>
      `<div class="n"><a href="/gb/n/${String(i)}.html">${t}</a><small>${prose(1, '', '').slice(0, 30)}</small><small>${d}</small></div>`,
    l => l,
    { type: '通知公告', open: ['fresh.news', 'art20.cover', 'cat12.fields'] },
  ),
];
