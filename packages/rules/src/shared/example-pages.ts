/** Builds the pages of the rules' examples: the shape of a department site with fictional names. */

interface Parts {
  readonly title?: string;
  readonly metas?: Readonly<Record<string, string>>;
  readonly crumbs?: string;
  readonly body: string;
  readonly footer?: string;
  readonly lang?: string;
}

const SITE = '示例市阳光区政务服务局';

/** A footer with every mark; the numbers are made up. */
export const FOOTER = `<p>主办单位：示例市阳光区政务服务局　联系电话：010-00000000　<a href="/sitemap.html">网站地图</a></p>
<p>网站标识码：1101050001　<a href="https://beian.miit.gov.cn/">京ICP备00000001号-1</a>　<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010500000001">京公网安备 11010500000001号</a></p>
<p><a href="https://bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF"><img alt="党政机关" src="https://dcs.conac.cn/image/red.png"></a>
<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=1101050001&url=https%3A%2F%2Fwww.example.gov.cn%2F"><img alt="政府网站找错" src="https://zfwzgl.www.gov.cn/exposure/images/jiucuo.png?v=1101050001"></a></p>`;

/** The three tags that every page carries. */
export const SITE_METAS: Readonly<Record<string, string>> = {
  SiteName: SITE,
  SiteDomain: 'www.example.gov.cn',
  SiteIDCode: '1101050001',
};

