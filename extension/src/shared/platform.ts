/** The one place that knows how browsers differ: everything else speaks to this. */
import { localeOf, type Locale } from '@sunboard/model';
import browser from 'webextension-polyfill';
import type { CheckAgain, FromPage, PageAnswers, ToPage } from './messages.js';

/** The built content script; see vite.content.config.ts. From the root: Firefox would look beside the page that asks. */
const CONTENT_SCRIPT = '/content.js';

/** Opens the panel for a tab. Must be called inside the person's gesture, before any `await`. */
export function openPanel(tabId: number): void {
  const { sidePanel } = chrome as Partial<typeof chrome>;
  if (sidePanel) {
    void sidePanel.setOptions({ tabId, path: `src/panel/panel.html?tab=${tabId}`, enabled: true });
    void sidePanel.open({ tabId });
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  void sidebarAction?.open();
}

/** A page whose own scripts never let go answers nothing. */
export class PageSilent extends Error {
  override readonly name = 'PageSilent';
}

/** A frame or a script whose host never answers keeps its page loading for ever: after so long, in milliseconds, the page is read as it is. */
const PATIENCE = 3_000;
/** After so long, in milliseconds, a page that takes no script at all is given up. */
const SILENCE = 15_000;

/**
 * Puts the content script into all frames of a tab that permission reaches; running it twice is harmless. Answers the
 * frames, the page's own (0) first.
 * @throws {PageSilent} when the page takes no script.
 */
export async function injectReader(tabId: number): Promise<readonly number[]> {
  const put = (injectImmediately: boolean) =>
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [CONTENT_SCRIPT],
      injectImmediately,
    });
  const done = (await within(PATIENCE, put(false))) ?? (await within(SILENCE, put(true)));
  if (!done) throw new PageSilent('The page takes no script');
  return done.map(({ frameId }) => frameId).sort((a, b) => a - b);
}

/** What the work gives, or undefined when it takes longer, in milliseconds. */
export async function within<T>(limit: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, limit, undefined);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks the content script of a frame, by default the page's own. Rejects when there is none. */
export async function askPage<T extends ToPage['type']>(
  tabId: number,
  message: Extract<ToPage, { type: T }>,
  frameId = 0,
): Promise<PageAnswers[T]> {
  return browser.tabs.sendMessage<ToPage, PageAnswers[T]>(tabId, message, { frameId });
}

/**
 * Holds a line to the content script of a frame; when the panel closes the line drops and the page is left clean.
 * @param onDrop is called when the page goes away first
 * @returns the way to let go
 */
export function holdLine(tabId: number, frameId = 0, onDrop?: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: 'panel', frameId });
  if (onDrop) port.onDisconnect.addListener(onDrop);
  return () => {
    port.disconnect();
  };
}

/** Listens to what content scripts of a tab tell; returns the way to stop. */
export function onPageMessage(tabId: number, listener: (message: FromPage) => void): () => void {
  return onMessage((message, sender) => {
    if (sender.tab?.id === tabId) listener(message as FromPage);
  });
}

/** Listens for the person's wish to check a tab while the panel is open; returns the way to stop. */
export function onCheckAgain(listener: (tabId: number) => void): () => void {
  return onMessage(message => {
    const { type, tabId } = message as Partial<CheckAgain>;
    if (type === 'checkAgain' && tabId !== undefined) listener(tabId);
  });
}

function onMessage(listener: (message: unknown, sender: browser.Runtime.MessageSender) => void): () => void {
  const handler = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
    listener(message, sender);
    return undefined;
  };
  browser.runtime.onMessage.addListener(handler);
  return () => {
    browser.runtime.onMessage.removeListener(handler);
  };
}

/** The tab that the panel's address names; undefined for Firefox's sidebar, which serves a whole window. */
export function namedTab(): number | undefined {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(named) && named > 0 ? named : undefined;
}

/** The active tab of the panel's window. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when another tab of the panel's window becomes active; returns the way to stop. */
export function onTabSwitch(listener: (tabId: number) => void): () => void {
  const handler = ({ tabId, windowId }: { tabId: number; windowId: number }): void => {
    void browser.windows.getCurrent().then(({ id }) => {
      if (id === windowId) listener(tabId);
    });
  };
  browser.tabs.onActivated.addListener(handler);
  return () => {
    browser.tabs.onActivated.removeListener(handler);
  };
}

/** Calls back when the tab has loaded another page; returns the way to stop. */
export function onNavigated(tabId: number, listener: () => void): () => void {
  const handler = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'complete') listener();
  };
  browser.tabs.onUpdated.addListener(handler);
  return () => {
    browser.tabs.onUpdated.removeListener(handler);
  };
}

/** Address of a tab, where the person's click or a permission lets us know it. */
export async function addressOf(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.url;
}

/** Number on the toolbar button, and its colour; an empty text removes it. A tab that is gone is no error. */
export async function setBadge(tabId: number, text: string, colour = '#b3261e'): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ color: colour, tabId });
    await browser.action.setBadgeText({ text, tabId });
  } catch {
    return;
  }
}

/** Address of a built file of the extension, e.g. `pdf/`. */
export function ownFile(path: string): string {
  return browser.runtime.getURL(path);
}

/** Language of the browser's interface. */
export function uiLocale(): Locale {
  return localeOf(browser.i18n.getUILanguage());
}

export { browser };
