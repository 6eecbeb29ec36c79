/** What the second set of whole pages is made of: lines, texts, tags and footers of another county, in other forms. All names are made up. */
import { CODE, CONAC, JIUCUO } from './records-frame.js';
import { days, type Line } from './whole-frame.js';

export { slashed, worded } from './whole-frame.js';

/** Name of the site. */
export const SITE = '青屿市临溪县人民政府';

const NEWS = [
  '临溪县“开门纳谏”恳谈会在松塘镇召开',
  '县城北部排水管网改造一期完工通水',
  '石桥村里办起了冬季夜校',
  '临溪至青屿城际公交延长末班时间',
  '县图书馆流动书车开进六个山区小学',
  '松塘镇二百亩荒坡种上油茶',
  '临溪老城墙考古勘探工作启动',
  '我县举办第三届竹编技艺比赛',
  '县养老服务中心开放“老年食堂”',
  '临溪县首座光储充一体电站投用',
  '溪口渡槽加固工程通过验收',
  '县融媒体中心走进社区征集新闻线索',
];
const NOTICES = [
  '关于溪滨路夜间封闭施工的公告',
  '临溪县2026年春季征兵体检安排',
  '关于调整城乡公交四条线路的通告',
  '临溪县民政局关于社会组织年检的通知',
  '关于开展房屋市政工程质量检查的通知',
  '临溪县市场监督管理局食品抽检信息（第四期）',
  '关于县行政服务中心春节期间轮班的公告',
  '关于领取残疾人辅助器具补贴的通知',
  '临溪县住建局关于公租房配租结果的公示',
  '关于松塘水库放水的安全提示',
];
const POLICIES = [
  '临溪县人民政府关于印发《临溪县农贸市场管理规定》的通知',
  '临溪县人民政府办公室关于加强古树名木保护的意见',
  '临溪县人民政府关于公布第四批非物质文化遗产名录的通知',
  '临溪县人民政府办公室关于印发《临溪县城区停车收费方案》的通知',
  '临溪县人民政府关于划定高污染燃料禁燃区的通告',
  '临溪县人民政府办公室关于转发县水利局《节水行动细则》的通知',
];
const zip = (titles: readonly string[], when: readonly string[]): [string, string][] =>
  when.map((day, i) => [titles[i % titles.length] as string, day]);
/** Lines, newest first. */
export const news = (count = 8, last = '2026-03-05', step = 2) => zip(NEWS, days(count, last, step));
export const notices = (count = 8, last = '2026-02-27', step = 8) => zip(NOTICES, days(count, last, step));
export const policies = (count = 6, last = '2026-01-30', step = 19) => zip(POLICIES, days(count, last, step));

const meta = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}" />`)
    .join('');
export const SITE_TAGS = meta({ SiteName: SITE, SiteDomain: 'www.example.gov.cn', SiteIDCode: CODE });
/** Tags of a column. */
export const listTags = (name: string, type = name) =>
  `${SITE_TAGS}${meta({ ColumnName: name, ColumnDescription: `${name}栏目：临溪县有关${name}的信息`, ColumnKeywords: `临溪县,${name}`, ColumnType: type })}`;
/** Tags of a text. */
export const textTags = (title: string, day: string, source: string, column = '工作动态') =>
  `${SITE_TAGS}${meta({ ColumnName: column, ColumnType: column, ArticleTitle: title, PubDate: `${day} 16:40`, ContentSource: source, Keywords: '临溪', Author: '编辑乙', Description: title, Image: '/i/logo.png', Url: '/t.html' })}`;

const SENTENCES = [
  '“以前一下大雨，巷子里的水能没过脚踝。”住在城北的居民说，管网改造以后，今年头一场春雨过去，路面半个小时就干了。',
  '记者在现场看到，施工人员正在清理最后一段沟槽，十多名群众代表应邀查看工程质量，并就路灯、绿化提出了建议。',
  '据介绍，项目总投资一千二百余万元，铺设管道九点三公里，惠及周边四个社区、一万多名群众，工期比原计划提前了二十天。',
  '下一步，临溪县将把好的做法推广到其他片区，同时建立日常巡查制度，发现问题随报随修，让改造成果长久发挥作用。',
  '当天，有关负责人还走访了两户困难家庭，详细询问生活和就医情况，叮嘱镇村干部多上门、多帮忙，把政策讲明白。',
];
/** Paragraphs of a text. */
export const prose = (count = 3, open = '<p>', close = '</p>') =>
  SENTENCES.slice(0, count)
    .map(each => `${open}${each}${close}`)
    .join('\n');
