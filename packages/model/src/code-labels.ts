/** Names of every code value in both languages, with the words that data files and pages use for it. */
import type { Locale } from './field.js';
import { hasOwn } from './own.js';
import { foldLabel } from './text.js';

/** What one code value is called. */
export interface CodeLabel {
  readonly zh: string;
  readonly en: string;
  /** Further words for the same value; matched after folding. */
  readonly aliases?: readonly string[];
}

/** The labels of a closed list of codes, in the order in which a person is offered them. */
export type CodeLabels = Readonly<Record<string, CodeLabel>>;

/** Validity 有效性. */
export const VALIDITY_LABELS = {
  inForce: {
    zh: '现行有效',
    en: 'In force',
    aliases: ['有效', '现行', '生效', '已生效', '继续有效', '是', 'valid', 'current', 'active', 'in effect'],
  },
  expired: {
    zh: '已失效',
    en: 'Expired',
    aliases: ['失效', '过期', '已过期', '自然失效', '到期失效', 'lapsed'],
  },
  repealed: {
    zh: '已废止',
    en: 'Repealed',
    aliases: ['废止', '废除', '撤销', '已撤销', '宣布废止', 'revoked', 'withdrawn', 'abolished'],
  },
} as const satisfies CodeLabels;

/** Disclosure type 公开方式. */
export const DISCLOSURE_LABELS = {
  proactive: { zh: '主动公开', en: 'Proactive', aliases: ['主动', '主动公布', 'published proactively'] },
  uponRequest: {
    zh: '依申请公开',
    en: 'Upon request',
    aliases: ['依申请', '申请公开', '依申请提供', 'on request', 'by request'],
  },
} as const satisfies CodeLabels;

/** Audience 公开对象. */
export const AUDIENCE_LABELS = {
  public: {
    zh: '全社会',
    en: 'Public',
    aliases: [
      '社会公众',
      '公众',
      '社会',
      '面向社会',
      '面向全社会',
      '公开',
      '所有人',
      'everyone',
      'all',
      'general public',
    ],
  },
  internal: {
    zh: '内部',
    en: 'Internal',
    aliases: ['仅内部', '内部公开', '机关内部', '本单位', '不公开', '不予公开', 'staff only', 'private'],
  },
  limited: {
    zh: '特定对象',
    en: 'Limited',
    aliases: ['限定范围', '限定对象', '特定人群', '特定群体', '特定范围', 'restricted'],
  },
} as const satisfies CodeLabels;

/** Applicant classes 申请人类型. */
export const APPLICANT_TYPE_LABELS = {
  natural_person: { zh: '自然人', en: 'Natural person', aliases: ['公民', '个人', 'individual', 'person'] },
  enterprise: { zh: '商业企业', en: 'Business', aliases: ['企业', '公司', 'company'] },
  research: { zh: '科研机构', en: 'Research body', aliases: ['科研', '研究机构'] },
  public_welfare: { zh: '社会公益组织', en: 'Public welfare organisation', aliases: ['公益组织', 'charity'] },
  legal_service: { zh: '法律服务机构', en: 'Legal service', aliases: ['律师事务所', 'law firm'] },
  other_org: { zh: '其他组织', en: 'Other organisation', aliases: ['其他', 'other'] },
} as const satisfies CodeLabels;

/** Identity documents 证件类型. */
export const ID_TYPE_LABELS = {
  resident_id: { zh: '居民身份证', en: 'Resident identity card', aliases: ['身份证', 'identity card'] },
  passport: { zh: '护照', en: 'Passport' },
  hk_macao_taiwan_permit: {
    zh: '港澳台居民证件',
    en: 'Hong Kong, Macao or Taiwan permit',
    aliases: ['港澳居民来往内地通行证', '台湾居民来往大陆通行证', '港澳台居民居住证'],
  },
  credit_code: {
    zh: '统一社会信用代码证书',
    en: 'Unified social credit code certificate',
    aliases: ['统一社会信用代码', '营业执照'],
  },
  other: { zh: '其他证件', en: 'Other document', aliases: ['其他'] },
} as const satisfies CodeLabels;

/** Form in which information is wanted 提供形式. */
export const DELIVERY_FORMAT_LABELS = {
  electronic: { zh: '电子文档', en: 'Electronic file', aliases: ['电子', '电子版', '电子文件'] },
  paper: { zh: '纸质', en: 'Paper', aliases: ['纸面', '纸质文件', '纸质文档'] },
  view: { zh: '现场查阅', en: 'View on site', aliases: ['查阅', '当场查阅'] },
  copy: { zh: '抄录、复制', en: 'Copy on site', aliases: ['复制', '抄录', '复印'] },
} as const satisfies CodeLabels;

/** Way in which information is wanted 获取方式. */
export const DELIVERY_METHOD_LABELS = {
  online: { zh: '网上获取', en: 'Online', aliases: ['网上', '在线', '网站'] },
  email: { zh: '电子邮件', en: 'E-mail', aliases: ['邮件', '电子邮箱', '邮箱'] },
  mail: { zh: '邮寄', en: 'Post', aliases: ['快递', '寄送', 'mail'] },
  in_person: { zh: '自行领取', en: 'In person', aliases: ['当面领取', '现场领取', '自取', '领取'] },
  fax: { zh: '传真', en: 'Fax' },
} as const satisfies CodeLabels;

