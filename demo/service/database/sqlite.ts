/** SQLite through libsql: one file, written ahead and flushed at every commit. */
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import { migrations } from './migrations.js';

/** What each setting must read back as; a database that forgets what it acknowledged is worse than none. */
const SETTINGS: readonly (readonly [pragma: string, value: string, reads: string | number])[] = [
  ['busy_timeout', '5000', 5000],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
];

/** @throws when a setting does not hold or a migration fails; the file is then unchanged. */
export function openSqlite(file: string): SqliteDialect {
  const raw = new Database(file);
  try {
    configure(raw, file);
    migrate(raw);
  } catch (error) {
    raw.close();
    throw error;
  }
  return new SqliteDialect({ database: lockingAtOnce(raw) });
}

/**
 * Transactions take the write lock when they begin, and by `exec`: a prepared statement that meets a lock of another
 * program is left unfinished by libsql, and from then on no transaction of this connection could commit.
 */
function lockingAtOnce(raw: Database.Database): SqliteDatabase {
  const begin: SqliteStatement = {
    reader: false,
    all: () => [],
    iterate: () => [][Symbol.iterator](),
    run: () => {
      raw.exec('BEGIN IMMEDIATE');
      return { changes: 0, lastInsertRowid: 0 };
    },
  };
  return {
    prepare: sql => (sql === 'begin' ? begin : raw.prepare(sql)),
    close: () => {
      raw.close();
    },
  };
}

function configure(raw: Database.Database, file: string): void {
  // A database in memory has no journal file to write ahead.
  expectPragma(raw, 'journal_mode', 'WAL', file === ':memory:' ? 'memory' : 'wal');
  for (const [pragma, value, reads] of SETTINGS) expectPragma(raw, pragma, value, reads);
}

function expectPragma(raw: Database.Database, pragma: string, value: string, reads: string | number): void {
  raw.exec(`PRAGMA ${pragma} = ${value}`);
  const row = raw.prepare(`PRAGMA ${pragma}`).raw().get() as readonly unknown[];
  if (row[0] !== reads)
    throw new Error(
      `PRAGMA ${pragma} reads ${String(row[0])}, expected ${reads}: the storage cannot be trusted.`,
    );
}

function migrate(raw: Database.Database): void {
  const applied = (raw.prepare('PRAGMA user_version').raw().get() as number[])[0] ?? 0;
  for (const { number, sql } of migrations('sqlite', applied))
    raw.exec(`BEGIN IMMEDIATE;\n${sql}\nPRAGMA user_version = ${number};\nCOMMIT;`);
}
