/** kill -9 under load, again and again: every acknowledged case is there afterwards, and none twice. */
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { openDatabase } from '../../../demo/service/index.js';
import type { Planting, Proof } from '../proof-check.js';
import { fileOnce, newKey, startService, stopService, withFolder } from './service-process.js';

/** SQLite unless an address is given. Planted: one acknowledged case is made to vanish before the count. */
export async function killUnderLoad({
  kills = 100,
  database,
  progress = () => undefined,
  planted = false,
}: {
  readonly kills?: number;
  readonly database?: string;
  readonly progress?: (text: string) => void;
} & Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const target = database ?? path.join(folder, 'intake.sqlite');
    const acknowledged = new Map<string, string>();
    for (let round = 0; round < kills; round += 1) {
      progress(`${round} of ${kills} kills`);
      await loadAndKill(folder, target, acknowledged);
    }
    if (planted) await loseOne(target);
    const { lost, twice, cases } = await inspect(target, acknowledged);
    return {
      figure: `${acknowledged.size} acknowledged, ${cases} stored, ${lost} lost, ${twice} twice`,
      passed: lost === 0 && twice === 0 && acknowledged.size >= kills,
    };
  });
}

/** Eight senders; the kill comes while they are sending, after a number of acknowledgements that differs each time. */
async function loadAndKill(
  folder: string,
  database: string,
  acknowledged: Map<string, string>,
): Promise<void> {
  const service = await startService(folder, database);
  const enough = acknowledged.size + 1 + ((randomBytes(1)[0] ?? 0) % 40);
  const state = { killed: false };
  const send = async (): Promise<void> => {
    while (!state.killed) {
      const key = newKey();
      const answer = await fileOnce(service.address, key);
      if (answer?.receiptNo !== undefined) acknowledged.set(key, answer.receiptNo);
      if (acknowledged.size >= enough) {
        state.killed = true;
        service.child.kill('SIGKILL');
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, send));
  await stopService(service, 'SIGKILL');
}

async function loseOne(database: string): Promise<void> {
  const db = await openDatabase(database);
  const { id } = await db.selectFrom('cases').select('id').limit(1).executeTakeFirstOrThrow();
  await db.updateTable('cases').set({ receipt_no: 'gone' }).where('id', '=', id).execute();
  await db.destroy();
}

async function inspect(database: string, acknowledged: ReadonlyMap<string, string>) {
  const db = await openDatabase(database);
  try {
    const rows = await db.selectFrom('cases').select('receipt_no').execute();
    const stored = new Set(rows.map(({ receipt_no }) => receipt_no));
    const keys = await db.selectFrom('idempotency').select(['key_hash', 'case_id']).execute();
    return {
      cases: rows.length,
      lost: [...acknowledged.values()].filter(receiptNo => !stored.has(receiptNo)).length,
      // One case a key, one key a case, and no number given out twice.
      twice:
        rows.length -
        stored.size +
        Math.abs(keys.length - rows.length) +
        (acknowledged.size - new Set(acknowledged.values()).size),
    };
  } finally {
    await db.destroy();
  }
}
