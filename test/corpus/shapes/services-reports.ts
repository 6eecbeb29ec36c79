/** Annual reports on disclosure: pasted from Word, with merged heads, split, as pictures or files, with right and wrong sums. */
import { disclosure, portal, wide } from './sites.js';
import { article, COLUMNS, oldPage, paragraphs, textAt, word, type ServiceCase } from './services-frames.js';
import {
  reportBody,
  REVIEWS,
  SIX,
  table2,
  table3,
  table4,
  table4Split,
  wordCell,
  type ReportParts,
} from './services-report-parts.js';

const title = (year = 2025, of = '阳光区示例局') => `${of}${String(year)}年政府信息公开工作年度报告`;
const TRAIL = ['首页', '政府信息公开', '政府信息公开年报'];
const report = (
  name: string,
  parts: ReportParts,
  more: Partial<ServiceCase> = {},
  heading = title(),
): ServiceCase => ({
  name: `report: ${name}`,
  html: article(heading, reportBody(parts), { trail: TRAIL, day: '2026-01-20' }),
  url: textAt('nb', 4021),
  kinds: ['annualReport'],
  ...more,
});
const one = (rows: Parameters<typeof table3>[0]) => table3(rows);
const TAKEN_OUT = (text: string) => SIX.filter(heading => !heading.includes(text));
const old = oldPage(
  title(2016),
  paragraphs(
    '根据《政府信息公开条例》，现公布2016年度政府信息公开工作年度报告。全文包括概述、主动公开政府信息情况、依申请公开政府信息情况、复议和诉讼情况、主要问题和改进措施。',
    '一、概述',
    '2016年，我局加强组织领导，完善工作机制。',
    '二、主动公开政府信息情况',
    '全年主动公开政府信息120条。',
    '三、依申请公开政府信息情况',
    '全年收到申请2件，均已答复。',
    '四、咨询处理情况',
    '接受咨询30次。',
    '五、复议、诉讼和申诉情况',
    '无。',
    '六、主要问题和改进措施',
    '公开的内容有待丰富。',
  ) +
    '<table border="1"><tr><td>指标名称</td><td>计量单位</td><td>2016年</td></tr><tr><td>主动公开信息数</td><td>条</td><td>120</td></tr><tr><td>收到申请总数</td><td>件</td><td>2</td></tr></table>',
);
const format2020 = `<table border="1"><tr><td colspan="4">第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年新制作数量</td><td>本年新公开数量</td><td>对外公开总数量</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>规范性文件</td><td>3</td><td>3</td><td>9</td></tr><tr><td colspan="4">第二十条第（五）项</td></tr><tr><td>信息内容</td><td>上一年项目数量</td><td>本年增/减</td><td>处理决定数量</td></tr><tr><td>行政许可</td><td>12</td><td>+1</td><td>30</td></tr><tr><td>其他对外管理服务事项</td><td>5</td><td>-2</td><td>8</td></tr><tr><td colspan="4">第二十条第（九）项</td></tr><tr><td>信息内容</td><td>采购项目数量</td><td colspan="2">采购总金额</td></tr><tr><td>政府集中采购</td><td>2</td><td colspan="2">18.5万元</td></tr></table>`;

