/** Does something once nothing has asked for it for a while, when the browser is idle: never between two keys. */

/** One piece of work that every new wish puts off. */
export class Quiet {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: number | undefined;

  /** Does `work` after `ms` without another wish, and then in the browser's next pause, twice as late at most. */
  after(ms: number, work: () => void): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      if (typeof globalThis.requestIdleCallback === 'function')
        this.#idle = requestIdleCallback(work, { timeout: ms });
      else work();
    }, ms);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#idle = undefined;
  }
}
