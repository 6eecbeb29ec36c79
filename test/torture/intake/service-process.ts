/** Starts the real service as a process of its own, to be killed, traced or doubled. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A complete request; its person is fictional. */
export const REQUEST = {
  applicantType: 'natural_person',
  applicantName: '示例申请人',
  contact: { phone: '010-00000000' },
  description: '示例事项的办理规定全文',
  deliveryFormat: 'electronic',
  deliveryMethod: 'online',
  consent: { privacyNoticeVersion: '2026-01' },
};

/** A complete report against a unit, by nobody. */
export const REPORT = {
  kind: 'report',
  subject: '示例举报',
  facts: '示例事实经过',
  subjectParty: { unit: '示例市月光区某局' },
  anonymity: 'anonymous',
  consent: { privacyNoticeVersion: '2026-01' },
};

/** A running service. */
export interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  /** Everything that it wrote to its log. */
  readonly log: () => string;
}

/** A folder that is removed afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'intake-proof-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How it is started, where that is not as usual. */
interface Start {
  /** A program that starts it in turn, such as strace with its options. */
  readonly wrapper?: readonly string[];
  readonly antiSpam?: Readonly<Record<string, unknown>>;
}

/** Starts it on any free port; no puzzle is asked for unless told otherwise. */
export async function startService(
  folder: string,
  database: string,
  { wrapper = [], antiSpam = { proofOfWork: 'off' } }: Start = {},
): Promise<Running> {
  const config = path.join(folder, 'config.json');
  const limits = { filingsPerHour: 1e9, attemptsPerHour: 1e9, uploadsPerHour: 1e9 };
  writeFileSync(config, JSON.stringify({ limits, antiSpam }));
  const node = [
    process.execPath,
    '--import',
    'tsx',
    path.join(ROOT, 'demo/service/main.ts'),
    '--port',
    '0',
    '--database',
    database,
    '--config',
    config,
  ];
  const [program = '', ...args] = [...wrapper, ...node];
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (piece: Buffer): void => {
      output += String(piece);
      const found = /ready (http:\/\/\S{1,80}?)\/\n/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', piece => (output += String(piece)));
    child.once('exit', () => reject(new Error(`The service did not start: ${output.slice(-2000)}`)));
  });
  return { child, address, log: () => output };
}

/** Ends it and waits until it is gone. */
export async function stopService({ child }: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Runs it on a database of its own, and stops it afterwards whatever happens. */
export async function withService<T>(use: (service: Running) => Promise<T>, start: Start = {}): Promise<T> {
  return withFolder(async folder => {
    const service = await startService(folder, path.join(folder, 'intake.sqlite'), start);
    try {
      return await use(service);
    } finally {
      await stopService(service);
    }
  });
}

/** A fresh Idempotency-Key. */
export function newKey(): string {
  return randomBytes(16).toString('hex');
}

/** Files once; undefined when the connection broke or the answer was no receipt. */
export async function fileOnce(
  address: string,
  key: string,
  body: unknown = REQUEST,
): Promise<
  { readonly status: number; readonly receiptNo?: string; readonly accessKey?: string } | undefined
> {
  try {
    const answer = await fetch(`${address}/v1/requests`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
    });
    const { receiptNo, accessKey } = (await answer.json()) as { receiptNo?: string; accessKey?: string };
    return {
      status: answer.status,
      ...(receiptNo !== undefined && { receiptNo }),
      ...(accessKey !== undefined && { accessKey }),
    };
  } catch {
    return undefined;
  }
}
