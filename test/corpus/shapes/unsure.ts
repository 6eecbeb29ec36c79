/** Pages of which nobody can tell from the page alone whether the column is empty: to claim it is as wrong as to deny it. */
import type { Shape } from './frame.js';
import { disclosure, mobile, portal, shapesAt, trading, wide } from './sites.js';

/** No claim is asked of these; a reader that is sure of one is too sure. */
export const MORE_UNSURE: readonly Shape[] = shapesAt('/zwgk/tzgg/', {
  'server list whose element has a name for the server': wide(
    '便民信息',
    '<form method="post" action="list.aspx?nid=12"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTE0"><script>function __doPostBack(t,a){document.forms[0].submit()}</script><div class="rightmain"><ul id="NewsShow"></ul><div class="zhuanye"></div></div></form>',
  ),
  'list with a name, scripts from elsewhere': portal('通知公告', '<ul id="list"></ul>', {
    foot: '<script src="data:text/javascript,"></script>',
  }),
  'box for pages of a category, scripts from elsewhere': trading(
    '招标公告',
    '<div id="categorypagingcontent"><ul class="wb-data-item"></ul><div id="Paging"></div></div>',
    { foot: '<script src="data:text/javascript,"></script>' },
  ),
  'box for the lines whose part for them has an id, scripts from elsewhere': wide(
    '通知公告',
    '<div class="w clist"><div class="cleft"><div id="1042"></div></div><div class="cright"></div></div>',
  ),
  'list of which a script shows the lines it already has': mobile(
    '政务公开',
    '<ul class="wx-dlmul dlmf"></ul><div class="wx-dlmmore"><a class="findmore">查看更多</a></div>',
    {
      foot: '<script>var all=document.querySelectorAll(".dlmf li");for(var i=0;i<all.length;i++)all[i].style.display="block"</script>',
    },
  ),
  'tabs: the pane that is shown empty, a hidden one full': portal(
    '征集调查',
    '<div class="tab_hd"><span class="on">正在进行</span><span>已经结束</span></div><div class="tab_bd"><ul class="zj_list"></ul><ul class="zj_list" style="display:none"><li><a href="1.html">关于征求示例办法意见的公告</a><span>2025-08-01</span></li><li><a href="2.html">关于征求样例办法意见的公告</a><span>2025-07-01</span></li><li><a href="3.html">关于征求范例办法意见的公告</a><span>2025-06-01</span></li></ul></div>',
  ),
  'form of a library of documents above nothing': portal(
    '政策文件库',
    '<form class="wj_so"><label>标题：<input name="t"></label><label>文号：<input name="w"></label><button>查询</button></form><ul class="wj_list"></ul>',
  ),
  'statement that a year had none': portal(
    '人大建议办理',
    '<div class="con"><p>2025年度无人大建议办理事项。</p></div>',
  ),
  'statement that a fee is not charged': disclosure(
    '行政收费',
    '<div class="zfxxgk_con"><p>经梳理，我局没有行政事业性收费项目。</p></div>',
  ),
  'leaders: none shown': portal('领导之窗', '<ul class="ld_list"></ul>'),
  'two boxes of a landing page, both empty': wide(
    '信息公开',
    '<div class="box"><h3>政策文件</h3><ul></ul></div><div class="box"><h3>政策解读</h3><ul></ul></div>',
  ),
});
