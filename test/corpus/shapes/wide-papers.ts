/** Wide set of whole pages: documents with days of making and publishing, notices, tenders, appointments, budgets, releases of figures. */
import { written } from './wide-articles.js';
import { cn, prose } from './wide-frame.js';
import { credit, gazette, laws, library } from './wide-other-sites.js';
import { domino, easyui, founder, jeecms, layui, powereasy, siteserver, webforms } from './wide-sites.js';
import { at, type WholeCase } from './whole-frame.js';

const DOC = '槐溪县人民政府办公室关于推进农村供水一体化的实施意见';
const WHEN = '2026-03-03 08:55';
const F = [
  ['索引号', '990000017/2026-00031'],
  ['主题分类', '农业、林业、水利'],
  ['发文机关', '槐溪县人民政府办公室'],
  ['成文日期', '2026-02-25'],
  ['标题', DOC],
  ['发文字号', '槐政办发〔2026〕9号'],
  ['发布日期', WHEN],
  ['效力状态', '有效'],
] as const;
const drawn = (draw: (label: string, value: string) => string, drop: readonly string[] = []) =>
  F.filter(([label]) => !drop.includes(label))
    .map(([label, value]) => draw(label, value))
    .join('');
const SIGNED = `<p style="text-align:right">槐溪县人民政府办公室</p><p style="text-align:right">2026年2月25日</p>`;
const READ = `<div class="jd"><b>相关解读：</b><a href="/jd/12.html">《关于推进农村供水一体化的实施意见》解读</a></div>`;
const paper = {
  kinds: ['document'],
  source: '县府办',
  url: at('/zfxxgk/zcwj/202603/40021.html'),
} as const;
const note: Pick<WholeCase, 'kinds' | 'open'> = { kinds: ['notice', 'article', 'document'], open: ['doc.*'] };

