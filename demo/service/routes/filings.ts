/** POST /v1/requests and /v1/complaints: a record comes in as JSON and leaves as a receipt. */
import type { Hono } from 'hono';
import type { ServiceContext } from '../context.js';
import { checkOrigin, idempotencyKey, limit, localeOf, type Call, type Env } from '../http.js';
import { Failure } from '../problem.js';
import { bodyKind, parseJsonBody, readBytes } from '../security/body.js';
import { canonicalJson, sha256 } from '../security/hashes.js';
import { fileCase } from '../store/filing.js';
import { validateRecord } from '../validate.js';
import { postedForm } from './forms.js';

/** Adds the two routes. */
export function filingRoutes(app: Hono<Env>, context: ServiceContext): void {
  app.post('/v1/requests', call => filing(call, context, 'request'));
  app.post('/v1/complaints', call => filing(call, context, 'complaint'));
}

async function filing(call: Call, context: ServiceContext, kind: 'request' | 'complaint'): Promise<Response> {
  const type = bodyKind(call.req.header('content-type'));
  if (type === 'form' || type === 'multipart') return postedForm(call, context, kind);
  if (type === 'other') throw new Failure('unsupported_type');
  const { config, limiter } = context;
  checkOrigin(call, config, false);
  limit(call, config, limiter, 'attempt', config.limits.attemptsPerHour);
  const key = idempotencyKey(call);
  const body = parseJsonBody(await readBytes(call.req.raw, config.limits.bodyBytes), config.limits.jsonDepth);
  const locale = localeOf(call);
  const { record, uploads } = takeUploads(body);
  const receipt = await fileCase(context, {
    key,
    scope: kind,
    bodyHash: sha256(canonicalJson(body)),
    locale,
    uploads,
    accept: () => {
      const accepted = validateRecord(kind, record, locale);
      limit(call, config, limiter, 'filing', config.limits.filingsPerHour);
      return accepted;
    },
  });
  const headers = { Location: `/v1/cases/${receipt.receiptNo}`, 'Cache-Control': 'no-store' };
  return call.json(receipt, receipt.replayed ? 200 : 201, headers);
}

/** `uploads` stands beside the record's fields: ids of the files that the record lists. */
function takeUploads(body: unknown): { readonly record: unknown; readonly uploads: readonly string[] } {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, 'uploads'))
    return { record: body, uploads: [] };
  const { uploads, ...record } = body as Record<string, unknown>;
  const valid =
    Array.isArray(uploads) &&
    uploads.length <= 10 &&
    uploads.every(id => typeof id === 'string' && id.length <= 64);
  if (!valid)
    throw new Failure('upload_missing', { errors: [{ pointer: '/uploads', code: 'upload_missing' }] });
  return { record, uploads: uploads as string[] };
}
