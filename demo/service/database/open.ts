/** Opens the service's database, SQLite in a file or PostgreSQL by address, with settings that are read back before anything is trusted to it. */
import { Kysely } from 'kysely';
import type { Tables } from '../store/tables.js';
import { openPostgres } from './postgres.js';
import { openSqlite } from './sqlite.js';

/** The database with typed tables. */
export type IntakeDatabase = Kysely<Tables>;

/** Whether this names a PostgreSQL server rather than a file. */
export function isPostgres(database: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(database);
}

/**
 * Opens or creates a database: a file, one in memory (`:memory:`), or `postgres://user:password@host/name`.
 * @throws when a setting does not hold or a migration fails; the database is then unchanged.
 */
export async function openDatabase(database: string): Promise<IntakeDatabase> {
  const dialect = isPostgres(database) ? await openPostgres(database) : openSqlite(database);
  return new Kysely<Tables>({ dialect });
}
