/** What the sending of one form remembers between its tries. */
import type { Filing } from '@sunboard/intake/outbox';
import type { DeskCore } from './desk-core.js';

/** What one form's sending remembers between tries. */
export interface Run {
  filing?: Filing;
  /** Content that `filing` was made of. */
  made?: string;
  abort?: AbortController;
  timer?: ReturnType<typeof setTimeout>;
  online?: () => void;
  tries: number;
  /** The record went out with `filing`, and no answer says what became of it. */
  isOut: boolean;
}

const runs = new WeakMap<DeskCore, Run>();

/** Ends the wait for the next try. */
export function stopWaiting(run: Run): void {
  clearTimeout(run.timer);
  if (run.online) removeEventListener('online', run.online);
  delete run.online;
}

/** Nothing is on its way. */
export function idle(desk: DeskCore): void {
  desk.set({ sending: { name: 'idle' } });
}

/** What the form remembers. */
export function runOf(desk: DeskCore): Run {
  let run = runs.get(desk);
  if (!run) runs.set(desk, (run = { tries: 0, isOut: false }));
  return run;
}
