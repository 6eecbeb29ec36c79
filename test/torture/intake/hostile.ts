/** Hostile bodies are refused fast, a wrong key cannot be told from an unknown number by time, and the log holds nothing of what people send. */
import type { Planting, Proof } from '../proof-check.js';
import { fileOnce, newKey, REQUEST, withService } from './service-process.js';

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

/** Each is refused with 4xx; the median of several tries is what counts. Planted: a body that nothing is wrong with. */
export async function hostileBodies({ planted = false }: Planting = {}): Promise<Proof> {
  return withService(async ({ address }) => {
    const slowest: [number, string] = [0, ''];
    let allRefused = true;
    for (const [name, body] of planted ? [['a good body', JSON.stringify(REQUEST)] as const] : HOSTILE) {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const start = performance.now();
        const answer = await fetch(`${address}/v1/requests`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': newKey() },
          body,
        });
        await answer.text();
        times.push(performance.now() - start);
        allRefused &&= answer.status >= 400 && answer.status < 500;
      }
      const middle = times.sort((a, b) => a - b)[4] ?? 0;
      if (middle > slowest[0]) slowest.splice(0, 2, middle, name);
    }
    return {
      figure: `${allRefused ? 'all' : 'not all'} refused with 4xx; slowest median ${slowest[0].toFixed(1)} ms (${slowest[1]})`,
      passed: allRefused && slowest[0] < 50,
    };
  });
}

/** Welch's t between the times of a wrong key and of an unknown number, in turn; their bodies are the same. Planted: a wrong key takes half as long again, by whatever the machine's measure is today. */
export async function equalTimes({
  pairs = 1000,
  planted = false,
}: { readonly pairs?: number } & Planting = {}): Promise<Proof> {
  return withService(async ({ address }) => {
    const filed = await fileOnce(address, newKey());
    const wrong = filed?.receiptNo ?? '';
    const bodies = new Set<string>();
    const ask = async (receiptNo: string): Promise<number> => {
      const start = performance.now();
      const answer = await fetch(`${address}/v1/cases/${receiptNo}`, {
        headers: { Authorization: 'Bearer 00000-00000-00000-00000-00000-0' },
      });
      bodies.add(`${answer.status} ${await answer.text()}`);
      return performance.now() - start;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let pair = 0; pair < pairs; pair += 1) {
      const first = pair % 2 === 0;
      if (first) known.push(await ask(wrong));
      unknown.push(await ask('YQ-DEMO-2026-999999-4'));
      if (!first) known.push(await ask(wrong));
    }
    const slower = planted ? 1.5 : 1;
    const t = welch(trimmed(known.map(time => time * slower)), trimmed(unknown));
    return {
      figure: `t = ${t.toFixed(2)} over ${pairs} pairs, ${bodies.size} body`,
      passed: Math.abs(t) < 4.5 && bodies.size === 1,
    };
  });
}

/** What was sent, and the keys that came back, against every line that the service wrote. Planted: a word that stands in every line. */
export async function silentLog({
  filings = 50,
  planted = false,
}: { readonly filings?: number } & Planting = {}): Promise<Proof> {
  return withService(async service => {
    const secrets = new Set<string>([REQUEST.applicantName, REQUEST.description, REQUEST.contact.phone]);
    if (planted) secrets.add('/v1/requests');
    for (let index = 0; index < filings; index += 1) {
      const key = newKey();
      const filed = await fileOnce(service.address, key);
      for (const secret of [key, filed?.accessKey, filed?.receiptNo])
        if (secret !== undefined) secrets.add(secret);
      await fetch(`${service.address}/v1/cases/${filed?.receiptNo ?? ''}`, {
        headers: { Authorization: `Bearer ${filed?.accessKey ?? ''}` },
      });
      await fetch(`${service.address}/v1/nothing/${filed?.accessKey ?? ''}`);
    }
    const log = service.log();
    const found = [...secrets].filter(secret => log.includes(secret)).length;
    return {
      figure: `${found} of ${secrets.size} secrets in ${log.split('\n').length} lines`,
      passed: found === 0 && log.includes('/v1/requests'),
    };
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
