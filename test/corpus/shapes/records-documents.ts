/** Policy documents with the tables of fields above them, and texts that carry such a table and are none. */
import { at, gov, plain, TEXT, type RecordsCase } from './records-frame.js';

const url = at('/zwgk/zcwj/202602/t20260212_16901.html');
const TITLE = '阳光区人民政府关于印发示例管理办法的通知';
const F = {
  'DisclosureItem.indexNumber': '000014349/2026-00012',
  'DisclosureItem.category': '城乡建设、示例管理',
  'DisclosureItem.issuingAuthority': '阳光区人民政府',
  'DisclosureItem.generatedOn': '2026年02月09日',
  'DisclosureItem.documentNumber': '阳政发〔2026〕3号',
};
const [INDEX, CLASS, BY, MADE, NUMBER] = Object.values(F) as [string, string, string, string, string];
const BODY = `<div class="TRS_Editor"><p>各镇人民政府，各街道办事处，区政府各部门：</p><p>${TEXT}</p><p style="text-align:right">阳光区人民政府</p><p style="text-align:right">2026年2月9日</p><p>（此件公开发布）</p></div>`;
const doc = (head: string, body = BODY, title = TITLE) =>
  plain('政策文件', `${head}<h1 class="wz_tit">${title}</h1>${body}`, {
    trail: ['首页', '政务公开', '政策文件'],
    head: `<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="2026-02-12 10:20"><meta name="ContentSource" content="阳光区人民政府">`,
  });
const RIGHT = ['doc.*', 'date.order', 'date.lag20', 'date.agree', 'date.future', 'expired.validity'];
const seven = (each: (label: string, value: string) => string, { number = NUMBER, index = INDEX } = {}) =>
  [
    ['索引号', index],
    ['主题分类', CLASS],
    ['发文机关', BY],
    ['成文日期', MADE],
    ['标题', TITLE],
    ['发文字号', number],
    ['发布日期', '2026年02月12日'],
  ]
    .map(([l = '', v = '']) => each(l, v))
    .join('');
const row = (l: string, v: string) => `<tr><td class="lb">${l}：</td><td>${v}</td></tr>`;

