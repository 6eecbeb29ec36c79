/** The office's side: the list by due date, a case without its filer's identity, and events, which alone change a case. */
import { allowedEvents, clockOf, isSameUnit, parseReceiptNumber, randomId } from '@sunboard/intake';
import type { Hono } from 'hono';
import { moment, type ServiceContext } from '../context.js';
import { bearer, checkOrigin, limit, type Call, type Env } from '../http.js';
import type { Staff } from '../options.js';
import { Failure } from '../problem.js';
import { bodyKind, parseJsonBody, readBytes } from '../security/body.js';
import { sameHash, sha256 } from '../security/hashes.js';
import { addEvent, readCase, readMessages, type StoredCase } from '../store/case-log.js';

const NOBODY = '0'.repeat(64);
const PAGE = 200;
const END_STATES = ['archived', 'closed', 'withdrawn', 'abandoned'];

/** Adds the routes. */
export function staffRoutes(app: Hono<Env>, context: ServiceContext): void {
  app.get('/v1/staff/cases', async call => {
    const staff = signedIn(call, context);
    return call.json({ cases: await openCases(context, staff) }, 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/v1/staff/cases/:receiptNo', async call => {
    const stored = await caseFor(context, signedIn(call, context), call.req.param('receiptNo'));
    return call.json(await staffView(context, stored), 200, {
      ETag: `"${stored.current.version}"`,
      'Cache-Control': 'no-store',
    });
  });
  app.post('/v1/staff/cases/:receiptNo/events', async call => {
    checkOrigin(call, context.config, false);
    const staff = signedIn(call, context);
    if (bodyKind(call.req.header('content-type')) !== 'json') throw new Failure('unsupported_type');
    const stored = await caseFor(context, staff, call.req.param('receiptNo'));
    const after = await postEvent(
      context,
      staff,
      stored,
      expectedVersion(call),
      await readEvent(call, context),
    );
    return call.json(await staffView(context, after), 200, {
      ETag: `"${after.current.version}"`,
      'Cache-Control': 'no-store',
    });
  });
  app.post('/v1/staff/cases/:receiptNo/identity', async call => {
    checkOrigin(call, context.config, false);
    const staff = signedIn(call, context);
    const stored = await caseFor(context, staff, call.req.param('receiptNo'));
    const { data } = await readEvent(call, context, 'identity_opened');
    // Opening is on record before anything is shown.
    await addEvent(context, stored.id, {
      type: 'identity_opened',
      actor: 'staff',
      actorUnit: staff.unit,
      staffId: staff.id,
      data,
    });
    const row = await context.db
      .selectFrom('identities')
      .select('data')
      .where('case_id', '=', stored.id)
      .orderBy('version', 'desc')
      .executeTakeFirst();
    return call.json({ identity: row ? (JSON.parse(row.data) as unknown) : null }, 200, {
      'Cache-Control': 'no-store',
    });
  });
}

/** Every token is compared, so that the time does not tell whose was nearly right. */
function signedIn(call: Call, { config, limiter }: ServiceContext): Staff {
  const hash = sha256(bearer(call) ?? '');
  const matches = config.staff.filter(staff =>
    sameHash(/^[0-9a-f]{64}$/.test(staff.tokenSha256) ? staff.tokenSha256 : NOBODY, hash),
  );
  const [found] = matches;
  if (found) return found;
  limit(call, config, limiter, 'sign-in', config.limits.attemptsPerHour);
  throw new Failure('unauthorized');
}

/** A report about the unit of this member of staff does not exist for them (art. 30(3)). */
async function caseFor(context: ServiceContext, staff: Staff, receiptNo: string): Promise<StoredCase> {
  const number = parseReceiptNumber(receiptNo)?.text ?? '';
  const row = await context.db
    .selectFrom('cases')
    .select('id')
    .where('receipt_no', '=', number)
    .executeTakeFirst();
  const stored = row && (await readCase(context, context.db, row.id));
  if (!stored || isAbout(stored, staff)) throw new Failure('not_found');
  return stored;
}

function isAbout({ current }: StoredCase, staff: Staff): boolean {
  return (
    current.caseKind === 'complaint' &&
    current.kind === 'report' &&
    isSameUnit(current.reportedUnit, staff.unit)
  );
}

async function openCases(context: ServiceContext, staff: Staff) {
  const rows = await context.db
    .selectFrom('cases')
    .select('id')
    .where('state', 'not in', END_STATES)
    .orderBy('id', 'desc')
    .limit(PAGE)
    .execute();
  const today = moment(context).on;
  const cases = [];
  for (const { id } of rows) {
    const stored = await readCase(context, context.db, id);
    if (isAbout(stored, staff)) continue;
    const { status, dueOn, daysLeft, overdue, dueSoon } = clockOf(stored.current, today, context.machine);
    cases.push({
      receiptNo: stored.receiptNo,
      kind: stored.current.caseKind,
      state: stored.current.state,
      submittedAt: stored.submittedAt,
      clock: { status, dueOn, daysLeft, overdue, dueSoon },
    });
  }
  return cases.sort((a, b) => (a.clock.dueOn ?? '9999').localeCompare(b.clock.dueOn ?? '9999'));
}

async function staffView(context: ServiceContext, stored: StoredCase) {
  const row = await context.db
    .selectFrom('contents')
    .select('data')
    .where('case_id', '=', stored.id)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return {
    receiptNo: stored.receiptNo,
    submittedAt: stored.submittedAt,
    case: stored.current,
    clock: clockOf(stored.current, moment(context).on, context.machine),
    allowed: allowedEvents(stored.current, 'staff'),
    content: row ? (JSON.parse(row.data) as unknown) : null,
    events: stored.events,
    messages: await readMessages(context.db, stored.id),
  };
}

interface PostedEvent {
  readonly type: string;
  readonly data: unknown;
}

async function readEvent(call: Call, { config }: ServiceContext, fixedType?: string): Promise<PostedEvent> {
  const body = parseJsonBody(await readBytes(call.req.raw, config.limits.bodyBytes), config.limits.jsonDepth);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Failure('bad_json');
  if (fixedType !== undefined) return { type: fixedType, data: body };
  const { type, data = {}, ...others } = body as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new Failure('unknown_field', {
      errors: [{ pointer: `/${other.slice(0, 80)}`, code: 'unknown_field' }],
    });
  if (typeof type !== 'string')
    throw new Failure('invalid', { errors: [{ pointer: '/type', code: 'required' }] });
  return { type, data };
}

async function postEvent(
  context: ServiceContext,
  staff: Staff,
  stored: StoredCase,
  version: number,
  posted: PostedEvent,
): Promise<StoredCase> {
  const common = {
    actor: 'staff',
    actorUnit: staff.unit,
    staffId: staff.id,
    expectedVersion: version,
  } as const;
  if (posted.type !== 'message') return addEvent(context, stored.id, { ...common, ...posted });
  const text = (posted.data as { readonly text?: unknown } | null)?.text;
  if (typeof text !== 'string' || text.trim() === '' || text.length > 10_000)
    throw new Failure('invalid', { errors: [{ pointer: '/data/text', code: 'required' }] });
  const messageId = randomId();
  return addEvent(context, stored.id, {
    ...common,
    type: 'message',
    data: { messageId },
    also: async trx => {
      await trx
        .insertInto('messages')
        .values({
          id: messageId,
          case_id: stored.id,
          sender: 'staff',
          at: moment(context).at,
          text: text.trim(),
        })
        .execute();
    },
  });
}

function expectedVersion(call: Call): number {
  const version = /^"(\d{1,9})"$/.exec(call.req.header('if-match') ?? '')?.[1];
  if (version === undefined) throw new Failure('version_missing');
  return Number(version);
}
