/** Names of every code value in both languages; further words for them stand in code-aliases.ts, which forms need not load. */
import { pick, type Locale } from './locale.js';
import { hasOwn } from './own.js';

/** What one code value is called. */
export interface CodeLabel {
  readonly zh: string;
  readonly en: string;
}

/** The labels of a closed list of codes, in the order in which a person is offered them. */
export type CodeLabels = Readonly<Record<string, CodeLabel>>;

/** Validity 有效性. */
export const VALIDITY_LABELS = {
  inForce: {
    zh: '现行有效',
    en: 'In force',
  },
  expired: {
    zh: '已失效',
    en: 'Expired',
  },
  repealed: {
    zh: '已废止',
    en: 'Repealed',
  },
} as const satisfies CodeLabels;

/** Disclosure type 公开方式. */
export const DISCLOSURE_LABELS = {
  proactive: { zh: '主动公开', en: 'Proactive' },
  uponRequest: {
    zh: '依申请公开',
    en: 'Upon request',
  },
} as const satisfies CodeLabels;

/** Audience 公开对象. */
export const AUDIENCE_LABELS = {
  public: {
    zh: '全社会',
    en: 'Public',
  },
  internal: {
    zh: '内部',
    en: 'Internal',
  },
  limited: {
    zh: '特定对象',
    en: 'Limited',
  },
} as const satisfies CodeLabels;

/** Applicant classes 申请人类型. */
export const APPLICANT_TYPE_LABELS = {
  natural_person: { zh: '自然人', en: 'Natural person' },
  enterprise: { zh: '商业企业', en: 'Business' },
  research: { zh: '科研机构', en: 'Research body' },
  public_welfare: { zh: '社会公益组织', en: 'Public welfare organisation' },
  legal_service: { zh: '法律服务机构', en: 'Legal service' },
  other_org: { zh: '其他组织', en: 'Other organisation' },
} as const satisfies CodeLabels;

/** Identity documents 证件类型. */
export const ID_TYPE_LABELS = {
  resident_id: { zh: '居民身份证', en: 'Resident identity card' },
  passport: { zh: '护照', en: 'Passport' },
  hk_macao_taiwan_permit: {
    zh: '港澳台居民证件',
    en: 'Hong Kong, Macao or Taiwan permit',
  },
  credit_code: {
    zh: '统一社会信用代码证书',
    en: 'Unified social credit code certificate',
  },
  other: { zh: '其他证件', en: 'Other document' },
} as const satisfies CodeLabels;

/** Form in which information is wanted 提供形式. */
export const DELIVERY_FORMAT_LABELS = {
  electronic: { zh: '电子文档', en: 'Electronic file' },
  paper: { zh: '纸质', en: 'Paper' },
  view: { zh: '现场查阅', en: 'View on site' },
  copy: { zh: '抄录、复制', en: 'Copy on site' },
} as const satisfies CodeLabels;

/** Way in which information is wanted 获取方式. */
export const DELIVERY_METHOD_LABELS = {
  online: { zh: '网上获取', en: 'Online' },
  email: { zh: '电子邮件', en: 'E-mail' },
  mail: { zh: '邮寄', en: 'Post' },
  in_person: { zh: '自行领取', en: 'In person' },
  fax: { zh: '传真', en: 'Fax' },
} as const satisfies CodeLabels;

/** Requesters by the fees they bear 收费类别. */
export const FEE_CATEGORY_LABELS = {
  commercial: { zh: '商业用途', en: 'Commercial use' },
  educational: { zh: '教育机构', en: 'Educational institution' },
  scientific: { zh: '非商业科研机构', en: 'Noncommercial scientific institution' },
  news_media: { zh: '新闻媒体', en: 'News media' },
  other: { zh: '其他申请人', en: 'All other requesters' },
} as const satisfies CodeLabels;

/** Kinds of complaint 投诉类型. */
export const COMPLAINT_KIND_LABELS = {
  suggestion: { zh: '意见建议', en: 'Suggestion' },
  disclosure_supervision: {
    zh: '信息公开监督',
    en: 'Disclosure supervision',
  },
  grievance: { zh: '申诉求决', en: 'Grievance' },
  report: { zh: '检举控告', en: 'Report of misconduct' },
  site_error: { zh: '网站纠错', en: 'Site error' },
} as const satisfies CodeLabels;

/** How far identity is disclosed 身份公开程度. */
export const ANONYMITY_LABELS = {
  named: { zh: '实名', en: 'Named' },
  confidential: { zh: '保密', en: 'Confidential' },
  anonymous: { zh: '匿名', en: 'Anonymous' },
} as const satisfies CodeLabels;

/** Stages of a licence decision 阶段. */
export const STAGE_LABELS = {
  apply: { zh: '申请', en: 'Application' },
  accept: { zh: '受理', en: 'Acceptance' },
  examine: {
    zh: '审查',
    en: 'Examination',
  },
  special: {
    zh: '特别程序',
    en: 'Special procedure',
  },
  decide: { zh: '决定', en: 'Decision' },
  deliver: { zh: '送达', en: 'Delivery' },
  publish: { zh: '公开', en: 'Publication' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies CodeLabels;

/** Branches by which a step leads on 流转. */
export const BRANCH_LABELS = {
  next: { zh: '下一步', en: 'Next' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  correction: { zh: '补正', en: 'Correction' },
  refusal: { zh: '不予许可', en: 'Refusal' },
} as const satisfies CodeLabels;

/** Kinds of channel 渠道类型. */
export const CHANNEL_KIND_LABELS = {
  hotline: { zh: '热线', en: 'Hotline' },
  phone: { zh: '电话', en: 'Phone' },
  mail: { zh: '来信', en: 'Letter' },
  email: { zh: '电子邮件', en: 'E-mail' },
  visit: { zh: '来访', en: 'Visit' },
  online: { zh: '网上渠道', en: 'Online' },
  siteError: { zh: '网站纠错', en: 'Site error' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies CodeLabels;

/** Whether a post is filled 任职状态. */
export const LEADER_STATUS_LABELS = {
  serving: { zh: '在任', en: 'Serving' },
  acting: { zh: '代理', en: 'Acting' },
  vacant: { zh: '空缺', en: 'Vacant' },
} as const satisfies CodeLabels;

/** Form of a material 材料形式. */
export const MATERIAL_FORM_LABELS = {
  paper: { zh: '纸质', en: 'Paper' },
  electronic: { zh: '电子', en: 'Electronic' },
  either: { zh: '纸质或电子', en: 'Paper or electronic' },
} as const satisfies CodeLabels;

/** Languages of a form 语言. */
export const LANGUAGE_LABELS = {
  'zh-CN': { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
} as const satisfies CodeLabels;

/** Label of a code in one language; the code itself when the list does not know it. */
export function labelOfCode(labels: CodeLabels, code: string, locale: Locale): string {
  const label = hasOwn(labels, code) ? labels[code] : undefined;
  return label ? pick(label, locale) : code;
}
