/** Columns without any line, and pages that only look like one. */
import { BODY, page, TITLE, TRAIL, type Shape } from './frame.js';
import { LINES } from './lists.js';

const lines = LINES.map(
  ([title, day], at) => `<li><a href="t${String(at)}.html">${title}</a><span>${day}</span></li>`,
).join('');
const column = (middle: string) =>
  page(
    `${TRAIL}<div class="left"><ul><li><a href="/zwgk/tzgg/">通知公告</a></li><li><a href="/zwgk/zcwj/">政策文件</a></li></ul></div><div class="main"><h2>通知公告</h2>${middle}</div>`,
    {
      title: '通知公告-阳光区示例局',
    },
  );
const shapes = (pages: Readonly<Record<string, string>>): Shape[] =>
  Object.entries(pages).map(([name, html]) => ({ name, html, url: 'http://www.example.gov.cn/zwgk/tzgg/' }));

const SAID = [
  '暂无数据',
  '暂无内容',
  '暂无信息',
  '暂无相关信息',
  '暂无相关内容！',
  '暂时没有内容',
  '暂时没有相关信息',
  '没有找到相关内容',
  '没有相关记录',
  '该栏目暂无内容',
  '本栏目暂无信息',
  '对不起，没有找到您要的信息',
  '抱歉，暂无相关数据',
  '此栏目下没有内容',
  '当前栏目没有文章',
  '无相关信息',
  '目前没有信息',
  '内容更新中',
  '栏目建设中，敬请期待',
  '正在建设中……',
  '没有任何信息',
  '尚无内容',
  '无记录',
  '没有数据',
  '查无数据',
  '暂无公示企业',
  '暂无行政处罚信息',
  '该栏目暂无已发布内容。',
  '本单位无此项业务',
  '目前没有正在进行的征集',
  '没有您要查询的信息',
  '暂未公开',
  '表中数据为空',
  '空空如也',
  '资料整理中',
  '-- 暂无数据 --',
  '【暂无内容】',
  'No data',
  'No records found',
  'There are no items to show in this view.',
];
const COUNTED = [
  '共0条',
  '共 0 条记录',
  '总数：0',
  '共有0条信息 第1/1页',
  '当前第0/0页 共0条',
  '总共0条记录',
  '0条数据',
  '共0页 共0条',
  '记录总数：0',
  '页次：1/0 每页20 总数0',
  '共0篇文章',
];

/** Every one of these is an empty column. */
export const EMPTY_COLUMNS: readonly Shape[] = shapes({
  ...Object.fromEntries(
    SAID.map(said => [`says “${said}” in a list`, column(`<ul class="list"><li>${said}</li></ul>`)]),
  ),
  ...Object.fromEntries(
    SAID.slice(0, 12).map(said => [
      `says “${said}” in a box`,
      column(`<div class="con"><p style="text-align:center">${said}</p></div>`),
    ]),
  ),
  ...Object.fromEntries(
    COUNTED.map(said => [`counts “${said}”`, column(`<ul class="list"></ul><div class="fy">${said}</div>`)]),
  ),
  'count split over tags': column(
    '<ul class="list"></ul><div class="fy">共<span>0</span>条信息，第<b>1</b>/<b>0</b>页</div>',
  ),
  'bare list': column('<ul class="list"></ul>'),
  'bare list of nonsense name': column('<ul class="k7f"></ul>'),
  'bare list without name': column('<div><ul></ul></div>'),
  'bare table body': column(
    '<table><thead><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></thead><tbody></tbody></table>',
  ),
  'head of a table alone': column('<table><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></table>'),
  'list of blanks': column('<ul class="list"><li>&nbsp;</li><li></li></ul>'),
  'nothing but the pager': column(
    '<div class="list"></div><div class="fy"><a>首页</a> <a>上一页</a> <a>下一页</a> <a>尾页</a></div>',
  ),
  'blank box': column('<div class="con_list"></div>'),
  'picture of nothing': column('<div class="nodata"><img src="nodata.png" alt="暂无数据"></div>'),
  'row over all cells': column(
    '<table><tr><th>名称</th><th>文号</th><th>日期</th></tr><tr><td colspan="3">没有符合条件的记录</td></tr></table>',
  ),
});

