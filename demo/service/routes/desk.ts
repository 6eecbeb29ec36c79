/** The desk 工作台: one page for staff, under a policy that lets nothing run but its own script. */
import { WORDS } from '../desk/words.js';
import { localize } from '@sunboard/model';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { ServiceContext } from '../context.js';
import { localeOf, type Env } from '../http.js';
import { agencyName } from '../agency-name.js';
import { Failure } from '../problem.js';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const BUILT = path.resolve(HERE, '../../../dist/desk');
/** Style sheets, served as they are written. */
const STYLES = ['desk.css', 'views.css', 'print.css'];
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Policy of the desk. */
export const DESK_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Adds the routes. */
export function deskRoutes(app: Hono<Env>, { config }: ServiceContext): void {
  const folder = config.deskFolder ?? BUILT;
  app.get('/desk', call => call.redirect('desk/', 301));
  app.get('/desk/', async call => {
    const { agency } = config;
    const locale = localeOf(call);
    const built = existsSync(path.join(folder, 'desk.js'));
    const page = html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${localize(WORDS, locale).desk} - ${agencyName(agency, locale)}</title>
          ${STYLES.map(name => html`<link rel="stylesheet" href="${name}" />`)}
          <script type="module" src="desk.js"></script>
        </head>
        <body>
          <sunboard-desk>
            <p>
              ${built ? '请启用 JavaScript。 / Please switch on JavaScript.' : 'npm run build -- --only desk'}
            </p>
          </sunboard-desk>
        </body>
      </html>`;
    return call.body((await page).toString(), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': DESK_POLICY,
      'Cache-Control': 'no-store',
    });
  });
  app.get('/desk/:file{[a-z-]+\\.(?:js|css)}', call => send(folder, call.req.param('file')));
  app.get('/desk/parts/:file{[A-Za-z0-9_.-]+\\.(?:js|css)}', call =>
    send(path.join(folder, 'parts'), call.req.param('file')),
  );
}

/** The names are checked by the route's pattern: letters, digits, dots, no separators. */
function send(folder: string, name: string): Response {
  const file = STYLES.includes(name) ? path.join(HERE, '../desk', name) : path.join(folder, name);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Failure('no_such_page');
  return new Response(readFileSync(file), {
    headers: {
      'Content-Type': TYPES[path.extname(name)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}
