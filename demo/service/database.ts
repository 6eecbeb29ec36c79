/** Opens the service's database: durable settings that are read back, and numbered migrations, each applied once. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import type { Tables } from './store/tables.js';

/** The database with typed tables. */
export type IntakeDatabase = Kysely<Tables>;

const MIGRATIONS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

/** What each setting must read back as; a database that forgets what it acknowledged is worse than none. */
const SETTINGS: readonly (readonly [pragma: string, value: string, reads: string | number])[] = [
  ['busy_timeout', '5000', 5000],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
];

/**
 * Opens or creates a database file, or one in memory (`:memory:`).
 * @throws when a setting does not hold or a migration fails; the file is then unchanged.
 */
export function openDatabase(file: string): IntakeDatabase {
  const raw = new Database(file);
  try {
    configure(raw, file);
    migrate(raw);
  } catch (error) {
    raw.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
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
  const files = readdirSync(MIGRATIONS)
    .filter(name => /^\d{4}-[a-z-]{1,60}\.sql$/.test(name))
    .sort();
  if (applied > files.length)
    throw new Error(`The database is of a newer version (${applied}) than this service (${files.length}).`);
  for (const [index, name] of files.entries()) {
    const number = index + 1;
    if (Number(name.slice(0, 4)) !== number)
      throw new Error(`Migration ${name} is out of order: expected number ${number}.`);
    if (number <= applied) continue;
    raw.exec(
      `BEGIN IMMEDIATE;\n${readFileSync(path.join(MIGRATIONS, name), 'utf8')}\nPRAGMA user_version = ${number};\nCOMMIT;`,
    );
  }
}
