/** Platforms of disclosure, guides to disclosure and catalogues, whole and with faults, and texts that only speak of them. */
import { disclosure, menu, portal, wide } from './sites.js';
import { article, COLUMNS, paragraphs, TEXTS, textAt, word, type ServiceCase } from './services-frames.js';

const PLATFORM = 'http://www.example.gov.cn/zfxxgk/';
const FOUR = ['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'];
const CLASSES = [
  '机构职能',
  '领导信息',
  '规范性文件',
  '规划计划',
  '统计信息',
  '行政许可',
  '行政处罚',
  '预算决算',
  '行政事业性收费',
  '政府采购',
  '重大建设项目',
  '应急管理',
  '公务员招考',
];
const latest = Array.from(
  { length: 6 },
  (_, at) =>
    `<li><a href="/zfxxgk/fd/t${String(at)}.html">关于示例事项的通知（第${String(at + 1)}号）</a><span>2026-02-${String(at + 10)}</span></li>`,
).join('');
/** A platform as a page of its own: banner, parts at the left, what is new at the right. */
const platform = (parts: string, { search = true, more = '' } = {}) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开-阳光区人民政府</title><meta name="ColumnName" content="政府信息公开"><meta name="ColumnType" content="信息公开目录"></head><body><div class="xxgk-head"><a href="/"><img src="/i/gh.png" alt="国徽"></a><h1>政府信息公开</h1>${search ? '<form class="xxgk-search" action="/search"><input type="text" name="kw" placeholder="请输入关键词"><button type="submit">检索</button></form>' : ''}</div><div class="xxgk-wrap"><div class="xxgk-left">${parts}</div><div class="xxgk-right"><h2>最新公开</h2><ul class="xxgk-list">${latest}</ul><p><a href="/files/ml.xlsx">公开目录下载</a></p>${more}</div></div><div class="xxgk-foot"><p>主办：阳光区人民政府　网站标识码：9900000001</p></div></body></html>`;
const links = (names: readonly string[]) => `<ul class="xxgk-nav">${menu(names)}</ul>`;
const ogi = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name: `platform: ${name}`,
  html,
  url: PLATFORM,
  kinds: ['ogi'],
  ...more,
});
const CONTACT =
  '工作机构名称：阳光区示例局办公室；办公地址：阳光区示范路1号；办公时间：工作日9:00—12:00、13:30—17:00；联系电话：010-00000001；传真号码：010-00000003；电子邮箱：xxgk@example.gov.cn；邮政编码：000000。';
const LIMITS =
  '收到申请能够当场答复的，当场予以答复；不能当场答复的，自收到申请之日起20个工作日内予以答复；需要延长的，延长的期限最长不超过20个工作日。申请内容不明确的，自收到申请之日起7个工作日内一次性告知申请人补正。';
const REMEDY =
  '认为行政机关未按要求公开的，可以向上一级行政机关投诉、举报，也可以依法申请行政复议或者提起行政诉讼。';
const LINES = [
  '为便于公民、法人和其他组织获取政府信息，根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制本指南。',
  '一、政府信息的分类和编排体系',
  '本机关主动公开的信息分为机构职能、规范性文件、规划计划、统计信息、行政许可、财政信息等类别，按公开目录编排。',
  '二、主动公开的获取方式',
  '可以在本机关网站、政务服务大厅、档案馆查阅。',
  '三、依申请公开',
  '申请人可以当面、邮寄或者通过网上申请提出。',
  LIMITS,
  '四、政府信息公开工作机构',
  CONTACT,
  '五、监督和救济',
  REMEDY,
];
const guide = (name: string, lines: readonly string[], more: Partial<ServiceCase> = {}): ServiceCase => ({
  name: `guide to disclosure: ${name}`,
  html: disclosure('政府信息公开指南', paragraphs(...lines), { trail: ['首页', '政府信息公开'] }),
  url: 'http://www.example.gov.cn/zfxxgk/zn/202511/t20251118_10205.html',
  kinds: ['ogiGuide'],
  ...more,
});
const swap = (from: string, to: string) => LINES.map(line => line.replace(from, to));
const HEAD = `<tr><td rowspan="2">序号</td><td colspan="2">公开事项</td><td rowspan="2">公开内容（要素）</td><td rowspan="2">公开依据</td><td rowspan="2">公开时限</td><td rowspan="2">公开主体</td><td rowspan="2">公开渠道和载体</td><td colspan="2">公开对象</td><td colspan="2">公开方式</td><td colspan="2">公开层级</td></tr><tr><td>一级事项</td><td>二级事项</td><td>全社会</td><td>特定群众</td><td>主动</td><td>依申请公开</td><td>县级</td><td>乡级</td></tr>`;
const row = (at: number, limit: string, basis = '《中华人民共和国政府信息公开条例》') =>
  `<tr><td>${String(at)}</td><td>政策文件</td><td>示例文件</td><td>文件分类、生成日期、标题、文号、有效性、关键词和具体内容</td><td>${basis}</td><td>${limit}</td><td>区示例局</td><td>■政府网站　□政府公报<br>□两微一端　■公开查阅点</td><td>√</td><td></td><td>√</td><td></td><td>√</td><td></td></tr>`;
const LIMIT = '信息形成或者变更之日起20个工作日内';
const catalogue = (name: string, body: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name: `catalogue: ${name}`,
  html: article(
    '阳光区示例领域基层政务公开标准目录',
    `<table class="MsoNormalTable" border="1"><tbody>${body}</tbody></table>`,
    { trail: ['首页', '政务公开', '基层政务公开标准目录'] },
  ),
  url: textAt('bzml'),
  kinds: ['catalogue'],
  ...more,
});

/** Platforms, guides, catalogues. */
export const DISCLOSURE: readonly ServiceCase[] = [
  ogi('four parts, classes, search and requests', platform(links([...FOUR, '依申请公开']) + links(CLASSES))),
  ogi(
    'the four parts as pictures with names',
    platform(
      `<div class="pics">${[...FOUR, '依申请公开'].map((name, at) => `<a href="/p${String(at)}/"><img src="/i/p${String(at)}.png" alt="${name}"></a>`).join('')}</div>${links(CLASSES)}`,
    ),
  ),
  ogi(
    'the four parts as tabs that a script opens',
    platform(
      `<ul class="xxgk-tabs">${[...FOUR, '依申请公开'].map((name, at) => `<li data-url="/p${String(at)}/" onclick="openPart(${String(at)})"><span>${name}</span></li>`).join('')}</ul>${links(CLASSES)}`,
    ),
  ),
  ogi(
    'without rules and reports',
    platform(links(['政府信息公开指南', '法定主动公开内容', '依申请公开']) + links(CLASSES)),
    { failed: ['ogi.four'] },
  ),
  ogi('without requests', platform(links(FOUR) + links(CLASSES)), { failed: ['ogi.apply'] }),
  ogi('without search', platform(links([...FOUR, '依申请公开']) + links(CLASSES), { search: false }), {
    failed: ['ogi.tools'],
  }),
  ogi(
    'the frame of a platform with what it publishes',
    disclosure('法定主动公开内容', `<ul>${latest}</ul>`),
    { kinds: ['ogi', 'column'], url: `${PLATFORM}fdzdgknr/` },
  ),
  ogi(
    'classes that leave out plans and budgets',
    platform(links([...FOUR, '依申请公开']) + links(['机构职能', '规范性文件', '统计信息', '行政许可'])),
    { failed: ['art20.cover'] },
  ),
  guide('complete', LINES),
  guide('complete, from Word in an article', [], {
    html: article('阳光区示例局政府信息公开指南', word(...LINES), {
      trail: ['首页', '政府信息公开', '政府信息公开指南'],
    }),
  }),
  guide('complete, contacts in a table', [], {
    html: wide(
      '政府信息公开指南',
      `${paragraphs(...LINES.filter(line => line !== CONTACT))}<table><tr><th>工作机构名称</th><th>办公地址</th><th>办公时间</th><th>联系电话</th><th>传真</th><th>电子邮箱</th></tr><tr><td>阳光区示例局办公室</td><td>阳光区示范路1号</td><td>工作日9:00—17:00</td><td>010-00000001</td><td>010-00000003</td><td>xxgk@example.gov.cn</td></tr></table>`,
      { trail: ['首页', '政府信息公开'] },
    ),
  }),
  guide(
    'no fax and no hours',
    LINES.map(line =>
      line === CONTACT
        ? '工作机构名称：阳光区示例局办公室；办公地址：阳光区示范路1号；联系电话：010-00000001；电子邮箱：xxgk@example.gov.cn。'
        : line,
    ),
    { failed: ['guide12.fields'] },
  ),
  guide(
    'before the revision',
    [
      ...swap('国务院令第711号', '国务院令第492号').filter(line => line !== LIMITS),
      '本机关自收到申请之日起15个工作日内予以答复，并收取检索、复制、邮寄等成本费用。',
    ],
    { failed: ['guide12.old', 'guide12.period', 'form.noFee'] },
  ),
  guide(
    'with the history of the Regulations',
    swap('（国务院令第711号）', '（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）'),
  ),
  guide('with the days of third parties', [
    ...LINES,
    '第三方应当自收到征求意见书之日起15个工作日内提出意见；逾期未提出意见的，由本机关决定是否公开。',
  ]),
  guide('with a word on fees that are not charged', [
    ...LINES,
    '本机关依申请提供政府信息，不收取检索、复制、邮寄等成本费用；数量、频次明显超过合理范围的，可以收取信息处理费。',
  ]),
  guide(
    'no limits',
    LINES.map(line => (line === LIMITS ? '本机关依法及时答复。' : line)),
    { failed: ['guide12.period'] },
  ),
  guide(
    'no ways to contest',
    LINES.map(line => (line === REMEDY ? '欢迎提出意见建议。' : line)),
    { failed: ['guide12.remedy'] },
  ),
  guide('a file', [], {
    html: disclosure(
      '政府信息公开指南',
      '<p><a href="/files/zn.pdf">阳光区示例局政府信息公开指南.pdf</a></p>',
    ),
    kinds: ['ogiGuide', 'ogi', 'column', 'other'],
  }),
  guide('a list of the bureaus’ guides', [], {
    html: portal(
      '政府信息公开指南',
      `<ul>${['发展局', '教育局', '财政局', '民政局', '司法局', '水务局'].map((of, at) => `<li><a href="t${String(at)}.html">阳光区${of}政府信息公开指南</a><span>2025-03-${String(at + 10)}</span></li>`).join('')}</ul>`,
    ),
    url: `${PLATFORM}zn/`,
    kinds: [...COLUMNS, 'ogiGuide'],
  }),
  catalogue(
    'two rows of heads, ticks and blanks',
    HEAD + row(1, LIMIT) + row(2, '及时公开') + row(3, '同上'),
  ),
  catalogue('a basis left blank', HEAD + row(1, LIMIT) + row(2, LIMIT, '') + row(3, LIMIT, '&nbsp;'), {
    failed: ['cat.rows'],
  }),
  catalogue('a limit of thirty days', HEAD + row(1, LIMIT) + row(2, '30个工作日'), {
    failed: ['cat.limit20'],
  }),
  catalogue(
    'one row of heads, no basis and no level',
    `<tr><th>序号</th><th>公开事项</th><th>公开内容</th><th>公开时限</th><th>公开主体</th><th>公开渠道</th><th>公开对象</th><th>公开方式</th></tr><tr><td>1</td><td>政策文件</td><td>文件全文</td><td>${LIMIT}</td><td>区示例局</td><td>政府网站</td><td>全社会</td><td>主动</td></tr><tr><td>2</td><td>办事指南</td><td>申报材料、办理流程</td><td>${LIMIT}</td><td>区示例局</td><td>政府网站</td><td>全社会</td><td>主动</td></tr>`,
    { failed: ['cat.columns'] },
  ),
  {
    name: 'catalogue: index, name, date of what is published, each with its page',
    url: `${PLATFORM}ml/`,
    kinds: [...COLUMNS, 'catalogue'],
    html: disclosure(
      '政府信息公开目录',
      `<table><tr><th>索引号</th><th>信息名称</th><th>发布机构</th><th>生成日期</th></tr>${[1, 2, 3, 4, 5].map(at => `<tr><td>000014349/2026-0000${String(at)}</td><td><a href="t${String(at)}.html">关于示例事项的通知</a></td><td>示例局</td><td>2026-02-1${String(at)}</td></tr>`).join('')}</table>`,
    ),
  },
  {
    name: 'no platform: the Regulations themselves',
    url: textAt('zcfg'),
    kinds: TEXTS,
    html: article(
      '中华人民共和国政府信息公开条例',
      paragraphs(
        '第一条　为了保障公民、法人和其他组织依法获取政府信息，制定本条例。',
        '第十二条　政府信息公开指南包括政府信息的分类、编排体系、获取方式和政府信息公开工作机构的名称、办公地址、办公时间、联系电话、传真号码、互联网联系方式等内容。',
        '第二十九条　公民、法人或者其他组织申请获取政府信息的，应当提出申请。',
        '第四十九条　县级以上人民政府部门应当在每年1月31日前公布上一年度政府信息公开工作年度报告。',
      ),
      { trail: ['首页', '政府信息公开', '政府信息公开制度'] },
    ),
  },
  {
    name: 'no platform: a rule on examination before disclosure',
    url: textAt('zd'),
    kinds: TEXTS,
    html: article(
      '阳光区示例局政府信息公开保密审查制度',
      paragraphs(
        '第一条　为规范保密审查，制定本制度。',
        '第二条　公开信息应当经科室负责人审核、保密审查、分管领导审定。',
        '第三条　依申请公开的信息按照本制度审查，审查时间不计入20个工作日的答复期限。',
        '第四条　本制度自发布之日起施行。',
      ),
      { trail: ['首页', '政府信息公开', '政府信息公开制度'] },
    ),
  },
  {
    name: 'no platform: a column of such rules',
    url: `${PLATFORM}zd/`,
    kinds: COLUMNS,
    html: portal(
      '政府信息公开制度',
      `<ul>${['保密审查制度', '考核办法', '责任追究制度', '发布协调制度', '主动公开制度'].map((of, at) => `<li><a href="t${String(at)}.html">阳光区政府信息公开${of}</a><span>2025-04-${String(at + 10)}</span></li>`).join('')}</ul>`,
      { trail: ['首页', '政府信息公开'] },
    ),
  },
  {
    name: 'no platform: news of a meeting on disclosure',
    url: textAt('gzdt'),
    kinds: TEXTS,
    html: article(
      '阳光区召开政府信息公开工作推进会',
      paragraphs(
        '11月17日，阳光区召开政府信息公开工作推进会。会议要求，规范政府信息公开指南、目录、年报等栏目，畅通依申请公开渠道，按期答复。',
        '各单位要对照标准目录逐项核对，确保公开事项、公开内容、公开时限准确。',
      ),
      { trail: ['首页', '新闻中心', '工作动态'] },
    ),
  },
];
