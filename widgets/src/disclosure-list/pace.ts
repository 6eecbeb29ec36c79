/** Draws what is in sight first: while somebody types, the rows below the edge of the screen follow in the next pause. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Quiet } from '../internal/quiet.js';

/** Milliseconds without a change before the other rows follow, and before the screen is looked at. */
const REST_MS = 100;
const LOOK_MS = 300;

/** Says how many rows of a page to draw. Scrolling and printing bring all of them at once. */
export class Pace implements ReactiveController {
  /** Rows to draw in this update. */
  drawn = Infinity;

  /** Rows that reach the lower edge of the screen. */
  #inSight = Infinity;
  readonly #host: ReactiveControllerHost & Element;
  readonly #rest = new Quiet();
  readonly #look = new Quiet();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#settle);
    window.addEventListener('scroll', this.#settle, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#settle);
    window.removeEventListener('scroll', this.#settle, { capture: true });
    this.#rest.cancel();
    this.#look.cancel();
  }

  hostUpdated(): void {
    if (this.drawn === Infinity) this.#look.after(LOOK_MS, this.#measure);
    else this.#rest.after(REST_MS, this.#settle);
  }

  /** The next update draws the rows in sight only; without `isHurried`, all. */
  set(isHurried: boolean): void {
    this.drawn = isHurried ? Math.max(1, this.#inSight) : Infinity;
  }

  readonly #settle = (): void => {
    if (this.drawn === Infinity) return;
    this.drawn = Infinity;
    this.#host.requestUpdate();
  };

  /** Asked in a pause, when the answer costs no layout. */
  readonly #measure = (): void => {
    const rows = this.#host.shadowRoot?.querySelectorAll('[part~="row"]') ?? [];
    const [first, last] = [rows[0], rows[rows.length - 1]].map(row => row?.getBoundingClientRect());
    const height = first && last ? (last.bottom - first.top) / rows.length : 0;
    if (first && height > 0) this.#inSight = Math.ceil((innerHeight - first.top) / height) + 1;
  };
}