/** A whole document. */
/* @__NO_SIDE_EFFECTS__ */
export function page({
  title = SITE,
  metas = SITE_METAS,
  crumbs,
  body,
  footer = FOOTER,
  lang = 'zh-CN',
}: Parts): string {
  const tags = Object.entries(metas)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('\n');
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
${tags}</head><body>
<header><p>${SITE}</p></header>
<nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></nav>
<main>${crumbs === undefined ? '' : `<div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; ${crumbs}</div>`}
${body}</main>
<footer>${footer}</footer></body></html>`;
}

/** A column page with dated titles. */
/* @__NO_SIDE_EFFECTS__ */
export function columnPage(
  name: string,
  items: readonly (readonly [title: string, date: string])[],
  type = name,
): string {
  const rows = items
    .map(
      ([title, date], index) =>
        `<li><a href="./t${index + 1}.html">${title}</a>${date === '' ? '' : ` <span>${date}</span>`}</li>`,
    )
    .join('\n');
  return page({
    title: `${name}-${SITE}`,
    metas: {
      ...SITE_METAS,
      ColumnName: name,
      ColumnDescription: `${SITE}${name}栏目，发布有关信息`,
      ColumnKeywords: name,
      ColumnType: type,
    },
    crumbs: `<a href="./">${name}</a>`,
    body: `<h1>${name}</h1><ul class="news-list">${rows}</ul>`,
  });
}

/** Six items with the given dates, newest first. */
/* @__NO_SIDE_EFFECTS__ */
export function items(...dates: readonly string[]): (readonly [string, string])[] {
  const titles = [
    '阳光区召开政务服务工作推进会',
    '区政务服务大厅延时服务安排',
    '全区公共资源交易工作会议召开',
    '阳光区开展窗口服务技能培训',
    '区政务服务局到街道调研便民服务',
    '阳光区发布年度重点工作清单',
  ];
  return dates.map((date, index) => [titles[index % titles.length] ?? '', date] as const);
}

interface Article {
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly metas?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly crumbs?: string;
}

const PARAGRAPHS = `<p>近日，示例市阳光区政务服务局召开工作会议，总结前一阶段政务服务工作，研究部署下一阶段任务。会议要求，进一步优化办事流程，压减办理时限，方便企业和群众办事。</p>
<p>会议强调，要坚持以公开为常态、不公开为例外，及时、准确地公开政务服务信息，主动接受社会监督，持续提升服务水平。</p>`;

/** An article with its line of date and source. */
/* @__NO_SIDE_EFFECTS__ */
export function articlePage({
  title = '阳光区召开政务服务工作推进会',
  published = '2026-06-10 09:30',
  source = SITE,
  metas,
  body = PARAGRAPHS,
  crumbs = '<a href="../">工作动态</a> &gt; 正文',
}: Article = {}): string {
  const line = [published && `<span>发布时间：${published}</span>`, source && `<span>来源：${source}</span>`]
    .filter(Boolean)
    .join('　');
  return page({
    title: `${title}-${SITE}`,
    metas: {
      ...SITE_METAS,
      ...(metas ?? { ArticleTitle: title, PubDate: published, ContentSource: source }),
    },
    crumbs,
    body: `<article><h1>${title}</h1><div class="info">${line}</div><div class="content">${body}</div></article>`,
  });
}

/** Label and value in a table of two columns. */
/* @__NO_SIDE_EFFECTS__ */
export function pairs(values: Readonly<Record<string, string>>): string {
  return `<table>${Object.entries(values)
    .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
    .join('\n')}</table>`;
}

/** A policy document with its block of metadata. */
/* @__NO_SIDE_EFFECTS__ */
export function documentPage(
  metadata: Readonly<Record<string, string>>,
  body = PARAGRAPHS,
  title = '关于印发《阳光区政务服务管理办法》的通知',
): string {
  const published = metadata['发布日期'] ?? '';
  return page({
    title: `${title}-${SITE}`,
    metas: { ...SITE_METAS, ArticleTitle: title, PubDate: published, ContentSource: SITE },
    crumbs: '<a href="../">政策文件</a> &gt; 正文',
    body: `${pairs(metadata)}<article><h1>${title}</h1><div class="content">${body}</div></article>`,
  });
}

/** Metadata of a document without fault. The organisation code and its check character are made up but valid. */
export const DOCUMENT: Readonly<Record<string, string>> = {
  索引号: '000014349/2026-00110',
  主题分类: '政务服务',
  发文机关: SITE,
  成文日期: '2026年6月3日',
  标题: '关于印发《阳光区政务服务管理办法》的通知',
  发文字号: '阳政服〔2026〕7号',
  发布日期: '2026-06-08',
  有效性: '有效',
};

/** The elements of a service guide without fault. */
export const GUIDE: Readonly<Record<string, string>> = {
  事项名称: '食品经营许可新办',
  实施主体: SITE,
  设定依据: '《中华人民共和国食品安全法》第三十五条',
  申请条件: '具有与经营的食品品种、数量相适应的场所和设施，并有保证食品安全的规章制度。',
  办理材料: '1.食品经营许可申请书（原件1份，纸质）；2.营业执照复印件1份；3.经营场所平面图1份。',
  办理地点: '示例市阳光区示范路1号政务服务大厅3号窗口',
  办理时间: '星期一至星期五 上午9:00—12:00，下午13:30—17:30',
  联系电话: '010-00000001',
  监督投诉电话: '010-00000002',
  法定办结时限: '20个工作日',
  承诺办结时限: '10个工作日',
  收费情况: '不收费',
  数量限制: '无数量限制',
  申请书示范文本: '<a href="./form.docx">食品经营许可申请书.docx</a>',
  办理流程:
    '申请、受理、审查、决定、送达五个环节。申请材料不齐全的，五个工作日内一次告知需要补正的全部内容。',
};

/** A service guide page; `undefined` takes an element away. */
/* @__NO_SIDE_EFFECTS__ */
export function guidePage(change: Readonly<Record<string, string | undefined>> = {}, more = ''): string {
  const kept = Object.fromEntries(
    Object.entries({ ...GUIDE, ...change }).flatMap(([label, value]) =>
      value === undefined ? [] : [[label, value] as const],
    ),
  );
  return page({
    title: `食品经营许可新办办事指南-${SITE}`,
    metas: { ...SITE_METAS, ColumnName: '办事指南', ColumnType: '办事服务' },
    crumbs: '<a href="../">办事服务</a> &gt; 办事指南',
    body: `<h1>食品经营许可新办 办事指南</h1>${pairs(kept)}${more}`,
  });
}

/** Fields of a request form without fault: label → input. */
export const FORM: Readonly<Record<string, string>> = {
  申请人类型: '<select name="kind"><option>公民</option><option>法人或者其他组织</option></select>',
  姓名或名称: '<input name="applicant" required>',
  证件类型: '<select name="idType"><option>居民身份证</option></select>',
  证件号码: '<input name="idNumber" required>',
  联系电话: '<input name="phone" type="tel" required>',
  联系地址: '<input name="address">',
  '所需信息的名称、文号或者其他特征性描述': '<textarea name="description" required></textarea>',
  获取信息的方式:
    '<select name="delivery"><option>邮寄</option><option>电子邮件</option><option>自行领取</option></select>',
};

/** What a request page says around its form. */
export const FORM_TEXT = `<p>行政机关收到政府信息公开申请，能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日。申请内容不明确的，自收到申请之日起7个工作日内一次性告知补正。</p>
<p>通过互联网提交的申请，以双方确认之日为收到申请之日。提交后请记下查询码。信访、投诉、举报请通过<a href="/hdjl/">互动交流</a>渠道提出，不在此办理。</p>
<p>阅读有困难或者有视听障碍的，可致电 010-00000001 取得帮助。行政机关依申请提供政府信息，不收取费用；申请人申请的数量、频次明显超过合理范围的，可以收取信息处理费。</p>
<p>个人信息保护告知：收集证件信息仅用于核对申请人身份，加密存储，对外只显示隐去中间位数的号码。</p>`;

interface FormOptions {
  readonly fields?: Readonly<Record<string, string | undefined>>;
  readonly text?: string;
  readonly method?: string;
  readonly action?: string;
}

/** A page on which information can be requested; `undefined` takes a field away. */
/* @__NO_SIDE_EFFECTS__ */
export function formPage({
  fields = {},
  text = FORM_TEXT,
  method = 'post',
  action = '/api/requests',
}: FormOptions = {}): string {
  const rows = Object.entries({ ...FORM, ...fields })
    .flatMap(([label, input]) => (input === undefined ? [] : [`<p><label>${label} ${input}</label></p>`]))
    .join('\n');
  return page({
    title: `政府信息公开申请-${SITE}`,
    metas: { ...SITE_METAS, ColumnName: '依申请公开', ColumnType: '依申请公开' },
    crumbs: '<a href="../">政府信息公开</a> &gt; 依申请公开',
    body: `<h1>政府信息公开申请表</h1>${text}<form method="${method}" action="${action}">${rows}<button type="submit">提交申请</button></form>`,
  });
}

/** A column page of the open-government column with the given body. */
/* @__NO_SIDE_EFFECTS__ */
export function ogiPage(name: string, body: string, type = name): string {
  return page({
    title: `${name}-${SITE}`,
    metas: {
      ...SITE_METAS,
      ColumnName: name,
      ColumnDescription: `${SITE}${name}`,
      ColumnKeywords: name,
      ColumnType: type,
    },
    crumbs: `<a href="/zwgk/">政府信息公开</a> &gt; ${name}`,
    body: `<h1>${name}</h1>${body}`,
  });
}

/** A leader's card. */
/* @__NO_SIDE_EFFECTS__ */
export function leaderCard(
  name: string,
  post: string,
  duties = '主持全面工作。',
  resume = '1995年7月参加工作，历任科员、科长、副局长等职务。',
): string {
  const rows = { 姓名: name, 职务: post, 工作分工: duties, 工作简历: resume };
  const shown = Object.entries(rows)
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<p>${label}：${value}</p>`)
    .join('');
  return `<li class="leader"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="120" height="160" alt="${name}">${shown}</li>`;
}

