/** Cases that the demonstration's desk begins with: every state that an officer meets, all persons fictional. */
import { bureau } from './bureau.js';

/** Something that happened to a case, some days ago. */
export interface PastEvent {
  readonly daysAgo: number;
  /** A step of staff, or a message of the filer. */
  readonly by: 'staff' | 'filer';
  readonly type: string;
  readonly data: (dayAfter: (days: number) => string) => object;
}

/** A filing and what became of it. */
export interface PastCase {
  readonly kind: 'request' | 'complaint';
  readonly daysAgo: number;
  readonly record: Readonly<Record<string, unknown>>;
  /** Sealed to the office's key before it is filed. */
  readonly sealed?: boolean;
  readonly events: readonly PastEvent[];
}

const consent = { privacyNoticeVersion: '2026-01' };
const person = (name: string, description: string, more: Readonly<Record<string, unknown>> = {}) => ({
  applicantType: 'natural_person',
  applicantName: name,
  identityProof: { type: 'resident_id', shownLater: true },
  contact: { phone: '010-00000000', email: 'filer@example.org' },
  description,
  deliveryFormat: 'electronic',
  deliveryMethod: 'online',
  consent,
  ...more,
});
type Facts = Readonly<Record<string, unknown>>;
type Data = Facts | ((dayAfter: (days: number) => string) => Facts);
const staff = (daysAgo: number, type: string, data: Data = {}): PastEvent => ({
  daysAgo,
  by: 'staff',
  type,
  data: dayAfter => (typeof data === 'function' ? data(dayAfter) : data),
});
const wrote = (daysAgo: number, text: string): PastEvent => ({
  daysAgo,
  by: 'filer',
  type: 'message',
  data: () => ({ text }),
});
const confirmed = (daysAgo: number) =>
  staff(daysAgo, 'confirm_receipt', { receiptBasis: 'mutual_confirmation' });
const request = (
  daysAgo: number,
  record: Readonly<Record<string, unknown>>,
  ...events: readonly PastEvent[]
): PastCase => ({ kind: 'request', daysAgo, record, events });
const complaint = (
  daysAgo: number,
  record: Readonly<Record<string, unknown>>,
  ...events: readonly PastEvent[]
): PastCase => ({ kind: 'complaint', daysAgo, record: { anonymity: 'named', consent, ...record }, events });

