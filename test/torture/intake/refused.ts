/** What is refused without a trace: files that are not what they say, and sendings from foreign pages. And a copy that brings all back. */
import { createHash } from 'node:crypto';
import { truncateSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { backup, restore } from '../../../demo/service/backup.js';
import type { Planting, Proof } from '../proof-check.js';
import {
  fileOnce,
  newKey,
  REQUEST,
  startService,
  stopService,
  withFolder,
  withService,
} from './service-process.js';
import { casesIn } from './stored.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const LIMIT = 20 * 1024 * 1024;

interface Sent {
  readonly name: string;
  readonly filename: string;
  readonly content: Uint8Array;
  /** Announced in place of the content's own size. */
  readonly size?: number;
}

function files(): Sent[] {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) });
  return [
    {
      name: 'a program named like a document',
      filename: 'a.pdf',
      content: Buffer.from('MZ\u0090\u0000\u0003'),
    },
    { name: 'a page named like a text', filename: 'a.txt', content: Buffer.from('<!doctype html><p>1') },
    {
      name: 'a script named like a picture',
      filename: 'a.png',
      content: Buffer.from('<svg onload=alert(1)>'),
    },
    { name: 'an empty file', filename: 'a.pdf', content: Buffer.alloc(0) },
    { name: 'a byte over the limit', filename: 'a.pdf', content: PDF, size: LIMIT + 1 },
    { name: 'a zip bomb', filename: 'a.docx', content: bomb },
    { name: 'a path', filename: '../../etc/a.pdf', content: PDF },
    { name: 'a Windows path', filename: 'C:\\a.pdf', content: PDF },
    { name: 'a name that turns', filename: 'a\u202efdp.exe', content: PDF },
    { name: 'a program', filename: 'a.exe', content: PDF },
  ];
}

/** Each is refused with 4xx and a reason in words. Planted: an honest document among them. */
export async function badFiles({ planted = false }: Planting = {}): Promise<Proof> {
  return withService(async ({ address }) => {
    const sent = planted ? [{ name: 'an honest document', filename: 'a.pdf', content: PDF }] : files();
    const taken: string[] = [];
    for (const file of sent) {
      const { status, title } = await uploadTo(address, file);
      if (status < 400 || status >= 500 || title === undefined) taken.push(`${file.name} (${status})`);
    }
    return {
      figure: `${sent.length - taken.length} of ${sent.length} refused with a reason${taken.length > 0 ? `; not: ${taken.join(', ')}` : ''}`,
      passed: taken.length === 0,
    };
  });
}

async function uploadTo(address: string, { filename, content, size }: Sent) {
  const about = {
    filename,
    size: size ?? content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    contentType: 'application/pdf',
  };
  const announced = await fetch(`${address}/v1/uploads`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
    body: JSON.stringify(about),
  });
  const place = announced.headers.get('location');
  const answer =
    place === null
      ? announced
      : await fetch(new URL(place, announced.url), {
          method: 'POST',
          headers: { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0' },
          body: Buffer.from(content),
        });
  const { title } = (await answer.json()) as { readonly title?: string };
  return { status: answer.status, title };
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const FOREIGN: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['a foreign origin', { ...JSON_TYPE, Origin: 'https://evil.example' }],
  ['a null origin', { ...JSON_TYPE, Origin: 'null' }],
  [
    'a foreign origin that says it is a form',
    { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://evil.example' },
  ],
  ['text/plain', { 'Content-Type': 'text/plain' }],
  ['text/plain from elsewhere', { 'Content-Type': 'text/plain', Origin: 'https://evil.example' }],
  ['no type', { 'Content-Type': '' }],
];

/** None of them writes a case. Planted: one sending of our own. */
export async function foreignSendings({ planted = false }: Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const database = path.join(folder, 'intake.sqlite');
    const service = await startService(folder, database);
    const ways = planted ? [['our own', JSON_TYPE] as const] : FOREIGN;
    const statuses: number[] = [];
    for (const [, headers] of ways)
      for (const place of ['/v1/requests', '/v1/forms/requests']) {
        const answer = await fetch(`${service.address}${place}`, {
          method: 'POST',
          headers: { ...headers, 'Idempotency-Key': newKey() },
          body: JSON.stringify(REQUEST),
          redirect: 'manual',
        });
        statuses.push(answer.status);
      }
    await stopService(service);
    const cases = await casesIn(database);
    return {
      figure: `${cases} writes from ${statuses.length} sendings, answered ${[...new Set(statuses)].join(', ')}`,
      passed: cases === 0,
    };
  });
}

/** A copy taken under load holds all that was acknowledged before; put back, it answers. Planted: the copy is cut off. */
export async function restored({
  filings = 200,
  planted = false,
}: { readonly filings?: number } & Planting = {}): Promise<Proof> {
  return withFolder(async folder => {
    const [database, copy, target] = ['intake', 'copy', 'restored'].map(name =>
      path.join(folder, `${name}.sqlite`),
    ) as [string, string, string];
    const service = await startService(folder, database);
    const before: { readonly receiptNo: string; readonly accessKey: string }[] = [];
    const load = { on: true };
    const sender = async (): Promise<void> => {
      while (load.on) {
        const filed = await fileOnce(service.address, newKey());
        if (filed?.receiptNo !== undefined && filed.accessKey !== undefined && !copying)
          before.push({ receiptNo: filed.receiptNo, accessKey: filed.accessKey });
        if (before.length >= filings) enough();
      }
    };
    let copying = false;
    let enough: () => void = () => undefined;
    const filled = new Promise<void>(resolve => (enough = resolve));
    const senders = Promise.all(Array.from({ length: 4 }, sender));
    await filled;
    copying = true;
    await backup(database, copy);
    load.on = false;
    await senders;
    await stopService(service);
    if (planted) truncateSync(copy, 4096);
    const put = await restore(target, copy).catch((error: unknown) => String(error));
    let found = 0;
    if (typeof put !== 'string') {
      const second = await startService(folder, target);
      for (const { receiptNo, accessKey } of before) {
        const access = { Authorization: `Bearer ${accessKey}` };
        if ((await fetch(`${second.address}/v1/cases/${receiptNo}`, { headers: access })).status === 200)
          found += 1;
      }
      await stopService(second);
    }
    return {
      figure: `${found} of ${before.length} cases acknowledged before the copy answer to their keys${typeof put === 'string' ? `; refused: ${put.slice(0, 80)}` : ''}`,
      passed: found === before.length,
    };
  });
}
