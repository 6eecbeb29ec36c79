/** Service guides in which something is missing, a placeholder, vague, or contradicts itself, and some that only look so. */
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
  but,
  elements,
  FORM,
  materialTable,
  NAME,
  SAYS,
  stepTable,
  twoCells,
} from './services-guide-parts.js';

const TITLE = `${NAME}办事指南`;
const LICENCE = '示例经营许可证核发';
const page = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name,
  html,
  url: ITEM,
  kinds: ['guide'],
  ...more,
});
const table = (change: Parameters<typeof elements>[0], more = '', title = NAME) =>
  hall(title, twoCells([['事项名称', title], ...elements(change)], 'th') + more);
const text = (change: Parameters<typeof elements>[0], more = '') =>
  article(
    TITLE,
    elements(change)
      .map(([label, value], at) => `<h3>${String(at + 1)}. ${label}</h3><p>${value}</p>`)
      .join('') + more,
    { trail: ['首页', '政务服务', '办事指南'] },
  );
const PROCESS_HEADS = ['环节名称', '承办机构', '办理时限', '办理结果'];
const steps = (...limits: readonly string[]) =>
  `<h2>办理流程</h2>${stepTable(
    ['申请', '受理', '审查', '决定', '送达'].map((step, at) => [
      step,
      '审批服务科',
      limits[at] ?? '',
      '转下一环节',
    ]),
    PROCESS_HEADS,
  )}`;
const licence = (change: Parameters<typeof elements>[0], more = '') =>
  hall(
    LICENCE,
    twoCells([['事项名称', LICENCE], ['事项类型', '行政许可'], ...elements(change)], 'th') + more,
  );
const REMEDY = '<h2>救济途径</h2><p>对不予许可的决定不服的，可以依法申请行政复议或者提起行政诉讼。</p>';
const QUANTITY = '<h2>数量限制</h2><p>无数量限制</p>';
const SPECIAL = `<h2>特殊环节</h2>${stepTable(
  [
    ['专家评审', '30个工作日', '《示例省小型场所管理条例》第十五条', '否', '/', '否'],
    ['听证', '20个工作日', '《中华人民共和国行政许可法》第四十七条', '否', '/', '否'],
  ],
  ['环节名称', '所需时限', '法定依据', '是否收费', '收费依据', '是否计算在法定办结时限内'],
)}`;

/** Guides with faults. */
export const FAULTS: readonly ServiceCase[] = [
  page('no hours and no basis', table({ hours: undefined, legalBasis: undefined }), {
    unstated: ['hours', 'legalBasis'],
    stated: but('hours', 'legalBasis'),
    failed: ['guide.eight'],
  }),
  page('no phone under numbered headings', text({ phone: undefined }), {
    url: textAt('bszn'),
    unstated: ['phone'],
    failed: ['guide.eight'],
  }),
  page('an empty cell for the basis, 暂无 for the phone', table({ legalBasis: '&nbsp;', phone: '暂无' }), {
    unstated: ['legalBasis', 'phone'],
    stated: but('legalBasis', 'phone'),
    failed: ['guide.eight'],
  }),
  page('none in the cell of the conditions', table({ conditions: '无' }), {
    unstated: ['conditions'],
    failed: ['guide.eight'],
  }),
  page('headings with nothing below them', text({ conditions: '', process: '' }), {
    url: textAt('bszn'),
    unstated: ['conditions', 'process'],
    failed: ['guide.eight'],
  }),
  page('dashes for place and hours', table({ place: '——', hours: '/' }), {
    unstated: ['place', 'hours'],
    failed: ['guide.eight'],
  }),
  page('limits left as in the template', table({ legalLimit: 'XX个工作日', promisedLimit: 'XX个工作日' }), {
    failed: ['guide.limit'],
  }),
  page(
    'no limit at all',
    hall(
      NAME,
      twoCells([['事项名称', NAME], ...elements({ legalLimit: undefined, promisedLimit: undefined })], 'th'),
    ),
    { unstated: ['legalLimit', 'promisedLimit'], failed: ['guide.limit'] },
  ),
  page(
    'materials only in an attachment',
    table({ materials: '详见附件' }, '<p>附件：<a href="/files/clqd.doc">申请材料清单.doc</a></p>'),
    { unstated: ['materials'], open: ['guide.eight'] },
  ),
  page(
    'a catch-all at the end of the materials',
    table({
      materials: `1.小型示例场所备案申请表（原件1份）；2.营业执照（复印件1份）；3.法律、法规规定的其他材料。${FORM}`,
    }),
    { stated: but('materials'), failed: ['guide.vague'] },
  ),
  page(
    'a catch-all as a row of the table of materials',
    hall(
      NAME,
      `${twoCells([['事项名称', NAME], ...elements({ materials: undefined })], 'th')}<h2>申请材料</h2>${materialTable().replace('</tbody>', '<tr><td>4</td><td>其他相关证明材料</td><td>原件</td><td>1</td><td>0</td><td>非必要</td><td>申请人自备</td><td>/</td></tr></tbody>')}`,
    ),
    { failed: ['guide.vague'] },
  ),
  page(
    'a catch-all among the conditions',
    text({ conditions: '（一）有固定的经营场所；（二）法律、行政法规规定的其他条件。' }),
    { url: textAt('bszn'), failed: ['guide.vague'] },
  ),
  page(
    'words that exclude other materials',
    table({ materials: `${SAYS.materials}除上述材料外，不再要求申请人提供其他材料。${FORM}` }),
    { stated: ALL },
  ),
  page(
    'conditions for other organizations and other cases',
    table({
      conditions:
        '申请人为企业法人、个体工商户或者其他组织，有固定的经营场所，且未被列入其他地区的失信名单。',
    }),
    { stated: ALL },
  ),
  page('a fee without its basis', table({ fees: '工本费10元/证' }), { failed: ['guide.fee'] }),
  page(
    'a fee told in three rows',
    hall(
      NAME,
      twoCells(
        [
          ['事项名称', NAME],
          ...elements({ fees: undefined }),
          ['是否收费', '是'],
          ['收费标准', '每证10元'],
          ['收费依据', '示发改价格〔2021〕8号'],
        ],
        'th',
      ),
    ),
    { stated: but('fees') },
  ),
  page(
    'a fee told in a table of its own',
    hall(
      NAME,
      `${twoCells([['事项名称', NAME], ...elements({ fees: undefined })], 'th')}<h2>收费项目信息</h2>${stepTable([['证照工本费', '10元/证', '示发改价格〔2021〕8号', '无减免']], ['收费项目名称', '收费标准', '收费依据', '减免依据'])}`,
    ),
    { stated: but('fees') },
  ),
  page('the word 否 for fees', table({ fees: '否' }), { stated: but('fees') }),
  page('a promise longer than the law', table({ legalLimit: '5个工作日', promisedLimit: '10个工作日' }), {
    failed: ['guide.limit'],
  }),
  page('done on the spot', table({ legalLimit: '1（工作日）', promisedLimit: '即办件（当场办结）' }), {
    stated: but('legalLimit', 'promisedLimit'),
  }),
  page(
    'limits with remarks on when they begin',
    table({
      legalLimit: '自受理之日起二十个工作日',
      promisedLimit: '自受理之日起10个工作日（不含专家评审时间）',
    }),
    { stated: but('legalLimit') },
  ),
  page('a limit of the law in calendar days', table({ legalLimit: '1个月', promisedLimit: '15个工作日' }), {
    stated: but('legalLimit', 'promisedLimit'),
  }),
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
      stated: ['legalBasis', 'conditions', 'materials', 'process'],
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
