/** A machine in trouble: the disk is full, the database is locked, the clock jumps. Nothing acknowledged is lost, and it goes on afterwards. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { cwd } from 'node:process';
import Database from 'libsql';
import { createService, openDatabase } from '../../../demo/service/index.js';
import type { Planting, Proof } from '../proof-check.js';
import { fileOnce, newKey, REQUEST, startService, stopService, withFolder } from './service-process.js';

/**
 * Every write to the database fails with "no space left on device" (injected by strace) for a while. Planted: one filing
 * that never arrived is taken for acknowledged.
 */
export async function diskFull({
  filings = 20,
  planted = false,
}: { readonly filings?: number } & Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const database = path.join(folder, 'intake.sqlite');
    const service = await startService(folder, database);
    try {
      const acknowledged = new Map<string, string>();
      const file = async (key: string): Promise<number | undefined> => {
        const answer = await fileOnce(service.address, key);
        if (answer?.receiptNo !== undefined) acknowledged.set(key, answer.receiptNo);
        return answer?.status;
      };
      for (let at = 0; at < filings; at += 1) await file(newKey());
      const full = await fillDisk(service.child.pid ?? 0);
      if (!full) return { figure: '-', passed: false, skipped: 'strace may not be used here' };
      const keys = Array.from({ length: filings }, newKey);
      const refused: (number | undefined)[] = [];
      for (const key of keys) refused.push(await file(key));
      const readable = (await fetch(`${service.address}/v1/services`)).status;
      await stopTracing(full);
      const after: (number | undefined)[] = [];
      for (const key of keys) after.push(await file(key));
      if (planted) acknowledged.set(newKey(), 'YQ-never-filed');
      const { lost, cases } = await compare(database, [...acknowledged.values()]);
      const inWords = refused.filter(status => status !== undefined && status >= 500).length;
      const taken = after.filter(status => status === 201).length;
      return {
        figure: `${inWords} of ${filings} refused in words, ${taken} taken afterwards; ${lost} lost, ${cases} cases for ${acknowledged.size} acknowledged`,
        passed:
          inWords === filings && taken === filings && lost === 0 && cases === 2 * filings && readable === 200,
      };
    } finally {
      await stopService(service);
    }
  });
}

/** Another program holds the write lock for longer than the service waits. Planted: the resend is sent under another key. */
export async function databaseLocked({ planted = false }: Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const database = path.join(folder, 'intake.sqlite');
    const service = await startService(folder, database);
    const other = new Database(database);
    try {
      const before = newKey();
      await fileOnce(service.address, before);
      other.exec('BEGIN IMMEDIATE');
      const key = newKey();
      const during = await fileOnce(service.address, key);
      other.exec('COMMIT');
      // With one more filing the planted fault leaves a case too many.
      if (planted) await fileOnce(service.address, newKey());
      const after = await fileOnce(service.address, key);
      const { cases } = await compare(database, []);
      return {
        figure: `${during?.status ?? 'no'} while locked, ${after?.status ?? 'no'} afterwards, ${cases} cases for 2 forms`,
        passed: during !== undefined && during.status >= 500 && after?.status === 201 && cases === 2,
      };
    } finally {
      other.close();
      await stopService(service);
    }
  });
}

const JUMPS = [0, 400, -400, 1, -1, 0.02, -0.02, 3650, -3650];

/** The clock of the machine jumps by days, months and years, both ways. Planted: a case is read with a key that is not its own. */
export async function clockJumps({ planted = false }: Planting = {}): Promise<Proof> {
  let now = Date.parse('2026-12-31T15:59:00Z');
  const service = await createService({
    database: ':memory:',
    agency: { code: 'YG', name: '示例局', nameEn: 'Example Bureau' },
    antiSpam: { proofOfWork: 'off' },
    limits: { filingsPerHour: 1e9, attemptsPerHour: 1e9 },
    now: () => new Date(now),
  });
  const numbers = new Set<string>();
  const faults: string[] = [];
  const headers = { 'Content-Type': 'application/json' };
  try {
    for (const days of JUMPS) {
      now += days * 86_400_000;
      const key = newKey();
      const sent = {
        method: 'POST',
        headers: { ...headers, 'Idempotency-Key': key },
        body: JSON.stringify(REQUEST),
      };
      const filed = await service.app.request('/v1/requests', sent);
      const { receiptNo = '', accessKey = '' } = (await filed.json()) as Record<string, string>;
      if (filed.status !== 201 || numbers.has(receiptNo))
        faults.push(`${days} days: ${filed.status} ${receiptNo}`);
      numbers.add(receiptNo);
      // A day back, between filing and asking: the case must still be readable, and its resend must not file again.
      now -= 86_400_000;
      const access = { Authorization: `Bearer ${planted ? newKey() : accessKey}` };
      const read = await service.app.request(`/v1/cases/${receiptNo}`, { headers: access });
      const again = await service.app.request('/v1/requests', sent);
      const same = ((await again.json()) as Record<string, string>)['receiptNo'] === receiptNo;
      if (read.status !== 200 || again.status !== 200 || !same)
        faults.push(`${days} days: read ${read.status}, resent ${again.status}`);
      now += 86_400_000;
      const confirmed = await service.app.request(`/v1/cases/${receiptNo}/confirmations`, {
        method: 'POST',
        headers: { ...headers, ...access, 'Idempotency-Key': newKey() },
        body: '{}',
      });
      if (confirmed.status !== 200) faults.push(`${days} days: confirmed ${confirmed.status}`);
    }
  } finally {
    await service.close();
  }
  return {
    figure: `${JUMPS.length} jumps of up to ten years, ${numbers.size} numbers, ${faults.length} faults${faults[0] === undefined ? '' : `: ${faults[0]}`}`,
    passed: faults.length === 0 && numbers.size === JUMPS.length,
  };
}

/** Attaches to the service; from then on no write reaches the disk. Undefined where tracing is not allowed. */
async function fillDisk(pid: number): Promise<ChildProcess | undefined> {
  const calls = 'pwrite64,pwritev,ftruncate,fallocate';
  const tracer = spawn(
    'strace',
    [
      '-f',
      '-p',
      String(pid),
      '-e',
      `trace=${calls}`,
      '-e',
      `inject=${calls}:error=ENOSPC`,
      '-o',
      '/dev/null',
    ],
    { cwd: cwd(), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise(resolve => {
    let told = '';
    tracer.stderr.on('data', piece => {
      told += String(piece);
      if (told.includes('attached')) resolve(tracer);
    });
    tracer.once('error', () => {
      resolve(undefined);
    });
    tracer.once('exit', () => {
      resolve(undefined);
    });
  });
}

async function stopTracing(tracer: ChildProcess): Promise<void> {
  const ended = once(tracer, 'exit');
  tracer.kill('SIGINT');
  await ended;
}

async function compare(
  database: string,
  acknowledged: readonly string[],
): Promise<{ readonly lost: number; readonly cases: number }> {
  const db = await openDatabase(database);
  const rows = await db.selectFrom('cases').select('receipt_no').execute();
  await db.destroy();
  const stored = new Set(rows.map(row => row.receipt_no));
  return { cases: rows.length, lost: acknowledged.filter(number => !stored.has(number)).length };
}
