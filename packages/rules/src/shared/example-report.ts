/** Example pages of annual reports with their three tables. */
import type { RuleExample } from '../rule.js';
import { SITE, SITE_METAS, columnPage, page } from './example-pages.js';

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
  const single = (label: string, value: number) => `<tr><td>${label}</td><td colspan="3">${value}</td></tr>`;
  const section = (index: number, body: string) =>
    headings[index] === undefined ? '' : `<h2>${headings[index]}</h2>${body}`;
  const title = titleOf(year);
  return page({
    title,
    metas: { ...SITE_METAS, ArticleTitle: title, PubDate: `${year + 1}-01-20 10:00`, ContentSource: SITE },
    crumbs: '<a href="../">政府信息公开年报</a> &gt; 正文',
    body: `<h1>${title}</h1><p>发布时间：${year + 1}-01-20 10:00</p>
${section(0, `<p>${textYear}年，我局认真贯彻《中华人民共和国政府信息公开条例》，全年主动公开政府信息。现将${textYear}年工作情况报告如下。</p>`)}
${section(1, `<table><tr><th colspan="4">第二十条第（一）项</th></tr><tr><th>信息内容</th><th>本年制发件数</th><th>本年废止件数</th><th>现行有效件数</th></tr><tr><td>规章</td>${cells(rules)}</tr><tr><td>行政规范性文件</td>${cells([2, 0, 5])}</tr>${single('行政许可', 12)}${single('行政处罚', 3)}${single('行政强制', 0)}${single('行政事业性收费', 0)}</table>`)}
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

/** A report of the year before the tables were asked for: no rule about tables applies. */
/* @__NO_SIDE_EFFECTS__ */
export function beforeTables(): RuleExample {
  return {
    name: 'a report from before the tables',
    outcome: 'inapplicable',
    url: 'https://www.example.gov.cn/nb/2015.html',
    html: reportPage({ year: 2015 }),
  };
}

/** The report whose figures all agree. */
/* @__NO_SIDE_EFFECTS__ */
export function agreeing(name = 'equal'): RuleExample {
  return { name, outcome: 'passed', url: 'https://www.example.gov.cn/nb/2025.html', html: reportPage() };
}

/** The column of the annual reports 信息公开年报 with those of the given years, each published in the January after. */
/* @__NO_SIDE_EFFECTS__ */
export function reportColumn(...years: readonly number[]): string {
  return columnPage(
    '政府信息公开年报',
    years.map(year => [titleOf(year), `${year + 1}-01-20`] as const),
    '信息公开年报',
  );
}

/** What examples of a column of annual reports have in common. */
export function inReportColumn(html: string): Pick<RuleExample, 'url' | 'html' | 'profile'> {
  return {
    url: 'https://www.example.gov.cn/nb/',
    html,
    profile: { columns: [{ match: '/nb/', kind: 'column' }] },
  };
}

/** The page with a link to the next one. */
export function leadingOn(html: string): string {
  return html.replace('</main>', '<p><a href="index_1.html">下一页</a></p></main>');
}

function titleOf(year: number): string {
  return `${SITE}${year}年政府信息公开工作年度报告`;
}
