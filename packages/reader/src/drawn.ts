/** Waits for widgets that are still drawing: a page that changes while it is read gives facts of two pages, half of each. */
import { ELEMENT_NAMES } from '@sunboard/model';
import { ReadAborted } from './pace.js';
import * as dom from './primordials.js';

/** How long a page that is complete may leave a widget without its script, in milliseconds: it may never come. */
const SCRIPT_LIMIT = 1_000;
const LOOK_EVERY = 25;
const WIDGETS = ELEMENT_NAMES.join();
const UNDEFINED = ELEMENT_NAMES.map(name => `${name}:not(:defined)`).join();

/** Settings of {@link whenDrawn}. */
export interface DrawnOptions {
  /** Longest wait, in milliseconds. */
  readonly limit: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Resolves as soon as no widget of the page says that it is busy, or at the limit. A page without widgets, and a
 * document that no window shows, are not waited for at all.
 * @throws {ReadAborted} when the signal is aborted.
 */
export async function whenDrawn(document: Document, { limit, signal }: DrawnOptions): Promise<void> {
  const start = performance.now();
  while (true) {
    if (signal?.aborted) throw new ReadAborted('The reading was cancelled');
    const waited = performance.now() - start;
    if (waited >= limit || !isDrawing(document, waited < SCRIPT_LIMIT)) return;
    await new Promise(resolve => {
      setTimeout(resolve, LOOK_EVERY);
    });
  }
}

function isDrawing(document: Document, awaitsScripts: boolean): boolean {
  const root = dom.documentElementOf(document);
  if (!dom.isShownByWindow(document)) return false;
  // Most pages have none: on a huge page each question takes as long as a slice.
  const widgets = dom.elementsBelow(root, WIDGETS);
  if (widgets.length === 0) return false;
  if (awaitsScripts && dom.elementsBelow(root, UNDEFINED).length > 0) return true;
  return widgets.some(widget => {
    const shadow = dom.shadowRootOf(widget);
    return shadow !== null && dom.elementsBelow(shadow, '[part~="base"][aria-busy="true"]').length > 0;
  });
}
