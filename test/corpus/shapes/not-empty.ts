/** Pages that look like an empty column and are none: something is there, or still comes, or nothing was to be there. */
import type { Shape } from './frame.js';
import { NO_COLUMN } from './no-column.js';
import {
  box,
  dated,
  disclosure,
  english,
  institution,
  menu,
  mobile,
  panels,
  portal,
  ranking,
  rows,
  shapesAt,
  tables,
  trading,
  wide,
} from './sites.js';

const FULL = `<ul class="list">${dated(8)}</ul>`;

/** Columns and landing pages with lines, beside boxes that have none. */
const FILLED: readonly Shape[] = shapesAt('/zwgk/tzgg/', {
  'full column, boxes without lines on the left': portal('通知公告', FULL, {
    side: box('热点排行', '', 'rdph') + box('相关链接', '', 'xglj'),
  }),
  'one line in a row of one cell, above a table without any': portal(
    '通知公告',
    '<table class="list-group"><tr><td><span class="badge">2023-05-06</span> <a href="../../c/2023/1.html">停水通知</a></td></tr></table><table class="list-rows"></table>',
  ),
  'full column, box on the right says that it has nothing': wide('通知公告', FULL, {
    side: '<div class="rtxz"><p class="biaoti2">专题专栏</p><p>暂无数据</p></div>',
  }),
  'full column, empty lists before and after it': portal(
    '通知公告',
    `<ul class="list top"></ul>${FULL}<ul class="list"></ul>`,
  ),
  'full column, comments without any': portal(
    '通知公告',
    `${FULL}<div class="page">共8条 1/1页</div><div class="comment">评论：共0条</div>`,
  ),
  'full column without days, an empty ranking beside': wide(
    '示例文章',
    `<ul class="titles">${ranking(8).replace(/<em>\d<\/em>/gu, '')}</ul>`,
    { side: box('点击排行', '') },
  ),
  'full rows in tables of tables, empty cells around': tables(
    '政策法规',
    `<table width="98%"></table><table width="98%">${rows()}</table><table></table>`,
    {
      side: '<table width="100%"><tr><td>友情链接</td></tr><tr><td></td></tr></table>',
    },
  ),
  'full rows whose cells say nothing of some field': disclosure(
    '法规公文',
    `<table><thead><tr><th>标题</th><th>文号</th><th>日期</th></tr></thead><tbody>${rows()
      .replace(/<td>\d<\/td>/gu, '')
      .replace(/<\/a><\/td>/gu, '</a></td><td>无</td>')}</tbody></table>`,
  ),
  'two lines and a pager that counts two': trading(
    '招标计划',
    `<ul class="ewb-list">${dated(2)}</ul><div class="ewb-page">共2条 1/1</div>`,
  ),
  'one line only': disclosure('规划计划', `<div class="zfxxgk_zdgkc"><ul>${dated(1, 'b')}</ul></div>`),
  'lines whose titles speak of none': portal(
    '热点回应',
    '<ul class="list"><li><a href="1.html">暂无医保参保记录怎么办理补缴手续</a></li><li><a href="2.html">没有房屋产权证明如何查询登记信息</a></li><li><a href="3.html">名下无车辆信息能否申请示例指标</a></li></ul>',
  ),
  'reports by year, their titles short': disclosure(
    '政府信息公开年报',
    '<ul class="nb_list"><li><a href="2025.html">2025年</a></li><li><a href="2024.html">2024年</a></li><li><a href="2023.html">2023年</a></li></ul>',
  ),
  'issues of a gazette as covers': portal(
    '政府公报',
    `<ul class="gb">${[1, 2, 3, 4].map(at => `<li><a href="${String(at)}/"><img src="${String(at)}.jpg" alt=""><p>第${String(at)}期</p></a></li>`).join('')}</ul>`,
  ),
  'pictures with captions': portal(
    '图片新闻',
    `<ul class="pic_list">${[1, 2, 3].map(at => `<li><a href="${String(at)}.html"><img src="${String(at)}.jpg" alt=""><p>示例活动现场</p></a></li>`).join('')}</ul>`,
  ),
  'questions that fold out': panels(
    '常见问题',
    '<dl class="faq"><dt>如何预约办理？</dt><dd>请通过网站或窗口预约。</dd><dt>需要带什么材料？</dt><dd>请携带身份证明。</dd></dl><ul class="list"></ul>',
  ),
  'files to fetch': portal(
    '下载中心',
    '<ul class="list"><li><a href="a.doc">示例申请表.doc</a></li><li><a href="b.xls">示例登记表.xls</a></li></ul>',
  ),
  'landing page, one of four boxes without lines': wide(
    '新闻中心',
    `<div class="two">${box('工作动态', dated(4))}${box('通知公告', dated(4))}</div><div class="two">${box('媒体聚焦', '')}${box('部门动态', dated(4))}</div>`,
  ),
  'landing page, one of four boxes says that it has nothing': wide(
    '政务公开',
    `${box('政策文件', dated(4))}${box('政策解读', '<li>暂无内容</li>')}${box('规划计划', dated(4))}${box('财政信息', dated(4))}`,
  ),
  'landing page, first box empty and the second undated': portal(
    '政务公开',
    `${box('最新公开', '')}${box('政策文件', ranking(6))}`,
  ),
  'tabs: first pane full, the hidden ones empty': portal(
    '征集调查',
    `<div class="tab_hd"><span class="on">全部</span><span>正在进行</span></div><div class="tab_bd"><ul class="zj_list">${dated(5)}</ul><ul class="zj_list" style="display:none"></ul></div>`,
  ),
  'tabs: first pane full, the hidden one says that it has nothing': portal(
    '征集调查',
    `<div class="tab_bd"><ul class="zj_list">${dated(5)}</ul><div class="pane" style="display:none">暂无数据</div></div>`,
  ),
  'telephone: lines and a button for more': mobile(
    '政务公开',
    `<ul class="wx-dlmul">${dated(4)}</ul><div class="wx-dlmmore"><a>查看更多</a></div>`,
  ),
  'institution: lines, other panels empty': institution(
    '通知公告',
    `<ul class="wp_article_list">${dated(6)}</ul>`,
    { side: '<div id="wp_news_w9"></div>' },
  ),
});

