/** What the filer sees of a case: all that is theirs, nothing of the office's own. */
import { cnCalendar } from '@sunboard/calendar';
import { describe, expect, it } from 'vitest';
import { newCase, publicCase, type IntakeCase, type PublicCase } from './index.js';

const context = { calendar: cnCalendar() };
const base = { receivedOn: '2025-03-03', version: 3, lastOn: '2025-03-03' };
const request = (more: object = {}): IntakeCase => ({
  ...newCase('request'),
  ...base,
  state: 'received',
  ...more,
});
const complaint = (more: object = {}): IntakeCase => ({
  ...newCase('complaint'),
  state: 'registered',
  ...more,
});

function view(current: IntakeCase, more: object = {}, locale: 'zh-CN' | 'en' = 'en'): PublicCase {
  const input = {
    receiptNo: 'YQ-1',
    submittedAt: '2025-03-03T02:00:00Z',
    current,
    events: [],
    messages: [],
    ...more,
  };
  return publicCase(input, '2025-03-04', locale, context);
}

describe('the public view of a case', () => {
  it('names number, state and deadline, in the reader’s language', () => {
    const shown = view(request());
    expect(shown).toMatchObject({
      receiptNo: 'YQ-1',
      kind: 'request',
      submittedAt: '2025-03-03T02:00:00Z',
      status: 'received',
      statusLabel: 'Received, being handled',
      version: 3,
    });
    expect(shown.dueOn).toBe(shown.clock.dueOn);
    expect(shown.dueOn).toBeDefined();
    expect(view(request(), {}, 'zh-CN').statusLabel).toBe('已收到，办理中');
    for (const field of ['correction', 'extension', 'answer', 'notice', 'transferredTo'])
      expect(shown).not.toHaveProperty(field);
    expect(view(newCase('request'))).not.toHaveProperty('dueOn');
  });

  it('leaves out the office’s own steps and whatever else an event or a message holds', () => {
    const step = (type: string) => ({
      type,
      on: '2025-03-03',
      actor: 'staff',
      data: 'secret',
      actorUnit: 'secret',
    });
    const own = ['identity_opened', 'archive', 'remedy_filed', 'remedy_decided'];
    const shown = view(request(), {
      events: [step('confirm_receipt'), ...own.map(step)],
      messages: [{ from: 'staff', at: '2025-03-04T02:00:00Z', text: '您好', author: 'secret' }],
    });
    expect(shown.events).toEqual([{ type: 'confirm_receipt', on: '2025-03-03', actor: 'staff' }]);
    expect(shown.messages).toEqual([{ from: 'staff', at: '2025-03-04T02:00:00Z', text: '您好' }]);
    expect(JSON.stringify(shown)).not.toContain('secret');
  });

  it('offers what the filer may do, but not to file it again', () => {
    expect(view(request()).allowed).toEqual(['withdraw', 'message']);
    expect(view(newCase('request')).allowed).toEqual([]);
  });

  it('offers to disclose a name only to those who gave none, and not in a sealed case', () => {
    const offers = (anonymity: string, more: object = {}) =>
      view(complaint({ anonymity }), more).allowed.includes('disclose_identity');
    expect(offers('anonymous')).toBe(true);
    expect(offers('confidential')).toBe(true);
    expect(offers('named')).toBe(false);
    expect(offers('anonymous', { sealed: true })).toBe(false);
    expect(view(complaint({ anonymity: 'anonymous' }), { sealed: true }).allowed).toContain('withdraw');
    expect(view(complaint({ anonymity: 'named' })).allowed).toContain('withdraw');
  });

  it('of a request holds correction, extension and the last answer', () => {
    const answer = {
      outcome: 'granted',
      reasons: ['a'],
      documents: [{ title: 't', ref: 'r', internal: 'secret' }],
      access: '下载',
      remedies: '复议',
    };
    const shown = view(
      request({
        correction: { requestedOn: '2025-03-03', dueOn: '2025-03-10', items: ['名称'] },
        extension: { on: '2025-03-03', workingDays: 20, approvedBy: 'secret', reason: '复杂' },
        answers: [{ outcome: 'refused.third_party', reasons: ['old'] }, answer],
      }),
    );
    expect(shown.correction).toEqual({ items: ['名称'], dueOn: '2025-03-10' });
    expect(shown.extension).toEqual({ days: 20, reason: '复杂' });
    expect(shown.answer).toEqual({
      outcome: 'granted',
      outcomeLabel: expect.any(String) as string,
      reasons: ['a'],
      documents: [{ title: 't', ref: 'r' }],
      access: '下载',
      remedies: '复议',
    });
    expect(JSON.stringify(shown)).not.toContain('secret');
    const bare = view(request({ answers: [{ outcome: 'granted', reasons: [] }] })).answer;
    expect(bare).toEqual({
      outcome: 'granted',
      outcomeLabel: expect.any(String) as string,
      reasons: [],
      documents: [],
    });
  });

  it('of a complaint holds what is asked, where it went, why it was not accepted, and how it ended', () => {
    const shown = view(
      complaint({
        infoRequested: { items: ['照片'], dueOn: '2025-03-10' },
        extension: { on: '2025-03-03', calendarDays: 30, approvedBy: 'secret', reason: '复杂' },
        transfer: { on: '2025-03-03', unit: '住建局', kind: 'competent' },
        notAcceptedReason: '不属于职责',
        rightChannel: '12345',
        procedure: { name: '行政复议' },
        outcome: 'supported',
        opinion: '意见',
        remediesText: '复查',
        anonymity: 'confidential',
        reportedUnit: 'secret',
      }),
      {},
      'zh-CN',
    );
    expect(shown).toMatchObject({
      kind: 'complaint',
      anonymity: 'confidential',
      correction: { items: ['照片'], dueOn: '2025-03-10' },
      extension: { days: 30, reason: '复杂' },
      transferredTo: '住建局',
      notice: '不属于职责\n12345\n行政复议',
      answer: {
        outcome: 'supported',
        outcomeLabel: '予以支持',
        reasons: ['意见'],
        documents: [],
        remedies: '复查',
      },
    });
    expect(JSON.stringify(shown)).not.toContain('secret');
  });

  it('of a complaint holds nothing that was not said', () => {
    expect(view(complaint({ infoRequested: { items: ['x'] } })).correction).toEqual({ items: ['x'] });
    expect(view(complaint({ outcome: 'supported' })).answer).toEqual({
      outcome: 'supported',
      outcomeLabel: 'Supported',
      reasons: [],
      documents: [],
    });
    const shown = view(complaint());
    for (const field of ['anonymity', 'correction', 'extension', 'answer', 'notice', 'transferredTo'])
      expect(shown).not.toHaveProperty(field);
  });
});
