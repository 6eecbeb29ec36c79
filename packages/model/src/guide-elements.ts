/** The eight elements of a service guide 办事指南 that inspections count, with the words that pages use for them. */
import * as v from 'valibot';
import { approvalStep } from './approval-step.js';
import { MATERIAL_FORM_LABELS } from './code-labels.js';
import { field } from './field.js';
import { code, text, url } from './primitives.js';

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

/** Fields of the eight elements; what each asks is told in {@link INSPECTION_ELEMENTS}. */
export const guideElements = {
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
          '办理的条件',
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
          '需要提交的材料',
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
          '办事窗口',
          '窗口地址',
          '具体地址',
          '办理窗口',
          '办事地点',
          '办公地点',
          '受理地点',
          '办理地址',
          '办事地址',
          '受理地址',
          '办公地址',
          '地址',
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
          '事项程序',
          '申请程序',
          '流程',
          'steps',
          'how to apply',
        ],
        jsonLd: 'sun:process',
      },
      v.array(approvalStep),
    ),
  ),
};

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

/** See {@link material}. */
export type Material = v.InferOutput<typeof material>;
