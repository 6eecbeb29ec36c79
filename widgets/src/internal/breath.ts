/** Lets the browser paint and answer between two slices of work; a message arrives sooner than a timer and in hidden pages too. */

/** One channel for all turns: a long list takes a thousand of them. */
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** Settles after the browser had its turn. */
export function breath(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
    // In Node, where tests run, an open port would keep the process alive.
    (channel.port1 as { unref?: () => void }).unref?.();
  }
  const { port2 } = channel;
  return new Promise(resolve => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

/** Milliseconds after which work goes on in pages that paint nothing. */
const PATIENCE_MS = 100;
/** Milliseconds left to the page after a paint: whoever waited for it goes first. */
const COURTESY_MS = 50;

/** Settles a moment after the browser has painted; in hidden pages, which paint nothing, after a tenth of a second. */
export function painted(): Promise<void> {
  return new Promise<void>(resolve => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, COURTESY_MS);
    });
  });
}

/** A function that settles at once while a slice of `ms` lasts, and else after the browser had its turn; rejects once aborted. */
export function slices(ms: number, signal?: AbortSignal): () => Promise<void> | undefined {
  let end = performance.now() + ms;
  return () =>
    performance.now() < end
      ? undefined
      : breath().then(() => {
          if (signal?.aborted) throw new DOMException('aborted', 'AbortError');
          end = performance.now() + ms;
        });
}
