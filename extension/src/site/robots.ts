/** What a site's robots.txt allows us (RFC 9309), read by robots-parser. */
import robotsParser from 'robots-parser';

/** Name under which a site may address this checker in its robots.txt. */
export const PRODUCT = 'Sunboard';

/** Longest pause between two pages that a Crawl-delay can ask for, in seconds; more is a mistake in the file. */
const LONGEST_DELAY = 60;

/** The answer to a request for robots.txt. */
export type RobotsAnswer =
  /** There is none (4xx): everything may be read. */
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly text: string }
  /** The server failed (5xx), did not answer, or `isSentOn` to where nothing can be read: until it does nothing may be read. */
  | { readonly state: 'unreachable'; readonly isSentOn?: boolean };

/** The rules as they bind us. */
export interface Robots {
  readonly allows: (url: string) => boolean;
  /** Seconds between two requests, where the file asks for any. */
  readonly crawlDelay?: number;
  /** Sitemaps that the file names. */
  readonly sitemaps: readonly string[];
}

/** Sorts an HTTP answer; a web page in place of the file counts as none. */
export function robotsAnswer(status: number, text: string): RobotsAnswer {
  if (status >= 500 || status === 429) return { state: 'unreachable' };
  if (status >= 400 || /^\s{0,100}<(?:!doctype|html)/i.test(text)) return { state: 'none' };
  // The standard asks for at least 500 KiB; what stands beyond would be no honest file.
  return { state: 'read', text: text.slice(0, 512 * 1024) };
}

/** Reads the rules. `url` is the address of the file. */
export function readRobots(url: string, answer: RobotsAnswer): Robots {
  if (answer.state !== 'read') return { allows: () => answer.state === 'none', sitemaps: [] };
  const rules = robotsParser(url, answer.text);
  const delay = rules.getCrawlDelay(PRODUCT);
  return {
    // Undefined is for another host, which the queue refuses by itself.
    allows: page => rules.isAllowed(sameOrigin(page, url), PRODUCT) ?? true,
    ...(delay !== undefined &&
      Number.isFinite(delay) &&
      delay > 0 && { crawlDelay: Math.min(delay, LONGEST_DELAY) }),
    sitemaps: rules.getSitemaps(),
  };
}

/** A site that answers on http and https has one robots.txt to us. */
function sameOrigin(page: string, robots: string): string {
  const url = new URL(page);
  const { protocol, host } = new URL(robots);
  if (url.host === host) url.protocol = protocol;
  return url.href;
}
