/** Hostile bodies are refused fast, a wrong key cannot be told from an unknown number by time, and the log holds nothing of what people send. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { Proof } from './proof.js';
import { fileOnce, REQUEST, startService, stopService, withFolder, type Running } from './service-process.js';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['3,000 levels', `${'['.repeat(3000)}${']'.repeat(3000)}`],
  ['__proto__', `{"__proto__":{"admin":true},${JSON.stringify(REQUEST).slice(1)}`],
  ['an unknown field', JSON.stringify({ ...REQUEST, admin: true })],
  [
    'a hidden field deep inside',
    JSON.stringify({ ...REQUEST, contact: { phone: '010-00000000', role: 'staff' } }),
  ],
  ['more than a megabyte', JSON.stringify({ ...REQUEST, description: 'x'.repeat(1024 * 1024) })],
];

/** Each is refused with 4xx; the median of several tries is what counts. */
export async function hostileBodies(): Promise<Proof> {
  return withService(async ({ address }) => {
    const slowest: [number, string] = [0, ''];
    let allRefused = true;
    for (const [name, body] of HOSTILE) {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const start = performance.now();
        const answer = await fetch(`${address}/v1/requests`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomBytes(16).toString('hex') },
          body,
        });
        await answer.text();
        times.push(performance.now() - start);
        allRefused &&= refused(answer);
      }
      const middle = times.sort((a, b) => a - b)[4] ?? 0;
      if (middle > slowest[0]) slowest.splice(0, 2, middle, name);
    }
    // The planted fault: an honest body sent the same way must not count as refused.
    const honest = await fetch(`${address}/v1/requests`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomBytes(16).toString('hex') },
      body: JSON.stringify(REQUEST),
    });
    return {
      name: 'hostile bodies',
      figure: `${allRefused ? 'all' : 'not all'} refused with 4xx; slowest median ${slowest[0].toFixed(1)} ms (${slowest[1]})`,
      threshold: '4xx in under 50 ms',
      passed: allRefused && slowest[0] < 50,
      canFail: !refused(honest),
    };
  });
}

/** Welch's t between the times of a wrong key and of an unknown number, in turn. */
export async function equalTimes({ pairs = 1000 } = {}): Promise<Proof> {
  return withService(async ({ address }) => {
    const filed = await fileOnce(address, randomBytes(16).toString('hex'));
    const wrong = filed?.receiptNo ?? '';
    const ask = async (receiptNo: string): Promise<number> => {
      const start = performance.now();
      const answer = await fetch(`${address}/v1/cases/${receiptNo}`, {
        headers: { Authorization: 'Bearer 00000-00000-00000-00000-00000-0' },
      });
      await answer.text();
      return performance.now() - start;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let pair = 0; pair < pairs; pair += 1) {
      const first = pair % 2 === 0;
      if (first) known.push(await ask(wrong));
      unknown.push(await ask('YQ-DEMO-2026-999999-4'));
      if (!first) known.push(await ask(wrong));
    }
    const t = welch(trimmed(known), trimmed(unknown));
    // The planted fault: a comparison of secrets that takes half a millisecond longer.
    const planted = welch(trimmed(known.map(time => time + 0.5)), trimmed(unknown));
    return {
      name: 'wrong key against unknown number',
      figure: `t = ${t.toFixed(2)} over ${pairs} pairs`,
      threshold: '|t| < 4.5',
      passed: Math.abs(t) < 4.5,
      canFail: Math.abs(planted) >= 4.5,
    };
  });
}

/** What was sent, and the keys that came back, against every line that the service wrote. */
export async function silentLog({ filings = 50 } = {}): Promise<Proof> {
  return withService(async service => {
    const secrets = new Set<string>([REQUEST.applicantName, REQUEST.description, REQUEST.contact.phone]);
    for (let index = 0; index < filings; index += 1) {
      const key = randomBytes(16).toString('hex');
      const filed = await fileOnce(service.address, key);
      for (const secret of [key, filed?.accessKey, filed?.receiptNo])
        if (secret !== undefined) secrets.add(secret);
      await fetch(`${service.address}/v1/cases/${filed?.receiptNo ?? ''}`, {
        headers: { Authorization: `Bearer ${filed?.accessKey ?? ''}` },
      });
      await fetch(`${service.address}/v1/nothing/${filed?.accessKey ?? ''}`);
    }
    const log = service.log();
    const foundIn = (text: string): number => [...secrets].filter(secret => text.includes(secret)).length;
    const found = foundIn(log);
    return {
      name: 'the log',
      figure: `${found} of ${secrets.size} secrets in ${log.split('\n').length} lines`,
      threshold: '0',
      passed: found === 0 && log.includes('/v1/requests'),
      canFail: foundIn(`${log} ${REQUEST.contact.phone}`) > 0,
    };
  });
}

function refused({ status }: Response): boolean {
  return status >= 400 && status < 500;
}

async function withService(use: (service: Running) => Promise<Proof>): Promise<Proof> {
  return withFolder(async folder => {
    const service = await startService(folder, path.join(folder, 'intake.sqlite'));
    try {
      return await use(service);
    } finally {
      await stopService(service);
    }
  });
}

/** Without the slowest tenth: a pause of the machine says nothing about the service. */
function trimmed(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b).slice(0, Math.floor(values.length * 0.9));
}

function welch(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = (values: readonly number[]): number => {
    const middle = mean(values);
    return (
      values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1) / values.length
    );
  };
  return (mean(one) - mean(other)) / Math.sqrt(spread(one) + spread(other));
}
