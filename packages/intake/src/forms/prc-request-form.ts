/** The request form of the PRC 政府信息公开申请表 (OGI Regulations art. 29); no purpose is asked. */
import { DISCLOSURE_REQUEST_LABELS, ID_TYPE_LABELS } from '@sunboard/model';
import type { FormSpec } from './form-spec.js';
import { applicantFields, contactFields, delivery, information, organisation } from './request-sections.js';

const agent = { path: 'agent.name' } as const;

/** See the first line. */
export const prcRequestForm: FormSpec = {
  id: 'request-cn',
  title: { 'zh-CN': '政府信息公开申请表', en: 'Application for government information' },
  entity: 'DisclosureRequest',
  labels: DISCLOSURE_REQUEST_LABELS,
  version: '2026-1',
  notes: [
    {
      'zh-CN':
        '本机关自收到申请之日起20个工作日内答复，需要延长的最多再延长20个工作日；申请内容不明确的，7个工作日内一次性告知补正。',
      en: 'You get an answer within 20 working days of receipt, extended by at most 20 more; if the request is unclear you are told within 7 working days, once, what to add.',
    },
    {
      'zh-CN': '通过互联网提交的申请，以双方确认之日为收到申请之日。',
      en: 'A request filed online counts as received on the day both sides confirm it.',
    },
    {
      'zh-CN': '提交后当场显示回执编号和查询码，凭两者可以随时查询办理情况。',
      en: 'You get a receipt number and a key at once, with which you can look up the status at any time.',
    },
    { 'zh-CN': '申请不收费，也不需要说明用途。', en: 'Requests are free, and you need not say why you ask.' },
  ],
  rules: [
    {
      // Art. 29(1) asks for an identity proof; it does not say that it has to be sent along.
      paths: ['identityProof.number', 'identityProof.files', 'identityProof.shownLater'],
      at: 'identityProof.number',
      message: {
        'zh-CN': '没有提供身份证明。请填写证件号码、上传证件照片，或者勾选“确认收到申请时出示证件”。',
        en: 'There is no identity proof. Enter the document number, add a picture of it, or tick “Document shown on confirmation”.',
      },
    },
  ],
  sections: [
    {
      legend: { 'zh-CN': '申请人', en: 'Applicant' },
      fields: [
        ...applicantFields(),
        { path: 'creditCode', control: 'text', when: organisation },
        { path: 'legalRepresentative', control: 'text', when: organisation },
        { path: 'contactName', control: 'text', autocomplete: 'name', when: organisation },
        {
          path: 'identityProof.type',
          control: 'select',
          codes: ID_TYPE_LABELS,
          initial: 'resident_id',
          required: true,
          hint: {
            'zh-CN': '身份证明可以三选一：填写号码、上传照片，或者确认收到申请时出示。',
            en: 'Prove who you are in one of three ways: the number, a picture, or by showing it on confirmation.',
          },
        },
        {
          path: 'identityProof.number',
          control: 'text',
          autocomplete: 'off',
          sensitive: true,
          hint: {
            'zh-CN': '仅用于核对身份，显示时遮盖。',
            en: 'Used only to verify who asks, and shown masked.',
          },
        },
        {
          path: 'identityProof.files',
          control: 'file',
          most: 2,
          sensitive: true,
          hint: {
            'zh-CN': '照片中的拍摄时间、地点等信息会先行去除；办结30日后删除。',
            en: 'Place and time are removed from pictures first; they are deleted 30 days after the case ends.',
          },
        },
        { path: 'identityProof.shownLater', control: 'checkbox' },
        {
          path: 'agent.name',
          control: 'text',
          label: { 'zh-CN': '代理人姓名（由他人代办时填写）', en: 'Agent (if somebody files for you)' },
        },
        { path: 'agent.relation', control: 'text', when: agent },
        {
          path: 'agent.authorisation',
          control: 'file',
          most: 2,
          sensitive: true,
          required: true,
          when: agent,
        },
        { path: 'agent.identityFiles', control: 'file', most: 2, sensitive: true, when: agent },
        {
          path: 'consent.sensitiveAccepted',
          control: 'checkbox',
          label: {
            'zh-CN': '我单独同意处理所填证件号码和所传证件照片，仅用于核对申请人、代理人身份',
            en: 'I separately agree that document numbers and pictures are processed, only to verify applicant and agent',
          },
        },
      ],
    },
    {
      legend: { 'zh-CN': '联系方式', en: 'Contact' },
      hint: { 'zh-CN': '至少填写一项。', en: 'Give at least one.' },
      fields: contactFields,
    },
    information,
    delivery,
  ],
};