/** Documents and notices of the wide set. */
export const WIDE_PAPERS: readonly WholeCase[] = [
  written(
    'document: cards of two columns, label above value',
    library,
    DOC,
    `<div class="zck-meta">${drawn((l, v) => `<div class="m"><p class="l">${l}</p><p class="v">${v}</p></div>`)}</div><h1>${DOC}</h1><div class="body">${prose(3)}${SIGNED}</div>${READ}`,
    { ...paper, open: ['date.format'] },
  ),
  written(
    'document: labels in brackets, one to a line',
    laws,
    DOC,
    `<div class="fl-meta">${drawn((l, v) => `<p>【${l}】${v}</p>`)}</div><h2>${DOC}</h2>${prose(3)}${SIGNED}${READ}`,
    paper,
  ),
  written(
    'document: table of four cells a row, days without a clock',
    siteserver,
    DOC,
    `<table class="xxgk" border="1" width="100%">${[0, 2, 4, 6].map(i => `<tr><th>${F[i]?.[0] ?? ''}：</th><td>${(F[i]?.[1] ?? '').slice(0, i === 6 ? 10 : 99)}</td><th>${F[i + 1]?.[0] ?? ''}：</th><td>${F[i + 1]?.[1] ?? ''}</td></tr>`).join('')}</table><h1>${DOC}</h1><div class="con">${prose(3)}${SIGNED}</div>${READ}`,
    { ...paper, failed: ['date.format'] },
  ),
  written(
    'document: made long before it was published',
    webforms,
    DOC,
    `<table width="96%">${drawn((l, v) => `<tr><td width="120" align="right">${l}：</td><td><span>${l === '成文日期' ? '2025-11-12' : v}</span></td></tr>`)}</table><p align="center"><b>${DOC}</b></p>${prose(3)}${READ}`,
    { ...paper, failed: ['date.lag20'] },
  ),
  written(
    'document: a box of fields without the day of publication, which the head line names',
    jeecms,
    DOC,
    `<div class="fields">${drawn((l, v) => `<span><i>${l}：</i>${v}</span>`, ['发布日期'])}</div><h1>${DOC}</h1><div class="msgbar">发布时间：${WHEN}&nbsp;来源：县府办</div><div class="content">${prose(3)}${SIGNED}</div>${READ}`,
    paper,
  ),
  written(
    'document: gazette, number of the issue beside',
    gazette,
    DOC,
    `<p class="gb-i">槐溪县人民政府公报　2026年第3期（总第87期）</p><h1>${DOC}</h1><p align="center">槐政办发〔2026〕9号</p>${prose(3)}${SIGNED}<p class="gb-f">发布时间：${WHEN}　来源：县府办</p>${READ}`,
    { ...paper, kinds: ['document', 'article'], open: ['doc.*'] },
  ),
  written(
    'document: no number and no class, labels with blanks',
    powereasy,
    DOC,
    `<table class="tb">${drawn((l, v) => `<tr><td>${l.length === 2 ? `${l[0] ?? ''}　　${l[1] ?? ''}` : l}</td><td>${v}</td></tr>`, ['发文字号', '主题分类'])}</table><h2>${DOC}</h2>${prose(3)}${SIGNED}${READ}`,
    { ...paper, failed: ['doc.meta'] },
  ),
  written(
    'document: index number with a wrong check digit',
    layui,
    DOC,
    `<table class="layui-table">${drawn((l, v) => `<tr><td>${l}</td><td>${l === '索引号' ? '990000018/2026-00031' : v}</td></tr>`)}</table><h1>${DOC}</h1>${prose(3)}${SIGNED}${READ}`,
    { ...paper, failed: ['doc.index'] },
  ),
  written(
    'tender: table of dates to come, project number, purchaser',
    siteserver,
    '槐溪县医院信息系统采购公开招标公告',
    `<div class="article"><h1>槐溪县医院信息系统采购公开招标公告</h1><div class="info">发布时间：${WHEN}　来源：县公共资源交易中心</div><div class="con"><p>项目编号：HX-2026-014</p><p>获取招标文件：2026年3月4日至2026年3月10日</p><p>提交投标文件截止时间：2026年3月25日09:00</p><p>开标时间：2026年3月25日09:00</p>${prose(2)}<p>采购人：槐溪县医院　联系方式：0000-66778812</p></div></div>`,
    { ...note, open: ['doc.*', 'expired.*'] },
  ),
  written(
    'result of a tender: table of winners, money',
    credit,
    '槐溪县医院信息系统采购中标结果公告',
    `<h2>槐溪县医院信息系统采购中标结果公告</h2><p class="t">公告时间：${WHEN}　来源：县公共资源交易中心</p><table border="1"><tr><th>包号</th><th>供应商名称</th><th>中标金额（万元）</th></tr><tr><td>1</td><td>云汀市某某软件有限公司</td><td>186.5</td></tr></table><p>评审日期：2026年3月1日</p><p>公告期限：自本公告发布之日起1个工作日。</p>`,
    { ...note, open: ['doc.*', 'expired.*'] },
  ),
  written(
    'appointments: names and offices, day of the decision',
    founder,
    '槐溪县人民政府关于某甲等同志职务任免的通知',
    `<div class="text_c"><h1>槐溪县人民政府关于某甲等同志职务任免的通知</h1><div class="lai">${WHEN}　来源：县人社局</div><p>各乡镇人民政府，县政府各部门：</p><p>经2026年2月20日县政府第41次常务会议研究，决定：</p><p>任命某甲为槐溪县水利局副局长（试用期一年）；</p><p>免去某乙的槐溪县林业局副局长职务。</p><p align="right">槐溪县人民政府</p><p align="right">2026年2月24日</p></div>`,
    { ...note, open: ['doc.*', 'pii.*'] },
  ),
  written(
    'before an appointment: period of objection, born in years',
    jeecms,
    '槐溪县拟任职干部任前公示',
    `<h1>槐溪县拟任职干部任前公示</h1><div class="msgbar">发布时间：${WHEN}　来源：县委组织部</div><div class="content"><p>某丙，男，1985年6月生，大学学历，现任县林业局科员，拟任县林业局副局长。</p><p>公示时间：2026年3月3日至3月9日。</p><p>监督电话：0000-66778820</p></div>`,
    { ...note, open: ['doc.*', 'pii.*'] },
  ),
  written(
    'notice of a list without a period of objection',
    powereasy,
    '关于2026年第一批科技型企业名单的公示',
    `<div class="c_content_text"><h2 class="title">关于2026年第一批科技型企业名单的公示</h2><div class="c_title_author">发布时间：${WHEN}　来源：县科技局</div><div id="fontzoom"><p>根据有关规定，经企业申报、专家评审，现将2026年第一批科技型企业名单予以公示。</p><p>1.槐溪县某某农机有限公司</p><p>2.槐溪县某某食品有限公司</p></div></div>`,
    { ...note, failed: ['expired.period'], open: ['doc.*'] },
  ),
  written(
    'budget: text with many years, files named',
    siteserver,
    '槐溪县水利局2026年部门预算',
    `<div class="article"><h1>槐溪县水利局2026年部门预算</h1><div class="info">发布时间：2026-02-10 16:00　来源：县水利局</div><div class="con"><p>2026年部门预算经2026年1月28日县人大批复。</p><p>2026年收支总预算1203.6万元，比2025年增加3.2%。</p>${prose(2)}<p><a href="/f/1.pdf">槐溪县水利局2026年部门预算公开报表.pdf</a></p></div></div>`,
    { day: '2026-02-10', kinds: ['article', 'document', 'notice'], open: ['doc.*', 'fin.20'] },
  ),
  written(
    'release of figures: table of months, day of release with a clock',
    easyui,
    '2026年1—2月全县主要经济指标',
    `<h2>2026年1—2月全县主要经济指标</h2><p>发布时间：${WHEN}　来源：县统计局</p><table border="1"><tr><th>指标</th><th>1—2月</th><th>同比（%）</th></tr><tr><td>规模以上工业增加值</td><td>12.3亿元</td><td>6.1</td></tr><tr><td>社会消费品零售总额</td><td>8.7亿元</td><td>4.4</td></tr></table><p>注：2025年同期数据经核定。</p>`,
    { kinds: ['article', 'document', 'notice'], open: ['doc.*'] },
  ),
  written(
    'calendar of releases: days to come, the own one above',
    layui,
    '2026年统计数据发布日程',
    `<h1 class="article-title">2026年统计数据发布日程</h1><div class="article-info">发布时间：2026-01-08 08:55　来源：县统计局</div><table class="layui-table"><thead><tr><th>内容</th><th>发布日期</th></tr></thead><tbody><tr><td>一季度主要指标</td><td>2026-04-20</td></tr><tr><td>上半年主要指标</td><td>2026-07-20</td></tr><tr><td>三季度主要指标</td><td>2026-10-20</td></tr></tbody></table>`,
    { day: '2026-01-08', kinds: ['article', 'notice', 'document'], open: ['doc.*', 'date.lag20'] },
  ),
  written(
    'penalty decision: rows of labels, valid until years to come',
    credit,
    '行政处罚决定书（槐市监罚〔2026〕5号）',
    `<h2>行政处罚决定书（槐市监罚〔2026〕5号）</h2><p class="t">发布时间：${WHEN}　来源：县市场监管局</p><table class="xy-table"><tr><td>行政相对人名称</td><td>槐溪县某某餐饮店</td></tr><tr><td>处罚事由</td><td>未公示营业执照</td></tr><tr><td>处罚结果</td><td>警告</td></tr><tr><td>处罚决定日期</td><td>2026-02-24</td></tr><tr><td>公示截止期</td><td>2029-02-24</td></tr></table>`,
    { kinds: ['article', 'document', 'notice'], open: ['doc.*', 'pen.show', 'pii.*', 'expired.*'] },
  ),
  written(
    'answer to a proposal: number, member of the conference, signed',
    domino,
    '对县政协十五届五次会议第118号提案的答复',
    `<center><b>对县政协十五届五次会议第118号提案的答复</b></center><br>发布时间：${WHEN}　来源：县教育局<hr><p>某某委员：</p><p>您提出的《关于增加公办幼儿园学位的提案》收悉，现答复如下：</p>${prose(3)}<p align="right">槐溪县教育局</p><p align="right">${cn('2026-02-26')}</p>`,
    { kinds: ['article', 'document', 'interaction', 'notice'], bare: true, open: ['doc.*', 'inter.*'] },
  ),
  written(
    'notice whose day for applications has passed, without a mark',
    webforms,
    '关于征集县级非遗传承人的通知',
    `<table width="96%"><tr><td align="center"><h3>关于征集县级非遗传承人的通知</h3></td></tr><tr><td align="center">发布时间：2026-01-12 08:55　来源：县文旅局</td></tr><tr><td>${prose(2)}<p>申报截止时间：2026年2月10日。</p></td></tr></table>`,
    { ...note, bare: true, day: '2026-01-12', failed: ['expired.notice'], open: ['doc.*', 'meta.*'] },
  ),
  written(
    'urgent warning: time of issue in the text, colours',
    siteserver,
    '槐溪县气象台发布大风蓝色预警信号',
    `<div class="article"><h1>槐溪县气象台发布大风蓝色预警信号</h1><div class="info">发布时间：${WHEN}　来源：县气象台</div><div class="con"><p>槐溪县气象台2026年3月3日8时40分发布大风蓝色预警信号：预计未来24小时内我县将出现6级以上大风，请注意防范。</p></div></div>`,
    { kinds: ['article', 'notice', 'document'], open: ['doc.*'] },
  ),
];
