/** The office's lists: open cases by due date, ended ones by age; each rebuilt from its log, none with a name in it. */
import {
  clockOf,
  isSameUnit,
  replay,
  type CaseEvent,
  type CaseState,
  type Clock,
  type IntakeCase,
} from '@sunboard/intake';
import { moment, type ServiceContext } from '../context.js';
import type { Staff } from '../options.js';
import { toEvent } from './case-log.js';
import type { Tables } from './tables.js';

/** A line of a list. */
export interface InboxRow {
  readonly receiptNo: string;
  readonly kind: 'request' | 'complaint';
  /** Kind of complaint. */
  readonly complaintKind?: string;
  readonly anonymity?: string;
  readonly applicantType?: string;
  readonly state: CaseState;
  readonly submittedAt: string;
  readonly endedOn?: string;
  readonly outcome?: string;
  /** Identity and content can be read only with the office's private key. */
  readonly sealed: boolean;
  /** The last word is the filer's. */
  readonly unanswered: boolean;
  readonly clock: Pick<
    Clock,
    'status' | 'dueOn' | 'daysLeft' | 'overdue' | 'dueSoon' | 'unit' | 'provisional' | 'otherDueOn'
  >;
}

const END_STATES: readonly string[] = [
  'archived',
  'closed',
  'withdrawn',
  'abandoned',
  'answered',
  'misdirected',
  'not_accepted',
  'redirected_procedure',
];
/** Most open cases, and most ended ones. */
const MOST = { open: 5000, ended: 500 } as const;

/** Cases that this member of staff may see; a report about their own unit does not exist for them (art. 30(3)). */
export async function readInbox(
  context: ServiceContext,
  staff: Staff,
  scope: 'open' | 'ended',
): Promise<InboxRow[]> {
  const { db, machine } = context;
  const cases = await db
    .selectFrom('cases')
    .selectAll()
    .where('state', scope === 'open' ? 'not in' : 'in', END_STATES)
    .orderBy('id', 'desc')
    .limit(MOST[scope])
    .execute();
  const lowest = cases.at(-1)?.id ?? 0;
  const [logs, sealed] = [await logsFrom(context, lowest, scope), await sealedFrom(context, lowest)];
  const today = moment(context).on;
  const rows = cases.flatMap(row => {
    const { state } = replay(row.kind, logs.get(row.id) ?? [], machine);
    if (isAbout(state, staff)) return [];
    return [rowOf(row, state, logs.get(row.id) ?? [], sealed.has(row.id), clockOf(state, today, machine))];
  });
  return scope === 'ended' ? rows : rows.sort((a, b) => dueKey(a).localeCompare(dueKey(b)));
}

/** Whether this is a report about the unit of this member of staff. */
export function isAbout(current: IntakeCase, staff: Staff): boolean {
  return (
    current.caseKind === 'complaint' &&
    current.kind === 'report' &&
    isSameUnit(current.reportedUnit, staff.unit)
  );
}

/** Whoever must act first stands first; what waits for somebody else comes after, by the day that one must act. */
function dueKey({ clock, submittedAt }: InboxRow): string {
  return `${clock.dueOn ?? clock.otherDueOn ?? '9999'} ${submittedAt}`;
}

function rowOf(
  row: Pick<Tables['cases'], 'receipt_no' | 'kind' | 'submitted_at'>,
  current: IntakeCase,
  events: readonly CaseEvent[],
  sealed: boolean,
  clock: Clock,
): InboxRow {
  const { status, dueOn, daysLeft, overdue, dueSoon, unit, provisional, otherDueOn } = clock;
  const special =
    current.caseKind === 'request'
      ? { applicantType: current.applicantType }
      : { complaintKind: current.kind, anonymity: current.anonymity };
  return {
    receiptNo: row.receipt_no,
    kind: row.kind,
    ...defined({ ...special, endedOn: current.endedOn, outcome: current.outcome }),
    state: current.state,
    submittedAt: row.submitted_at,
    sealed,
    unanswered: events.findLast(({ type }) => type === 'message')?.actor === 'applicant',
    clock: { status, overdue, dueSoon, unit, provisional, ...defined({ dueOn, daysLeft, otherDueOn }) },
  };
}

async function logsFrom(
  { db }: ServiceContext,
  lowest: number,
  scope: 'open' | 'ended',
): Promise<Map<number, CaseEvent[]>> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('cases', 'cases.id', 'events.case_id')
    .selectAll('events')
    .where('case_id', '>=', lowest)
    .where('state', scope === 'open' ? 'not in' : 'in', END_STATES)
    .orderBy('case_id')
    .orderBy('events.version')
    .execute();
  const logs = new Map<number, CaseEvent[]>();
  for (const row of rows) {
    const log = logs.get(row.case_id) ?? [];
    log.push(toEvent(row));
    logs.set(row.case_id, log);
  }
  return logs;
}

async function sealedFrom({ db }: ServiceContext, lowest: number): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('contents')
    .select('case_id')
    .where('case_id', '>=', lowest)
    .where('data', 'like', '%"sealed":{"keyId":%')
    .execute();
  return new Set(rows.map(({ case_id }) => case_id));
}

/** Without what is undefined, which JSON would drop and exact types forbid. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
