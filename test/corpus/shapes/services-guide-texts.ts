/** Complete service guides as headings, lines, terms and articles, and in the words of single provinces: nothing may be found. */
import { portal, disclosure, panels, wide } from './sites.js';
import { article, hall, paragraphs, textAt, word } from './services-frames.js';
import type { ServiceCase } from './services-frames.js';
import { fourCells, guide, letters, line, OFFICE, PANES, STEPS, TITLE } from './services-guide-panes.js';
import {
  elements,
  FORM,
  materialRows,
  MATERIAL_HEADS,
  NAME,
  SAYS,
  twoCells,
} from './services-guide-parts.js';

/** Guides in running text and boxes. */
export const GUIDE_TEXTS: readonly ServiceCase[] = [
  guide(
    'titles of boxes with text below',
    portal(
      TITLE,
      `<div class="bszn">${[['事项名称', NAME], ...elements()].map(([label = '', text = '']) => `<div class="bszn_box"><div class="bszn_tit"><span>${label}</span></div><div class="bszn_con"><p>${text}</p></div></div>`).join('')}</div>`,
      { trail: ['首页', '政务服务', '办事指南'] },
    ),
    { url: 'http://www.example.gov.cn/zwfw/bszn/202511/t20251118_10239.html' },
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
    { url: 'http://www.example.gov.cn/zfxxgk/fdzdgknr/bszn/202511/t20251118_10277.html' },
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
  guide(
    'an item of an examination, named by what the office does',
    article(
      '报考示例职业考试的示例证明办理',
      elements({}, { place: '办事地址', materials: '所需材料' })
        .map(([label, text]) => `<p><strong>${label}</strong></p><p>　　${text}</p>`)
        .join(''),
      { tags: false, trail: ['首页', '办事服务', '办事指引'] },
    ),
    { url: textAt('bszn') },
  ),
  guide(
    'cells of labels in the words of a hall',
    hall(
      NAME,
      twoCells(
        [['办理主体', '阳光区示例局'], ...elements({}, { place: '办事地址', hours: '办公时间' })],
        'td',
        'class="jbxx"',
      ),
    ),
  ),
];