export const DOCUMENTS: readonly RecordsCase[] = [
  {
    name: 'table in four columns with spread bold labels',
    url,
    html: doc(
      `<table class="bd1" width="100%"><tbody><tr><td><b>索 引 号：</b></td><td>${INDEX}</td><td><b>主题分类：</b></td><td>${CLASS}</td></tr><tr><td><b>发文机关：</b></td><td>${BY}</td><td><b>成文日期：</b></td><td>${MADE}</td></tr><tr><td><b>标　　题：</b></td><td colspan="3">${TITLE}</td></tr><tr><td><b>发文字号：</b></td><td>${NUMBER}</td><td><b>发布日期：</b></td><td>2026年02月12日</td></tr></tbody></table>`,
    ),
    pairs: F,
    notFailed: RIGHT,
  },
  {
    name: 'tables inside cells, bold label and value side by side in one cell',
    url,
    html: doc(
      `<table border="0" width="100%"><tbody><tr><td colspan="2"><table width="100%"><tr><td width="50%"><B>索 引 号:</B> ${INDEX}</td><td><B>主题分类:</B><span id="lSubcat">${CLASS}</span></td></tr></table></td></tr><tr><td colspan="2"><table width="100%"><tr><td width="50%"><B>发布机构:</B> <span>${BY}</span></td><td><B>成文日期:</B><span>${MADE}</span></td></tr></table></td></tr><tr><td colspan="2"><B>名&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;称:</B><span id="lTitle">${TITLE}</span></td></tr><tr><td><B>文　　号:</B> <span>${NUMBER}</span></td><td><B>发布日期:</B> <span>2026年02月12日</span></td></tr></tbody></table>`,
    ),
    pairs: F,
    notFailed: RIGHT,
  },
  {
    name: 'lines of a list, label in a strong of its own',
    url,
    html: doc(
      `<div class="wzy_sy_1"><ul>${seven((l, v) => `<li><strong>${l}：</strong>${v}</li>`)}</ul></div>`,
    ),
    pairs: F,
    notFailed: RIGHT,
  },
  {
    name: 'drawn by a framework: label as text, value in a label element',
    url,
    html: doc(
      `<div class="detail-content"><div class="content-cols">${seven((l, v) => `<div class="col-item">${l}：<label>${v}</label></div>`)}</div></div>`,
    ),
    pairs: F,
    notFailed: RIGHT,
  },
  {
    name: 'label and value in boxes beside each other, no colon',
    url,
    html: doc(
      `<div class="xxgk-info clearfix">${seven((l, v) => `<div class="item"><div class="lb">${l}</div><div class="vl">${v}</div></div>`)}</div>`,
    ),
    pairs: F,
    notFailed: RIGHT,
  },
  {
    name: 'three pairs of header and cell in a row',
    url,
    html: doc(
      `<table class="xx"><tr><th>索引号</th><td>${INDEX}</td><th>主题分类</th><td>${CLASS}</td><th>发文机关</th><td>${BY}</td></tr><tr><th>成文日期</th><td>${MADE}</td><th>发文字号</th><td>${NUMBER}</td><th>发布日期</th><td>2026-02-12</td></tr></table>`,
    ),
    pairs: F,
    notFailed: RIGHT,
  },
  {
    name: 'definition list',
    url,
    html: doc(`<dl class="pubhead">${seven((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`),
    pairs: F,
    notFailed: RIGHT,
  },
  {
    name: 'all in one line, parted by spaces',
    url,
    html: doc(
      `<div class="xl_tit">索引号：${INDEX}　主题分类：${CLASS}　发文机关：${BY}　成文日期：${MADE}　发文字号：${NUMBER}　发布日期：2026-02-12</div>`,
    ),
    pairs: F,
    notFailed: RIGHT,
  },
  {
    name: 'square brackets for the year',
    url,
    html: doc(`<table>${seven(row, { number: '阳政发[2026]3号' })}</table>`),
    pairs: { ...F, 'DisclosureItem.documentNumber': '阳政发[2026]3号' },
    failed: ['doc.number'],
    notFailed: RIGHT.filter(rule => !rule.startsWith('doc')),
  },
  {
    name: 'index number with a wrong check character',
    url,
    html: doc(`<table>${seven(row, { index: '000014348/2026-00012' })}</table>`),
    failed: ['doc.index'],
  },
  {
    name: 'no class, no index number',
    url,
    html: doc(
      `<table><tr><td>发文机关：</td><td>${BY}</td><td>发文字号：</td><td>${NUMBER}</td></tr><tr><td>成文日期：</td><td>${MADE}</td><td>发布日期：</td><td>2026年02月12日</td></tr></table>`,
    ),
    failed: ['doc.meta'],
  },
  {
    name: 'made after it was published',
    url,
    html: doc(
      `<table>${seven(row)}</table>`.replace(MADE, '2026年02月25日'),
      BODY.replace('2月9日', '2月25日'),
    ),
    failed: ['date.order'],
  },
  {
    name: 'published half a year after it was made',
    url,
    html: doc(
      `<table>${seven(row)}</table>`.replace(MADE, '2025年08月05日'),
      BODY.replace('2026年2月9日', '2025年8月5日'),
    ),
    failed: ['date.lag20'],
  },
  {
    name: 'in force until a day that has passed, without a mark',
    url,
    html: doc(
      `<table>${seven(row)}</table>`,
      BODY.replace(TEXT, `${TEXT}本办法自2021年1月1日起施行，有效期至2025年12月31日。`),
    ),
    failed: ['expired.validity'],
  },
  {
    name: 'in force until a day that has passed, marked in the table',
    url,
    html: doc(
      `<table>${seven(row)}${row('有效性', '已失效')}</table>`,
      BODY.replace(TEXT, `${TEXT}本办法有效期至2025年12月31日。`),
    ),
    notFailed: ['expired.validity', 'doc.*'],
  },
  {
    name: 'attachments called by their number alone',
    url,
    html: doc(
      `<table>${seven(row)}</table>`,
      `${BODY}<p>附件：<a href="./P020260212001.docx">附件1</a>　<a href="./P020260212002.pdf">附件2</a></p>`,
    ),
    failed: ['doc.attach'],
  },
  {
    name: 'attachments with their names, interpretation beside the text',
    url,
    html: doc(
      `<table>${seven(row)}</table>`,
      `${BODY}<p>附件：<a href="./P1.docx">示例管理办法实施细则.docx</a></p><div class="xgjd"><h3>相关解读</h3><ul><li><a href="/zcjd/t1.html">《示例管理办法》政策解读</a></li></ul></div>`,
    ),
    notFailed: RIGHT,
  },
];

