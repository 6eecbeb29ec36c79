/** Sample filings and a service for tests; all persons are fictional. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import type { ProblemDocument, Receipt } from '@sunboard/intake';
import { afterEach } from 'vitest';
import { createService, type LogEntry, type Service, type ServiceOptions } from '../index.js';
import { checked } from './contract.test-helper.js';
import type { Engine } from './engines.test-helper.js';

export const KEY = 'key-0123456789abcdef';
export const STAFF_TOKEN = 'a-token-for-tests-only';
export const ORIGIN = 'http://localhost';
export const AGENCY = { code: 'TEST', name: '示例局', nameEn: 'Example Bureau' };

/** A complete request. */
export const request = {
  applicantType: 'natural_person',
  applicantName: '示例申请人',
  contact: { phone: '010-00000000', email: 'filer@example.org' },
  description: '示例事项的办理规定全文',
  deliveryFormat: 'electronic',
  deliveryMethod: 'online',
  consent: { privacyNoticeVersion: '2026-01' },
};

/** The fields of a complete request as a form without JavaScript sends them. */
export const plainFields = {
  applicantType: 'natural_person',
  applicantName: '示例申请人',
  'contact.phone': '010-00000000',
  description: '示例事项',
  deliveryFormat: 'electronic',
  deliveryMethod: 'online',
  'consent.privacyNoticeVersion': '2026-01',
};

/** A report against a unit. */
export const report = {
  kind: 'report',
  subject: '示例举报',
  facts: '示例事实经过',
  subjectParty: { unit: '示例市月光区某局' },
  anonymity: 'anonymous',
  consent: { privacyNoticeVersion: '2026-01' },
};

/** Starts services on a database engine and closes them after each test. */
export function starter(engine: Engine) {
  const open: Service[] = [];
  afterEach(async () => {
    for (const service of open.splice(0)) await service.close();
  });
  return async (options: Partial<ServiceOptions> = {}) => {
    const parts = await testService({ database: await engine.fresh(), ...options });
    open.push(parts.service);
    return parts;
  };
}

export const idempotent = (key = KEY) => ({ 'Idempotency-Key': key });
export const problem = async (response: Response) => (await response.json()) as ProblemDocument;
export const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

export const LOOSE = { filingsPerHour: 100_000, attemptsPerHour: 100_000, uploadsPerHour: 100_000 };

/** No proof of work and no time token: most tests are about other things. */
const UNGUARDED = { proofOfWork: 'off', formToken: false } as const;

/** A service, in memory unless told otherwise, with a clock that the test sets, and its log. */
export async function testService(options: Partial<ServiceOptions> = {}) {
  const clock = { now: new Date('2026-03-02T02:00:00Z') };
  const log: LogEntry[] = [];
  const service = await createService({
    database: ':memory:',
    agency: AGENCY,
    limits: LOOSE,
    antiSpam: UNGUARDED,
    staff: [staffOf('示例局政务公开科')],
    now: () => clock.now,
    log: entry => log.push(entry),
    ...options,
  });
  return { service: checked(service), clock, log };
}

/** A staff member of a unit with the test token. */
export function staffOf(unit: string, token = STAFF_TOKEN) {
  return { id: 'clerk', unit, tokenSha256: createHash('sha256').update(token).digest('hex') };
}

/** Where the answer to a filing or an upload says that it is; empty when it says nothing. */
export function placeOf(created: Response, asked: string): string {
  const location = created.headers.get('location');
  return location === null ? '' : new URL(location, `${ORIGIN}${asked}`).pathname;
}

/** Posts JSON. */
export function post(service: Service, url: string, body: unknown, headers: Record<string, string> = {}) {
  return service.app.request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Files and returns the receipt. */
export async function file(
  service: Service,
  part: 'requests' | 'complaints',
  body: unknown,
  key: string,
): Promise<Receipt & { accessKey: string }> {
  const response = await post(service, `/v1/${part}`, body, { 'Idempotency-Key': key });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Receipt & { accessKey: string };
}

/** Staff headers for an event on a version. */
export function staffHeaders(version: number, token = STAFF_TOKEN): Record<string, string> {
  return { Authorization: `Bearer ${token}`, 'If-Match': `"${version}"` };
}

/** A folder that is removed afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
