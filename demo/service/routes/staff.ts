/** The office's side: lists by due date, a case without its filer's identity, its files, and events, which alone change a case. */
import { allowedEvents, clockOf, isSealedContent, parseReceiptNumber } from '@sunboard/intake';
import type { Hono } from 'hono';
import { moment, type ServiceContext } from '../context.js';
import { checkOrigin, readJsonObject, type Call, type Env } from '../http.js';
import type { Staff } from '../options.js';
import { Failure } from '../problem.js';
import { bodyKind } from '../security/body.js';
import { audit, readAudit } from '../store/audit.js';
import { addEvent, latestVersion, readCase, readMessages, type StoredCase } from '../store/case-log.js';
import { isAbout, readInbox } from '../store/inbox.js';
import { identityFilesOf } from '../store/split.js';
import { readContent } from '../store/uploads.js';
import { postStaffEvent } from './staff-events.js';
import { signedIn } from './staff-session.js';

const NO_STORE = { 'Cache-Control': 'no-store' };

/** Adds the routes. */
export function staffRoutes(app: Hono<Env>, context: ServiceContext): void {
  app.get('/v1/staff/cases', async call => {
    const staff = await signedIn(call, context);
    const scope = call.req.query('scope') ?? 'open';
    if (scope !== 'open' && scope !== 'ended')
      throw new Failure('invalid', { errors: [{ pointer: '/scope', code: 'scope' }] });
    const inbox = await readInbox(context, staff, scope);
    return call.json({ today: moment(context).on, ...inbox }, 200, NO_STORE);
  });
  app.get('/v1/staff/cases/:receiptNo', async call => {
    const staff = await signedIn(call, context);
    const stored = await caseFor(context, staff, call.req.param('receiptNo'));
    await audit(context, staff, 'case_read', stored.receiptNo);
    return caseAnswer(call, context, stored);
  });
  app.post('/v1/staff/cases/:receiptNo/events', async call => {
    checkOrigin(call, context.config, false);
    const staff = await signedIn(call, context);
    if (bodyKind(call.req.header('content-type')) !== 'json') throw new Failure('unsupported_type');
    const stored = await caseFor(context, staff, call.req.param('receiptNo'));
    const posted = eventIn(await readJsonObject(call, context.config));
    const after = await postStaffEvent(context, staff, stored, expectedVersion(call), posted);
    await audit(context, staff, `event:${posted.type}`, stored.receiptNo);
    return caseAnswer(call, context, after);
  });
  app.post('/v1/staff/cases/:receiptNo/identity', async call => {
    checkOrigin(call, context.config, false);
    const staff = await signedIn(call, context);
    const stored = await caseFor(context, staff, call.req.param('receiptNo'));
    // Opening is on record before anything is shown.
    const common = { actor: 'staff', actorUnit: staff.unit, staffId: staff.id } as const;
    await addEvent(context, stored.id, {
      type: 'identity_opened',
      ...common,
      data: await readJsonObject(call, context.config),
    });
    await audit(context, staff, 'identity_opened', stored.receiptNo);
    return call.json({ identity: await identityOf(context, stored.id) }, 200, NO_STORE);
  });
  app.get('/v1/staff/cases/:receiptNo/files/:id', async call => {
    const staff = await signedIn(call, context);
    const stored = await caseFor(context, staff, call.req.param('receiptNo'));
    return fileAnswer(call, context, staff, stored, call.req.param('id'));
  });
  app.get('/v1/staff/cases/:receiptNo/audit', async call => {
    const staff = await signedIn(call, context);
    const stored = await caseFor(context, staff, call.req.param('receiptNo'));
    return call.json({ entries: await readAudit(context, stored.receiptNo) }, 200, NO_STORE);
  });
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
  if (!stored || isAbout(stored.current, staff)) throw new Failure('not_found');
  return stored;
}

async function caseAnswer(call: Call, context: ServiceContext, stored: StoredCase): Promise<Response> {
  return call.json(await staffView(context, stored), 200, {
    ETag: `"${stored.current.version}"`,
    ...NO_STORE,
  });
}

async function staffView(context: ServiceContext, stored: StoredCase) {
  const { db, machine } = context;
  const [content, identity] = [
    await latestVersion(db, 'contents', stored.id),
    await latestVersion(db, 'identities', stored.id),
  ];
  const identityHashes = new Set(identityFilesOf(identity ?? {}).map(({ sha256 }) => sha256));
  const files = await db
    .selectFrom('uploads')
    .select(['id', 'name', 'size', 'content_type', 'sha256', 'state'])
    .where('case_id', '=', stored.id)
    .orderBy('id')
    .execute();
  return {
    receiptNo: stored.receiptNo,
    submittedAt: stored.submittedAt,
    language: stored.language,
    case: stored.current,
    clock: clockOf(stored.current, moment(context).on, machine),
    allowed: allowedEvents(stored.current, 'staff'),
    content: content ?? null,
    sealed: isSealedContent(content),
    hasIdentity: identity !== undefined || isSealedContent(content),
    files: files.map(({ content_type, ...file }) => ({
      ...file,
      contentType: content_type,
      identity: identityHashes.has(file.sha256),
    })),
    events: stored.events,
    messages: await readMessages(db, stored.id),
  };
}

async function identityOf({ db }: ServiceContext, caseId: number): Promise<unknown> {
  return (await latestVersion(db, 'identities', caseId)) ?? null;
}

/** Always as a download, never shown: what people send must not run in the office's own origin. */
async function fileAnswer(
  call: Call,
  context: ServiceContext,
  staff: Staff,
  stored: StoredCase,
  id: string,
): Promise<Response> {
  const { db } = context;
  const row = await db
    .selectFrom('uploads')
    .selectAll()
    .where('id', '=', id)
    .where('case_id', '=', stored.id)
    .where('state', '=', 'clean')
    .executeTakeFirst();
  if (!row) throw new Failure('not_found');
  const identity = (await latestVersion(db, 'identities', stored.id)) ?? {};
  const isIdentity = identityFilesOf(identity).some(({ sha256 }) => sha256 === row.sha256);
  if (isIdentity && !(await hasOpenedIdentity(context, staff, stored.id)))
    throw new Failure('identity_closed');
  await audit(context, staff, 'file_read', stored.receiptNo);
  return call.body(new Uint8Array(await readContent(db, id)), 200, {
    ...NO_STORE,
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.name).replace(/['()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`,
  });
}

async function hasOpenedIdentity({ db }: ServiceContext, staff: Staff, caseId: number): Promise<boolean> {
  const row = await db
    .selectFrom('events')
    .select('version')
    .where('case_id', '=', caseId)
    .where('type', '=', 'identity_opened')
    .where('staff_id', '=', staff.id)
    .executeTakeFirst();
  return row !== undefined;
}

function eventIn({ type, data = {}, ...others }: Readonly<Record<string, unknown>>) {
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new Failure('unknown_field', {
      errors: [{ pointer: `/${other.slice(0, 80)}`, code: 'unknown_field' }],
    });
  if (typeof type !== 'string')
    throw new Failure('invalid', { errors: [{ pointer: '/type', code: 'required' }] });
  return { type, data };
}

function expectedVersion(call: Call): number {
  const version = /^"(\d{1,9})"$/.exec(call.req.header('if-match') ?? '')?.[1];
  if (version === undefined) throw new Failure('version_missing');
  return Number(version);
}
