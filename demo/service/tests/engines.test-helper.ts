/** The databases that the same tests run on. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A kind of database. */
export interface Engine {
  readonly name: string;
  /** Names a new, empty database. */
  readonly fresh: () => Promise<string>;
  /** A new database whose bytes on the disk, its log included, can be looked at while it is in use. */
  readonly onDisk: () => Promise<OnDisk>;
}

/** See {@link Engine.onDisk}. */
export interface OnDisk {
  readonly database: string;
  readonly bytes: () => Promise<Buffer>;
  readonly remove: () => void;
}

export const SQLITE: Engine = {
  name: 'SQLite',
  fresh: () => Promise.resolve(':memory:'),
  onDisk() {
    const folder = mkdtempSync(path.join(tmpdir(), 'intake-'));
    const database = path.join(folder, 'intake.sqlite');
    const files = [database, `${database}-wal`, `${database}-shm`];
    return Promise.resolve({
      database,
      bytes: () => Promise.resolve(Buffer.concat(files.filter(existsSync).map(file => readFileSync(file)))),
      remove() {
        rmSync(folder, { recursive: true, force: true });
      },
    });
  },
};
