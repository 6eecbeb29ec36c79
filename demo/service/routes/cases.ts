/** GET /v1/cases/{receiptNo} and what its filer may do: correct, write, withdraw, confirm, rate. */
import {
  canonicalJson,
  isSealedContent,
  normalizeAccessKey,
  parseReceiptNumber,
  publicCase,
  randomId,
  type PublicCase,
} from '@sunboard/intake';
import type { Locale } from '@sunboard/model';
import type { Hono } from 'hono';
import type { Transaction } from 'kysely';
import { moment, type ServiceContext } from '../context.js';
import {
  bearer,
  checkOrigin,
  idempotencyKey,
  limit,
  localeOf,
  readJsonObject,
  type Call,
  type Env,
} from '../http.js';
import { Failure } from '../problem.js';
import { bodyKind } from '../security/body.js';
import { sameHash, sha256 } from '../security/hashes.js';
import {
  addEvent,
  latestVersion,
  latestVersionNumber,
  readCase,
  readMessages,
  toPublicEvent,
  type NewEvent,
  type StoredCase,
} from '../store/case-log.js';
import { splitRecord } from '../store/split.js';
import type { Tables } from '../store/tables.js';
import { validateRecord } from '../validate.js';

type Body = Readonly<Record<string, unknown>>;
type Action = (context: ServiceContext, stored: StoredCase, body: Body, locale: Locale) => Promise<NewEvent>;

/** What the filer may send, by the last part of the address. */
const ACTIONS: Readonly<Record<string, Action>> = {
  corrections,
  messages,
  withdrawal,
  confirmations,
  identity,
  review,
  rating,
};
const NO_CASE = '0'.repeat(64);
const LONGEST_MESSAGE = 10_000;

/** Adds the routes. */
export function caseRoutes(app: Hono<Env>, context: ServiceContext): void {
  app.get('/v1/cases/:receiptNo', async call => {
    const locale = localeOf(call);
    const id = await findCase(call, context, call.req.param('receiptNo'), bearer(call) ?? '');
    const view = await viewCase(context, id, locale);
    return call.json(view, 200, { ETag: `"${view.version}"`, 'Cache-Control': 'no-store' });
  });
  for (const [part, action] of Object.entries(ACTIONS)) {
    app.post(`/v1/cases/:receiptNo/${part}`, async call => {
      checkOrigin(call, context.config, false);
      if (bodyKind(call.req.header('content-type')) !== 'json') throw new Failure('unsupported_type');
      const id = await findCase(call, context, call.req.param('receiptNo'), bearer(call) ?? '');
      return act(call, context, id, part, action);
    });
  }
}

/**
 * The id of the case that number and key open. Number and key are always both hashed and compared, so that a wrong key
 * and an unknown number take the same way and give the same answer.
 * @throws {Failure} `not_found`, `too_many`.
 */
export async function findCase(
  call: Call,
  { db, config, limiter }: ServiceContext,
  receiptNo: string,
  accessKey: string,
): Promise<number> {
  limit(call, config, limiter, 'attempt', config.limits.attemptsPerHour);
  const number = parseReceiptNumber(receiptNo)?.text ?? '';
  const hash = sha256(normalizeAccessKey(accessKey) ?? '');
  const row = await db
    .selectFrom('cases')
    .select(['id', 'access_key_hash'])
    .where('receipt_no', '=', number)
    .executeTakeFirst();
  const matches = sameHash(row?.access_key_hash ?? NO_CASE, hash);
  if (!row || !matches) throw new Failure('not_found');
  return row.id;
}

/** The public view of a case today. */
export async function viewCase(context: ServiceContext, id: number, locale: Locale): Promise<PublicCase> {
  const stored = await readCase(context, context.db, id);
  const { receiptNo, submittedAt, current } = stored;
  const messagesOfCase = await readMessages(context.db, id);
  const sealed =
    current.caseKind === 'complaint' && isSealedContent(await latestVersion(context.db, 'contents', id));
  const input = {
    receiptNo,
    submittedAt,
    current,
    events: stored.events.map(toPublicEvent),
    messages: messagesOfCase,
    sealed,
  };
  return publicCase(input, moment(context).on, locale, context.machine);
}

async function act(
  call: Call,
  context: ServiceContext,
  id: number,
  part: string,
  action: Action,
): Promise<Response> {
  const { config, db } = context;
  const locale = localeOf(call);
  const key = sha256(idempotencyKey(call));
  const body = await readJsonObject(call, config);
  const scope = `${part}:${id}`;
  const bodyHash = sha256(canonicalJson(body));
  const isDone = async (): Promise<boolean> => {
    const earlier = await db
      .selectFrom('idempotency')
      .select('body_hash')
      .where('scope', '=', scope)
      .where('key_hash', '=', key)
      .executeTakeFirst();
    if (earlier && !sameHash(earlier.body_hash, bodyHash)) throw new Failure('idempotency_mismatch');
    return earlier !== undefined;
  };
  const perform = async (): Promise<void> => {
    const event = await action(context, await readCase(context, db, id), body, locale);
    await addEvent(context, id, {
      ...event,
      also: async (trx, stored) => {
        await trx
          .insertInto('idempotency')
          .values({
            scope,
            key_hash: key,
            body_hash: bodyHash,
            case_id: id,
            created_at: moment(context).at,
            sealed_key: null,
          })
          .execute();
        await event.also?.(trx, stored);
      },
    });
  };
  if (!(await isDone()))
    await perform().catch(async (error: unknown) => {
      // Sent twice at once: the other one was quicker, and after a withdrawal no second is possible.
      if (!(await isDone())) throw error;
    });
  return call.json(await viewCase(context, id, locale), 200, { 'Cache-Control': 'no-store' });
}

