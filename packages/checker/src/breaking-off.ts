/** Breaking a check off: what was read by then is still told, and whoever asks again is not kept waiting. */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/* What a terminal and npm send for one Ctrl-C comes within this time, in milliseconds. */
const ONE_KEY = 500;

/** Whether somebody asked to stop. */
export interface BreakingOff {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** The customary exit code of that signal, 130 for Ctrl-C; undefined while nobody asked. */
  readonly code: () => number | undefined;
}

/** Hears Ctrl-C and its like from now on; the second one ends the process at once. */
export function hearBreakingOff(): BreakingOff {
  const asked = new AbortController();
  let code: number | undefined;
  let first = 0;
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (code !== undefined && performance.now() - first > ONE_KEY) process.exit(code);
      if (code !== undefined) return;
      code = 128 + constants.signals[signal];
      first = performance.now();
      asked.abort();
    });
  return { signal: asked.signal, code: () => code };
}
