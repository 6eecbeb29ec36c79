/** Whole pages of disclosure and of leaders and offices: platforms with trees, libraries with filters, budgets, reports, rosters. */
import {
  articleTags,
  at,
  columnTags,
  days,
  policies,
  SITE_TAGS,
  text,
  wordText,
  type WholeCase,
} from './whole-frame.js';
import { html5, ministry, xxgk } from './whole-other-sites.js';
import { gd, trs, ucap, vue } from './whole-sites.js';

const row = ([t, d]: readonly [string, string], i: number) =>
  `<tr><td>990000017/2026-0${String(1100 + i)}</td><td><a href="/xxgk/c/${String(i)}.html" title="${t}">${t}</a></td><td>示政发〔2026〕${String(9 - i)}号</td><td>${d}</td></tr>`;
const person = (name: string, post: string, work: string, i: number) =>
  `<li class="ld"><div class="ph"><img src="/ld/${String(i)}.jpg" alt="${name}"></div><div class="tx"><h4><a href="/ld/${String(i)}.html">${name}</a></h4><p>职务：${post}</p><p>工作分工：${work}</p><p>简历：${name}，男，汉族，1975年6月出生，大学学历，1998年7月参加工作，历任镇长、局长等职。</p></div></li>`;
const PEOPLE = [
  ['陈示例', '区委副书记、区长', '主持区政府全面工作。'],
  ['林云岭', '副区长', '负责教育、卫生、民政方面工作。'],
  ['何河湾', '副区长', '负责城建、交通、自然资源方面工作。'],
] as const;
const budgets = (heading: string) =>
  days(6, '2026-02-12', 0).map((d, i): [string, string] => [
    `示例区${['财政局', '教育局', '民政局', '水利局', '司法局', '审计局'][i] ?? ''}2026年部门预算${heading}`,
    d,
  ]);
const reports = (years: readonly number[], body = '示例区人民政府') =>
  years.map((year): [string, string] => [
    `${body}${String(year)}年政府信息公开工作年度报告`,
    `${String(year + 1)}-01-2${String(year % 8)}`,
  ]);
const li = ([t, d]: readonly [string, string], i: number) =>
  `<li><a href="/nb/${String(i)}.html">${t}</a><span>${d}</span></li>`;

