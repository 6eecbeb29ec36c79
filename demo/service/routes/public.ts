/** What anyone may read: the services offered, how deadlines are counted, the annual figures, the receipt key, the API document. */
import { complaintForm, annualReport, requestForms } from '@sunboard/intake';
import { deadlineIn, isIsoDate } from '@sunboard/calendar';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { powOptions, type ServiceContext } from '../context.js';
import { checkOrigin, limit, localeOf, type Env } from '../http.js';
import { agencyName } from '../agency-name.js';
import { Failure } from '../problem.js';
import { bodyKind, parseJsonBody, readBytes } from '../security/body.js';
import { allRequests } from '../store/requests.js';
import { pointersOf } from '../validate.js';
import { yearOf } from './staff-reports.js';
import { makeChallenge } from '../security/proof-of-work.js';

const day = v.pipe(
  v.string(),
  v.check(value => isIsoDate(value)),
);
const preview = v.strictObject({
  from: day,
  days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400)),
  unit: v.picklist(['working', 'calendar']),
  extensionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400))),
});

/** Adds the routes. */
export function publicRoutes(app: Hono<Env>, context: ServiceContext): void {
  const { config, limiter, signer } = context;
  app.get('/v1/services', call => {
    const locale = localeOf(call);
    const form = { request: requestForms.cn, complaint: complaintForm };
    return call.json({
      agency: {
        code: config.agency.code,
        name: agencyName(config.agency, locale),
      },
      services: [
        { code: 'request', path: 'requests', form: form.request },
        { code: 'complaint', path: 'complaints', form: form.complaint },
      ],
      limits: {
        fileBytes: config.limits.fileBytes,
        pieceBytes: config.limits.pieceBytes,
        bodyBytes: config.limits.bodyBytes,
      },
    });
  });
  app.get('/v1/keys', call => {
    const [encryption] = config.encryption;
    return call.json({ keys: [signer.publicKey], ...(encryption && { encryption }) });
  });
  app.get('/v1/challenge', async call => {
    limit(call, config, limiter, 'challenge', config.limits.attemptsPerHour);
    // A browser that gets none does not work in vain.
    if (config.antiSpam.proofOfWork === 'off') throw new Failure('not_found');
    return call.json(await makeChallenge(powOptions(context)), 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/v1/stats/annual-report', async call => {
    const year = yearOf(call);
    limit(call, config, limiter, 'attempt', config.limits.attemptsPerHour);
    return call.json(annualReport(await allRequests(context), year));
  });
  app.post('/v1/deadlines/preview', async call => {
    checkOrigin(call, config, false);
    if (bodyKind(call.req.header('content-type')) !== 'json') throw new Failure('unsupported_type');
    const result = v.safeParse(
      preview,
      parseJsonBody(await readBytes(call.req.raw, 4096), config.limits.jsonDepth),
    );
    if (!result.success) throw new Failure('invalid', { errors: pointersOf(result.issues) });
    const { from, days, unit, extensionDays } = result.output;
    return call.json(
      deadlineIn(config.calendar, {
        from,
        days,
        unit,
        extensions: extensionDays === undefined ? [] : [{ days: extensionDays }],
      }),
    );
  });
}
