/** Serves the demonstration site and its intake service on one address: `node --import tsx demo/server.ts --port 8080`. */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { todayIn } from '@sunboard/calendar';
import { Hono } from 'hono';
import { buildSite } from './build-site.js';
import { bureau } from './data/bureau.js';
import { liveThroughPastCases } from './past-cases.js';
import { NOT_FOUND } from './site/general.js';
import { createService, type ServiceOptions } from './service/index.js';
import { newEncryptionKeys, publicKeyOf, type EncryptionKey } from '@sunboard/intake/sealing';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The policy under which all pages of the site run; the widgets are built to need no more than this. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    today: { type: 'string' },
    database: { type: 'string', default: path.join(ROOT, 'demo/data/intake.sqlite') },
    /** Token for the desk; a new one at each start when none is given. */
    'desk-token': { type: 'string', default: randomBytes(16).toString('hex') },
    /** Fills an empty database with cases in every state, so that the desk has something on it. */
    cases: { type: 'boolean', default: false },
    out: { type: 'string', default: path.join(ROOT, 'dist/demo') },
  },
});
const today = values.today ?? todayIn('Asia/Shanghai');
const pages = await buildSite(values.out, today);
await mkdir(path.dirname(values.database), { recursive: true });

const app = new Hono();
app.use('*', async (context, next) => {
  await next();
  if (context.res.headers.has('content-security-policy')) return;
  context.res.headers.set('content-security-policy', CONTENT_SECURITY_POLICY);
  context.res.headers.set('x-content-type-options', 'nosniff');
  context.res.headers.set('referrer-policy', 'same-origin');
});
const encryption = await demonstrationKey(path.dirname(values.database));
const options: ServiceOptions = {
  database: values.database,
  agency: {
    code: 'YG',
    name: bureau.name,
    nameEn: bureau.nameEn,
    fallback: { mailto: bureau.email, postal: bureau.address, phone: bureau.phone },
  },
  // A demonstration is tried again and again from one address; a real office keeps the default.
  limits: { filingsPerHour: 1000, attemptsPerHour: 5000 },
  staff: [
    {
      id: 'demo',
      name: '示范工作人员',
      unit: `${bureau.name}政务公开科`,
      tokenSha256: createHash('sha256').update(values['desk-token']).digest('hex'),
    },
  ],
  encryption: [encryption],
  antiSpam: { proofOfWork: 'optional', formSeconds: 0 },
};
if (values.cases) await liveThroughPastCases(options, values['desk-token'], encryption, today);
const service = await createService(options);
app.route('/', service.app);
app.use('/cdn/*', serveStatic({ root: path.join(ROOT, 'dist') }));
// The builder reads pasted markup and workbooks with the browser's own parser, which trusted types would forbid.
app.use('/builder/*', async (context, next) => {
  await next();
  context.header(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'",
  );
});
app.use('/builder/*', serveStatic({ root: path.join(ROOT, 'dist') }));
app.use('*', serveStatic({ root: values.out }));
const notFound = await readFile(path.join(values.out, NOT_FOUND), 'utf8');
app.notFound(context => context.html(notFound, 404));

const server = serve({ fetch: app.fetch, port: Number(values.port), hostname: '127.0.0.1' }, () => {
  if (!existsSync(path.join(ROOT, 'dist/cdn/sunboard.js')))
    console.warn(
      'dist/cdn/sunboard.js is missing: run "npm run build"; the pages show their plain HTML until then.',
    );
  console.log(`${pages} pages, ${today}`);
  console.log(`desk http://localhost:${values.port}/desk/ token ${values['desk-token']}`);
  console.log(`ready http://localhost:${values.port}/`);
});
server.on('error', (error: Error) => {
  console.error(
    `The demonstration server could not start on port ${values.port}: ${error.message}. Choose another with --port.`,
  );
  process.exitCode = 1;
  void service.close();
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => {
      void service.close().then(() => {
        process.exit(0);
      });
    });
  });
}

/** The pair for sealed complaints. A real office makes it elsewhere and gives the service the public half only; here one person plays both parts. */
async function demonstrationKey(folder: string): Promise<EncryptionKey> {
  const file = path.join(folder, 'office-private-key.txt');
  if (existsSync(file)) return publicKeyOf(await readFile(file, 'utf8'));
  const { publicKey, privateKey } = await newEncryptionKeys();
  await writeFile(file, privateKey, { mode: 0o600 });
  return publicKey;
}