/** A correction replaces the fields that it names; the whole record must then pass again. For complaints it is further material. */
async function corrections(
  context: ServiceContext,
  stored: StoredCase,
  body: Body,
  locale: Locale,
): Promise<NewEvent> {
  if (stored.current.caseKind === 'complaint')
    return { ...(await messages(context, stored, body)), type: 'give_info' };
  const { db } = context;
  const content = await latestVersion(db, 'contents', stored.id);
  const identity = await latestVersion(db, 'identities', stored.id);
  const { data } = validateRecord('request', { ...identity, ...content, ...body }, locale);
  const version = (await latestVersionNumber(db, 'contents', stored.id)) + 1;
  return {
    type: 'submit_correction',
    actor: 'applicant',
    data: { contentVersion: version },
    also: trx => addVersion(trx, stored.id, data),
  };
}

/** Writes a changed record as the next version of both of its parts; earlier ones are kept. */
async function addVersion(trx: Transaction<Tables>, id: number, record: object): Promise<void> {
  const version = (await latestVersionNumber(trx, 'contents', id)) + 1;
  const parts = splitRecord(record as Readonly<Record<string, unknown>>);
  for (const [table, data] of [
    ['contents', parts.content],
    ['identities', parts.identity],
  ] as const)
    await trx
      .insertInto(table)
      .values({ case_id: id, version, data: JSON.stringify(data) })
      .execute();
}

async function messages(context: ServiceContext, stored: StoredCase, body: Body): Promise<NewEvent> {
  const text = onlyText(body, 'text', LONGEST_MESSAGE);
  if (text === undefined) throw invalid('/text', 'required');
  const messageId = randomId();
  const type = stored.current.state === 'reason_requested' ? 'give_reason' : 'message';
  return Promise.resolve({
    type,
    actor: 'applicant',
    data: { messageId },
    also: async trx => {
      await trx
        .insertInto('messages')
        .values({ id: messageId, case_id: stored.id, sender: 'applicant', at: moment(context).at, text })
        .execute();
    },
  });
}

async function withdrawal(_: ServiceContext, _stored: StoredCase, body: Body): Promise<NewEvent> {
  const reason = onlyText(body, 'reason', 1000);
  return Promise.resolve({
    type: 'withdraw',
    actor: 'applicant',
    data: reason === undefined ? {} : { reason },
  });
}

async function confirmations(_: ServiceContext, _stored: StoredCase, body: Body): Promise<NewEvent> {
  refuseOthers(body, []);
  return Promise.resolve({
    type: 'confirm_receipt',
    actor: 'applicant',
    data: { receiptBasis: 'mutual_confirmation' },
  });
}

/** Who filed is added to the file, and the complaint says from now on how far it is known. One way only: the machine refuses less. */
async function identity(
  { db }: ServiceContext,
  stored: StoredCase,
  body: Body,
  locale: Locale,
): Promise<NewEvent> {
  refuseOthers(body, ['to', 'name', 'address', 'phone', 'email']);
  const { to, ...given } = body;
  const content = await latestVersion(db, 'contents', stored.id);
  // What was promised to be readable by the office alone is not mixed with clear text.
  if (stored.current.caseKind !== 'complaint' || isSealedContent(content))
    throw new Failure('event_refused', { detail: 'wrong_state' });
  const known = await latestVersion(db, 'identities', stored.id);
  const { data } = validateRecord('complaint', { ...content, ...known, ...given, anonymity: to }, locale);
  return {
    type: 'disclose_identity',
    actor: 'applicant',
    data: { to },
    also: trx => addVersion(trx, stored.id, data),
  };
}

async function review(_: ServiceContext, { current }: StoredCase, body: Body): Promise<NewEvent> {
  const reason = onlyText(body, 'reason', 2000);
  return Promise.resolve({
    type: current.state === 'review_decided' ? 'ask_final_review' : 'ask_review',
    actor: 'applicant',
    data: reason === undefined ? {} : { reason },
  });
}

async function rating(_: ServiceContext, _stored: StoredCase, body: Body): Promise<NewEvent> {
  refuseOthers(body, ['score']);
  return Promise.resolve({ type: 'rate', actor: 'applicant', data: { score: body['score'] } });
}

function onlyText(body: Body, name: string, longest: number): string | undefined {
  refuseOthers(body, [name]);
  const value = body[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.trim() === '') throw invalid(`/${name}`, 'required');
  if (value.length > longest) throw invalid(`/${name}`, 'max_length');
  return value.trim();
}

function refuseOthers(body: Body, names: readonly string[]): void {
  const others = Object.keys(body).filter(key => !names.includes(key));
  if (others.length > 0)
    throw new Failure('unknown_field', {
      errors: others.slice(0, 20).map(key => ({ pointer: `/${key.slice(0, 80)}`, code: 'unknown_field' })),
    });
}

function invalid(pointer: string, code: string): Failure {
  return new Failure('invalid', { errors: [{ pointer, code }] });
}
