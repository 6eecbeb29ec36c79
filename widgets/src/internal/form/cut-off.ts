/** Frames that are cut off from their own site. */

/**
 * Whether the page stands in a sandboxed frame without an origin of its own. What it sends names no origin, and a service
 * takes nothing from pages that it cannot tell apart from foreign ones; nor is there any storage.
 */
export function isCutOff(): boolean {
  return globalThis.origin === 'null' && location.protocol !== 'file:';
}