/** See the first line; days are counted back from the day on which the demonstration starts for the first time. */
export const pastCases: readonly PastCase[] = [
  request(
    380,
    person('示例申请人甲', '申请公开政务服务大厅窗口外包服务合同。'),
    confirmed(379),
    staff(352, 'answer', {
      outcome: 'partly_granted',
      reasons: ['合同中的单价属于第三方商业秘密，已作区分处理。'],
      documents: [{ title: '窗口服务外包合同（节选）', ref: '档案室 2025-17' }],
    }),
  ),
  request(
    90,
    {
      ...person('', '申请公开2024年以来“一件事”改革事项清单及办件量。'),
      applicantName: undefined,
      applicantType: 'enterprise',
      organisationName: '示例信息技术有限公司',
      contactName: '示例联系人',
    },
    confirmed(89),
    staff(70, 'answer', {
      outcome: 'granted',
      reasons: [],
      documents: [{ title: '“一件事”改革事项清单（2026年版）', ref: '/documents/' }],
    }),
  ),
  request(
    80,
    person('示例申请人乙', '申请公开某企业提交的大厅设备投标文件。', {
      documentNumber: '阳政服采〔2026〕2号',
    }),
    confirmed(79),
    staff(76, 'consult', { party: '示例设备有限公司', partyKind: 'third_party' }),
    staff(64, 'consult_closed', { result: 'objected' }),
    staff(55, 'answer', {
      outcome: 'refused.third_party',
      reasons: ['涉及第三方商业秘密，第三方不同意公开，且不公开不会对公共利益造成重大影响。'],
    }),
    staff(30, 'remedy_filed', { remedyId: '2026-31', remedyKind: 'administrative_review' }),
    staff(4, 'remedy_decided', { remedyId: '2026-31', result: 'upheld' }),
  ),
  request(
    60,
    person('示例申请人丙', '申请公开一份本机关没有制作的统计表。'),
    confirmed(59),
    staff(40, 'answer', {
      outcome: 'unable.not_held',
      reasons: ['经检索，本机关未制作、未获取您申请的信息。'],
    }),
    staff(12, 'remedy_filed', { remedyId: '2026-44', remedyKind: 'litigation_direct' }),
  ),
  request(46, person('示例申请人丁', '申请公开2025年度政务服务大厅运行经费决算明细。'), confirmed(44)),
  request(
    27,
    person('示例申请人戊', '申请公开帮办代办人员名册和服务时段。'),
    confirmed(25),
    wrote(2, '请问答复大约什么时候能够收到？'),
  ),
  request(
    34,
    person('示例申请人己', '申请公开近三年全部审批事项的办理时长原始数据。'),
    confirmed(33),
    staff(12, 'extend', dayAfter => ({
      workingDays: 15,
      approvedBy: '示范丙（分管副局长）',
      reason: '涉及信息数量较大，需要逐条核对',
      notifiedOn: dayAfter(0),
    })),
  ),
  request(
    13,
    person('示例申请人庚', '申请公开大厅文件。'),
    confirmed(12),
    staff(8, 'request_correction', dayAfter => ({
      items: ['请写明文件的名称、文号或者大致形成时间。', '请写明需要文件的全文还是某一部分。'],
      dueOn: dayAfter(15),
    })),
  ),
  request(
    15,
    person('示例申请人辛', '申请公开第三方提交的大厅改造设计方案。'),
    confirmed(14),
    staff(5, 'consult', { party: '示例设计院', partyKind: 'third_party' }),
  ),
  request(3, person('示例申请人壬', '申请公开政务服务“好差评”整改台账。')),
  request(
    1,
    {
      ...person('Example Applicant', 'The list of services that can be used in English, with opening hours.'),
      language: 'en',
    },
    confirmed(1),
  ),
  request(
    20,
    person('示例申请人癸', '本人反映窗口人员态度问题，请处理。'),
    staff(18, 'redirect', {
      channel: '12345热线、本网站投诉渠道',
      explanation: '您所提事项属于投诉，不属于政府信息公开申请。',
    }),
  ),
  complaint(
    50,
    {
      kind: 'grievance',
      subject: '营业执照变更两次被退回',
      facts: '材料齐全，窗口两次以不同理由退回，往返三次未办成。',
      claim: '请求依法办理变更登记并说明退回理由。',
      name: '示例反映人甲',
      phone: '010-00000000',
    },
    staff(40, 'accept'),
    staff(38, 'investigate', { note: '调取窗口受理记录。' }),
  ),
  complaint(
    14,
    {
      kind: 'suggestion',
      subject: '大厅增设无障碍叫号',
      facts: '建议叫号屏同步语音播报，并在低位窗口增设座椅。',
      anonymity: 'anonymous',
    },
    wrote(1, '补充：二楼东侧的叫号屏也没有声音。'),
  ),
  complaint(
    9,
    {
      kind: 'disclosure_supervision',
      subject: '年度报告未按期公布',
      facts: '某单位2025年度信息公开工作年度报告逾期未公布。',
      subjectParty: { unit: '示例市阳光区某中心' },
      name: '示例反映人乙',
    },
    staff(6, 'transfer', { target: { unit: '示例市阳光区政务公开办公室', kind: 'competent' } }),
  ),
  complaint(
    30,
    {
      kind: 'site_error',
      subject: '办事指南电话打不通',
      facts: '营业执照办事指南的咨询电话是空号。',
      pageUrl: `https://${bureau.domain}/services/`,
      anonymity: 'anonymous',
    },
    staff(28, 'accept'),
    staff(27, 'investigate'),
    staff(24, 'decide', {
      outcome: 'fixed',
      opinion: '电话已更正，并已核对其余指南的联系方式。',
    }),
  ),
  {
    ...complaint(2, {
      kind: 'report',
      subject: '关于采购环节的举报',
      facts: '示例事实：采购评审未按公告的标准打分。',
      subjectParty: { unit: '示例市月光区某局' },
      anonymity: 'confidential',
      name: '示例举报人',
    }),
    sealed: true,
  },
];
