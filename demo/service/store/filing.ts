/** Files a case once: case, first events and Idempotency-Key are stored in one transaction, and a second sending finds them. */
import {
  apply,
  canonicalJson,
  formatReceiptNumber,
  newAccessKey,
  newCase,
  type CaseEvent,
  type CaseState,
  type IntakeCase,
  type Receipt,
} from '@sunboard/intake';
import type { Locale, UploadedFile } from '@sunboard/model';
import { sql, type Transaction } from 'kysely';
import type { IsoDate } from '@sunboard/calendar';
import { moment, type ServiceContext } from '../context.js';
import type { Staff } from '../options.js';
import { Failure } from '../problem.js';
import { sameHash, seal, sha256, unseal } from '../security/hashes.js';
import type { SpentProof } from '../security/proof-of-work.js';
import type { FiledRecord } from '../validate.js';
import { receiptOf } from './receipt.js';
import { identityFilesOf, splitRecord } from './split.js';
import type { Tables } from './tables.js';
import { claimUploads, examineArrived } from './uploads.js';

/** A filing as it came. */
export interface Filing {
  /** The client's key; a secret of the filer. */
  readonly key: string;
  /** Kind of filing; the same key may stand for one of each. */
  readonly scope: 'request' | 'complaint';
  /** Hash of what was sent. */
  readonly bodyHash: string;
  readonly locale: Locale;
  /** Uploads that belong to the record's files. */
  readonly uploads: readonly string[];
  /** Checks the record, the limits and the proof of work; called only when nothing is stored under the key yet. */
  readonly accept: () => Promise<Accepted>;
}

/** A filing that may be stored. */
export interface Accepted {
  readonly record: FiledRecord;
  /** Proof of work that it came with; stored, so that it counts once. */
  readonly proof?: SpentProof;
  /** Set where staff enter what came on paper, by fax or by word of mouth. */
  readonly offline?: OfflineArrival;
}

/** How a request reached the office otherwise than through its forms, and who of the staff entered it. */
export interface OfflineArrival {
  /** Day it was handed over, signed for, confirmed or written down: the period begins with it. */
  readonly receivedOn: IsoDate;
  readonly data: Readonly<Record<string, unknown>>;
  readonly staff: Staff;
}

/** How long a repeated filing still gets the access key. */
const KEY_MINUTES = 10;

/**
 * Stores the filing or finds it again.
 * @throws {Failure} `in_progress`, `idempotency_mismatch`, and whatever `accept` throws.
 */
export async function fileCase(context: ServiceContext, filing: Filing): Promise<Receipt> {
  const keyHash = sha256(filing.key);
  const place = `${filing.scope}:${keyHash}`;
  if (context.inFlight.has(place)) throw new Failure('in_progress', { retryAfter: 1 });
  context.inFlight.add(place);
  try {
    return (await findFiled(context, filing, keyHash)) ?? (await store(context, filing, keyHash));
  } catch (error) {
    // Another process may have stored the same key a moment ago.
    const found = isDuplicate(error) ? await findFiled(context, filing, keyHash) : undefined;
    if (!found) throw error;
    return found;
  } finally {
    context.inFlight.delete(place);
  }
}

async function findFiled(
  context: ServiceContext,
  filing: Filing,
  keyHash: string,
): Promise<Receipt | undefined> {
  const { db, config } = context;
  const row = await db
    .selectFrom('idempotency')
    .innerJoin('cases', 'cases.id', 'idempotency.case_id')
    .select([
      'body_hash',
      'sealed_key',
      'created_at',
      'case_id',
      'receipt_no',
      'submitted_at',
      'state',
      'payload_sha256',
    ])
    .where('scope', '=', filing.scope)
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  if (!row) return undefined;
  if (!sameHash(row.body_hash, filing.bodyHash)) throw new Failure('idempotency_mismatch');
  const fresh = config.now().getTime() - Date.parse(row.created_at) <= KEY_MINUTES * 60_000;
  const accessKey = fresh && row.sealed_key !== null ? unseal(row.sealed_key, filing.key) : undefined;
  const files = await db
    .selectFrom('uploads')
    .select(['name', 'size', 'sha256'])
    .where('case_id', '=', row.case_id)
    .orderBy('id')
    .execute();
  return receiptOf(
    context,
    {
      receiptNo: row.receipt_no,
      submittedAt: row.submitted_at,
      state: row.state as CaseState,
      payloadSha256: row.payload_sha256,
    },
    files,
    filing.locale,
    true,
    accessKey,
  );
}

