/** Service guides in which something is missing, a placeholder, vague, or contradicts itself, and some that only look so. */
import { article, hall, ITEM, textAt, type ServiceCase } from './services-frames.js';
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

/** Builds a page or a part of one. */
export const TITLE = `${NAME}办事指南`;
/** Builds a page or a part of one. */
export const LICENCE = '示例经营许可证核发';
/** Builds a page or a part of one. */
export const page = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name,
  html,
  url: ITEM,
  kinds: ['guide'],
  ...more,
});
/** Builds a page or a part of one. */
export const table = (change: Parameters<typeof elements>[0], more = '', title = NAME) =>
  hall(title, twoCells([['事项名称', title], ...elements(change)], 'th') + more);
/** Builds a page or a part of one. */
export const text = (change: Parameters<typeof elements>[0], more = '') =>
  article(
    TITLE,
    elements(change)
      .map(([label, value], at) => `<h3>${String(at + 1)}. ${label}</h3><p>${value}</p>`)
      .join('') + more,
    { trail: ['首页', '政务服务', '办事指南'] },
  );
/** Builds a page or a part of one. */
export const PROCESS_HEADS = ['环节名称', '承办机构', '办理时限', '办理结果'];
/** Builds a page or a part of one. */
export const steps = (...limits: readonly string[]) =>
  `<h2>办理流程</h2>${stepTable(
    ['申请', '受理', '审查', '决定', '送达'].map((step, at) => [
      step,
      '审批服务科',
      limits[at] ?? '',
      '转下一环节',
    ]),
    PROCESS_HEADS,
  )}`;
/** Builds a page or a part of one. */
export const licence = (change: Parameters<typeof elements>[0], more = '') =>
  hall(
    LICENCE,
    twoCells([['事项名称', LICENCE], ['事项类型', '行政许可'], ...elements(change)], 'th') + more,
  );
/** Builds a page or a part of one. */
export const REMEDY =
  '<h2>救济途径</h2><p>对不予许可的决定不服的，可以依法申请行政复议或者提起行政诉讼。</p>';
/** Builds a page or a part of one. */
export const QUANTITY = '<h2>数量限制</h2><p>无数量限制</p>';
/** Builds a page or a part of one. */
export const SPECIAL = `<h2>特殊环节</h2>${stepTable(
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
];
