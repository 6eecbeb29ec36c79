/** Lives through the demonstration's cases once, at their own times, so that the desk has something on it. */
import { randomBytes } from 'node:crypto';
import { sealComplaint, type EncryptionKey } from '@sunboard/intake/sealing';
import type { Receipt } from '@sunboard/intake';
import { pastCases, type PastCase, type PastEvent } from './data/cases.js';
import { createService, type Service, type ServiceOptions } from './service/index.js';

interface Moment {
  readonly daysAgo: number;
  readonly happen: () => Promise<unknown>;
}

/** Fills a database that holds no case yet; does nothing to one that does. */
export async function liveThroughPastCases(
  options: ServiceOptions,
  token: string,
  encryption: EncryptionKey,
  today: string,
): Promise<void> {
  let now = new Date();
  const service = await createService({
    ...options,
    antiSpam: { proofOfWork: 'off', formToken: false },
    encryption: [encryption],
    now: () => now,
  });
  try {
    if (await holdsCases(service, token)) return;
    const moments = pastCases.flatMap(each => momentsOf(service, token, encryption, today, each));
    // The earliest first, as they would have come; a minute apart, so that no two stand at one instant.
    const inOrder = moments.toSorted((first, second) => second.daysAgo - first.daysAgo);
    for (const [index, { daysAgo, happen }] of inOrder.entries()) {
      now = new Date(Date.parse(`${dayBefore(today, daysAgo)}T01:10:00Z`) + index * 60_000);
      await happen();
    }
  } finally {
    await service.close();
  }
}

async function holdsCases(service: Service, token: string): Promise<boolean> {
  for (const scope of ['open', 'ended']) {
    const answer = await ask(service, `/v1/staff/cases?scope=${scope}`, undefined, bearer(token));
    if ((answer as { readonly cases: readonly unknown[] }).cases.length > 0) return true;
  }
  return false;
}

function momentsOf(
  service: Service,
  token: string,
  encryption: EncryptionKey,
  today: string,
  { kind, daysAgo, record, sealed = false, events }: PastCase,
): Moment[] {
  let receipt: Receipt | undefined;
  const filed = async (): Promise<void> => {
    const body = sealed
      ? await sealComplaint(encryption, record as unknown as Parameters<typeof sealComplaint>[1])
      : record;
    receipt = (await ask(service, `/v1/${kind}s`, body, oneTimeKey())) as Receipt;
  };
  const happened = async (event: PastEvent): Promise<unknown> => {
    const { receiptNo = '', accessKey = '' } = receipt ?? {};
    const data = event.data(days => dayBefore(today, event.daysAgo - days));
    if (event.by === 'filer')
      return ask(service, `/v1/cases/${receiptNo}/messages`, data, {
        ...bearer(accessKey),
        ...oneTimeKey(),
      });
    const at = `/v1/staff/cases/${receiptNo}`;
    const before = (await ask(service, at, undefined, bearer(token))) as { case: { version: number } };
    return ask(
      service,
      `${at}/events`,
      { type: event.type, data },
      {
        ...bearer(token),
        'If-Match': `"${before.case.version}"`,
      },
    );
  };
  return [
    { daysAgo, happen: filed },
    ...events.map(event => ({ daysAgo: event.daysAgo, happen: () => happened(event) })),
  ];
}

async function ask(
  { app }: Service,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
  const answer = await app.request(path, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });
const oneTimeKey = () => ({ 'Idempotency-Key': randomBytes(16).toString('hex') });

function dayBefore(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
