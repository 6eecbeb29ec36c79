/** Sealed complaints: only the office's private key, which the service never sees, opens them. */
import { createHash } from 'node:crypto';
import {
  newEncryptionKeys,
  open,
  openFile,
  sealComplaint,
  sealFile,
  SEALED_FILE_TYPE,
  sealedFileName,
} from '@sunboard/intake/sealing';
import { describe, expect, it } from 'vitest';
import {
  bearer,
  file,
  idempotent,
  KEY,
  placeOf,
  post,
  problem,
  STAFF_TOKEN,
  staffOf,
  starter,
} from './case.test-helper.js';
import type { Engine } from './engines.test-helper.js';

const complaint = {
  kind: 'report',
  subject: '密封测试标题甲乙丙',
  facts: '密封测试事实 the quick brown fox 丁戊己',
  subjectParty: { unit: '示例市月光区某局', person: '密封被举报人' },
  anonymity: 'confidential',
  name: '密封举报人姓名',
  phone: '010-76543210',
  consent: { privacyNoticeVersion: '2026-01' },
} as const;
const SECRETS = [
  complaint.subject,
  complaint.facts,
  'quick brown',
  complaint.subjectParty.person,
  complaint.name,
  complaint.phone,
  'secret picture content',
];

/** Runs on either database. */
export function sealedSuite(engine: Engine): void {
  const started = starter(engine);

  describe('a sealed complaint', () => {
    it('is stored, with its file, as ciphertext only, and is opened by the private key alone', async () => {
      const place = await engine.onDisk();
      const { publicKey, privateKey } = await newEncryptionKeys();
      const { service } = await started({ database: place.database, encryption: [publicKey] });
      const offered = (await (await service.app.request('/v1/keys')).json()) as { encryption: unknown };
      expect(offered.encryption).toEqual(publicKey);

      const content = await sealFile(publicKey, new Blob(['secret picture content']));
      const sha256 = createHash('sha256').update(content).digest('hex');
      const about = { size: content.byteLength, sha256, contentType: SEALED_FILE_TYPE };
      const created = await post(service, '/v1/uploads', { filename: sealedFileName(0), ...about });
      const url = placeOf(created, '/v1/uploads');
      const sent = await service.app.request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0' },
        body: Buffer.from(content),
      });
      expect(await sent.json()).toMatchObject({ state: 'clean' });
      const sealed = await sealComplaint(publicKey, { ...complaint }, [
        { name: sealedFileName(0), contentType: SEALED_FILE_TYPE, size: about.size, sha256 },
      ]);
      const { receiptNo } = await file(
        service,
        'complaints',
        { ...sealed, uploads: [url.split('/').at(-1)] },
        KEY,
      );

      const bytes = await place.bytes();
      expect(bytes.includes(receiptNo)).toBe(true);
      expect(SECRETS.filter(secret => bytes.includes(secret))).toEqual([]);

      // A control: readable text would have been found.
      await file(
        service,
        'complaints',
        { ...complaint, facts: 'readable control text' },
        'control-key-00000001',
      );
      expect((await place.bytes()).includes('readable control text')).toBe(true);

      const seen = (await (
        await service.app.request(`/v1/staff/cases/${receiptNo}`, { headers: bearer(STAFF_TOKEN) })
      ).json()) as { content: typeof sealed; files: { id: string }[] };
      const { identity, content: plain } = await open(privateKey, seen.content.sealed);
      expect([identity['name'], plain['facts']]).toEqual([complaint.name, complaint.facts]);
      const download = await service.app.request(
        `/v1/staff/cases/${receiptNo}/files/${seen.files[0]?.id ?? ''}`,
        { headers: bearer(STAFF_TOKEN) },
      );
      const opened = await openFile(privateKey, await download.blob());
      expect(new TextDecoder().decode(opened)).toBe('secret picture content');
      const other = await newEncryptionKeys();
      await expect(open(other.privateKey, seen.content.sealed)).rejects.toThrow();
      await service.close();
      place.remove();
    });

    it('still never reaches the unit reported, and persons still go to discipline inspection', async () => {
      const { publicKey } = await newEncryptionKeys();
      const { service } = await started({
        encryption: [publicKey],
        staff: [staffOf('示例局政务公开科'), { ...staffOf('示例市月光区某局办公室', 'theirs'), id: 'other' }],
      });
      const { receiptNo } = await file(
        service,
        'complaints',
        await sealComplaint(publicKey, { ...complaint }),
        KEY,
      );
      const ask = (token: string) =>
        service.app.request(`/v1/staff/cases/${receiptNo}`, { headers: bearer(token) });
      expect((await ask('theirs')).status).toBe(404);
      const mine = (await (await ask(STAFF_TOKEN)).json()) as { case: { reportsPerson?: boolean } };
      expect(mine.case.reportsPerson).toBe(true);
    });

    it('is refused when it is sealed to a key that the office does not hold, or carries readable text', async () => {
      const { publicKey } = await newEncryptionKeys();
      const { service } = await started({ encryption: [publicKey] });
      const foreign = await sealComplaint((await newEncryptionKeys()).publicKey, { ...complaint });
      expect((await problem(await post(service, '/v1/complaints', foreign, idempotent()))).code).toBe(
        'sealed_key',
      );
      const mixed = { ...(await sealComplaint(publicKey, { ...complaint })), facts: complaint.facts };
      const answer = await problem(await post(service, '/v1/complaints', mixed, idempotent()));
      expect([answer.code, answer.errors?.[0]?.pointer]).toEqual(['invalid', '/facts']);
    });
  });
}
