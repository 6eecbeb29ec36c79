/** Outcome codes of requests (the leaf rows of annual report table 3) and of complaints, with their official wording. */
import type { Localized } from '@sunboard/model';

/**
 * How a request ended, as annual report table 3 (国办公开办函〔2021〕30号) counts it.
 * Already-published information (art. 36(1)) counts as `granted`; that placing is configuration, not statute.
 */
export const REQUEST_OUTCOMES = {
  granted: { 'zh-CN': '予以公开', en: 'Disclosed' },
  partly_granted: { 'zh-CN': '部分公开', en: 'Partly disclosed' },
  'refused.state_secret': { 'zh-CN': '属于国家秘密', en: 'State secret' },
  'refused.prohibited_by_law': {
    'zh-CN': '其他法律行政法规禁止公开',
    en: 'Forbidden by another law or regulation',
  },
  'refused.three_securities_one_stability': {
    'zh-CN': '危及“三安全一稳定”',
    en: 'Endangers security or social stability',
  },
  'refused.third_party': { 'zh-CN': '保护第三方合法权益', en: 'Protects a third party' },
  'refused.internal_affairs': { 'zh-CN': '属于三类内部事务信息', en: 'Internal affairs' },
  'refused.process_information': {
    'zh-CN': '属于四类过程性信息',
    en: 'Information of an unfinished process',
  },
  'refused.enforcement_file': { 'zh-CN': '属于行政执法案卷', en: 'Enforcement case file' },
  'refused.administrative_query': { 'zh-CN': '属于行政查询事项', en: 'Matter of an administrative query' },
  'unable.not_held': { 'zh-CN': '本机关不掌握相关政府信息', en: 'Not held by this authority' },
  'unable.needs_creation': { 'zh-CN': '没有现成信息需要另行制作', en: 'Would have to be created' },
  'unable.still_unclear_after_correction': {
    'zh-CN': '补正后申请内容仍不明确',
    en: 'Still unclear after correction',
  },
  'not_processed.petition_report_complaint': {
    'zh-CN': '信访举报投诉类申请',
    en: 'Petition, report or complaint',
  },
  'not_processed.repeated': { 'zh-CN': '重复申请', en: 'Repeated request' },
  'not_processed.publication': { 'zh-CN': '要求提供公开出版物', en: 'Asks for a publication on sale' },
  'not_processed.excessive_repeated': {
    'zh-CN': '无正当理由大量反复申请',
    en: 'Excessive repetition without good reason',
  },
  'not_processed.confirm_or_reissue': {
    'zh-CN': '要求行政机关确认或重新出具已获取信息',
    en: 'Asks to confirm or reissue information already had',
  },
  'other.correction_lapsed': {
    'zh-CN': '申请人无正当理由逾期不补正',
    en: 'Correction not made in time without good reason',
  },
  'other.fee_not_paid': { 'zh-CN': '申请人逾期未按收费通知要求缴纳费用', en: 'Fee not paid in time' },
  'other.other': { 'zh-CN': '其他', en: 'Other' },
} as const satisfies Record<string, Localized>;

/** See {@link REQUEST_OUTCOMES}. */
export type RequestOutcome = keyof typeof REQUEST_OUTCOMES;

/** The same codes as a list, in the order of the official table. */
export const REQUEST_OUTCOME_CODES = Object.keys(REQUEST_OUTCOMES) as [RequestOutcome, ...RequestOutcome[]];

/** Headings under which table 3 groups the leaf rows. */
export const OUTCOME_GROUPS = {
  refused: { 'zh-CN': '不予公开', en: 'Refused' },
  unable: { 'zh-CN': '无法提供', en: 'Unable to provide' },
  not_processed: { 'zh-CN': '不予处理', en: 'Not processed' },
  other: { 'zh-CN': '其他处理', en: 'Other' },
} as const satisfies Record<string, Localized>;

/** How a complaint ended. Petition Work Regulations arts 29, 30, 32; the two of `site_error` are the service's own. */
export const COMPLAINT_OUTCOMES = {
  supported: { 'zh-CN': '予以支持', en: 'Supported' },
  explained: { 'zh-CN': '解释说明', en: 'Explained' },
  not_supported: { 'zh-CN': '不予支持', en: 'Not supported' },
  adopted: { 'zh-CN': '采纳', en: 'Adopted' },
  partly_adopted: { 'zh-CN': '部分采纳', en: 'Partly adopted' },
  noted: { 'zh-CN': '留作参考', en: 'Noted' },
  substantiated: { 'zh-CN': '查实', en: 'Substantiated' },
  partly_substantiated: { 'zh-CN': '部分查实', en: 'Partly substantiated' },
  not_substantiated: { 'zh-CN': '未查实', en: 'Not substantiated' },
  referred: { 'zh-CN': '移送', en: 'Referred' },
  fixed: { 'zh-CN': '已更正', en: 'Corrected' },
  not_an_error: { 'zh-CN': '经核实无误', en: 'Checked: no error' },
} as const satisfies Record<string, Localized>;

/** See {@link COMPLAINT_OUTCOMES}. */
export type ComplaintOutcome = keyof typeof COMPLAINT_OUTCOMES;

/** The same codes as a list. */
export const COMPLAINT_OUTCOME_CODES = Object.keys(COMPLAINT_OUTCOMES) as [
  ComplaintOutcome,
  ...ComplaintOutcome[],
];

/** Which outcomes a kind of complaint may end with. */
export const OUTCOMES_BY_COMPLAINT_KIND = {
  suggestion: ['adopted', 'partly_adopted', 'noted'],
  disclosure_supervision: ['supported', 'explained', 'not_supported'],
  grievance: ['supported', 'explained', 'not_supported'],
  report: ['substantiated', 'partly_substantiated', 'not_substantiated', 'referred'],
  site_error: ['fixed', 'not_an_error'],
} as const satisfies Record<string, readonly ComplaintOutcome[]>;