/** Reports and lists of reports. */
export const REPORTS: readonly ServiceCase[] = [
  report('bold headings, plain tables', {}),
  report('headings of level two', { head: text => `<h2>${text}</h2>` }),
  report('tables pasted from Word', {
    two: table2({}, wordCell),
    three: table3({}, wordCell),
    four: table4(REVIEWS, wordCell),
    head: text => word(text),
  }),
  report(
    'no tags of a content page, no byline',
    {},
    { html: article(title(), reportBody(), { trail: TRAIL, tags: false, byline: false }) },
  ),
  report(
    'on the platform of disclosure',
    {},
    { html: disclosure(title(), reportBody(), { trail: ['首页', '政府信息公开', '政府信息公开年报'] }) },
  ),
  report(
    'with a box of index number and dates',
    {},
    {
      html: article(
        title(),
        `<table class="xxgk-head"><tr><td>索引号：</td><td>000014349/2026-00003</td><td>主题分类：</td><td>政府信息公开年报</td></tr><tr><td>发布机构：</td><td>阳光区示例局</td><td>成文日期：</td><td>2026-01-18</td></tr><tr><td>名称：</td><td>${title()}</td><td>发文字号：</td><td></td></tr></table>${reportBody()}`,
        { trail: TRAIL, day: '2026-01-20' },
      ),
    },
  ),
  report(
    'a town',
    {},
    {
      html: article(title(2025, '阳光区示例镇人民政府'), reportBody({ last: '无。' }), {
        trail: TRAIL,
        day: '2026-01-20',
      }),
    },
  ),
  report(
    'requests lost between the years',
    { three: one({ 结转下年: [0, 0, 0, 0, 0, 0, 0] }) },
    { failed: ['report.t3sum'] },
  ),
  report(
    'requests lost, pasted from Word',
    { three: table3({ 结转下年: [0, 0, 0, 0, 0, 0, 0] }, wordCell), head: text => word(text) },
    { failed: ['report.t3sum'] },
  ),
  report(
    'results that do not add up',
    { three: one({ '2.重复申请': [1, 0, 0, 0, 0, 0, 1] }) },
    { failed: ['report.t3parts'] },
  ),
  report(
    'a total of a row that is not its sum',
    { three: one({ '（一）予以公开': [5, 1, 0, 0, 0, 0, 7] }) },
    { failed: ['report.t3cols', 'report.t3parts'] },
  ),
  report(
    'reviews that do not add up',
    { four: table4([2, 0, 1, 0, 4, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]) },
    { failed: ['report.t4'] },
  ),
  report(
    'lawsuits that do not add up, pasted from Word',
    { four: table4([2, 0, 1, 0, 3, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0], wordCell) },
    { failed: ['report.t4'] },
  ),
  report('reviews and lawsuits in two tables', { four: table4Split() }),
  report(
    'reviews and lawsuits in two tables, one sum wrong',
    { four: table4Split([2, 0, 1, 0, 4, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]) },
    { failed: ['report.t4'] },
  ),
  report('table 3 cut in two by a page', { three: table3({}, wordCell, true) }),
  report(
    'table 3 cut in two, requests lost',
    { three: table3({ 结转下年: [0, 0, 0, 0, 0, 0, 0] }, wordCell, true) },
    { failed: ['report.t3sum'] },
  ),
  report('blank cells for zeros of reviews', {
    four: table4([2, '', 1, '', 3, '', '', '', 1, 1, '', '', '', '', '']),
  }),
  report(
    'strokes and blanks in table 2',
    { two: table2({ rules: ['/', '', '/'] }) },
    { failed: ['report.t2'] },
  ),
  report('units and points in table 2', {
    two: table2({ rules: ['0件', '0件', '0件'], licences: '1,203件', fees: '12.58万元' }),
  }),
  report('tables as pictures', {
    two: '<p><img src="/images/b2.png" width="600"></p>',
    three: '<p><img src="/images/b3.png" width="600"></p>',
    four: '<p><img src="/images/b4.png" width="600"></p>',
  }),
  report('a part missing', { headings: TAKEN_OUT('其他需要') }, { failed: ['report.six'] }),
  report(
    'two parts in the wrong order',
    { headings: [...SIX.slice(0, 3), SIX[4] ?? '', SIX[3] ?? '', SIX[5] ?? ''], four: '', last: '无' },
    { failed: ['report.six'] },
  ),
  report('headings in slightly other words', {
    headings: [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '五、存在问题及改进情况',
      '六、其他需要报告事项',
    ],
  }),
  report('headings without punctuation', { headings: SIX.map(text => text.replace('、', ' ')) }),
  report('headings that run into the text', {
    head: text =>
      `<p style="text-indent:2em;"><strong>${text}。</strong>按照《中华人民共和国政府信息公开条例》的规定和上级的统一部署，本部分的有关情况报告如下，所列数据均经核对，与统计系统中的数字一致。</p>`,
  }),
  report('text of the year before', { year: 2024 }, { failed: ['report.title'] }),
  report('the form of 2019 with more and less', { year: 2020, two: format2020 }, {}, title(2020)),
  report('before the form', {}, { html: old, url: 'http://www.example.gov.cn/gk/show.asp?id=21' }),
  report(
    'of 2018, published in 2019',
    {},
    {
      html: article(
        '阳光区示例局2018年度政府信息公开工作年度报告',
        paragraphs(
          '一、概述',
          '2018年，我局推进信息公开。',
          '二、主动公开情况',
          '公开信息90条。',
          '三、依申请公开情况',
          '收到申请1件。',
          '四、存在问题',
          '队伍力量不足，全年培训次数偏少，公开的形式比较单一，解读的材料还不够丰富，群众参与的渠道有待拓展。',
        ),
        { trail: TRAIL, day: '2019-01-20' },
      ),
    },
  ),
  report(
    'as a file',
    {},
    {
      html: article(
        title(),
        '<p>附件：<a href="/files/nb2025.pdf">阳光区示例局2025年政府信息公开工作年度报告.pdf</a></p>',
        { trail: TRAIL, day: '2026-01-20' },
      ),
      kinds: ['annualReport', 'article'],
    },
  ),
  report(
    'in a viewer of files',
    {},
    {
      html: article(title(), '<p><iframe src="about:blank" width="100%" height="900"></iframe></p>', {
        trail: TRAIL,
        day: '2026-01-20',
      }),
      kinds: ['annualReport', 'article'],
    },
  ),
  {
    name: 'reports: the column of a bureau',
    url: 'http://www.example.gov.cn/zfxxgk/nb/',
    kinds: [...COLUMNS, 'annualReport'],
    html: disclosure(
      '政府信息公开年报',
      `<ul class="zfxxgk_list">${[2025, 2024, 2023, 2022, 2021].map(year => `<li><a href="t${String(year)}.html">${title(year)}</a><b>${String(year + 1)}-01-20</b></li>`).join('')}</ul>`,
    ),
  },
  {
    name: 'reports: the column without last year',
    url: 'http://www.example.gov.cn/zfxxgk/nb/',
    kinds: [...COLUMNS, 'annualReport'],
    failed: ['report.due'],
    html: disclosure(
      '政府信息公开年报',
      `<ul class="zfxxgk_list">${[2024, 2023, 2022, 2021, 2020].map(year => `<li><a href="t${String(year)}.html">${title(year)}</a><b>${String(year + 1)}-01-20</b></li>`).join('')}</ul>`,
    ),
  },
  {
    name: 'reports: a column with a gap',
    url: 'http://www.example.gov.cn/zfxxgk/nb/',
    kinds: [...COLUMNS, 'annualReport'],
    failed: ['report.gap'],
    html: portal(
      '信息公开年报',
      `<ul class="list">${[2025, 2024, 2022, 2021, 2020].map(year => `<li><a href="t${String(year)}.html">${title(year)}</a><span>${String(year + 1)}-01-20</span></li>`).join('')}</ul>`,
    ),
  },
  {
    name: 'reports: many bureaus of one year',
    url: 'http://www.example.gov.cn/zfxxgk/nb/2025/',
    kinds: [...COLUMNS, 'annualReport'],
    html: wide(
      '2025年政府信息公开年报',
      `<ul>${['发展局', '教育局', '财政局', '民政局', '司法局', '水务局', '统计局', '医保局'].map((of, at) => `<li><a href="t${String(at)}.html">${title(2025, `阳光区${of}`)}</a><span>2026-01-${String(at + 12)}</span></li>`).join('')}</ul>`,
    ),
  },
];
