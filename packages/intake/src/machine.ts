/** The engine of both state machines: applies an event to a case by looking it up in a table of transitions. */
import type { IsoDate } from '@sunboard/model';
import type { Calendar } from '@sunboard/calendar';

/** Who may cause an event: applicant 申请人, staff 工作人员, or the service itself. */
export type Actor = 'applicant' | 'staff' | 'system';

/** Something that happened to a case; the log of them is the case. */
export interface CaseEvent<T extends string = string, D = unknown> {
  readonly type: T;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The office's calendar day of that instant: what the law counts by. */
  readonly on: IsoDate;
  readonly actor: Actor;
  /** Unit of the staff member who acts 承办单位; absent for applicants. */
  readonly actorUnit?: string;
  readonly data: D;
}

/** What every case has, whichever machine it follows. */
export interface CaseBase<S extends string> {
  readonly state: S;
  /** Number of events applied; the ETag of the case. */
  readonly version: number;
  /** Day of the last event: time never runs backwards in a log. */
  readonly lastOn?: IsoDate;
  /** Day on which the case first reached an end state; unset while it is open. */
  readonly endedOn?: IsoDate;
}

/** What guards may know besides the case and the event. */
export interface MachineContext {
  readonly calendar: Calendar;
}

/** Why an event was refused: a stable code; the words are in problem-text.ts. */
export type RefusalCode =
  | 'unknown_event'
  | 'wrong_state'
  | 'wrong_actor'
  | 'out_of_order'
  | 'already_corrected_once'
  | 'correction_window_over'
  | 'due_date_not_ahead'
  | 'before_due_date'
  | 'already_extended'
  | 'after_due_date'
  | 'extension_too_long'
  | 'not_notified_in_time'
  | 'applicant_not_confirmed'
  | 'reported_unit'
  | 'discipline_only'
  | 'outcome_not_allowed'
  | 'review_window_over'
  | 'objection_window_over'
  | 'already_rated'
  | 'unknown_remedy'
  | 'remedy_exists';

/** An event that was not accepted; the case is unchanged. */
export interface Refusal {
  readonly code: RefusalCode;
  /** State in which the event came. */
  readonly state: string;
  readonly event: string;
}

/** A condition beyond state and actor; names the refusal when it does not hold. Pure. */
export type Guard<C> = (
  current: C,
  event: CaseEvent<string, never>,
  context: MachineContext,
) => RefusalCode | undefined;

/** One row of a machine's table. */
export interface Transition<C, S extends string> {
  /** Row id as in the documentation, e.g. `R3`. */
  readonly id: string;
  readonly event: string;
  readonly from: readonly S[];
  /** `same` keeps the state; `back` returns to the state that the case was in before. */
  readonly to: S | 'same';
  readonly actors: readonly Actor[];
  readonly guards: readonly Guard<C>[];
  /** Legal basis, e.g. `条例 art. 30`; `-` where the rule is the service's own. */
  readonly basis: string;
  /** What the event changes besides the state. Pure. */
  readonly effect?: (current: C, event: CaseEvent<string, never>, context: MachineContext) => Partial<C>;
}

/** A state machine as data. */
export interface Machine<C extends CaseBase<S>, S extends string> {
  readonly name: 'request' | 'complaint';
  readonly states: readonly S[];
  /** States in which the case has ended; the first arrival sets `endedOn`. */
  readonly endStates: readonly S[];
  readonly initial: C;
  readonly transitions: readonly Transition<C, S>[];
}

/** Either the new case or the reason why the event was not accepted. */
export type Applied<C> =
  | { readonly state: C; readonly transition: string; readonly error?: undefined }
  | { readonly error: Refusal; readonly state?: undefined };

/** Guards and effect of a row, typed by the data that its event carries. */
export interface RowParts<C, T extends string, D> {
  readonly guards?: readonly ((
    current: C,
    event: CaseEvent<T, D>,
    context: MachineContext,
  ) => RefusalCode | undefined)[];
  readonly effect?: (event: CaseEvent<T, D>, current: C, context: MachineContext) => Partial<C>;
}

/** Makes the rows of a table whose events carry the data `D` by type. */
export function rowMaker<C, S extends string, D extends object>() {
  return <T extends keyof D & string>(
    id: string,
    event: T,
    from: readonly S[],
    to: S | 'same',
    actors: readonly Actor[],
    basis: string,
    { guards = [], effect }: RowParts<C, T, D[T]>,
  ): Transition<C, S> => ({
    id,
    event,
    from,
    to,
    actors,
    basis,
    // The table's key is the event's type, so a row only ever sees events of its own type.
    guards: guards as unknown as Transition<C, S>['guards'],
    ...(effect && {
      effect: (current, given, context) => effect(given as unknown as CaseEvent<T, D[T]>, current, context),
    }),
  });
}

/** Applies one event. Never throws, never changes its argument. */
export function step<C extends CaseBase<S>, S extends string>(
  machine: Machine<C, S>,
  current: C,
  event: CaseEvent,
  context: MachineContext,
): Applied<C> {
  const refuse = (code: RefusalCode): Applied<C> => ({
    error: { code, state: current.state, event: event.type },
  });
  const named = machine.transitions.filter(row => row.event === event.type);
  if (named.length === 0) return refuse('unknown_event');
  const row = named.find(candidate => candidate.from.includes(current.state));
  if (!row) return refuse('wrong_state');
  if (!row.actors.includes(event.actor)) return refuse('wrong_actor');
  if (current.lastOn !== undefined && event.on < current.lastOn) return refuse('out_of_order');
  const typed = event as CaseEvent<string, never>;
  for (const guard of row.guards) {
    const code = guard(current, typed, context);
    if (code) return refuse(code);
  }
  const to = row.to === 'same' ? current.state : row.to;
  return {
    transition: row.id,
    state: {
      ...current,
      ...endMark(machine, current, to, event.on),
      ...row.effect?.(current, typed, context),
      state: to,
      version: current.version + 1,
      lastOn: event.on,
    },
  };
}

/** Rebuilds a case from its log; stops at the first event that is not accepted and names its place (from 0). */
export function replayWith<C extends CaseBase<S>, S extends string>(
  machine: Machine<C, S>,
  events: readonly CaseEvent[],
  context: MachineContext,
): { readonly state: C; readonly error?: Refusal & { readonly index: number } } {
  let state = machine.initial;
  for (const [index, event] of events.entries()) {
    const applied = step(machine, state, event, context);
    if (applied.error) return { state, error: { ...applied.error, index } };
    state = applied.state;
  }
  return { state };
}

/** Events that this state and actor allow, guards aside: what a desk offers as next steps. */
export function nextEvents<C extends CaseBase<S>, S extends string>(
  machine: Machine<C, S>,
  current: C,
  actor: Actor,
): readonly string[] {
  const rows = machine.transitions.filter(
    row => row.from.includes(current.state) && row.actors.includes(actor),
  );
  return [...new Set(rows.map(row => row.event))];
}

function endMark<C extends CaseBase<S>, S extends string>(
  machine: Machine<C, S>,
  current: C,
  to: S,
  on: IsoDate,
): { endedOn?: IsoDate } {
  return current.endedOn === undefined && machine.endStates.includes(to) ? { endedOn: on } : {};
}
