/** Signing in and out at the desk, and telling who calls: a session's cookie, or a token in the header for programs. */
import type { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import type { ServiceContext } from '../context.js';
import { bearer, checkOwnOrigin, limit, ownOrigin, type Call, type Env } from '../http.js';
import type { Staff } from '../options.js';
import { Failure } from '../problem.js';
import { bodyKind, parseJsonBody, readBytes } from '../security/body.js';
import {
  closeSession,
  openSession,
  SESSION_HOURS,
  staffBySession,
  staffByToken,
} from '../security/sessions.js';
import { audit } from '../store/audit.js';
import { pointersOf } from '../validate.js';

const COOKIE = 'sunboard_desk';
/** No path: the browser then takes the folder of the address that set it, `/v1/staff` with whatever prefix a proxy shows the public. */
const PATH = '';
const credentials = v.strictObject({ token: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });

/** Adds the routes. */
export function staffSessionRoutes(app: Hono<Env>, context: ServiceContext): void {
  const { config, limiter } = context;
  app.post('/v1/staff/session', async call => {
    checkOwnOrigin(call, config);
    limit(call, config, limiter, 'sign-in', config.limits.attemptsPerHour);
    if (bodyKind(call.req.header('content-type')) !== 'json') throw new Failure('unsupported_type');
    const body = v.safeParse(credentials, parseJsonBody(await readBytes(call.req.raw, 4096), 4));
    if (!body.success) throw new Failure('invalid', { errors: pointersOf(body.issues) });
    const staff = staffByToken(config.staff, body.output.token.trim());
    if (!staff) throw new Failure('unauthorized');
    setCookie(call, COOKIE, await openSession(context, staff), {
      path: PATH,
      httpOnly: true,
      sameSite: 'Strict',
      secure: ownOrigin(call, config).startsWith('https:'),
      maxAge: SESSION_HOURS * 3600,
    });
    await audit(context, staff, 'sign_in');
    return call.json(viewOf(context, staff), 201, { 'Cache-Control': 'no-store' });
  });
  app.get('/v1/staff/session', async call => {
    const staff = await signedIn(call, context);
    return call.json(viewOf(context, staff), 200, { 'Cache-Control': 'no-store' });
  });
  const signOut = async (call: Call) => {
    checkOwnOrigin(call, config);
    const staff = await signedIn(call, context);
    await closeSession(context, getCookie(call, COOKIE) ?? '');
    deleteCookie(call, COOKIE, { path: PATH });
    await audit(context, staff, 'sign_out');
    return call.body(null, 204);
  };
  app.delete('/v1/staff/session', signOut);
  // Some hosts let nothing but GET and POST through. In the same folder, so that the cookie's path is the same.
  app.post('/v1/staff/sign-out', signOut);
}

/**
 * Who of the staff calls.
 * @throws {Failure} `unauthorized`; `foreign_origin` when a session's cookie comes with another site's request.
 */
export async function signedIn(call: Call, context: ServiceContext): Promise<Staff> {
  const { config, limiter } = context;
  const cookie = getCookie(call, COOKIE);
  const token = bearer(call);
  if (token === undefined && cookie !== undefined && call.req.method !== 'GET') checkOwnOrigin(call, config);
  const found =
    token === undefined ? await staffBySession(context, cookie ?? '') : staffByToken(config.staff, token);
  if (found) return found;
  // A page that only asks whether it is still signed in is no attempt at guessing.
  if (token !== undefined) limit(call, config, limiter, 'sign-in', config.limits.attemptsPerHour);
  throw new Failure('unauthorized');
}

function viewOf({ config }: ServiceContext, { id, name, unit }: Staff) {
  const { agency, encryption } = config;
  return {
    staff: { id, name: name ?? id, unit },
    agency: { code: agency.code, name: agency.name, nameEn: agency.nameEn },
    sealing: encryption.map(({ keyId }) => keyId),
  };
}