/** Pages whose lines or texts stand where no column has them, beside something that looks like an empty one. */
const MISPLACED: readonly Shape[] = [
  ...shapesAt('/xwzx/', {
    'slides in the wide column, lines in the narrow one': wide(
      '新闻中心',
      '<div class="banner"><ul class="slides"></ul><ol class="dots"></ol></div>',
      {
        side: box('工作动态', dated(6), 'rtxz'),
      },
    ),
    'film in the wide column, lines in the narrow one': portal(
      '新闻发布会',
      '<div class="live"><video src="/v/2.mp4" controls width="700" height="400"></video></div>',
      {
        side: box('往期发布会', dated(6), 'wq'),
      },
    ),
    'lines of blocks, an empty list element after them': portal(
      '工作动态',
      `<div class="con">${['召开示例会议', '开展示例检查', '举办示例培训', '组织示例演练'].map((name, at) => `<div class="row"><a href="${String(at)}.html">示例局${name}</a><i>2025-0${String(at + 1)}-12</i></div>`).join('')}</div><ul class="list"></ul>`,
    ),
    'lines whose days have no year, a full ranking beside': portal(
      '工作动态',
      `<ul class="list">${dated(6).replace(/2025-/gu, '')}</ul>`,
      { side: box('热点排行', ranking(), 'rdph') },
    ),
    'entrances to parts in the wide column, a ranking beside': portal(
      '专题专栏',
      `<ul class="zt_list">${menu(['示例改革专题', '样例创建专题', '范例服务专题'])}</ul>`,
      { side: box('热点排行', ranking(), 'rdph') },
    ),
    'bar of the user counts no messages': wide(
      '部门网站',
      `<div class="user">您有 0 条信息</div><ul class="bm">${menu(['示例局', '样例局', '范例局', '示范局', '例证局'])}</ul>`,
    ),
    'one file and a word to see it': disclosure(
      '财政信息',
      '<div class="zfxxgk_con"><p>详见附件：</p><p><a href="ys.pdf">阳光区示例局2025年部门预算.pdf</a></p></div>',
    ),
    'short text of a column without lines': disclosure(
      '机构简介',
      '<div class="zfxxgk_con"><p>阳光区示例局是区政府工作部门，为正科级。</p></div><ul class="list"></ul>',
    ),
  }),
  ...shapesAt('/services', {
    'English: no alerts above the services': english(
      'Bins and recycling',
      '<div class="alert">There are no service alerts at this time.</div><ul class="cards"><li><a href="/a">Check your bin collection day</a></li><li><a href="/b">Report a missed bin collection</a></li><li><a href="/c">Order a replacement bin</a></li></ul>',
    ),
    'English: news, no events today': english(
      'News',
      '<ul><li><a href="/n/1">Library reopens after example works</a> <time>12 May 2025</time></li><li><a href="/n/2">Council agrees sample budget</a> <time>3 May 2025</time></li><li><a href="/n/3">Road closures on Example Street</a> <time>28 April 2025</time></li></ul><section><h2>Events</h2><p>There are no events today.</p></section>',
    ),
    'English: search that hides its answer for none': english(
      'Find a councillor',
      '<form action="/find"><label>Postcode <input name="p"></label><button>Find</button></form><div class="ac" style="display:none">No results found</div>',
    ),
    'English: answer to a question that begins with no': english(
      'Council tax',
      '<h2>Do I have to pay?</h2><p>No council tax is due on exempt homes. Read what makes a home exempt before you apply.</p><ul></ul>',
    ),
  }),
];

