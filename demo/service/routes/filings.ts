/** POST /v1/requests and /v1/complaints: a record comes in as JSON, readable or sealed, and leaves as a receipt. */
import { antiSpam, canonicalJson, isSealedContent, type AntiSpam } from '@sunboard/intake';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { powOptions, type ServiceContext } from '../context.js';
import { checkOrigin, idempotencyKey, limit, localeOf, type Call, type Env } from '../http.js';
import { Failure } from '../problem.js';
import { bodyKind, parseJsonBody, readBytes } from '../security/body.js';
import { sha256 } from '../security/hashes.js';
import { checkSolution, type SpentProof } from '../security/proof-of-work.js';
import { fileCase } from '../store/filing.js';
import { pointersOf, validateRecord, validateSealed } from '../validate.js';
import { postedForm } from './forms.js';

/** Ten attachments, and five files each of identity proof, power of attorney and the agent's identity. */
const MOST_FILES = 25;

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
  const { record, uploads, spam } = divide(body);
  const receipt = await fileCase(context, {
    key,
    scope: kind,
    // Without the proof of work and the ids of uploads: the same form sent again may carry new ones. Its files are
    // named in the record by hash, and a sender who never got the answer finds its uploads taken and sends them anew.
    bodyHash: sha256(canonicalJson(record)),
    locale,
    uploads,
    accept: async () => {
      const accepted =
        kind === 'complaint' && isSealedContent(record)
          ? validateSealed(record, config.encryption)
          : validateRecord(kind, record, locale);
      const proof = await proofOf(context, spam);
      limit(call, config, limiter, 'filing', config.limits.filingsPerHour);
      return { record: accepted, ...(proof && { proof }) };
    },
  });
  const headers = { Location: `cases/${receipt.receiptNo}`, 'Cache-Control': 'no-store' };
  return call.json(receipt, receipt.replayed ? 200 : 201, headers);
}

/** @throws {Failure} `spam_check`; its detail names the fault. */
async function proofOf(context: ServiceContext, spam: AntiSpam): Promise<SpentProof | undefined> {
  if ((spam.honeypot ?? '') !== '') throw spamCheck('honeypot');
  const { proofOfWork } = context.config.antiSpam;
  if (proofOfWork === 'off') return undefined;
  const checked = await checkSolution(spam.pow, powOptions(context));
  if (typeof checked === 'object') return checked;
  if (checked === 'pow_missing' && proofOfWork === 'optional') return undefined;
  throw spamCheck(checked);
}

function spamCheck(detail: string): Failure {
  return new Failure('spam_check', { detail });
}

/** `uploads`, ids of the files that the record lists, and `antiSpam` stand beside the record's own fields. */
function divide(body: unknown): {
  readonly record: unknown;
  readonly uploads: readonly string[];
  readonly spam: AntiSpam;
} {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { record: body, uploads: [], spam: {} };
  const { uploads = [], antiSpam: given = {}, ...record } = body as Record<string, unknown>;
  const isList =
    Array.isArray(uploads) &&
    uploads.length <= MOST_FILES &&
    uploads.every(id => typeof id === 'string' && id.length <= 64);
  if (!isList)
    throw new Failure('upload_missing', { errors: [{ pointer: '/uploads', code: 'upload_missing' }] });
  const spam = v.safeParse(antiSpam, given);
  if (!spam.success)
    throw new Failure('invalid', {
      errors: pointersOf(spam.issues).map(entry => ({ ...entry, pointer: `/antiSpam${entry.pointer}` })),
    });
  return { record, uploads: uploads as string[], spam: spam.output };
}
