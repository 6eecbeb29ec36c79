/** The office's lists: open cases by due date, ended ones by age; each rebuilt from its log, none with its filer's name in it. */
import {
  clockOf,
  isSameUnit,
  isSealedContent,
  replay,
  type CaseEvent,
  type CaseState,
  type Clock,
  type IntakeCase,
} from '@sunboard/intake';
import { moment, type ServiceContext } from '../context.js';
import type { Staff } from '../options.js';
import { subjectLine } from '../subject-line.js';
import { logsOf } from './case-log.js';
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
  /** Day of filing, by the office's calendar. */
  readonly submittedOn: string;
  /** What it is about, in a line; absent for a report, and when that is sealed or erased. */
  readonly subject?: string;
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
/** A list, and whether there are older cases than those in it. */
export interface Inbox {
  readonly cases: readonly InboxRow[];
  readonly more: boolean;
}

/** Cases that this member of staff may see, the newest of them if there are too many; a report about their own unit does not exist for them (art. 30(3)). */
export async function readInbox(
  context: ServiceContext,
  staff: Staff,
  scope: 'open' | 'ended',
): Promise<Inbox> {
  const { db, machine, config } = context;
  const most = scope === 'open' ? config.limits.listedOpen : config.limits.listedEnded;
  const found = await db
    .selectFrom('cases')
    .selectAll()
    .where('state', scope === 'open' ? 'not in' : 'in', END_STATES)
    .orderBy('id', 'desc')
    .limit(most + 1)
    .execute();
  const cases = found.slice(0, most);
  const lowest = cases.at(-1)?.id ?? 0;
  const [logs, contents] = [
    await logsFrom(context, lowest, scope),
    await contentsFrom(context, lowest, scope),
  ];
  const today = moment(context).on;
  const rows = cases.flatMap(row => {
    const { state } = replay(row.kind, logs.get(row.id) ?? [], machine);
    if (isAbout(state, staff)) return [];
    const content = contents.get(row.id);
    return [rowOf(row, state, logs.get(row.id) ?? [], content, clockOf(state, today, machine))];
  });
  return {
    // Of those that are due alike, the one that came first.
    cases: scope === 'ended' ? rows : rows.reverse().sort((a, b) => dueKey(a).localeCompare(dueKey(b))),
    more: found.length > most,
  };
}

/** Whether this is a report about the unit of this member of staff. */
export function isAbout(current: IntakeCase, staff: Staff): boolean {
  return (
    current.caseKind === 'complaint' &&
    current.kind === 'report' &&
    isSameUnit(current.reportedUnit, staff.unit)
  );
}

/**
 * Whoever must act first stands first; what waits for somebody else comes after, by the day that one must act. A filing
 * that nobody has confirmed yet has no deadline, and none begins until somebody does: it stands by the day it came.
 */
function dueKey({ clock, submittedOn }: InboxRow): string {
  const { status, dueOn, otherDueOn } = clock;
  return `${(status === 'ended' ? otherDueOn : (dueOn ?? otherDueOn)) ?? submittedOn} ${submittedOn}`;
}

function rowOf(
  row: Pick<Tables['cases'], 'receipt_no' | 'kind'>,
  current: IntakeCase,
  events: readonly CaseEvent[],
  content: Readonly<Record<string, unknown>> | undefined,
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
    ...defined({
      ...special,
      subject: openSubject(current, content),
      endedOn: current.endedOn,
      outcome: current.outcome,
    }),
    state: current.state,
    submittedOn: current.submittedOn ?? '',
    sealed: isSealedContent(content),
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
  return logsOf(rows);
}

/** The words of a report often name a person: they are read in the case alone, where it is on record who read them. */
function openSubject(
  current: IntakeCase,
  content: Readonly<Record<string, unknown>> | undefined,
): string | undefined {
  if (current.caseKind === 'complaint' && current.kind === 'report') return undefined;
  return subjectLine(content) || undefined;
}

/** The newest content of each case. */
async function contentsFrom(
  { db }: ServiceContext,
  lowest: number,
  scope: 'open' | 'ended',
): Promise<ReadonlyMap<number, Readonly<Record<string, unknown>>>> {
  const rows = await db
    .selectFrom('contents')
    .innerJoin('cases', 'cases.id', 'contents.case_id')
    .select(['case_id', 'data'])
    .where('case_id', '>=', lowest)
    .where('state', scope === 'open' ? 'not in' : 'in', END_STATES)
    .orderBy('contents.version')
    .execute();
  return new Map(
    rows.map(({ case_id, data }) => [case_id, JSON.parse(data) as Readonly<Record<string, unknown>>]),
  );
}

/** Without what is undefined, which JSON would drop and exact types forbid. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
