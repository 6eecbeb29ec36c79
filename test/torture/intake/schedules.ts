/** Forms sent by the real client over a network that fails in seeded ways, with the service killed in between: each ends as one case, or is refused in words and nothing of it is lost. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { IntakeError, type Receipt } from '@sunboard/intake';
import { newFiling, sendFiling, type Filing, type FilingTarget } from '@sunboard/intake/outbox';
import { seeded } from '../../../demo/data/seeded.js';
import { openDatabase } from '../../../demo/service/index.js';
import { startNetwork, type Fate, type Network } from './faulty-network.js';
import type { Planting, Proof } from '../proof-check.js';
import { REPORT, REQUEST, startService, stopService, withFolder, type Running } from './service-process.js';

/** Likelier fates stand here more than once. */
const FAULTS: readonly Fate[] = [
  'delayed',
  'lost before the service',
  'lost before the service',
  'cut on the way there',
  'cut on the way there',
  'answer lost',
  'answer lost',
  'answer cut',
  'answer cut',
  'answer short',
  'answer short',
  'doubled at once',
  'doubled at once',
  'doubled late',
  'silence',
  'too many',
  'unavailable',
  'unavailable after it was filed',
  'gateway page',
  'sign-in page',
  'too large',
];
/** How often a person presses the button before the network is repaired. */
const PRESSES = 4;
/** Waits that the client asks for are made this much shorter while the network fails. */
const HASTE = 100;
/** How long a sender waits for an answer that does not come, in milliseconds. */
const PATIENCE = 400;
const SENDERS = 12;
/** Everybody solves a puzzle, an easy one. */
const PUZZLE = { antiSpam: { proofOfWork: 'required', maxNumber: 50 } };

interface Ended {
  readonly key: string;
  readonly description: string;
  readonly receipt?: Receipt;
  /** Faults of the schedule itself, in words. */
  readonly faults: readonly string[];
  /** Tries that ended in a refusal in words. */
  readonly refusals: number;
  readonly beforeRepair: boolean;
}

/**
 * `seed` draws every fate: the same seed gives each schedule the same fates in the same order. Planted: what the network
 * doubles arrives under another key.
 */
export async function faultySchedules({
  schedules = 1000,
  seed,
  restarts = 10,
  progress = () => undefined,
  planted = false,
}: {
  readonly schedules?: number;
  readonly seed: number;
  readonly restarts?: number;
  readonly progress?: (text: string) => void;
} & Planting): Promise<Proof> {
  return withFolder(async folder => {
    const database = path.join(folder, 'intake.sqlite');
    // A solved puzzle counts once, which alone would refuse the planted second sending.
    const guard = planted ? undefined : PUZZLE;
    let service: Running = await startService(folder, database, guard);
    const repaired = new Set<string>();
    const draws = new Map<string, () => number>();
    const network = await startNetwork({
      port: () => Number(new URL(service.address).port),
      fateFor: sender => {
        if (repaired.has(sender)) return 'passed';
        if (planted) return 'doubled late';
        let draw = draws.get(sender);
        if (!draw) draws.set(sender, (draw = generator(`${seed}/${sender}`)));
        return draw() < 0.7 ? (FAULTS[Math.floor(draw() * FAULTS.length)] ?? 'passed') : 'passed';
      },
      ...(planted && { again: text => text.replace(/^(idempotency-key: )\w/im, '$1z') }),
    });
    const ended: Ended[] = [];
    let next = 0;
    const restartEvery = Math.ceil(schedules / (restarts + 1));
    const work = async (): Promise<void> => {
      while (next < schedules) {
        const at = next;
        next += 1;
        if (at > 0 && at % restartEvery === 0) {
          // Whatever is on its way is lost with it.
          await stopService(service, 'SIGKILL');
          service = await startService(folder, database, guard);
        }
        ended.push(await runSchedule(`s${at}`, generator(`${seed}/person/${at}`), network, repaired));
        if (ended.length % 25 === 0) progress(`${ended.length} of ${schedules} schedules`);
      }
    };
    try {
      await Promise.all(Array.from({ length: Math.min(SENDERS, schedules) }, work));
      const faults = [
        ...ended.flatMap(one => one.faults),
        ...(await compare(database, service.address, ended)),
      ];
      const count = [...network.met.entries()].reduce(
        (sum, [fate, times]) => sum + (fate === 'passed' ? 0 : times),
        0,
      );
      const early = ended.filter(one => one.beforeRepair).length;
      const refusals = ended.reduce((sum, one) => sum + one.refusals, 0);
      return {
        figure: `${ended.length} schedules, ${count} faults of ${network.met.size - 1} kinds, ${restarts} kills, ${refusals} refusals in words, ${early} filed before the network was repaired; ${faults.length} wrong; seed ${seed}${faults.length > 0 ? `: ${faults.slice(0, 3).join('; ')}` : ''}`,
        passed: faults.length === 0 && ended.length === schedules,
      };
    } finally {
      await network.close();
      await stopService(service);
    }
  });
}

