/** Runs the intake service alone: `node --import tsx demo/service/main.ts --port 8090 --database intake.sqlite`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { clamdScanner } from './security/clamd.js';
import { createService, type Service, type ServiceOptions } from './index.js';

const RETENTION_EVERY = 5 * 60_000;
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8090' },
    host: { type: 'string', default: '127.0.0.1' },
    database: { type: 'string', default: process.env['DATABASE_URL'] ?? 'intake.sqlite' },
    /** Address of ClamAV's daemon, `host:port` or a socket. */
    clamd: { type: 'string' },
    /** JSON file with further options: agency, origins, staff, limits … */
    config: { type: 'string' },
  },
});

const service = await start();
const timer = setInterval(() => void service.runRetention(), RETENTION_EVERY);
timer.unref();
const server = serve(
  { fetch: service.app.fetch, port: Number(values.port), hostname: values.host },
  ({ port }) => {
    console.log(`ready http://${values.host}:${port}/`);
  },
);
server.on('error', (error: Error) => {
  console.error(
    `The service could not listen on port ${values.port}: ${error.message}. Choose another with --port.`,
  );
  process.exitCode = 1;
  stop();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

async function start(): Promise<Service> {
  const given =
    values.config === undefined
      ? {}
      : (JSON.parse(readFileSync(values.config, 'utf8')) as Partial<ServiceOptions>);
  const agency = {
    code: 'DEMO',
    name: '示例市阳光区政务服务局',
    nameEn: 'Sunshine District Government Services Bureau (fictional)',
  };
  return createService({
    agency,
    ...given,
    ...(values.clamd !== undefined && { scanner: clamdScanner(values.clamd) }),
    database: values.database,
    log: entry => console.log(JSON.stringify(entry)),
  });
}

/** Takes no new connections, lets the running ones finish, then closes the database. */
function stop(): void {
  clearInterval(timer);
  server.close(() => void service.close());
}
