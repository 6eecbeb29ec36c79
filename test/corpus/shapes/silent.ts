/** Columns that hold no line and say nothing about it: only what is missing tells. */
import type { Shape } from './frame.js';
import {
  box,
  dated,
  disclosure,
  institution,
  menu,
  mobile,
  panels,
  portal,
  ranking,
  shapesAt,
  tables,
  trading,
  wide,
} from './sites.js';

/** Pager of a server page that is drawn whether there is anything to turn or not. */
const PAGER =
  '<a href="?p=1">首页</a> <a href="javascript:;">上一页</a> <a href="javascript:;">下一页</a> <a href="?p=0">尾页</a>';
const VIEW_STATE =
  '<input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTE0"><script>function __doPostBack(t,a){document.forms[0].submit()}</script>';
const HOT = box('热点排行', ranking(), 'rdph');
const RELATED = box('相关链接', menu(['示例部', '样例省示例厅', '阳光市示例局', '阳光区政务服务网']), 'xglj');

const BARE: readonly Shape[] = [
  ...shapesAt('/zwgk/tzgg/', {
    'list element left empty beside the menu': portal(
      '通知公告',
      '<div class="lm_list"><ul class="list"></ul></div><div class="page"></div>',
    ),
    'list element left empty with a pager made by a script that made none': portal(
      '通知公告',
      '<div class="lm_list"><ul class="list"></ul></div><div class="page"><script>function createPageHTML(n){if(n<=1)return;document.write("<a>"+n+"</a>")}createPageHTML(0)</script></div>',
    ),
    'list element left empty, a ranking above it in the narrow column': portal(
      '政策解读',
      '<ul class="list_ul"></ul>',
      { side: HOT },
    ),
    'list element left empty, links in the narrow column': portal('规划计划', '<ul class="list_ul"></ul>', {
      side: RELATED,
    }),
    'list element left empty, the newest of other columns in the narrow one': portal(
      '人事信息',
      '<ul class="list_ul"></ul>',
      {
        side: box('最新信息', dated(), 'zxxx'),
      },
    ),
    'name of the column and nothing in its box': portal('财政信息', '<div class="lm_con"></div>'),
    'marks of a template around nothing': portal(
      '政策文件',
      '<!-- 列表 begin --><div class="lm_list">\n\n</div><!-- 列表 end --><!-- 分页 begin --><!-- 分页 end -->',
    ),
    'name with “more” and an empty box': portal(
      '建议提案',
      '<div class="more"><a href="/zwgk/jyta/">更多&gt;&gt;</a></div><div class="list_box"></div>',
    ),
    'definition list left empty': portal('工作动态', '<dl class="newslist"></dl><div class="clear"></div>'),
    'only what clears the floats in the list': portal(
      '工作动态',
      '<ul class="newslist"><div class="clear"></div></ul>',
    ),
    'lines of nothing between dividers': portal(
      '工作动态',
      '<ul class="list"><li></li><li class="line"></li><li></li><li class="line"></li></ul>',
    ),
    'one line whose fields are empty': portal(
      '工作动态',
      '<ul class="list"><li><img src="dot.gif" alt=""><a href="" title=""></a><span></span></li></ul>',
    ),
    'pictures of a gallery missing': portal(
      '图片新闻',
      '<div class="pic_list"><ul class="clearfix"></ul></div>',
    ),
    'videos missing': portal('视频新闻', '<div class="video-list clearfix"></div>'),
    'years to choose, “all” chosen, and no line': portal(
      '政府公报',
      '<div class="year_nav"><a class="on" href="?y=">全部</a><a href="?y=2026">2026年</a><a href="?y=2025">2025年</a><a href="?y=2024">2024年</a></div><ul class="gb_list"></ul>',
    ),
    'every pane behind the tabs empty': portal(
      '征集调查',
      '<div class="tab_hd"><span class="on">正在进行</span><span>已经结束</span><span>结果反馈</span></div><div class="tab_bd"><ul class="zj_list"></ul><ul class="zj_list" style="display:none"></ul><ul class="zj_list" style="display:none"></ul></div>',
    ),
    'picture of an empty box without words': portal(
      '政策解读',
      '<div class="nodata" style="text-align:center"><img src="/images/nodata.png" width="200" height="160"></div>',
    ),
  }),
  ...shapesAt('/fdzdgknr/xzqz/', {
    'disclosure: list left empty beside the tree': disclosure(
      '行政强制',
      '<div class="zfxxgk_zdgkc"><ul></ul></div>',
    ),
    'disclosure: head of a list without lines': disclosure(
      '行政许可',
      '<div class="xxgk_tit"><span class="syh">索引号</span><span class="bt">信息名称</span><span class="rq">生成日期</span></div><ul class="xxgk_list"></ul>',
    ),
    'disclosure: head of a table, its body empty': disclosure(
      '法规公文',
      '<table class="table table-bordered"><thead><tr><th>索引号</th><th>信息名称</th><th>文件编号</th><th>发文日期</th></tr></thead><tbody></tbody></table>',
    ),
    'disclosure: reports of the years, none': disclosure(
      '政府信息公开年报',
      '<div class="nb_con"><ul class="nb_list"></ul></div>',
      {
        trail: ['首页', '政府信息公开'],
      },
    ),
    'disclosure: box of the text empty': disclosure('行政收费', '<div class="zfxxgk_con"></div>'),
  }),
];

