/** Sends a form: once, with progress, again by itself when the connection returns, and with every answer told in words. */
import type { FormFault } from './error-summary.js';
import { IntakeError, type Receipt } from '@sunboard/intake';
import {
  forgetFiling,
  inTurn,
  keepFiling,
  keptFiling,
  mayBeSent,
  newFiling,
  noteUpload,
  sendFiling,
  type Filing,
  type KeptFiling,
} from '@sunboard/intake/outbox';
import { sha256OfFile } from '@sunboard/intake/file-hash';
import { SunSubmitEvent } from '../events.js';
import type { DeskCore } from './desk-core.js';
import { mayFile } from './cut-off.js';
import { NO_ANSWER, type NoAnswer } from './form-state.js';
import type { FormFiles } from './picked-file.js';
import { filesToSend } from './form-values.js';
import { keysFor, sealFiling, sealingFault } from './sealing.js';
import { tellRefusal } from './sending-refused.js';
import { idle, runOf, stopWaiting, type Run } from './sending-run.js';

/** Waits between tries without a connection, in milliseconds; the browser's own news of a connection comes before. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 120_000;

/** Asks for the office's keys while there is a connection: a complaint may have to be sealed without one. */
export function prepareSending(desk: DeskCore): void {
  if (mayFile(desk)) void keysFor(desk);
}

/** Checks the form and sends it. */
export async function submitForm(desk: DeskCore): Promise<void> {
  if (!mayFile(desk)) {
    idle(desk);
    return;
  }
  const { record, faults } = desk.check();
  const broken = brokenFiles(desk.state.files, desk);
  desk.set({ faults: [...faults, ...broken] });
  if (desk.state.faults.length > 0) {
    idle(desk);
    return desk.focusOn('.error-summary');
  }
  if (!desk.host.element.dispatchEvent(new SunSubmitEvent(record))) {
    idle(desk);
    // The page sends it itself.
    desk.set({ typed: false });
    return;
  }
  const run = runOf(desk);
  try {
    const filing = await filingFor(desk, run, record);
    if (filing) await attempt(desk, filing);
  } catch (error) {
    await fail(desk, error);
  }
}

/** Takes up a filing that waits on this device. */
export async function resumeKept(desk: DeskCore, kept: KeptFiling): Promise<void> {
  const { form, filing } = kept;
  desk.set({ sending: { name: 'waiting', filing, kept: true }, notice: desk.text.keptFound });
  if (!mayBeSent(kept)) {
    const values = (form as { readonly values?: DeskCore['state']['values'] } | undefined)?.values;
    await forgetFiling(filing.id);
    desk.set({ sending: { name: 'idle' }, notice: desk.text.keptOld, ...(values && { values }) });
    return;
  }
  const run = runOf(desk);
  run.filing = filing;
  // The page before may have sent it.
  run.isOut = true;
  await attempt(desk, filing);
}

/** Keeps the waiting filing on this device, so that it is sent even after the page was closed. */
export async function keepWaiting(desk: DeskCore): Promise<void> {
  const { sending, values } = desk.state;
  const { endpoint } = desk.host.element;
  if (sending.name !== 'waiting' || !sending.filing || endpoint === null) return;
  const sealed = 'sealed' in sending.filing.record;
  try {
    await keepFiling({
      filing: sending.filing,
      endpoint,
      keptAt: new Date().toISOString(),
      ...(!sealed && { form: { values } }),
    });
    desk.set({ sending: { ...sending, kept: true }, told: desk.text.keptNow });
    await desk.focusOn('#waiting button');
  } catch {
    desk.set({ told: desk.text.keptFailed });
  }
}

/** Stops sending and waiting; what was typed stays, what was kept on the device is deleted. */
export function stopSending(desk: DeskCore, forget = false): void {
  const run = runOf(desk);
  run.abort?.abort();
  stopWaiting(run);
  const { sending } = desk.state;
  if (forget && sending.name === 'waiting' && sending.filing) void forgetFiling(sending.filing.id);
  if (sending.name === 'idle') return;
  idle(desk);
  if (run.isOut) desk.set({ trouble: desk.text.mayHaveArrived });
}

/** Tries at once what waits to be tried again. */
export function tryNow(desk: DeskCore): void {
  const run = runOf(desk);
  // As after the first try: should it fail once more, the person who asked hears of it.
  run.tries = 0;
  run.online?.();
}

