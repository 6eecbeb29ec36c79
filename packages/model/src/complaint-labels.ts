/** Labels of the complaint 投诉举报. Apart from the schema, so that a form can be drawn before its checks are loaded. */
import type { FieldLabels } from './field.js';

/** Labels by dotted path. */
export const COMPLAINT_LABELS = {
  kind: { zh: '类型', en: 'Kind', aliases: ['投诉类型', '诉求类型'] },
  subject: { zh: '标题', en: 'Subject', aliases: ['主题'] },
  facts: { zh: '事实和理由', en: 'Facts and reasons', aliases: ['内容', '事实', '详细内容', '事实、理由'] },
  claim: { zh: '诉求', en: 'What you ask for', aliases: ['请求', '投诉请求'] },
  subjectParty: {
    zh: '被反映单位或人员',
    en: 'Unit or person concerned',
    aliases: ['被投诉人', '被举报人', '被反映人'],
  },
  pageUrl: { zh: '页面地址', en: 'Page address', aliases: ['网页地址', '错误页面'] },
  relatedReceiptNo: { zh: '相关申请编号', en: 'Related receipt number' },
  evidence: { zh: '证据材料', en: 'Evidence', aliases: ['附件'] },
  anonymity: { zh: '身份公开程度', en: 'Anonymity' },
  name: { zh: '姓名', en: 'Name', aliases: ['姓名（名称）', '反映人'] },
  address: { zh: '住址', en: 'Address', aliases: ['联系地址', '通信地址'] },
  phone: { zh: '联系电话', en: 'Phone', aliases: ['手机', '电话'] },
  email: { zh: '电子邮箱', en: 'E-mail', aliases: ['邮箱'] },
  reprisalFear: { zh: '担心打击报复', en: 'Fear of reprisal' },
  consent: { zh: '个人信息处理同意', en: 'Consent' },
} as const satisfies Readonly<Record<string, FieldLabels>>;
