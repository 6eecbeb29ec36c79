import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIntakeClient, type Receipt } from '@sunboard/intake';
import { describe, expect, it } from 'vitest';
import { file, KEY, LOOSE, placeOf, post, request, testService, withFolder } from './case.test-helper.js';
import { openDatabase } from '../index.js';
import { sql } from 'kysely';
import { writeFile } from 'node:fs/promises';

const MAIN = path.join(path.dirname(fileURLToPath(import.meta.url)), '../main.ts');
const ROOT = path.resolve(path.dirname(MAIN), '../..');

interface Running {
  readonly process: ChildProcess;
  readonly address: string;
}

async function start(folder: string): Promise<Running> {
  const config = path.join(folder, 'config.json');
  await writeFile(config, JSON.stringify({ limits: LOOSE, antiSpam: { proofOfWork: 'off' } }));
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      MAIN,
      '--port',
      '0',
      '--database',
      path.join(folder, 'intake.sqlite'),
      '--config',
      config,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  // Listening goes on: a closed pipe would end the service at its next log line.
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', piece => {
      output = (output + String(piece)).slice(-2000);
      const found = /ready (http:\/\/\S{1,80}?)\/\n/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`The service did not start: ${output}`));
    });
  });
  return { process: child, address };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

describe('the database', () => {
  it('reads back the settings that make it durable, and its migrations', async () => {
    await withFolder(async folder => {
      const db = await openDatabase(path.join(folder, 'a.sqlite'));
      const read = async (name: string) =>
        Object.values(
          (await sql<Record<string, unknown>>`PRAGMA ${sql.raw(name)}`.execute(db)).rows[0] ?? {},
        )[0];
      expect(
        await Promise.all(
          ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'user_version'].map(read),
        ),
      ).toEqual(['wal', 2, 1, 1, 3]);
      await db.destroy();
      await (await openDatabase(path.join(folder, 'a.sqlite'))).destroy();
    });
  });
});

describe('a file whose last piece came just before the service stopped', () => {
  it('is examined when a form brings it', async () => {
    await withFolder(async folder => {
      const content = Buffer.from('%PDF-1.7\ntrailer<<>>');
      const about = {
        size: content.byteLength,
        contentType: 'application/pdf',
        sha256: createHash('sha256').update(content).digest('hex'),
      };
      const database = path.join(folder, 'a.sqlite');
      const before = await testService({ database });
      const created = await post(before.service, '/v1/uploads', { filename: 'a.pdf', ...about });
      const url = placeOf(created, '/v1/uploads');
      await before.service.app.request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0' },
        body: content,
      });
      await before.service.close();
      // As a kill between the last piece's transaction and the examination leaves it.
      const db = await openDatabase(database);
      await db.updateTable('uploads').set({ state: 'uploading' }).execute();
      await db.destroy();
      const after = await testService({ database });
      const body = {
        ...request,
        attachments: [{ name: 'a.pdf', ...about }],
        uploads: [url.split('/').at(-1)],
      };
      const { receipt } = await file(after.service, 'requests', body, KEY);
      expect(receipt.files).toHaveLength(1);
      await after.service.close();
    });
  });
});

describe('a real server with a file', () => {
  it(
    'has every acknowledged case after three kill -9 under load, and none twice',
    { timeout: 120_000 },
    async () => {
      await withFolder(async folder => {
        const acknowledged: { readonly key: string; readonly receipt: Receipt }[] = [];
        for (let round = 0; round < 3; round += 1) {
          const { process: child, address } = await start(folder);
          const client = createIntakeClient({
            endpoint: `${address}/v1`,
            locale: 'en',
            retry: { attempts: 1 },
          });
          const run = { killed: false };
          const isKilled = () => run.killed;
          const load = Array.from({ length: 8 }, async () => {
            while (!isKilled()) {
              const key = client.newKey();
              try {
                acknowledged.push({
                  key,
                  receipt: await client.submitRequest(request, { idempotencyKey: key }),
                });
              } catch {
                if (!isKilled()) throw new Error('a filing failed before the kill');
              }
            }
          });
          const target = acknowledged.length + 25;
          while (acknowledged.length < target) await new Promise(resolve => setTimeout(resolve, 10));
          run.killed = true;
          await stop(child, 'SIGKILL');
          await Promise.all(load);
        }
        const { process: child, address } = await start(folder);
        const client = createIntakeClient({ endpoint: `${address}/v1`, locale: 'en' });
        for (const { key, receipt } of acknowledged) {
          expect((await client.status(receipt.receiptNo, receipt.accessKey ?? '')).receiptNo).toBe(
            receipt.receiptNo,
          );
          expect((await client.submitRequest(request, { idempotencyKey: key })).receiptNo).toBe(
            receipt.receiptNo,
          );
        }
        expect(new Set(acknowledged.map(({ receipt }) => receipt.receiptNo)).size).toBe(acknowledged.length);
        await stop(child, 'SIGTERM');
        expect(child.exitCode).toBe(0);
      });
    },
  );
});
