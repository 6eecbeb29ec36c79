/** Reads a case from its event log and adds events to it; the log's primary key settles who comes first. */
import {
  apply,
  parseEventData,
  replay,
  type CaseEvent,
  type IntakeCase,
  type PublicEvent,
  type PublicMessage,
} from '@sunboard/intake';
import type { Transaction } from 'kysely';
import { moment, type ServiceContext } from '../context.js';
import type { IntakeDatabase } from '../database/open.js';
import { Failure } from '../problem.js';
import { eventRow } from './filing.js';
import type { Tables } from './tables.js';

/** A case as the store knows it. */
export interface StoredCase {
  readonly id: number;
  readonly receiptNo: string;
  readonly submittedAt: string;
  /** Language in which the filer wrote. */
  readonly language: string;
  readonly current: IntakeCase;
  readonly events: readonly CaseEvent[];
}

/** An event to be added. */
export interface NewEvent {
  readonly type: string;
  readonly actor: 'applicant' | 'staff' | 'system';
  readonly data: unknown;
  readonly actorUnit?: string;
  readonly staffId?: string;
  /** Version on which the actor's decision rests; another one is refused as `stale`. */
  readonly expectedVersion?: number;
  /** Further rows that belong to the event, written in the same transaction. */
  readonly also?: (trx: Transaction<Tables>, stored: StoredCase) => Promise<void>;
}

type Reader = IntakeDatabase | Transaction<Tables>;

/** @throws when the log does not replay: then the database was changed by other hands. */
export async function readCase({ machine }: ServiceContext, db: Reader, id: number): Promise<StoredCase> {
  const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('version')
    .execute();
  const events = rows.map(toEvent);
  const { state, error } = replay(row.kind, events, machine);
  if (error)
    throw new Error(`The log of case ${id} does not replay at event ${error.index + 1}: ${error.code}`);
  return {
    id,
    receiptNo: row.receipt_no,
    submittedAt: row.submitted_at,
    language: row.language,
    current: state,
    events,
  };
}

/** @throws {Failure} `invalid` for wrong data, `stale`, `event_refused` with the machine's code, `reported_unit`. */
export async function addEvent(context: ServiceContext, id: number, added: NewEvent): Promise<StoredCase> {
  return context.db.transaction().execute(async trx => {
    // A write first: it takes the lock before the log is read.
    await trx
      .updateTable('cases')
      .set(eb => ({ version: eb.ref('version') }))
      .where('id', '=', id)
      .execute();
    const stored = await readCase(context, trx, id);
    if (added.expectedVersion !== undefined && added.expectedVersion !== stored.current.version)
      throw new Failure('stale');
    const { data, faults } = parseEventData(stored.current.caseKind, added.type, added.data);
    if (faults.length > 0)
      throw new Failure('invalid', {
        errors: faults.map(({ pointer, message }) => ({ pointer, code: message })),
      });
    const event: CaseEvent = {
      type: added.type,
      ...moment(context),
      actor: added.actor,
      data,
      ...(added.actorUnit !== undefined && { actorUnit: added.actorUnit }),
    };
    const applied = apply(stored.current, event, context.machine);
    if (applied.error)
      throw new Failure(applied.error.code === 'reported_unit' ? 'reported_unit' : 'event_refused', {
        detail: applied.error.code,
      });
    const current = applied.state;
    await trx
      .insertInto('events')
      .values(eventRow(id, current.version, event, added.staffId))
      .execute();
    await trx
      .updateTable('cases')
      .set({ state: current.state, version: current.version, ended_on: current.endedOn ?? null })
      .where('id', '=', id)
      .execute();
    await added.also?.(trx, stored);
    return { ...stored, current, events: [...stored.events, event] };
  });
}

/** The newest content or identity of a case; undefined when there is none, or none any more. */
export async function latestVersion(
  db: Reader,
  table: 'contents' | 'identities',
  caseId: number,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const row = await db
    .selectFrom(table)
    .select('data')
    .where('case_id', '=', caseId)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row && (JSON.parse(row.data) as Record<string, unknown>);
}

/** Number of the newest content or identity; 0 when there is none. */
export async function latestVersionNumber(
  db: Reader,
  table: 'contents' | 'identities',
  caseId: number,
): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(eb => eb.fn.max('version').as('version'))
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row?.version ?? 0;
}

/** Messages of a case, oldest first. */
export async function readMessages(db: Reader, id: number): Promise<PublicMessage[]> {
  const rows = await db
    .selectFrom('messages')
    .select(['sender', 'at', 'text'])
    .where('case_id', '=', id)
    .orderBy('at')
    .execute();
  return rows.map(({ sender, at, text }) => ({ from: sender, at, text }));
}

/** The public part of an event. */
export function toPublicEvent({ type, on, actor }: CaseEvent): PublicEvent {
  return { type, on, actor };
}

/** The events of several cases by the id of their case, in the order of the rows. */
export function logsOf(rows: readonly Tables['events'][]): Map<number, CaseEvent[]> {
  const logs = new Map<number, CaseEvent[]>();
  for (const row of rows) {
    const log = logs.get(row.case_id) ?? [];
    log.push(toEvent(row));
    logs.set(row.case_id, log);
  }
  return logs;
}

/** An event from its row. */
function toEvent(row: Tables['events']): CaseEvent {
  return {
    type: row.type,
    at: row.at,
    on: row.on_day,
    actor: row.actor,
    data: JSON.parse(row.data) as unknown,
    ...(row.actor_unit !== null && { actorUnit: row.actor_unit }),
  };
}
