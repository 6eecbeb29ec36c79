/** Entry of the script that is put into a page for pictures of places and for pointing at a list. */
import { clearLayer } from './layer.js';
import { pick } from './pick.js';
import { prepare } from './veil.js';

/** What the extension's pages call in the isolated world. */
export interface PageTools {
  readonly prepare: typeof prepare;
  readonly pick: typeof pick;
  readonly clear: () => void;
}

Object.defineProperty(globalThis, 'sunboardTools', {
  value: { prepare, pick, clear: clearLayer } satisfies PageTools,
  configurable: true,
});
