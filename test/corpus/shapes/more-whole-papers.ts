/** Second set of whole pages: documents, interpretations and notices of further systems, with their blocks of metadata. */
import { story } from './more-whole-articles.js';
import { broken, prose } from './more-whole-frame.js';
import { hall, portlet, stats, town, tree } from './more-whole-other-sites.js';
import { ant, ecms, grid, jcms, nest, phpcms, zdgk } from './more-whole-sites.js';
import { at, type WholeCase } from './whole-frame.js';

const DOC = '临溪县人民政府办公室关于加强古树名木保护的意见';
const INDEX = '990000017/2026-00018';
const READ = `<div class="xgxx"><h4>相关解读</h4><p><a href="/zcjd/9.html">《关于加强古树名木保护的意见》政策解读</a></p></div>`;
const END = `<p style="text-align:right">临溪县人民政府办公室</p><p style="text-align:right">2026年2月26日</p>`;
const paper = {
  kinds: ['document'],
  source: '县府办',
  url: at('/zfxxgk/zc/202603/t20260304_58001.html'),
} as const;
const F = [
  ['索引号', INDEX],
  ['主题分类', '农业、林业、水利/林业'],
  ['发文机关', '临溪县人民政府办公室'],
  ['成文日期', '2026-02-26'],
  ['标题', DOC],
  ['发文字号', '临政办发〔2026〕6号'],
  ['发布日期', '2026-03-04 10:21'],
  ['有效性', '有效'],
] as const;
const fields = (draw: (label: string, value: string) => string, drop: readonly string[] = []) =>
  F.filter(([label]) => !drop.includes(label))
    .map(([label, value]) => draw(label, value))
    .join('');
const N = '关于溪滨路夜间封闭施工的公告';
const note: Pick<WholeCase, 'kinds' | 'open'> = {
  kinds: ['notice', 'article', 'document'],
  open: ['doc.*'],
};

