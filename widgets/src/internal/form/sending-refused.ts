/** What is said when a form was not sent: faults at their fields, the reason and the remedy, and another way to the office. */
import { clockTime } from '@sunboard/calendar';
import { IntakeError } from '@sunboard/intake';
import { forgetFiling, type Filing } from '@sunboard/intake/outbox';
import { fill, sentences } from '@sunboard/model';
import { tellWebmaster } from '../webmaster.js';
import type { DeskCore } from './desk-core.js';
import { faultsOf } from './faults.js';
import { keysFor } from './sealing.js';
import { idle, runOf, type Run } from './sending-run.js';

/** Puts into words why a form was not sent, and leads to them; `kept` is the filing that waits on this device. */
export async function tellRefusal(desk: DeskCore, error: unknown, kept?: Filing): Promise<void> {
  if (!(error instanceof IntakeError)) {
    idle(desk);
    desk.set({ trouble: desk.text.sendFailed });
    // Only the kind of error: its text could repeat what the person wrote.
    const kind = error instanceof Error ? error.name : typeof error;
    tellWebmaster(words => words.notice(desk.host.element, 'sendFailed', {}, kind), kind);
    return desk.focusOn('#trouble');
  }
  if (error.kind === 'aborted') {
    idle(desk);
    return;
  }
  const run = runOf(desk);
  // After an answer that refuses, changed content is a new filing; the same content may be sent again under its key.
  if (kept && error.kind === 'invalid') await forgetFiling(kept.id);
  idle(desk);
  const faults = faultsOf(error.problems, desk.spec, desk.state.values, desk.locale);
  if (faults.length > 0) {
    delete run.filing;
    desk.set({ faults });
    return desk.focusOn('.error-summary');
  }
  if (error.details.code === 'sealed_key') forgetSealing(desk, run);
  // A program that keeps passwords and addresses filled in what its owner cannot see: the next try is the owner's own.
  if (error.details.code === 'spam_check') desk.set({ honeypot: '' });
  const { retryAfter, fallback } = { retryAfter: error.retryAfter, ...error.details };
  const later = retryAfter === undefined ? '' : retryWords(desk, retryAfter);
  const elsewhere = fallback && Object.values(fallback).filter(Boolean).join(desk.text.comma);
  // What never went out was not submitted, whatever went wrong before.
  const isOpen = run.isOut && error.leavesOpen;
  const told = isOpen
    ? [error.message, desk.text.mayHaveArrived, error.remedy]
    : [desk.text.sendFailed, error.message, error.remedy];
  desk.set({ trouble: sentences([...told, later, elsewhere], desk.locale) });
  // Where sending again is what to do, the button that does it comes first; the message describes it.
  await desk.focusOn(isOpen ? '[part="submit"]' : '#trouble');
}

/** Nobody counts hours in seconds. */
function retryWords({ text }: DeskCore, seconds: number): string {
  if (seconds <= 120) return fill(text.retryAt, { seconds });
  return fill(text.retryFrom, { time: clockTime(new Date(Date.now() + seconds * 1000).toISOString()) });
}

function forgetSealing(desk: DeskCore, run: Run): void {
  delete run.filing;
  void keysFor(desk, true);
}