/** One person with one form, a request or a report, who presses the button until there is a receipt; some carry a file, some press twice at once. */
async function runSchedule(
  name: string,
  draw: () => number,
  network: Network,
  repaired: Set<string>,
): Promise<Ended> {
  const description = `示例事项 ${name} ${'的办理规定全文'.repeat(1 + Math.floor(draw() * 40))}`;
  const door = draw() < 0.5 ? 'request' : 'complaint';
  const kind = draw();
  let filing = makeFiling(door, description, kind < 0.3);
  const pressesTwice = kind > 0.85;
  const whole = JSON.stringify(filing.record);
  const faults: string[] = [];
  let refusals = 0;
  const keepUpload = (index: number, uploadId: string): void => {
    filing = {
      ...filing,
      files: filing.files.map((file, at) => (at === index ? { ...file, uploadId } : file)),
    };
  };
  const press = async (target: FilingTarget): Promise<Receipt | undefined> => {
    try {
      return await sendFiling(filing, target, { onUpload: keepUpload });
    } catch (error) {
      refusals += 1;
      if (!(error instanceof IntakeError) || error.message === '' || error.remedy === '')
        faults.push(`${name} failed without words: ${String(error)}`);
      else if (error.kind === 'invalid' || error.kind === 'mismatch')
        faults.push(`${name} was told that a good form is wrong: ${error.message}`);
      return undefined;
    }
  };
  const endpoint = network.endpoint(name);
  const receipts: (Receipt | undefined)[] = [];
  const settled = (): Receipt | undefined => receipts.find(receipt => receipt !== undefined);
  for (let tries = 0; tries < PRESSES && !settled(); tries += 1) {
    const target = (): FilingTarget => hasty(endpoint, fault => faults.push(`${name}: ${fault}`));
    receipts.push(
      ...(await Promise.all(Array.from({ length: pressesTwice ? 2 : 1 }, () => press(target())))),
    );
  }
  const beforeRepair = settled() !== undefined;
  repaired.add(name);
  // Once more with the network whole, also for those who have a receipt: it must be the same.
  receipts.push(await press({ endpoint, locale: 'zh-CN', retry: { attempts: 8 } }));
  const numbers = new Set(receipts.flatMap(receipt => receipt?.receiptNo ?? []));
  const receipt = receipts.at(-1);
  if (!receipt) faults.push(`${name} got no receipt over a whole network`);
  if (numbers.size > 1) faults.push(`${name} got ${numbers.size} receipts`);
  if (receipts.some(one => one && one.accessKey !== receipt?.accessKey))
    faults.push(`${name} got another access key`);
  if (JSON.stringify(filing.record) !== whole) faults.push(`${name} lost text`);
  const sent = filing.files.map(({ about }) => about.sha256).join();
  if (receipt && receipt.receipt.files.map(({ sha256 }) => sha256).join() !== sent)
    faults.push(`${name} lost a file`);
  return { key: filing.id, description, ...(receipt && { receipt }), faults, refusals, beforeRepair };
}

/** Asks what every receipt promised of the database and of the service. */
async function compare(database: string, address: string, ended: readonly Ended[]): Promise<string[]> {
  const db = await openDatabase(database);
  try {
    const rows = await db
      .selectFrom('cases')
      .innerJoin('idempotency', 'idempotency.case_id', 'cases.id')
      .innerJoin('contents', 'contents.case_id', 'cases.id')
      .select(['receipt_no', 'key_hash', 'contents.data'])
      .execute();
    const byKey = new Map<string, typeof rows>();
    for (const row of rows) byKey.set(row.key_hash, [...(byKey.get(row.key_hash) ?? []), row]);
    const faults: string[] = [];
    if (rows.length !== ended.length) faults.push(`${rows.length} cases for ${ended.length} forms`);
    for (const { key, receipt, description } of ended) {
      const stored = byKey.get(createHash('sha256').update(key).digest('hex')) ?? [];
      if (stored.length !== 1) faults.push(`${stored.length} cases under one key`);
      else if (stored[0]?.receipt_no !== receipt?.receiptNo) faults.push('another number than the receipt’s');
      else if (!stored[0]?.data.includes(description)) faults.push('a case without its text');
      if (!receipt) continue;
      const headers = { Authorization: `Bearer ${receipt.accessKey ?? ''}` };
      const { status } = await fetch(`${address}/v1/cases/${receipt.receiptNo}`, { headers });
      if (status !== 200) faults.push(`${receipt.receiptNo} answers ${status} to its key`);
    }
    return faults;
  } finally {
    await db.destroy();
  }
}

function makeFiling(door: Filing['door'], description: string, withFile: boolean): Filing {
  const content = Buffer.from(`%PDF-1.4\n% ${description}\ntrailer\n<<>>\n%%EOF\n`);
  const about = {
    name: 'a.pdf',
    size: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
    contentType: 'application/pdf',
  };
  const record =
    door === 'request'
      ? { ...REQUEST, description, ...(withFile && { attachments: [about] }) }
      : { ...REPORT, facts: description, ...(withFile && { evidence: [about] }) };
  return newFiling({
    door,
    record,
    files: withFile ? [{ about, content: new Blob([content]) }] : [],
    honeypot: '',
  });
}

/** Waits a hundredth of what the client asks for, and checks that it asks for no less than the service did. */
function hasty(endpoint: string, report: (fault: string) => void): FilingTarget {
  /** Moment before which the service does not want to be asked again. */
  let notBefore: number | undefined;
  return {
    endpoint,
    locale: 'zh-CN',
    retry: { timeout: PATIENCE },
    fetch: async (input, init) => {
      notBefore = undefined;
      const answer = await fetch(input, init);
      const header = answer.headers.get('retry-after');
      if (header !== null)
        notBefore = Number(header) ? Date.now() + Number(header) * 1000 : Date.parse(header);
      return answer;
    },
    wait: milliseconds => {
      const early = (notBefore ?? 0) - Date.now() - milliseconds;
      if (early > 0) report(`would have waited ${early} ms less than Retry-After asked`);
      notBefore = undefined;
      return new Promise(resolve => setTimeout(resolve, milliseconds / HASTE));
    },
  };
}

/** Numbers in [0, 1) drawn from a seed, by its hash. */
function generator(seed: string): () => number {
  return seeded(createHash('sha256').update(seed).digest().readUInt32LE(0));
}
