/** Tells whether a live page has had its time: what its scripts did not fill by then stays empty. */
import { visitOf } from './answer.js';
import type { PageFacts } from './facts.js';

/** How long nothing may have come in before a page counts as at rest, in milliseconds. */
const REST = 5_000;
/** When to read a page again whose list may still be filled, in milliseconds: by then it is at rest, if it ever is. */
export const LOOK_AGAIN_AFTER = REST + 1_000;

/** Whether the page's list may still be filled, so that another reading may tell more. */
export function mayStillFill({ lists }: PageFacts): boolean {
  return lists.some(list => list.main && list.state === 'loading');
}

/**
 * Whether the page of this window was loaded from the web and has asked for nothing for five seconds: its visitors see
 * what it shows now. Saved pages never are at rest, since their scripts may be missing; nor is a page read as soon as
 * it is there.
 */
export function isSettled(url: string, shell: Element): boolean {
  const visit = /^https?:/iu.test(url) ? visitOf(shell) : undefined;
  if (!visit || visit.loadEventEnd === 0) return false;
  try {
    const last = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).reduce(
      (latest, { responseEnd }) => Math.max(latest, responseEnd),
      visit.loadEventEnd,
    );
    return performance.now() - last > REST;
  } catch {
    // A page has put its own in place.
    return false;
  }
}
