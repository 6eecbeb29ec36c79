/** The one place that knows how browsers differ: everything else speaks to this. */
import browser from 'webextension-polyfill';
import type { FromPage, PageAnswers, ToPage } from './messages.js';

/** The built content script; see vite.content.config.ts. */
const CONTENT_SCRIPT = 'content.js';

/** Opens the panel for a tab. Must be called inside the person's gesture, before any `await`. */
export function openPanel(tabId: number): void {
  if ('sidePanel' in chrome) {
    void chrome.sidePanel.setOptions({ tabId, path: `src/panel/panel.html?tab=${tabId}`, enabled: true });
    void chrome.sidePanel.open({ tabId });
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
  void sidebarAction?.open();
}

/** Puts the content script into all frames of a tab that permission reaches; running it twice is harmless. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}

/** Asks the content script of a tab. Rejects when there is none. */
export async function askPage<T extends ToPage['type']>(
  tabId: number,
  message: Extract<ToPage, { type: T }>,
): Promise<PageAnswers[T]> {
  return browser.tabs.sendMessage<ToPage, PageAnswers[T]>(tabId, message);
}

/** Holds a line to the content script; when the panel closes the line drops and the page is left clean. */
export function holdLine(tabId: number): () => void {
  const port = browser.tabs.connect(tabId, { name: 'panel' });
  return () => {
    port.disconnect();
  };
}

/** Listens to what content scripts of a tab tell; returns the way to stop. */
export function onPageMessage(tabId: number, listener: (message: FromPage) => void): () => void {
  const handler = (message: unknown, sender: browser.Runtime.MessageSender): undefined => {
    if (sender.tab?.id === tabId) listener(message as FromPage);
    return undefined;
  };
  browser.runtime.onMessage.addListener(handler);
  return () => {
    browser.runtime.onMessage.removeListener(handler);
  };
}

/** The tab that the panel belongs to: named in its address, else the active one of its window. */
export async function ownTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when the tab has loaded another page. */
export function onNavigated(tabId: number, listener: () => void): () => void {
  const handler = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'complete') listener();
  };
  browser.tabs.onUpdated.addListener(handler);
  return () => {
    browser.tabs.onUpdated.removeListener(handler);
  };
}

/** Number on the toolbar button; empty removes it. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e', tabId });
  await browser.action.setBadgeText({ text, tabId });
}

/** Language of the browser's interface. */
export function uiLocale(): 'zh-CN' | 'en' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

export { browser };