const HEADED = (title: string, body: string, number = '') =>
  plain(
    title,
    `<div class="xxgk_head"><table width="100%"><tr><td>索 引 号：</td><td>${INDEX}</td><td>信息分类：</td><td>工作动态</td></tr><tr><td>发布机构：</td><td>阳光区示例局</td><td>生成日期：</td><td>2026-02-10</td></tr><tr><td>名　　称：</td><td colspan="3">${title}</td></tr><tr><td>文　　号：</td><td>${number}</td><td>关 键 词：</td><td></td></tr></table></div><h1>${title}</h1>${body}`,
    { trail: ['首页', '政府信息公开', '工作动态'] },
  );

export const NO_DOCUMENTS: readonly RecordsCase[] = [
  {
    name: 'news under the head of the disclosure platform, which has no number',
    url: at('/xxgk/gzdt/202602/t20260210_1601.html'),
    html: HEADED('区示例局开展安全生产检查', `<div class="con"><p>${TEXT}</p></div>`),
    notFailed: ['doc.*', 'date.lag20', 'date.order'],
  },
  {
    name: 'a budget under the head of the disclosure platform',
    url: at('/xxgk/czxx/202602/t20260210_1602.html'),
    html: HEADED(
      '阳光区示例局2026年部门预算公开',
      `<div class="con"><p>${TEXT}</p><p><a href="./1.pdf">2026年部门预算.pdf</a></p></div>`,
      '无',
    ),
    notFailed: ['doc.*', 'fin.20'],
  },
  {
    name: 'list of documents with a hidden tip for each',
    url: at('/xxgk/fgwj/'),
    html: gov(
      '法规文件',
      `<div id="documentContainer">${['2026-02-12', '2026-01-20', '2025-12-30', '2025-12-02', '2025-11-11'].map((d, i) => `<div class="row"><li class="mc"><a href="./t${String(i)}.htm">关于示例工作的第${String(i + 1)}号通知</a></li><li class="fbrq">${d}</li><li class="wh">阳示〔${d.slice(0, 4)}〕${String(9 - i)}号</li><div class="Tip" style="display:none"><table><tr><td><B>索 引 号:</B> 00000000/2026-0000${String(i)}</td><td><B>主题分类:</B>示例</td></tr><tr><td><B>发布机构:</B> 示例局</td><td><B>发文日期:</B>${d}</td></tr></table></div></div>`).join('')}</div>`,
      { trail: ['首页', '政府信息公开', '法规文件'] },
    ),
    notFailed: ['doc.*', 'date.lag20', 'column.empty'],
  },
  {
    name: 'an interpretation that names the document in its text',
    url: at('/zcjd/202602/t20260213_1603.html'),
    html: plain(
      '政策解读',
      `<h1>《阳光区示例管理办法》政策解读</h1><div class="info">发布时间：2026-02-13 09:00　来源：区示例局</div><div class="con"><p>2026年2月9日，区政府印发《阳光区示例管理办法》（阳政发〔2026〕3号）。${TEXT}</p><p>相关文件：<a href="/zwgk/zcwj/t1.html">《阳光区示例管理办法》</a></p></div>`,
      { trail: ['首页', '政务公开', '政策解读'] },
    ),
    notFailed: ['doc.*', 'date.order', 'date.lag20', 'page.source'],
  },
  {
    name: 'a law, made long ago, kept for reference',
    url: at('/flfg/201512/t20151201_301.html'),
    html: plain(
      '法律法规',
      `<h1>示例管理条例</h1><div class="info">发布时间：2015-12-01 10:00　来源：示例网</div><div class="con"><p>（1998年5月1日示例省人民代表大会常务委员会通过）</p><p>第一条 ${TEXT}</p><p>第二条 ${TEXT}</p></div>`,
      { trail: ['首页', '政务公开', '法律法规'] },
    ),
    notFailed: ['doc.*', 'date.lag20', 'date.order', 'expired.validity'],
  },
];
