/** The worker only routes: a click, a key or the menu opens the panel for that tab; the panel does the rest. */
import { browser, openPanel } from '../shared/platform.js';

const MENU = 'check-page';

// Listeners stand before anything asynchronous, so that a worker woken by an event does not miss it.
browser.action.onClicked.addListener(tab => {
  if (tab.id !== undefined) openForTab(tab.id);
});
browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === MENU && tab?.id !== undefined) openForTab(tab.id);
});
browser.runtime.onInstalled.addListener(() => {
  browser.contextMenus.create({ id: MENU, title: browser.i18n.getMessage('menu'), contexts: ['page'] });
});

function openForTab(tabId: number): void {
  openPanel(tabId);
  // A panel that is open already does not load again: this tells it that the page may be read anew.
  void browser.runtime.sendMessage({ type: 'checkAgain', tabId }).catch(() => undefined);
}
