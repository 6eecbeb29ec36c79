/** What the service answers to an Idempotency-Key: none, one that another form came under, one that is being worked on, one whose receipt was given. */
import { isChallenge, solveChallenge } from '../../../packages/intake/src/proof-of-work.js';
import type { Planting, Proof } from '../proof-check.js';
import { newKey, REPORT, REQUEST, withService } from './service-process.js';

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryAfter: string | null;
}
type Send = (key: string | undefined, form: object) => Promise<Answered>;

/** Sendings at once, of which at least one must meet another that is being worked on; where by chance none does, it is tried again. */
const AT_ONCE = 20;
const ROUNDS = 10;
const DOORS = { requests: REQUEST, complaints: REPORT } as const;
/** The puzzle's proof takes the service a moment of waiting, in which the next sending arrives; without one it answers each before it reads the next. */
const PUZZLE = { antiSpam: { proofOfWork: 'required', maxNumber: 50 } };

/**
 * At both doors. Planted: every probe is sent as an honest form would be (with a key, with its own text, one at a time, with a
 * key of its own), and each must be missed; the fault of one probe that would pass all the same fails the check.
 */
export async function keysAtTheDoor({ planted = false }: Planting = {}): Promise<Proof> {
  return withService(async ({ address }) => {
    const faults: string[] = [];
    let probes = 0;
    for (const [door, form] of Object.entries(DOORS)) {
      const send = sendTo(`${address}/v1`, door);
      for (const [name, probe] of Object.entries(PROBES)) {
        const fault = await probe(send, form, planted);
        probes += 1;
        if (fault !== undefined) faults.push(`${door}, ${name}: ${fault}`);
      }
    }
    return {
      figure: `${probes - faults.length} of ${probes} as they must be${faults.length > 0 ? `; ${faults.join('; ')}` : ''}`,
      // With the planted faults it is passed, and so fails the check, as soon as one of them goes unseen.
      passed: planted ? faults.length < probes : faults.length === 0,
    };
  }, PUZZLE);
}

type Probe = (send: Send, form: object, planted: boolean) => Promise<string | undefined>;

const PROBES: Readonly<Record<string, Probe>> = {
  'no key': async (send, form, planted) => {
    const { status, body } = await send(planted ? newKey() : undefined, form);
    return wrong(status === 400 && isSaid(body, 'key_missing'), status, body);
  },
  'another form under the same key': async (send, form, planted) => {
    const key = newKey();
    await send(key, form);
    const { status, body } = await send(key, planted ? form : { ...form, language: 'en' });
    return wrong(status === 422 && isSaid(body, 'idempotency_mismatch'), status, body);
  },
  'the same form while it is being filed': async (send, form, planted) => {
    const answers: Answered[] = [];
    for (let round = 0; round < ROUNDS && !answers.some(({ status }) => status === 409); round += 1) {
      const key = newKey();
      if (planted) answers.push(await send(key, form), await send(key, form));
      else answers.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => send(key, form)))));
    }
    const early = answers.filter(({ status }) => status === 409);
    const odd = answers.find(({ status }) => ![200, 201, 409].includes(status));
    if (odd) return wrong(false, odd.status, odd.body);
    if (early.length === 0) return 'never 409';
    const mute = early.find(({ body, retryAfter }) => !isSaid(body, 'in_progress') || !Number(retryAfter));
    return mute && `409 without its words or its Retry-After: ${JSON.stringify(mute.body)}`;
  },
  'the same form once more': async (send, form, planted) => {
    const key = newKey();
    const [first, second, third] = [
      await send(key, form),
      await send(planted ? newKey() : key, form),
      await send(planted ? newKey() : key, form),
    ];
    // The receipt says of itself that it is a copy, and nothing else differs.
    const { replayed, ...copy } = second.body;
    const { replayed: _, ...original } = first.body;
    const same =
      JSON.stringify(copy) === JSON.stringify(original) &&
      JSON.stringify(second.body) === JSON.stringify(third.body);
    return wrong(first.status === 201 && second.status === 200 && replayed === true && same, second.status, {
      original,
      copy,
    });
  },
};

function sendTo(base: string, door: string): Send {
  const proofs = new Map<string | undefined, Promise<string | undefined>>();
  return async (key, form) => {
    // One form has one proof, however often it is sent.
    if (!proofs.has(key)) proofs.set(key, proofFrom(base));
    const pow = await proofs.get(key);
    const answer = await fetch(`${base}/${door}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      body: JSON.stringify({ ...form, antiSpam: { pow } }),
    });
    return {
      status: answer.status,
      body: (await answer.json()) as Record<string, unknown>,
      retryAfter: answer.headers.get('retry-after'),
    };
  };
}

async function proofFrom(base: string): Promise<string | undefined> {
  const challenge: unknown = await (await fetch(`${base}/challenge`)).json();
  return isChallenge(challenge) ? solveChallenge(challenge) : undefined;
}

function isSaid(body: Readonly<Record<string, unknown>>, code: string): boolean {
  return body['code'] === code && [body['title'], body['remedy']].every(Boolean);
}

function wrong(isRight: boolean, status: number, body: object): string | undefined {
  return isRight ? undefined : `${status} ${JSON.stringify(body).slice(0, 200)}`;
}
