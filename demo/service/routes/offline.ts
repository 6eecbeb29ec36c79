/** POST /v1/staff/requests: a request that came on paper, by fax or by word of mouth enters the same register as those from the forms. */
import { canonicalJson, offlineArrival, RECEIPT_BASIS_OF } from '@sunboard/intake';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { moment, type ServiceContext } from '../context.js';
import { checkOrigin, idempotencyKey, localeOf, readJsonObject, type Env } from '../http.js';
import type { Staff } from '../options.js';
import { Failure } from '../problem.js';
import { bodyKind } from '../security/body.js';
import { sha256 } from '../security/hashes.js';
import { audit } from '../store/audit.js';
import { fileCase, type OfflineArrival } from '../store/filing.js';
import { pointersOf, validateRecord } from '../validate.js';
import { signedIn } from './staff-session.js';

/** Adds the route. */
export function offlineRoutes(app: Hono<Env>, context: ServiceContext): void {
  app.post('/v1/staff/requests', async call => {
    const { config } = context;
    checkOrigin(call, config, false);
    const staff = await signedIn(call, context);
    if (bodyKind(call.req.header('content-type')) !== 'json') throw new Failure('unsupported_type');
    const key = idempotencyKey(call);
    const body = await readJsonObject(call, config);
    const { offline: given, ...record } = body;
    const locale = localeOf(call);
    const receipt = await fileCase(context, {
      key,
      scope: 'request',
      bodyHash: sha256(canonicalJson(body)),
      locale,
      // What came on paper stays on paper: its file is the office's.
      uploads: [],
      accept: () =>
        Promise.resolve({
          record: validateRecord('request', record, locale),
          offline: arrivalOf(context, staff, given),
        }),
    });
    if (!receipt.replayed) await audit(context, staff, 'case_registered', receipt.receiptNo);
    return call.json(receipt, receipt.replayed ? 200 : 201, {
      Location: `cases/${receipt.receiptNo}`,
      'Cache-Control': 'no-store',
    });
  });
}

/** @throws {Failure} `invalid`, each fault with a pointer below `/offline`. */
function arrivalOf(context: ServiceContext, staff: Staff, given: unknown): OfflineArrival {
  const parsed = v.safeParse(offlineArrival, given);
  if (!parsed.success)
    throw new Failure('invalid', {
      errors: pointersOf(parsed.issues).map(entry => ({ ...entry, pointer: `/offline${entry.pointer}` })),
    });
  const { receivedOn, channel, applicantConfirmed } = parsed.output;
  if (receivedOn > moment(context).on)
    throw new Failure('invalid', { errors: [{ pointer: '/offline/receivedOn', code: 'date_ahead' }] });
  return {
    receivedOn,
    staff,
    data: {
      channel,
      receiptBasis: RECEIPT_BASIS_OF[channel],
      ...(applicantConfirmed !== undefined && { applicantConfirmed }),
    },
  };
}
