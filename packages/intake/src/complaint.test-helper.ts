/** A complaint for tests, made step by step. */
import { addCalendarDays, cnCalendar } from '@sunboard/calendar';
import { apply, replay, type CaseEvent, type IntakeCase } from './index.js';

export type Complaint = Extract<IntakeCase, { caseKind: 'complaint' }>;
export type Step = readonly [
  type: string,
  on: string,
  data?: unknown,
  actor?: CaseEvent['actor'],
  unit?: string,
];

export const calendar = cnCalendar();
export const context = { calendar };
export const DAY = '2025-03-03';
export const plus = (days: number, from = DAY): string => addCalendarDays(from, days);
export const submit = (more: object = {}): Step => [
  'submit',
  DAY,
  { kind: 'grievance', anonymity: 'anonymous', ...more },
  'applicant',
];
export const REGISTER: Step = ['register', DAY, {}, 'system'];
export const ACCEPT: Step = ['accept', DAY];
export const INVESTIGATE: Step = ['investigate', DAY];
export const DECISION = { outcome: 'supported', opinion: '意见' };
export const REPORT = { kind: 'report', reportedUnit: '城建局' };
export const TARGET = { unit: '住建局', kind: 'competent' };

export const eventOf = ([type, on, data = {}, actor = 'staff', actorUnit]: Step): CaseEvent => ({
  type,
  on,
  at: `${on}T02:00:00Z`,
  actor,
  data,
  ...(actorUnit !== undefined && { actorUnit }),
});
export function run(first: Step, ...steps: readonly Step[]): Complaint {
  const { state, error } = replay('complaint', [first, REGISTER, ...steps].map(eventOf), context);
  if (error) throw new Error(`${error.event}: ${error.code}`);
  return state;
}
export const after = (...steps: readonly Step[]): Complaint => run(submit(), ...steps);
export const refusal = (current: IntakeCase, step: Step) =>
  apply(current, eventOf(step), context).error?.code;
export const decided = (on = DAY): readonly Step[] => [ACCEPT, INVESTIGATE, ['decide', on, DECISION]];
export const review = (on: string): Step => ['ask_review', on, {}, 'applicant'];
export const verdict = (type: string, on: string, result = 'upheld'): Step => [
  type,
  on,
  { result, opinion: '维持' },
];
