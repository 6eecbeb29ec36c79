/** Opens shadow roots that the page keeps closed, where the browser lets extensions do so. */
import { openRootOf } from './dom.js';

type Opener = (element: Element) => ShadowRoot | null;

/** The shadow root of an element, open or closed; null where there is none or the browser has no such door. */
export function shadowRootOf(host: Element): ShadowRoot | null {
  const { dom } = chrome as unknown as { dom?: { openOrClosedShadowRoot: Opener } };
  try {
    return openRootOf(host) ?? dom?.openOrClosedShadowRoot(host) ?? null;
  } catch {
    return null;
  }
}