const PAGED: readonly Shape[] = [
  ...shapesAt('/list.aspx?nid=12', {
    'server list with a pager that is always shown': wide(
      '便民信息',
      `<form method="post" action="list.aspx?nid=12">${VIEW_STATE}<div class="rightmain"><ul></ul><div class="paginator"><a disabled>首页</a><a disabled>上一页</a><span class="cpb">1</span><a disabled>下一页</a><a disabled>尾页</a></div></div></form>`,
    ),
    'pager with a field for the page': wide(
      '工作动态',
      `<div class="news_list"></div><div class="pagenav">${PAGER} 转到第<input type="text" size="2">页 <a href="#">GO</a></div>`,
    ),
    'pager that has no page': wide(
      '工作动态',
      '<div class="news_list"></div><div class="pagenav">第0页/共0页 <a>首页</a> <a>上一页</a> <a>下一页</a> <a>末页</a></div>',
    ),
    'box of recommended titles right of an empty list': wide(
      '工作动态',
      '<ul class="e2"></ul><div class="dede_pages"><ul class="pagelist"></ul></div>',
      {
        side: `<dl class="tbox light"><dt><strong>热点内容</strong></dt><dd><ul class="c1 ico2">${ranking(8)}</ul></dd></dl>`,
      },
    ),
    'ranking of the channel right of an empty list': wide(
      '通知公告',
      '<ul class="list lh24 f14"></ul><div class="text-c"></div>',
      {
        side: `<div class="box"><h5 class="title-2">频道总排行</h5><ul class="content digg">${ranking(8)}</ul></div>`,
      },
    ),
    'other columns with their days right of an empty list': wide('部门文件', '<ul class="text-list"></ul>', {
      side: box('工作动态', dated(5), 'rtxz') + box('通知公告', dated(5), 'rtxz'),
    }),
  }),
  ...shapesAt('/list.asp?id=5', {
    'tables: the cell of the list empty': tables('政策法规', '<table width="98%" border="0"></table>'),
    'tables: rows of blanks': tables(
      '政策法规',
      `<table width="98%">${'<tr><td width="12">&nbsp;</td><td>&nbsp;</td><td width="80">&nbsp;</td></tr>'.repeat(6)}</table>`,
    ),
    'tables: head and pager of no rows': tables(
      '下载中心',
      `<table width="98%" border="1"><tr bgcolor="#eeeeee"><td>文件名称</td><td>大小</td><td>更新日期</td><td>下载</td></tr></table><table width="98%"><tr><td align="right">${PAGER}</td></tr></table>`,
    ),
  }),
  ...shapesAt('/news/1', {
    'list between two rules and a pager of one page': institution(
      '资讯公告',
      '<img src="/images/002.png" width="700" height="2"><ul class="news_list_b"></ul><img src="/images/002.png" width="700" height="2"><div class="page-normal"><a href="/news/1">首页</a> <a class="current">1</a> <a href="/news/0">末页</a></div>',
    ),
    'institution: list of articles empty': institution('院务公开', '<ul class="wp_article_list"></ul>'),
    'institution: table of articles empty': institution(
      '院务公开',
      '<table width="100%" class="wp_article_list_table" cellspacing="0" border="0"></table>',
    ),
  }),
  ...shapesAt('/jyxx/003001/003001002/', {
    'trading: list and pager without entries': trading(
      '招标公告',
      '<ul class="ewb-list"></ul><div class="ewb-page"><ul class="ewb-page-items clearfix"></ul></div>',
    ),
    'trading: head of a table and no rows': trading(
      '中标结果公告',
      '<table class="ewb-table"><tr class="ewb-table-hd"><th width="50">序号</th><th>公告标题</th><th width="100">发布时间</th></tr></table>',
    ),
    'trading: last visited notices beside an empty list': trading(
      '合同公示',
      '<ul class="wb-data-item"></ul>',
      {
        side: box('最新公告', dated(4), 'ewb-new'),
      },
    ),
  }),
  ...shapesAt('/hdjl/lyxd/', {
    'letters: head of the columns without letters, a button to write one': panels(
      '来信选登',
      '<a class="btn btn-primary" href="/hdjl/xx/">我要写信</a><div class="list_head"><span>编号</span><span>信件标题</span><span>来信时间</span><span>办理状态</span></div><div class="list_body"></div>',
    ),
    'interviews: none': panels('往期访谈', '<ul class="ft_list clearfix"></ul>'),
    'panels: list empty beside a panel of guides': panels('最新政府文件', '<ul class="panel2-list"></ul>', {
      side: `<div class="panel panel-default"><div class="panel-heading">政府信息公开专栏</div><div class="panel-body">${['政府信息公开指南', '政府信息公开制度', '政府信息公开年报', '依申请公开'].map(name => `<a class="zwgk-alink" href="#">${name}</a>`).join('')}</div></div>`,
    }),
    'telephone: list empty': mobile('政务公开', '<ul class="wx-dlmul"></ul>'),
  }),
  ...shapesAt('/news', {
    'English: view without rows': `<!DOCTYPE html><html lang="en"><head><title>Bid notices | Sunshine County</title></head><body><header class="site-header"><a href="/">Sunshine County</a></header><nav><ul><li><a href="/gov">Government</a></li><li><a href="/services">Services</a></li></ul></nav><main><nav class="breadcrumb"><ol><li><a href="/">Home</a></li><li>Bid notices</li></ol></nav><h1>Bid notices</h1><div class="view view-bids"><div class="view-content"></div></div></main><footer class="footer">Sunshine County, 1 Example Street</footer></body></html>`,
    'English: table of agendas without rows': `<!DOCTYPE html><html lang="en"><head><title>Agendas - Town of Sample</title></head><body><div id="header"><a href="/">Town of Sample</a></div><div id="main"><h1>Agendas and minutes</h1><table class="views-table"><thead><tr><th>Meeting date</th><th>Title</th><th>Agenda</th><th>Minutes</th></tr></thead><tbody></tbody></table></div><div id="footer">Town of Sample</div></body></html>`,
  }),
];

/** Every one of these is an empty column. */
export const SILENT: readonly Shape[] = [...BARE, ...PAGED];

/** Columns of which only a person sees that they are empty: there is no element of a list, or one as there are many. */
export const NOTHING_AT_ALL: readonly Shape[] = shapesAt('/zwgk/tzgg/', {
  'name of the column alone': portal('人事信息', ''),
  'tables: a space where the list should be': tables('政策法规', '&nbsp;'),
  'tables: menu of columns and a ranking beside an empty cell': tables(
    '政策法规',
    '<table width="98%"><tr><td></td></tr></table>',
    {
      side: `<table width="100%"><tr><td>点击排行</td></tr>${ranking(5)
        .replace(/<li>/gu, '<tr><td>')
        .replace(/<\/li>/gu, '</td></tr>')}</table>`,
    },
  ),
  'list in a list behind one tab': institution(
    '服务指南',
    '<div class="tabBox"><ul class="conBox"><li class="content content1"><ul class="box commC"><div class="newpage"></div></ul></li></ul></div>',
  ),
});
