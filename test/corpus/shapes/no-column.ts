/** Pages that were never meant to hold lines: pictures, maps, entrances, texts, forms and services with an empty corner. */
import { BODY, type Shape } from './frame.js';
import { disclosure, menu, panels, portal, shapesAt, wide } from './sites.js';

const BYLINE = '<div class="info">发布时间：2025-10-17　来源：阳光区示例局　浏览次数：<span></span></div>';
const article = (text: string, after = '') =>
  `<div class="article"><h1>关于示例事项的通知</h1>${BYLINE}<div class="TRS_Editor">${text}</div>${after}</div>`;
const people = ['赵示例', '钱示例', '孙示例', '李示例'];

/** Pages that show something other than lines. */
const OTHER: readonly Shape[] = shapesAt('/zwgk/jgsz/', {
  'chart of the institution as a picture': portal(
    '组织架构',
    '<div class="con"><p style="text-align:center"><img src="/images/jg.jpg" width="680" height="400"></p></div>',
  ),
  'picture that explains, empty list below': portal(
    '图解政策',
    '<div class="con"><img src="/images/tj.png" alt="图解" width="680" height="2400"></div><ul class="list"></ul>',
  ),
  video: portal(
    '宣传视频',
    '<div class="video"><video src="/v/1.mp4" controls width="640" height="360" poster="/v/1.jpg"></video></div>',
  ),
  'player of another kind': portal(
    '宣传视频',
    '<div class="video"><object width="640" height="360"><embed src="/v/p.swf?f=1.flv" type="application/x-shockwave-flash" width="640" height="360"></object></div>',
  ),
  'map in a frame': portal(
    '阳光地图',
    '<div class="map"><iframe src="https://map.example.com/embed" width="700" height="500"></iframe></div>',
  ),
  'list in a frame': portal(
    '行政许可公示',
    '<iframe src="https://xk.example.com/list" width="100%" height="800" frameborder="0"></iframe>',
  ),
  'file shown in the page': disclosure(
    '财政信息',
    '<div class="zfxxgk_con"><embed src="/files/ys.pdf" type="application/pdf" width="100%" height="800"></div>',
  ),
  'file shown by a viewer': disclosure(
    '财政信息',
    '<object data="/files/ys.pdf" type="application/pdf" width="100%" height="800"></object>',
  ),
  'chart drawn on a canvas': panels(
    '数据看板',
    '<div class="chart"><canvas width="600" height="300"></canvas></div>',
  ),
  'figures in tiles': panels(
    '数据看板',
    '<div class="tiles"><div><b>0</b><span>今日来信（件）</span></div><div><b>1203</b><span>累计来信（件）</span></div><div><b>98%</b><span>办结率</span></div></div>',
  ),
  'tree of offices': portal(
    '机构设置',
    '<div class="org"><div class="o1">示例局</div><ul><li>办公室</li><li>综合科</li><li>法规科</li><li>财务科</li></ul></div>',
  ),
  'cards of leaders': portal(
    '领导之窗',
    `<ul class="ld">${people.map(name => `<li><a href="#"><img src="p.jpg" alt=""><p>${name}</p><span>副局长</span></a></li>`).join('')}</ul>`,
  ),
  'one leader, his activities without lines': portal(
    '领导信息',
    '<div class="ld"><img src="p.jpg" alt=""><h3>赵示例</h3><p>职务：阳光区示例局局长</p><p>分管工作：主持示例局全面工作。</p></div><div class="hd"><h3>领导活动</h3><ul class="list"></ul></div>',
  ),
  'one leader, his speeches said to be none': portal(
    '领导信息',
    '<div class="ld"><img src="p.jpg" alt=""><h3>赵示例</h3><p>职务：阳光区示例局局长</p><p>分管工作：主持示例局全面工作。</p></div><div class="hd"><h3>领导讲话</h3><p>暂无信息</p></div>',
  ),
  'entrances with icons': wide(
    '政务公开',
    `<ul class="entry">${['机构职责', '政府文件', '规划计划', '统计数据', '财政财务', '应急管理'].map(name => `<li><a href="#"><img src="i.png" alt=""><p>${name}</p></a></li>`).join('')}</ul>`,
  ),
  'entrances as pictures without words': wide(
    '专题专栏',
    `<div class="zt">${['a', 'b', 'c'].map(name => `<a href="${name}/"><img src="${name}.jpg" width="300" height="100"></a>`).join('')}</div>`,
  ),
  'links to offices': wide(
    '部门网站',
    `<ul class="bm">${menu(['示例局', '样例局', '范例局', '示范局', '例证局', '图例局'])}</ul>`,
  ),
  'links to choose from': wide(
    '网站链接',
    '<select><option>中央部委</option><option>示例部</option></select><select><option>各省市</option><option>示例省</option></select>',
  ),
  'map of the site': wide(
    '网站地图',
    `<dl><dt>政务公开</dt><dd>${['通知公告', '政策文件', '人事信息'].map(name => `<a href="#">${name}</a>`).join(' ')}</dd></dl><dl><dt>办事服务</dt><dd><a href="#">个人办事</a> <a href="#">法人办事</a></dd></dl>`,
  ),
  'codes of accounts elsewhere': wide(
    '政务新媒体',
    '<ul class="xmt"><li><img src="q1.png" alt=""><p>阳光发布微信</p></li><li><img src="q2.png" alt=""><p>阳光发布微博</p></li></ul>',
  ),
  'duties in prose, an empty list below': portal(
    '机构职能',
    `<div class="con">${BODY}</div><ul class="list"></ul>`,
  ),
  'how to reach the office': portal(
    '联系我们',
    '<div class="con"><p>地址：阳光区示例路1号</p><p>办公时间：工作日9:00—17:00</p><p>电话：010-00000000</p></div>',
  ),
  'page that leads on': portal(
    '办事服务',
    '<div class="con"><p>页面正在跳转，如未跳转请<a href="https://zwfw.example.gov.cn/">点击这里</a></p></div>',
  ),
  'page that does not exist': wide(
    '提示信息',
    '<div class="err"><h2>404</h2><p>您访问的页面不存在或已被删除</p><a href="/">返回首页</a></div>',
  ),
  'page for members': wide(
    '我的办件',
    '<div class="login"><p>请登录后查看</p><a href="/login/">立即登录</a></div>',
  ),
});