/** The same on one line each, parted by breaks. */
export const broken = (count = 3) => prose(count, '　　', '<br/>');

const ICP = '<a target="_blank" href="https://beian.miit.gov.cn/">浙ICP备00000002号-1</a>';
const POLICE =
  '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=33000002000002" target="_blank">浙公网安备33000002000002号</a>';
const WHO = `主办单位：${SITE}办公室`;
const PHONE = '联系电话：0000-87654321';

/** Footers to which nothing is wanting, as other systems draw them. */
export const ENDS = {
  dl: `<div id="footer"><div class="inner"><dl class="fl"><dt>${CONAC}</dt></dl><dl class="mid"><dd><a href="/col/gy/index.html">关于我们</a><i></i><a href="/col/map/index.html">网站地图</a><i></i><a href="/col/lx/index.html">联系方式</a></dd><dd>${WHO}<em></em>${PHONE}</dd><dd>${ICP}<em></em>${POLICE}<em></em>网站标识码：${CODE}</dd></dl><dl class="fr"><dt>${JIUCUO}</dt></dl></div></div>`,
  lines: `<hr width="1000" size="1"><p align="center" class="copy">${WHO}<br>${PHONE}　E-mail：wlb@example.gov.cn<br>${ICP}　${POLICE}　网站标识码：${CODE}<br>${CONAC}　${JIUCUO}　<a href="/map.htm">网站地图</a></p>`,
  grid: `<section class="page-bottom"><div class="row"><div class="col-sm-2">${CONAC}</div><div class="col-sm-8 text-center"><p class="links"><a href="/about">本站介绍</a> · <a href="/map">网站地图</a> · <a href="/mzsm">免责声明</a></p><p>${WHO} | ${PHONE}</p><p>网站标识码：${CODE} | ${ICP} | ${POLICE}</p></div><div class="col-sm-2">${JIUCUO}</div></div></section>`,
  ant: `<div class="ant-layout-footer"><div class="ft-box"><div class="ft-item"><span class="ft-k">主办单位</span><span class="ft-v">${SITE}办公室</span></div><div class="ft-item"><span class="ft-k">联系电话</span><span class="ft-v">0000-87654321</span></div><div class="ft-item"><span class="ft-k">网站标识码</span><span class="ft-v">${CODE}</span></div><div class="ft-item">${ICP} ${POLICE}</div><div class="ft-item"><a href="/#/map">网站地图</a></div><div class="ft-ic">${CONAC}${JIUCUO}</div></div></div>`,
  friends: `<div class="yqlj"><h3>友情链接</h3><div class="sel"><span>上级政府网站</span><ul style="display:none"><li><a href="https://www.qingyu.example.gov.cn/">青屿市人民政府</a></li></ul></div><div class="sel"><span>县直部门</span><ul style="display:none"><li><a href="https://jy.example.gov.cn/">县教育局</a></li><li><a href="https://mz.example.gov.cn/">县民政局</a></li></ul></div></div><div class="db"><div class="dbn"><span>${CONAC}</span><span>版权所有：${SITE}</span><span>${WHO}</span><span>承办：临溪县大数据中心</span><span>${PHONE}</span><span>网站标识码：${CODE}</span><span>${ICP}</span><span>${POLICE}</span><span><a href="/wzdt/">网站地图</a></span><span>${JIUCUO}</span></div></div>`,
} as const;

/** Links in a row of list entries. */
export const items = (names: readonly string[], base = 'nav') =>
  names.map((name, i) => `<li><a href="/${base}/${String(i)}/">${name}</a></li>`).join('');
/** A list of other texts beside the page's own, with days. */
export const beside = (heading: string, lines: readonly Line[] = news(5, '2026-03-08', 1)) =>
  `<div class="panel hot"><div class="panel-hd"><b>${heading}</b></div><ol class="rank">${lines.map(([name, day = ''], i) => `<li><span class="n">${String(i + 1)}</span><a href="/hot/${String(i)}.html" title="${name}">${name.slice(0, 11)}…</a><i>${day.slice(5)}</i></li>`).join('')}</ol></div>`;