/** Documents and notices of the second set. */
export const MORE_PAPERS: readonly WholeCase[] = [
  story(
    'document: lines of bold labels and values in a table of one cell a row',
    zdgk,
    DOC,
    `<div class="wz_meta"><table class="bd1" width="100%">${fields((l, v) => `<tr><td><b>${l}：</b></td><td>${v}</td></tr>`)}</table></div><h1 class="wz_title">${DOC}</h1><div id="UCAP-CONTENT"><div class="trs_editor_view">${prose(3)}${END}</div></div>${READ}`,
    paper,
  ),
  story(
    'document: list of spans, label and value apart',
    tree,
    DOC,
    `<ul class="clearfix meta-ul">${fields((l, v) => `<li><span class="tt">${l}：</span><span class="value">${v}</span></li>`)}</ul><h2 class="bt">${DOC}</h2><div class="nr">${prose(3)}${END}</div>${READ}`,
    paper,
  ),
  story(
    'document: columns of a grid, value in a label element',
    ant,
    DOC,
    `<div class="page-detail-plan"><div class="detail-content"><div class="content-cols">${fields((l, v) => `<div class="col-item">${l}：<label>${v}</label></div>`)}</div><h1 class="d-title">${DOC}</h1><div class="rich">${prose(3)}${END}</div></div></div>${READ}`,
    paper,
  ),
  story(
    'document: labels spread by blanks, colon of another width, in bold within cells',
    nest,
    DOC,
    `<table width="100%"><tbody><tr><td width="50%"><B>索 引 号:</B> ${INDEX}</td><td><B>主题分类:</B> <span id="lSubcat">林业</span></td></tr><tr><td><B>发布机构:</B> <span>临溪县人民政府办公室</span></td><td><B>成文日期:</B> <span>2026年02月26日</span></td></tr><tr><td colspan="2"><B>名　　称:</B> <span id="lTitle">${DOC}</span></td></tr><tr><td><B>文　　号:</B> <span>临政办发〔2026〕6号</span></td><td><B>发布日期:</B> <span>2026-03-04</span></td></tr></tbody></table><p class="tt" align="center"><b>${DOC}</b></p><div class="Custom_UnionStyle">${prose(3)}${END}</div>${READ}`,
    { ...paper, failed: ['date.format'] },
  ),
  story(
    'document: no class, no number of the index',
    portlet,
    DOC,
    `<div class="gov-meta"><dl>${fields((l, v) => `<dt>${l}</dt><dd>${v}</dd>`, ['索引号', '主题分类'])}</dl></div><div class="easysite-news-title"><h2>${DOC}</h2></div><div class="easysite-news-text">${prose(3)}${END}</div>${READ}`,
    { ...paper, failed: ['doc.meta'] },
  ),
  story(
    'document: everything in one paragraph with bars',
    jcms,
    DOC,
    `<div class="xxgk-info"><p>${F.map(([l, v]) => `${l}：${v}`).join(' | ')}</p></div><div class="title">${DOC}</div><div class="article-conter">${prose(3)}${END}</div>${READ}`,
    { ...paper, kinds: ['document', 'article'], open: ['doc.meta'] },
  ),
  story(
    'document: abolished, a band says so',
    zdgk,
    DOC,
    `<div class="fz">该文件已于2026年3月1日废止</div><table class="tablec" width="100%"><tbody>${[0, 2, 4, 6].map(i => `<tr><td>${F[i]?.[0] ?? ''}</td><td>${F[i]?.[1] ?? ''}</td><td>${F[i + 1]?.[0] ?? ''}</td><td>${F[i + 1]?.[0] === '有效性' ? '废止' : (F[i + 1]?.[1] ?? '')}</td></tr>`).join('')}</tbody></table><h1>${DOC}</h1>${prose(3)}${END}${READ}`,
    paper,
  ),
  story(
    'document: number in square brackets, published before it was signed',
    grid,
    DOC,
    `<table class="table table-bordered"><tbody><tr><th>索引号</th><td>${INDEX}</td><th>主题分类</th><td>林业</td></tr><tr><th>发文机关</th><td>临溪县人民政府办公室</td><th>成文日期</th><td>2026-03-06</td></tr><tr><th>发文字号</th><td>临政办发[2026]6号</td><th>发布日期</th><td>2026-03-04 10:21</td></tr><tr><th>标题</th><td colspan="3">${DOC}</td></tr></tbody></table><h2 class="text-center">${DOC}</h2><div>${prose(3)}</div>${READ}`,
    { ...paper, failed: ['doc.number', 'date.order'] },
  ),
  story(
    'document: a decree with the name of who signed it, day of force',
    zdgk,
    '临溪县农贸市场管理规定',
    `<table class="bd1">${F.map(([l, v]) => `<tr><td>${l}：</td><td>${l === '标题' ? '临溪县农贸市场管理规定' : l === '发文字号' ? '临溪县人民政府令第12号' : v}</td></tr>`).join('')}</table><h1>临溪县农贸市场管理规定</h1><div class="con"><p align="center">（2026年2月20日县政府第31次常务会议通过　2026年2月26日公布　自2026年4月1日起施行）</p><p>第一章　总则</p>${prose(2)}<p>第二条　本规定适用于本县行政区域。</p><p>第三十条　本规定自2026年4月1日起施行。</p></div>${READ}`,
    { ...paper, open: ['doc.number'] },
  ),
  story(
    'document: only a picture of the paper, fields above',
    stats,
    DOC,
    `<div class="doc-info">${fields((l, v) => `<p><span>${l}</span><em>${v}</em></p>`)}</div><h1>${DOC}</h1><p><img src="/scan/1.jpg" alt="文件扫描件第一页"></p>${READ}`,
    paper,
  ),
  story(
    'interpretation: fields of a document, links back to it',
    zdgk,
    '《关于加强古树名木保护的意见》政策解读',
    `<h1>《关于加强古树名木保护的意见》政策解读</h1><div class="xx"><span>发布时间：2026-03-04 10:21</span><span>来源：县林业局</span></div><div class="con"><p>一、起草背景</p>${prose(1)}<p>二、主要内容</p>${prose(2)}<p>三、解读机关、解读人及联系方式</p><p>解读机关：县林业局　解读人：科员甲　联系电话：0000-87654322</p></div><div class="xgwj">原文链接：<a href="/zc/1.html">${DOC}</a></div>`,
    { kinds: ['article', 'document'], open: ['doc.*'] },
  ),
  story(
    'interpretation: questions drawn as an accordion',
    ant,
    '一问一答：停车收费怎么变',
    `<h1>一问一答：停车收费怎么变</h1><p class="by">2026-03-04 10:21　来源：县发改局</p><div class="ant-collapse">${['收费时段怎么定？', '新能源车有优惠吗？', '什么时候执行？'].map(q => `<div class="ant-collapse-item"><div class="ant-collapse-header" role="button"><span>问：${q}</span></div><div class="ant-collapse-content"><p>答：${prose(1, '', '')}</p></div></div>`).join('')}</div>`,
    { source: '县发改局' },
  ),
  story(
    'notice of building works: period in the text',
    jcms,
    N,
    `<table id="article"><tr><td class="title">${N}</td></tr><tr><td>发布日期：2026-03-04 10:21　信息来源：县交通运输局</td></tr><tr><td><p>因管道铺设，溪滨路自2026年3月10日至2026年4月20日每日22时至次日5时封闭施工，请绕行。</p><p>特此公告。</p><p align="right">临溪县交通运输局</p><p align="right">2026年3月3日</p></td></tr></table>`,
    note,
  ),
  story(
    'notice of trade: table of key facts at the top, days of openings',
    hall,
    '临溪县人民医院检验设备采购项目公开招标公告',
    `<div class="vF_detail_header"><h2 class="tc">临溪县人民医院检验设备采购项目公开招标公告</h2><p class="tc"><span id="pubTime">2026年03月04日 10:21</span> 来源：交易中心 【<span id="pr">打印</span>】</p></div><div class="table"><table border="0"><tr><td colspan="4">公告概要</td></tr><tr><td>采购项目名称</td><td colspan="3">检验设备采购项目</td></tr><tr><td>行政区域</td><td>临溪县</td><td>公告时间</td><td>2026年03月04日 10:21</td></tr><tr><td>获取招标文件时间</td><td colspan="3">2026年03月05日至2026年03月11日 每日上午:8:30 至 12:00</td></tr><tr><td>开标时间</td><td colspan="3">2026年03月26日 09:30</td></tr></table></div><div class="vF_detail_content"><p>项目概况：${prose(1, '', '')}</p><p>一、项目基本情况</p><p>项目编号：LX-2026-007</p><p>预算金额：86万元</p></div>`,
    { ...note, failed: ['date.format'] },
  ),
  story(
    'notice of results: list of winners in a table, period of objection',
    town,
    '松塘镇2026年第一批临时救助对象公示',
    `<h2>松塘镇2026年第一批临时救助对象公示</h2><table class="info"><tr><td>发布日期：2026-03-04 10:21</td><td>信息来源：松塘镇</td></tr></table><p>经审核，现将救助对象公示如下，公示期为2026年3月4日至3月10日。</p><table border="1"><tr><th>序号</th><th>村名</th><th>户数</th><th>金额（元）</th></tr><tr><td>1</td><td>石桥村</td><td>2</td><td>4000</td></tr><tr><td>2</td><td>溪口村</td><td>1</td><td>1500</td></tr></table><p>监督电话：0000-87654323</p>`,
    { ...note, open: ['doc.*', 'pii.*'] },
  ),
  story(
    'notice of recruitment with attachments below in a list',
    grid,
    '临溪县2026年招聘社区工作者公告',
    `<h2>临溪县2026年招聘社区工作者公告</h2><p class="small">发布时间：2026-03-04 10:21　来源：县民政局</p><div>${prose(3)}<p>报名时间：2026年3月12日至3月18日。</p></div><div class="fj"><b>附件：</b><ul><li><a href="/f/1.xls">1.临溪县社区工作者岗位表.xls</a></li><li><a href="/f/2.doc">2.报名登记表.doc</a></li></ul></div>`,
    note,
  ),
  story(
    'notice whose closing day has passed a month ago',
    phpcms,
    '关于征集竹编技艺比赛作品的通知',
    `<div id="Article"><h1>关于征集竹编技艺比赛作品的通知<br /><span>2026-01-05 10:21:00&nbsp;&nbsp;来源：县文旅局</span></h1><div class="content">${prose(2)}<p>截止时间：2026年1月31日。</p></div></div>`,
    { ...note, day: '2026-01-05', failed: ['expired.notice'] },
  ),
  story(
    'notice with bare names of attachments',
    ecms,
    '关于填报农资价格的通知',
    `<table class="title_info" width="100%"><tr><td align="center"><h1>关于填报农资价格的通知</h1></td></tr><tr><td class="info_text" align="center">时间:2026-03-04 10:21&nbsp;&nbsp;来源:办公室&nbsp;&nbsp;作者:办公室</td></tr></table><table width="100%"><tr><td id="text">${broken(2)}<p><a href="/d/file/1.doc">附件1</a>　<a href="/d/file/2.xls">附件2</a></p></td></tr></table>`,
    { ...note, bare: true, failed: ['doc.attach'] },
  ),
  story(
    'penalty: a decision in a table of labels',
    zdgk,
    '行政处罚信息（临市监处罚〔2026〕8号）',
    `<h1>行政处罚信息（临市监处罚〔2026〕8号）</h1><div class="xx"><span>发布时间：2026-03-04 10:21</span><span>来源：县市场监管局</span></div><table border="1" width="100%"><tr><td>行政处罚决定书文号</td><td>临市监处罚〔2026〕8号</td></tr><tr><td>行政相对人名称</td><td>临溪县某某食品店</td></tr><tr><td>违法行为类型</td><td>未按规定标明价格</td></tr><tr><td>处罚内容</td><td>警告，罚款200元</td></tr><tr><td>处罚决定日期</td><td>2026-02-25</td></tr><tr><td>处罚机关</td><td>临溪县市场监督管理局</td></tr></table>`,
    { kinds: ['article', 'document', 'notice'], open: ['doc.*', 'pen.show', 'pii.*'] },
  ),
  story(
    'budget of a department: text of a hundred lines begun, tables as files',
    tree,
    '临溪县林业局2026年部门预算',
    `<div class="gk-title">临溪县林业局2026年部门预算</div><p class="gk-in">发布日期：2026-02-12 10:21　来源：县林业局</p><div class="gk-nr"><p>目录</p><p>一、部门概况</p><p>二、2026年部门预算情况说明</p><p>三、名词解释</p>${prose(3)}<p><a href="/f/ys.pdf">临溪县林业局2026年部门预算公开表.pdf</a></p></div>`,
    { day: '2026-02-12', kinds: ['article', 'document'], open: ['doc.*', 'fin.20'] },
  ),
];
