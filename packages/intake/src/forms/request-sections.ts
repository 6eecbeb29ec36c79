/** Parts that the request forms of all jurisdictions share: who asks, how to reach them, what is wanted and how it is delivered. */
import { APPLICANT_TYPE_LABELS, DELIVERY_FORMAT_LABELS, DELIVERY_METHOD_LABELS } from '@sunboard/model';
import type { FieldSpec, SectionSpec } from './form-spec.js';

const ORGANISATIONS = ['enterprise', 'research', 'public_welfare', 'legal_service', 'other_org'] as const;
/* Condition of fields that a person fills in. */
const person = { path: 'applicantType', is: ['natural_person'] } as const;
/** Condition of fields that an organisation fills in. */
export const organisation = { path: 'applicantType', is: ORGANISATIONS } as const;

/** Who asks: the kind of applicant, all or those that a law tells apart, and the name of a person or an organisation. */
export function applicantFields(offer?: FieldSpec['offer']): readonly FieldSpec[] {
  return [
    {
      path: 'applicantType',
      control: 'select',
      codes: APPLICANT_TYPE_LABELS,
      ...(offer && { offer }),
      required: true,
      initial: 'natural_person',
    },
    {
      path: 'applicantName',
      control: 'text',
      autocomplete: 'name',
      required: true,
      when: person,
    },
    {
      path: 'organisationName',
      control: 'text',
      autocomplete: 'organization',
      required: true,
      when: organisation,
    },
  ];
}

/** Ways to reach the applicant; the model asks for one at least. */
export const contactFields: readonly FieldSpec[] = [
  {
    path: 'contact.phone',
    control: 'tel',
    autocomplete: 'tel',
    sensitive: true,
    hint: { 'zh-CN': '便于核对申请内容，建议填写。', en: 'Helps us to clear up questions quickly.' },
  },
  { path: 'contact.email', control: 'email', autocomplete: 'email' },
  {
    path: 'contact.postalAddress',
    control: 'text',
    autocomplete: 'street-address',
    sensitive: true,
  },
  { path: 'contact.postcode', control: 'text', autocomplete: 'postal-code' },
];

/** What is wanted. */
export const information: SectionSpec = {
  legend: { 'zh-CN': '所需政府信息', en: 'The information you want' },
  hint: {
    'zh-CN': '信息名称、文号、描述至少填写一项；一份申请只写一项内容，答复更快。',
    en: 'Give at least one of title, document number and description. One subject a request is answered sooner.',
  },
  fields: [
    { path: 'informationTitle', control: 'text' },
    {
      path: 'documentNumber',
      control: 'text',
      hint: { 'zh-CN': '例如：阳政服发〔2026〕3号', en: 'For example 阳政服发〔2026〕3号' },
    },
    {
      path: 'description',
      control: 'textarea',
      rows: 5,
      hint: {
        'zh-CN': '写明便于查询的特征：事由、时间、地点、相关单位。请不要写入身份证号、手机号或银行卡号。',
        en: 'Say what helps to find it: subject, time, place, units concerned. Leave out identity, phone and card numbers.',
      },
    },
    { path: 'timeRange', control: 'text' },
    {
      path: 'attachments',
      control: 'file',
      most: 10,
      hint: {
        'zh-CN': '有助于查找的材料，如文件首页、网页截图。',
        en: 'What helps to find it, such as a title page or a screenshot.',
      },
    },
  ],
};

/** How it is wanted. */
export const delivery: SectionSpec = {
  legend: { 'zh-CN': '获取信息的方式、途径', en: 'How you want to receive it' },
  fields: [
    {
      path: 'deliveryFormat',
      control: 'select',
      codes: DELIVERY_FORMAT_LABELS,
      required: true,
      initial: 'electronic',
    },
    {
      path: 'deliveryMethod',
      control: 'select',
      codes: DELIVERY_METHOD_LABELS,
      required: true,
      initial: 'online',
    },
    {
      path: 'accessibilityNeeds',
      control: 'text',
      hint: {
        'zh-CN': '存在阅读困难或者视听障碍的，请写明需要的帮助。',
        en: 'Tell us what help you need with reading, sight or hearing.',
      },
    },
  ],
};
