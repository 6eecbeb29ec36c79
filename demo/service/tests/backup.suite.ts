/** A copy taken from a running service brings everything back: cases, keys, files, and the key that signs. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { backup, restore } from '../backup.js';
import { isPostgres } from '../database/open.js';
import { bearer, file, idempotent, KEY, post, request, starter } from './case.test-helper.js';
import type { Engine } from './engines.test-helper.js';

/** Runs on either database. */
export function backupSuite(engine: Engine): void {
  const started = starter(engine);

  describe('a backup', () => {
    it('taken while the service runs is put back whole, and goes on with the next number', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'backup-'));
      const source = await engine.onDisk();
      const postgres = isPostgres(source.database);
      const copy = path.join(folder, postgres ? 'copy.jsonl.gz' : 'copy.sqlite');
      const { service } = await started({ database: source.database });
      const receipt = await file(service, 'requests', request, KEY);
      const { keys } = (await (await service.app.request('/v1/keys')).json()) as { keys: unknown };
      expect(await backup(source.database, copy)).toEqual({ cases: 1, events: 1 });
      await expect(backup(source.database, copy)).rejects.toThrow(/exists already/);

      const target = postgres ? (await engine.onDisk()).database : path.join(folder, 'restored.sqlite');
      expect(await restore(target, copy)).toEqual({ cases: 1, events: 1 });
      await expect(restore(target, copy)).rejects.toThrow(/already/);
      const { service: second } = await started({ database: target });
      const view = await second.app.request(`/v1/cases/${receipt.receiptNo}`, {
        headers: bearer(receipt.accessKey),
      });
      expect(view.status).toBe(200);
      expect(((await (await second.app.request('/v1/keys')).json()) as { keys: unknown }).keys).toEqual(keys);
      expect((await post(second, '/v1/requests', request, idempotent())).status).toBe(200);
      expect((await file(second, 'requests', request, 'backup-key-00000001')).receiptNo).toMatch(
        /-000002-\d$/,
      );
      rmSync(folder, { recursive: true, force: true });
    });

    it('that is damaged or cut off is refused, and changes nothing', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'backup-'));
      const source = await engine.onDisk();
      const postgres = isPostgres(source.database);
      const copy = path.join(folder, postgres ? 'copy.jsonl.gz' : 'copy.sqlite');
      const { service } = await started({ database: source.database });
      await file(service, 'requests', request, KEY);
      await backup(source.database, copy);
      const bytes = readFileSync(copy);
      writeFileSync(copy, postgres ? bytes.subarray(0, bytes.length - 40) : Buffer.alloc(bytes.length, 7));
      const target = postgres ? (await engine.onDisk()).database : path.join(folder, 'restored.sqlite');
      await expect(restore(target, copy)).rejects.toThrow();
      if (!postgres) expect(existsSync(target)).toBe(false);
      rmSync(folder, { recursive: true, force: true });
    });
  });
}
