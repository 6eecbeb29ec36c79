/** `npm run bench -- intake [--seconds 20] [--senders 1,4,16]`: filings a second and their delay with durable commits, and what bounds them; `--proofs` runs the proofs instead. */
import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { postgresMissing, startPostgres } from '../../demo/service/tests/postgres-cluster.js';
import { INTAKE_PROOFS } from '../torture/intake/index.js';
import { fileOnce, startService, stopService, withFolder } from '../torture/intake/service-process.js';

/** Filings a year of a large city. */
const CITY = 13_810;
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    senders: { type: 'string', default: '1,4,16' },
    proofs: { type: 'boolean', default: false },
  },
});

if (values.proofs) await runProofs();
else await measure();

async function runProofs(): Promise<void> {
  for (const proof of INTAKE_PROOFS) {
    const { name, figure, threshold, passed } = await proof();
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name}: ${figure} (${threshold})`);
    if (!passed) process.exitCode = 1;
  }
}

async function measure(): Promise<void> {
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? '?'} (other work on the machine lowers every figure)`,
  );
  await withFolder(async folder => {
    console.log(
      `disk alone: ${flushesPerSecond(path.join(folder, 'flush')).toFixed(0)} flushes of 4 KiB a second`,
    );
    await run('SQLite', folder, path.join(folder, 'intake.sqlite'));
    const missing = postgresMissing();
    if (missing !== undefined) {
      console.log(`PostgreSQL: skipped, ${missing}`);
      return;
    }
    const cluster = await startPostgres({ onDisk: true });
    await run('PostgreSQL', folder, await cluster.fresh());
    await cluster.stop();
  });
}

async function run(name: string, folder: string, database: string): Promise<void> {
  const service = await startService(folder, database);
  for (const senders of values.senders.split(',').map(Number)) {
    const times: number[] = [];
    const end = performance.now() + Number(values.seconds) * 1000;
    const start = performance.now();
    const send = async (): Promise<void> => {
      while (performance.now() < end) {
        const begun = performance.now();
        if ((await fileOnce(service.address, randomBytes(16).toString('hex')))?.status === 201)
          times.push(performance.now() - begun);
      }
    };
    await Promise.all(Array.from({ length: senders }, send));
    const rate = times.length / ((performance.now() - start) / 1000);
    times.sort((a, b) => a - b);
    const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
    const years = (rate * 365 * 24 * 3600) / CITY;
    console.log(
      `${name}, ${senders} senders: ${rate.toFixed(1)} filings/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${Math.round(years).toLocaleString('en')} times a large city's year`,
    );
  }
  await stopService(service);
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
