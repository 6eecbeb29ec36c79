/** What the desk calls events, their fields and the choices in them, in both languages. */
import { COMPLAINT_OUTCOMES, REQUEST_OUTCOMES } from '@sunboard/intake';
import { localize, type Locale, type Localized } from '@sunboard/model';

const w = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

/** Names of events. */
export const EVENT_WORDS: Readonly<Record<string, Localized>> = {
  submit: w('提交', 'Submitted'),
  register_offline: w('线下登记', 'Registered on paper or in person'),
  register: w('登记', 'Registered'),
  confirm_receipt: w('确认收到', 'Confirm receipt'),
  request_correction: w('通知补正', 'Ask for a correction'),
  submit_correction: w('收到补正', 'Correction received'),
  correction_lapsed: w('逾期未补正，视为放弃', 'Correction not made: deemed abandoned'),
  consult: w('征求意见', 'Consult a third party or authority'),
  consult_closed: w('征求意见结束', 'Consultation ended'),
  extend: w('延长期限', 'Extend the period'),
  ask_reason: w('要求说明理由', 'Ask for reasons'),
  give_reason: w('收到理由', 'Reasons received'),
  defer: w('确定延迟答复的合理期限', 'Agree a later date'),
  fee_notice: w('发出收费通知', 'Send a fee notice'),
  fee_paid: w('费用已缴', 'Fee paid'),
  fee_lapsed: w('逾期未缴费', 'Fee not paid in time'),
  answer: w('答复', 'Answer'),
  answer_corrected: w('更正答复', 'Correct the answer'),
  withdraw: w('撤回', 'Withdraw'),
  redirect: w('告知其他渠道', 'Tell them the right channel'),
  archive: w('归档', 'Archive'),
  message: w('消息', 'Message'),
  rate: w('评价', 'Rated'),
  remedy_filed: w('登记复议或诉讼', 'Record a review or lawsuit'),
  remedy_decided: w('登记复议或诉讼结果', 'Record its result'),
  identity_opened: w('查看身份信息', 'Identity opened'),
  accept: w('受理', 'Accept'),
  not_accept: w('不予受理', 'Do not accept'),
  duplicate_matter: w('重复事项，不予受理', 'Same matter: do not accept'),
  transfer: w('转送、交办', 'Pass on'),
  redirect_procedure: w('导入其他法定程序', 'Move to another legal procedure'),
  objected: w('对转送有异议', 'Receiving body objects'),
  investigate: w('调查核实', 'Investigate'),
  request_info: w('要求补充材料', 'Ask for more material'),
  give_info: w('收到补充材料', 'Material received'),
  mediate: w('调解', 'Mediate'),
  mediation_ended: w('调解结束', 'Mediation ended'),
  decide: w('出具处理意见', 'Decide'),
  ask_review: w('申请复查', 'Review asked for'),
  decide_review: w('作出复查意见', 'Decide the review'),
  ask_final_review: w('申请复核', 'Final review asked for'),
  decide_final_review: w('作出复核意见', 'Decide the final review'),
  close: w('办结', 'Close'),
  disclose_identity: w('公开身份', 'Identity disclosed'),
};