/** Kinds of complaint 投诉类型. */
export const COMPLAINT_KIND_LABELS = {
  suggestion: { zh: '意见建议', en: 'Suggestion', aliases: ['建议', '意见'] },
  disclosure_supervision: {
    zh: '信息公开监督',
    en: 'Disclosure supervision',
    aliases: ['公开监督', '信息公开投诉'],
  },
  grievance: { zh: '申诉求决', en: 'Grievance', aliases: ['申诉', '求决', '投诉', 'complaint'] },
  report: { zh: '检举控告', en: 'Report of misconduct', aliases: ['举报', '检举', '控告', '投诉举报'] },
  site_error: { zh: '网站纠错', en: 'Site error', aliases: ['纠错', '网站找错'] },
} as const satisfies CodeLabels;

/** How far identity is disclosed 身份公开程度. */
export const ANONYMITY_LABELS = {
  named: { zh: '实名', en: 'Named' },
  confidential: { zh: '保密', en: 'Confidential', aliases: ['要求保密', '身份保密'] },
  anonymous: { zh: '匿名', en: 'Anonymous' },
} as const satisfies CodeLabels;

/** Stages of a licence decision 阶段. */
export const STAGE_LABELS = {
  apply: { zh: '申请', en: 'Application', aliases: ['申报', '提交', 'apply'] },
  accept: { zh: '受理', en: 'Acceptance', aliases: ['收件', '接件', 'accept'] },
  examine: {
    zh: '审查',
    en: 'Examination',
    aliases: ['审核', '审查环节', '初审', '复审', 'review', 'examine'],
  },
  special: {
    zh: '特别程序',
    en: 'Special procedure',
    aliases: ['特殊环节', '听证', '专家评审', '检验', '检测', '检疫', '鉴定', '勘验', '现场勘查'],
  },
  decide: { zh: '决定', en: 'Decision', aliases: ['审批', '批准', '核准', '办结', 'decide'] },
  deliver: { zh: '送达', en: 'Delivery', aliases: ['发证', '制证', '颁证', '取件', 'deliver'] },
  publish: { zh: '公开', en: 'Publication', aliases: ['公示', '公布', '结果公开', 'publish'] },
  other: { zh: '其他', en: 'Other' },
} as const satisfies CodeLabels;

/** Branches by which a step leads on 流转. */
export const BRANCH_LABELS = {
  next: { zh: '下一步', en: 'Next', aliases: ['下一环节'] },
  yes: { zh: '是', en: 'Yes', aliases: ['通过', '符合', '同意'] },
  no: { zh: '否', en: 'No', aliases: ['不通过', '不符合', '不同意'] },
  correction: { zh: '补正', en: 'Correction', aliases: ['补正材料', '退回补正', '补齐补正'] },
  refusal: { zh: '不予许可', en: 'Refusal', aliases: ['不予受理', '不予批准', '不受理', '不予通过'] },
} as const satisfies CodeLabels;

/** Kinds of channel 渠道类型. */
export const CHANNEL_KIND_LABELS = {
  hotline: { zh: '热线', en: 'Hotline', aliases: ['服务热线', '政务热线'] },
  phone: { zh: '电话', en: 'Phone', aliases: ['来电', '咨询电话', '投诉电话', 'telephone'] },
  mail: { zh: '来信', en: 'Letter', aliases: ['信件', '信函', '邮寄', 'post'] },
  email: { zh: '电子邮件', en: 'E-mail', aliases: ['邮件', '邮箱', '电子邮箱'] },
  visit: { zh: '来访', en: 'Visit', aliases: ['走访', '接待', '现场', '来访接待', 'in person'] },
  online: { zh: '网上渠道', en: 'Online', aliases: ['网络', '网上', '网上信访', '在线', 'web'] },
  siteError: { zh: '网站纠错', en: 'Site error', aliases: ['纠错'] },
  other: { zh: '其他', en: 'Other' },
} as const satisfies CodeLabels;

/** Whether a post is filled 任职状态. */
export const LEADER_STATUS_LABELS = {
  serving: { zh: '在任', en: 'Serving', aliases: ['在职', '现任', '在岗'] },
  acting: { zh: '代理', en: 'Acting', aliases: ['代职', '主持工作'] },
  vacant: { zh: '空缺', en: 'Vacant', aliases: ['暂缺', '缺位'] },
} as const satisfies CodeLabels;

/** Form of a material 材料形式. */
export const MATERIAL_FORM_LABELS = {
  paper: { zh: '纸质', en: 'Paper', aliases: ['纸质材料', '纸面'] },
  electronic: { zh: '电子', en: 'Electronic', aliases: ['电子版', '电子材料', '电子文件'] },
  either: { zh: '纸质或电子', en: 'Paper or electronic', aliases: ['纸质/电子', '均可', '不限'] },
} as const satisfies CodeLabels;

/** Languages of a form 语言. */
export const LANGUAGE_LABELS = {
  'zh-CN': { zh: '中文', en: 'Chinese', aliases: ['zh', '简体中文'] },
  en: { zh: '英文', en: 'English', aliases: ['英语'] },
} as const satisfies CodeLabels;

/** Label of a code in one language; the code itself when the list does not know it. */
export function labelOfCode(labels: CodeLabels, code: string, locale: Locale): string {
  const label = hasOwn(labels, code) ? labels[code] : undefined;
  return label ? (locale === 'zh-CN' ? label.zh : label.en) : code;
}

/** The code that a text means (the code itself, a label in any language, or an alias; folded), or undefined. */
export function codeIn(labels: CodeLabels, text: string): string | undefined {
  if (hasOwn(labels, text)) return text;
  const wanted = foldLabel(text);
  if (wanted === '') return undefined;
  return Object.keys(labels).find(code =>
    namesOf(code, labels[code]).some(name => foldLabel(name) === wanted),
  );
}

function namesOf(code: string, label: CodeLabel | undefined): readonly string[] {
  return label ? [code, label.zh, label.en, ...(label.aliases ?? [])] : [code];
}
