/** Complete service guides in the layouts of service halls, bureaus and old articles: each states every element, so nothing may be found. */
import { portal, disclosure, panels, wide } from './sites.js';
import {
  article,
  hall,
  ITEM,
  oldPage,
  paragraphs,
  textAt,
  word,
  type ServiceCase,
} from './services-frames.js';
import {
  ALL,
  elements,
  FORM,
  materialRows,
  materialTable,
  MATERIAL_HEADS,
  NAME,
  SAYS,
  stepTable,
  twoCells,
} from './services-guide-parts.js';

const TITLE = `${NAME}办事指南`;
const guide = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name,
  html,
  url: ITEM,
  kinds: ['guide'],
  stated: ALL,
  ...more,
});
const BASIC = [
  ['事项名称', NAME],
  ['事项类型', '其他行政权力'],
  ['实施主体', '阳光区示例局'],
  ['办件类型', '承诺件'],
  ['法定办结时限', SAYS.legalLimit],
  ['承诺办结时限', SAYS.promisedLimit],
  ['到办事现场次数', '1次'],
  ['服务对象', '自然人、企业法人'],
  ['办理地点', SAYS.place],
  ['办理时间', SAYS.hours],
  ['咨询电话', SAYS.phone],
  ['监督投诉电话', SAYS.supervisionPhone],
] as const;
const inRows = (size: number, row: (pairs: readonly (readonly [string, string])[]) => string) =>
  Array.from({ length: Math.ceil(BASIC.length / size) }, (_, at) =>
    row(BASIC.slice(at * size, at * size + size)),
  ).join('');
const fourCells = inRows(
  2,
  pairs => `<tr>${pairs.map(([label, text]) => `<th>${label}</th><td><p>${text}</p></td>`).join('')}</tr>`,
);
const STEPS = stepTable([
  ['申请', '提交材料', '申请人', '当场', '材料齐全'],
  ['受理', '收件登记', '窗口人员', '1个工作日', '材料不齐全的一次性告知补正'],
  ['审查', '书面审查', '业务科', '5个工作日', '符合条件'],
  ['决定', '审签', '分管负责人', '3个工作日', '准予或者不予'],
  ['送达', '制发凭证', '窗口人员', '1个工作日', '送达申请人'],
]);
const PANES = [
  ['受理条件', `<p>${SAYS.conditions}</p>`],
  ['申请材料', materialTable()],
  ['办理流程', `<p>${SAYS.process}</p>`],
  ['收费标准', '<p>不收费</p>'],
  ['设定依据', `<p>${SAYS.legalBasis}</p>`],
  ['常见问题', '<p>问：可以委托他人办理吗？答：可以，请携带委托书。</p>'],
] as const;
const OFFICE = elements().filter(([label]) => !/受理条件|申请材料|办理流程|收费|依据/.test(label));
const line = ([label, text]: readonly [string, string]) => `<p>${label}：${text}</p>`;
const letters = '一二三四五六七八九十'.split('');

