/** The complaint form: kinds, facts, the party concerned, and how far the person shows who they are (Petition Work Regulations arts 17-19, 30). */
import { ANONYMITY_LABELS, COMPLAINT_KIND_LABELS, COMPLAINT_LABELS } from '@sunboard/model';
import type { FormSpec } from './form-spec.js';

const known = { path: 'anonymity', is: ['named', 'confidential'] } as const;

export const complaintForm: FormSpec = {
  id: 'complaint-cn',
  title: { 'zh-CN': '投诉举报登记表', en: 'Complaint form' },
  entity: 'Complaint',
  labels: COMPLAINT_LABELS,
  version: '2026-1',
  notes: [
    {
      'zh-CN': '自收到之日起15日内告知是否受理，自受理之日起60日内办结，情况复杂的最多延长30日。',
      en: 'You are told within 15 days whether it is accepted; it is concluded within 60 days of acceptance, extended by at most 30.',
    },
    {
      'zh-CN': '检举控告材料不会转交被举报的单位和人员。',
      en: 'A report is never passed to the unit or person it concerns.',
    },
  ],
  sections: [
    {
      legend: { 'zh-CN': '反映事项', en: 'What it is about' },
      fields: [
        {
          path: 'kind',
          control: 'radio',
          codes: COMPLAINT_KIND_LABELS,
          required: true,
          initial: 'suggestion',
        },
        { path: 'subject', control: 'text', required: true },
        {
          path: 'facts',
          control: 'textarea',
          rows: 6,
          required: true,
          hint: {
            'zh-CN': '写明时间、地点、经过和理由。',
            en: 'Say when, where, what happened and why you think so.',
          },
        },
        {
          path: 'claim',
          control: 'textarea',
          rows: 2,
          required: true,
          when: { path: 'kind', is: ['grievance'] },
        },
        {
          path: 'subjectParty.unit',
          control: 'text',
          required: true,
          label: { 'zh-CN': '被反映的单位', en: 'Unit concerned' },
          when: { path: 'kind', is: ['report', 'disclosure_supervision'] },
        },
        {
          path: 'subjectParty.person',
          control: 'text',
          label: { 'zh-CN': '被反映的人员', en: 'Person concerned' },
          when: { path: 'kind', is: ['report'] },
        },
        {
          path: 'subjectParty.post',
          control: 'text',
          label: { 'zh-CN': '被反映人员的职务', en: 'Post of the person concerned' },
          when: { path: 'subjectParty.person' },
        },
        {
          path: 'relatedReceiptNo',
          control: 'text',
          when: { path: 'kind', is: ['disclosure_supervision'] },
        },
        { path: 'pageUrl', control: 'text', when: { path: 'kind', is: ['site_error'] } },
        {
          path: 'evidence',
          control: 'file',
          most: 10,
          hint: {
            'zh-CN': '照片、文件等。照片中的拍摄时间、地点、设备信息会先行去除，除非您选择保留。',
            en: 'Pictures, documents. Place, time and device are removed from pictures first, unless you choose to keep them.',
          },
        },
      ],
    },
    {
      legend: { 'zh-CN': '您的身份', en: 'About you' },
      fields: [
        {
          path: 'anonymity',
          control: 'radio',
          codes: ANONYMITY_LABELS,
          required: true,
          initial: 'named',
          hint: {
            'zh-CN':
              '匿名：不收集任何身份信息，凭查询码查看答复，以后可以改为保密或实名。保密：只有经办人可见。实名提交后不能再改为匿名。',
            en: 'Anonymous: nothing about you is collected and you read the answer with your key; you may show who you are later. Confidential: only the handler sees who you are. Once given, a name cannot be taken back.',
          },
        },
        { path: 'name', control: 'text', autocomplete: 'name', required: true, when: known },
        {
          path: 'address',
          control: 'text',
          autocomplete: 'street-address',
          sensitive: true,
          when: known,
        },
        { path: 'phone', control: 'tel', autocomplete: 'tel', sensitive: true, when: known },
        { path: 'email', control: 'email', autocomplete: 'email', when: known },
        { path: 'reprisalFear', control: 'checkbox', when: known },
      ],
    },
  ],
};