/** None of these is an empty column. */
export const NOT_EMPTY: readonly Shape[] = shapes({
  'full list with decoys': column(`<ul class="list"></ul><ul class="news"></ul><ul>${lines}</ul>`),
  'full list, other box without data': column(
    `<ul>${lines}</ul><div class="hot"><h3>热点</h3><p>暂无数据</p></div>`,
  ),
  'full list, no comment': column(`<ul>${lines}</ul><p>共8条</p><p>评论：共0条</p>`),
  loading: column('<ul class="list" id="list"></ul><p>正在加载中……</p>'),
  'filled later by a script': column(
    '<ul class="list" id="newsList"></ul><script>var url="/api/list";function fill(d){document.getElementById("newsList").innerHTML=d}</script>',
  ),
  'template of a framework': column(
    '<ul id="app"><li v-for="item in items" v-cloak>{{item.title}}</li></ul>',
  ),
  'data in a script island': column(
    '<div id="236"></div><script type="text/xml"><datastore><totalrecord>20</totalrecord><recordset><record><![CDATA[<li><a href="a.html">示例</a></li>]]></record></recordset></datastore></script>',
  ),
  'script of a query unit': column(
    '<div class="page-content" queryunit="1" paramjson="{}"></div><script src="/js/jpage.js"></script><script>var unitUrl="/common/search/api";</script>',
  ),
  'article without neighbours': page(
    `${TRAIL}<h1>${TITLE}</h1><p>发布时间：2023-05-06</p>${BODY}<p>上一篇：没有了</p><p>相关附件：暂无数据</p>`,
    { title: TITLE },
  ),
  'article that says so': page(
    `${TRAIL}<h1>${TITLE}</h1><p>发布时间：2023-05-06</p>${BODY}<p>暂无相关信息</p>`,
    { title: TITLE },
  ),
  'institution in prose': page(`${TRAIL}<h2>机构简介</h2><div>${BODY}${BODY}</div><ul class="list"></ul>`, {
    title: '机构简介',
  }),
  'contact table': page(
    `${TRAIL}<h2>联系我们</h2><table><tr><td>地址</td><td>阳光区示例路1号</td></tr><tr><td>电话</td><td>010-00000000</td></tr></table><ul></ul>`,
    { title: '联系我们' },
  ),
  'list of names without days': column(
    `<ul>${LINES.map(([title], at) => `<li><a href="t${String(at)}.html">${title}</a></li>`).join('')}</ul>`,
  ),
  'message of a template that no framework has drawn yet': column(
    '<ul class="list"><li v-for="a in articles">{{a.title}}</li><div v-if="none">暂时没有您想要搜索的内容</div></ul>',
  ),
  'address of the data at the list': column('<ul class="list" data-url="/api/list?id=3"></ul>'),
  'grey bars in the place of lines': column(
    '<ul class="list"><li class="skeleton"></li><li class="skeleton"></li></ul>',
  ),
  'entrances to the parts of a column': column(
    '<div><div><a href="a/">部门预算</a> <a href="b/">部门决算</a> <a href="c/">专项资金</a></div><ul class="list"></ul></div>',
  ),
  'duties in short sentences': page(
    `${TRAIL}<h2>机构职能</h2><p>（一）贯彻执行国家有关法律法规，起草有关文件并监督实施。</p><p>（二）负责全区示例行业管理工作；承担交办的其他事项。</p><ul></ul>`,
    { title: '机构职能' },
  ),
  'question that begins like a message': column(
    '<ul class="list"><li><a href="q.html">没有房产证如何查询登记信息</a></li></ul>',
  ),
  'full list without days that says it ends': column(
    '<div><p><a href="a.html">入口甲</a></p><p><a href="b.html">入口乙</a></p></div><p>没有更多数据了</p>',
  ),
  'search that was not asked': page(
    '<h2>站内搜索</h2><form><input name="q"></form><div class="result"></div>',
    {
      title: '站内搜索',
    },
  ),
  'one line': column(
    '<ul class="list"><li><a href="t.html">关于示例事项的通知</a><span>2023-05-06</span></li></ul>',
  ),
  'files only': column('<ul><li><a href="a.pdf">示例事项目录（2023年版）.pdf</a></li></ul>'),
  'search form only': page(
    `<div class="main"><h2>信息查询</h2><form><input name="q"><button>查询</button></form><div id="result"></div></div><script>function q(){document.getElementById("result")}</script>`,
    { title: '信息查询' },
  ),
});
