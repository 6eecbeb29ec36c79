/** More columns without any line: in the words that templates have for it, and in none. */
import type { Shape } from './frame.js';
import { SILENT } from './silent.js';
import {
  box,
  dated,
  disclosure,
  english,
  institution,
  mobile,
  panels,
  portal,
  ranking,
  shapesAt,
  tables,
  trading,
  wide,
} from './sites.js';

const SAID: readonly Shape[] = [
  ...shapesAt('/zwgk/tzgg/', {
    'words bare in the list element': portal('通知公告', '<ul class="list">\n暂无文章\n</ul>'),
    'words bare in the list element, newest of other columns beside': portal(
      '通知公告',
      '<ul class="list">暂无文章</ul>',
      {
        side: box('最新信息', dated(), 'zxxx'),
      },
    ),
    'words in a red heading far below, boxes with days beside': wide(
      '工作动态',
      '<div class="lis_3"><center style="padding-top:200px;color:red"><h1>该栏目暂无数据，敬请等待！</h1></center></div><ul style="text-align:center"></ul>',
      {
        side: box('通知公告', dated(5), 'rtxz') + box('政策法规', dated(5), 'rtxz'),
      },
    ),
    'words in a line among lists of terms': wide(
      '示例文章',
      '<div class="a">示例文章</div><div class="b"><li>该栏目下没有文章</li></div><div class="c"></div>',
    ),
    'words in large letters': wide(
      '社区专栏',
      '<div class="todos"><font color="#b2b2b2" style="font-size:40px">栏目建设中</font></div>',
    ),
    'words of apology': wide('政策法规', '<br><br><center>对不起,还没有相关信息发布!</center>'),
    'words of regret with dots': wide(
      '新闻资讯',
      '<h3 style="margin:20px 30px;color:red">很遗憾，还没有找到新闻 。。。</h3><ul class="news_warp"></ul>',
    ),
    'words in the only row of a grid': wide(
      '院务新闻',
      '<div><table class="table" cellspacing="0" border="1"><tbody><tr><td colspan="3">该栏目下还没有新闻!</td></tr></tbody></table></div>',
    ),
    'words in a row before an empty list': portal(
      '部门文件',
      '<table width="100%"><tr><td align="center">该栏目下没有信息！</td></tr></table><ul class="ult6"></ul>',
    ),
    'words under a drawing': portal(
      '政策解读',
      '<div class="el-empty"><div class="el-empty__image"><svg viewBox="0 0 79 86"></svg></div><div class="el-empty__description"><p>暂无数据</p></div></div>',
    ),
    'words of a grid for data': portal(
      '政策文件',
      '<div class="layui-table-box"><table class="layui-table"><thead><tr><th>标题</th><th>发布日期</th></tr></thead></table><div class="layui-none">无数据</div></div>',
    ),
    'words that promise': portal('政府公报', '<div class="con"><p>信息正在整理中，请稍后访问。</p></div>'),
    'words of one who waits': portal('政府公报', '<div class="con">内容正在更新，敬请关注！</div>'),
    'words that nothing is being asked': portal(
      '民意征集',
      '<div class="zj"><h3>正在征集</h3><p>目前暂无正在进行的民意征集活动，欢迎您持续关注。</p></div>',
    ),
    'words that the part has none of that kind': disclosure(
      '行政强制',
      '<div class="zfxxgk_con"><p>本单位无行政强制事项</p></div>',
    ),
    'words in the pane that is shown, the others empty': portal(
      '征集调查',
      '<div class="tab_hd"><span class="on">正在进行</span><span>已经结束</span></div><div class="tab_bd"><div class="pane">暂无征集</div><div class="pane" style="display:none"></div></div>',
    ),
    'disclosure: words in the list': disclosure(
      '行政处罚',
      '<div class="zfxxgk_zdgkc"><ul><li>暂无信息</li></ul></div>',
    ),
    'disclosure: words in a row over the columns': disclosure(
      '行政许可',
      '<table class="xxgk_tab"><tr><th>索引号</th><th>标题</th><th>成文日期</th></tr><tr class="nodata"><td colspan="3">没有相关信息</td></tr></table>',
    ),
    'trading: words in a box': trading('招标计划', '<div class="ewb-nodata"><span>暂无相关公告</span></div>'),
    'panels: an alert': panels('最新政府文件', '<div class="alert alert-info">当前栏目暂无内容。</div>'),
    'telephone: words under the heading': mobile(
      '政策解读',
      '<ul class="wx-dlmul"></ul><div class="wx-nomore">暂无更新内容</div>',
    ),
    'words and a ranking of titles beside': portal('政策解读', '<p class="tips">暂无内容</p>', {
      side: box('热点排行', ranking(), 'rdph'),
    }),
    'picture that says so in its name for readers': portal(
      '回应关切',
      '<div class="blank"><img src="/images/kong.png" alt="暂无内容"></div>',
    ),
  }),
  ...shapesAt('/list.aspx?CategoryNum=003001', {
    'count: pager of a portal of pages': portal(
      '公告公示',
      '<div class="default_pgContainer"></div><div class="default_pgToolbar"><div class="default_pgPanel"><div>共 <span class="default_pgTotalRecord">0</span> 条记录</div><div class="default_pgBtn">首页</div><div class="default_pgBtn">上一页</div><div>第 <input class="default_pgCurrentPage" value="0"> 页 / 共 <span class="default_pgTotalPage">0</span> 页</div></div></div>',
    ),
    'count: pager of an institution': institution(
      '通知公告',
      '<ul class="wp_article_list"></ul><div class="wp_paging clearfix"><ul class="wp_paging"><li class="pages_count"><span>每页</span> <span class="per_count">14</span> <span>记录</span></li><li><span>总共</span> <span class="all_count">0</span> <span>记录</span></li><li class="page_nav"><a class="first">第一页</a> <a class="prev">&lt;&lt;上一页</a> <a class="next">下一页&gt;&gt;</a> <a class="last">尾页</a></li><li class="page_jump"><span>页码</span> <span class="pages"><em class="curr_page">1</em>/<em class="all_pages">0</em></span></li></ul></div>',
    ),
    'count: pager of a builder of sites': institution(
      '学术活动',
      '<div class="list_main"><ul></ul></div><div class="pb_sys_common pb_sys_normal pb_sys_style1"><span class="p_pages"><span class="p_t">共0条</span> <span class="p_t">0/0</span> <span class="p_first_d">首页</span> <span class="p_prev_d">上页</span> <span class="p_next_d">下页</span> <span class="p_last_d">尾页</span></span></div>',
    ),
    'count: list of pages that counts pages and records': wide(
      '通知公告',
      '<ul class="e2"></ul><div class="dede_pages"><ul class="pagelist"><li><span class="pageinfo">共<strong>0</strong>页/<strong>0</strong>条记录</span></li></ul></div>',
      {
        side: `<dl class="tbox"><dt><strong>推荐内容</strong></dt><dd><ul class="d4">${ranking()}</ul></dd></dl>`,
      },
    ),
    'count: a link that only counts': wide(
      '通知公告',
      '<ul class="list lh24 f14"></ul><div class="text-c"><a class="a1">0条</a> <a class="a1">上一页</a> <span>1</span> <a class="a1">下一页</a></div>',
    ),
    'count: grid of a trading centre': trading(
      '采购公告',
      '<table width="100%"></table><div><table width="100%"><tr><td>记录总数：<font color="blue"><b>0</b></font> 总页数：<font color="blue"><b>0</b></font> 当前页：<font color="red"><b>1</b></font></td><td><img src="/images/page/firstn.gif"><img src="/images/page/nextn.gif"></td></tr></table></div>',
    ),
    'count: tables, pages of twenty five': tables(
      '政策法规',
      '<table width="98%"></table><table width="98%"><tr><td>共 <b>0</b> 条　首页　上一页　下一页　尾页　页次：<strong>0</strong>/0页　25条/页　转到：<select><option>第1页</option></select></td></tr></table>',
    ),
    'count: results of a form above the list': portal(
      '政策文件库',
      '<form class="wj_so"><label>标题：<input name="t"></label><label>文号：<input name="w"></label><label>发布时间：<input name="d1"> 至 <input name="d2"></label><button>查询</button></form><ul class="wj_list"></ul><div class="page">共0条 0/0页</div>',
    ),
    'count: pager of a kit': panels(
      '来信选登',
      '<table class="table"><thead><tr><th>标题</th><th>来信时间</th><th>状态</th></tr></thead><tbody></tbody></table><div class="el-pagination"><span class="el-pagination__total">共 0 条</span><button disabled></button><ul class="el-pager"><li class="number active">1</li></ul><button disabled></button></div>',
    ),
    'count: from nought to nought': panels(
      '办件公示',
      '<table class="dataTable"><thead><tr><th>办件名称</th><th>申请时间</th><th>办理结果</th></tr></thead><tbody><tr class="odd"><td colspan="3" class="dataTables_empty">表中数据为空</td></tr></tbody></table><div class="dataTables_info">当前显示第 0 至 0 项结果，共 0 项</div>',
    ),
  }),
  ...shapesAt('/jobs', {
    'English: open bids': english(
      'Bid opportunities',
      '<div class="bidItems"><p>There are currently no open bid postings. Please check back later.</p></div>',
    ),
    'English: issues of a committee': english(
      'Issue details',
      '<p>There are currently no forthcoming issues.</p>',
    ),
    'English: view of a list': english(
      'Public notices',
      '<table><tr><th>Title</th><th>Modified</th></tr><tr><td colspan="2">There are no items to show in this view of the "Notices" document library.</td></tr></table>',
    ),
    'English: publications': english('Publications', '<p class="govuk-body">No publications found.</p>'),
    'English: vacancies': english('Current vacancies', '<p>We do not have any vacancies at the moment.</p>'),
  }),
];

/** Every one of these is an empty column. */
export const MORE_EMPTY: readonly Shape[] = [...SILENT, ...SAID];

export { NOTHING_AT_ALL } from './silent.js';
export { MORE_NOT_EMPTY } from './not-empty.js';
export { MORE_UNSURE } from './unsure.js';
