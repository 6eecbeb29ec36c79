/** The two machines behind one door: apply, replay and clock for a case of either kind. */
import type { IsoDate } from '@sunboard/model';
import * as v from 'valibot';
import type { ComplaintCase } from './complaint-case.js';
import { complaintClock } from './complaint-clock.js';
import { complaintEventSchemas } from './complaint-events.js';
import { complaintMachine } from './complaint-machine.js';
import {
  nextEvents,
  replayWith,
  step,
  type Actor,
  type Applied,
  type CaseEvent,
  type MachineContext,
  type Refusal,
} from './machine.js';
import type { RequestCase } from './request-case.js';
import { requestClock, type Clock } from './request-clock.js';
import { requestEventSchemas } from './request-events.js';
import { requestMachine } from './request-machine.js';

/** A case of either kind; `caseKind` tells which. */
export type IntakeCase = RequestCase | ComplaintCase;
/** Name of a machine. */
export type CaseKind = IntakeCase['caseKind'];

/** A case before its first event. */
export function newCase<K extends CaseKind>(kind: K): Extract<IntakeCase, { caseKind: K }> {
  const initial: IntakeCase = kind === 'request' ? requestMachine.initial : complaintMachine.initial;
  return initial as Extract<IntakeCase, { caseKind: K }>;
}

/** Applies one event: the new case, or the reason why not. The event's data must have passed {@link parseEventData}. */
export function apply<C extends IntakeCase>(
  current: C,
  event: CaseEvent,
  context: MachineContext,
): Applied<C> {
  const kinded: IntakeCase = current;
  const applied =
    kinded.caseKind === 'request'
      ? step(requestMachine, kinded, event, context)
      : step(complaintMachine, kinded, event, context);
  return applied as unknown as Applied<C>;
}

/** Rebuilds a case from its log. */
export function replay<K extends CaseKind>(
  kind: K,
  events: readonly CaseEvent[],
  context: MachineContext,
): {
  readonly state: Extract<IntakeCase, { caseKind: K }>;
  readonly error?: Refusal & { readonly index: number };
} {
  const result =
    kind === 'request'
      ? replayWith(requestMachine, events, context)
      : replayWith(complaintMachine, events, context);
  return result as ReturnType<typeof replay<K>>;
}

/** Deadline of a case on a day, derived from its log. */
export function clockOf(current: IntakeCase, today: IsoDate, context: MachineContext): Clock {
  return current.caseKind === 'request'
    ? requestClock(current, today, context.calendar)
    : complaintClock(current, today, context.calendar);
}

/** Event types that the state allows this actor, guards aside. */
export function allowedEvents(current: IntakeCase, actor: Actor): readonly string[] {
  return current.caseKind === 'request'
    ? nextEvents(requestMachine, current, actor)
    : nextEvents(complaintMachine, current, actor);
}

/** Whether who filed and what was filed is encrypted to the office's key (see the room's `sealing`). */
export function isSealedContent(content: unknown): boolean {
  return typeof content === 'object' && content !== null && Object.hasOwn(content, 'sealed');
}

/** A fault in an event's data. */
export interface EventDataFault {
  /** JSON pointer from the data's root. */
  readonly pointer: string;
  readonly message: string;
}

/** Checks the data of an event against its schema; unknown event types and unknown fields are faults. */
export function parseEventData(
  kind: CaseKind,
  type: string,
  data: unknown,
): { readonly data?: unknown; readonly faults: readonly EventDataFault[] } {
  const schemas: Readonly<Record<string, v.GenericSchema>> =
    kind === 'request' ? requestEventSchemas : complaintEventSchemas;
  const schema = Object.hasOwn(schemas, type) ? schemas[type] : undefined;
  if (!schema) return { faults: [{ pointer: '/type', message: 'unknown_event' }] };
  const result = v.safeParse(schema, data);
  if (result.success) return { data: result.output, faults: [] };
  return {
    faults: result.issues.map(issue => ({
      pointer: `/data${(issue.path ?? []).map(({ key }) => `/${String(key)}`).join('')}`,
      message: issue.message,
    })),
  };
}
