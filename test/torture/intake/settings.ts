/** What the service's database says of its own settings: the file is written ahead, and every commit is on the disk before it is acknowledged. */
import path from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../../demo/service/index.js';
import type { Planting, Proof } from '../proof-check.js';
import { withFolder } from './service-process.js';

/** 2 is FULL: the log is flushed at every commit. */
const EXPECTED = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 } as const;

/** Asked over the very connection that the service opens. Planted: somebody turned the flushing off. */
export async function storageSettings({ planted = false }: Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const db = await openDatabase(path.join(folder, 'intake.sqlite'));
    try {
      if (planted) await sql`PRAGMA synchronous = OFF`.execute(db);
      const read: string[] = [];
      let wrong = 0;
      for (const [name, expected] of Object.entries(EXPECTED)) {
        const { rows } = await sql<Record<string, unknown>>`PRAGMA ${sql.raw(name)}`.execute(db);
        const value = Object.values(rows[0] ?? {})[0];
        read.push(`${name} ${String(value)}`);
        if (value !== expected) wrong += 1;
      }
      return { figure: read.join(', '), passed: wrong === 0 };
    } finally {
      await db.destroy();
    }
  });
}
