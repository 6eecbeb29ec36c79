import type { Complaint } from '@sunboard/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  encryptionKey,
  filesInside,
  newEncryptionKeys,
  open,
  openFile,
  publicKeyOf,
  seal,
  sealComplaint,
  sealedComplaint,
  sealFile,
  type SealingError,
  SEALED_FILE_TYPE,
  type SealedParts,
} from './index.js';

const keys = await newEncryptionKeys();
const others = await newEncryptionKeys();
const faultOf = (task: Promise<unknown>) =>
  task.then(
    () => undefined,
    (error: unknown) => (error as SealingError).fault,
  );

const complaint: Complaint = {
  kind: 'report',
  subject: '示范事项',
  facts: '2026年6月某日，窗口人员示范戊收受礼品。',
  subjectParty: { unit: '示范单位', person: '示范戊' },
  anonymity: 'confidential',
  name: '示范人',
  phone: '010-00000000',
  consent: { privacyNoticeVersion: '2026-01' },
  language: 'zh-CN',
  evidence: [{ name: '现场.jpg', size: 3, contentType: 'image/jpeg', sha256: 'a'.repeat(64) }],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a sealed filing', () => {
  it('gives back whatever was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), async (content, name) => {
        const parts = JSON.parse(JSON.stringify({ identity: { name }, content })) as SealedParts;
        expect(await open(keys.privateKey, await seal(keys.publicKey, parts))).toEqual(parts);
      }),
      { numRuns: 40 },
    );
  });

  it('holds no word of the complaint, and what stays readable is what routing needs', async () => {
    const filing = await sealComplaint(keys.publicKey, complaint, [
      { name: '1.sealed', size: 99, contentType: SEALED_FILE_TYPE, sha256: 'b'.repeat(64) },
    ]);
    expect(v.parse(sealedComplaint, filing)).toEqual(filing);
    const text = JSON.stringify(filing);
    for (const word of ['示范事项', '收受', '示范戊', '示范人', '010-00000000', '现场'])
      expect(text).not.toContain(word);
    expect(filing).toMatchObject({ kind: 'report', reportedUnit: '示范单位', reportsPerson: true });
    const opened = await open(keys.privateKey, filing.sealed);
    expect({ ...opened.identity, ...opened.content }).toEqual(complaint);
    expect(opened.identity).toEqual({ name: '示范人', phone: '010-00000000' });
    expect(filesInside(opened)[0]?.name).toBe('现场.jpg');
  });

  it('tells nothing by its length: short texts are equally long', async () => {
    const lengths = await Promise.all(
      ['', '是', '否'.repeat(100)].map(
        async text =>
          (await seal(keys.publicKey, { identity: {}, content: { facts: text } })).ciphertext.length,
      ),
    );
    expect(new Set(lengths).size).toBe(1);
  });

  it('opens with no other key, and says so', async () => {
    const sealed = await seal(keys.publicKey, { identity: {}, content: {} });
    expect(await faultOf(open(others.privateKey, sealed))).toBe('wrong_key');
    const posing = { ...sealed, keyId: others.publicKey.keyId };
    expect(await faultOf(open(others.privateKey, posing))).toBe('damaged');
    expect(await faultOf(open('no key', sealed))).toBe('wrong_key');
  });

  it('opens no more once a single character was changed', async () => {
    const sealed = await seal(keys.publicKey, { identity: {}, content: { facts: '原文' } });
    const at = 40;
    const changed = sealed.ciphertext[at] === 'A' ? 'B' : 'A';
    const ciphertext = sealed.ciphertext.slice(0, at) + changed + sealed.ciphertext.slice(at + 1);
    expect(await faultOf(open(keys.privateKey, { ...sealed, ciphertext }))).toBe('damaged');
    expect(await faultOf(open(keys.privateKey, { ...sealed, enc: 'A'.repeat(43) }))).toBe('damaged');
    expect(await faultOf(open(keys.privateKey, { ...sealed, enc: '!' }))).toBe('damaged');
  });

  it('cannot be made on an http page, where the browser has no cryptography', async () => {
    vi.stubGlobal('crypto', { getRandomValues: () => new Uint8Array(1) });
    expect(await faultOf(seal(keys.publicKey, { identity: {}, content: {} }))).toBe('needs_https');
  });

  it('is refused for a key that is none', async () => {
    const broken = { ...keys.publicKey, publicKey: 'AAAA' };
    expect(await faultOf(seal(broken, { identity: {}, content: {} }))).toBe('wrong_key');
    expect(v.is(encryptionKey, broken)).toBe(false);
  });
});

describe('a sealed file', () => {
  it('comes back byte by byte', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(50_000));
    const sealed = await sealFile(keys.publicKey, new Blob([bytes]));
    expect(Buffer.from(sealed).includes(Buffer.from(bytes.subarray(0, 64)))).toBe(false);
    expect(await openFile(keys.privateKey, new Blob([sealed]))).toEqual(bytes);
  });

  it('is told from any other file, and from a file for another office', async () => {
    expect(await faultOf(openFile(keys.privateKey, new Blob(['%PDF-1.7'])))).toBe('damaged');
    const sealed = await sealFile(others.publicKey, new Blob(['x']));
    expect(await faultOf(openFile(keys.privateKey, new Blob([sealed])))).toBe('wrong_key');
    const cut = await sealFile(keys.publicKey, new Blob(['content']));
    expect(await faultOf(openFile(keys.privateKey, new Blob([cut.subarray(0, -1)])))).toBe('damaged');
  });

  it('cannot be passed off as a filing', async () => {
    const plain = JSON.stringify({ identity: {}, content: {} });
    const file = await sealFile(keys.publicKey, new Blob([plain]));
    const text = (from: number, to?: number) => Buffer.from(file.subarray(from, to)).toString('base64url');
    const posing = { keyId: keys.publicKey.keyId, enc: text(24, 56), ciphertext: text(56) };
    expect(await faultOf(open(keys.privateKey, posing))).toBe('damaged');
  });
});

describe('the office’s keys', () => {
  it('can be told by their public half', async () => {
    expect(v.parse(encryptionKey, keys.publicKey)).toEqual(keys.publicKey);
    expect(await publicKeyOf(keys.privateKey)).toEqual(keys.publicKey);
    expect(keys.publicKey.keyId).not.toBe(others.publicKey.keyId);
  });
});
