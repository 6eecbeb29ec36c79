/** One form, one case: 200 sendings at once, an answer that never arrives, and two processes on one PostgreSQL. */
import { connect } from 'node:net';
import path from 'node:path';
import { postgresMissing, startPostgres } from '../../../demo/service/tests/postgres-cluster.js';
import type { Planting, Proof } from '../proof-check.js';
import { fileOnce, newKey, REQUEST, startService, stopService, withFolder } from './service-process.js';
import { casesIn } from './stored.js';

/** 200 parallel sendings with one key make one case. Planted: the last goes out under a key of its own. */
export async function parallelOnce({
  sendings = 200,
  planted = false,
}: { readonly sendings?: number } & Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const database = path.join(folder, 'intake.sqlite');
    const service = await startService(folder, database);
    const key = newKey();
    const answers = await Promise.all(
      Array.from({ length: sendings }, (_, index) =>
        fileOnce(service.address, planted && index === 0 ? `${key}-other` : key),
      ),
    );
    await stopService(service);
    const created = answers.filter(answer => answer?.status === 201).length;
    const cases = await casesIn(database);
    return {
      figure: `${cases} case, ${created} answered 201`,
      passed: cases === 1 && created === 1,
    };
  });
}

/** The connection is cut as soon as the case is committed, before the answer is read; the resend gets the same receipt. Planted: the resend forgets its key. */
export async function cutBeforeAnswer({
  rounds = 20,
  planted = false,
}: { readonly rounds?: number } & Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const database = path.join(folder, 'intake.sqlite');
    const service = await startService(folder, database);
    let [same, withKey] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const key = newKey();
      const before = await casesIn(database);
      const cut = sendAndListen(service.address, key);
      // Committed is what another connection can read.
      while ((await casesIn(database)) === before) await new Promise(resolve => setImmediate(resolve));
      cut();
      const again = planted ? newKey() : key;
      const [first, second] = [
        await fileOnce(service.address, again),
        await fileOnce(service.address, again),
      ];
      if (
        first?.status === 200 &&
        first.receiptNo === second?.receiptNo &&
        (await casesIn(database)) === before + 1
      )
        same += 1;
      if (first?.accessKey !== undefined) withKey += 1;
    }
    await stopService(service);
    return {
      figure: `${same} of ${rounds} resends got the same receipt, ${withKey} with the access key`,
      passed: same === rounds && withKey === rounds,
    };
  });
}

/** Two services on one PostgreSQL, both sent the same forms at once. Planted: each is sent them under its own keys. */
export async function twoProcessesOnPostgres({
  forms = 40,
  planted = false,
}: { readonly forms?: number } & Planting = {}): Promise<Proof> {
  const missing = postgresMissing();
  if (missing !== undefined) return { figure: '-', passed: false, skipped: missing };
  const cluster = await startPostgres();
  try {
    return await withFolder(async folder => {
      const database = await cluster.fresh();
      const services = [await startService(folder, database), await startService(folder, database)];
      const keys = Array.from({ length: forms }, newKey);
      const receipts = await Promise.all(
        keys.map(key =>
          Promise.all(services.map(({ address }, at) => settled(address, planted ? `${key}${at}` : key))),
        ),
      );
      for (const service of services) await stopService(service);
      const agree = receipts.filter(([one, other]) => one !== undefined && one === other).length;
      const cases = await casesIn(database);
      const numbers = new Set(receipts.flat()).size;
      return {
        figure: `${cases} cases for ${forms} forms, ${agree} pairs of equal receipts, ${numbers} numbers`,
        passed: cases === forms && agree === forms && numbers === forms,
      };
    });
  } finally {
    await cluster.stop();
  }
}

/** Sends again while the service says that the same form is being processed, as the client does. */
async function settled(address: string, key: string): Promise<string | undefined> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await fileOnce(address, key);
    if (answer?.receiptNo !== undefined) return answer.receiptNo;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return undefined;
}

function sendAndListen(address: string, key: string): () => void {
  const { hostname, port } = new URL(address);
  const body = JSON.stringify(REQUEST);
  const socket = connect(Number(port), hostname, () => {
    // Never read from: whatever the service answers is lost with the connection.
    socket.pause();
    socket.write(
      `POST /v1/requests HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\nIdempotency-Key: ${key}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
  socket.on('error', () => undefined);
  return () => {
    socket.resetAndDestroy();
  };
}