/** Texts, forms and services with an empty corner. */
const WRITTEN: readonly Shape[] = shapesAt('/zwgk/tzgg/202510/t20251017_1001.html', {
  'article, no files attached': portal(
    '通知公告',
    article(BODY, '<div class="fj"><h4>附件</h4><p>暂无附件</p></div>'),
  ),
  'article, related lists empty': portal(
    '通知公告',
    article(
      BODY,
      '<div class="xg"><h4>相关阅读</h4><ul class="list"></ul></div><p>上一篇：没有了</p><p>下一篇：没有了</p>',
    ),
  ),
  'article of one sentence, related list empty': portal(
    '通知公告',
    article('<p>根据工作安排，示例大厅定于10月20日暂停对外服务一天。</p>', '<ul class="list"></ul>'),
  ),
  'article that is a picture': portal(
    '通知公告',
    article('<p><img src="W020251017.jpg" width="680" height="900"></p>', '<ul class="xglist"></ul>'),
  ),
  'article that is a file': portal(
    '通知公告',
    article(
      '<p><a href="P020251017.pdf">关于示例事项的通知.pdf</a></p>',
      '<div class="xgjd"><h4>相关解读</h4><p>暂无相关信息</p></div>',
    ),
  ),
  'guide of a service, some fields none': portal(
    '办事指南',
    '<table><tr><td>事项名称</td><td>示例登记</td></tr><tr><td>受理条件</td><td>在阳光区居住</td></tr><tr><td>申请材料</td><td>身份证明</td></tr><tr><td>收费依据</td><td>无</td></tr><tr><td>法律救济</td><td>暂无</td></tr><tr><td>办理地点</td><td>示例大厅</td></tr></table><ul class="list"></ul>',
  ),
  'hall of services': wide(
    '办事服务',
    `<div class="hall"><div class="p"><h3>个人办事</h3>${['生育', '户籍', '教育', '就业', '医疗'].map(name => `<a href="#">${name}</a>`).join('')}</div><div class="p"><h3>法人办事</h3><ul></ul></div></div>`,
  ),
  'letter box': portal(
    '写信',
    '<form action="/xx"><p>姓名<input name="n"></p><p>电话<input name="t"></p><p>标题<input name="b"></p><p>内容<textarea name="c"></textarea></p><button>提交</button></form><ul class="list"></ul>',
  ),
  'search before it is asked': wide(
    '高级搜索',
    '<form action="/so"><p>关键词<input name="q"></p><p>范围<select><option>标题</option><option>全文</option></select></p><button>搜索</button></form><div class="result_list"></div>',
  ),
  'search for a case before it is asked': wide(
    '办件查询',
    '<form><p>办件编号<input name="no"></p><p>查询码<input name="pw"></p><button>查询</button></form><div class="result"></div>',
  ),
  'questions to tick': portal(
    '网上调查',
    '<form class="dc"><h3>您对示例服务是否满意？</h3><label><input type="radio" name="a">满意</label><label><input type="radio" name="a">一般</label><label><input type="radio" name="a">不满意</label><button>提交</button></form><ul class="list"></ul>',
  ),
});

/** None of these is an empty column. */
export const NO_COLUMN: readonly Shape[] = [...OTHER, ...WRITTEN];
