/** The command line and the library behind it, on pages that a test writes down or serves. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { checkPages, findInputs, findPageBrowser } from '@sunboard/checker';
import type { Report } from '@sunboard/rules';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** How to start the command line from {@link ROOT}, without the program. */
export const COMMAND = ['--import', 'tsx', 'packages/checker/src/cli.ts'] as const;
export { ROOT };

/** What a run of the command line left. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A report that holds the facts too. */
export type ReportWithFacts = Report & { readonly facts: NonNullable<Report['facts']> };

/** A folder of its own for the tests of one file, made before and removed after them. */
export function temporaryFolder(): {
  readonly path: () => string;
  /** Writes a file and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
} {
  let folder = '';
  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sunboard-check-'));
  });
  test.afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return {
    path: () => folder,
    file: async (name, content) => {
      const target = path.join(folder, name);
      await writeFile(target, content);
      return target;
    },
  };
}

/** Runs the command line in English. */
export async function check(...args: string[]): Promise<Ended> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [...COMMAND, '--locale', 'en', ...args],
      { cwd: ROOT, maxBuffer: 1e9 },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

/** Asked of the library: what the command line hands on is checked once, and each start of it takes seconds. */
export async function reports(inputs: readonly string[], seconds = 30): Promise<ReportWithFacts[]> {
  const checked = await checkPages((await findInputs(inputs)).inputs, {
    locale: 'en',
    timeout: seconds * 1000,
    network: false,
    facts: true,
    executablePath: findPageBrowser()?.path ?? '',
  });
  return checked.flatMap(result => ('report' in result ? [result.report as ReportWithFacts] : []));
}

/** Serves pages while `use` runs. */
export async function serving<T>(answer: RequestListener, use: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The heading, day and text of an article. */
export const article = (title: string): string =>
  `<h1>${title}</h1><p>发布时间：2026-03-09 09:30</p><p>正文。</p>`;
