/** Runs programs for the other scripts: own process group, time limit, and no orphan left after Ctrl-C. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const running = new Set();
let interruptible = false;
let leaving = false;

/**
 * Runs a program in the project root and answers how it ended; never throws.
 * @param {string} command program name or path
 * @param {string[]} args its arguments
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: Record<string, string>, limitMs?: number }} [options]
 *   `stdio` as for spawn (default: inherited), added environment, time limit in milliseconds (default: none)
 * @returns {Promise<{ code: number, late: boolean, error?: Error, stdout: string }>} exit code (124 after the time
 *   limit, 127 when the program could not start), and standard output where `stdio` pipes it
 */
export function run(command, args, { stdio = 'inherit', env = {}, limitMs } = {}) {
  const child = start(command, args, { stdio, env });
  return new Promise(resolve => {
    let stdout = '';
    let late = false;
    const timer = limitMs && setTimeout(() => ((late = true), stop(child, 'SIGKILL')), limitMs);
    child.stdout?.setEncoding('utf8').on('data', text => (stdout += text));
    const finish = result => {
      clearTimeout(timer);
      resolve({ late, stdout, ...result });
    };
    child.once('error', error => finish({ code: 127, error }));
    child.once('close', code => finish({ code: late ? 124 : (code ?? 1) }));
  });
}

/** Starts a program and leaves it running; it ends with this script. Options as in {@link run}. */
export function start(command, args, { stdio = 'inherit', env = {} } = {}) {
  endChildrenWithUs();
  const windowsShell = process.platform === 'win32' && command.endsWith('.cmd');
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio,
    env: { ...process.env, ...env },
    shell: windowsShell,
    detached: process.platform !== 'win32',
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Ends a program and everything it started. */
export function stop(child, signal = 'SIGTERM') {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32')
      spawn('taskkill', ['/pid', `${child.pid}`, '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

/** Runs a TypeScript file of the project with this Node, arguments and standard streams untouched. */
export function runTypeScript(file, args, options) {
  return run(process.execPath, ['--import', 'tsx', file, ...args], options);
}

// A detached child does not hear Ctrl-C of the terminal: pass it on, then leave with the customary code.
function endChildrenWithUs() {
  if (interruptible) return;
  interruptible = true;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.on(signal, () => {
      for (const child of running) stop(child, signal === 'SIGHUP' ? 'SIGTERM' : signal);
      // The terminal and npm both send what one Ctrl-C means: the second must not end us before the child has told what it has.
      if (leaving) return;
      leaving = true;
      const leave = setTimeout(() => {
        for (const child of running) stop(child, 'SIGKILL');
        process.exit(code);
      }, 5000);
      const wait = setInterval(() => {
        if (running.size > 0) return;
        clearTimeout(leave);
        clearInterval(wait);
        process.exit(code);
      }, 50);
    });
  }
}
