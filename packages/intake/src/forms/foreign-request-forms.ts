/** Request forms of the United Kingdom (FOIA 2000) and the United States (5 U.S.C. 552, fields of the national portal), by data only. */
import { DISCLOSURE_REQUEST_LABELS, FEE_CATEGORY_LABELS } from '@sunboard/model';
import type { FormSpec, SectionSpec } from './form-spec.js';
import { applicantFields, contactFields, delivery, information } from './request-sections.js';

/** UK: name, an address for the answer (e-mail will do) and a description; nothing else is asked (FOIA 2000 s. 8, not confirmed). */
export const ukRequestForm: FormSpec = {
  id: 'request-uk',
  title: { 'zh-CN': '信息公开请求', en: 'Freedom of information request' },
  entity: 'DisclosureRequest',
  labels: DISCLOSURE_REQUEST_LABELS,
  version: '2026-1',
  notes: [
    {
      'zh-CN': '自收到申请次日起20个工作日内答复。',
      en: 'You get an answer within 20 working days. You need not say why you ask.',
    },
  ],
  sections: [
    {
      legend: { 'zh-CN': '申请人', en: 'About you' },
      fields: [...applicantFields(['natural_person', 'other_org']), ...contactFields],
    },
    information,
    delivery,
  ],
};

const fees: SectionSpec = {
  legend: { 'zh-CN': '费用', en: 'Fees' },
  hint: {
    'zh-CN': '提交申请不收费。检索、复制可能收费，类别决定收哪些费用。',
    en: 'Filing costs nothing. Search, review and copies may be charged; the category decides which.',
  },
  fields: [
    {
      path: 'feeCategory',
      control: 'select',
      codes: FEE_CATEGORY_LABELS,
      required: true,
      initial: 'other',
    },
    {
      path: 'feeLimit',
      control: 'text',
      hint: {
        'zh-CN': '例如：25美元。费用将超过时，会先征求您的意见。',
        en: 'For example $25. You are asked first if the fees would be higher.',
      },
    },
    { path: 'feeWaiver', control: 'checkbox' },
    {
      path: 'feeWaiverReason',
      control: 'textarea',
      rows: 4,
      required: true,
      when: { path: 'feeWaiver' },
      hint: {
        'zh-CN': '说明公开如何有助于公众了解政府的运作和活动，且主要不是为了商业利益。',
        en: 'Say how disclosure helps the public to understand the operations and activities of the government, and that it is not primarily in your commercial interest.',
      },
    },
  ],
};

const expedition: SectionSpec = {
  legend: { 'zh-CN': '加急办理', en: 'Expedited processing' },
  hint: {
    'zh-CN': '是否加急在10个日历日内决定。',
    en: 'Whether your request goes first is decided within 10 calendar days.',
  },
  fields: [
    { path: 'expedited', control: 'checkbox' },
    {
      path: 'expeditedReason',
      control: 'textarea',
      rows: 4,
      required: true,
      when: { path: 'expedited' },
      hint: {
        'zh-CN': '说明为什么紧迫：延误会危及人的生命或者安全，或者您以传播信息为主要工作而公众急需知情。',
        en: 'Say why it is urgent: delay would endanger the life or safety of a person, or you mainly disseminate information and the public needs it now.',
      },
    },
  ],
};

/** US: the order of the national portal: contact, request, delivery, fees, expedition (5 U.S.C. 552(a)(4)(A), (a)(6)(E)). */
export const usRequestForm: FormSpec = {
  ...ukRequestForm,
  id: 'request-us',
  notes: [
    {
      'zh-CN': '20个工作日内作出决定；特殊情况可以延长。',
      en: 'A determination is made within 20 working days; unusual circumstances may extend this.',
    },
  ],
  sections: [...ukRequestForm.sections, fees, expedition],
};