/** Guides that state everything. */
export const GUIDES: readonly ServiceCase[] = [
  guide(
    'tabs whose links name their panes',
    hall(
      NAME,
      `<ul class="nav nav-tabs" role="tablist"><li class="active"><a href="#t0" data-toggle="tab">基本信息</a></li>${PANES.map(([label], at) => `<li><a href="#t${String(at + 1)}" data-toggle="tab">${label}</a></li>`).join('')}</ul><div class="tab-content"><div class="tab-pane active" id="t0"><table class="table table-bordered">${fourCells}</table></div>${PANES.map(([, body], at) => `<div class="tab-pane" id="t${String(at + 1)}">${body}</div>`).join('')}</div>`,
    ),
  ),
  guide(
    'tabs of list items without links, panes hidden by a style sheet',
    hall(
      NAME,
      `<div class="layui-tab layui-tab-brief"><ul class="layui-tab-title"><li class="layui-this">基本信息</li>${PANES.map(([label]) => `<li>${label}</li>`).join('')}</ul><div class="layui-tab-content"><div class="layui-tab-item layui-show"><table class="layui-table">${fourCells}</table></div>${PANES.map(([, body]) => `<div class="layui-tab-item">${body}</div>`).join('')}</div></div>`,
    ),
    { stated: ['place', 'hours', 'phone', 'legalLimit', 'promisedLimit', 'supervisionPhone'] },
  ),
  guide(
    'descriptions with borders, three pairs a row',
    hall(
      NAME,
      `<div class="el-descriptions"><div class="el-descriptions__header"><div class="el-descriptions__title">基本信息</div></div><div class="el-descriptions__body"><table class="el-descriptions__table is-bordered"><tbody>${inRows(3, pairs => `<tr class="el-descriptions-row">${pairs.map(([label, text]) => `<th colspan="1" class="el-descriptions-item__cell el-descriptions-item__label is-bordered-label">${label}</th><td colspan="1" class="el-descriptions-item__cell el-descriptions-item__content"><span>${text}</span></td>`).join('')}</tr>`)}</tbody></table></div></div>${PANES.map(([label, body]) => `<div class="section"><div class="section-title">${label}</div><div class="section-body">${body}</div></div>`).join('')}`,
    ),
  ),
  guide(
    'descriptions without borders, colons drawn by the style sheet',
    hall(
      NAME,
      `<div class="el-descriptions"><div class="el-descriptions__body"><table class="el-descriptions__table"><tbody>${inRows(2, pairs => `<tr class="el-descriptions-row">${pairs.map(([label, text]) => `<td colspan="1" class="el-descriptions-item el-descriptions-item__cell"><div class="el-descriptions-item__container"><span class="el-descriptions-item__label has-colon">${label}</span><span class="el-descriptions-item__content">${text}</span></div></td>`).join('')}</tr>`)}</tbody></table></div></div>${PANES.map(([label, body]) => `<h2 class="part">${label}</h2><div>${body}</div>`).join('')}`,
      { head: '<style>.has-colon::after{content:"："}</style>' },
    ),
  ),
  guide(
    'an accordion',
    hall(
      NAME,
      `<table class="info">${fourCells}</table><div class="el-collapse" role="tablist">${PANES.map(([label, body]) => `<div class="el-collapse-item is-active"><div role="tab"><div role="button" class="el-collapse-item__header is-active">${label}<i class="el-collapse-item__arrow el-icon-arrow-right"></i></div></div><div role="tabpanel" class="el-collapse-item__wrap"><div class="el-collapse-item__content">${body}</div></div></div>`).join('')}</div>`,
    ),
  ),
  guide(
    'a menu of anchors beside the parts',
    hall(
      NAME,
      `<div class="left-anchor"><ul>${['基本信息', ...PANES.map(([label]) => label)].map((label, at) => `<li><a href="#p${String(at)}"><i></i>${label}</a></li>`).join('')}</ul></div><div class="right-main"><div id="p0"><h2 class="tt">基本信息</h2><table class="tb">${fourCells}</table></div>${PANES.map(([label, body], at) => `<div id="p${String(at + 1)}"><h2 class="tt"><span>${label}</span></h2><div class="cc">${body}</div></div>`).join('')}</div>`,
    ),
  ),
  guide(
    'rows of two plain cells with boxes in them',
    oldPage(
      TITLE,
      twoCells(
        [['事项名称', NAME], ...elements()].map(([label = '', text = '']) => [
          `<div align="center" class="STYLE7">${label}</div>`,
          `<div class="STYLE4">${text}&nbsp;</div>`,
        ]),
        'td',
        'bgcolor="#1DB7F4" cellspacing="1"',
      ),
    ),
    { url: 'http://www.example.gov.cn/bs/show.asp?id=118' },
  ),
  guide(
    'a row for the label, a row for the text, boxes for the windows',
    oldPage(
      NAME,
      `<table class="tableLeftPadding10" width="900">${[
        ['办理对象', '企业、个体工商户'],
        ['办理条件', SAYS.conditions],
        [
          '所需材料',
          `<table width="100%">${['小型示例场所备案申请表（原件1份）', '营业执照（复印件1份）', '经营场所平面图（原件1份）'].map((text, at) => `<tr><td>(${String(at + 1)})、${text}</td></tr>`).join('')}</table>`,
        ],
        ['窗口办理流程', SAYS.process],
        [
          '办理时限',
          '法定时限：申请材料齐全、符合法定形式之日起20个工作日内<br/>承诺时限：申请材料齐全、符合法定形式之日起10个工作日内',
        ],
        [
          '办事窗口',
          `<table width="100%"><tr><td colspan="2"><span style="color:#E18B46">阳光区政务服务大厅</span> <a href="javascript:showMap('map1')">查看地图</a></td></tr><tr><td width="80" align="right">工作时间：</td><td>${SAYS.hours}</td></tr><tr><td align="right">窗口地址：</td><td>${SAYS.place}</td></tr><tr><td align="right">联系电话：</td><td>${SAYS.phone}</td></tr><tr><td align="right">交通指引：</td><td>乘1路公交车到示范路站下车</td></tr></table>`,
        ],
        ['收费标准', '不收费'],
        ['受理机构', '阳光区示例局'],
        ['表格下载', FORM],
        ['办理依据', SAYS.legalBasis],
        ['监督投诉', '电话：010-00000002'],
      ]
        .map(
          ([label = '', text = '']) =>
            `<tr><td class="panelHead" style="padding-top:0px">${label}</td></tr><tr><td><span class="countFont">${text}</span></td></tr>`,
        )
        .join('')}</table>`,
    ),
    { url: 'http://www.example.gov.cn/hall/appGuideInfo.jsp?itemid=12' },
  ),
  guide(
    'titles of boxes with text below',
    portal(
      TITLE,
      `<div class="bszn">${[['事项名称', NAME], ...elements()].map(([label = '', text = '']) => `<div class="bszn_box"><div class="bszn_tit"><span>${label}</span></div><div class="bszn_con"><p>${text}</p></div></div>`).join('')}</div>`,
      { trail: ['首页', '政务服务', '办事指南'] },
    ),
    { url: 'http://www.example.gov.cn/zwfw/bszn/202511/t20251118_9.html' },
  ),
  guide(
    'small headings and paragraphs',
    wide(
      TITLE,
      elements()
        .map(([label, text]) => `<h3>${label}</h3><p>${text}</p>`)
        .join(''),
      { trail: ['首页', '办事服务', '办事指南'] },
    ),
    { url: textAt('bszn') },
  ),
  guide(
    'terms and descriptions',
    panels(
      TITLE,
      `<dl class="dl-horizontal">${elements()
        .map(([label, text]) => `<dt>${label}</dt><dd>${text}</dd>`)
        .join('')}</dl>`,
      { trail: ['首页', '办事服务'] },
    ),
    { url: textAt('bszn') },
  ),
  guide(
    'numbered lines with colons in an article',
    article(
      TITLE,
      paragraphs(
        `一、事项名称：${NAME}`,
        ...elements().map(([label, text], at) => `${letters[at + 1] ?? '十一'}、${label}：${text}`),
      ),
      { trail: ['首页', '政务服务', '办事指南'] },
    ),
    { url: textAt('bszn') },
  ),
  guide(
    'numbered headings in bold and the text in the next paragraph',
    article(
      TITLE,
      elements()
        .map(
          ([label, text], at) =>
            `<p><strong>${letters[at] ?? '十一'}、${label}</strong></p><p>　　${text}</p>`,
        )
        .join(''),
      { trail: ['首页', '政务服务', '办事指南'], tags: false },
    ),
    { url: textAt('bszn') },
  ),
  guide(
    'the twenty parts of a Word file',
    article(
      TITLE,
      word(
        '一、事项名称',
        NAME,
        '二、适用范围',
        '阳光区范围内的企业、个体工商户。',
        '三、事项类型',
        '其他行政权力',
        '四、设立依据',
        SAYS.legalBasis,
        '五、受理机构',
        '阳光区示例局',
        '六、决定机构',
        '阳光区示例局',
        '七、办理的条件',
        SAYS.conditions,
        '八、申请材料',
      ) +
        `<table class="MsoTableGrid" border="1"><tr>${['序号', '提交材料名称', '材料类型', '来源渠道', '填报须知'].map(text => `<td><p class="MsoNormal">${text}</p></td>`).join('')}</tr>${['小型示例场所备案申请表', '营业执照', '经营场所平面图'].map((text, at) => `<tr><td><p class="MsoNormal">${String(at + 1)}</p></td><td><p class="MsoNormal">${text}</p></td><td><p class="MsoNormal">原件：1份，复印件：${String(at % 2)}份</p></td><td><p class="MsoNormal">申请人自备</p></td><td><p class="MsoNormal">字迹清晰</p></td></tr>`).join('')}</table>` +
        word(
          '九、受理方式',
          '（一）窗口受理：直接到区政务服务大厅3号窗口提交申请材料。',
          '（二）网上申报：进入示例省政务服务网，按照提示进行网上申报。',
          '十、办理流程',
          '（一）申请',
          '申请人提交有关申请材料，并对真实性负责。',
          '（二）受理',
          '材料不齐全或者不符合法定形式的，一次性告知申请人需要补正的全部内容。',
          '（三）审核',
          '对受理的材料进行审核，提出审批建议。',
          '（四）决定',
          '作出准予或者不予的决定。',
          '（五）送达',
          '电话通知申请人领取，或者邮寄给申请人。',
          '十一、办理时限',
          '（一）法定时限',
          '20个工作日。',
          '（二）承诺时限',
          '10个工作日。',
          '十二、收费依据及标准',
          '不收费。',
          '十三、结果送达',
          '直接送达或者邮寄送达。',
          '十四、行政救济途径与方式',
          '申请人不服办理结果的，有权申请行政复议或者提起行政诉讼。',
          '十五、咨询方式',
          '（一）现场咨询',
          '区政务服务大厅一楼咨询台。',
          '（二）电话咨询',
          '010-00000001',
          '十六、监督投诉渠道',
          '（一）现场监督投诉',
          '区政务服务大厅一楼投诉台。',
          '（二）电话监督投诉',
          '010-00000002',
          '十七、办理地址和时间',
          '地址：阳光区示范路1号政务服务大厅3号窗口',
          '时间：每周一至周五上午9:00—12:00，下午14:30—17:30',
          '十八、附件',
        ) +
        `<p>${FORM}</p>`,
      { trail: ['首页', '政务服务', '办事指南'] },
    ),
    { url: textAt('bszn') },
  ),
  guide(
    'a table of materials whose head is a table of its own',
    hall(
      NAME,
      `<table class="info">${fourCells}</table>${PANES.map(([label, body]) => `<div class="card"><div class="card-title">${label}</div>${label === '申请材料' ? `<div class="el-table"><div class="el-table__header-wrapper"><table class="el-table__header"><thead><tr>${MATERIAL_HEADS.map(head => `<th class="el-table__cell"><div class="cell">${head}</div></th>`).join('')}</tr></thead></table></div><div class="el-table__body-wrapper"><table class="el-table__body"><tbody>${materialRows()}</tbody></table></div></div>` : body}</div>`).join('')}`,
    ),
  ),
  guide(
    'a table of steps within the limit',
    hall(
      NAME,
      `<table class="info">${fourCells}</table>${PANES.map(([label, body]) => `<h2>${label}</h2>${label === '办理流程' ? STEPS : body}`).join('')}`,
    ),
  ),
  guide(
    'steps drawn with boxes',
    hall(
      NAME,
      `<table class="info">${fourCells}</table>${PANES.map(([label, body]) => `<h2>${label}</h2>${label === '办理流程' ? `<div class="flow-steps">${['申请', '受理', '审查', '决定', '送达'].map((step, at) => `<div class="step"><span class="num">${String(at + 1)}</span><div class="step-name">${step}</div><div class="step-time">${at === 0 ? '当场' : '2个工作日'}</div></div>`).join('<i class="arrow"></i>')}</div>` : body}`).join('')}`,
    ),
  ),
  guide(
    'cells of a telephone page',
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>办事指南</title></head><body><div id="app"><main class="personal-work"><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__left"><a href="javascript:history.go(-1)"><i class="van-icon van-icon-arrow-left"></i></a></div><div class="van-nav-bar__title van-ellipsis">办事指南</div></div><div class="van-cell-group"><div class="van-cell"><div class="van-cell__title"><span>事项名称</span></div><div class="van-cell__value"><span>${NAME}</span></div></div>${elements()
      .map(
        ([label, text]) =>
          `<div class="van-cell"><div class="van-cell__title"><span>${label}</span></div><div class="van-cell__value"><span>${text}</span></div></div>`,
      )
      .join('')}</div></main></div></body></html>`,
  ),
  guide(
    'label and value side by side in one line without a colon',
    hall(
      NAME,
      `<ul class="item-info">${OFFICE.map(([label, text]) => `<li class="info-item"><label class="k">${label}</label><span class="v">${text}</span></li>`).join('')}</ul>${PANES.map(([label, body]) => `<h3>${label}</h3>${body}`).join('')}`,
    ),
  ),
  guide(
    'bold words and spans, as of a hall of a coastal province',
    hall(
      NAME,
      `<div class="time-box"><div><p>法定办结时限</p><span>20个工作日</span></div><div><p>承诺办结时限</p><span>10个工作日</span></div></div><ul class="addr"><li><strong>具体地址：</strong><span>${SAYS.place}</span></li><li><strong>办理时间：</strong><span>${SAYS.hours}</span></li><li><strong>联系电话：</strong><span>${SAYS.phone}</span></li><li><strong>监督投诉电话：</strong><span>${SAYS.supervisionPhone}</span></li></ul>${PANES.map(([label, body]) => `<div class="procedure"><h3 class="procedure-title">${label}</h3><div class="procedure-con">${body}</div></div>`).join('')}`,
    ),
  ),
  guide(
    'windows told in lines that alternate',
    hall(
      NAME,
      `<h2>窗口办理</h2><div class="ck"><p>办理地点</p><p>${SAYS.place}</p><p>办理时间</p><p>${SAYS.hours}</p></div><h2>咨询监督</h2><div><div><h3>咨询方式</h3><p>${SAYS.phone}</p></div><div><h3>监督投诉方式</h3><p>${SAYS.supervisionPhone}</p></div></div><h2>办理时限</h2><p>法定办结时限：20个工作日</p><p>承诺办结时限：10个工作日</p>${PANES.map(([label, body]) => `<h2>${label}</h2>${body}`).join('')}`,
    ),
  ),
  guide(
    'the platform of disclosure around the guide',
    disclosure(TITLE, twoCells([['事项名称', NAME], ...elements()], 'th'), {
      trail: ['首页', '政府信息公开', '法定主动公开内容', '办事指南'],
    }),
    { url: 'http://www.example.gov.cn/zfxxgk/fdzdgknr/bszn/202511/t20251118_77.html' },
  ),
  guide(
    'other words for the same elements',
    article(
      TITLE,
      twoCells(
        elements(
          {},
          {
            legalBasis: '法律依据',
            conditions: '申请条件',
            materials: '需要提交的材料',
            process: '办理程序',
            legalLimit: '法定期限',
            promisedLimit: '承诺期限',
            fees: '收费情况',
            place: '受理地点',
            hours: '受理时间',
            phone: '咨询服务电话',
            supervisionPhone: '监督投诉渠道',
          },
        ),
      ),
      { trail: ['首页', '政务服务', '办事指南'] },
    ),
    { url: textAt('bszn') },
  ),
  guide(
    'sentences of an old article with brackets for labels',
    article(
      TITLE,
      elements()
        .map(([label, text]) => `<p>【${label}】${text}</p>`)
        .join(''),
      { tags: false, byline: false, trail: ['首页', '办事指南'] },
    ),
    { url: textAt('bszn') },
  ),
  guide(
    'labels spread by blanks',
    article(
      TITLE,
      elements(
        {},
        {
          conditions: '受 理 条 件',
          materials: '申 请 材 料',
          phone: '电　　话',
          hours: '办公时间',
          place: '地　　址',
        },
      )
        .map(line)
        .join(''),
      { tags: false, trail: ['首页', '办事指南'] },
    ),
    { url: textAt('bszn') },
  ),
];
