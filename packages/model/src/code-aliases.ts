/** Further words that data files and pages use for code values, and the way from such a word to its code. */
import {
  VALIDITY_LABELS,
  DISCLOSURE_LABELS,
  AUDIENCE_LABELS,
  APPLICANT_TYPE_LABELS,
  ID_TYPE_LABELS,
  DELIVERY_FORMAT_LABELS,
  DELIVERY_METHOD_LABELS,
  COMPLAINT_KIND_LABELS,
  ANONYMITY_LABELS,
  STAGE_LABELS,
  BRANCH_LABELS,
  CHANNEL_KIND_LABELS,
  LEADER_STATUS_LABELS,
  MATERIAL_FORM_LABELS,
  LANGUAGE_LABELS,
  type CodeLabels,
} from './code-labels.js';
import { hasOwn } from './own.js';
import { sourceLabel } from './source-label.js';
import { foldLabel } from './text.js';

/** Aliases by list and code; matched after folding. */
const ALIASES: ReadonlyMap<CodeLabels, Readonly<Record<string, readonly string[]>>> = new Map<
  CodeLabels,
  Readonly<Record<string, readonly string[]>>
>([
  [
    VALIDITY_LABELS,
    {
      inForce: [
        '有效',
        '现行',
        '生效',
        '已生效',
        '继续有效',
        '是',
        'valid',
        'current',
        'active',
        'in effect',
      ],
      expired: ['失效', '过期', '已过期', '自然失效', '到期失效', 'lapsed'],
      repealed: ['废止', '废除', '撤销', '已撤销', '宣布废止', 'revoked', 'withdrawn', 'abolished'],
    },
  ],
  [
    DISCLOSURE_LABELS,
    {
      proactive: ['主动', '主动公布', 'published proactively'],
      uponRequest: ['依申请', '申请公开', '依申请提供', 'on request', 'by request'],
    },
  ],
  [
    AUDIENCE_LABELS,
    {
      public: [
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
      internal: ['仅内部', '内部公开', '机关内部', '本单位', '不公开', '不予公开', 'staff only', 'private'],
      limited: ['限定范围', '限定对象', '特定人群', '特定群体', '特定范围', 'restricted'],
    },
  ],
  [
    APPLICANT_TYPE_LABELS,
    {
      natural_person: ['公民', '个人', 'individual', 'person'],
      enterprise: ['企业', '公司', 'company'],
      research: ['科研', '研究机构'],
      public_welfare: ['公益组织', 'charity'],
      legal_service: ['律师事务所', 'law firm'],
      other_org: ['其他', 'other'],
    },
  ],
  [
    ID_TYPE_LABELS,
    {
      resident_id: ['身份证', 'identity card'],
      hk_macao_taiwan_permit: ['港澳居民来往内地通行证', '台湾居民来往大陆通行证', '港澳台居民居住证'],
      credit_code: ['统一社会信用代码', '营业执照'],
      other: ['其他'],
    },
  ],
  [
    DELIVERY_FORMAT_LABELS,
    {
      electronic: ['电子', '电子版', '电子文件'],
      paper: ['纸面', '纸质文件', '纸质文档'],
      view: ['查阅', '当场查阅'],
      copy: ['复制', '抄录', '复印'],
    },
  ],
  [
    DELIVERY_METHOD_LABELS,
    {
      online: ['网上', '在线', '网站'],
      email: ['邮件', '电子邮箱', '邮箱'],
      mail: ['快递', '寄送', 'mail'],
      in_person: ['当面领取', '现场领取', '自取', '领取'],
    },
  ],
  [
    COMPLAINT_KIND_LABELS,
    {
      suggestion: ['建议', '意见'],
      disclosure_supervision: ['公开监督', '信息公开投诉'],
      grievance: ['申诉', '求决', '投诉', 'complaint'],
      report: ['举报', '检举', '控告', '投诉举报'],
      site_error: ['纠错', '网站找错'],
    },
  ],
  [
    ANONYMITY_LABELS,
    {
      confidential: ['要求保密', '身份保密'],
    },
  ],
  [
    STAGE_LABELS,
    {
      apply: ['申报', '提交', 'apply'],
      accept: ['收件', '接件', 'accept'],
      examine: ['审核', '审查环节', '初审', '复审', 'review', 'examine'],
      special: ['特殊环节', '听证', '专家评审', '检验', '检测', '检疫', '鉴定', '勘验', '现场勘查'],
      decide: ['审批', '批准', '核准', '办结', 'decide'],
      deliver: ['发证', '制证', '颁证', '取件', 'deliver'],
      publish: ['公示', '公布', '结果公开', 'publish'],
    },
  ],
  [
    BRANCH_LABELS,
    {
      next: ['下一环节'],
      yes: ['通过', '符合', '同意'],
      no: ['不通过', '不符合', '不同意'],
      correction: ['补正材料', '退回补正', '补齐补正'],
      refusal: ['不予受理', '不予批准', '不受理', '不予通过'],
    },
  ],
  [
    CHANNEL_KIND_LABELS,
    {
      hotline: ['服务热线', '政务热线'],
      phone: ['来电', '咨询电话', '投诉电话', 'telephone'],
      mail: ['信件', '信函', '邮寄', 'post'],
      email: ['邮件', '邮箱', '电子邮箱'],
      visit: ['走访', '接待', '现场', '来访接待', 'in person'],
      online: ['网络', '网上', '网上信访', '在线', 'web'],
      siteError: ['纠错'],
    },
  ],
  [
    LEADER_STATUS_LABELS,
    {
      serving: ['在职', '现任', '在岗'],
      acting: ['代职', '主持工作'],
      vacant: ['暂缺', '缺位'],
    },
  ],
  [
    MATERIAL_FORM_LABELS,
    {
      paper: ['纸质材料', '纸面'],
      electronic: ['电子版', '电子材料', '电子文件'],
      either: ['纸质/电子', '均可', '不限'],
    },
  ],
  [
    LANGUAGE_LABELS,
    {
      'zh-CN': ['zh', '简体中文'],
      en: ['英语'],
    },
  ],
]);

/** All words for a code: itself, its labels, its aliases. */
export function wordsForCode(labels: CodeLabels, code: string): readonly string[] {
  const label = labels[code];
  const aliases = ALIASES.get(labels)?.[code] ?? [];
  return label ? [code, label.zh, label.en, ...aliases] : [code];
}

/** The code that a text means (the code itself, a label in any language, or an alias; folded), or undefined. */
export function codeIn(labels: CodeLabels, text: string): string | undefined {
  if (hasOwn(labels, text)) return text;
  const meant = (wanted = ''): string | undefined =>
    wanted === ''
      ? undefined
      : Object.keys(labels).find(code => wordsForCode(labels, code).some(name => foldLabel(name) === wanted));
  const folded = foldLabel(text);
  return meant(folded) ?? meant(sourceLabel(folded));
}
