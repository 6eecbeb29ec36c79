/** Access to hosts: asked for when a person starts something that needs it, for that host alone, and given back when told so. */
import { browser } from './platform.js';

/** Patterns of a host for both schemes: sites forward from one to the other. Ports cannot be named in them. */
export function hostPatterns(url: string): string[] {
  const { hostname } = new URL(url);
  return [`http://${hostname}/*`, `https://${hostname}/*`];
}

/** Whether the extension may read the host. */
export function mayRead(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: hostPatterns(url) });
}

/** Asks the person for the host. Must be called inside a gesture, before any `await`. Resolves at once where it was given before. */
export function askForHost(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: hostPatterns(url) });
}

/** The same for the hosts of several addresses at once. */
export function askForHosts(urls: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(urls.flatMap(hostPatterns))] });
}

/** Asks for pictures of pages, which browsers only allow with access to all sites. Inside a gesture, like {@link askForHost}. */
export function askForPictures(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] });
}

/** Whether pictures of any page may be taken. */
export function mayTakePictures(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['<all_urls>'] });
}

/** Gives access to all sites back; access to single hosts stays. */
export async function giveBackPictures(): Promise<void> {
  await browser.permissions.remove({ origins: ['<all_urls>'] }).catch(() => false);
}

/** Gives a host back. */
export async function giveBackHost(url: string): Promise<void> {
  await browser.permissions.remove({ origins: hostPatterns(url) }).catch(() => false);
}
