/** Waits that keep their time while the page lies in the background. */
import workerUrl from './clock.worker.ts?worker&url';
import { ownWorker } from '../shared/trusted.js';

const waiting = new Map<number, () => void>();
let worker: Worker | undefined;
let last = 0;

/** Resolves after `ms` milliseconds; rejects at once when `signal` aborts. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.reject(aborted());
  if (ms <= 0) return Promise.resolve();
  const id = (last += 1);
  return new Promise((resolve, reject) => {
    const stop = () => {
      waiting.delete(id);
      reject(aborted());
    };
    waiting.set(id, () => {
      waiting.delete(id);
      signal.removeEventListener('abort', stop);
      resolve();
    });
    signal.addEventListener('abort', stop, { once: true });
    clock().postMessage({ id, ms });
  });
}

function clock(): Worker {
  if (worker) return worker;
  worker = ownWorker(workerUrl);
  worker.addEventListener('message', (event: MessageEvent<number>) => waiting.get(event.data)?.());
  return worker;
}

function aborted(): DOMException {
  return new DOMException('The wait was broken off', 'AbortError');
}
