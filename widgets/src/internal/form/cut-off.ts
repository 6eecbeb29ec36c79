/** Where a form can be filed online: not without a service, and not in a frame that is cut off from its own site. */
import type { DeskCore } from './desk-core.js';

/** Whether the form can be filed online from where it stands. */
export function mayFile({ host }: DeskCore): boolean {
  return host.element.endpoint !== null && !isCutOff();
}

/*
 * A sandboxed frame without an origin of its own: what it sends names no origin, and a service takes nothing from pages
 * that it cannot tell apart from foreign ones; nor is there any storage.
 */
function isCutOff(): boolean {
  return globalThis.origin === 'null' && location.protocol !== 'file:';
}
