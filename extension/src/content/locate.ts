/** Finds the element that a finding's place names, through frames and shadow roots. */
import type { Where } from '@sunboard/reader';
import { closedRootOf } from './closed-root.js';

/** The element, or undefined when the page has changed since, or the place is the page as a whole. */
export function locate(where: Where): Element | undefined {
  if (where.selector === '') return undefined;
  const root = where.frame === undefined ? document : frameDocument(where.frame);
  return root ? follow(root, where.selector.split(' >>> ')) : undefined;
}

function follow(root: ParentNode, steps: readonly string[]): Element | undefined {
  let scope: ParentNode | null = root;
  let found: Element | null = null;
  for (const step of steps) {
    found = scope === null ? null : query(scope, step);
    scope = found === null ? null : (closedRootOf(found) ?? found.shadowRoot);
  }
  return found ?? undefined;
}

function query(scope: ParentNode, selector: string): Element | null {
  try {
    return scope.querySelector(selector);
  } catch {
    return null;
  }
}

function frameDocument(selector: string): Document | null {
  const frame = follow(document, selector.split(' >>> '));
  try {
    return (frame as HTMLIFrameElement | undefined)?.contentDocument ?? null;
  } catch {
    return null;
  }
}
