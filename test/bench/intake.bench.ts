/** `npm run bench -- intake [--seconds 20] [--senders 1,4,16]`: filings a second and their delay with durable commits, and what bounds them; figures in test/reports/bench-intake.json. */
import { closeSync, fdatasyncSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { postgresMissing, startPostgres } from '../../demo/service/tests/postgres-cluster.js';
import {
  fileOnce,
  newKey,
  startService,
  stopService,
  withFolder,
} from '../torture/intake/service-process.js';

/** Filings a year of a large city. */
const CITY = 13_810;
const SECONDS_A_YEAR = 365 * 24 * 3600;
const REPORTS = path.join(import.meta.dirname, '../reports');
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    senders: { type: 'string', default: '1,4,16' },
  },
});

/** One database under one number of senders; times in milliseconds. */
interface Row {
  readonly database: string;
  readonly senders: number;
  readonly filingsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** The yearly load of a large city, so many times over. */
  readonly cities: number;
  /** Sendings that got no receipt. */
  readonly failed: number;
}

const load = loadavg()[0] ?? 0;
console.log(
  `${cpus().length} cores, load ${load.toFixed(1)} (other work on the machine lowers every figure)`,
);
await withFolder(async folder => {
  const flushes = flushesPerSecond(path.join(folder, 'flush'));
  console.log(`disk alone: ${flushes.toFixed(0)} flushes of 4 KiB a second`);
  const rows = await run('SQLite', folder, path.join(folder, 'intake.sqlite'));
  const missing = postgresMissing();
  if (missing === undefined) {
    const cluster = await startPostgres({ onDisk: true });
    rows.push(...(await run('PostgreSQL', folder, await cluster.fresh())));
    await cluster.stop();
  } else console.log(`PostgreSQL: skipped, ${missing}`);
  mkdirSync(REPORTS, { recursive: true });
  const figures = { cores: cpus().length, load, flushesPerSecond: flushes, seconds: values.seconds, rows };
  writeFileSync(path.join(REPORTS, 'bench-intake.json'), `${JSON.stringify(figures, null, 1)}\n`);
});

async function run(database: string, folder: string, address: string): Promise<Row[]> {
  const service = await startService(folder, address);
  const rows: Row[] = [];
  for (const senders of values.senders.split(',').map(Number)) {
    const row = { database, senders, ...(await underLoad(service.address, senders)) };
    rows.push(row);
    console.log(
      `${database}, ${senders} senders: ${row.filingsPerSecond.toFixed(1)} filings/s, p50 ${row.p50.toFixed(1)} ms, p99 ${row.p99.toFixed(1)} ms, ${row.cities.toLocaleString('en')} times a large city's year, ${row.failed} without receipt`,
    );
    if (row.failed > 0) process.exitCode = 1;
  }
  await stopService(service);
  return rows;
}

async function underLoad(address: string, senders: number): Promise<Omit<Row, 'database' | 'senders'>> {
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  const end = start + Number(values.seconds) * 1000;
  const send = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now();
      if ((await fileOnce(address, newKey()))?.status === 201) times.push(performance.now() - begun);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: senders }, send));
  const filingsPerSecond = times.length / ((performance.now() - start) / 1000);
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return {
    filingsPerSecond,
    p50: at(0.5),
    p99: at(0.99),
    cities: Math.round((filingsPerSecond * SECONDS_A_YEAR) / CITY),
    failed,
  };
}

/** How often the disk under the database can flush at all: the bound that no program passes, one commit after the other. */
function flushesPerSecond(file: string): number {
  const handle = openSync(file, 'w');
  const block = Buffer.alloc(4096, 1);
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 2000) {
    writeSync(handle, block);
    fdatasyncSync(handle);
    count += 1;
  }
  closeSync(handle);
  return count / ((performance.now() - start) / 1000);
}
