import { cnCalendar } from '@sunboard/calendar';
import { replay, type CaseEvent, type CaseKind } from '@sunboard/intake';
import { describe, expect, it } from 'vitest';
import { lettersFor, writeLetter, type LetterInput } from './write.js';

type Step = readonly [type: string, on: string, data?: object, actor?: CaseEvent['actor']];

const context = { calendar: cnCalendar() };
const FILED: Readonly<Record<CaseKind, readonly Step[]>> = {
  request: [
    ['submit', '2026-03-02', { applicantType: 'natural_person' }, 'applicant'],
    ['confirm_receipt', '2026-03-02', { receiptBasis: 'mutual_confirmation' }],
  ],
  complaint: [
    ['submit', '2026-03-02', { kind: 'grievance', anonymity: 'named' }, 'applicant'],
    ['register', '2026-03-02', {}, 'system'],
  ],
};

function inputOf(kind: CaseKind, steps: readonly Step[]): LetterInput {
  const events = [...FILED[kind], ...steps].map(([type, on, data = {}, actor = 'staff']): CaseEvent => ({
    type,
    on,
    at: `${on}T02:00:00Z`,
    actor,
    data,
  }));
  const { state, error } = replay(kind, events, context);
  if (error) throw new Error(`${error.event}: ${error.code}`);
  return {
    receiptNo: 'YQ-TEST-2026-000001-0',
    submittedOn: '2026-03-02',
    today: '2026-03-09',
    agency: '示例局',
    recipient: '申请人',
    subject: '示例事项',
    current: state,
    events,
    dueOn: '2026-03-30',
  };
}

/** Each letter with a history that calls for it, and words that only its event holds. */
const CALLED_FOR: readonly (readonly [id: string, kind: CaseKind, said: string, steps: readonly Step[]])[] = [
  ['receipt', 'request', '2026年3月30日', []],
  [
    'correction',
    'request',
    '写明文号',
    [['request_correction', '2026-03-03', { items: ['写明文号'], dueOn: '2026-03-20' }]],
  ],
  [
    'consult',
    'request',
    '第三十二条',
    [['consult', '2026-03-03', { party: '甲公司', partyKind: 'third_party' }]],
  ],
  ['consult', 'request', '视为同意', [['consult', '2026-03-03', { party: '乙局', partyKind: 'authority' }]]],
  [
    'extension',
    'request',
    '15个工作日',
    [
      [
        'extend',
        '2026-03-03',
        { workingDays: 15, approvedBy: '局长', reason: '复杂', notifiedOn: '2026-03-03' },
      ],
    ],
  ],
  ['reason', 'request', '一周十件', [['ask_reason', '2026-03-03', { reason: '一周十件' }]]],
  [
    'deferral',
    'request',
    '2026年4月20日',
    [['defer', '2026-03-03', { deferredTo: '2026-04-20', reason: '量大' }]],
  ],
  ['fee', 'request', '120元', [['fee_notice', '2026-03-03', { amount: 120, payBy: '2026-03-20' }]]],
  [
    'redirect',
    'request',
    '12345',
    [['redirect', '2026-03-03', { channel: '12345', explanation: '属于投诉。' }]],
  ],
  [
    'answer',
    'request',
    '商业秘密',
    [['answer', '2026-03-03', { outcome: 'refused.third_party', reasons: ['商业秘密'] }]],
  ],
  ['acceptance', 'complaint', '予以受理', [['accept', '2026-03-03']]],
  ['not_accepted', 'complaint', '不属职责', [['not_accept', '2026-03-03', { reason: '不属职责' }]]],
  [
    'not_accepted',
    'complaint',
    '正在办理（YQ-1）',
    [['duplicate_matter', '2026-03-03', { relatedReceiptNo: 'YQ-1', why: 'pending' }]],
  ],
  [
    'transfer',
    'complaint',
    '住建局',
    [['transfer', '2026-03-03', { target: { unit: '住建局', kind: 'competent' } }]],
  ],
  ['procedure', 'complaint', '行政复议', [['redirect_procedure', '2026-03-03', { procedure: '行政复议' }]]],
  [
    'information',
    'complaint',
    '合同原件',
    [
      ['accept', '2026-03-03'],
      ['investigate', '2026-03-03'],
      ['request_info', '2026-03-03', { items: ['合同原件'] }],
    ],
  ],
  [
    'complaint_extension',
    'complaint',
    '30日',
    [
      ['accept', '2026-03-03'],
      ['extend', '2026-03-03', { calendarDays: 30, approvedBy: '局长', reason: '复杂' }],
    ],
  ],
  [
    'decision',
    'complaint',
    '予以支持',
    [
      ['accept', '2026-03-03'],
      ['investigate', '2026-03-03'],
      ['decide', '2026-03-04', { outcome: 'supported', opinion: '退款。' }],
    ],
  ],
];

describe('a letter', () => {
  it.each(CALLED_FOR)(
    '%s of a %s says “%s”, once its step was taken and not before',
    (id, kind, said, steps) => {
      const input = inputOf(kind, steps);
      const written = writeLetter(id, input, 'zh-CN')?.paragraphs.join('\n') ?? '';
      expect(written).toContain(said);
      expect(lettersFor(input, 'zh-CN').map(letter => letter.id)).toContain(id);
      if (steps.length > 0)
        expect(lettersFor(inputOf(kind, []), 'zh-CN').map(letter => letter.id)).not.toContain(id);
      for (const locale of ['zh-CN', 'en'] as const)
        expect(writeLetter(id, input, locale)?.paragraphs.join('\n')).not.toMatch(
          /undefined|null|NaN|\[object/,
        );
    },
  );

  it('to somebody who is consulted goes to them, and does not say who asked', () => {
    const input = inputOf('request', [
      ['consult', '2026-03-03', { party: '甲公司', partyKind: 'third_party' }],
    ]);
    const letter = writeLetter('consult', { ...input, recipient: '张某' }, 'zh-CN');
    expect(letter?.paragraphs[0]).toBe('甲公司：');
    expect(letter?.paragraphs.join('\n')).not.toContain('张某');
  });

  it('ends with the office and the day', () => {
    const input = inputOf('request', []);
    expect(writeLetter('receipt', input, 'zh-CN')?.paragraphs.slice(-2)).toEqual(['示例局', '2026年3月9日']);
    expect(writeLetter('receipt', input, 'en')?.paragraphs.at(-1)).toBe('9 March 2026');
  });
});