/** The same content keeps its filing, and with it the Idempotency-Key, over all tries. Undefined when it may not be sent. */
async function filingFor(
  desk: DeskCore,
  run: Run,
  record: Readonly<Record<string, unknown>>,
): Promise<Filing | undefined> {
  const { door, state } = desk;
  const content = JSON.stringify([record, state.honeypot, state.unsealed]);
  if (run.filing && run.made === content) return run.filing;
  const files = filesToSend(desk.spec, state.values, state.files);
  const fault = await sealingFault(desk);
  if (fault === 'unknown') {
    wait(desk, navigator.onLine ? 'broken' : 'offline');
    return undefined;
  }
  if (fault !== undefined) {
    idle(desk);
    desk.set({ trouble: fault });
    await desk.focusOn('#trouble');
    return undefined;
  }
  // Two tabs with one draft, or the page before and after a reload, send the same filing.
  const id = state.draftKey && (await sha256OfFile(new Blob([state.draftKey, content])));
  const plain = newFiling({ door, record, files, honeypot: state.honeypot }, id);
  run.filing = await sealFiling(desk, plain);
  run.made = content;
  run.isOut = false;
  return run.filing;
}

async function attempt(desk: DeskCore, filing: Filing): Promise<void> {
  const run = runOf(desk);
  const { endpoint } = desk.host.element;
  if (endpoint === null) return;
  const { sending } = desk.state;
  const isKept = sending.name === 'waiting' && sending.kept;
  run.abort = new AbortController();
  const { signal } = run.abort;
  desk.set({ sending: { name: 'busy' }, trouble: '', ...(!isKept && { isAnother: false }) });
  const send = async (): Promise<void> => {
    const now = isKept ? await keptFiling(filing.id) : undefined;
    if (isKept && !now) {
      idle(desk);
      desk.set({ notice: desk.text.keptSentElsewhere });
      return;
    }
    const target = { endpoint, locale: desk.locale };
    // A sealed file goes out under a number; the person knows it by its own name.
    const known = filesToSend(desk.spec, desk.state.values, desk.state.files);
    const receipt = await sendFiling(now?.filing ?? run.filing ?? filing, target, {
      signal,
      nameOf: index => known[index]?.about.name,
      onStep: step => {
        run.isOut ||= step.step === 'send';
        desk.set({ sending: { name: 'busy', step } });
      },
      onUpload: (index, id) => {
        run.filing = withUpload(run.filing ?? filing, index, id);
        if (isKept) void noteUpload(filing.id, index, id);
      },
    });
    await received(desk, filing, receipt);
  };
  try {
    await (isKept ? inTurn(filing.id, send) : send());
  } catch (error) {
    await fail(desk, error, filing, isKept);
  }
}

async function received(desk: DeskCore, filing: Filing, receipt: Receipt): Promise<void> {
  const run = runOf(desk);
  stopWaiting(run);
  run.tries = 0;
  run.isOut = false;
  delete run.filing;
  delete run.made;
  await desk.loadOutcome();
  desk.set({
    receipt,
    noted: false,
    sent: filing,
    sending: { name: 'idle' },
    notice: '',
    told: '',
    trouble: '',
  });
  // The person hears of the receipt first; tidying up may take its time.
  await desk.focusOn('.receipt');
  await forgetFiling(filing.id);
  if (!desk.state.isAnother) await desk.dropDraft();
}

/* Without an answer it is tried again; with one, the person is told. */
async function fail(desk: DeskCore, error: unknown, filing?: Filing, kept = false): Promise<void> {
  const why = error instanceof IntakeError && NO_ANSWER.find(kind => kind === error.kind);
  if (why) wait(desk, why, filing, kept);
  else await tellRefusal(desk, error, kept ? filing : undefined);
}

/** Waits for the connection, or a while, then goes on by itself. */
function wait(desk: DeskCore, why: NoAnswer, filing?: Filing, kept = false): void {
  const run = runOf(desk);
  stopWaiting(run);
  run.tries += 1;
  desk.set({ sending: { name: 'waiting', ...(filing && { filing }), kept, why, isOut: run.isOut } });
  if (run.tries === 1) void desk.focusOn('#waiting button');
  const again = () => {
    stopWaiting(run);
    if (desk.state.sending.name !== 'waiting') return;
    if (filing) void attempt(desk, filing);
    else void submitForm(desk);
  };
  run.online = again;
  addEventListener('online', again);
  run.timer = setTimeout(again, Math.min(FIRST_WAIT * 2 ** (run.tries - 1), LONGEST_WAIT));
}

function withUpload(filing: Filing, index: number, uploadId: string): Filing {
  return { ...filing, files: filing.files.map((file, at) => (at === index ? { ...file, uploadId } : file)) };
}

function brokenFiles(files: FormFiles, desk: DeskCore): FormFault[] {
  return Object.entries(files)
    .filter(([, list]) => list.some(({ fault }) => fault))
    .map(([path]) => ({ path, message: desk.text.fileBroken }));
}
