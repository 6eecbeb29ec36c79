/** Puts the service together: routes, headers, cross-origin rules, and one place where failures become answers. */
import { Hono, type MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ServiceContext } from './context.js';
import { localeOf, ownOrigin, type Call, type Env } from './http.js';
import { Failure, problemResponse } from './problem.js';
import { caseRoutes } from './routes/cases.js';
import { deskRoutes } from './routes/desk.js';
import { filingRoutes } from './routes/filings.js';
import { formRoutes } from './routes/forms.js';
import { publicRoutes } from './routes/public.js';
import { offlineRoutes } from './routes/offline.js';
import { staffRoutes } from './routes/staff.js';
import { staffReportRoutes } from './routes/staff-reports.js';
import { staffSessionRoutes } from './routes/staff-session.js';
import { uploadRoutes } from './routes/uploads.js';

const HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};
const ALLOWED = 'Content-Type, Idempotency-Key, Authorization, Accept-Language, If-Match, Upload-Offset';
const EXPOSED = 'Location, Retry-After, ETag, Upload-Offset';

/**
 * The Hono app; its paths begin with /v1/ and /desk/, after `basePath` too, since proxies leave a prefix on or take it off.
 * What it answers names addresses relative to the one that was asked, so that they hold under every prefix.
 */
export function createApp(context: ServiceContext): Hono<Env> {
  const app = new Hono<Env>();
  app.use('/v1/*', around(context));
  app.use('/desk/*', around(context));
  filingRoutes(app, context);
  caseRoutes(app, context);
  uploadRoutes(app, context);
  publicRoutes(app, context);
  staffSessionRoutes(app, context);
  staffReportRoutes(app, context);
  staffRoutes(app, context);
  offlineRoutes(app, context);
  formRoutes(app, context);
  deskRoutes(app, context);
  app.all('/v1/*', () => {
    throw new Failure('no_such_page');
  });
  app.onError((error, call) => {
    const failure = error instanceof Failure ? error : new Failure('internal');
    const details =
      failure.code === 'internal' && context.config.agency.fallback
        ? new Failure('internal', { fallback: context.config.agency.fallback })
        : failure;
    return problemResponse(details, localeOf(call));
  });
  const { basePath } = context.config;
  if (basePath === '') return app;
  const both = new Hono<Env>();
  both.route(basePath, app);
  both.route('/', app);
  return both;
}

/** Answers preflights, and adds headers and a log line to everything else. */
function around(context: ServiceContext): MiddlewareHandler<Env> {
  return async (call: Call, next) => {
    const start = performance.now();
    if (call.req.method === 'OPTIONS') call.res = new Response(null, { status: 204 });
    else await next();
    addHeaders(call, context);
    logCall(call, context, performance.now() - start);
  };
}

function addHeaders(call: Call, { config }: ServiceContext): void {
  const { headers } = call.res;
  for (const [name, value] of Object.entries(HEADERS)) if (!headers.has(name)) headers.set(name, value);
  headers.append('Vary', 'Origin, Accept-Language');
  const origin = call.req.header('origin');
  if (origin === undefined || origin === ownOrigin(call, config) || !config.origins.includes(origin)) return;
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Allow-Headers', ALLOWED);
  headers.set('Access-Control-Allow-Methods', 'GET, POST, PATCH, HEAD, OPTIONS');
  headers.set('Access-Control-Expose-Headers', EXPOSED);
  headers.set('Access-Control-Max-Age', '600');
  headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** The pattern of the route, not the address: an address holds a receipt number. */
function logCall(call: Call, { config }: ServiceContext, milliseconds: number): void {
  const error = call.error && !(call.error instanceof Failure) ? call.error.name : undefined;
  config.log({
    at: config.now().toISOString(),
    method: call.req.method,
    route: patternOf(call),
    status: call.res.status,
    milliseconds: Math.round(milliseconds),
    ...(error !== undefined && { error }),
    ...(isOneForAll(call, config) && {
      hint: 'Everybody shares one limit behind the proxy in front: set trustProxy in the configuration.',
    }),
  });
}

/* Somebody was turned away by a limit that counts the proxy in front, which names the true caller. */
function isOneForAll(call: Call, { trustProxy }: ServiceContext['config']): boolean {
  return call.res.status === 429 && !trustProxy && call.req.header('x-forwarded-for') !== undefined;
}

function patternOf(call: Call): string {
  return (
    matchedRoutes(call)
      .map(({ path }) => path)
      .filter(path => !path.endsWith('*'))
      .at(-1) ?? '/v1/*'
  );
}
