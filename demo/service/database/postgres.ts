/** PostgreSQL: several service processes on one database, each commit flushed by the server before it is acknowledged. */
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrations } from './migrations.js';

/** Any fixed number: two services that start at once must not migrate at once. */
const MIGRATION_LOCK = 7_110_711;
/** Server settings without which an acknowledged case may be lost, with the values that will do. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'local', 'remote_write', 'remote_apply'],
};

const getTypeParser = ((...[id, format]: Parameters<typeof pg.types.getTypeParser>) =>
  id === pg.types.builtins.INT8
    ? Number
    : (pg.types.getTypeParser(id, format) as unknown)) as typeof pg.types.getTypeParser;

/** @throws when the server cannot be reached, a setting does not hold, or a migration fails; the database is then unchanged. */
export async function openPostgres(address: string): Promise<PostgresDialect> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Identifiers and counts are far below 2^53; as text they would be compared and added wrongly.
    types: { getTypeParser },
  });
  // A connection that the server closes while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await prepare(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return new PostgresDialect({ pool });
}

async function prepare(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    for (const [name, values] of Object.entries(SETTINGS)) {
      const { rows } = await client.query<Record<string, string>>(`SHOW ${name}`);
      const value = rows[0]?.[name] ?? '';
      if (!values.includes(value))
        throw new Error(
          `The server's setting ${name} is ${value}, expected ${values.join(' or ')}: the storage cannot be trusted.`,
        );
    }
    await migrate(client);
  } finally {
    client.release();
  }
}

async function migrate(client: pg.PoolClient): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)');
    const { rows } = await client.query<{ version: number | null }>(
      'SELECT max(version) AS version FROM schema_version',
    );
    for (const { number, sql } of migrations('postgres', rows[0]?.version ?? 0)) {
      await client.query(sql);
      await client.query('INSERT INTO schema_version (version) VALUES ($1)', [number]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
