/** Labels of the request for information 政府信息公开申请. Apart from the schema, so that a form can be drawn before its checks are loaded. */
import type { FieldLabels } from './field.js';

/** Labels by dotted path. */
export const DISCLOSURE_REQUEST_LABELS = {
  'identityProof.type': { zh: '证件类型', en: 'Identity document', aliases: ['证件名称', '身份证明'] },
  'identityProof.number': {
    zh: '证件号码',
    en: 'Document number of the identity proof',
    aliases: ['身份证号', '身份证号码'],
  },
  'identityProof.files': { zh: '证件照片或扫描件', en: 'Picture or scan of the document' },
  'identityProof.shownLater': { zh: '确认收到申请时出示证件', en: 'Document shown on confirmation' },
  'contact.phone': { zh: '联系电话', en: 'Phone', aliases: ['电话', '手机', '手机号码', '联系人电话'] },
  'contact.email': { zh: '电子邮箱', en: 'E-mail', aliases: ['邮箱', '电子邮件'] },
  'contact.postalAddress': {
    zh: '联系地址',
    en: 'Postal address',
    aliases: ['通信地址', '通讯地址', '地址'],
  },
  'contact.postcode': { zh: '邮政编码', en: 'Postcode', aliases: ['邮编'] },
  'agent.name': { zh: '代理人姓名', en: 'Agent' },
  'agent.relation': { zh: '代理关系', en: 'Relation to the applicant' },
  'agent.authorisation': { zh: '授权委托书', en: 'Power of attorney' },
  'agent.identityFiles': { zh: '代理人身份证明', en: 'Identity proof of the agent' },
  applicantType: { zh: '申请人类型', en: 'Applicant type', aliases: ['申请人类别'] },
  applicantName: { zh: '姓名', en: 'Name', aliases: ['申请人姓名', '申请人'] },
  organisationName: {
    zh: '单位名称',
    en: 'Organisation',
    aliases: ['名称', '法人或其他组织名称', '组织名称'],
  },
  creditCode: { zh: '统一社会信用代码', en: 'Unified social credit code', aliases: ['组织机构代码'] },
  legalRepresentative: { zh: '法定代表人', en: 'Legal representative', aliases: ['法人代表'] },
  contactName: { zh: '联系人', en: 'Contact person', aliases: ['联系人姓名'] },
  identityProof: { zh: '身份证明', en: 'Identity proof' },
  contact: { zh: '联系方式', en: 'Contact' },
  agent: { zh: '代理人', en: 'Agent' },
  informationTitle: {
    zh: '信息名称',
    en: 'Title of the information',
    aliases: ['所需信息的名称', '政府信息名称'],
  },
  documentNumber: { zh: '文号', en: 'Document number', aliases: ['所需信息的文号'] },
  description: {
    zh: '特征性描述',
    en: 'Description',
    aliases: ['内容描述', '所需信息的内容描述', '其他特征性描述'],
  },
  timeRange: { zh: '时间范围', en: 'Period' },
  deliveryFormat: {
    zh: '提供形式',
    en: 'Format',
    aliases: ['载体形式', '提供政府信息的形式要求', '信息的指定提供方式'],
  },
  deliveryMethod: { zh: '获取方式', en: 'Way of delivery', aliases: ['获取信息的方式', '获取信息的途径'] },
  accessibilityNeeds: { zh: '阅读或视听协助需求', en: 'Accessibility needs' },
  attachments: { zh: '附件', en: 'Attachments' },
  priorRequestNo: { zh: '以往申请编号', en: 'Earlier request' },
  consent: { zh: '个人信息处理同意', en: 'Consent' },
} as const satisfies Readonly<Record<string, FieldLabels>>;