/** Whole pages of disclosure. */
export const WHOLE_DISCLOSURE: readonly WholeCase[] = [
  {
    name: 'platform: tree of contents, newest documents in a table with index numbers',
    url: at('/xxgk/fdzdgknr/index.html'),
    kinds: ['ogi', 'column'],
    day: null,
    lines: policies(),
    open: ['art20.cover', 'cat12.fields'],
    html: xxgk({
      title: '法定主动公开内容',
      tags: columnTags('法定主动公开内容', '信息公开目录'),
      main: `<div class="xxgk-tit">法定主动公开内容</div><table class="xxgk-tb" width="100%"><thead><tr><th>索引号</th><th>名称</th><th>文号</th><th>生成日期</th></tr></thead><tbody>${policies().map(row).join('')}</tbody></table><div class="page"><span>共 1268 条</span><a href="index_1.html">下一页</a></div>`,
    }),
  },
  {
    name: 'platform: front page with four parts and the newest, no request',
    url: at('/xxgk/index.html'),
    kinds: ['ogi'],
    day: null,
    failed: ['ogi.apply'],
    open: ['art20.cover', 'cat12.fields', 'meta.*'],
    html: gd({
      title: '政府信息公开',
      tags: columnTags('政府信息公开', '信息公开目录'),
      trail: ['首页', '政府信息公开'],
      main: `<h2>政府信息公开</h2><div class="four">${['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'].map((name, i) => `<a href="/xxgk/${String(i)}/" class="item"><i></i>${name}</a>`).join('')}</div><form action="/xxgk/so"><input name="k" placeholder="检索政府信息"><button>检索</button></form><ul>${policies().map(li).join('')}</ul>`,
    }),
  },
  {
    name: 'library: filters by year, subject, office; cards with number and days',
    url: at('/zcwjk/index.html'),
    kinds: ['column', 'search', 'ogi'],
    day: null,
    html: ministry({
      title: '政策文件库',
      tags: columnTags('政策文件库', '政策文件'),
      trail: ['首页', '政策文件库'],
      main: `<div class="filter"><dl><dt>成文年份</dt><dd><a class="on" href="?y=0">全部</a><a href="?y=2026">2026</a><a href="?y=2025">2025</a></dd></dl><dl><dt>主题分类</dt><dd><a class="on" href="?c=0">全部</a><a href="?c=1">城乡建设</a><a href="?c=2">卫生健康</a></dd></dl><dl><dt>有效性</dt><dd><a href="?v=1">有效</a><a href="?v=2">失效</a></dd></dl><input name="kw" placeholder="标题、文号、正文"><button onclick="q()">查询</button></div><p class="total">共找到 6 个文件</p><div class="res">${policies()
        .map(
          ([t, d], i) =>
            `<div class="res-i"><h4><a href="/zc/${String(i)}.html">${t}</a></h4><p><span>发文字号：示政发〔2026〕${String(9 - i)}号</span><span>成文日期：${d}</span><span>发布日期：${d}</span></p></div>`,
        )
        .join('')}</div>`,
    }),
  },
  {
    name: 'library: drawn by a framework, rows with state',
    url: at('/#/policy'),
    kinds: ['column', 'search', 'ogi'],
    day: null,
    lines: policies(),
    open: ['meta.*'],
    html: vue({
      title: '政策文件库',
      trail: ['首页', '政策文件库'],
      main: `<div class="el-form"><div class="el-form-item"><label>文件标题</label><input type="text"></div><button class="el-button el-button--primary">查询</button></div>${policies()
        .map(
          ([t, d], i) =>
            `<div class="doc-row"><a href="#/policy/${String(i)}">${t}</a><span class="el-tag">现行有效</span><span class="doc-date">${d}</span></div>`,
        )
        .join('')}<div class="el-pagination"><span>共 6 条</span></div>`,
    }),
  },
  {
    name: 'budgets: a list of departments, all of one day',
    url: at('/xxgk/czyjs/bmys/2026/index.html'),
    kinds: ['column', 'ogi'],
    day: null,
    lines: budgets('公开'),
    html: xxgk({
      title: '部门预算',
      tags: columnTags('部门预算', '信息公开目录'),
      trail: ['首页', '政府信息公开', '财政预决算', '部门预算'],
      main: `<h3>2026年部门预算</h3><ul class="ys">${budgets('公开').map(li).join('')}</ul>`,
    }),
  },
  {
    name: 'budgets: offices by name with files, no days',
    url: at('/xxgk/czyjs/bmys/2025/index.html'),
    kinds: ['column', 'ogi', 'other'],
    day: null,
    open: ['list.dates'],
    html: html5({
      title: '2025年部门预算公开专栏',
      tags: columnTags('2025年部门预算公开专栏', '信息公开目录'),
      main: `<h1>2025年部门预算公开专栏</h1><h2>党政部门</h2><ul class="cols">${['区委办', '区政府办', '区发改局', '区教育局', '区科技局', '区民政局', '区司法局', '区财政局'].map((name, i) => `<li><a href="/ys/${String(i)}.pdf">${name}</a></li>`).join('')}</ul><h2>镇街</h2><ul class="cols">${['河湾镇', '云岭乡', '示例街道'].map((name, i) => `<li><a href="/ys/z${String(i)}.pdf">${name}</a></li>`).join('')}</ul>`,
    }),
  },
  {
    name: 'budget of one department as a text with files',
    url: at('/xxgk/czyjs/bmys/202602/t20260212_116290.html'),
    kinds: ['article', 'document', 'notice'],
    day: '2026-02-12',
    title: '示例区水利局2026年部门预算公开',
    open: ['fin.20'],
    html: ucap({
      title: '示例区水利局2026年部门预算公开',
      tags: articleTags('示例区水利局2026年部门预算公开', '2026-02-12', '区水利局', '部门预算'),
      main: `<h1>示例区水利局2026年部门预算公开</h1><div class="pages-date">2026-02-12 09:26 <span>来源：区水利局</span></div><div class="pages_content"><p>第一部分　单位概况</p>${wordText(1)}<p>第二部分　2026年部门预算表</p><table border="1"><tr><td>项目</td><td>预算数（万元）</td></tr><tr><td>一般公共预算拨款收入</td><td>812.60</td></tr></table><p>附件：<a href="/f/slj2026.xlsx">示例区水利局2026年部门预算公开表.xlsx</a></p></div>`,
    }),
  },
  {
    name: 'annual reports: a list, last year there',
    url: at('/xxgk/nb/index.html'),
    kinds: ['column', 'ogi'],
    day: null,
    lines: reports([2025, 2024, 2023, 2022, 2021]),
    html: xxgk({
      title: '政府信息公开年报',
      tags: columnTags('政府信息公开年报', '信息公开年报'),
      trail: ['首页', '政府信息公开', '政府信息公开年报'],
      main: `<ul class="nb">${reports([2025, 2024, 2023, 2022, 2021]).map(li).join('')}</ul>`,
    }),
  },
  {
    name: 'annual reports: last year and 2022 missing',
    url: at('/xxgk/zfxxgknb/index.html'),
    kinds: ['column', 'ogi'],
    day: null,
    lines: reports([2024, 2023, 2021, 2020], '示例区财政局'),
    failed: ['report.due', 'report.gap'],
    open: ['fresh.other'],
    html: trs({
      title: '政府信息公开年报',
      tags: columnTags('政府信息公开年报', '信息公开年报'),
      trail: ['首页', '政府信息公开', '政府信息公开年报'],
      main: `<div class="gl_tit"><h3>政府信息公开年报</h3></div><ul class="gl_list">${reports([2024, 2023, 2021, 2020], '示例区财政局').map(li).join('')}</ul>`,
    }),
  },
  {
    name: 'annual report: six parts, no tables in the page',
    url: at('/xxgk/nb/202601/t20260123_111500.html'),
    kinds: ['annualReport'],
    day: '2026-01-23',
    title: '示例区人民政府2025年政府信息公开工作年度报告',
    open: ['report.*', 'date.format'],
    html: trs({
      title: '示例区人民政府2025年政府信息公开工作年度报告',
      tags: articleTags(
        '示例区人民政府2025年政府信息公开工作年度报告',
        '2026-01-23',
        '区政府办公室',
        '信息公开年报',
      ),
      main: `<h1>示例区人民政府2025年政府信息公开工作年度报告</h1><p>发布时间：2026-01-23 09:26　来源：区政府办公室</p><div>${['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'].map(name => `<p><strong>${name}</strong></p>${text(2)}`).join('')}</div>`,
    }),
  },
  {
    name: 'leaders: pictures, posts, work, lives',
    url: at('/ldxx/index.html'),
    kinds: ['roster'],
    day: null,
    html: gd({
      title: '领导信息',
      tags: columnTags('领导信息', '负责人信息'),
      trail: ['首页', '政府信息公开', '领导信息'],
      main: `<h3>区政府领导</h3><ul class="leaders">${PEOPLE.map(([n, p, w], i) => person(n, p, w, i)).join('')}</ul>`,
    }),
  },
  {
    name: 'leaders: one life not there, a placeholder for work',
    url: at('/ldxx/zfld.html'),
    kinds: ['roster'],
    day: null,
    failed: ['roster.phrase'],
    open: ['roster.fields'],
    html: ucap({
      title: '领导信息',
      tags: columnTags('领导信息', '负责人信息'),
      trail: ['首页', '领导信息'],
      main: `<ul class="leaders">${PEOPLE.map(([n, p, w], i) => person(n, p, i === 2 ? '待定' : w, i)).join('')}</ul>`,
    }),
  },
  {
    name: 'an office: all that is asked of it',
    url: at('/jgzn/index.html'),
    kinds: ['organization'],
    day: null,
    html: html5({
      title: '机构职能',
      tags: columnTags('机构职能', '机构职能'),
      trail: ['首页', '机构职能'],
      main: `<h1>示例区水利局</h1><h2>主要职责</h2><p>（一）贯彻执行水利方面的法律法规；（二）负责水资源保护和水旱灾害防御；（三）承担区委、区政府交办的其他任务。</p><h2>内设机构</h2><p>办公室：负责文电、会务、机要等工作。水政股：负责水行政执法监督。</p><h2>联系方式</h2><p>负责人：何河湾</p><p>办公地址：沅陵市示例区河湾路8号</p><p>办公时间：周一至周五8:30—12:00，14:30—17:30（法定节假日除外）</p><p>联系电话：0000-12345678</p>`,
    }),
  },
  {
    name: 'an office: no hours, no head, no address',
    url: at('/jgzn/slj.html'),
    kinds: ['organization'],
    day: null,
    failed: ['org.fields'],
    html: trs({
      title: '机构职能',
      tags: columnTags('机构职能', '机构职能'),
      trail: ['首页', '政府信息公开', '机构职能'],
      main: `<h2>示例区林业局机构职能</h2><div class="TRS_Editor"><p>一、主要职责</p><p>（一）负责全区林业和草原及其生态保护修复的监督管理。（二）组织全区造林绿化工作。（三）承担森林防火有关工作。</p><p>二、内设机构</p><p>办公室、林政股、防火办。</p>${text(2)}</div>`,
    }),
  },
  {
    name: 'guide of disclosure kept as a document to load',
    url: at('/xxgk/zn/index.html'),
    kinds: ['ogiGuide', 'other', 'ogi', 'article'],
    day: null,
    open: ['meta.*', 'guide12.*', 'doc.attach', 'ogi.*'],
    html: xxgk({
      title: '政府信息公开指南',
      tags: SITE_TAGS,
      trail: ['首页', '政府信息公开', '政府信息公开指南'],
      main: `<h2>政府信息公开指南</h2><p><a href="/f/zn2026.pdf">示例区人民政府政府信息公开指南（2026年版）.pdf</a></p>`,
    }),
  },
];
