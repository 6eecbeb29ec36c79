/** ServiceGuide 办事指南: the eight inspection elements, those of Licensing Law art. 30, and the steps of the process. */
import * as v from 'valibot';
import { approvalStep } from './approval-step.js';
import { MATERIAL_FORM_LABELS } from './code-labels.js';
import { field } from './field.js';
import { code, date, text, url } from './primitives.js';

/** One item of the list of materials 申请材料: form and number of copies as the field table of 办事指南 asks. */
export const material = v.object({
  name: text(500),
  original: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  copies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  form: v.optional(code(['paper', 'electronic', 'either'], MATERIAL_FORM_LABELS)),
  required: v.optional(v.boolean()),
  source: v.optional(text(300)),
  blankFormUrl: v.optional(url()),
  sampleUrl: v.optional(url()),
  note: v.optional(text(1000)),
});

/** A fee 收费项目 with the basis and standard that Licensing Law art. 58 and OGI art. 20(8) ask for. */
export const fee = v.object({
  charged: v.boolean(),
  basis: v.optional(text(500)),
  standard: v.optional(text(500)),
});

export const serviceGuide = v.object({
  id: v.optional(
    field(
      {
        zh: '事项编码',
        en: 'Item code',
        aliases: ['基本编码', '实施编码', '事项编号'],
        jsonLd: 'identifier',
        unique: true,
      },
      text(100),
    ),
  ),
  name: field(
    {
      zh: '事项名称',
      en: 'Service',
      aliases: [
        '服务事项名称',
        '项目名称',
        '事务名称',
        '许可事项',
        '办理事项',
        '服务事项',
        '事项',
        'service name',
      ],
      jsonLd: 'name',
    },
    text(300),
  ),
  legalBasis: v.optional(
    field(
      {
        zh: '设定依据',
        en: 'Legal basis',
        aliases: [
          '设立依据',
          '办事依据',
          '受理依据',
          '法律依据',
          '办理依据',
          '实施依据',
          '政策依据',
          '审批依据',
          '法定依据',
          '依据',
          'basis',
        ],
        jsonLd: 'sun:legalBasis',
      },
      v.array(text(3000)),
    ),
  ),
  conditions: v.optional(
    field(
      {
        zh: '申请条件',
        en: 'Conditions',
        aliases: [
          '办事条件',
          '申领条件',
          '受理条件',
          '办理条件',
          '申报条件',
          '许可条件',
          '准予批准的条件',
          '条件',
          'eligibility',
        ],
        jsonLd: 'sun:conditions',
      },
      v.array(text(3000)),
    ),
  ),
  materials: v.optional(
    field(
      {
        zh: '办理材料',
        en: 'Materials',
        aliases: [
          '申请材料目录',
          '申请材料清单',
          '申报材料清单',
          '需提供的材料',
          '应提交的材料',
          '所需资料',
          '申请材料',
          '申报材料',
          '所需材料',
          '办理所需材料',
          '提交材料',
          '材料清单',
          '办事材料',
          '办理所需证件',
          'documents required',
          'what you need',
        ],
        jsonLd: 'sun:materials',
      },
      v.array(material),
    ),
  ),
  place: v.optional(
    field(
      {
        zh: '办理地点',
        en: 'Place',
        aliases: [
          '受理窗口',
          '办理窗口',
          '办事地点',
          '办公地点',
          '受理地点',
          '办理地址',
          '受理地址',
          '办公地址',
          'where',
          'address',
        ],
        jsonLd: 'sun:place',
      },
      text(500),
    ),
  ),
  hours: v.optional(
    field(
      {
        zh: '办理时间',
        en: 'Hours',
        aliases: [
          '上班时间',
          '办公时间',
          '工作时间',
          '受理时间',
          '办事时间',
          'opening hours',
          'office hours',
        ],
        jsonLd: 'hoursAvailable',
      },
      text(300),
    ),
  ),
  phone: v.optional(
    field(
      {
        zh: '联系电话',
        en: 'Phone',
        aliases: [
          '咨询途径',
          '咨询投诉电话',
          '服务热线',
          '服务电话',
          '咨询电话',
          '咨询方式',
          '咨询服务电话',
          '联系方式',
          '电话',
          '办公电话',
          'telephone',
          'contact',
        ],
        jsonLd: 'sun:phone',
      },
      text(200),
    ),
  ),
  process: v.optional(
    field(
      {
        zh: '办理流程',
        en: 'Process',
        aliases: [
          '办理基本流程',
          '窗口办理流程',
          '网上办理流程',
          '网上申报流程',
          '经办流程',
          '服务流程',
          '办理步骤',
          '办事流程',
          '办理程序',
          '审批流程',
          '工作流程',
          '申请流程',
          '流程图',
          '办事程序',
          '审批程序',
          '流程',
          'steps',
          'how to apply',
        ],
        jsonLd: 'sun:process',
      },
      v.array(approvalStep),
    ),
  ),
  legalLimit: v.optional(
    field(
      {
        zh: '法定办结时限',
        en: 'Legal time limit (working days)',
        aliases: ['法定时限', '法定期限', '法定办理时限'],
        jsonLd: 'sun:legalLimit',
      },
      v.pipe(v.number(), v.minValue(0)),
    ),
  ),
  promisedLimit: v.optional(
    field(
      {
        zh: '承诺办结时限',
        en: 'Promised time limit (working days)',
        aliases: [
          '办事时限',
          '承诺时限',
          '承诺期限',
          '承诺办理时限',
          '办理时限',
          '办结时限',
          '办理期限',
          '审批时限',
          'processing time',
        ],
        jsonLd: 'sun:promisedLimit',
      },
      v.pipe(v.number(), v.minValue(0)),
    ),
  ),
  extensionLimit: v.optional(
    field(
      { zh: '可延长时限', en: 'Extension (working days)', jsonLd: 'sun:extensionLimit' },
      v.pipe(v.number(), v.minValue(0)),
    ),
  ),
  fees: v.optional(
    field(
      {
        zh: '收费情况',
        en: 'Fees',
        aliases: ['收费标准', '收费依据', '是否收费', '收费', '收费项目', 'fee', 'cost'],
        jsonLd: 'sun:fees',
      },
      fee,
    ),
  ),
  quantity: v.optional(
    field(
      {
        zh: '数量限制',
        en: 'Quantity limit',
        aliases: ['许可数量', '有无数量限制', '数量'],
        jsonLd: 'sun:quantity',
      },
      text(500),
    ),
  ),
  result: v.optional(
    field(
      {
        zh: '办理结果',
        en: 'Result',
        aliases: ['结果名称', '审批结果', '证件名称', '许可证件'],
        jsonLd: 'serviceOutput',
      },
      text(300),
    ),
  ),
  remedy: v.optional(
    field(
      {
        zh: '救济渠道',
        en: 'Remedies',
        aliases: ['行政诉讼', '法律救济', '行政复议', '权利救济', '救济途径', 'appeal'],
        jsonLd: 'sun:remedy',
      },
      v.array(text(2000)),
    ),
  ),
  supervisionPhone: v.optional(
    field(
      {
        zh: '监督投诉电话',
        en: 'Supervision phone',
        aliases: [
          '监督方式',
          '投诉渠道',
          '投诉方式',
          '监管投诉渠道',
          '监督电话',
          '投诉电话',
          '监督投诉方式',
          '监督投诉渠道',
          'complaints phone',
        ],
        jsonLd: 'sun:supervisionPhone',
      },
      text(200),
    ),
  ),
  authority: v.optional(
    field(
      {
        zh: '实施主体',
        en: 'Authority',
        aliases: ['实施机关', '实施机构', '办事机构', '受理机构', '办理机构', '主管部门', 'provider'],
        jsonLd: 'provider',
      },
      text(200),
    ),
  ),
  audience: v.optional(
    field(
      { zh: '服务对象', en: 'Who can apply', aliases: ['办理对象', '适用对象'], jsonLd: 'audience' },
      text(200),
    ),
  ),
  formsUrl: v.optional(
    field(
      {
        zh: '表格下载',
        en: 'Forms',
        aliases: ['样表下载', '申请表下载', '申请书示范文本'],
        jsonLd: 'sun:forms',
      },
      url(),
    ),
  ),
  onlineUrl: v.optional(
    field(
      {
        zh: '在线办理',
        en: 'Apply online',
        aliases: ['网上办理', '在线申请', '网上申报'],
        jsonLd: 'availableChannel',
      },
      url(),
    ),
  ),
  updatedOn: v.optional(
    field(
      {
        zh: '更新日期',
        en: 'Updated on',
        aliases: ['更新时间', '发布日期', '发布时间'],
        jsonLd: 'dateModified',
      },
      date(),
    ),
  ),
});

/** The eight classes of guide elements that inspections count (事项名称 … 办理流程); source: 2015 survey table, gov.cn. */
export const INSPECTION_ELEMENTS = [
  'name',
  'legalBasis',
  'conditions',
  'materials',
  'place',
  'hours',
  'phone',
  'process',
] as const;

/** See {@link serviceGuide}. */
export type ServiceGuide = v.InferOutput<typeof serviceGuide>;
/** See {@link material}. */
export type Material = v.InferOutput<typeof material>;
