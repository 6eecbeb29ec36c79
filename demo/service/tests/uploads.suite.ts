/** Files: resumable, measured, sniffed, unpacked within limits, scanned, and named in the receipt. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Service, ServiceOptions } from '../index.js';
import { clamdScanner } from '../security/clamd.js';
import {
  file,
  idempotent,
  KEY,
  LOOSE,
  placeOf,
  post,
  problem,
  request,
  starter,
} from './case.test-helper.js';
import type { Engine } from './engines.test-helper.js';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj\ntrailer<<>>');
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

interface Announced {
  readonly filename: string;
  readonly size: number;
  readonly sha256: string;
  readonly contentType: string;
}

const about = (content: Uint8Array, filename = '示例.pdf'): Announced => ({
  filename,
  size: content.byteLength,
  sha256: sha256(content),
  contentType: 'application/pdf',
});
const announce = (service: Service, announced: unknown) => post(service, '/v1/uploads', announced);
const sendPiece = (service: Service, url: string, offset: number, content: Uint8Array) =>
  service.app.request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(offset) },
    body: Buffer.from(content),
  });

async function uploaded(service: Service, content: Uint8Array, filename?: string) {
  const created = await announce(service, about(content, filename));
  const url = placeOf(created, '/v1/uploads');
  const answer = url === '' ? created : await sendPiece(service, url, 0, content);
  return { url, id: url.split('/').at(-1) ?? '', answer };
}
async function codeOf(response: Response): Promise<readonly [number, string]> {
  return [response.status, (await problem(response)).code];
}

/** Runs on either database. */
export function uploadsSuite(engine: Engine): void {
  const started = starter(engine);

  describe('an upload', () => {
    it('goes on where it was cut off, and its hash stands in the receipt', async () => {
      const { service } = await started();
      const created = await announce(service, about(PDF));
      expect([created.status, created.headers.get('upload-offset')]).toEqual([201, '0']);
      const url = placeOf(created, '/v1/uploads');
      await sendPiece(service, url, 0, PDF.subarray(0, 10));
      const head = await service.app.request(url, { method: 'HEAD' });
      expect(head.headers.get('upload-offset')).toBe('10');
      expect(await codeOf(await sendPiece(service, url, 0, PDF))).toEqual([409, 'offset']);
      const done = await sendPiece(service, url, 10, PDF.subarray(10));
      const again = await service.app.request(url, { method: 'PATCH' });
      expect(again.status, 'what pages of 0.1 send is known').toBe(415);
      expect(await done.json()).toMatchObject({ state: 'clean', offset: PDF.byteLength });
      const { filename: name, ...rest } = about(PDF);
      const body = { ...request, attachments: [{ name, ...rest }], uploads: [url.split('/').at(-1)] };
      const { receipt } = await file(service, 'requests', body, KEY);
      expect(receipt.files).toEqual([{ name, size: PDF.byteLength, sha256: sha256(PDF) }]);
    });

    it('keeps the order of several files in every copy of the receipt', async () => {
      const { service } = await started();
      const contents = Array.from({ length: 4 }, (_, index) =>
        Buffer.concat([PDF, Buffer.from(String(index))]),
      );
      const ids = [];
      for (const [index, content] of contents.entries())
        ids.push((await uploaded(service, content, `${index}.pdf`)).id);
      const attachments = contents.map((content, index) => {
        const { filename: name, ...rest } = about(content, `${index}.pdf`);
        return { name, ...rest };
      });
      const body = { ...request, attachments, uploads: ids };
      const first = await file(service, 'requests', body, KEY);
      const again = (await (await post(service, '/v1/requests', body, idempotent())).json()) as typeof first;
      expect(again.receipt).toEqual(first.receipt);
    });

    it('sent anew because the answer was lost does not make the same form another one', async () => {
      const { service } = await started();
      const { filename: name, ...rest } = about(PDF);
      const bodyWith = (id: string) => ({ ...request, attachments: [{ name, ...rest }], uploads: [id] });
      const first = await file(service, 'requests', bodyWith((await uploaded(service, PDF)).id), KEY);
      const body = bodyWith((await uploaded(service, PDF)).id);
      const again = (await (await post(service, '/v1/requests', body, idempotent())).json()) as typeof first;
      expect([again.receiptNo, again.accessKey]).toEqual([first.receiptNo, first.accessKey]);
      expect(again.receipt).toEqual(first.receipt);
    });

    it('takes two pieces for one place only once', async () => {
      const { service } = await started();
      const url = placeOf(await announce(service, about(PDF)), '/v1/uploads');
      const answers = await Promise.all([sendPiece(service, url, 0, PDF), sendPiece(service, url, 0, PDF)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it.each<readonly [string, (content: Uint8Array) => Partial<Announced>, readonly [number, string]]>([
      ['an empty file', () => ({ size: 0 }), [422, 'file_empty']],
      ['one byte more than the limit', () => ({ size: 20 * 1024 * 1024 + 1 }), [413, 'too_large']],
      ['a path', () => ({ filename: '../../etc/passwd.pdf' }), [422, 'file_name']],
      ['a Windows path', () => ({ filename: 'C:\\x.pdf' }), [422, 'file_name']],
      ['a hidden file', () => ({ filename: '.htaccess' }), [422, 'file_name']],
      ['a name that turns the reading direction', () => ({ filename: 'x\u202efdp.exe' }), [422, 'file_name']],
      ['a program', () => ({ filename: 'x.exe' }), [415, 'file_type']],
      ['an unknown field', () => ({ admin: true }) as object, [422, 'invalid']],
    ])('refuses %s before a byte is sent', async (_, change, expected) => {
      const { service } = await started();
      expect(await codeOf(await announce(service, { ...about(PDF), ...change(PDF) }))).toEqual(expected);
    });

    it('refuses one byte more than announced', async () => {
      const { service } = await started();
      const url = placeOf(await announce(service, about(PDF)), '/v1/uploads');
      expect(await codeOf(await sendPiece(service, url, 0, Buffer.concat([PDF, Buffer.from('x')])))).toEqual([
        413,
        'too_large',
      ]);
    });

    it.each<readonly [string, Uint8Array, string, string]>([
      [
        'a program named like a document',
        Buffer.from('MZ\u0090\u0000\u0003 not a document'),
        '示例.pdf',
        'file_type',
      ],
      ['a page named like a text', Buffer.from('<!doctype html><script>1</script>'), '示例.txt', 'file_type'],
      [
        'a picture named like a document',
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
        '示例.pdf',
        'file_type',
      ],
      ['a document that unpacks to 300 MB', bomb(), '示例.docx', 'file_bomb'],
      ['a document whose directory lies about its size', liar(), '示例.docx', 'file_bomb'],
      ['a zip named like a document', zipSync({ 'a.txt': Buffer.from('x') }), '示例.docx', 'file_type'],
    ])('refuses %s, says why and keeps nothing of it', async (_, content, name, code) => {
      const { service } = await started();
      const { url, answer } = await uploaded(service, content, name);
      expect(await codeOf(answer)).toEqual([415, code]);
      expect(await (await service.app.request(url)).json()).toMatchObject({
        state: 'rejected',
        reason: code,
      });
    });

    it('refuses a content that is not the one announced', async () => {
      const { service } = await started();
      const url = placeOf(await announce(service, { ...about(PDF), sha256: '0'.repeat(64) }), '/v1/uploads');
      expect(await codeOf(await sendPiece(service, url, 0, PDF))).toEqual([422, 'file_changed']);
    });

    it('cannot be taken by two cases', async () => {
      const { service } = await started();
      const { id } = await uploaded(service, PDF);
      const { filename: name, ...rest } = about(PDF);
      const body = { ...request, attachments: [{ name, ...rest }], uploads: [id] };
      await file(service, 'requests', body, KEY);
      const second = await post(service, '/v1/requests', body, idempotent('another-key-00000001'));
      expect(await codeOf(second)).toEqual([422, 'upload_missing']);
    });

    it('is limited to a number an hour from one address', async () => {
      const { service } = await started({ limits: { ...LOOSE, uploadsPerHour: 1 } });
      await announce(service, about(PDF));
      expect((await announce(service, about(PDF))).status).toBe(429);
    });
  });

  describe('a scanner', () => {
    const scanned = (scanner: NonNullable<ServiceOptions['scanner']>) => started({ scanner });

    it('is asked about each file; an infected one is erased and says so', async () => {
      let verdict: 'clean' | 'infected' = 'clean';
      let release: () => void = () => undefined;
      const gate = new Promise<void>(resolve => (release = resolve));
      const { service } = await scanned(() => gate.then(() => verdict));
      const good = await uploaded(service, PDF);
      expect(await good.answer.json()).toMatchObject({ state: 'scanning' });
      release();
      await service.runRetention();
      expect(await (await service.app.request(good.url)).json()).toMatchObject({ state: 'clean' });
      verdict = 'infected';
      const bad = await uploaded(service, PDF);
      await service.runRetention();
      expect(await (await service.app.request(bad.url)).json()).toMatchObject({
        state: 'infected',
        reason: 'file_infected',
      });
    });

    it('that cannot answer leaves the file waiting until it can', async () => {
      let works = false;
      const { service } = await scanned(() =>
        works ? Promise.resolve('clean') : Promise.reject(new Error('down')),
      );
      const { url } = await uploaded(service, PDF);
      await service.runRetention();
      expect(await (await service.app.request(url)).json()).toMatchObject({ state: 'scanning' });
      works = true;
      await service.runRetention();
      expect(await (await service.app.request(url)).json()).toMatchObject({ state: 'clean' });
    });

    it('may be ClamAV’s daemon, over its own protocol', async () => {
      const daemon = createServer(socket => {
        let received = Buffer.alloc(0);
        socket.on('data', piece => {
          received = Buffer.concat([received, Buffer.from(piece)]);
          if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
          const infected = received.includes('EICAR');
          socket.end(infected ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
        });
      });
      await new Promise<void>(resolve => daemon.listen(0, '127.0.0.1', resolve));
      const { port } = daemon.address() as { port: number };
      const scan = clamdScanner(`127.0.0.1:${port}`);
      expect(await scan(Buffer.from('harmless'))).toBe('clean');
      expect(await scan(Buffer.from('EICAR'))).toBe('infected');
      await new Promise(resolve => daemon.close(resolve));
      await expect(scan(PDF)).rejects.toThrow();
    });
  });
}

/** An archive whose directory says that its part holds ten bytes, of a megabyte. */
function liar(): Uint8Array {
  const archive = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(1024 * 1024) }, { level: 9 }));
  const entry = archive.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  archive.writeUInt32LE(10, entry + 24);
  return archive;
}

/** A real archive of about 300 KB that unpacks to 300 MB. */
function bomb(): Uint8Array {
  const zeros = new Uint8Array(100 * 1024 * 1024);
  return zipSync(
    { '[Content_Types].xml': zeros, 'word/document.xml': zeros, 'word/styles.xml': zeros },
    { level: 9 },
  );
}
