/** Starts a real PostgreSQL server of one's own in a temporary folder, reachable through a local socket only. For tests, benches and proofs. */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
const VERSIONS = '/usr/lib/postgresql';

/** A running server. */
export interface Cluster {
  /** Makes an empty schema and gives the address that leads into it. */
  readonly fresh: () => Promise<string>;
  /** Folder of its programs, e.g. for pg_dump. */
  readonly programs: string;
  readonly process: ChildProcess;
  /** Everything that the server has written since a moment (milliseconds since 1970): tables and log. */
  readonly bytes: (since: number) => Promise<Buffer>;
  readonly stop: () => Promise<void>;
}

/** Folder of the newest PostgreSQL's programs; undefined where none is installed. */
export function findPostgres(): string | undefined {
  const named = process.env['PG_BIN'];
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    ...(named === undefined ? [] : [named]),
    ...versions.map(version => path.join(VERSIONS, version, 'bin')),
  ].find(folder => existsSync(path.join(folder, 'initdb')));
}

/** Why there is none, or undefined: the wording of a skipped test. */
export function postgresMissing(): string | undefined {
  if (findPostgres() === undefined) return `no PostgreSQL in ${VERSIONS} or PG_BIN`;
  // The server refuses to run as root.
  if (process.getuid?.() === 0 && userOf('postgres') === undefined)
    return 'running as root without a user named postgres';
  return undefined;
}

/** @throws when none is installed or it does not start. */
export async function startPostgres({ onDisk = false } = {}): Promise<Cluster> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error(postgresMissing());
  const user = process.getuid?.() === 0 ? userOf('postgres') : undefined;
  const folder = mkdtempSync(path.join(onDisk ? tmpdir() : place(), 'sunboard-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, 'data');
  const options = { cwd: folder, ...user };
  await run(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'sunboard', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    options,
  );
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'max_connections=200'],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(server, 'exit');
  await ready(server);
  const address = `postgresql://sunboard@/postgres?host=${encodeURIComponent(folder)}`;
  let count = 0;
  return {
    programs,
    process: server,
    async bytes(since) {
      const client = new pg.Client(address);
      await client.connect();
      await client.query('CHECKPOINT');
      await client.end();
      const files = ['base', 'pg_wal'].flatMap(part =>
        readdirSync(path.join(data, part), { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile())
          .map(entry => path.join(entry.parentPath, entry.name))
          .filter(file => statSync(file).mtimeMs >= since)
          .map(file => readFileSync(file)),
      );
      return Buffer.concat(files);
    },
    async fresh() {
      // A schema is as empty as a database and made a hundred times faster.
      const name = `intake_${String((count += 1))}`;
      const client = new pg.Client(address);
      await client.connect();
      await client.query(`CREATE SCHEMA ${name}`);
      await client.end();
      return `${address}&options=${encodeURIComponent(`-c search_path=${name}`)}`;
    },
    async stop() {
      // Without a last checkpoint: the folder is thrown away.
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Memory where there is enough of it: the server then flushes as always, but waits for no disk. */
function place(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 500 * 1024 * 1024 ? '/dev/shm' : tmpdir();
  } catch {
    return tmpdir();
  }
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', piece => {
      log = (log + String(piece)).slice(-4000);
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', () => {
      reject(new Error(`PostgreSQL did not start: ${log}`));
    });
  });
}

function userOf(name: string): { readonly uid: number; readonly gid: number } | undefined {
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