/** Lists that scripts or frameworks are about to fill. */
const COMING: readonly Shape[] = shapesAt('/col/col1229/index.html', {
  'box with an address that a script asks for': portal('通知公告', '<div id="newsList" class="list"></div>', {
    foot: '<script>if(window.$)$.get("/api/list",function(d){$("#newsList").html(d)})</script>',
  }),
  'list that a script finds by its class': portal('通知公告', '<ul class="xx-list-ul"></ul>', {
    foot: '<script>function show(d){document.querySelector(".xx-list-ul").innerHTML=d}</script>',
  }),
  'list whose data lie in a hidden element': portal(
    '政策文件',
    '<ul class="list"></ul><abbr id="json" style="display:none">[{"title":"关于示例事项的通知","time":"2025-10-17","url":"./a.html"}]</abbr>',
  ),
  'list whose data lie in a script': portal(
    '政策文件',
    '<div id="8529"><script type="text/xml"><datastore><totalrecord>36</totalrecord><recordset><record><![CDATA[<li><a href="a.html">示例</a></li>]]></record></recordset></datastore></script></div>',
  ),
  'unit that a script queries': portal(
    '公告公示',
    '<div class="page-content" queryunit="1" unitid="8529" paramjson="{}"></div>',
    {
      foot: '<script>var unitUrl="/api-gateway/jpaas-publish-server/front/page/build/unit"</script>',
    },
  ),
  'template of a script beside the list': portal(
    '来信选登',
    '<ul id="letters"></ul><script type="text/html" id="tpl"><li><a href="{{url}}">{{title}}</a></li></script>',
  ),
  'table that a kit turns into a grid': panels(
    '办件公示',
    '<table id="example"><thead><tr><th>办件名称</th><th>日期</th></tr></thead></table>',
    {
      foot: '<script>if(window.$)$("#example").DataTable({ajax:"/api/bj"})</script>',
    },
  ),
  'marks of a template not yet read': panels(
    '工作动态',
    '<ul class="list"><li v-for="a in list" :key="a.id"><a :href="a.url">{{a.title}}</a></li></ul>',
  ),
  'marks of a template, words for none among them': panels(
    '工作动态',
    '<ul class="list"><li v-for="a in list">{{a.title}}</li></ul><p v-if="!list.length">暂无数据</p>',
  ),
  'application not yet drawn':
    '<!DOCTYPE html><html lang="zh-CN"><head><title>通知公告</title></head><body><div id="app"></div><script>window.__APP__=1</script></body></html>',
  'words that it is loading': portal(
    '通知公告',
    '<ul class="list"></ul><div class="tip">数据加载中，请稍候…</div>',
  ),
  'grey bars': mobile(
    '政务公开',
    '<ul class="list"><li class="skeleton-item"></li><li class="skeleton-item"></li></ul>',
  ),
  'element of its own kind': portal('通知公告', '<news-list src="/api/list?col=12"></news-list>'),
  'address of the data at the box': trading(
    '招标公告',
    '<ul class="ewb-list" data-url="/rest/list?cat=003001"></ul>',
  ),
});

/** None of these is an empty column. */
export const MORE_NOT_EMPTY: readonly Shape[] = [...FILLED, ...MISPLACED, ...COMING, ...NO_COLUMN];
