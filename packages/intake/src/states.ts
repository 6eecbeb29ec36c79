/** The states of requests and complaints with their names in both languages; the clock's meaning of each stands in clock.ts. */
import type { Localized } from '@sunboard/model';

/** States of a request 政府信息公开申请. `draft` lives on the applicant's device only. */
export const REQUEST_STATES = [
  'draft',
  'submitted',
  'received',
  'correction_requested',
  'reason_requested',
  'consulting',
  'fee_pending',
  'answered',
  'abandoned',
  'withdrawn',
  'misdirected',
  'archived',
] as const;

/** See {@link REQUEST_STATES}. */
export type RequestState = (typeof REQUEST_STATES)[number];

/** States of a complaint 投诉举报. `draft` lives on the filer's device only. */
export const COMPLAINT_STATES = [
  'draft',
  'submitted',
  'registered',
  'accepted',
  'not_accepted',
  'transferred',
  'redirected_procedure',
  'info_requested',
  'investigating',
  'mediating',
  'concluded',
  'review',
  'review_decided',
  'final_review',
  'final_decided',
  'closed',
  'withdrawn',
  'archived',
] as const;

/** See {@link COMPLAINT_STATES}. */
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** Any state of either kind of case. */
export type CaseState = RequestState | ComplaintState;

/** Names of the states as the public reads them. */
export const STATE_LABELS: Readonly<Record<CaseState, Localized>> = {
  draft: { 'zh-CN': '草稿', en: 'Draft' },
  submitted: { 'zh-CN': '已提交，待确认', en: 'Submitted, awaiting confirmation' },
  received: { 'zh-CN': '已收到，办理中', en: 'Received, being handled' },
  correction_requested: { 'zh-CN': '待补正', en: 'Waiting for a correction' },
  reason_requested: { 'zh-CN': '待说明理由', en: 'Waiting for reasons' },
  consulting: { 'zh-CN': '征求意见中', en: 'Consulting a third party or another authority' },
  fee_pending: { 'zh-CN': '待缴信息处理费', en: 'Awaiting the processing fee' },
  answered: { 'zh-CN': '已答复', en: 'Answered' },
  abandoned: { 'zh-CN': '视为放弃申请', en: 'Deemed abandoned' },
  withdrawn: { 'zh-CN': '已撤回', en: 'Withdrawn' },
  misdirected: {
    'zh-CN': '非信息公开申请，已告知',
    en: 'Not an information request; the right channel was named',
  },
  archived: { 'zh-CN': '已归档', en: 'Archived' },
  registered: { 'zh-CN': '已登记', en: 'Registered' },
  accepted: { 'zh-CN': '已受理', en: 'Accepted' },
  not_accepted: { 'zh-CN': '不予受理', en: 'Not accepted' },
  transferred: { 'zh-CN': '已转送', en: 'Passed to the competent body' },
  redirected_procedure: { 'zh-CN': '导入其他法定程序', en: 'Moved to another legal procedure' },
  info_requested: { 'zh-CN': '待补充材料', en: 'Waiting for more material' },
  investigating: { 'zh-CN': '调查核实中', en: 'Under investigation' },
  mediating: { 'zh-CN': '调解中', en: 'In mediation' },
  concluded: { 'zh-CN': '已出具处理意见', en: 'Decided' },
  review: { 'zh-CN': '复查中', en: 'Under review' },
  review_decided: { 'zh-CN': '已复查', en: 'Review decided' },
  final_review: { 'zh-CN': '复核中', en: 'Under final review' },
  final_decided: { 'zh-CN': '已复核', en: 'Final review decided' },
  closed: { 'zh-CN': '已办结', en: 'Closed' },
};
