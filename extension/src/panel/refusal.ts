/** Tells why the browser did not let us read a page, so that the panel can say what helps. */

/**
 * `browserPage`: chrome:, about: and the like. `store`: an extension store. `file`: files need a switch in the
 * extension's settings. `policy`: the administrator forbids it. `errorPage`: the page did not load. `closed`: the tab is
 * gone. `notGranted`: an ordinary page for which the toolbar button was not pressed (yet). `silent`: the page's own
 * scripts never let go of it.
 */
export type Refusal =
  'browserPage' | 'store' | 'file' | 'policy' | 'errorPage' | 'closed' | 'notGranted' | 'silent';

const STORES = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://microsoftedge.microsoft.com/addons',
  'https://addons.mozilla.org/',
];

/** Reads the browser's words (Chromium's and Firefox's) and the tab's address, where that is known. */
export function refusalOf(words: string, url: string | undefined): Refusal {
  if (/no tab with id|invalid tab id|tab was closed|no window/i.test(words)) return 'closed';
  if (/showing error page|error page/i.test(words)) return 'errorPage';
  if (/settings policy|blocked by (?:the )?administrator|enterprise policy/i.test(words)) return 'policy';
  if (/extensions gallery/i.test(words) || STORES.some(store => url?.startsWith(store))) return 'store';
  const address = url ?? /"([a-z-]{1,30}:[^"]{0,500})"/.exec(words)?.[1];
  if (address?.startsWith('file:')) return 'file';
  if (address !== undefined && !/^https?:/.test(address)) return 'browserPage';
  // The click let us know the address, and yet there is nothing to read: the browser shows its own error page.
  if (address !== undefined && url !== undefined) return 'errorPage';
  return /cannot access a? ?(?:chrome|about|edge|devtools|moz-extension)/i.test(words)
    ? 'browserPage'
    : 'notGranted';
}