async function store(context: ServiceContext, filing: Filing, keyHash: string): Promise<Receipt> {
  const { record, proof, offline } = await filing.accept();
  for (const id of filing.uploads) await examineArrived(context, id);
  const { at, on } = moment(context);
  const accessKey = newAccessKey();
  const payloadSha256 = sha256(canonicalJson(record.data));
  const events = firstEvents(context, record, at, on, offline);
  const state = runAll(context, record.kind, events);
  return context.db.transaction().execute(async trx => {
    const receiptNo = await nextReceiptNo(trx, context.config.agency.code, Number(on.slice(0, 4)));
    const { id } = await trx
      .insertInto('cases')
      .values({
        receipt_no: receiptNo,
        kind: record.kind,
        access_key_hash: sha256(accessKey),
        submitted_at: at,
        state: state.state,
        version: state.version,
        ended_on: null,
        payload_sha256: payloadSha256,
        language: record.data.language ?? filing.locale,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('idempotency')
      .values({
        scope: filing.scope,
        key_hash: keyHash,
        body_hash: filing.bodyHash,
        case_id: id,
        created_at: at,
        sealed_key: seal(accessKey, filing.key),
      })
      .execute();
    if (proof) await spend(trx, proof);
    const { identity, content } = splitRecord(record.data);
    await trx
      .insertInto('contents')
      .values({ case_id: id, version: 1, data: JSON.stringify(content) })
      .execute();
    if (Object.keys(identity).length > 0) {
      await trx
        .insertInto('identities')
        .values({ case_id: id, version: 1, data: JSON.stringify(identity) })
        .execute();
    }
    await trx
      .insertInto('events')
      .values(events.map((event, index) => eventRow(id, index + 1, event, offline?.staff.id)))
      .execute();
    const files = await claimUploads(trx, id, filing.uploads, filesOf(record), 'sealed' in record.data);
    return receiptOf(
      context,
      { receiptNo, submittedAt: at, state: state.state, payloadSha256 },
      files,
      filing.locale,
      false,
      accessKey,
    );
  });
}

/** A row of the event log. */
export function eventRow(
  caseId: number,
  version: number,
  event: CaseEvent,
  staffId?: string,
): Tables['events'] {
  return {
    case_id: caseId,
    version,
    type: event.type,
    at: event.at,
    on_day: event.on,
    actor: event.actor,
    actor_unit: event.actorUnit ?? null,
    staff_id: staffId ?? null,
    data: JSON.stringify(event.data),
  };
}

function firstEvents(
  { config }: ServiceContext,
  record: FiledRecord,
  at: string,
  on: string,
  offline?: OfflineArrival,
): CaseEvent[] {
  if (record.kind === 'request') {
    if (offline) {
      const data = { ...offline.data, applicantType: record.data.applicantType };
      const actorUnit = offline.staff.unit;
      return [{ type: 'register_offline', at, on: offline.receivedOn, actor: 'staff', actorUnit, data }];
    }
    const submit: CaseEvent = {
      type: 'submit',
      at,
      on,
      actor: 'applicant',
      data: { applicantType: record.data.applicantType },
    };
    if (!config.confirmReceiptOnArrival) return [submit];
    return [
      submit,
      { type: 'confirm_receipt', at, on, actor: 'system', data: { receiptBasis: 'announced_rule' } },
    ];
  }
  const { kind, anonymity } = record.data;
  const { unit, reportsPerson } = reportedIn(record.data);
  const data = {
    kind,
    anonymity,
    ...(unit !== undefined && { reportedUnit: unit }),
    ...(reportsPerson === true && { reportsPerson: true }),
  };
  return [
    { type: 'submit', at, on, actor: 'applicant', data },
    { type: 'register', at, on, actor: 'system', data: {} },
  ];
}

function runAll(
  { machine }: ServiceContext,
  kind: FiledRecord['kind'],
  events: readonly CaseEvent[],
): IntakeCase {
  let current: IntakeCase = newCase(kind);
  for (const event of events) {
    const applied = apply(current, event, machine);
    if (applied.error) throw new Failure('event_refused', { detail: applied.error.code });
    current = applied.state;
  }
  return current;
}

async function nextReceiptNo(trx: Transaction<Tables>, agency: string, year: number): Promise<string> {
  const { last } = await trx
    .insertInto('serials')
    .values({ year, last: 1 })
    .onConflict(conflict => conflict.column('year').doUpdateSet({ last: sql`serials.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow();
  return formatReceiptNumber({ agency, year, serial: last });
}

/** What a complaint is about, as far as its way through the office depends on it; a sealed one says so beside the seal. */
function reportedIn(data: Extract<FiledRecord, { kind: 'complaint' }>['data']) {
  if ('sealed' in data) return { unit: data.reportedUnit, reportsPerson: data.reportsPerson };
  const { unit, person } = data.subjectParty ?? {};
  return { unit, reportsPerson: person !== undefined };
}

/** Every file that a record names, wherever it stands in it. */
function filesOf(record: FiledRecord): readonly UploadedFile[] {
  if (record.kind === 'complaint') return record.data.evidence ?? [];
  const { attachments = [], identityProof, agent } = record.data;
  return [...attachments, ...identityFilesOf({ identityProof, agent }), ...(agent?.authorisation ?? [])];
}

/** @throws {Failure} when the solution was used before. */
async function spend(trx: Transaction<Tables>, { challenge, expiresAt }: SpentProof): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('spent_proofs')
    .values({ challenge, expires_at: expiresAt })
    .onConflict(conflict => conflict.column('challenge').doNothing())
    .executeTakeFirstOrThrow();
  if (!numInsertedOrUpdatedRows) throw new Failure('spam_check', { detail: 'pow_spent' });
}

/** SQLite's constraint codes, and PostgreSQL's unique_violation. */
function isDuplicate(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === '23505' || String(error.code).startsWith('SQLITE_CONSTRAINT');
}
