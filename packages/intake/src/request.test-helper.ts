/** A request for tests, made step by step. */
import { addWorkingDays, cnCalendar } from '@sunboard/calendar';
import { apply, replay, type CaseEvent, type IntakeCase } from './index.js';

export type Request = Extract<IntakeCase, { caseKind: 'request' }>;
export type Step = readonly [type: string, on: string, data?: unknown, actor?: CaseEvent['actor']];

export const calendar = cnCalendar();
export const context = { calendar };
export const DAY = '2025-03-03';
export const workingDays = (days: number, from = DAY): string => addWorkingDays(calendar, from, days);
export const SUBMIT: Step = ['submit', DAY, { applicantType: 'natural_person' }, 'applicant'];
export const RECEIPT: Step = ['confirm_receipt', DAY, { receiptBasis: 'announced_rule' }, 'system'];
export const CORRECTION = (on = DAY, dueOn = '2025-03-20'): Step => [
  'request_correction',
  on,
  { items: ['名称'], dueOn },
];
export const EXTEND = (on: string, more: object = {}): Step => [
  'extend',
  on,
  { workingDays: 20, approvedBy: '局长', reason: '情况复杂', notifiedOn: on, ...more },
];
export const ANSWER = { outcome: 'granted', reasons: [] };

export const eventOf = ([type, on, data = {}, actor = 'staff']: Step): CaseEvent => ({
  type,
  on,
  at: `${on}T02:00:00Z`,
  actor,
  data,
});
export function after(...steps: readonly Step[]): Request {
  const { state, error } = replay('request', [SUBMIT, RECEIPT, ...steps].map(eventOf), context);
  if (error) throw new Error(`${error.event}: ${error.code}`);
  return state;
}
export const refusal = (current: IntakeCase, step: Step) =>
  apply(current, eventOf(step), context).error?.code;
