/** Complete service guides in tabs, descriptions, accordions and tables: each states every element, so nothing may be found. */
import { hall, oldPage } from './services-frames.js';
import type { ServiceCase } from './services-frames.js';
import { fourCells, guide, inRows, PANES, TITLE } from './services-guide-panes.js';
import { elements, FORM, NAME, SAYS, twoCells } from './services-guide-parts.js';

/** Guides in tabs and tables. */
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
];
