/** The machine as the browser finder sees it: files, environment and programs, so that tests can stand in for it. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type * as PlaywrightCore from 'playwright-core';

/** How a program ended: its exit code, and why it failed (a signal, a time limit, a missing program) if it did. */
export interface Ended {
  readonly ok: boolean;
  readonly reason: string;
}

/** A program to run, its time limit in milliseconds and added environment variables. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly limitMs: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Show what the program prints (on the error stream); default false. */
  readonly show?: boolean;
}

/** Everything the finder asks of the machine. */
export interface BrowserWorld {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** Whether `path` is a file that may be executed. */
  isProgram(path: string): boolean;
  /** Where Playwright would keep its own Chromium, whether or not it is there. */
  playwrightChromium(): string | undefined;
  /** The script that installs Playwright's browsers. */
  playwrightCli(): string | undefined;
  run(program: Program): Promise<Ended>;
}

/** The real machine. */
export function realWorld(): BrowserWorld {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    isProgram,
    playwrightChromium,
    playwrightCli,
    run: runProgram,
  };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// playwright-core takes a third of a second to load: only when nothing nearer was found.
function playwrightChromium(): string | undefined {
  try {
    const core = createRequire(import.meta.url)('playwright-core') as typeof PlaywrightCore;
    return core.chromium.executablePath();
  } catch {
    return undefined;
  }
}

function playwrightCli(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = join(dirname(manifest), 'cli.js');
  return existsSync(cli) ? cli : undefined;
}

function runProgram(program: Program): Promise<Ended> {
  return new Promise(resolve => {
    // Own group, so that the time limit also ends what the program started; nothing may reach standard output.
    const detached = process.platform !== 'win32';
    const child = spawn(program.command, program.args, {
      stdio: program.show === true ? ['ignore', 2, 2] : 'ignore',
      env: { ...process.env, ...program.env },
      detached,
    });
    const end = (signal: NodeJS.Signals) => {
      if (child.pid === undefined) return;
      try {
        if (detached) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch {
        // It ended by itself in between.
      }
    };
    const interrupt = () => {
      end('SIGTERM');
      process.exit(130);
    };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end('SIGKILL');
    }, program.limitMs);
    const finish = (ended: Ended) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      resolve(ended);
    };
    process.once('SIGINT', interrupt);
    child.once('error', error => {
      finish({ ok: false, reason: error.message });
    });
    child.once('exit', (code, signal) => {
      const reason = late
        ? `no result within ${program.limitMs / 1000} s`
        : (signal ?? `exit code ${code ?? '?'}`);
      finish({ ok: code === 0, reason });
    });
  });
}