/** Names of fields. */
export const FIELD_WORDS: Readonly<Record<string, Localized>> = {
  receiptBasis: w('收到依据', 'Basis of receipt'),
  items: w('需要补正或补充的内容（每行一项）', 'What is needed (one per line)'),
  dueOn: w('截止日期', 'Due on'),
  text: w('内容', 'Text'),
  party: w('征求意见对象', 'Who is consulted'),
  partyKind: w('对象类别', 'Kind of party'),
  result: w('结果', 'Result'),
  workingDays: w('延长工作日数（至多20）', 'Working days (at most 20)'),
  calendarDays: w('延长日数（至多30）', 'Days (at most 30)'),
  approvedBy: w('批准人', 'Approved by'),
  reason: w('理由', 'Reason'),
  notifiedOn: w('告知申请人日期', 'Applicant told on'),
  deferredTo: w('延至', 'Deferred to'),
  amount: w('金额（元）', 'Amount'),
  payBy: w('缴费截止日期', 'Pay by'),
  outcome: w('办理结果', 'Outcome'),
  reasons: w('理由（每行一条）', 'Reasons (one per line)'),
  documents: w('提供的文件（每行：名称 | 位置）', 'Documents (per line: title | where)'),
  access: w('提供方式', 'How it is handed over'),
  remedies: w('救济途径', 'Remedies'),
  channel: w('受理渠道', 'Right channel'),
  explanation: w('说明', 'Explanation'),
  remedyId: w('案号', 'Case number'),
  remedyKind: w('类别', 'Kind'),
  rightChannel: w('正确渠道', 'Right channel'),
  relatedReceiptNo: w('关联事项编号', 'Related receipt number'),
  why: w('情形', 'Why'),
  'target.unit': w('接收单位', 'Receiving body'),
  'target.kind': w('单位类别', 'Kind of body'),
  procedure: w('法定程序', 'Procedure'),
  link: w('链接', 'Link'),
  note: w('备注', 'Note'),
  mediator: w('调解人', 'Mediator'),
  settled: w('达成调解协议', 'Settled'),
  opinion: w('处理意见', 'Opinion'),
  score: w('评分', 'Score'),
  to: w('改为', 'Now'),
  applicantType: w('申请人类型', 'Applicant type'),
  'offline.channel': w('收到方式', 'How it came'),
  'offline.receivedOn': w('收到日期', 'Received on'),
  applicantConfirmed: w('申请人已确认笔录', 'Applicant confirmed the record'),
};

/** Names of choices, by field and value; outcomes come with the contract. */
const CHOICE_WORDS: Readonly<Record<string, Localized>> = {
  'channel.in_person': w('当面提交', 'Handed over'),
  'channel.post': w('邮寄', 'By post'),
  'channel.fax': w('传真', 'By fax'),
  'channel.oral': w('口头', 'By word of mouth'),
  'receiptBasis.handed_over': w('当面提交之日', 'Day it was handed over'),
  'receiptBasis.signed_for': w('签收之日', 'Day it was signed for'),
  'receiptBasis.fax_confirmed': w('双方确认之日', 'Day both sides confirmed'),
  'receiptBasis.oral_record': w('记录并确认之日', 'Day it was written down and confirmed'),
  'receiptBasis.mutual_confirmation': w('双方确认', 'Confirmed by both sides'),
  'receiptBasis.announced_rule': w('按公告的规则', 'By an announced rule'),
  'partyKind.third_party': w('第三方', 'Third party'),
  'partyKind.authority': w('其他机关', 'Another authority'),
  'result.agreed': w('同意公开', 'Agrees'),
  'result.objected': w('不同意公开', 'Objects'),
  'result.no_reply': w('逾期未答复', 'No reply'),
  'result.upheld': w('维持', 'Upheld'),
  'result.changed': w('变更', 'Changed'),
  'result.corrected': w('纠正', 'Corrected'),
  'result.other': w('其他', 'Other'),
  'remedyKind.supervision_complaint': w('向上级或监管机关投诉', 'Complaint to the supervisor'),
  'remedyKind.administrative_review': w('行政复议', 'Administrative review'),
  'remedyKind.litigation_direct': w('未经复议直接起诉', 'Lawsuit without review'),
  'remedyKind.litigation_after_review': w('复议后起诉', 'Lawsuit after review'),
  'why.pending': w('同一事项正在办理', 'Pending elsewhere'),
  'why.finally_decided': w('已经复核终结', 'Finally decided'),
  'why.lapsed': w('逾期未申请复查、复核', 'No review asked for in time'),
  'why.filer_satisfied': w('诉求人认可', 'Filer is satisfied'),
  'target.kind.competent': w('有权处理的单位', 'Competent body'),
  'target.kind.superior': w('上级单位', 'Superior body'),
  'target.kind.discipline': w('纪检监察机关', 'Discipline inspection'),
};

/** Name of an event. */
export function eventWord(type: string, locale: Locale): string {
  return localize(EVENT_WORDS[type], locale) ?? type;
}

/** Name of a field. */
export function fieldWord(name: string, locale: Locale): string {
  return localize(FIELD_WORDS[name], locale) ?? name;
}

/** Name of a choice. */
export function choiceWord(field: string, value: string, locale: Locale): string {
  const outcomes: Readonly<Record<string, Localized>> = { ...REQUEST_OUTCOMES, ...COMPLAINT_OUTCOMES };
  const found = field === 'outcome' ? outcomes[value] : CHOICE_WORDS[`${field}.${value}`];
  return localize(found, locale) ?? value;
}