/** A page of leaders. */
/* @__NO_SIDE_EFFECTS__ */
export function rosterPage(...cards: readonly string[]): string {
  return ogiPage('领导信息', `<ul class="leaders">${cards.join('\n')}</ul>`, '负责人信息');
}

const RESULT_ROWS = [
  '（一）予以公开',
  '（二）部分公开',
  '（三）不予公开 1.属于国家秘密',
  '2.其他法律行政法规禁止公开',
  '（四）无法提供 1.本机关不掌握相关政府信息',
  '（五）不予处理 1.信访举报投诉类申请',
  '（六）其他处理 1.申请人无正当理由逾期不补正',
] as const;

interface ReportOptions {
  /** Changes cells of table 3: row label → seven numbers. */
  readonly rows?: Readonly<Record<string, readonly number[]>>;
  /** Fifteen numbers of table 4. */
  readonly reviews?: readonly number[];
  /** Cells of the row 规章 of table 2. */
  readonly rules?: readonly string[];
  readonly headings?: readonly string[];
  readonly year?: number;
  readonly textYear?: number;
}

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const ZERO = [0, 0, 0, 0, 0, 0, 0] as const;

/** An annual report with its three tables. */
/* @__NO_SIDE_EFFECTS__ */
export function reportPage({
  rows = {},
  reviews = [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  rules = ['0', '0', '0'],
  headings = HEADINGS,
  year = 2025,
  textYear = year,
}: ReportOptions = {}): string {
  const values: Record<string, readonly number[]> = {
    '一、本年新收政府信息公开申请数量': [5, 1, 0, 0, 0, 0, 6],
    '二、上年结转政府信息公开申请数量': [1, 0, 0, 0, 0, 0, 1],
    ...Object.fromEntries(RESULT_ROWS.map(label => [label, ZERO])),
    '（一）予以公开': [4, 1, 0, 0, 0, 0, 5],
    '（四）无法提供 1.本机关不掌握相关政府信息': [1, 0, 0, 0, 0, 0, 1],
    '（七）总计': [5, 1, 0, 0, 0, 0, 6],
    '四、结转下年度继续办理': [1, 0, 0, 0, 0, 0, 1],
    ...rows,
  };
  const cells = (numbers: readonly (number | string)[]) => numbers.map(value => `<td>${value}</td>`).join('');
  const section = (index: number, body: string) =>
    headings[index] === undefined ? '' : `<h2>${headings[index]}</h2>${body}`;
  const title = `示例市阳光区政务服务局${year}年政府信息公开工作年度报告`;
  return page({
    title,
    metas: { ...SITE_METAS, ArticleTitle: title, PubDate: `${year + 1}-01-20 10:00`, ContentSource: SITE },
    crumbs: '<a href="../">政府信息公开年报</a> &gt; 正文',
    body: `<h1>${title}</h1><p>发布时间：${year + 1}-01-20 10:00</p>
${section(0, `<p>${textYear}年，我局认真贯彻《中华人民共和国政府信息公开条例》，全年主动公开政府信息。现将${textYear}年工作情况报告如下。</p>`)}
${section(1, `<table><tr><th colspan="4">第二十条第（一）项</th></tr><tr><th>信息内容</th><th>本年制发件数</th><th>本年废止件数</th><th>现行有效件数</th></tr><tr><td>规章</td>${cells(rules)}</tr><tr><td>行政规范性文件</td>${cells([2, 0, 5])}</tr></table>`)}
${section(
  2,
  `<table><tr><th rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</th><th colspan="7">申请人情况</th></tr><tr><th rowspan="2">自然人</th><th colspan="5">法人或其他组织</th><th rowspan="2">总计</th></tr><tr><th>商业企业</th><th>科研机构</th><th>社会公益组织</th><th>法律服务机构</th><th>其他</th></tr>${Object.entries(
    values,
  )
    .map(([label, numbers]) => `<tr><td>${label}</td>${cells(numbers)}</tr>`)
    .join('\n')}</table>`,
)}
${section(3, `<table><tr><th colspan="5">行政复议</th><th colspan="10">行政诉讼</th></tr><tr><th rowspan="2">结果维持</th><th rowspan="2">结果纠正</th><th rowspan="2">其他结果</th><th rowspan="2">尚未审结</th><th rowspan="2">总计</th><th colspan="5">未经复议直接起诉</th><th colspan="5">复议后起诉</th></tr><tr>${'<th>结果维持</th><th>结果纠正</th><th>其他结果</th><th>尚未审结</th><th>总计</th>'.repeat(2)}</tr><tr>${cells(reviews)}</tr></table>`)}
${section(4, '<p>公开内容的实用性有待提高，下一步将围绕群众关切加强政策解读。</p>')}
${section(5, '<p>本年度没有收取信息处理费。</p>')}`,
  });
}
