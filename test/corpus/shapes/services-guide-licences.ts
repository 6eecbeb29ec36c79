/** Service guides with faults in contacts, steps, charts and what a licence must say, and guides that are files or pictures. */
import { article, hall, oldPage, paragraphs, textAt, word, type ServiceCase } from './services-frames.js';
import { ALL, but, elements, FORM, NAME, SAYS, twoCells } from './services-guide-parts.js';

import { TITLE, page, table, steps, licence, REMEDY, QUANTITY, SPECIAL } from './services-guide-faults.js';

/** More guides with faults. */
export const MORE_FAULTS: readonly ServiceCase[] = [
  page('phones without area codes', table({ phone: '65000001', supervisionPhone: '65000002' }), {
    failed: ['guide.phone'],
  }),
  page(
    'phones in brackets, with blanks and extensions',
    table({ phone: '（010）00000001转8001', supervisionPhone: '010 - 00000002；12345' }),
    {},
  ),
  page('hours without days and clock', table({ hours: '正常上班时间' }), { failed: ['guide.hours'] }),
  page(
    'hours of summer and winter on two lines',
    table({ hours: '5月1日至9月30日：8:30-12:00，14:30-17:30<br>10月1日至4月30日：9:00-12:00，14:00-17:00' }),
    {},
  ),
  page(
    'materials by their names only',
    table({ materials: `备案申请表、营业执照、经营场所平面图。${FORM}` }),
    { failed: ['guide.material'] },
  ),
  page(
    'a form without a download',
    hall(NAME, twoCells([['事项名称', NAME], ...elements({ materials: SAYS.materials })], 'th'))
      .replace('在线办理', '我要评价')
      .replace('/apply?id=1001', '/pj'),
    { failed: ['guide.form'] },
  ),
  page(
    'steps that take longer than promised',
    hall(
      NAME,
      twoCells([['事项名称', NAME], ...elements({ process: undefined })], 'th') +
        steps('当场', '2个工作日', '8个工作日', '5个工作日', '1个工作日'),
    ),
    { stated: but('process'), failed: ['flow.sum'] },
  ),
  page(
    'steps that fit',
    hall(
      NAME,
      twoCells([['事项名称', NAME], ...elements({ process: undefined })], 'th') +
        steps('当场', '1个工作日', '5个工作日', '3个工作日', '1个工作日'),
    ),
    { stated: but('process') },
  ),
  page(
    'limits of the steps in hours and minutes',
    hall(
      NAME,
      twoCells([['事项名称', NAME], ...elements({ process: undefined })], 'th') +
        steps('0.5个工作日', '半个工作日', '5个工作日', '2小时', '30分钟'),
    ),
    { stated: but('process') },
  ),
  page(
    'steps in boxes that take longer than promised',
    hall(
      NAME,
      `${twoCells([['事项名称', NAME], ...elements({ process: undefined })], 'th')}<h2>办理流程</h2><ul class="steps">${['受理', '审查', '决定', '送达'].map(step => `<li><h4>${step}</h4><p>办理时限：8个工作日</p><p>办理人：审批服务科</p></li>`).join('')}</ul>`,
    ),
    { failed: ['flow.sum'], open: ['guide.limit'] },
  ),
  page(
    'a chart without words',
    hall(
      NAME,
      `${twoCells([['事项名称', NAME], ...elements({ process: undefined })], 'th')}<h2>办理流程图</h2><p align="center"><img src="/upload/2025/lct.png" alt="流程图" width="700" height="900"></p>`,
    ),
    { unstated: ['process'], failed: ['flow.alt'], open: ['guide.eight'] },
  ),
  page(
    'a chart beside its words',
    hall(
      NAME,
      `${twoCells([['事项名称', NAME], ...elements()], 'th')}<h2>办理流程图</h2><p align="center"><img src="/upload/2025/lct.png" alt="流程图" width="700" height="900"></p>`,
    ),
    { stated: ALL },
  ),
  page(
    'a licence that states everything',
    licence({ process: `申请、受理、审查、决定、送达。${SAYS.process}` }, QUANTITY + REMEDY),
    { stated: ALL },
  ),
  page(
    'a licence without number, remedies and correction',
    licence({ process: '申请人提交材料，窗口受理，科室审查，局长决定，送达证件。' }),
    { failed: ['guide.law30', 'flow.correct', 'flow.refuse'] },
  ),
  page(
    'a licence whose process leaves out acceptance and delivery',
    licence(
      { process: '申请人提交材料，经办人员审查后作出决定；材料不齐全的一次告知补正。' },
      QUANTITY + REMEDY,
    ),
    { failed: ['flow.steps'] },
  ),
  page('a licence with special steps that do not count', licence({}, QUANTITY + REMEDY + SPECIAL), {
    stated: ALL,
  }),
  page('a law that is no longer in force', table({ legalBasis: '《中华人民共和国合同法》第五十二条' }), {
    failed: ['guide.basisLive'],
  }),
  page(
    'one thing at once: no basis, no conditions, no phone, the process a picture',
    hall(
      '我要开示例店“一件事”',
      `<div class="left_nav"><div id="tab1" class="left_nav_data" onclick="change(1);"><span>基本信息</span></div><div id="tab2" onclick="change(2);"><span>所需材料</span></div><div id="tab4" onclick="change(4);"><span>办理流程</span></div></div><div class="left_content_table" id="basicInfo">${twoCells(
        [
          ['“一件事”名称', '我要开示例店“一件事”'],
          ['是否收费（收费标准）', '不收费'],
          ['承诺时限', '7个工作日'],
          ['结果送达', '送达方式：现场自取、快递送达。<br>选择现场自取的，1个工作日内告知申请人领取。'],
          ['监督投诉渠道', '市长热线：12345；投诉处理中心：010-00000002'],
          ['办公地址', SAYS.place],
          ['办公时间', '10月1日--6月30日（9:00-12:00，13:00-17:00）'],
        ],
        'th',
      )}</div><div id="data_table"><table class="left_table"><thead><tr><th>序号</th><th>材料名称</th><th>材料类型</th><th>份数</th><th>来源渠道</th><th>材料范本</th></tr></thead><tbody><tr><td>1</td><td>示例店开办申请表</td><td>原件</td><td>1</td><td>申请人自备</td><td><a href="/files/sqb.doc">下载</a></td></tr></tbody></table></div><div id="flow"><img class="flow_img" alt="办理流程图" src="./imgs/flowchart/12.png"></div>`,
    ),
    { unstated: ['legalBasis', 'conditions'], failed: ['guide.eight', 'flow.alt'] },
  ),
  page(
    'a guide as a PDF file',
    article(
      TITLE,
      '<p>　　详见附件。</p><p>附件：<a href="/files/202511/P020251118.pdf">小型示例场所备案办事指南.pdf</a></p>',
      { trail: ['首页', '政务服务', '办事指南'] },
    ),
    { url: textAt('bszn'), kinds: ['guide', 'article'] },
  ),
  page(
    'a guide in a viewer of PDF files',
    article(
      TITLE,
      '<p><object data="/files/202511/P020251118.pdf" type="application/pdf" width="100%" height="800"></object></p>',
      { trail: ['首页', '政务服务', '办事指南'] },
    ),
    { url: textAt('bszn'), kinds: ['guide', 'article'] },
  ),
  page(
    'a guide of pictures',
    article(TITLE, '<p><img src="/images/zn1.jpg" alt=""></p><p><img src="/images/zn2.jpg" alt=""></p>', {
      trail: ['首页', '政务服务', '办事指南'],
    }),
    { url: textAt('bszn'), kinds: ['guide', 'article'] },
  ),
  page(
    'an old guide of a few lines that misses three elements',
    oldPage(
      `办理${NAME}须知`,
      paragraphs(
        '一、办理依据：《示例省小型场所管理条例》第十二条。',
        '二、办理条件：有固定的经营场所。',
        '三、所需材料：1.申请书原件1份；2.营业执照复印件1份。',
        '四、办理程序：申请、受理、审查、决定、送达。',
        '五、办理时限：10个工作日。',
        '六、收费标准：不收费。',
      ),
    ),
    {
      url: 'http://www.example.gov.cn/bs/show.asp?id=7',
      stated: ['legalBasis', 'conditions', 'process'],
      unstated: ['hours', 'phone', 'place'],
      failed: ['guide.eight'],
      open: ['guide.form'],
    },
  ),
  page(
    'a guide in Word paragraphs without place and hours',
    article(
      TITLE,
      word(
        ...elements({ place: undefined, hours: undefined }).flatMap(([label, value], at) => [
          `${'一二三四五六七八九'[at] ?? '十'}、${label}`,
          value,
        ]),
      ),
      { trail: ['首页', '政务服务', '办事指南'] },
    ),
    { url: textAt('bszn'), unstated: ['place', 'hours'], failed: ['guide.eight'] },
  ),
];
