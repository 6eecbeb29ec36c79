/** Second set of whole pages: columns with faults, columns without a line, and pages that only look so. */
import { columnKinds, list, N, P, T } from './more-whole-columns.js';
import { beside, listTags, news, notices, policies } from './more-whole-frame.js';
import { hall, portlet, stats, touch, town, tree } from './more-whole-other-sites.js';
import { ant, court, ecms, grid, jcms, nest, phpcms, uni, webplus, zdgk } from './more-whole-sites.js';
import { emptyCases } from './whole-cases.js';
import type { WholeCase } from './whole-frame.js';

const ul = (l: string) => `<ul class="newslist">${l}</ul>`;
const li = ([t, d]: readonly [string, string], i: number) =>
  `<li><a href="/t/${String(i)}.html" title="${t}">${t}</a><span>${d}</span></li>`;
const none = emptyCases({
  named: 'more empty',
  path: heading => `/col/${String(heading.length)}9/index.html`,
  tags: listTags,
  kinds: columnKinds,
  isUntagged: site => site === ecms,
});
const loading = { failed: [], open: ['art20.cover', 'cat12.fields', 'list.dates', 'fresh.*', 'meta.*'] };

/** Columns of the second set that have a fault, hold nothing, or wait. */
export const MORE_COLUMN_TURNS: readonly WholeCase[] = [
  list('news of January', jcms, ['部门动态', news(8, '2026-01-22')], li, ul, {
    type: '工作动态',
    failed: ['fresh.news'],
    side: beside('热点', news(5, '2026-03-08', 1)),
  }),
  list('notices of last summer', webplus, ['通知公告', notices(8, '2025-07-30')], li, ul, {
    failed: ['fresh.notice'],
  }),
  list(
    'three lines without a day',
    phpcms,
    T,
    ([t, d], i) =>
      `<li><a href="/t/${String(i)}.html">${t}</a>${i % 3 === 2 ? '' : `<span>${d}</span>`}</li>`,
    ul,
    {
      failed: ['list.dates'],
      lines: undefined,
    },
  ),
  list('policies without days', zdgk, P, ([t], i) => `<li><a href="/t/${String(i)}.html">${t}</a></li>`, ul, {
    failed: ['list.dates'],
    lines: undefined,
  }),
  list(
    'oldest first',
    court,
    ['公告', [...notices()].reverse()],
    li,
    l => `<div class="dian"><ul>${l}</ul></div>`,
    {
      type: '通知公告',
      failed: ['list.order'],
    },
  ),
  list('column type is a number', town, ['镇务动态', news()], li, ul, {
    type: '12',
    failed: ['meta.columnType'],
  }),
  list('a template that was not filled in its tags', grid, T, li, l => `<div class="panel">${ul(l)}</div>`, {
    type: '${columnType}',
    failed: ['meta.placeholder'],
    open: ['meta.columnType', 'meta.column'],
  }),
  none('a line that says so', zdgk, '重大决策', '<div class="zfxxgk_zdgkc"><ul><li>暂无数据</li></ul></div>'),
  none(
    'an empty picture of the framework',
    ant,
    '回应关切',
    '<div class="ant-list"><div class="ant-list-empty-text"><div class="ant-empty"><div class="ant-empty-image"><svg width="64" height="41"></svg></div><p class="ant-empty-description">暂无数据</p></div></div></div>',
  ),
  none(
    'toolbar with a total of nought',
    jcms,
    '人事信息',
    '<div id="882"><div class="default_pgContainer"></div><div class="default_pgPanel"><table class="default_pgToolbar"><tr><td>总共&nbsp;<span class="default_pgTotalRecord">0</span>&nbsp;记录</td><td>第&nbsp;<input value="1">&nbsp;/&nbsp;<span class="default_pgTotalPage">0</span>&nbsp;页</td></tr></table></div></div>',
  ),
  none(
    'a table with a head and a row across that says it',
    tree,
    '规范性文件',
    '<table width="100%"><tr><th>序号</th><th>标题</th><th>文号</th><th>日期</th></tr><tr><td colspan="4">没有找到符合条件的记录</td></tr></table>',
  ),
  none(
    'a sentence in the box, hot news at the side',
    phpcms,
    '通知公告',
    '<div class="nodata"><p>该栏目暂无内容，请您访问其他栏目！</p></div>',
  ),
  none(
    'an empty list between heading and pager',
    webplus,
    '招考信息',
    '<div frag="窗口5"><div id="wp_news_w5"><ul class="news_list list2"></ul></div><div id="wp_paging_w5"><ul class="wp_paging"><li><span>总共&nbsp;<em class="all_count">0</em>&nbsp;记录</span></li></ul></div></div>',
  ),
  none(
    'touch: a picture and words below',
    touch,
    '征集调查',
    '<div class="empty-pic"><img src="/i/none.png" alt=""><p>空空如也~</p></div>',
    { open: ['column.empty', 'inter.*', 'meta.*'], failed: [], kinds: ['column', 'other'] },
  ),
  none(
    'mini programme: nothing found',
    uni,
    '政策文件',
    '<uni-view class="u-empty"><uni-image></uni-image><uni-text><span>暂无相关信息</span></uni-text></uni-view>',
  ),
  none(
    'old table with the words in the middle',
    ecms,
    '下载中心',
    '<ul></ul><div align="center">对不起，没有找到任何记录</div>',
    {
      open: ['meta.*', 'list.dates'],
    },
  ),
  none(
    'list of the past year only, a note that nothing new is there',
    stats,
    '数据发布',
    `<p class="note">2026年暂无数据，以下为往年数据。</p>${ul(news(6, '2025-12-20', 9).map(li).join(''))}`,
    { failed: [], lines: news(6, '2025-12-20', 9), open: ['fresh.*'] },
  ),
  none(
    'full list, an empty comment box that says nothing is there',
    grid,
    '部门动态',
    `${ul(news().map(li).join(''))}<div class="comments"><h4>网友评论</h4><p>暂无评论</p></div>`,
    { failed: [], lines: news(), open: ['fresh.*'] },
  ),
  none(
    'full list, an empty box of related topics at the side',
    jcms,
    '通知公告',
    ul(notices().map(li).join('')),
    {
      failed: [],
      lines: notices(),
      open: [],
      side: '<div class="box"><h3>相关专题</h3><ul><li>暂无数据</li></ul></div>',
    },
  ),
  none(
    'full list under a tab, the second tab hidden and empty',
    portlet,
    '通知公告',
    `<div class="tabs"><a class="on">公告</a><a>公示</a></div><div class="pane">${ul(notices().map(li).join(''))}</div><div class="pane" style="display:none"><p>暂无内容</p></div>`,
    { failed: [], lines: notices(), open: [] },
  ),
  none(
    'still turning: a spinner of the framework',
    ant,
    '通知公告',
    '<div class="ant-spin-nested-loading"><div><div class="ant-spin ant-spin-spinning" aria-busy="true"><span class="ant-spin-dot"></span><div class="ant-spin-text">加载中</div></div></div><div class="ant-spin-container ant-spin-blur"><ul class="ant-list-items"></ul></div></div>',
    loading,
  ),
  none(
    'a container that a script did not fill, with its template',
    hall,
    '政府采购',
    '<ul id="showList" class="wb-data-item"></ul><script type="text/x-template" id="tpl"><li>{{title}}</li></script><div id="pager"></div>',
    { ...loading, lines: undefined, kinds: ['column', 'other'] },
  ),
  none(
    'a search that waits for its words',
    tree,
    '信用信息查询',
    '<form action="/cx"><p>请输入企业名称或统一社会信用代码</p><input name="mc"><button>查询</button></form><div id="result"></div>',
    { ...loading, lines: undefined, kinds: ['column', 'search', 'other', 'ogi', 'interaction'] },
  ),
  none(
    'a column of sub-columns only',
    nest,
    '法律法规',
    '<table>' +
      ['国家法律', '行政法规', '部门规章', '规范性文件']
        .map((n, i) => `<tr><td><a href="/f/${String(i)}/index.html">${n}</a></td></tr>`)
        .join('') +
      '</table>',
    { ...loading, lines: undefined, kinds: ['column', 'other'] },
  ),
  none(
    'policies as pictures with titles below, days there',
    touch,
    '图解政策',
    `<div class="tj">${policies()
      .map(
        ([t, d], i) =>
          `<a class="tj-i" href="/tj/${String(i)}.html"><img src="/tj/${String(i)}.jpg" alt=""><b>${t}</b><i>${d}</i></a>`,
      )
      .join('')}</div>`,
    { failed: [], lines: policies(), open: ['meta.columnType'] },
  ),
  list(
    'one line only',
    court,
    ['审务督察', notices(1, '2026-02-20')],
    li,
    l => `<div class="sec_list"><ul>${l}</ul></div>`,
    { type: '通知公告' },
  ),
  list(
    'headings of groups between lines',
    portlet,
    N,
    (line, i) => `${i === 0 ? '<h4>本周</h4><ul>' : i === 3 ? '</ul><h4>更早</h4><ul>' : ''}${li(line, i)}`,
    l => `${l}</ul>`,
    {
      type: '工作动态',
    },
  ),
];
