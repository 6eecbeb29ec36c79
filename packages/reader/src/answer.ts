/** What the server gave when it was asked for the page: its status, and whether it is a page at all. */
import { contentTypeOf, isOfThisWindow, documentElementOf } from './primordials.js';

/** Whether a media type is that of a page: a tab shows files, feeds and drawings as documents too. */
export function isPageType(type: string): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)$/u.test(type);
}

/** The media type of a document that is no page; undefined for a page. */
export function fileTypeOf(document: Document): string | undefined {
  const type = contentTypeOf(document);
  return isPageType(type) ? undefined : type;
}

/** How the document of this window came; undefined for another one, outside a browser, and where a page has put its own in place. */
export function visitOf(element: Element): PerformanceNavigationTiming | undefined {
  try {
    return isOfThisWindow(element)
      ? (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The HTTP status of an error, 400 to 599, that the document of this window was answered with: what it shows is the
 * server's apology. Undefined where all is well, where no server was asked, and where the browser does not tell
 * (Navigation Timing Level 2, `responseStatus`).
 */
export function errorStatusOf(document: Document): number | undefined {
  const status = Number(visitOf(documentElementOf(document))?.responseStatus);
  return status >= 400 && status <= 599 ? status : undefined;
}
