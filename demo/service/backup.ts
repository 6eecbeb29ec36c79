/** Takes a copy of a running service's database, and puts one back: a checked SQLite file, or for PostgreSQL a list of rows that either database reads. */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import Database from 'libsql';
import { isPostgres, openDatabase, type IntakeDatabase } from './database/open.js';
import type { Tables } from './store/tables.js';

/** What was copied. */
export interface Copied {
  readonly cases: number;
  readonly events: number;
}

/** Tables in an order in which each finds those that it refers to, with what their rows are told apart by. */
const TABLES: Readonly<Record<keyof Tables, readonly string[]>> = {
  settings: ['name'],
  serials: ['year'],
  cases: ['id'],
  events: ['case_id', 'version'],
  contents: ['case_id', 'version'],
  identities: ['case_id', 'version'],
  messages: ['id'],
  idempotency: ['scope', 'key_hash'],
  uploads: ['id'],
  upload_pieces: ['upload_id', 'position'],
  spent_proofs: ['challenge'],
  sessions: ['token_hash'],
  audit: ['id'],
};
const NAMES = Object.keys(TABLES) as (keyof Tables)[];
const COUNTED = ['cases', 'audit'] as const;
const FORMAT = 'sunboard-intake-rows-1';
const PAGE = 100;
type Row = Record<string, unknown>;
type Reader = IntakeDatabase | Transaction<Tables>;

/**
 * Copies a database that may be in use into a file that must not exist yet.
 * @throws when the file exists or the copy is not sound; no file is left then.
 */
export async function backup(database: string, file: string): Promise<Copied> {
  if (existsSync(file)) throw new Error(`${file} exists already: choose another name.`);
  const partial = `${file}.partial`;
  await rm(partial, { force: true });
  try {
    if (isPostgres(database)) await writeRows(database, partial);
    else copySqlite(database, partial);
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
  return isPostgres(database) ? countIn(database) : countIn(file);
}

/**
 * Puts a copy back into a database that is empty or does not exist yet.
 * @throws when the database holds cases, or the copy is damaged; the database is then as before.
 */
export async function restore(database: string, file: string): Promise<Copied> {
  if (isSqliteFile(file)) {
    if (isPostgres(database))
      throw new Error('A copy of SQLite is put back into SQLite: name a file, not a server.');
    if (existsSync(database)) throw new Error(`${database} exists already: move it away first.`);
    checkSqlite(file);
    await copyFile(file, database);
  } else await readRows(database, file);
  return countIn(database);
}

function copySqlite(database: string, file: string): void {
  if (!existsSync(database)) throw new Error(`There is no database at ${database}.`);
  const raw = new Database(database);
  try {
    // A copy made in one transaction, whatever is being written meanwhile.
    raw.prepare('VACUUM INTO ?').run(file);
  } finally {
    raw.close();
  }
  checkSqlite(file);
}

function checkSqlite(file: string): void {
  const raw = new Database(file, { readonly: true });
  try {
    const [row] = raw
      .prepare('PRAGMA integrity_check')
      .raw()
      .all() as unknown as readonly (readonly string[])[];
    if (row?.[0] !== 'ok') throw new Error(`${file} is damaged: ${row?.[0] ?? 'unreadable'}`);
  } finally {
    raw.close();
  }
}

function isSqliteFile(file: string): boolean {
  return !/\.gz$/.test(file);
}

async function writeRows(database: string, file: string): Promise<void> {
  const db = await openDatabase(database);
  try {
    await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(trx =>
        pipeline(Readable.from(lines(trx)), createGzip(), createWriteStream(file, { mode: 0o600 })),
      );
  } finally {
    await db.destroy();
  }
}

async function* lines(db: Reader): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: FORMAT })}\n`;
  let rows = 0;
  for (const table of NAMES)
    for (let offset = 0; ; offset += PAGE) {
      const order = sql.join(TABLES[table].map(column => sql.ref(column)));
      const page =
        await sql<Row>`select * from ${sql.table(table)} order by ${order} limit ${PAGE} offset ${offset}`.execute(
          db,
        );
      for (const row of page.rows) yield `${JSON.stringify({ table, row: encode(row) })}\n`;
      rows += page.rows.length;
      if (page.rows.length < PAGE) break;
    }
  // A copy that was cut off has no last line.
  yield `${JSON.stringify({ end: rows })}\n`;
}

async function readRows(database: string, file: string): Promise<void> {
  const db = await openDatabase(database);
  try {
    await db.transaction().execute(async trx => {
      if ((await counts(trx)).cases > 0)
        throw new Error('The database holds cases already: put the copy into an empty one.');
      await trx.deleteFrom('settings').execute();
      const input = createInterface({
        input: createReadStream(file).pipe(createGunzip()),
        crlfDelay: Infinity,
      });
      let [rows, end] = [0, -1];
      for await (const line of input) {
        const entry = JSON.parse(line) as { format?: string; table?: keyof Tables; row?: Row; end?: number };
        if (entry.format !== undefined && entry.format !== FORMAT)
          throw new Error(`${file} is of another format: ${entry.format}`);
        if (entry.end !== undefined) end = entry.end;
        if (entry.table === undefined || !entry.row) continue;
        if (!NAMES.includes(entry.table)) throw new Error(`${file} names an unknown table: ${entry.table}`);
        await insert(trx, entry.table, decode(entry.row));
        rows += 1;
      }
      if (end !== rows)
        throw new Error(`${file} is incomplete: ${rows} of ${end < 0 ? 'unknown' : end} rows.`);
      if (isPostgres(database))
        for (const table of COUNTED)
          await sql`select setval(pg_get_serial_sequence(${table}, 'id'), coalesce((select max(id) from ${sql.table(table)}), 1))`.execute(
            trx,
          );
    });
  } finally {
    await db.destroy();
  }
}

async function insert(db: Reader, table: keyof Tables, row: Row): Promise<void> {
  const columns = sql.join(Object.keys(row).map(column => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
    db,
  );
}

function encode(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array || value instanceof ArrayBuffer
        ? { base64: Buffer.from(value as Uint8Array<ArrayBuffer>).toString('base64') }
        : value,
    ]),
  );
}

function decode(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'base64' in value
        ? Buffer.from(String(value.base64), 'base64')
        : value,
    ]),
  );
}

async function countIn(database: string): Promise<Copied> {
  const db = await openDatabase(database);
  try {
    return await counts(db);
  } finally {
    await db.destroy();
  }
}

async function counts(db: Reader): Promise<Copied> {
  const of = async (table: 'cases' | 'events'): Promise<number> => {
    const { count } = await db
      .selectFrom(table)
      .select(eb => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  return { cases: await of('cases'), events: await of('events') };
}
